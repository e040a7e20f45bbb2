// Benefits after an injury at work: disability, the two sums on leaving, wages while off work, care, meals, treatment.
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, notDue, outcome, reading } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { lumpSums, type LumpChoice, type LumpSums } from './injury-lump-sums.ts';
import { monthlyBenefits } from './injury-monthly.ts';
import { actualInjuryWage, injuryWage, type InjuryWage } from './injury-wage.ts';
import { paidLeave, sundries, type PaidLeave } from './injury-leave.ts';
import { because, gradeBecause, readingWords, said, whoPays } from './injury-words.ts';
import type { Context, Line, Outcome, Reading } from './outcome.ts';

/** The first day of the months in force now. */
const monthsFrom: PlainDate = '2011-01-01';

/** The day whose months apply: that of the decision; an injury since 2011 can only have been graded since. */
function decisionDay(facts: ClaimFacts, context: Context): PlainDate | undefined {
  const gradedOn = known(facts, 'gradedOn');
  if (gradedOn !== undefined) return gradedOn;
  const injuredOn = known(facts, 'injuredOn');
  if (injuredOn === undefined) return context.today;
  return injuredOn < monthsFrom ? undefined : injuredOn;
}

type Disability = { readonly months: DatedFigure | undefined; readonly missing: readonly FactCode[] };

function disabilityOf(facts: ClaimFacts, context: Context, grade: number): Disability {
  const on = decisionDay(facts, context);
  const months =
    on === undefined ? undefined : keptFigure(context, 'injury_disability_months', on, { key: String(grade) });
  return { months, missing: months === undefined ? ['gradedOn'] : [] };
}

/** All that the readings are put together from. */
type Parts = {
  readonly grade: number | undefined;
  readonly wage: InjuryWage | undefined;
  readonly disability: Disability | undefined;
  readonly sums: LumpSums | undefined;
  readonly leave: PaidLeave;
  readonly sundries: readonly Line[];
  readonly amounts: Reading['amounts'];
  readonly missing: readonly FactCode[];
};

const mainChoice: LumpChoice = { row: 'first', reduced: 'both' };

function disabilityLine(wage: InjuryWage, months: DatedFigure, grade: number): Line {
  return line({
    code: 'one_time_disability',
    label: '一次性伤残补助金',
    baseFen: wage.exact.fen,
    baseLabel: wage.exact.label,
    factors: [...wage.exact.factors, times(months.value, 'month')],
    because: gradeBecause(grade),
  });
}

type Variant = {
  readonly code: keyof typeof readingWords;
  readonly wage?: InjuryWage;
  readonly sums?: LumpSums;
  readonly choice?: LumpChoice;
  readonly leave?: Line;
};

function readingOf(parts: Parts, variant: Variant): Reading {
  const { grade, disability } = parts;
  const wage = variant.wage ?? parts.wage;
  const leave = variant.leave ?? parts.leave.line;
  const lines: Line[] = [];
  if (wage !== undefined && grade !== undefined && disability?.months !== undefined)
    lines.push(disabilityLine(wage, disability.months, grade));
  lines.push(...((variant.sums ?? parts.sums)?.linesFor(variant.choice ?? mainChoice) ?? []));
  if (leave !== undefined) lines.push(leave);
  lines.push(...parts.sundries);
  const fen = parts.missing.length > 0 ? null : lines.reduce((sum, each) => sum + each.fen, 0);
  const amounts = wage === undefined ? parts.amounts : { ...parts.amounts, base: wage.fen };
  return reading({ ...readingWords[variant.code], lines, fen, amounts, notes: parts.sums?.notes ?? [] });
}

/** The other tenable answers: each differs from the main one in one point. */
function variantsOf(facts: ClaimFacts, context: Context, parts: Parts, on: PlainDate): readonly Variant[] {
  const variants: Variant[] = [];
  if (parts.sums?.hasSecondRow) variants.push({ code: 'previous_lump_sums', choice: { ...mainChoice, row: 'second' } });
  if (parts.sums?.isReduced)
    variants.push({ code: 'employment_reduced_only', choice: { ...mainChoice, reduced: 'employment' } });
  const wage = actualInjuryWage(facts, context, on);
  if (wage !== undefined) {
    const sums = parts.grade === undefined ? undefined : lumpSums(facts, context, parts.grade, wage.exact);
    variants.push({ code: 'actual_wage', wage, ...(sums === undefined ? {} : { sums }) });
  }
  if (parts.leave.withoutOvertime !== undefined)
    variants.push({ code: 'leave_without_overtime', leave: parts.leave.withoutOvertime });
  return variants;
}

function total({ lines }: Reading): number {
  return lines.reduce((sum, { fen }) => sum + fen, 0);
}

/** Zero is no grade: the injury was not found to disable. */
function gradeOf(facts: ClaimFacts): number | undefined {
  const grade = known(facts, 'injuryGrade');
  return grade === undefined || grade < 1 || grade > 10 ? undefined : grade;
}

function missingOf(facts: ClaimFacts, found: Omit<Parts, 'missing'>): readonly FactCode[] {
  const { grade, wage, disability, sums, leave } = found;
  const missing: FactCode[] = [];
  if (known(facts, 'injuryGrade') === undefined) missing.push('injuryGrade');
  if (wage === undefined && (grade !== undefined || leave.isAsked)) missing.push('injuryWageFen');
  missing.push(...(disability?.missing ?? []), ...(sums?.missing ?? []));
  return missing;
}

function partsOf(facts: ClaimFacts, context: Context, on: PlainDate): Parts {
  const grade = gradeOf(facts);
  const wage = injuryWage(facts, context, on);
  const leave = paidLeave(facts, context, on);
  const found = {
    grade,
    wage,
    leave,
    disability: grade === undefined ? undefined : disabilityOf(facts, context, grade),
    sums: grade === undefined ? undefined : lumpSums(facts, context, grade, wage?.exact),
    sundries: sundries(facts),
    amounts: {
      ...monthlyBenefits(facts, context, grade, wage?.exact),
      ...(leave.monthlyFen === undefined ? {} : { monthlyPay: leave.monthlyFen }),
    },
  };
  return { ...found, missing: missingOf(facts, found) };
}

/**
 * Benefits after an injury at work. Lines are what is paid once; what is paid every month (`monthlyAllowance`,
 * `monthlyNursing`, `monthlyPay`) stands in `amounts` and in no sum.
 *
 * @basis 《工伤保险条例》第三十三条至第三十七条、第六十二条、第六十四条；《江苏省实施〈工伤保险条例〉办法》第二十七条、第二十八条
 * @unit  fen
 * @example workInjury({ injuryGrade: 9, isJiangsu: true, endedOn: '2025-02-01', injuryWageFen: 500_000 }, context).readings[0].fen // 12000000
 */
export function workInjury(facts: ClaimFacts, context: Context): Outcome {
  const on = known(facts, 'gradedOn') ?? known(facts, 'injuredOn') ?? context.today;
  const parts = partsOf(facts, context, on);
  const main = readingOf(parts, { code: 'main' });
  const due = standing(parts, main);
  if (due === false) return notDue('work_injury', said.nothing);
  const others = variantsOf(facts, context, parts, on)
    .map((variant) => readingOf(parts, variant))
    .filter((other) => total(other) !== total(main));
  return outcome('work_injury', {
    due,
    readings: [main, ...others],
    missing: parts.missing,
    because,
    assumed: [
      ...(parts.wage?.assumed ?? []),
      ...parts.leave.assumed,
      ...(parts.sums?.assumed ?? []),
      ...(known(facts, 'isInsured') === undefined ? [said.asInsured] : []),
    ],
    warnings: [
      ...whoPays(facts, parts.grade),
      ...(parts.wage?.warnings ?? []),
      ...parts.leave.warnings,
      ...(parts.sums?.warnings ?? []),
    ],
    figures: [
      ...(parts.disability?.months === undefined ? [] : [parts.disability.months]),
      ...(parts.wage?.figures ?? []),
      ...(parts.sums?.figures ?? []),
    ],
  });
}

/** Nothing is due only where no grade was found and nothing else was told. */
function standing({ grade, missing }: Parts, main: Reading): Outcome['due'] {
  if (grade !== undefined || main.lines.length > 0) return true;
  return missing.length > 0 ? 'unknown' : false;
}

// Overtime pay: hours and days over the standard, at 150, 200 and 300 per cent, by the system of hours.
import type { DatedFigure } from '../figures/figure.ts';
import { notDue, outcome, reading, undetermined } from './build.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Outcome, Reading, Said, Warning } from './outcome.ts';
import { because, sentences, warningsOf } from './overtime-words.ts';
import { linesOf, sumsOf } from './overtime-lines.ts';
import { overtimeShares, type Plan } from './overtime-shares.ts';
import { stintsOf, totalsMissing, type Stint } from './overtime-stints.ts';
import { dayRules, overtimeWage } from './overtime-wage.ts';
import { packagePay } from './package-pay.ts';

type Regime = 'standard' | 'comprehensive' | 'irregular';

/** What a system of hours makes of the shares. */
function planFor(regime: Regime, plan: Plan): Plan {
  if (regime === 'comprehensive') return { ...plan, rest: 0, isCycle: true };
  return regime === 'irregular' ? { weekday: 0, rest: 0, holiday: 0 } : plan;
}

/** Shanghai and Shenzhen pay statutory holidays under irregular hours. */
function paysIrregularHolidays(placeCode: string | undefined): boolean {
  return placeCode !== undefined && (placeCode.startsWith('31') || placeCode.startsWith('4403'));
}

type Case = {
  readonly facts: ClaimFacts;
  readonly stints: readonly Stint[];
  readonly regime: Regime;
  readonly shares: Plan;
};

function readingOf(the: Case, code: string, plan: Plan, words: readonly [string, string], floorFen?: number): Reading {
  const lines = linesOf(the.stints, plan, known(the.facts, 'overtimePaidFen') ?? 0, floorFen);
  return reading({ code, label: words[0], heldBy: words[1], lines, ...sumsOf(the.stints, lines, floorFen) });
}

/** Every other reading whose amount differs from the main one. */
function otherReadings(the: Case, main: Reading): Reading[] {
  const { facts, regime, shares } = the;
  const others: Reading[] = [];
  const plan = planFor(regime, shares);
  if (regime === 'irregular' && !(known(facts, 'placeCode')?.startsWith('32') ?? false))
    others.push(readingOf(the, 'irregular_holiday', { ...plan, holiday: shares.holiday }, sentences.irregularHoliday));
  if (regime !== 'standard' && known(facts, 'isRegimeApproved') === undefined)
    others.push(readingOf(the, 'not_approved', shares, sentences.notApproved));
  if (regime === 'standard' && known(facts, 'isSixDayWeek') === true)
    others.push(readingOf(the, 'sixth_day_extension', { ...plan, rest: shares.weekday }, sentences.sixthDay));
  const yearEnd = known(facts, 'minimumWageYearEndFen');
  if (yearEnd !== undefined) others.push(readingOf(the, 'year_end_minimum', plan, sentences.yearEnd, yearEnd));
  return others.filter((other) => other.fen !== main.fen);
}

function regimeOf(facts: ClaimFacts): Regime {
  const told = known(facts, 'hoursRegime') ?? 'standard';
  return known(facts, 'isRegimeApproved') === false ? 'standard' : told;
}

function irregularReadings(the: Case): readonly Reading[] {
  const zero = readingOf(the, 'main', planFor('irregular', the.shares), sentences.irregular);
  const main: Reading = { ...zero, lines: [], fen: 0, notes: [sentences.irregularNote] };
  const others = otherReadings(the, main);
  const local = others.find(({ code }) => code === 'irregular_holiday');
  if (local === undefined || !paysIrregularHolidays(known(the.facts, 'placeCode'))) return [main, ...others];
  return [local, ...others.filter((other) => other !== local), { ...main, code: 'irregular_none' }];
}

function assumptions({ facts, stints, regime }: Case, isOrdinary: boolean): Said[] {
  const said: Said[] = [];
  if (isOrdinary) said.push(sentences.ordinaryBase);
  if (stints.some(({ isDayTold }) => !isDayTold) && facts.wageDivisor === undefined) said.push(sentences.today);
  if (stints.some(({ rules }) => rules.minimumFen === undefined)) said.push(sentences.noMinimum);
  if (regime !== 'standard' && known(facts, 'isRegimeApproved') === undefined) said.push(sentences.approved);
  return said;
}

/** Irregular hours whose approval nobody has asked for: that decides whether anything is due at all. */
function standing(the: Case, main: Reading): Pick<Outcome, 'due' | 'missing'> {
  if (the.regime !== 'irregular') return { due: true, missing: [] };
  if (known(the.facts, 'isRegimeApproved') === undefined) return { due: 'unknown', missing: ['isRegimeApproved'] };
  return { due: main.fen !== 0, missing: [] };
}

function answer(the: Case, wage: { readonly isOrdinary?: true }, figures: readonly DatedFigure[]): Outcome {
  const readings =
    the.regime === 'irregular'
      ? irregularReadings(the)
      : withOthers(the, readingOf(the, 'main', planFor(the.regime, the.shares), sentences.main));
  const [main] = readings;
  const warnings: readonly Warning[] = warningsOf(the.facts, the.stints, the.regime);
  return outcome('overtime', {
    ...(main === undefined ? {} : standing(the, main)),
    readings,
    because: because[the.regime],
    assumed: assumptions(the, wage.isOrdinary === true),
    warnings,
    figures,
  });
}

function withOthers(the: Case, main: Reading): readonly Reading[] {
  return [main, ...otherReadings(the, main)];
}

/**
 * Overtime pay from totals or from payroll months: one line a kind, or a month and kind. Comprehensive hours pay what is
 * over the cycle at 150 %, irregular hours nothing; without approval both are standard hours.
 *
 * @basis 《劳动法》第四十四条；《工资支付暂行规定》第十三条；《江苏省工资支付条例》第二十条至第二十五条、第六十三条、第六十四条
 * @unit  fen
 * @example overtime({ monthlyWageFen: 500_000, weekdayHours: 2 }, context).readings[0].fen // 8621
 */
export function overtime(facts: ClaimFacts, context: Context): Outcome {
  if (known(facts, 'isPackagePay') === true) return packagePay(facts, context);
  const regime = regimeOf(facts);
  const wage = overtimeWage(facts);
  const rules = dayRules(facts, context);
  const stints = stintsOf(facts, context, wage, rules);
  const shares = overtimeShares(context, known(facts, 'overtimeOn') ?? context.today);
  if (regime === 'irregular' && known(facts, 'isRegimeApproved') === true && stints.worked.length === 0)
    return notDue('overtime', sentences.irregularNote);
  if (stints.worked.length === 0) {
    if (stints.isTold) return notDue('overtime', sentences.none);
    return undetermined('overtime', totalsMissing(facts, wage === undefined), because[regime]);
  }
  const missing = deciding(facts, wage === undefined, stints.isDivisorKept, shares === undefined);
  if (missing.length > 0 || shares === undefined)
    return undetermined('overtime', missing, because[regime], stints.found());
  const the: Case = { facts, stints: stints.worked, regime, shares: shares.plan };
  return answer(the, wage ?? {}, [...stints.figures, ...shares.figures]);
}

function deciding(facts: ClaimFacts, isWageless: boolean, isDivisorKept: boolean, isShareless: boolean): FactCode[] {
  const missing: FactCode[] = [];
  if (isWageless) missing.push('monthlyWageFen');
  if (isShareless) missing.push('overtimeOn');
  if (!isDivisorKept && known(facts, 'wageDivisor') === undefined) missing.push('wageDivisor');
  return missing;
}

// Wages while off work for treatment, and what is paid by the day or the receipt.
import { article as injury } from '../articles/work-injury-regulations.ts';
import { citation } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { amountLine, line } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { times } from './exact.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Context, Line, Said, Warning } from './outcome.ts';

const because = [citation(injury(33))];
const treatmentBecause = [citation(injury(30))];
const notCounted: Said = { text: '没有填写停工留薪的月数，停工留薪期的工资没有算进。', because };
const fromInsured: Said = { text: '没有填写受伤前的实际工资，停工留薪按填写的工资计算。', because };
const extended: Warning = {
  kind: 'precondition',
  text: '停工留薪期一般不超过十二个月，延长要经设区的市劳动能力鉴定委员会确认；评定等级后停发。',
  because,
};
const tooLong: Warning = { kind: 'cap', text: '停工留薪期连同延长最多二十四个月，超过的没有计算。', because };

/** Wages while off work: the monthly pay, the sum, and the sum without overtime in the base. */
export type PaidLeave = {
  readonly monthlyFen: number | undefined;
  readonly line: Line | undefined;
  readonly withoutOvertime: Line | undefined;
  readonly isAsked: boolean;
  readonly assumed: readonly Said[];
  readonly warnings: readonly Warning[];
};

/** The pay as it was: the real one before that on which contributions were paid. */
function originalPay(facts: ClaimFacts): number | undefined {
  return known(facts, 'injuryActualWageFen') ?? known(facts, 'injuryWageFen') ?? known(facts, 'monthlyWageFen');
}

function leaveLine(fen: number, label: string, months: number): Line {
  return line({
    code: 'paid_leave_total',
    label: '停工留薪期工资',
    baseFen: fen,
    baseLabel: label,
    factors: [times(months, 'month')],
    because,
  });
}

/** Months counted at most: the ordinary limit and the extension. */
function limits(context: Context, on: PlainDate): { readonly normal: number; readonly most: number } {
  const normal = keptFigure(context, 'injury_paid_leave_max_months', on, { key: 'normal' })?.value ?? Infinity;
  const extension = keptFigure(context, 'injury_paid_leave_max_months', on, { key: 'extension' })?.value ?? 0;
  return { normal, most: normal + extension };
}

/**
 * Wages while off work: the original pay for the months, twelve and twelve more at most.
 *
 * @basis 《工伤保险条例》第三十三条
 * @unit  fen
 * @example paidLeave({ injuryWageFen: 600_000, paidLeaveMonths: 3 }, context, '2026-01-01').line?.fen // 1800000
 */
export function paidLeave(facts: ClaimFacts, context: Context, on: PlainDate): PaidLeave {
  const told = known(facts, 'paidLeaveMonths');
  const monthlyFen = originalPay(facts);
  const nothing = { monthlyFen, line: undefined, withoutOvertime: undefined, warnings: [] };
  if (told === undefined) return { ...nothing, isAsked: false, assumed: [notCounted] };
  const { normal, most } = limits(context, on);
  const months = Math.min(told, most);
  const warnings = told > most ? [extended, tooLong] : told > normal ? [extended] : [];
  if (monthlyFen === undefined) return { ...nothing, isAsked: true, assumed: [], warnings };
  const overtime = known(facts, 'averageOvertimeFen') ?? 0;
  const isLess = overtime > 0 && overtime < monthlyFen;
  return {
    monthlyFen,
    line: leaveLine(monthlyFen, '原工资', months),
    withoutOvertime: isLess ? leaveLine(monthlyFen - overtime, '原工资（不含加班工资）', months) : undefined,
    isAsked: true,
    assumed: known(facts, 'injuryActualWageFen') === undefined ? [fromInsured] : [],
    warnings,
  };
}

function daily(code: string, label: string, fen: number | undefined, days: number | undefined): readonly Line[] {
  if (fen === undefined || days === undefined) return [];
  const factors = [times(days, 'day')];
  const grounds = code === 'nursing' ? because : treatmentBecause;
  return [line({ code, label, baseFen: fen, baseLabel: '每天', factors, because: grounds })];
}

/**
 * What is paid by the day or the receipt: care while off work, meals in hospital, treatment.
 *
 * @basis 《工伤保险条例》第三十条、第三十三条
 * @unit  fen
 * @example sundries({ mealDailyFen: 5000, mealDays: 20 }).map(({ fen }) => fen) // [100000]
 */
export function sundries(facts: ClaimFacts): readonly Line[] {
  const medical = known(facts, 'medicalCostFen');
  return [
    ...daily('nursing', '停工留薪期护理费', known(facts, 'nursingDailyFen'), known(facts, 'nursingDays')),
    ...daily('meals', '住院伙食补助', known(facts, 'mealDailyFen'), known(facts, 'mealDays')),
    ...(medical === undefined ? [] : [amountLine('medical', '医疗费', medical, treatmentBecause)]),
  ];
}

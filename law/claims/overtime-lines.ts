// The lines of overtime pay and what is told beside them.
import { line } from './build.ts';
import type { Line, Reading } from './outcome.ts';
import type { Plan } from './overtime-shares.ts';
import { hoursOf, kinds, type OvertimeKind, type Stint } from './overtime-stints.ts';
import { overtimeFactors, raised } from './overtime-wage.ts';
import { lineLabels, lineBecause } from './overtime-words.ts';

/** What is still to be taken off as paid, line after line. */
type Purse = { fen: number };

const noExtra = { days: 0, hours: 0 };

function lineOf(stint: Stint, kind: OvertimeKind, plan: Plan, floorFen: number | undefined, purse: Purse): Line {
  const { divisor } = stint.rules;
  const wage = floorFen === undefined ? stint.wage : raised(stint.told, floorFen, divisor);
  const label = kind === 'weekday' && plan.isCycle ? lineLabels.cycle : lineLabels[kind];
  const gross = line({
    code: kind,
    label: stint.month === undefined ? label : `${stint.month}${label}`,
    baseFen: wage.fen,
    baseLabel: wage.label,
    factors: overtimeFactors(wage, stint.extra[kind] ?? noExtra, plan[kind], divisor),
    because: lineBecause[kind],
  });
  return purse.fen === 0 || gross.fen === 0 ? gross : afterPaid(gross, purse);
}

function afterPaid(gross: Line, purse: Purse): Line {
  const { code, label, baseFen, baseLabel, factors, because } = gross;
  const less = Math.min(purse.fen, gross.fen);
  purse.fen -= less;
  const taken = { fen: less, label: '已付的加班工资' };
  return { code, label, baseFen, baseLabel, factors, less: taken, fen: gross.fen - less, because };
}

/**
 * One line a stint and kind told. What was paid in a month counts against that month only; a total paid counts against
 * the totals, and against all months where none tells its own. It is taken off line after line.
 *
 * @basis 《劳动法》第四十四条；《江苏省工资支付条例》第二十条
 * @unit  fen
 * @example linesOf(stints, { weekday: 1.5, rest: 2, holiday: 3 }, 0)
 */
export function linesOf(stints: readonly Stint[], plan: Plan, paidFen: number, floorFen?: number): readonly Line[] {
  const lines: Line[] = [];
  const whole: Purse = { fen: paidFen };
  const isPaidByMonth = stints.some((stint) => stint.paidFen > 0);
  for (const stint of stints) {
    const purse = stint.month !== undefined && isPaidByMonth ? { fen: stint.paidFen } : whole;
    for (const kind of kinds)
      if (stint.extra[kind] !== undefined) lines.push(lineOf(stint, kind, plan, floorFen, purse));
  }
  return lines;
}

/**
 * What stands beside the amount: hours by kind, the base, and each kind's pay before anything is taken off.
 *
 * @basis 《劳动法》第四十四条
 * @unit  hours; fen
 * @example sumsOf(stints, lines).amounts.base
 */
export function sumsOf(stints: readonly Stint[], lines: readonly Line[], floorFen?: number): Partial<Reading> {
  const amounts: Record<string, number> = {};
  const [first] = stints;
  if (first !== undefined)
    amounts.base = (floorFen === undefined ? first.wage : raised(first.told, floorFen, first.rules.divisor)).fen;
  for (const { code, fen, less } of lines) amounts[code] = (amounts[code] ?? 0) + fen + (less?.fen ?? 0);
  return { counts: hoursOf(stints), amounts };
}

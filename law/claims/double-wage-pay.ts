// What double wage comes to over a stretch of liability: whole months, then the part month by one of four ways.
import { citation } from '../basis.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { addDays, addMonths, dayOfWeek, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { line, reading } from './build.ts';
import { over, times, type Factor } from './exact.ts';
import type { Period } from './double-wage-period.ts';
import type { Line, Reading } from './outcome.ts';
import { serviceBetween } from './service.ts';

/** How a month not filled is reckoned. */
export type PartMethod = 'divisor' | 'divisor_uncapped' | 'workdays_of_month' | 'calendar_days' | 'half_month';

/** A stretch of liability as months and what is left of one. */
export type Stretch = {
  readonly months: number;
  /** Monday to Friday, and all days, of the rest. */
  readonly restWorkdays: number;
  readonly restDays: number;
  /** The same of the whole month the rest belongs to. */
  readonly monthWorkdays: number;
  readonly monthDays: number;
};

/** The monthly wage double wage is reckoned on. */
export type Wage = { readonly fen: number; readonly over: number; readonly label: string };

const because = [citation(contractAct(82))];
const partBecause = [citation(contractAct(82)), citation(interpretation2(6))];

/**
 * Monday to Friday between two days, the second not counted.
 *
 * @basis 解释（二）第六条; statutory holidays are paid days and stay in
 * @unit  days
 * @example workdaysBetween('2026-11-02', '2026-11-09') // 5
 */
export function workdaysBetween(from: PlainDate, until: PlainDate): number {
  const days = daysBetween(from, until);
  const first = dayOfWeek(from);
  const weeks = Math.floor(days / 7);
  let workdays = weeks * 5;
  for (let index = weeks * 7; index < days; index += 1) {
    const weekday = (first + index) % 7;
    if (weekday !== 0 && weekday !== 6) workdays += 1;
  }
  return workdays;
}

/**
 * Whole months and the rest of a period.
 *
 * @basis 《劳动合同法》第八十二条（按月）；解释（二）第六条
 * @unit  months, days
 * @example stretchOf({ anchor: '2020-10-03', skipped: 0, from: '2020-10-03', to: '2020-12-02' }).months // 2
 */
export function stretchOf({ anchor, skipped, to }: Period): Stretch {
  const after = addDays(to, 1);
  const service = serviceBetween(anchor, to);
  const months = service.years * 12 + service.months - skipped;
  const restFrom = addMonths(anchor, skipped + months);
  const monthEnd = addMonths(anchor, skipped + months + 1);
  return {
    months,
    restWorkdays: workdaysBetween(restFrom, after),
    restDays: daysBetween(restFrom, after),
    monthWorkdays: workdaysBetween(restFrom, monthEnd),
    monthDays: daysBetween(restFrom, monthEnd),
  };
}

/** Numerator and denominator of the part month, which by none but the uncapped way comes to more than the whole one. */
function partOf(stretch: Stretch, method: PartMethod, divisor: number): readonly [number, number] {
  if (method === 'divisor') return [Math.min(stretch.restWorkdays, divisor), divisor];
  if (method === 'divisor_uncapped') return [stretch.restWorkdays, divisor];
  if (method === 'workdays_of_month') return [stretch.restWorkdays, stretch.monthWorkdays];
  return method === 'calendar_days' ? [stretch.restDays, stretch.monthDays] : [1, 2];
}

function wageLine(code: string, label: string, wage: Wage, factors: readonly Factor[], isPart = false): Line {
  const first = wage.over === 1 ? factors : [over(wage.over, 'month'), ...factors];
  return line({
    code,
    label,
    baseFen: wage.fen,
    baseLabel: wage.label,
    factors: first,
    because: isPart ? partBecause : because,
  });
}

type Head = Partial<Reading> & { readonly code: string };

/**
 * The answer for months told; the part of a month told with them is simply multiplied.
 *
 * @basis 《劳动合同法》第八十二条
 * @unit  fen; null while the wage is not known
 * @example monthsReading({ code: 'main' }, 4, { fen: 500_000, over: 1, label: '月工资' }).fen // 2000000
 */
export function monthsReading(head: Head, months: number, wage: Wage | undefined): Reading {
  const counts = { ...head.counts, months };
  if (wage === undefined) return reading({ ...head, counts, fen: null });
  const lines = months === 0 ? [] : [wageLine('months', '二倍工资差额', wage, [times(months, 'month')])];
  return reading({ ...head, counts, lines });
}

/**
 * The answer for a period: whole months and the part month, by the way given.
 *
 * @basis 《劳动合同法》第八十二条；解释（二）第六条；《关于职工全年月平均工作时间和工资折算问题的通知》
 * @unit  fen; null while the wage is not known; `counts.months` with its fraction
 * @example periodReading({ code: 'main' }, period, wage, 'divisor', 21.75).counts.months
 */
export function periodReading(
  head: Head,
  period: Period,
  wage: Wage | undefined,
  method: PartMethod,
  divisor: number,
): Reading {
  const stretch = stretchOf(period);
  const [above, below] = stretch.restDays === 0 ? [0, 1] : partOf(stretch, method, divisor);
  const counts = { ...head.counts, months: stretch.months + above / below };
  const dates = { liableFrom: period.from, liableTo: period.to };
  if (wage === undefined) return reading({ ...head, counts, dates, fen: null });
  const lines: Line[] = [];
  if (stretch.months > 0) lines.push(wageLine('months', '整月的二倍工资差额', wage, [times(stretch.months, 'month')]));
  if (above > 0) {
    const factors = [over(below, 'day'), times(above, 'day')];
    const label = '不足整月的二倍工资差额';
    lines.push(wageLine('part_month', label, wage, method === 'half_month' ? [times(0.5, 'month')] : factors, true));
  }
  return reading({ ...head, counts, dates, lines });
}

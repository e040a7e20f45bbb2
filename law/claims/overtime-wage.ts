// The wage that overtime is counted on: which one, its floor on the day, and how a day or an hour is taken from it.
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { figureReader, keptFigure } from './dated-figures.ts';
import { over, times, type Factor } from './exact.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import { minimumWages, type MinimumWage } from './minimum-wage.ts';
import type { Context } from './outcome.ts';

/** Hours of a working day, 《劳动法》第三十六条. */
export const dayHours = 8;

/** A wage told by the month, the day or the hour. @unit fen */
export type Wage = {
  readonly fen: number;
  readonly per: 'month' | 'day' | 'hour';
  readonly label: string;
  /** No base was agreed as far as known: the ordinary wage is taken. */
  readonly isOrdinary?: true;
  readonly isFloor?: true;
};

/** What was worked over the standard in one kind. @unit days, hours */
export type Extra = { readonly days: number; readonly hours: number };

/** What the day of some overtime brings with it. */
export type DayRules = {
  readonly divisor: number;
  readonly minimumFen: number | undefined;
  readonly figures: readonly DatedFigure[];
};

/**
 * The wage overtime is counted on, in the order of the rules: an agreed base, a day wage, an hour wage, else the
 * ordinary monthly wage.
 *
 * @basis 《工资支付暂行规定》第十三条；《江苏省工资支付条例》第六十三条
 * @unit  fen by month, day or hour; undefined where no wage is told
 * @example overtimeWage({ monthlyWageFen: 500_000 })?.per // 'month'
 */
export function overtimeWage(facts: ClaimFacts): Wage | undefined {
  const base = known(facts, 'overtimeBaseFen');
  if (base !== undefined) return { fen: base, per: 'month', label: '加班工资的月基数' };
  const daily = known(facts, 'dailyWageFen');
  if (daily !== undefined) return { fen: daily, per: 'day', label: '日工资' };
  const hourly = known(facts, 'hourlyWageFen');
  if (hourly !== undefined) return { fen: hourly, per: 'hour', label: '小时工资' };
  const monthly = known(facts, 'monthlyWageFen');
  return monthly === undefined ? undefined : { fen: monthly, per: 'month', label: '月工资', isOrdinary: true };
}

/**
 * The wage, or the minimum wage where the day wage made from it is higher.
 *
 * @basis 《劳动法》第四十八条；《江苏省工资支付条例》第六十四条
 * @unit  fen
 * @example raised({ fen: 200_000, per: 'month', label: '月工资' }, 249_000, 21.75).fen // 249000
 */
export function raised(wage: Wage, minimumFen: number | undefined, divisor: number): Wage {
  if (minimumFen === undefined) return wage;
  const scale = wage.per === 'month' ? 1 : wage.per === 'day' ? divisor : divisor * dayHours;
  if (wage.fen * scale >= minimumFen) return wage;
  return { fen: minimumFen, per: 'month', label: '当时的月最低工资', isFloor: true };
}

/**
 * What the wage is multiplied with for so much extra work at a share. Days and hours of one kind make one line.
 *
 * @basis 《关于职工全年月平均工作时间和工资折算问题的通知》第二部分
 * @unit  factors
 * @example overtimeFactors(wage, { days: 0, hours: 10 }, 1.5, 21.75)
 */
export function overtimeFactors(wage: Wage, extra: Extra, share: number, divisor: number): readonly Factor[] {
  const rate = times(share, 'percent');
  if (extra.hours === 0 && extra.days > 0 && wage.per !== 'hour') {
    const worked = times(extra.days, 'day');
    return wage.per === 'month' ? [over(divisor, 'day'), worked, rate] : [worked, rate];
  }
  const worked = times(extra.days * dayHours + extra.hours, 'hour');
  if (wage.per === 'hour') return [worked, rate];
  const perHour = over(dayHours, 'hour');
  return wage.per === 'month' ? [over(divisor, 'day'), perHour, worked, rate] : [perHour, worked, rate];
}

/**
 * Divisor and minimum wage by day: what was told wins over the book. A minimum wage is looked up only for a day that
 * was told (`isDayTold`), never for today in its stead.
 *
 * @basis 《关于职工全年月平均工作时间和工资折算问题的通知》第二、三部分；《劳动法》第四十八条
 * @unit  days; fen a month; undefined where no divisor is kept for the day
 * @example dayRules({}, context)('2007-10-01', true)?.divisor // 20.92
 */
export function dayRules(
  facts: ClaimFacts,
  context: Context,
): (on: PlainDate, isDayTold: boolean) => DayRules | undefined {
  const toldDivisor = known(facts, 'wageDivisor');
  const toldMinimum = known(facts, 'minimumWageOnDayFen') ?? known(facts, 'minimumWageFen');
  const divisorOn = figureReader((on) => keptFigure(context, 'wage_divisor', on));
  const minimumOn = minimumWages(facts, context);
  let last: { readonly divisor: DatedFigure | undefined; readonly minimum: MinimumWage | undefined } | undefined;
  let rules: DayRules | undefined;
  return (on, isDayTold) => {
    const divisor = toldDivisor === undefined ? divisorOn(on) : undefined;
    const minimum = toldMinimum === undefined && isDayTold ? minimumOn(on) : undefined;
    // Months follow each other under the same figures: what was made of them serves again.
    if (last !== undefined && last.divisor === divisor && last.minimum === minimum) return rules;
    last = { divisor, minimum };
    rules = rulesOf(toldDivisor ?? divisor?.value, toldMinimum ?? minimum?.fen, [divisor, minimum?.figure]);
    return rules;
  };
}

function rulesOf(
  divisor: number | undefined,
  minimumFen: number | undefined,
  used: readonly (DatedFigure | undefined)[],
): DayRules | undefined {
  return divisor === undefined
    ? undefined
    : { divisor, minimumFen, figures: used.filter((figure) => figure !== undefined) };
}

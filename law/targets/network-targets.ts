// What share of units must have a body by which day: dated targets for centres and stations, from points 4 and 5 of 2012.
import { citation, type Basis, type Confidence } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';

/** Units with a duty: a centre at cities and counties, a station at townships, streets and development zones. */
export type NetworkDuty = 'centre' | 'station';

/** The share that must be reached on its day and kept from then on. */
export type NetworkTarget = {
  /** The day on which it is measured first; it binds from that day until the next target's day. */
  readonly by: PlainDate;
  /** Whole percent. */
  readonly percent: number;
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly source: string;
  readonly checkedOn: PlainDate;
};

const shared = { confidence: 'text', source: '苏工发〔2012〕8号 条文', checkedOn: '2026-11-22' } as const;
const point4 = { ...shared, basis: citation(jiangsu20128(4)) };
const point5 = { ...shared, basis: citation(jiangsu20128(5)) };

/** Targets in the order of their days. No later figure is known, so the last one stays. */
export const networkTargets: Readonly<Record<NetworkDuty, readonly NetworkTarget[]>> = {
  centre: [{ ...point4, by: '2012-12-31', percent: 100 }],
  station: [
    { ...point5, by: '2012-12-31', percent: 60 },
    { ...point5, by: '2013-12-31', percent: 80 },
    { ...point5, by: '2014-12-31', percent: 90 },
  ],
};

/** The targets as they stand on a day. */
export type TargetsOnDay = {
  /** The one that binds; null before the first one fell due. */
  readonly inForce: NetworkTarget | null;
  /** The one that falls due next; null after the last. */
  readonly next: NetworkTarget | null;
};

/**
 * Which target binds on a day, and which comes next.
 *
 * @basis 苏工发〔2012〕8号第四条、第五条
 * @unit  targets in whole percent
 * @example targetsOn('station', '2013-12-31').inForce?.percent // 80
 */
export function targetsOn(duty: NetworkDuty, on: PlainDate): TargetsOnDay {
  if (!isPlainDate(on)) throw new RangeError(`不是有效的日期：${String(on)}`);
  const targets = networkTargets[duty];
  return {
    inForce: targets.findLast(({ by }) => by <= on) ?? null,
    next: targets.find(({ by }) => by > on) ?? null,
  };
}

/**
 * Whether so many of so many units reach a share; counted in whole units, so that no rounding decides.
 *
 * @basis 苏工发〔2012〕8号第四条、第五条
 * @unit  boolean
 * @example reaches(9, 10, 90) // true
 */
export function reaches(having: number, units: number, percent: number): boolean {
  return having * 100 >= units * percent;
}

/**
 * The share in percent with one decimal, rounded down: 99.96 must not be read as 100.
 *
 * @basis 苏工发〔2012〕8号第四条、第五条
 * @unit  percent; null where there is no unit
 * @example shareOf(1, 3) // 33.3
 */
export function shareOf(having: number, units: number): number | null {
  return units === 0 ? null : Math.floor((having * 1000) / units) / 10;
}

// The wage that injury benefits are counted on: the contribution wage of twelve months, held between two shares of the
// area's average.
import { article as injury } from '../articles/work-injury-regulations.ts';
import { citation } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, times, type Factor } from './exact.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Context, Said, Warning } from './outcome.ts';

const because = [citation(injury(64))];
const notClamped: Said = {
  text: '没有填写统筹地区的月平均工资，没有和它的百分之六十、百分之三百比较。',
  because,
};
const notKept: Said = { text: '2011年以前的上下限没有收录，本人工资没有和它比较。', because };
const fromActual: Said = { text: '没有填写受伤前的缴费工资，按实际工资计算。', because };
const fromMonthly: Said = { text: '没有填写受伤前十二个月的工资，按月工资计算。', because };
const raised: Warning = { kind: 'cap', text: '本人工资低于统筹地区平均工资的百分之六十，按百分之六十计算。', because };
const lowered: Warning = { kind: 'cap', text: '本人工资高于统筹地区平均工资的百分之三百，按百分之三百计算。', because };

/** An amount with what it is multiplied by: a line that starts from it rounds once. @unit fen */
export type WageBase = { readonly fen: number; readonly label: string; readonly factors: readonly Factor[] };

/** The wage used, rounded for show, what it is exactly, and how it came about. @unit fen a month */
export type InjuryWage = {
  readonly fen: number;
  readonly exact: WageBase;
  readonly assumed: readonly Said[];
  readonly warnings: readonly Warning[];
  readonly figures: readonly DatedFigure[];
};

type Own = { readonly fen: number; readonly assumed: readonly Said[] };

/** The wage as told. Without insurance there is no contribution wage: the actual one comes first. */
function ownWage(facts: ClaimFacts): Own | undefined {
  const insured = known(facts, 'injuryWageFen');
  const actual = known(facts, 'injuryActualWageFen');
  if (known(facts, 'isInsured') === false && actual !== undefined) return { fen: actual, assumed: [] };
  if (insured !== undefined) return { fen: insured, assumed: [] };
  if (actual !== undefined) return { fen: actual, assumed: [fromActual] };
  const monthly = known(facts, 'monthlyWageFen');
  return monthly === undefined ? undefined : { fen: monthly, assumed: [fromMonthly] };
}

function limited(average: number, share: DatedFigure, warning: Warning): Omit<InjuryWage, 'assumed'> {
  const factors = [times(share.value, share.unit === 'share' ? 'percent' : 'times')];
  const exact = { fen: average, label: '统筹地区月平均工资', factors };
  return { fen: exactFen(average, factors), exact, warnings: [warning], figures: [share] };
}

/** Shares have at most four decimals: compared in whole numbers, no rounding decides. */
function isBelow(fen: number, average: number, share: DatedFigure): boolean {
  return fen * 10_000 < average * Math.round(share.value * 10_000);
}

function clamped(own: Own, facts: ClaimFacts, context: Context, on: PlainDate): InjuryWage {
  const exact = { fen: own.fen, label: '本人工资', factors: [] };
  const plain = { ...own, exact, warnings: [], figures: [] };
  const average = known(facts, 'poolingAverageFen');
  const floor = keptFigure(context, 'injury_wage_floor_share', on);
  const cap = keptFigure(context, 'injury_wage_cap_multiple', on);
  if (average === undefined) return { ...plain, assumed: [...own.assumed, notClamped] };
  if (floor === undefined || cap === undefined) return { ...plain, assumed: [...own.assumed, notKept] };
  if (isBelow(own.fen, average, floor)) return { ...plain, ...limited(average, floor, raised) };
  if (own.fen > average * cap.value) return { ...plain, ...limited(average, cap, lowered) };
  return plain;
}

/**
 * The own wage between 60 % and 300 % of the area's average; as told where the average is not known.
 *
 * @basis 《工伤保险条例》第六十四条
 * @unit  fen a month; undefined where no wage is told
 * @example injuryWage({ injuryWageFen: 200_000, poolingAverageFen: 400_000 }, context, '2026-01-01')?.fen // 240000
 */
export function injuryWage(facts: ClaimFacts, context: Context, on: PlainDate): InjuryWage | undefined {
  const own = ownWage(facts);
  return own === undefined ? undefined : clamped(own, facts, context, on);
}

/**
 * The same on the wage really earned, where contributions were paid on less: the difference is the employer's.
 *
 * @basis 《工伤保险条例》第六十四条 names the contribution wage; courts give the difference against the employer
 * @unit  fen a month; undefined where no higher actual wage is told
 * @example actualInjuryWage({ injuryWageFen: 300_000, injuryActualWageFen: 500_000 }, context, '2026-01-01')?.fen // 500000
 */
export function actualInjuryWage(facts: ClaimFacts, context: Context, on: PlainDate): InjuryWage | undefined {
  const [insured, actual] = [known(facts, 'injuryWageFen'), known(facts, 'injuryActualWageFen')];
  if (insured === undefined || actual === undefined || actual <= insured) return undefined;
  if (known(facts, 'isInsured') === false) return undefined;
  return clamped({ fen: actual, assumed: [] }, facts, context, on);
}

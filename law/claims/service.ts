// Length of service: whole anniversaries, then months and days, from dates or from years and months told; split at the
// day the Labour Contract Act came into force.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { addDays, addMonths, daysBetween, partsOf, type PlainDate } from '../calendar/plain-date.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Said } from './outcome.ts';

/** Service as whole years, further whole months and days over. */
export type Service = { readonly years: number; readonly months: number; readonly days: number };

/** What is known of a worker's service. `since` is undefined while only the years before 2008 are told. */
export type FoundService = {
  readonly before: Service;
  readonly since: Service | undefined;
  readonly whole: Service | undefined;
  readonly missing: readonly FactCode[];
  readonly assumed: readonly Said[];
  /** Service at a former employer was counted in. */
  readonly isMerged: boolean;
};

/** The first day of the Labour Contract Act. */
export const contractActFrom: PlainDate = '2008-01-01';

/** No service at all. */
export const noService: Service = { years: 0, months: 0, days: 0 };

const lastDayBefore: PlainDate = '2007-12-31';
const because97 = [citation(contractAct(97, 3))];
const because10 = [citation(contractRegulations(10))];

/**
 * Service from the first day of work to the last day of the relationship, both counted in.
 *
 * @basis 《劳动合同法》第四十七条第一款；《民法典》第二百零二条
 * @unit  whole years, further whole months, days over
 * @example serviceBetween('2016-07-01', '2019-07-15') // { years: 3, months: 0, days: 15 }
 */
export function serviceBetween(from: PlainDate, to: PlainDate): Service {
  const after = addDays(to, 1);
  if (after <= from) return noService;
  const [start, end] = [partsOf(from), partsOf(after)];
  let total = (end.year - start.year) * 12 + end.month - start.month;
  if (addMonths(from, total) > after) total -= 1;
  const days = daysBetween(addMonths(from, total), after);
  return { years: Math.floor(total / 12), months: total % 12, days };
}

/**
 * Months' wages for a length of service: each full year one, six months or more one, less than six months half.
 *
 * @basis 《劳动合同法》第四十七条第一款
 * @unit  months in steps of 0.5
 * @example compensationMonths({ years: 3, months: 6, days: 0 }) // 4
 */
export function compensationMonths({ years, months, days }: Service): number {
  if (months >= 6) return years + 1;
  return months > 0 || days > 0 ? years + 0.5 : years;
}

/**
 * Months' wages for service before 2008: each full year one, any remainder one.
 *
 * @basis 劳部发〔1994〕481号（凭记忆，2017年废止，仍适用于2008年以前的年限）
 * @unit  months
 * @example monthsUnderOldRules({ years: 11, months: 4, days: 0 }) // 12
 */
export function monthsUnderOldRules({ years, months, days }: Service): number {
  return months > 0 || days > 0 ? years + 1 : years;
}

type Merger = { readonly months: number; readonly days: number; readonly missing: readonly FactCode[] };

/** A part of a month told in years, as days of a month of thirty. */
const daysOfMonth = 30;

/** Service at the former employer that counts here. */
function mergerOf(facts: ClaimFacts): Merger {
  const nothing: Merger = { months: 0, days: 0, missing: [] };
  if (known(facts, 'wasMovedNotByChoice') !== true) return nothing;
  const compensated = known(facts, 'movedCompensated');
  if (compensated === true) return nothing;
  const years = known(facts, 'earlierServiceYears');
  const missing: FactCode[] = [];
  if (compensated === undefined) missing.push('movedCompensated');
  if (years === undefined) missing.push('earlierServiceYears');
  const days = Math.round((years ?? 0) * 12 * daysOfMonth);
  return { months: Math.floor(days / daysOfMonth), days: days % daysOfMonth, missing };
}

function fromMonths(total: number, days: number): Service {
  return { years: Math.floor(total / 12), months: total % 12, days };
}

type Ending = { readonly on: PlainDate | undefined; readonly assumed: readonly Said[] };

/**
 * The last day of the relationship: told, or today for somebody still at work.
 *
 * @basis arithmetic
 * @unit  a day, undefined while it has to be asked
 * @example endingOf({ isOngoing: true }, context).on // context.today
 */
export function endingOf(facts: ClaimFacts, context: Context): Ending {
  const told = known(facts, 'endedOn');
  if (told !== undefined) return { on: told, assumed: [] };
  if (known(facts, 'isOngoing') !== true) return { on: undefined, assumed: [] };
  const text = '还在职，年限算到{on|日}。';
  return { on: context.today, assumed: [{ text, args: { on: context.today }, because: [] }] };
}

function betweenDates(from: PlainDate, to: PlainDate): Pick<FoundService, 'before' | 'since' | 'whole'> {
  const whole = serviceBetween(from, to);
  if (from >= contractActFrom) return { before: noService, since: whole, whole };
  const before = serviceBetween(from, to < lastDayBefore ? to : lastDayBefore);
  return { before, since: serviceBetween(contractActFrom, to), whole };
}

/** Total months told, without those of a former employer. */
function servedMonths(facts: ClaimFacts): number | undefined {
  const [years, months] = [known(facts, 'servedYears'), known(facts, 'servedMonths')];
  return years === undefined && months === undefined ? undefined : (years ?? 0) * 12 + (months ?? 0);
}

function fromCounts(served: number, { months, days }: Merger, facts: ClaimFacts): FoundService {
  const total = served + months;
  const early = known(facts, 'yearsBefore2008') ?? 0;
  const before = { ...noService, years: Math.min(early, Math.floor(total / 12)) };
  const text =
    early > 0
      ? '2008年以前按正好{early}年计算；另有不足一年的零头的，再多一个月。'
      : '按告知的年数和月数计算，视为没有另外的天数，也都是2008年以后的年限。';
  return {
    before,
    since: fromMonths(total - before.years * 12, days),
    whole: fromMonths(total, days),
    missing: [],
    assumed: [{ text, args: { early }, because: because97 }],
    isMerged: months + days > 0,
  };
}

function fromYearsBefore(years: number, endedOn: PlainDate | undefined): FoundService {
  const text = '2008年以前按正好{years}年计算；另有不足一年的零头的，再多一个月。';
  const since = endedOn === undefined ? undefined : serviceBetween(contractActFrom, endedOn);
  return {
    before: { ...noService, years },
    since,
    whole: since === undefined ? undefined : { ...since, years: since.years + years },
    missing: since === undefined ? ['endedOn'] : [],
    assumed: [{ text, args: { years }, because: because97 }],
    isMerged: false,
  };
}

function notFound(missing: readonly FactCode[]): FoundService {
  return { before: noService, since: undefined, whole: undefined, missing, assumed: [], isMerged: false };
}

/** The first day of work: told, or reckoned back from the last day by the years and months told. */
function beginningOf(facts: ClaimFacts, endedOn: PlainDate | undefined): PlainDate | undefined {
  const told = known(facts, 'startedOn');
  const served = servedMonths(facts);
  if (told !== undefined || served === undefined || endedOn === undefined) return told;
  return addMonths(addDays(endedOn, 1), -served);
}

function found(facts: ClaimFacts, merger: Merger, ending: Ending): FoundService {
  const startedOn = beginningOf(facts, ending.on);
  if (startedOn !== undefined && ending.on !== undefined) {
    if (ending.on < startedOn) return notFound(['startedOn', 'endedOn']);
    const from = addDays(addMonths(startedOn, -merger.months), -merger.days);
    const isMerged = merger.months + merger.days > 0;
    return { ...betweenDates(from, ending.on), missing: [], assumed: ending.assumed, isMerged };
  }
  const served = servedMonths(facts);
  const early = known(facts, 'yearsBefore2008');
  if (served !== undefined && (served > 0 || early === undefined)) return fromCounts(served, merger, facts);
  if (early !== undefined) return fromYearsBefore(early, ending.on);
  if (startedOn !== undefined) return notFound(['endedOn']);
  return notFound(ending.on === undefined ? ['startedOn', 'endedOn'] : ['startedOn']);
}

/**
 * The service that counts for compensation, from whichever facts are told: dates first, then years and months; with the
 * years at a former employer where the worker was moved not by choice and they were not compensated.
 *
 * @basis 《劳动合同法》第四十七条、第九十七条第三款；《劳动合同法实施条例》第十条
 * @unit  service before 2008, since, and in one
 * @example serviceOf({ startedOn: '2004-02-01', endedOn: '2009-02-15' }, context).before // { years: 3, months: 11, days: 0 }
 */
export function serviceOf(facts: ClaimFacts, context: Context): FoundService {
  const merger = mergerOf(facts);
  const service = found(facts, merger, endingOf(facts, context));
  return merger.missing.length === 0 ? service : { ...service, missing: [...service.missing, ...merger.missing] };
}

/** Why years at a former employer count. */
export const mergedService: Said = {
  text: '非因本人原因被安排到现单位，原单位没有付过补偿，原单位的年限合并计算。',
  because: because10,
};

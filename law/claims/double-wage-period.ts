// For which time double wage is owed: told as months, told as a period, or found from the days of the employment.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation, type Basis } from '../basis.ts';
import { addDays, addMonths, addYears, type PlainDate } from '../calendar/plain-date.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Said } from './outcome.ts';
import { contractActFrom, endingOf } from './service.ts';

/**
 * A stretch of liability, both days counted in. Its months are counted from `anchor`, of which the first `skipped` are
 * free, so that the ends of months do not add days.
 */
export type Period = {
  readonly anchor: PlainDate;
  readonly skipped: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** Which duty was broken. */
export type Scheme = 'told' | 'no_contract' | 'expired' | 'open_ended';

/** The liability found. */
export type Liability =
  | { readonly kind: 'months'; readonly months: number; readonly because: readonly Basis[] }
  | {
      readonly kind: 'period';
      readonly scheme: Scheme;
      readonly period: Period;
      readonly because: readonly Basis[];
      readonly assumed: readonly Said[];
    }
  | { readonly kind: 'none'; readonly why: Said }
  | { readonly kind: 'missing'; readonly missing: readonly FactCode[]; readonly because: readonly Basis[] };

const act82 = citation(contractAct(82));
const noContract = [act82, citation(contractRegulations(6)), citation(contractRegulations(7))];
const openEnded = [citation(contractAct(14)), citation(contractAct(82, 2))];
const expired = [act82, citation(jiangsuContract(16)), citation(jiangsuContract(52))];
const beforeAct: Said = {
  text: '2008年1月1日以前已经用工的，一个月的订立期限自这一天起算。',
  because: [citation(contractAct(97, 2))],
};
const noDuty: Said = { text: '2008年1月1日以前没有二倍工资的规定。', because: [citation(contractAct(97))] };
const inTime: Said = { text: '在应当付二倍工资的期间开始以前已经签订合同或者离职。', because: noContract };

/**
 * A period that starts `skipped` months after its anchor.
 *
 * @basis 《劳动合同法实施条例》第六条 (the day after one full month is taken as the same day number of the next month)
 * @unit  a period
 * @example periodFrom('2010-01-01', 1, '2010-12-31').from // '2010-02-01'
 */
export function periodFrom(anchor: PlainDate, skipped: number, to: PlainDate): Period {
  return { anchor, skipped, from: addMonths(anchor, skipped), to };
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (const day of days) if (day !== undefined && (first === undefined || day < first)) first = day;
  return first;
}

type Duty = {
  readonly scheme: Scheme;
  readonly anchor: PlainDate;
  readonly skipped: number;
  readonly limit: PlainDate | undefined;
  readonly signedOn: PlainDate | undefined;
  readonly because: readonly Basis[];
  readonly assumed: readonly Said[];
};

/** From the duty to the earliest of the day before signing, the end of the employment, and the duty's own limit. */
function untilEnd(duty: Duty, facts: ClaimFacts, context: Context): Liability {
  const { scheme, anchor, skipped, limit, signedOn, because } = duty;
  const ending = endingOf(facts, context);
  const before = signedOn === undefined ? undefined : addDays(signedOn, -1);
  if (ending.on === undefined && before === undefined) {
    const missing: readonly FactCode[] = known(facts, 'isOngoing') === undefined ? ['isOngoing'] : ['endedOn'];
    return { kind: 'missing', missing, because };
  }
  const to = earliest([before, ending.on, limit]);
  const from = addMonths(anchor, skipped);
  if (to === undefined || to < from) return { kind: 'none', why: inTime };
  const assumed = to === ending.on ? [...duty.assumed, ...ending.assumed] : duty.assumed;
  return { kind: 'period', scheme, period: { anchor, skipped, from, to }, because, assumed };
}

function lastDayOfYear(anchor: PlainDate): PlainDate {
  return addDays(addYears(anchor, 1), -1);
}

function withoutContract(facts: ClaimFacts, context: Context): Liability {
  const startedOn = known(facts, 'startedOn');
  const signedOn = known(facts, 'contractSignedOn');
  const missing: FactCode[] = startedOn === undefined ? ['startedOn'] : [];
  const hasContract = known(facts, 'hasWrittenContract');
  if (signedOn === undefined && hasContract !== false)
    missing.push(hasContract === true ? 'contractSignedOn' : 'hasWrittenContract');
  if (startedOn === undefined || missing.length > 0) return { kind: 'missing', missing, because: noContract };
  const anchor = startedOn < contractActFrom ? contractActFrom : startedOn;
  const assumed = startedOn < contractActFrom ? [beforeAct] : [];
  const limit = lastDayOfYear(anchor);
  return untilEnd(
    { scheme: 'no_contract', anchor, skipped: 1, limit, signedOn, because: noContract, assumed },
    facts,
    context,
  );
}

/** A contract signed on or before its own expiry is the old one, not a renewal. */
function afterExpiry(expiredOn: PlainDate, facts: ClaimFacts, context: Context): Liability {
  const signed = known(facts, 'contractSignedOn');
  const signedOn = signed !== undefined && signed > expiredOn ? signed : undefined;
  const anchor = expiredOn < contractActFrom ? contractActFrom : addDays(expiredOn, 1);
  const limit = lastDayOfYear(anchor);
  return untilEnd(
    { scheme: 'expired', anchor, skipped: 1, limit, signedOn, because: expired, assumed: [] },
    facts,
    context,
  );
}

function openEndedDue(facts: ClaimFacts, context: Context): Liability {
  const dueOn = known(facts, 'openEndedDueOn');
  if (dueOn === undefined) return { kind: 'missing', missing: ['openEndedDueOn'], because: openEnded };
  const signed = known(facts, 'contractSignedOn');
  const signedOn = signed !== undefined && signed >= dueOn ? signed : undefined;
  const anchor = dueOn < contractActFrom ? contractActFrom : dueOn;
  return untilEnd(
    { scheme: 'open_ended', anchor, skipped: 0, limit: undefined, signedOn, because: openEnded, assumed: [] },
    facts,
    context,
  );
}

function told(facts: ClaimFacts, maxMonths: number): Liability | undefined {
  const months = known(facts, 'doubleWageMonths');
  if (months !== undefined) return { kind: 'months', months, because: [act82] };
  const [from, to] = [known(facts, 'doubleWageFrom'), known(facts, 'doubleWageTo')];
  if (from !== undefined && to !== undefined) {
    if (to < from) return { kind: 'missing', missing: ['doubleWageFrom', 'doubleWageTo'], because: [act82] };
    if (to < contractActFrom) return { kind: 'none', why: noDuty };
    const period = periodFrom(from < contractActFrom ? contractActFrom : from, 0, to);
    return { kind: 'period', scheme: 'told', period, because: [act82], assumed: [] };
  }
  const worked = known(facts, 'workedMonthsWithoutContract');
  if (worked === undefined) return undefined;
  if (worked <= 1) return { kind: 'none', why: inTime };
  return { kind: 'months', months: Math.min(worked - 1, maxMonths), because: noContract };
}

/**
 * The time of liability, from whichever facts are told.
 *
 * @basis 《劳动合同法》第十四条、第八十二条；《劳动合同法实施条例》第六条、第七条；《江苏省劳动合同条例》第十六条、第五十二条
 * @unit  months, or a period with both days in
 * @example liabilityOf({ doubleWageMonths: 3 }, context, 11) // { kind: 'months', months: 3, … }
 */
export function liabilityOf(facts: ClaimFacts, context: Context, maxMonths: number): Liability {
  const given = told(facts, maxMonths);
  if (given !== undefined) return given;
  const isDue = known(facts, 'isOpenEndedDue');
  if (isDue === true || (isDue === undefined && known(facts, 'openEndedDueOn') !== undefined))
    return openEndedDue(facts, context);
  const expiredOn = known(facts, 'contractExpiredOn');
  return expiredOn === undefined ? withoutContract(facts, context) : afterExpiry(expiredOn, facts, context);
}

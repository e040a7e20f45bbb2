// How many days of annual leave were due and not taken: told, counted by the part of a year, or none at all.
import { article as leaveMeasures } from '../articles/annual-leave-measures.ts';
import { article as leaveRegulations } from '../articles/annual-leave-regulations.ts';
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation } from '../basis.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { keptFigure } from './dated-figures.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context, Said } from './outcome.ts';

/** Days still due, or what is to be asked first. @unit days */
export type LeaveDays =
  | { readonly days: number; readonly assumed: readonly Said[] }
  | { readonly missing: readonly FactCode[] };

const byPart = [citation(leaveMeasures(5)), citation(leaveMeasures(12))];
const noneTaken: Said = { text: '没有填写已休的天数，按没有休过计算。', because: byPart };
const lost = [citation(leaveRegulations(4))];

/** Why no leave, or no pay for it, is due; by reason. */
const exclusions = {
  tooEarly: { text: '带薪年休假自2008年起才有，更早的年份没有。', because: [citation(leaveRegulations(10))] },
  under: {
    text: '连续工作不满十二个月的，还没有年休假。',
    because: [citation(leaveRegulations(2)), citation(leaveMeasures(3))],
  },
  refused: {
    text: '劳动者因自己的原因书面提出不休的，单位只付正常工作的工资，没有另外的百分之二百。',
    because: [citation(leaveMeasures(10))],
  },
  personal: { text: '当年不扣工资的事假累计二十天以上的，不享受当年的年休假。', because: lost },
  sick: { text: '当年病假累计达到规定月数的，不享受当年的年休假。', because: lost },
  partTime: { text: '江苏的非全日制用工不享受带薪年休假。', because: [citation(jiangsuContract(41))] },
} as const satisfies Readonly<Record<string, Said>>;

/**
 * The day whose law applies: the end of the year the leave is of, else of the employment, else today.
 *
 * @basis 《企业职工带薪年休假实施办法》第十八条
 * @unit  a date
 * @example leaveDay({ leaveYear: 2024 }, context) // '2024-12-31'
 */
export function leaveDay(facts: ClaimFacts, { today }: Context): PlainDate {
  const year = known(facts, 'leaveYear');
  return year === undefined ? (known(facts, 'endedOn') ?? today) : `${year}-12-31`;
}

/** The step of service the years fall in: '1', '10' or '20'; undefined below one year. */
function tierOf(facts: ClaimFacts): '1' | '10' | '20' | 'none' | undefined {
  const years = known(facts, 'totalServiceYears');
  if (years !== undefined) return years >= 20 ? '20' : years >= 10 ? '10' : years >= 1 ? '1' : 'none';
  const days = known(facts, 'leaveEntitlement');
  if (days === undefined) return undefined;
  return days >= 15 ? '20' : days >= 10 ? '10' : '1';
}

/** Whether sick leave took the year's leave away; undefined where the step of service decides and is not known. */
function isLostBySickness(facts: ClaimFacts, context: Context, on: PlainDate): boolean | undefined {
  const months = known(facts, 'sickMonthsInYear');
  if (months === undefined) return false;
  const limit = (key: string) => keptFigure(context, 'annual_leave_sick_months', on, { key })?.value ?? Infinity;
  const tier = tierOf(facts);
  if (tier !== undefined) return tier !== 'none' && months >= limit(tier);
  if (months >= limit('20')) return true;
  return months < limit('1') ? false : undefined;
}

/**
 * Why nothing is due, where that is so; 'totalServiceYears' where it depends on the years of service.
 *
 * @basis 《职工带薪年休假条例》第二条、第四条、第十条；《企业职工带薪年休假实施办法》第三条、第十条
 * @unit  a sentence, a fact to ask, or undefined
 * @example leaveExclusion({ leaveRefusedInWriting: true }, context)
 */
export function leaveExclusion(facts: ClaimFacts, context: Context): Said | 'totalServiceYears' | undefined {
  const on = leaveDay(facts, context);
  if (on < '2008-01-01') return exclusions.tooEarly;
  if (known(facts, 'hasTwelveMonths') === false || tierOf(facts) === 'none') return exclusions.under;
  if (known(facts, 'isPartTime') === true && (known(facts, 'placeCode')?.startsWith('32') ?? false))
    return exclusions.partTime;
  if (known(facts, 'leaveRefusedInWriting') === true) return exclusions.refused;
  const personal = keptFigure(context, 'annual_leave_personal_days', on)?.value ?? Infinity;
  if ((known(facts, 'personalLeaveDays') ?? 0) >= personal) return exclusions.personal;
  const isLost = isLostBySickness(facts, context, on);
  if (isLost === undefined) return 'totalServiceYears';
  return isLost ? exclusions.sick : undefined;
}

/** Days a full year: told, else by the years of service. */
function entitlementOf(facts: ClaimFacts, context: Context, on: PlainDate): number | undefined {
  const told = known(facts, 'leaveEntitlement');
  if (told !== undefined) return told;
  const tier = tierOf(facts);
  return tier === undefined ? undefined : keptFigure(context, 'annual_leave_days', on, { key: tier })?.value;
}

/** Calendar days at the employer in the year, or 'whole' for a full one. */
function daysInYear(facts: ClaimFacts, year: number): number | 'whole' | readonly FactCode[] {
  const startedOn = known(facts, 'startedOn');
  const endedOn = known(facts, 'endedOn');
  const missing: FactCode[] = [];
  if (startedOn === undefined) missing.push('startedOn');
  if (endedOn === undefined && known(facts, 'isOngoing') !== true) missing.push('endedOn');
  if (startedOn === undefined || missing.length > 0) return missing;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const from = startedOn > first ? startedOn : first;
  const to = endedOn !== undefined && endedOn < last ? endedOn : last;
  if (from === first && to === last) return 'whole';
  return Math.max(0, daysBetween(from, to) + 1);
}

function calendarDays(facts: ClaimFacts): number | 'whole' | readonly FactCode[] {
  const told = known(facts, 'remainingCalendarDays') ?? known(facts, 'passedCalendarDays');
  if (told !== undefined) return told;
  const year = known(facts, 'leaveYear');
  return year === undefined ? ['unusedLeaveDays'] : daysInYear(facts, year);
}

/**
 * Days due and not taken. A part of a year counts by calendar days over 365, leap years too; what was taken comes off
 * before the part day is dropped, and too much taken is not asked back.
 *
 * @basis 《企业职工带薪年休假实施办法》第五条、第十二条、第十八条；《职工带薪年休假条例》第三条
 * @unit  days
 * @example leaveDays({ passedCalendarDays: 200, leaveEntitlement: 5, leaveTaken: 1 }, context) // { days: 1, … }
 */
export function leaveDays(facts: ClaimFacts, context: Context): LeaveDays {
  const told = known(facts, 'unusedLeaveDays');
  if (told !== undefined) return { days: told, assumed: [] };
  const on = leaveDay(facts, context);
  const part = calendarDays(facts);
  const entitlement = entitlementOf(facts, context, on);
  if (typeof part === 'object' || entitlement === undefined) {
    const missing = typeof part === 'object' ? [...part] : [];
    if (entitlement === undefined && missing[0] !== 'unusedLeaveDays') missing.push('totalServiceYears');
    return { missing };
  }
  const taken = known(facts, 'leaveTaken') ?? 0;
  const yearDays = keptFigure(context, 'annual_leave_year_days', on)?.value ?? 365;
  const due = part === 'whole' ? entitlement - taken : (part * entitlement - taken * yearDays) / yearDays;
  const assumed = known(facts, 'leaveTaken') === undefined ? [noneTaken] : [];
  return { days: Math.max(0, Math.floor(due)), assumed };
}

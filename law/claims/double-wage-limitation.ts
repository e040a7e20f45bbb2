// Limitation of double wage: in Jiangsu a year from the end of the breach, elsewhere month by month or from its first day.
import { article as arbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as civilCode } from '../articles/civil-code.ts';
import { citation } from '../basis.ts';
import type { HolidayTable } from '../calendar/holidays.ts';
import { addYears, type PlainDate } from '../calendar/plain-date.ts';
import { dueOn } from '../calendar/working-days.ts';
import type { Period } from './double-wage-period.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Reading, Warning } from './outcome.ts';

const because = [citation(arbitrationAct(27)), citation(civilCode(192)), citation(civilCode(193))];

/** How the limitation stands. `isPleaded`: the employer raised it. */
export type Standing = {
  /** The day that counts as the day of the claim: filing, or an earlier demand within the year before it. */
  readonly claimedOn: PlainDate;
  readonly isPleaded: boolean | undefined;
  readonly lastDay: PlainDate;
  readonly isLate: boolean;
};

/** Texts of the readings elsewhere. */
export const limitationHeads = {
  rolling: {
    code: 'rolling_month',
    label: '时效按月起算，只支持申请前一年以内的部分',
    heldBy: '广东等地的做法',
  },
  firstDay: {
    code: 'first_day',
    label: '时效自二倍工资起算日起一年',
    heldBy: '个别地方的做法',
  },
} as const;

/**
 * Whether the claim came in time, one year from the end of the liability; undefined while the day of filing is not known.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条；江苏省高级人民法院、省劳动人事争议仲裁委员会指导意见（二）第一条
 * @unit  days
 * @example standingOf({ filedOn: '2019-12-01', limitationPleaded: true }, period, publishedHolidays)?.isLate
 */
export function standingOf(facts: ClaimFacts, period: Period, holidays: HolidayTable): Standing | undefined {
  const filedOn = known(facts, 'filedOn');
  if (filedOn === undefined) return undefined;
  const demandedOn = known(facts, 'claimedOn');
  const isDemand = demandedOn !== undefined && demandedOn < filedOn && filedOn <= addYears(demandedOn, 1);
  const claimedOn = isDemand ? demandedOn : filedOn;
  // The breach ends on the last day of liability; that day is not counted, and an end on a day of rest moves on.
  const lastDay = dueOn(period.to, { amount: 1, unit: 'year' }, holidays).on;
  return { claimedOn, isPleaded: known(facts, 'limitationPleaded'), lastDay, isLate: claimedOn > lastDay };
}

/**
 * The part of the liability that lies within a year before the claim, or undefined where none does.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条, read month by month
 * @unit  a period
 * @example withinYear({ anchor: '2022-03-01', skipped: 0, from: '2022-03-01', to: '2023-01-31' }, '2023-11-01')?.from // '2022-11-01'
 */
export function withinYear(period: Period, claimedOn: PlainDate): Period | undefined {
  const from = addYears(claimedOn, -1);
  if (from <= period.from) return period;
  return from > period.to ? undefined : { anchor: from, skipped: 0, from, to: period.to };
}

/**
 * The warning that the claim came late; the amount stays, since nobody looks at limitation unless it is pleaded.
 *
 * @basis 《民法典》第一百九十二条、第一百九十三条；《劳动争议调解仲裁法》第二十七条
 * @unit  a warning
 * @example lateWarning({ claimedOn: '2024-03-01', isPleaded: true, lastDay: '2024-01-31', isLate: true }).kind // 'limitation'
 */
export function lateWarning({ lastDay, claimedOn, isPleaded }: Standing): Warning {
  const text =
    isPleaded === true
      ? '一年时效到{lastDay|日}为止，{claimedOn|日}才主张，单位已经提出时效抗辩，很可能不被支持。'
      : '一年时效到{lastDay|日}为止，{claimedOn|日}才主张；单位在仲裁中提出时效抗辩的，很可能不被支持。';
  return { kind: 'limitation', text, args: { lastDay, claimedOn }, because };
}

/**
 * The main answer with what is barred: the full sum stays, the barred part stands beside it.
 *
 * @basis 《民法典》第一百九十三条
 * @unit  fen in `amounts.barredFen`; `counts.barred` is 1 once the defence is pleaded
 * @example withBarred(main, standing).counts.barred
 */
export function withBarred(main: Reading, { isLate, isPleaded }: Standing): Reading {
  if (!isLate) return main;
  const amounts = main.fen === null ? main.amounts : { ...main.amounts, barredFen: main.fen };
  return { ...main, amounts, counts: isPleaded === true ? { ...main.counts, barred: 1 } : main.counts };
}

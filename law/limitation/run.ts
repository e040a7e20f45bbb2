// Runs one period from its first day through what interrupts and suspends it, and says each step.
import { citation, type Basis } from '../basis.ts';
import { article as civilCode } from '../articles/civil-code.ts';
import { article as limitationRules } from '../articles/limitation-interpretation.ts';
import type { HolidayTable } from '../calendar/holidays.ts';
import { addMonths, formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';
import { datedText, lastDayText, startText } from '../calendar/reasons.ts';
import { dueOn, dueWithPauses, type DueDay } from '../calendar/working-days.ts';
import type { TermBook } from '../terms/book.ts';
import { termAt, type TermId } from '../terms/terms.ts';
import type { Interruption, InterruptionKind, Suspension } from './facts.ts';

/** What a suspension does: the rest runs on, only the last six months count, lost time is deducted, or nothing. */
export type SuspensionRule = 'runs_on' | 'last_six_months' | 'deducted' | 'none';

/** A period about to run. */
export type Period = {
  readonly startsOn: PlainDate;
  readonly termId: TermId;
  readonly suspension: SuspensionRule;
  readonly isInterruptible: boolean;
  /** On this reading asking the union for help interrupts. */
  readonly isUnionAnAuthority: boolean;
};

/** What the count rests on: notices of holidays and wordings of terms. */
export type Counting = { readonly holidays: HolidayTable; readonly book: TermBook };

/** Where it ended. */
export type Ran = {
  readonly endsOn: PlainDate;
  readonly provisional: boolean;
  readonly steps: readonly string[];
  readonly because: readonly Basis[];
};

const interruptionNames: Readonly<Record<InterruptionKind, string>> = {
  claimed: '向对方主张权利',
  complained: '向有关部门投诉、请求救济',
  asked_union: '向工会求助',
  promised: '对方同意履行',
  partly_paid: '对方履行了一部分',
  applied: '申请调解、仲裁或者起诉',
};

/**
 * Runs a period. An interruption in time starts it afresh, from the end of the proceedings where there were any; one
 * before the start or after the end does nothing, save that a promise or a payment after the end takes the defence away.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条；《民法典》第一百九十二条、第一百九十四条、第一百九十五条
 * @unit  calendar date, Asia/Shanghai
 * @example runPeriod({ startsOn: '2025-03-01', termId: 'dp.arb.limitation', suspension: 'runs_on', isInterruptible: true, isUnionAnAuthority: false }, [], [], { holidays: publishedHolidays, book: publishedTerms }).endsOn // '2026-03-02'
 */
export function runPeriod(
  period: Period,
  interruptions: readonly Interruption[],
  suspensions: readonly Suspension[],
  counting: Counting,
): Ran {
  let startsOn = period.startsOn;
  let end = endOf(period, startsOn, suspensions, counting);
  const before: string[] = [];
  const because: Basis[] = [];
  for (const interruption of interruptions.toSorted((left, right) => (left.on < right.on ? -1 : 1))) {
    const effect = effectOf(period, interruption, end.on);
    before.push(effect.step);
    if (!effect.restarts) continue;
    because.push(...effect.because);
    startsOn =
      interruption.endedOn !== undefined && interruption.endedOn > interruption.on
        ? interruption.endedOn
        : interruption.on;
    const fresh = endOf(period, startsOn, suspensions, counting);
    // Months differ in length; a fresh start is never worse than none.
    if (fresh.on >= end.on) end = fresh;
  }
  if (suspensions.length > 0 && period.suspension === 'last_six_months') because.push(citation(civilCode(194)));
  return { endsOn: end.on, provisional: end.provisional, steps: [...before, ...end.trace], because };
}

type Effect = { readonly restarts: boolean; readonly step: string; readonly because: readonly Basis[] };

function effectOf(period: Period, { on, kind, endedOn }: Interruption, endsOn: PlainDate): Effect {
  const what = `${formatChineseDate(on)}${interruptionNames[kind]}`;
  const none = (why: string): Effect => ({ restarts: false, step: `${what}：${why}`, because: [] });
  if (!period.isInterruptible) return none('这一期限不因此重新计算。');
  if (on < period.startsOn) return none('时效还没有开始，不影响。');
  const isCivil = period.suspension === 'last_six_months';
  if (kind === 'asked_union' && !isCivil && !period.isUnionAnAuthority)
    return none('是否算“向有关部门请求权利救济”有争议，按不算的读法不重新计算。');
  if (on > endsOn) {
    if (kind !== 'promised' && kind !== 'partly_paid') return none('在最后一日以后，不再中断时效。');
    const step = `${what}：虽在最后一日以后，对方同意履行的，不得再以时效抗辩（《民法典》第一百九十二条第二款），从这一天重新计算。`;
    return { restarts: true, step, because: [citation(civilCode(192, 2))] };
  }
  const law = isCivil ? '《民法典》第一百九十五条' : '《劳动争议调解仲裁法》第二十七条第二款';
  const until = endedOn === undefined ? '' : `，程序于${formatChineseDate(endedOn)}结束，从结束时`;
  const step = `${what}，时效中断${until}重新计算（${law}）。`;
  const union = kind === 'asked_union' && isCivil ? [citation(limitationRules(12))] : [];
  return { restarts: true, step, because: [...(isCivil ? [citation(civilCode(195))] : []), ...union] };
}

function endOf(period: Period, startsOn: PlainDate, suspensions: readonly Suspension[], counting: Counting): DueDay {
  const { term } = termAt(period.termId, startsOn, counting.book);
  if (suspensions.length === 0 || period.suspension === 'none') return dueOn(startsOn, term, counting.holidays);
  if (period.suspension !== 'last_six_months') {
    const due = dueWithPauses(startsOn, term, suspensions, counting.holidays);
    const law =
      period.suspension === 'runs_on'
        ? '不能申请的原因消除后，时效继续计算（《劳动争议调解仲裁法》第二十七条第三款）。'
        : '不是申请人自身原因耽误的时间不计（最高人民法院法释〔2014〕9号第七条）。';
    return { ...due, trace: [law, ...due.trace] };
  }
  return civilEnd(startsOn, period.termId, suspensions, counting);
}

/** Only an obstacle within the last six months counts; then six months remain from the day it is gone. */
function civilEnd(startsOn: PlainDate, termId: TermId, suspensions: readonly Suspension[], counting: Counting): DueDay {
  const { term } = termAt(termId, startsOn, counting.book);
  const plain = dueOn(startsOn, { amount: term.amount, unit: term.unit }, counting.holidays);
  let on = addMonths(startsOn, term.unit === 'year' ? term.amount * 12 : term.amount);
  const steps: string[] = [];
  for (const { from, to } of suspensions.toSorted((left, right) => (left.from < right.from ? -1 : 1))) {
    const isInLastMonths = to > addMonths(on, -6) && from <= on;
    const moved = isInLastMonths ? addMonths(to, 6) : on;
    if (moved <= on) continue;
    on = moved;
    steps.push(
      `${formatChineseDate(to)}障碍消除：最后六个月内有障碍的，自消除之日起满六个月届满（《民法典》第一百九十四条）。`,
    );
  }
  if (steps.length === 0) return plain;
  const rolled = dueOn(on, { amount: 0, unit: 'calendar_day' }, counting.holidays);
  const last = rolled.on === on ? [] : [`遇休息日顺延至${datedText(rolled.on)}（《民法典》第二百零三条）。`];
  const trace = [startText(startsOn, term), ...steps, lastDayText(on, { amount: 6, unit: 'month' }), ...last];
  return { on: rolled.on, provisional: rolled.provisional, trace };
}

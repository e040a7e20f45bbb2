// How a term becomes a date: rest days, working days, the last day, pauses. Used by everything that has a clock.
import { fixedHolidayName, holidayYearOf, publishedHolidays, type HolidayTable } from './holidays.ts';
import { addDays, addMonths, addYears, compareDates, dayOfWeek, daysBetween, type PlainDate } from './plain-date.ts';
import type { Term, TermUnit } from './term.ts';
import {
  backwardsText,
  datedText,
  lastDayText,
  pauseText,
  provisionalNote,
  rollText,
  skippedText,
  startText,
} from './reasons.ts';

export type { Term, TermUnit };

/** A clock stopped from one day to another; day `from` still counts, the days after it up to `to` do not. */
export type Pause = { readonly from: PlainDate; readonly to: PlainDate };

/** A day found by counting. `provisional`: a year was touched whose holiday notice is not in the table. */
export type CountedDay = { readonly on: PlainDate; readonly provisional: boolean };

/** A due day with the reasons in Chinese sentences, fit to be shown to people. */
export type DueDay = CountedDay & { readonly trace: readonly string[] };

/** Whether people rest on a day, and why. */
export type RestDay = { readonly rest: boolean; readonly provisional: boolean; readonly because: string };

/** Why people work on such a weekend day. */
const makeUp = '调休上班';

function restInYearWithoutNotice(date: PlainDate): RestDay {
  const fixed = fixedHolidayName(date);
  const weekday = dayOfWeek(date);
  const rest = fixed !== undefined || weekday === 0 || weekday === 6;
  const because = fixed ?? (rest ? '周末' : '工作日');
  return { rest, provisional: true, because };
}

/**
 * Whether a day is a day of rest: a holiday of the year's notice or a weekend that is not a make-up working day.
 * In a year without notice only weekends and solar holidays are known, and the answer is provisional.
 *
 * @basis 《民法典》第二百零三条第一款；国务院办公厅年度放假通知
 * @unit  boolean
 * @example isRestDay('2026-09-20') // { rest: false, provisional: false, because: '调休上班' }
 */
export function isRestDay(date: PlainDate, table: HolidayTable = publishedHolidays): RestDay {
  const notice = holidayYearOf(date, table);
  if (notice === undefined) return restInYearWithoutNotice(date);
  if (notice.workdays.includes(date)) return { rest: false, provisional: false, because: makeUp };
  const run = notice.holidays.find((holiday) => holiday.from <= date && date <= holiday.to);
  if (run !== undefined) return { rest: true, provisional: false, because: `${run.name}放假` };
  const weekday = dayOfWeek(date);
  const weekend = weekday === 0 || weekday === 6;
  return { rest: weekend, provisional: false, because: weekend ? '周末' : '工作日' };
}

/** Walks to the first day that is no day of rest, starting with the day itself. */
function toWorkingDay(date: PlainDate, direction: 1 | -1, table: HolidayTable): CountedDay {
  let on = date;
  let day = isRestDay(on, table);
  let provisional = day.provisional;
  while (day.rest) {
    on = addDays(on, direction);
    day = isRestDay(on, table);
    provisional ||= day.provisional;
  }
  return { on, provisional };
}

function isPaused(date: PlainDate, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => pause.from < date && date <= pause.to);
}

function countWorkingDays(start: PlainDate, n: number, table: HolidayTable, pauses: readonly Pause[]): CountedDay {
  const direction = n < 0 ? -1 : 1;
  let on = start;
  let left = Math.abs(n);
  let provisional = false;
  while (left > 0) {
    on = addDays(on, direction);
    const day = isRestDay(on, table);
    provisional ||= day.provisional;
    if (!day.rest && !isPaused(on, pauses)) left -= 1;
  }
  return { on, provisional: provisional || isRestDay(on, table).provisional };
}

/**
 * The nth working day after a date (before it, when n is negative); make-up weekends are working days.
 *
 * @basis 《民法典》第二百零一条第一款；国务院办公厅年度放假通知
 * @unit  working days
 * @example addWorkingDays('2026-02-13', 5) // { on: '2026-02-27', provisional: false }
 */
export function addWorkingDays(date: PlainDate, n: number, table: HolidayTable = publishedHolidays): CountedDay {
  if (!Number.isInteger(n)) throw new RangeError(`工作日数应为整数：${n}`);
  return countWorkingDays(date, n, table, []);
}

function checkTerm(term: Term): void {
  if (!Number.isInteger(term.amount) || term.amount < 0) throw new RangeError(`期限应为非负整数：${term.amount}`);
}

function shift(date: PlainDate, term: Term, direction: 1 | -1): PlainDate {
  const amount = term.amount * direction;
  if (term.unit === 'month') return addMonths(date, amount);
  if (term.unit === 'year') return addYears(date, amount);
  return addDays(date, amount);
}

/** Pauses in order, overlapping ones joined, so that no day is taken out twice. */
function joined(pauses: readonly Pause[]): readonly Pause[] {
  const result: Pause[] = [];
  for (const pause of pauses.toSorted((a, b) => compareDates(a.from, b.from))) {
    if (compareDates(pause.from, pause.to) > 0) throw new RangeError(`中止的起止颠倒：${pause.from}—${pause.to}`);
    const last = result.at(-1);
    if (last === undefined || pause.from > last.to) result.push(pause);
    else result[result.length - 1] = { from: last.from, to: pause.to > last.to ? pause.to : last.to };
  }
  return result;
}

type Nominal = { readonly on: PlainDate; readonly pausedDays: number };

/** The end before rolling: the matching day, moved on by the days during which the clock stood still. */
function nominalEnd(startedOn: PlainDate, term: Term, pauses: readonly Pause[], table: HolidayTable): Nominal {
  let on = shift(startedOn, term, 1);
  let pausedDays = 0;
  for (const pause of pauses) {
    if (pause.to <= startedOn) continue;
    const from = pause.from < startedOn ? startedOn : pause.from;
    if (from > toWorkingDay(on, 1, table).on) break;
    const days = daysBetween(from, pause.to);
    const moved = addDays(on, days);
    on = moved < pause.to ? pause.to : moved;
    pausedDays += days;
  }
  return { on, pausedDays };
}

/** What a count of working days from one day to another left out, in a sentence. */
function skipped(from: PlainDate, to: PlainDate, table: HolidayTable): string {
  const rests: string[] = [];
  let makeUpDays = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const day = isRestDay(on, table);
    if (day.rest) rests.push(day.because);
    else if (day.because === makeUp) makeUpDays += 1;
  }
  return skippedText(rests, makeUpDays);
}

function compact(sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence) => sentence !== '');
}

function dueInWorkingDays(startedOn: PlainDate, term: Term, pauses: readonly Pause[], table: HolidayTable): DueDay {
  const { on, provisional } = countWorkingDays(startedOn, term.amount, table, pauses);
  const paused = pauses.filter((pause) => pause.to > startedOn && pause.from <= on);
  const days = paused.reduce(
    (sum, pause) => sum + daysBetween(pause.from < startedOn ? startedOn : pause.from, pause.to),
    0,
  );
  const trace = compact([
    startText(startedOn, term),
    pauseText(days),
    skipped(startedOn, on, table),
    `休息日不计、调休上班日计入，第${term.amount}个工作日为${datedText(on)}。`,
    provisional ? provisionalNote : '',
  ]);
  return { on, provisional, trace };
}

/**
 * The day a term ends when the clock stood still for some time in between.
 * The day a pause begins still counts; counting goes on the day after it ends. Overlapping pauses count once.
 *
 * @basis 《民法典》第二百零一条、第二百零二条、第二百零三条
 * @unit  calendar date, Asia/Shanghai
 * @example dueWithPauses('2026-11-02', { amount: 7, unit: 'calendar_day' }, [{ from: '2026-11-04', to: '2026-11-10' }]).on // '2026-11-16'
 */
export function dueWithPauses(
  startedOn: PlainDate,
  term: Term,
  pauses: readonly Pause[],
  table: HolidayTable = publishedHolidays,
): DueDay {
  checkTerm(term);
  const ordered = joined(pauses);
  if (term.unit === 'working_day') return dueInWorkingDays(startedOn, term, ordered, table);
  const nominal = nominalEnd(startedOn, term, ordered, table);
  const { on, provisional } = toWorkingDay(nominal.on, 1, table);
  const trace = compact([
    startText(startedOn, term),
    pauseText(nominal.pausedDays),
    lastDayText(nominal.on, term),
    on === nominal.on ? '' : rollText(nominal.on, on, isRestDay(nominal.on, table).because),
    provisional ? provisionalNote : '',
  ]);
  return { on, provisional, trace };
}

/**
 * The day a term ends: day zero is not counted; a last day on a day of rest moves to the next working day.
 *
 * @basis 《民法典》第二百零一条、第二百零二条、第二百零三条
 * @unit  calendar date, Asia/Shanghai
 * @example dueOn('2026-09-25', { amount: 7, unit: 'calendar_day' }).on // '2026-10-08'
 */
export function dueOn(startedOn: PlainDate, term: Term, table: HolidayTable = publishedHolidays): DueDay {
  return dueWithPauses(startedOn, term, [], table);
}

/**
 * The last day for an act that must be done some time before an event; the event day is not counted.
 * Should that day be one of rest, the working day before it is the safe one.
 *
 * @basis 《民法典》第二百零一条第一款 (counted backwards; the roll to the day before is safe practice)
 * @unit  calendar date, Asia/Shanghai
 * @example dueBefore('2026-10-12', { amount: 5, unit: 'working_day' }).on // '2026-09-29'
 */
export function dueBefore(eventOn: PlainDate, term: Term, table: HolidayTable = publishedHolidays): DueDay {
  checkTerm(term);
  const counted =
    term.unit === 'working_day'
      ? countWorkingDays(eventOn, -term.amount, table, [])
      : toWorkingDay(shift(eventOn, term, -1), -1, table);
  const nominal = term.unit === 'working_day' ? counted.on : shift(eventOn, term, -1);
  const isKept = counted.on === nominal;
  const trace = compact([
    backwardsText(eventOn, term),
    term.unit === 'working_day' ? skipped(addDays(counted.on, -1), addDays(eventOn, -1), table) : '',
    isKept
      ? `最迟为${datedText(counted.on)}。`
      : `${datedText(nominal)}是休息日（${isRestDay(nominal, table).because}），提前至${datedText(counted.on)}，这样最稳妥。`,
    counted.provisional ? provisionalNote : '',
  ]);
  return { ...counted, trace };
}

// A calendar day without time or zone, as the law counts it; all arithmetic is on whole days.

/** A calendar day in Asia/Shanghai, written 'YYYY-MM-DD'. */
export type PlainDate = string;

/** What a date is made of. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The digits of a text from one place to another as a number; NaN where something else stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

// Claims read dates by the thousand: the form is fixed, so the characters are read without a pattern.
function read(text: unknown): DateParts | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (Number.isNaN(year + month + day)) return undefined;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/**
 * Year, month and day of a date. Throws on what is no date: that is an error of the caller.
 *
 * @basis 《民法典》第二百条 (periods are counted by the Gregorian calendar)
 * @unit  numbers
 * @example partsOf('2026-11-21') // { year: 2026, month: 11, day: 21 }
 */
export function partsOf(date: PlainDate): DateParts {
  const parts = read(date);
  if (parts === undefined) throw new RangeError(`不是有效的日期：${String(date)}`);
  return parts;
}

/**
 * Whether a value is a real calendar day in the form YYYY-MM-DD.
 *
 * @basis 《民法典》第二百条
 * @unit  boolean
 * @example isPlainDate('2026-02-29') // false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return read(value) !== undefined;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function write(year: number, month: number, day: number): PlainDate {
  return `${year >= 1000 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Days since 1970-01-01, by the era arithmetic of the proleptic Gregorian calendar. */
function toDayNumber({ year, month, day }: DateParts): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The day n days later (earlier, when n is negative).
 *
 * @basis 《民法典》第二百零一条第一款 (the starting day is not counted, so n days end n days later)
 * @unit  calendar days
 * @example addDays('2026-09-25', 7) // '2026-10-02'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(partsOf(date)) + days);
}

/**
 * The matching day n months later; where that month has no such day, its last day.
 *
 * @basis 《民法典》第二百零二条
 * @unit  months
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * The matching day n years later; 29 February becomes 28 February in a common year.
 *
 * @basis 《民法典》第二百零二条
 * @unit  years
 * @example addYears('2024-02-29', 1) // '2025-02-28'
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/**
 * Days from one date to another; negative when the second is earlier.
 *
 * @basis 《民法典》第二百零一条第一款
 * @unit  calendar days
 * @example daysBetween('2026-11-21', '2026-11-30') // 9
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(partsOf(to)) - toDayNumber(partsOf(from));
}

/**
 * Day of the week: 0 Sunday … 6 Saturday.
 *
 * @basis 《民法典》第二百条
 * @unit  0–6
 * @example dayOfWeek('2026-11-21') // 6
 */
export function dayOfWeek(date: PlainDate): number {
  return (((toDayNumber(partsOf(date)) + 4) % 7) + 7) % 7;
}

/**
 * Order of two dates: negative, zero or positive; fit for `sort`.
 *
 * @basis 《民法典》第二百条
 * @unit  sign
 * @example compareDates('2026-01-01', '2026-01-02') // -1
 */
export function compareDates(left: PlainDate, right: PlainDate): number {
  return toDayNumber(partsOf(left)) - toDayNumber(partsOf(right));
}

/**
 * A date as Chinese letters print it, without leading zeros.
 *
 * @basis GB/T 9704 公文格式 (date in Arabic numerals, no leading zeros)
 * @unit  text
 * @example formatChineseDate('2026-11-21') // '2026年11月21日'
 */
export function formatChineseDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/**
 * The trade unions' statistical year a date belongs to: it ends on 30 September.
 *
 * @basis 工会统计年度（上年10月1日至本年9月30日）
 * @unit  year
 * @example unionYearOf('2025-10-01') // 2026
 */
export function unionYearOf(date: PlainDate): number {
  const { year, month } = partsOf(date);
  return month >= 10 ? year + 1 : year;
}

/**
 * First and last day of a calendar year or of a union statistical year.
 *
 * @basis 工会统计年度（上年10月1日至本年9月30日）
 * @unit  calendar dates, both included
 * @example periodOf('union', 2026) // { from: '2025-10-01', to: '2026-09-30' }
 */
export function periodOf(kind: 'calendar' | 'union', year: number): { from: PlainDate; to: PlainDate } {
  if (kind === 'calendar') return { from: write(year, 1, 1), to: write(year, 12, 31) };
  return { from: write(year - 1, 10, 1), to: write(year, 9, 30) };
}

// Holiday notices that a deployment adds to the published table: what is wrong with one, and the table with it in.
import { fixedHolidayName, type HolidayRun, type HolidayTable, type HolidayYear } from './holidays.ts';
import { addDays, dayOfWeek, daysBetween, isPlainDate, partsOf, type PlainDate } from './plain-date.ts';

/** No notice so far has joined more days off than these; more is a slip of the pen. */
const longestRun = 15;

const yearOf = (date: PlainDate): number => partsOf(date).year;
const first = (year: number): PlainDate => `${year}-01-01`;
const last = (year: number): PlainDate => addDays(first(year + 1), -1);

/**
 * What is wrong with a notice, in words for the person who enters it; none when it can be taken. At the turn of a year
 * a notice may speak of days of the year beside its own.
 *
 * @basis 《全国年节及纪念日放假办法》第二条、第七条
 * @unit  sentences
 * @example noticeProblems({ …, holidays: [] })[0] // '没有写放假的日子。'
 */
export function noticeProblems(notice: HolidayYear): readonly string[] {
  const shape: readonly (readonly [boolean, string])[] = [
    [Number.isInteger(notice.year) && notice.year >= 2000 && notice.year <= 2200, '年份不对。'],
    [notice.notice.trim() !== '', '没有写通知的名称。'],
    [/^https?:\/\/\S+$/.test(notice.url), '没有写通知的网址。'],
    [isPlainDate(notice.checkedOn), '核对日期不是有效的日期。'],
    [notice.holidays.length > 0, '没有写放假的日子。'],
    [notice.holidays.every(({ name }) => name.trim() !== ''), '有一段放假没有写节日名称。'],
    [notice.holidays.every(({ from, to }) => isPlainDate(from) && isPlainDate(to)), '放假的日期不是有效的日期。'],
    [notice.workdays.every(isPlainDate), '调休上班的日期不是有效的日期。'],
  ];
  const problems = failing(shape);
  return problems.length > 0 ? problems : failing(contentOf(notice));
}

function failing(checks: readonly (readonly [boolean, string])[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

/** Asked only where every day is one. */
function contentOf({ year, holidays, workdays }: HolidayYear): readonly (readonly [boolean, string])[] {
  const inOrder = holidays.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isOff = (date: PlainDate) => holidays.some(({ from, to }) => from <= date && date <= to);
  const days = [...holidays.flatMap(({ from, to }) => [from, to]), ...workdays];
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
    .map((day): PlainDate => `${year}-${day}`)
    .filter((day) => fixedHolidayName(day) !== undefined && !isOff(day));
  return [
    [holidays.every(({ from, to }) => from <= to), '有一段放假的结束日早于开始日。'],
    [holidays.every(({ from, to }) => daysBetween(from, to) < longestRun), `一段放假超过${longestRun}天，请核对。`],
    [inOrder.every((run, at) => at === 0 || (inOrder[at - 1]?.to ?? '') < run.from), '有两段放假重叠。'],
    [days.every((day) => isNear(day, year)), `有日期不在${year}年，也不在这一年的年初年末附近。`],
    [new Set(workdays).size === workdays.length, '调休上班的日子有重复。'],
    [workdays.every((day) => !isOff(day)), '有一天既放假又调休上班。'],
    [workdays.every((day) => [0, 6].includes(dayOfWeek(day))), '调休上班的日子应是周六或者周日。'],
    [fixed.length === 0, `法定放假的日子没有写全：${fixed.join('、')}。`],
  ];
}

function isNear(day: PlainDate, year: number): boolean {
  return addDays(first(year), -longestRun) <= day && day <= addDays(last(year), longestRun);
}

/**
 * The first and the last day about which a notice says something: its year, and days of the years beside it.
 *
 * @basis 国务院办公厅年度放假通知
 * @unit  calendar dates, both included
 * @example reachOf(publishedHolidays[2]).from // '2026-01-01'
 */
export function reachOf({ year, holidays, workdays }: HolidayYear): {
  readonly from: PlainDate;
  readonly to: PlainDate;
} {
  const days = [first(year), last(year), ...workdays, ...holidays.flatMap(({ from, to }) => [from, to])].toSorted();
  return { from: days[0] ?? first(year), to: days.at(-1) ?? last(year) };
}

/**
 * A table with notices in it: each replaces the one of its year, a later one of the list an earlier one. What a notice
 * says of a day in the year beside is added to that year, if its own notice is known; else that year stays provisional.
 *
 * @basis 《全国年节及纪念日放假办法》第七条
 * @unit  a table of notices by year; throws RangeError for a notice that is none, see `noticeProblems`
 * @example withNotices([], publishedHolidays).map(({ year }) => year) // [2024, 2025, 2026]
 */
export function withNotices(table: HolidayTable, notices: readonly HolidayYear[]): HolidayTable {
  for (const notice of notices) {
    const [problem] = noticeProblems(notice);
    if (problem !== undefined) throw new RangeError(`${notice.notice}：${problem}`);
  }
  const byYear = new Map([...table, ...notices].map((notice) => [notice.year, notice]));
  const all = [...byYear.values()].toSorted((a, b) => a.year - b.year);
  return all.map((own) => {
    const beside = all.filter((other) => other.year !== own.year && yearsOf(other).has(own.year));
    return beside.reduce(extended, within(own, own.year));
  });
}

function yearsOf(notice: HolidayYear): ReadonlySet<number> {
  const { from, to } = reachOf(notice);
  return new Set([yearOf(from), yearOf(to)]);
}

/** What a notice says of one year. */
function within(notice: HolidayYear, year: number): HolidayYear {
  const [from, to] = [first(year), last(year)];
  const holidays = notice.holidays
    .filter((run) => run.from <= to && run.to >= from)
    .map((run): HolidayRun => ({ ...run, from: run.from < from ? from : run.from, to: run.to > to ? to : run.to }));
  return { ...notice, holidays, workdays: notice.workdays.filter((day) => yearOf(day) === year) };
}

/** The notice of the year beside speaks last about the turn of the year. */
function extended(own: HolidayYear, beside: HolidayYear): HolidayYear {
  const { holidays, workdays } = within(beside, own.year);
  const isOff = (day: PlainDate) => holidays.some(({ from, to }) => from <= day && day <= to);
  return {
    ...own,
    holidays: [...holidays, ...own.holidays],
    workdays: [...own.workdays.filter((day) => !isOff(day)), ...workdays],
  };
}

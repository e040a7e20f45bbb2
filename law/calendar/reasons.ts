// The sentences by which a counted day explains itself.
import { dayOfWeek, formatChineseDate, type PlainDate } from './plain-date.ts';
import type { Term, TermUnit } from './term.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const unitNames: Readonly<Record<TermUnit | 'hour', string>> = {
  calendar_day: '日',
  working_day: '个工作日',
  month: '个月',
  year: '年',
  hour: '小时',
};
const notCountedReason = '（《民法典》第二百零一条）';
/** Said of every answer that touches a year without notice. */
export const provisionalNote = '该年放假安排尚未载入，暂按周末和固定节日推算，通知发布后重新计算。';

/**
 * A length as it is spoken.
 *
 * @basis 《民法典》第二百条
 * @unit  text
 * @example lengthText(5, 'working_day') // '5个工作日'
 */
export function lengthText(amount: number, unit: TermUnit | 'hour'): string {
  return `${amount}${unitNames[unit]}`;
}

/**
 * A day with its weekday, so that people can check it against a calendar.
 *
 * @basis 《民法典》第二百条
 * @unit  text
 * @example datedText('2026-11-21') // '2026年11月21日（星期六）'
 */
export function datedText(date: PlainDate): string {
  return `${formatChineseDate(date)}（星期${weekdays[dayOfWeek(date)] ?? ''}）`;
}

/**
 * That the first day is not counted.
 *
 * @basis 《民法典》第二百零一条第一款
 * @unit  text
 * @example startText('2026-11-20', { amount: 7, unit: 'calendar_day' })
 */
export function startText(startedOn: PlainDate, term: Term): string {
  return `自${datedText(startedOn)}起算，当日不计入，期限${lengthText(term.amount, term.unit)}${notCountedReason}。`;
}

/**
 * That a term is counted backwards from an event, whose day is not counted.
 *
 * @basis 《民法典》第二百零一条第一款
 * @unit  text
 * @example backwardsText('2026-10-12', { amount: 5, unit: 'working_day' })
 */
export function backwardsText(eventOn: PlainDate, term: Term): string {
  return `自${datedText(eventOn)}向前推算，当日不计入，提前${lengthText(term.amount, term.unit)}${notCountedReason}。`;
}

/**
 * The last day before any roll: for months and years the matching day, or the month's end.
 *
 * @basis 《民法典》第二百零二条
 * @unit  text
 * @example lastDayText('2027-02-28', { amount: 1, unit: 'month' })
 */
export function lastDayText(on: PlainDate, { unit }: Term): string {
  if (unit !== 'month' && unit !== 'year') return `最后一日为${datedText(on)}。`;
  return `按月、年计算的，到期月的对应日为最后一日，没有对应日的以月末日为最后一日（《民法典》第二百零二条），最后一日为${datedText(on)}。`;
}

/**
 * How many days the clock stood still.
 *
 * @basis 《民法典》第一百九十四条 and each term's own article
 * @unit  text; empty without pauses
 * @example pauseText(6) // '其间中止6日不计入。'
 */
export function pauseText(days: number): string {
  return days === 0 ? '' : `其间中止${days}日不计入。`;
}

/**
 * That a last day of rest gives way to the next working day.
 *
 * @basis 《民法典》第二百零三条第一款
 * @unit  text
 * @example rollText('2026-10-02', '2026-10-08', '国庆节放假')
 */
export function rollText(from: PlainDate, to: PlainDate, because: string): string {
  return `${datedText(from)}是休息日（${because}），顺延至其后第一个工作日${datedText(to)}（《民法典》第二百零三条）。`;
}

/**
 * Which days a count of working days left out.
 *
 * @basis 国务院办公厅年度放假通知
 * @unit  text
 * @example skippedText(['周末', '周末', '国庆节放假'], 1) // '其间不计休息日3日（周末2日、国庆节放假1日），调休上班1日照算。'
 */
export function skippedText(rests: readonly string[], makeUpDays: number): string {
  const names = [...new Set(rests)].map((name) => `${name}${rests.filter((rest) => rest === name).length}日`);
  const skipped = rests.length === 0 ? '其间没有休息日' : `其间不计休息日${rests.length}日（${names.join('、')}）`;
  return `${skipped}${makeUpDays === 0 ? '' : `，调休上班${makeUpDays}日照算`}。`;
}

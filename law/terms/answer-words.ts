// The sentences of an answer that come from the term itself, not from the calendar.
import { formatBases } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { datedText, lengthText } from '../calendar/reasons.ts';
import type { TermUnit } from '../calendar/working-days.ts';
import type { KnownWording } from './terms.ts';

/** Instruments whose periods follow the Civil Procedure Act's own rule of counting. */
const courtInstruments = /民事诉讼法|在线调解规则|司法确认程序|审理劳动争议案件|行政诉讼法|行政复议法|企业破产法/;

/**
 * Which rule this is, and from which day it runs: the first things anybody asks.
 *
 * @basis each term's own article
 * @unit  sentences
 * @example startSentences(wordingAt('dp.sue.nonfinal', '2026-11-21'), '2026-11-20')
 */
export function startSentences(wording: KnownWording, startsOn: PlainDate): readonly string[] {
  const { label, term, basis, also = [], kind, startsFrom = '事情发生之日' } = wording;
  const length = term.amount === null ? '没有写明期限' : lengthText(term.amount, term.unit);
  const rule = `${formatBases([basis, ...also])}：${label}，${kind === 'counted_backwards' ? '提前' : ''}${length}。`;
  if (kind === 'counted_backwards') return [rule, `以${startsFrom}为准向前推算，这里是${datedText(startsOn)}。`];
  const receipt =
    startsFrom.includes('收到') || startsFrom.includes('送达')
      ? '以签收、送达回证上的日子为准，不是写成或者寄出的日子。'
      : '';
  return [rule, `起算点是${startsFrom}，这里是${datedText(startsOn)}。${receipt}`];
}

/**
 * By which law the last day rolls, or why it does not.
 *
 * @basis 《民法典》第二百零三条、第二百零四条；《民事诉讼法》第八十五条
 * @unit  one sentence
 * @example lawOfCounting(wordingAt('dp.arb.limitation', '2026-11-21'))
 */
export function lawOfCounting({ term, kind, basis }: KnownWording): string {
  if (term.unit === 'hour') return '《民法典》第二百零三条只说最后一日遇休息日，小时期限没有这样的规定。';
  if (kind === 'counted_backwards')
    return '向前推算的期限法律没有写遇休息日怎么办；《民法典》第二百零三条的顺延会使提前的时间不足，所以取前一个工作日。';
  if (term.unit === 'working_day') return '工作日期限的最后一日总是工作日，不再顺延。';
  if (kind === 'limitation')
    return '时效也是《民法典》第二百条至第二百零四条所说的期间，最后一日是休息日的同样顺延；顺延的几日是余地，不要留到最后。';
  if (courtInstruments.test(basis.instrument))
    return '法院办案、诉讼和复议的期间，最后一日遇休息日的顺延（《民事诉讼法》第八十五条）；诉讼文书在期满前交邮的不算过期。';
  return '所依规定没有另写的，最后一日遇休息日参照《民法典》第二百零三条顺延；顺延的几日是余地，宜在顺延以前办完。';
}

/**
 * What can still move the day, and what happens after it.
 *
 * @basis each term's own article
 * @unit  sentences
 * @example storySentences(wordingAt('dp.arb.award', '2026-11-21'))
 */
export function storySentences({
  extension,
  pauses,
  restarts,
  isFixed,
  onExpiry,
  note,
}: KnownWording): readonly string[] {
  return [
    extension === undefined ? '' : `可以延长：${extension.words}`,
    pauses === undefined ? '' : `可以停止计算：${pauses}`,
    restarts === undefined ? '' : `可以重新计算：${restarts}`,
    isFixed === undefined ? '' : '这是固定期间，不中止、不中断。',
    onExpiry === undefined ? '' : `过了这一天：${onExpiry}`,
    note === '' ? '' : `说明：${note}`,
  ].filter((sentence) => sentence !== '');
}

/**
 * What of a term nobody here has read, each in a sentence.
 *
 * @basis each term's own article
 * @unit  sentences; empty when all is confirmed
 * @example doubtsOf(wordingAt('dp.arb.accept', '2026-11-21')).length // 1
 */
export function doubtsOf({ confidence, unitConfidence, basis }: KnownWording): readonly string[] {
  return [
    confidence === 'memory' ? '期限的数目出自记忆，没有可靠出处，使用前须核对原文（待核实）。' : '',
    unitConfidence === 'memory' ? '期限的单位出自记忆，使用前须核对原文（待核实）。' : '',
    basis.isUnconfirmed && confidence !== 'memory' ? '现行条文未见原文，条文待核实。' : '',
  ].filter((sentence) => sentence !== '');
}

/**
 * The other way to read a unit of days that is known from memory only.
 *
 * @basis each term's own article
 * @unit  a unit, or undefined
 * @example otherReadingOf(wordingAt('dp.arb.accept', '2026-11-21')) // 'calendar_day'
 */
export function otherReadingOf({ unitConfidence, term }: KnownWording): TermUnit | undefined {
  if (unitConfidence !== 'memory') return undefined;
  if (term.unit === 'working_day') return 'calendar_day';
  return term.unit === 'calendar_day' ? 'working_day' : undefined;
}

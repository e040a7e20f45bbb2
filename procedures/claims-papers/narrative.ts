/** The basic facts of the work in sentences: what was asked and is not known is said so, what was never asked is a gap. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { questionOf } from '@gongyuan/law/claims/describe.ts';
import { endingGrounds } from '@gongyuan/law/claims/facts/employment.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { Page } from './page.ts';
import type { Worker } from './told.ts';

/** How a paper calls both sides. */
export interface Names {
  readonly me: string;
  readonly firm: string;
}

/** What was typed once of 申请人 and 被申请人 in the words of this paper. */
export function inRoles(text: string, { me, firm }: Names): string {
  return text.replace(/被申请人|申请人/g, (name) => (name === '申请人' ? me : firm));
}

/** What happened, typed once for all papers. */
export function storyOf(page: Page, names: Names): string {
  return inRoles(page.ask('story', { suggestion: page.told.story }), names);
}

/** Told of nobody: one gap, naming the first worker of whom it is asked. */
export function needFact(page: Page, worker: Worker, code: FactCode): void {
  const { label, question } = questionOf(code);
  const whose = page.told.workers.length === 1 ? '' : `（${worker.name}等）`;
  page.lack({
    code: `claim_facts.${code}`,
    label,
    ask: `${question}${whose}`,
    where: 'claim_facts',
    id: worker.partyId,
  });
}

/** For one worker all of it; of many what each began with is asked, and the rest stands in what happened. */
export function basicFacts(page: Page, { me, firm }: Names): string {
  const [worker, ...others] = page.told.workers;
  if (!worker) return '';
  if (others.length > 0) {
    for (const one of page.told.workers) if (one.facts.startedOn === undefined) needFact(page, one, 'startedOn');
    return `${me}均受${firm}招用${before('，在', page.told.placeName)}工作，岗位为${page.told.position ?? ''}。各人的入职日期和请求数额见请求计算明细。`;
  }
  return [
    startSentence(page, worker, { me, firm }),
    contractWords(page, worker, firm, me),
    wageWords(page, worker),
    endWords(page, worker, me),
  ].join('');
}

/** Without what else may be in dispute: a payment order is for a debt that nobody disputes. */
export function workFacts(page: Page, names: Names): string {
  const [worker] = page.told.workers;
  return worker ? `${startSentence(page, worker, names)}${wageWords(page, worker)}` : '';
}

const startSentence = (page: Page, worker: Worker, { me, firm }: Names) =>
  `${me}${startWords(page, worker)}到${firm}工作${before('，工作地点在', page.told.placeName)}，岗位为${page.told.position ?? ''}。`;

const before = (head: string, text: string | null) => (text ? `${head}${text}` : '');

function startWords(page: Page, worker: Worker): string {
  const { startedOn } = worker.facts;
  if (startedOn === undefined) needFact(page, worker, 'startedOn');
  if (startedOn === undefined || startedOn === 'unknown') return '（具体入职日期记不清）';
  return `于${formatChineseDate(startedOn)}`;
}

export function contractWords(page: Page, worker: Worker, firm: string, me: string): string {
  const { hasWrittenContract, contractSignedOn } = worker.facts;
  if (contractSignedOn !== undefined && contractSignedOn !== 'unknown')
    return `双方于${formatChineseDate(contractSignedOn)}签订书面劳动合同。`;
  if (hasWrittenContract === undefined) needFact(page, worker, 'hasWrittenContract');
  if (hasWrittenContract === true) return '双方签订过书面劳动合同。';
  return hasWrittenContract === false
    ? `${firm}没有与${me}签订书面劳动合同。`
    : `是否签订过书面劳动合同，${me}记不清。`;
}

export function wageWords(page: Page, worker: Worker): string {
  const { monthlyWageFen, averageWageFen } = worker.facts;
  if (typeof monthlyWageFen === 'number') return `月工资为${formatYuan(monthlyWageFen)}。`;
  if (typeof averageWageFen === 'number') return `离职前十二个月平均工资为${formatYuan(averageWageFen)}。`;
  if (monthlyWageFen === undefined && averageWageFen === undefined) needFact(page, worker, 'monthlyWageFen');
  return '月工资数额以单位掌握的工资支付记录为准。';
}

export function endWords(page: Page, worker: Worker, me: string): string {
  const { isOngoing, endedOn, endingGround } = worker.facts;
  if (isOngoing === true) return `${me}现在仍然在职。`;
  if (endedOn === undefined && isOngoing === undefined) needFact(page, worker, 'isOngoing');
  else if (endedOn === undefined) needFact(page, worker, 'endedOn');
  if (endingGround === undefined) needFact(page, worker, 'endingGround');
  const on =
    endedOn === undefined || endedOn === 'unknown'
      ? '具体离职日期记不清'
      : `劳动关系于${formatChineseDate(endedOn)}结束`;
  const why = endingGround === undefined || endingGround === 'unknown' ? '不明确' : endingGrounds[endingGround];
  return `${on}，原因：${why}。`;
}

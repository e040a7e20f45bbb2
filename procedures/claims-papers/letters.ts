/** Papers written as letters: the complaint to the inspectorate, the letter to the employer. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { inspectionRule } from './basis.ts';
import { evidenceLines } from './evidence.ts';
import { basicFacts, storyOf } from './narrative.ts';
import { refuse } from './page.ts';
import type { Page } from './page.ts';
import { paper } from './paper.ts';
import {
  allNames,
  firmColumns,
  isCollective,
  needPersonal,
  needPosition,
  partyColumns,
  rosterColumns,
  rosterOf,
  sideOfFirms,
  sideOfWorkers,
} from './parties.ts';
import {
  amountWords,
  groundsOf,
  needRequests,
  reasonLines,
  requestLines,
  requestsOf,
  totalOf,
  totalOfWorker,
} from './requests.ts';

const inspectionWords = {
  tags: {
    workers: '投诉方',
    isMany: '多人共同投诉',
    who: '投诉人姓名',
    count: '投诉人数',
    firms: '被投诉方',
    requests: '请求',
    total: '请求合计',
    basics: '基本事实',
    story: '事实经过',
    grounds: '法律依据',
    evidence: '证据',
    office: '劳动保障监察机构',
    signer: '签名人',
    hasRoster: '附名册',
    roster: '投诉人名册',
  },
  sections: ['多人共同投诉', '附名册'],
  tables: {
    投诉方: partyColumns,
    被投诉方: firmColumns,
    请求: ['请求序号', '请求内容'],
    证据: ['序号', '证据名称', '证据来源', '证明目的', '页数', '形式'],
    投诉人名册: rosterColumns,
  },
  required: ['投诉方', '被投诉方', '请求', '事实经过', '劳动保障监察机构'],
} as const;

const complaintNames = { me: '投诉人', firm: '被投诉单位' };

export const inspectionComplaint = paper(
  {
    label: '劳动保障监察投诉书',
    note: '交用工所在地的劳动保障监察机构；违法行为终了超过两年的一般不再查处，已经申请仲裁或者起诉的按那个程序办理。',
    isForMany: true,
    prints: ['identity_number', 'phone', 'address'],
    draftedAs: 'report_letter',
  },
  inspectionWords,
  (page) => {
    needPersonal(page, ['sex', 'birthOn', 'identityNumber', 'address', 'phone']);
    needPosition(page);
    const requests = requestsOf(page);
    if (page.offer('otherRequests') === '') needRequests(page, requests);
    refuse(
      page,
      'isInArbitration',
      'yes',
      `已经申请仲裁或者起诉的，监察机构告知按该程序办理（${inspectionRule(21)}），不宜再投诉。`,
    );
    const isMany = page.told.workers.length > 1;
    return {
      workers: sideOfWorkers(page, '投诉人'),
      isMany: isCollective(page),
      who: allNames(page.told.workers),
      count: String(page.told.workers.length),
      firms: sideOfFirms(page, '被投诉单位'),
      requests: requestLines(
        page,
        requests,
        isMany ? '责令被投诉单位支付' : '责令被投诉单位支付投诉人',
        complaintNames,
      ),
      total: amountWords(totalOf(requests)),
      basics: basicFacts(page, complaintNames),
      story: storyOf(page, complaintNames),
      grounds: groundsOf(requests, [inspectionRule(9), inspectionRule(11)]),
      evidence: evidenceLines(page, false),
      office: page.ask('inspectorateName'),
      signer: isCollective(page) ? '代表人' : '投诉人',
      hasRoster: isMany,
      roster: isMany ? rosterOf(page, (worker) => formatYuan(totalOfWorker(worker))) : [],
    };
  },
);

const letterWords = {
  tags: {
    who: '职工姓名',
    firm: '单位名称',
    basics: '基本事实',
    story: '事实经过',
    requests: '请求',
    total: '请求合计',
    reasons: '逐项理由',
    replyBy: '答复期限',
    contact: '联系方式',
    on: '函件日期',
    hasRoster: '附名册',
    roster: '签名册',
  },
  sections: ['附名册'],
  tables: { 请求: ['请求序号', '请求内容'], 逐项理由: ['理由'], 签名册: rosterColumns },
  required: ['职工姓名', '单位名称', '请求', '答复期限'],
} as const;

export const employerLetter = paper(
  {
    label: '致用人单位的函',
    note: '由职工本人签名寄给单位，向单位主张权利，送达之日时效重新计算；请用快递寄送并留存底单和签收记录。工会以自己名义发的是监督提示函，在“工会劳动法律监督”中办理。',
    isForMany: true,
    prints: ['phone'],
    draftedAs: 'other',
  },
  letterWords,
  (page) => {
    needPersonal(page, ['phone']);
    needPosition(page);
    const requests = requestsOf(page);
    if (page.offer('otherRequests') === '') needRequests(page, requests);
    const [firm] = sideOfFirms(page, '单位');
    const isMany = page.told.workers.length > 1;
    const names = { me: isMany ? '我们' : '本人', firm: '贵单位' };
    return {
      who: allNames(page.told.workers),
      firm: firm?.['名称'] ?? '',
      basics: basicFacts(page, names),
      story: storyOf(page, names),
      requests: requestLines(page, requests, isMany ? '支付' : '支付本人', names),
      total: amountWords(totalOf(requests)),
      reasons: reasonLines(page, requests),
      replyBy: replyDay(page),
      contact: page.told.workers
        .slice(0, 3)
        .map(({ name, phone }) => `${name} ${phone ?? ''}`)
        .join('；'),
      on: formatChineseDate(page.told.today),
      hasRoster: isMany,
      roster: isMany ? rosterOf(page, (worker) => formatYuan(totalOfWorker(worker))) : [],
    };
  },
);

function replyDay(page: Page): string {
  const on = page.ask('replyBy');
  if (on === '') return '';
  if (on <= page.told.today)
    page.lack({
      code: 'replyBy',
      label: '请求答复的日期',
      ask: '应当晚于今天，给单位留出答复的时间。',
      where: 'form',
      id: null,
    });
  return formatChineseDate(on);
}

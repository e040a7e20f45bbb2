/** 劳动人事争议仲裁申请书. @basis 《劳动争议调解仲裁法》第七条、第二十八条 */
import { evidenceLines } from './evidence.ts';
import { basicFacts, storyOf } from './narrative.ts';
import { paper } from './paper.ts';
import {
  allNames,
  firmColumns,
  isCollective,
  partyColumns,
  rosterColumns,
  needPersonal,
  needPosition,
  rosterOf,
  sideOfFirms,
  sideOfWorkers,
} from './parties.ts';
import {
  amountWords,
  askingRule,
  groundsOf,
  needRequests,
  reasonLines,
  requestLines,
  requestsOf,
  totalOf,
  totalOfWorker,
} from './requests.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { Page } from './page.ts';

const words = {
  tags: {
    workers: '申请方',
    isMany: '多人共同申请',
    who: '申请人姓名',
    count: '申请人数',
    hasRoster: '附名册',
    firms: '被申请方',
    requests: '请求',
    total: '请求合计',
    basics: '基本事实',
    story: '事实经过',
    reasons: '逐项理由',
    grounds: '法律依据',
    evidence: '证据',
    commission: '仲裁委员会',
    copies: '副本份数',
    signer: '签名人',
    roster: '申请人名册',
  },
  sections: ['多人共同申请', '附名册'],
  tables: {
    申请方: partyColumns,
    被申请方: firmColumns,
    请求: ['请求序号', '请求内容'],
    逐项理由: ['理由'],
    证据: ['序号', '证据名称', '证据来源', '证明目的', '页数', '形式'],
    申请人名册: rosterColumns,
  },
  required: ['申请方', '被申请方', '请求', '请求合计', '事实经过', '证据', '仲裁委员会'],
} as const;

const names = { me: '申请人', firm: '被申请人' };

/** Proposed where the place of work is known; commissions are named after it, but a person confirms it. */
export const commissionOf = ({ told }: Page) => (told.placeName ? `${told.placeName}劳动人事争议仲裁委员会` : null);

export const arbitrationApplication = paper(
  {
    label: '劳动人事争议仲裁申请书',
    note: '交劳动合同履行地或者单位所在地的仲裁委，按被申请人人数交副本，不收费。各地表样不一，以仲裁委要求为准。',
    isForMany: true,
    prints: ['identity_number', 'phone', 'address'],
    draftedAs: 'arbitration_application',
  },
  words,
  (page) => {
    needPersonal(page, ['sex', 'birthOn', 'identityNumber', 'address', 'phone']);
    needPosition(page);
    const requests = requestsOf(page);
    if (page.offer('otherRequests') === '') needRequests(page, requests);
    const isMany = page.told.workers.length > 1;
    return {
      workers: sideOfWorkers(page, '申请人'),
      isMany: isCollective(page),
      hasRoster: isMany,
      who: allNames(page.told.workers),
      count: String(page.told.workers.length),
      firms: sideOfFirms(page, '被申请人'),
      requests: requestLines(page, requests, isMany ? '请求裁决被申请人支付' : '请求裁决被申请人支付申请人', names),
      total: amountWords(totalOf(requests)),
      basics: basicFacts(page, names),
      story: storyOf(page, names),
      reasons: reasonLines(page, requests),
      grounds: groundsOf(requests, [askingRule()]),
      evidence: evidenceLines(page, false),
      commission: page.ask('commissionName', { suggestion: commissionOf(page) }),
      signer: isCollective(page) ? '代表人' : '申请人',
      copies: String(Math.max(1, page.told.opponents.length)),
      roster: isMany ? rosterOf(page, (worker) => formatYuan(totalOfWorker(worker))) : [],
    };
  },
);

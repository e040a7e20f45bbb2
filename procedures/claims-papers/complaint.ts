/** 要素式民事起诉状（劳动争议纠纷）: each element in its place of the form. @basis 《民事诉讼法》第一百二十三条、第一百二十四条 */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { civilRule } from './basis.ts';
import { evidenceLines } from './evidence.ts';
import { contractWords, endWords, needFact, storyOf, wageWords } from './narrative.ts';
import { chosenWords, ticked } from './page.ts';
import type { Page } from './page.ts';
import { before, needPersonal, needPosition, ofFirm, ofWorker, sexOf, sideOfFirms } from './parties.ts';
import { paper } from './paper.ts';
import { amountWords, groundsOf, needRequests, otherRequests, reasonLines, requestsOf, totalOf } from './requests.ts';
import type { Request } from './requests.ts';
import type { Worker } from './told.ts';

/** The heads of claim of the form, each with the claims that belong under it; what is under none is another claim. */
const heads = {
  wages: [
    'unpaid_wages',
    'partial_month_wage',
    'minimum_wage_difference',
    'sick_pay',
    'shutdown_pay',
    'wage_deduction_cap',
    'heat_allowance',
  ],
  doubleWage: ['double_wage'],
  overtime: ['overtime'],
  annualLeave: ['annual_leave'],
  insurance: ['unemployment_loss', 'maternity_benefit'],
  compensation: ['economic_compensation'],
  damages: ['illegal_termination_2n'],
} as const satisfies Record<string, readonly ClaimId[]>;
const underAHead: readonly ClaimId[] = Object.values(heads).flat();

const firmColumns = ['称谓', '名称', '信用代码', '住所', '经营地址', '负责人', '职务', '单位电话', '单位类型'] as const;
const words = {
  tags: {
    name: '姓名',
    sex: '性别',
    birthOn: '出生日期',
    ethnicity: '民族',
    employer: '工作单位',
    position: '职务',
    phone: '联系电话',
    address: '住所地',
    identityNumber: '证件号码',
    agent: '委托诉讼代理人',
    service: '送达地址',
    electronic: '电子送达',
    firms: '被告信息',
    wages: '工资支付',
    doubleWage: '二倍工资',
    overtime: '加班费',
    annualLeave: '未休年休假工资',
    insuranceLoss: '社会保险损失',
    compensation: '经济补偿',
    damages: '赔偿金',
    others: '其他请求',
    total: '标的总额',
    preservation: '诉前保全',
    contract: '劳动合同签订情况',
    performance: '劳动合同履行情况',
    ending: '解除或者终止情况',
    injury: '工伤情况',
    arbitration: '劳动仲裁情况',
    story: '其他相关情况',
    reasons: '计算和依据',
    grounds: '诉请依据',
    evidence: '证据',
    knowsMediation: '了解调解',
    wantsMediation: '先行调解',
    court: '人民法院',
  },
  sections: [],
  tables: {
    被告信息: firmColumns,
    计算和依据: ['理由'],
    证据: ['序号', '证据名称', '证据来源', '证明目的', '页数', '形式'],
  },
  required: ['姓名', '证件号码', '被告信息', '标的总额', '劳动仲裁情况', '人民法院'],
} as const;

const names = { me: '原告', firm: '被告' };

export const elementComplaint = paper(
  {
    label: '民事起诉状（劳动争议纠纷）',
    note: '要素式起诉状，收到仲裁裁决之日起十五日内起诉。栏目依公开的2024、2025年示范文本整理，没有与最高人民法院原件逐栏核对，以法院要求为准。',
    isForMany: false,
    prints: ['identity_number', 'phone', 'address'],
    draftedAs: 'complaint',
  },
  words,
  (page) => {
    const [worker] = page.told.workers;
    if (!worker) throw new Error('a paper needs a worker');
    needPersonal(page, ['sex', 'birthOn', 'identityNumber', 'address', 'phone']);
    const requests = requestsOf(page);
    if (page.offer('otherRequests') === '') needRequests(page, requests);
    return {
      ...plaintiff(page, worker),
      firms: defendants(page),
      ...claimed(page, requests),
      total: amountWords(totalOf(requests)),
      preservation: preservationWords(page),
      ...facts(page, worker),
      arbitration: arbitrationWords(page),
      story: storyOf(page, names),
      reasons: reasonLines(page, requests),
      grounds: groundsOf(requests, [civilRule(122), civilRule(124)]),
      evidence: evidenceLines(page, false),
      knowsMediation: ticked('knowsMediation', page.ask('knowsMediation')),
      wantsMediation: ticked('wantsMediation', page.ask('wantsMediation')),
      court: page.ask('courtName'),
    };
  },
);

function plaintiff(page: Page, worker: Worker) {
  const isElectronic = page.ask('electronicService');
  return {
    name: worker.name,
    sex: sexOf(worker),
    birthOn: worker.birthOn ? formatChineseDate(worker.birthOn) : '',
    ethnicity: page.ask('ethnicity', ofWorker(page, worker)),
    employer: page.told.opponents[0]?.name ?? '',
    position: needPosition(page),
    phone: worker.phone ?? '',
    address: worker.address ?? '',
    identityNumber: worker.identityNumber ?? '',
    agent: agentWords(page),
    service: page.ask('serviceAddress'),
    electronic: `${ticked('electronicService', isElectronic)}${isElectronic === 'yes' ? before('　方式：', page.ask('electronicAddress')) : ''}`,
  };
}

function agentWords(page: Page): string {
  const has = page.ask('agent');
  if (has !== 'yes') return ticked('agent', has);
  const who = [page.ask('agentName'), page.ask('agentFirm'), page.ask('agentPhone')].join('，');
  return `${ticked('agent', has)}　${who}，${chosenWords('agentPowers', page.ask('agentPowers'))}`;
}

function defendants(page: Page): readonly Readonly<Record<string, string>>[] {
  return sideOfFirms(page, '被告', { creditCode: true }).map((row, index) => {
    const firm = page.told.opponents[index];
    return { ...row, 单位类型: firm ? page.ask('firmType', ofFirm(page, firm)) : '' };
  });
}

function claimed(page: Page, requests: readonly Request[]) {
  const under = (ids: readonly ClaimId[]) => asked(requests.filter(({ claim }) => ids.includes(claim)));
  const rest = requests.filter(({ claim }) => !underAHead.includes(claim));
  const typed = otherRequests(page, names);
  return {
    wages: under(heads.wages),
    doubleWage: under(heads.doubleWage),
    overtime: under(heads.overtime),
    annualLeave: under(heads.annualLeave),
    insuranceLoss: under(heads.insurance),
    compensation: under(heads.compensation),
    damages: under(heads.damages),
    others: [...rest.map(lineOf), ...typed].join('\n') || '无',
  };
}

const lineOf = ({ label, fen }: Request) => `${label}${amountWords(fen)}`;
const asked = (requests: readonly Request[]) =>
  requests.length === 0 ? '□是　☑否' : `☑是　□否\n${requests.map(lineOf).join('\n')}`;

function facts(page: Page, worker: Worker) {
  const { startedOn } = worker.facts;
  if (startedOn === undefined) needFact(page, worker, 'startedOn');
  const since = startedOn !== undefined && startedOn !== 'unknown' ? formatChineseDate(startedOn) : '日期记不清';
  const place = page.told.placeName ?? '';
  return {
    contract: `${contractWords(page, worker, '被告', '原告')}${worker.facts.hasWrittenContract === false ? '' : `签订地点：${page.offer('contractPlace') || '不详'}。`}`,
    performance: `入职日期：${since}；用人单位：${page.told.opponents[0]?.name ?? ''}；岗位：${page.told.position ?? ''}；工作地点：${place || '不详'}；${wageWords(page, worker)}社会保险：${page.ask('insurance')}。`,
    ending: endWords(page, worker, '原告'),
    injury: page.ask('injuryState', { suggestion: '无' }),
  };
}

/** Without arbitration a court takes only the wage note and what an arbitration body would not take. */
function arbitrationWords(page: Page): string {
  const end = page.ask('arbitrationEnd');
  if (end === '' || end === 'wage_note') return chosenWords('arbitrationEnd', end);
  const on = page.ask('arbitrationAskedOn');
  const body = page.ask('commissionName', {});
  const head = `${on === '' ? '' : formatChineseDate(on)}向${body}申请仲裁`;
  if (end === 'overdue') return `${head}，${chosenWords('arbitrationEnd', end)}。`;
  const servedOn = page.ask('arbitrationServedOn');
  const served = `${servedOn === '' ? '' : formatChineseDate(servedOn)}${chosenWords('arbitrationEnd', end)}`;
  return `${head}，${served}（${page.ask('arbitrationNumber')}）。主要内容：${page.ask('arbitrationResult')}`;
}

function preservationWords(page: Page): string {
  const has = page.ask('preservation');
  return `${ticked('preservation', has)}${has === 'yes' ? `　${page.ask('preservationDetail')}` : ''}`;
}

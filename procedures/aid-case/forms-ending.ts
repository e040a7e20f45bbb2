/** What must be said when the aid ends early, goes on to the next stage, or is looked back on. */
import { choice, date, labelled, money, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { moneyStates, satisfactions } from '../service-quality.ts';
import { stages } from '../stages.ts';

/** The eight grounds, in our own words. @basis 《法律援助法》第四十八条 */
export const terminationGrounds = {
  deceit: '用欺骗等不正当手段取得援助',
  concealment: '故意隐瞒重要事实或者提供虚假证据',
  unlawful_use: '利用援助从事违法活动',
  no_longer_eligible: '经济状况变化，不再符合援助条件',
  case_ended: '案件终止审理或者已经撤销',
  own_agent: '自行委托了律师或者其他代理人',
  client_asks: '受援人有正当理由要求终止',
  other: '法律法规规定应当终止的其他情形',
} as const;
export type TerminationGround = keyof typeof terminationGrounds;

export const proposeTerminationForm = z.object({
  ground: choice('终止的情形', terminationGrounds),
  evidence: text('事实和证据', 4000, '写明怎样发现、有什么材料；受援人要求终止的，写明本人的意思和理由'),
});
export const terminateForm = z.object({
  reason: text('决定终止的理由', 2000, '会写进终止援助决定书，请用受援人看得懂的话'),
});
/** Nothing more is said: the day and the objection are on the case. */
export const confirmTerminationForm = z.object({});
export const returnTerminationForm = z.object({ reason: text('不终止的理由', 1000) });
export const objectTerminationForm = z.object({
  reason: text('异议的理由', 4000, '为什么不应当终止，有什么材料'),
});
export const objectionDecisionForm = z.object({
  opinion: text('审查意见', 4000, '会写进异议审查决定书，请写明查明的事实和理由'),
});

const { arbitration: _, ...laterStages } = stages;
export { laterStages };

export const nextStageForm = z.object({
  stage: choice('下一阶段', laterStages),
  servedOn: date('收到裁决书、判决书之日', '起诉、上诉、申请执行的期限从这一天起算'),
  reason: text('继续援助的理由', 1000),
  handler: choice('由谁承办', { same: '请原承办人继续', other: '另行指派' }),
});

export const visitMethods = { phone: '电话', visit: '上门', window: '当面', online: '网上' } as const;
export const answers = { no: '没有', yes: '有', unsaid: '没有说' } as const;

export const returnVisitForm = z.object({
  visitedOn: date('回访日期'),
  method: choice('回访方式', visitMethods),
  service: choice('服务态度', satisfactions),
  skill: choice('专业水平', satisfactions),
  progress: choice('进展通报', satisfactions),
  result: choice('办理结果', satisfactions),
  money: choice('款项是否到账', moneyStates),
  receivedFen: optional(money('到账金额')),
  askedForMoney: choice('承办人是否收取或者索要过钱物', answers),
  askedForMoneyNote: optional(text('收取或者索要的情况', 1000)),
  retaliation: choice('单位有没有打击报复', answers),
  retaliationNote: optional(text('打击报复的情况', 1000)),
  needsEnforcement: choice('是否需要援助申请执行', { no: '不需要', yes: '需要', unsaid: '没有说' }),
  suggestion: optional(text('意见和建议', 2000)),
});

export const ratingForm = z.object({
  stars: labelled(z.int('请打分').min(1, '最低1分').max(5, '最高5分'), {
    label: '对这次援助打几分',
    control: 'number',
    unit: '分',
    help: '5分最满意，1分最不满意',
  }),
  comment: optional(text('想说的话', 1000)),
});

export const askReopeningForm = z.object({
  reason: text('请求重新办理的原因', 2000, '哪里没有办好，希望怎样办'),
});
export const reopenForm = z.object({ opinion: text('决定和要求', 2000) });
export const declineReopeningForm = z.object({ reason: text('不重新办理的理由', 2000) });

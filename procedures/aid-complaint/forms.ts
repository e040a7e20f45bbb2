/** What must be said at each act of a complaint. */
import { choice, date, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';

export const refusalReasons = {
  not_aid: '投诉的事情与法律援助无关',
  already_answered: '同一事情已经答复，没有新的事实',
  before_court: '已经由法院或者仲裁机构处理',
  no_facts: '没有明确的被投诉人和具体事实',
  other: '其他',
} as const;

export const conclusions = { founded: '投诉属实或者部分属实', unfounded: '投诉不属实' } as const;

export const acceptForm = z.object({ note: optional(text('说明', 500)) });
export const notAcceptForm = z.object({
  reason: choice('不予受理的理由', refusalReasons),
  note: text('理由说明', 1000),
});
export const forwardForm = z.object({
  body: text('同级司法行政部门', 200, '例如：昆山市司法局'),
  forwardedOn: date('移送日期'),
  receipt: optional(text('回执', 200, '对方的收文号或者签收人；还没有的以后再登记')),
});
export const receiptForm = z.object({
  receipt: text('回执', 200, '对方的收文号或者签收人'),
  receivedOn: date('收到回执之日'),
});
export const answerForm = z.object({
  conclusion: choice('调查结论', conclusions),
  findings: text('查明的情况', 4000),
  measures: text('处理措施', 4000, '不属实的写明怎样向投诉人说明'),
});
export const withdrawForm = z.object({ reason: text('撤回投诉的原因', 500) });

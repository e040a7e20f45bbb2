/** What must be said at each act of an aid case. */
import { choice, date, labelled, money, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { list, minutes } from '../shared-forms.ts';

export const powers = { general: '一般代理', special: '特别授权' } as const;
export const outcomes = {
  award: '仲裁裁决',
  judgment: '法院判决',
  mediation: '调解结案',
  settlement: '和解结案',
  withdrawn: '撤回请求',
  other: '其他',
} as const;
export const logKinds = {
  meeting: '会见谈话',
  reading: '阅卷',
  investigation: '调查取证',
  negotiation: '协商沟通',
  progress: '向受援人通报进展',
  other: '其他',
} as const;

const amount = (label: string) => z.union([money(label), z.null()]);

/** Money of one worker at the end; null = not known, which is said and not zero. */
const result = z.strictObject({
  partyId: z.union([z.uuid(), z.null()]),
  claimedFen: amount('请求金额'),
  awardedFen: amount('裁判或约定金额'),
  receivedFen: amount('到账金额'),
});
const agreed = z.strictObject({ partyId: z.union([z.uuid(), z.null()]), agreedFen: amount('约定金额') });

export const assignForm = z.object({
  handlerRegisterId: labelled(z.uuid('请选择承办人'), { label: '承办人', control: 'handler' }),
  note: optional(text('指派说明', 500)),
});
export const reassignForm = assignForm.extend({ note: text('改派原因', 500) });
export const acceptForm = z.object({ note: optional(text('说明', 500)) });
export const declineForm = z.object({ reason: text('不能承办的原因', 500) });
export const agreementForm = z.object({ signedOn: date('协议签订日期'), power: choice('代理权限', powers) });
export const logForm = z.object({
  kind: choice('活动', logKinds),
  heldOn: date('日期'),
  place: optional(text('地点')),
  content: text('内容', 4000),
  minutes: optional(minutes()),
});
export const hearingForm = z.object({
  heldOn: date('开庭日期'),
  place: text('仲裁庭或法庭'),
  content: text('庭审情况', 4000),
  minutes: optional(minutes()),
});
export const settleForm = z.object({
  settledOn: date('和解日期'),
  results: labelled(z.array(agreed).min(1, '请逐人填写').max(1000), { label: '每人约定金额', control: 'results' }),
  content: text('和解内容', 4000),
});
export const concludeForm = z.object({
  outcome: choice('结案方式', outcomes),
  concludedOn: date('结案日期', '收到裁决、判决或调解书之日；没有文书的为和解确认或服务完成之日'),
  summary: text('办理情况小结', 4000),
  hours: optional(labelled(z.number().min(0).max(9999), { label: '办案用时', control: 'number', unit: '小时' })),
  results: labelled(z.array(result).min(1, '请逐人填写').max(1000), { label: '每人金额', control: 'results' }),
});
export const fileForm = z.object({ contents: list('卷内材料') });
export const returnForm = z.object({ reasons: list('需补正之处') });
export const acceptFileForm = z.object({ opinion: text('审查意见', 1000) });
export const archiveForm = z.object({ archiveNumber: text('档案号', 60), location: optional(text('存放位置')) });

/** What must be said at each act of an aid case, from the assignment to the archive. */
import { choice, date, labelled, money, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { grades } from '../service-quality.ts';
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
export const askChangeForm = z.object({
  reason: text('请求更换的原因', 1000, '写明承办人没有做什么，或者为什么不能继续承办'),
});
export const grantChangeForm = assignForm.extend({ opinion: text('同意更换的理由', 1000) });
export const declineChangeForm = z.object({ reason: text('不更换的理由', 1000) });
export const addHandlerForm = assignForm.extend({ note: text('增派原因和分工', 500) });
export const endCoHandlerForm = z.object({
  handlerRegisterId: labelled(z.uuid('请选择承办人'), { label: '共同承办人', control: 'handler' }),
  reason: text('结束共同承办的原因', 500),
});
export const acceptForm = z.object({ note: optional(text('说明', 500)) });
export const declineForm = z.object({ reason: text('不能承办的原因', 500) });
/** Powers which a general agent does not have: each is given by name or not at all. */
export const specialPowers = {
  admits: '代为承认对方的请求',
  waives: '代为放弃请求',
  changes: '代为变更请求',
  settles: '代为和解或者接受调解',
  counterclaims: '代为提起反请求（反诉）',
  appeals: '代为起诉或者上诉',
  enforces: '代为申请执行，代领执行款',
} as const;
export type SpecialPower = keyof typeof specialPowers;

const given = (label: string) => optional(labelled(z.boolean(), { label, control: 'boolean' }));

export const prepareAgreementForm = z.object({
  power: choice('代理权限', powers, '特别授权要逐项勾选；没有勾选的，代理人须另行取得同意'),
  admits: given(specialPowers.admits),
  waives: given(specialPowers.waives),
  changes: given(specialPowers.changes),
  settles: given(specialPowers.settles),
  counterclaims: given(specialPowers.counterclaims),
  appeals: given(specialPowers.appeals),
  enforces: given(specialPowers.enforces),
});
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
export const channels = { meeting: '当面', phone: '电话', message: '短信或者网上留言', letter: '书面' } as const;
export const progressForm = z.object({
  heldOn: date('通报日期'),
  channel: choice('通报方式', channels),
  content: text('通报内容', 4000, '办到哪一步、下一步做什么、需要受援人做什么'),
  minutes: optional(minutes()),
});
export const filingForm = z.object({
  filedOn: date('递交日期', '递交仲裁申请书、起诉状、上诉状或者执行申请书之日'),
  tribunal: text('仲裁机构或者法院', 200),
  tribunalNumber: optional(text('受理案号', 200)),
});
export const tribunalLetterForm = z.object({
  tribunal: text('致送的仲裁机构或者法院', 200),
  tribunalNumber: optional(text('受理案号', 200)),
});
export const introductionForm = z.object({
  visited: text('前往的单位', 200),
  purpose: text('调查取证的事项', 1000),
  validDays: labelled(z.int('有效期应为整数').min(1, '至少1日').max(90, '不超过90日'), {
    label: '有效期',
    control: 'number',
    unit: '日',
  }),
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

export const fileForm = z.object({
  contents: list('卷内材料', '系统出具的文书和上传的材料会自动编入目录，这里写另外装卷的，如裁决书、送达回证'),
});
export const returnForm = z.object({ reasons: list('需补正之处') });
export const acceptFileForm = z.object({
  opinion: text('审查意见', 1000),
  grade: optional(choice('办案质量', grades)),
});
export const archiveForm = z.object({
  archiveNumber: text('档案号', 60),
  location: optional(text('存放位置')),
  missingNote: optional(text('缺少材料的说明', 1000, '卷内目录会列出缺少的材料；确实补不齐的，说明原因')),
});
export const peerReviewForm = z.object({ reason: text('送评估的原因', 500, '如抽查、投诉、拟评优秀') });

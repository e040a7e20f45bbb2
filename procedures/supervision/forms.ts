/** What must be said at each act of supervision, with the closed lists of its subjects, steps and grounds. */
import { choice, date, labelled, optional, text } from '@gongyuan/kernel/field.ts';
import { letterSigners, supervisorsNeeded } from '@gongyuan/law/competence/letters.ts';
import { z } from 'zod';
import { list, union } from '../shared-forms.ts';

/** The twelve matters which unions supervise in Jiangsu. */
export const subjects = {
  equal_employment: '平等就业',
  contracts: '劳动合同',
  collective: '集体协商和集体合同',
  pay: '劳动报酬',
  hours: '工作时间和休息休假',
  safety: '劳动安全卫生',
  insurance: '社会保险',
  protected_groups: '女职工、未成年工和残疾职工保护',
  training_funds: '职工教育培训经费',
  internal_rules: '规章制度',
  workers_congress: '职工代表大会等民主管理',
  dispatch: '劳务派遣用工',
} as const;
/** From the lightest on. */
export const steps = { talk: '约谈', reminder: '提示函', opinion: '监督意见书', recommendation: '监督建议书' } as const;
export const replyKinds = { accepts: '接受意见', disagrees: '不同意' } as const;
export const unheededGrounds = {
  refused_receipt: '拒绝签收意见书',
  no_reply: '逾期没有答复',
  not_corrected: '没有改正',
} as const;
export const transferGrounds = {
  group_wages: '群体性拖欠农民工工资',
  insurance: '群体性欠缴社会保险费',
  platform_workers: '新就业形态劳动者权益受侵害',
  protected_group: '妇女、未成年人、残疾人、老年人权益受侵害',
  other: '其他涉及公共利益的情形',
} as const;
const readings = { signed: '单位已阅并签名', refused: '单位拒绝签名，已记明' } as const;

const skipReason = () => optional(text('跳过较轻步骤的理由', 500, '约谈、提示函没有用过就采取更重的措施，请写明理由'));
/** Words that stand in a letter; the worker stays out of them. */
const inLetter = (label: string, max: number, help?: string) =>
  text(label, max, `${help ? `${help}；` : ''}会写进文书，不得写出反映人的姓名`);

export const verifyForm = z.object({
  subject: choice('监督事项', subjects),
  violation: inLetter('核实的情况', 4000, '写明单位哪些做法涉嫌违法'),
});
export const noViolationForm = z.object({ explanation: text('向职工说明的内容', 2000) });
export const talkForm = z.object({
  talkedOn: date('约谈日期'),
  withWhom: text('约谈对象', 100, '写职务，如人力资源负责人'),
  content: text('约谈内容和单位的表示', 4000),
});
export const reminderForm = z.object({
  advice: inLetter('提示和建议', 2000),
  replyInvitedBy: optional(date('请单位回复的日期', '没有法定期限，是请对方回复的日期')),
  skipReason: skipReason(),
});
export const reminderAnswerForm = z.object({ answer: text('单位的回复', 2000) });
export const investigateForm = z.object({
  heldOn: date('调查日期'),
  place: text('调查地点'),
  supervisors: labelled(
    z
      .array(z.string().trim().min(1, '请填写').max(100, '不超过100个字'))
      .min(supervisorsNeeded, '调查由两名以上监督员进行，请逐人填写姓名和监督证号')
      .max(10),
    { label: '监督员和监督证号', control: 'list', help: '至少两人，调查时出示监督证' },
  ),
  questioned: text('询问的人员', 500, '写职务，不写反映人'),
  findings: inLetter('查明的事实', 4000),
  papers: optional(list('查阅、复制的资料')),
  reading: choice('单位阅看记录', readings),
  skipReason: skipReason(),
});
export const opinionForm = z.object({
  evidence: inLetter('证据', 4000),
  provisions: text('违反的规定', 2000, '写明法律法规的名称和条款'),
  correctionAsked: inLetter('要求改正的内容', 2000),
  consulted: optional(text('听取意见的部门', 500)),
});
export const returnOpinionForm = z.object({ reason: text('退回修改的理由', 1000) });
export const issueOpinionForm = z.object({ signer: choice('签发人', letterSigners) });
export const receiptForm = z.object({
  receivedOn: date('签收日期', '答复期限自这一天起算'),
  receipt: text('签收人和送达方式', 200, '如：人力资源部签收，直接送达'),
});
export const refusedReceiptForm = z.object({
  refusedOn: date('拒收日期'),
  witness: text('拒收经过和见证', 200, '如：留置送达，两名监督员见证'),
});
export const contactForm = z.object({ note: text('联系情况', 2000) });
export const replyForm = z.object({
  repliedOn: date('收到答复的日期'),
  kind: choice('单位的态度', replyKinds),
  reply: text('答复内容', 4000, '整改措施和完成日期；不同意的写明对方的理由'),
});
export const noReplyForm = z.object({ note: optional(text('说明', 500)) });
export const notCorrectedForm = z.object({ checkedOn: date('复查日期'), findings: inLetter('没有改正的情况', 2000) });
export const correctedForm = z.object({
  checkedOn: date('复查日期'),
  items: list('已经改正的事项'),
  proof: text('改正的证明', 2000, '如：工资补发银行回单、补缴社保凭证'),
});
export const moveUpForm = z.object({
  unionId: union('转请哪个工会办理', '县级以上总工会才能发出监督建议书'),
  reason: text('理由', 1000),
});
export const recommendForm = z.object({
  authority: text('受文部门', 100, '如：昆山市人力资源和社会保障局'),
  request: inLetter('建议', 2000),
  materials: list('移交材料'),
});
export const authorityReceiptForm = z.object({
  receivedOn: date('部门签收日期', '部门立案或者答复的期限自这一天起算'),
  receipt: text('签收情况', 200),
});
export const filingForm = z.object({ filedOn: date('立案日期'), fileNumber: text('案号', 100) });
export const declineForm = z.object({ reason: text('部门不立案的理由', 2000) });
export const remindAuthorityForm = z.object({
  remindedOn: date('催询日期', '下一次询问的时限自这一次重新起算'),
  note: text('催询情况', 2000, '向谁询问、怎样答复'),
});
export const authorityResultForm = z.object({ result: text('查处结果', 4000, '部门反馈的处理决定和单位履行情况') });
export const transferForm = z.object({
  ground: choice('移送理由', transferGrounds),
  to: text('接收单位', 100, '如：昆山市人民检察院'),
  facts: inLetter('线索', 4000),
  materials: list('移交材料'),
});
export const dropForm = z.object({
  reason: text('不再监督的理由', 2000, '如：已改由援助案件办理；部门立案后多次催询仍没有结果，写明催询经过'),
});

/** The lower half of the ladder: verify, talk, remind, investigate, and the opinion as the union makes it. */
import * as jiangsu from '@gongyuan/law/articles/labour-supervision-jiangsu.ts';
import * as unionAct from '@gongyuan/law/articles/trade-union-act.ts';
import { notLater } from '../shared-forms.ts';
import * as forms from './forms.ts';
import * as rules from './rules.ts';
import { act } from './rules.ts';

export const lightSteps = {
  verify: act({
    label: '核实属实，分级处置',
    from: 'verifying',
    to: 'graded',
    by: ['reviewer'],
    isMain: true,
    basis: jiangsu.article(18),
    form: forms.verifyForm,
    example: { subject: 'pay', violation: '单位连续两个月没有按月支付劳动报酬。' },
    check: ({ violation }, context) => rules.workerNamed({ violation }, context),
    set: ({ subject, violation }, { matter }) => ({ subject, violation, nextStep: rules.lightestUntried(matter) }),
    tells: { applicant: '您反映的情况已经核实，工会开始处理。' },
  }),
  find_no_violation: act({
    label: '没有违法，向职工说明',
    from: ['verifying', 'investigated'],
    to: 'no_violation',
    by: ['reviewer'],
    basis: jiangsu.article(18),
    form: forms.noViolationForm,
    example: { explanation: '单位已按合同约定的日期支付，没有拖欠。' },
    set: ({ explanation }) => ({ closeReason: explanation, nextStep: null }),
    tells: { applicant: '您反映的情况已经核实，请登录查看说明。' },
  }),
  talk: act({
    label: '约谈单位',
    from: 'graded',
    to: 'talked',
    by: ['reviewer'],
    isMain: true,
    basis: unionAct.article(23),
    form: forms.talkForm,
    example: { talkedOn: '2026-11-21', withWhom: '人力资源负责人', content: '单位表示月底前补发。' },
    check: ({ talkedOn }, { today }) => notLater('talkedOn', talkedOn, today),
    set: ({ talkedOn }, { matter }) => ({ talkedOn, nextStep: rules.lightestUntried({ ...matter, talkedOn }) }),
  }),
  send_reminder: act({
    label: '发出提示函',
    from: ['graded', 'talked'],
    to: 'reminded',
    by: ['reviewer'],
    basis: unionAct.article(23),
    form: forms.reminderForm,
    example: {
      advice: '请自查工资支付情况，及时补发。',
      replyInvitedBy: '2026-12-31',
      skipReason: '单位在外地，无法当面约谈。',
    },
    guard: rules.employerKnown,
    check: ({ advice, skipReason }, context) =>
      rules.skippedWithReason(context.matter.talkedOn === null, skipReason, '约谈') ??
      rules.workerNamed({ advice }, context),
    set: ({ replyInvitedBy, skipReason }, { matter, today }) => ({
      remindedOn: today,
      replyInvitedBy: replyInvitedBy ?? null,
      skipReason: skipReason ?? matter.skipReason,
      nextStep: rules.lightestUntried({ ...matter, remindedOn: today }),
    }),
    issues: 'reminder_letter',
  }),
  record_reminder_answer: act({
    label: '登记提示函回复',
    from: 'reminded',
    to: 'here',
    by: ['reviewer', 'receptionist'],
    form: forms.reminderAnswerForm,
    example: { answer: '单位来电，正在筹款。' },
    set: ({ answer }) => ({ reminderAnswer: answer }),
  }),
  investigate: act({
    label: '调查并制作记录',
    from: ['graded', 'talked', 'reminded'],
    to: 'investigated',
    by: ['reviewer'],
    basis: jiangsu.article(18),
    form: forms.investigateForm,
    example: {
      heldOn: '2026-11-21',
      place: '单位会议室',
      supervisors: ['甲某，监督证苏001', '乙某，监督证苏002'],
      questioned: '人力资源负责人、财务负责人',
      findings: '工资表和银行流水显示九月、十月工资没有发放，涉及十二人。',
      papers: ['工资表复印件'],
      reading: 'signed',
      skipReason: '单位已经停产，提示没有意义。',
    },
    check: ({ heldOn, place, supervisors, questioned, findings, papers, skipReason }, context) =>
      notLater('heldOn', heldOn, context.today) ??
      rules.skippedWithReason(context.matter.remindedOn === null, skipReason, '发过提示函') ??
      rules.workerNamed({ place, supervisors, questioned, findings, papers }, context),
    set: ({ heldOn, supervisors, findings, skipReason }, { matter }) => ({
      investigatedOn: heldOn,
      supervisors: supervisors.length,
      findings,
      skipReason: skipReason ?? matter.skipReason,
      nextStep: 'opinion',
    }),
    issues: 'investigation_record',
  }),
  propose_opinion: act({
    label: '提出处理意见',
    from: 'investigated',
    to: 'opinion_proposed',
    by: ['reviewer'],
    isMain: true,
    basis: jiangsu.article(19),
    form: forms.opinionForm,
    example: {
      evidence: '工资表、银行流水、调查记录。',
      provisions: '《劳动法》第五十条',
      correctionAsked: '收到本意见书后补发拖欠的劳动报酬。',
    },
    guard: rules.investigatedByTwo,
    check: ({ evidence, provisions, correctionAsked, consulted }, context) =>
      rules.workerNamed({ evidence, provisions, correctionAsked, consulted }, context),
    set: ({ evidence, provisions, correctionAsked }, { actor }) => ({
      evidence,
      provisions,
      correctionAsked,
      proposedBy: actor.staffId,
    }),
    issues: 'handling_opinion',
    tells: { director: '有监督意见书待签发。' },
  }),
  return_opinion: act({
    label: '退回修改',
    from: 'opinion_proposed',
    to: 'investigated',
    by: ['director'],
    form: forms.returnOpinionForm,
    example: { reason: '请补充加班时数的证据。' },
    tells: { reviewer: '处理意见被退回，请修改。' },
  }),
};

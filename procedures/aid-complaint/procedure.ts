/** A complaint about the aid given: answered by the union, or passed on to the justice department of its level. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { Basis } from '@gongyuan/law/basis.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { complaintForward, complaintRecord, complaintRefusal, complaintReply } from './documents.ts';
import * as forms from './forms.ts';
import type { AidComplaintRow } from './row.ts';

/** Its articles were not read; it covers aid that unions organise since 2025-06-15. */
const complaintRule: Basis = { instrument: '法律援助投诉处理办法', number: '司法部令第149号' };

function dayRefusal(path: string, on: string, openedOn: string, today: string): Refusal | null {
  const message = on > today ? '不能晚于今天' : on < openedOn ? '不能早于收到投诉之日' : null;
  return message ? { code: 'bad_input', fields: [{ path, message }] } : null;
}

/** Nobody judges a complaint about themselves: the respondent is told in words, and this much those words can show. */
const notAboutOneself = ({ matter, actor }: Context<AidComplaintRow>): Refusal | null =>
  matter.respondent.replace(/\s/gu, '').includes(actor.name.replace(/\s/gu, ''))
    ? { code: 'same_person', detail: '被投诉的是您本人，请由别的负责人办理，或者移送同级司法行政部门。' }
    : null;

export const aidComplaint = procedureOver<AidComplaintRow>()({
  id: 'aid_complaint',
  path: 'aid-complaints',
  label: '法律援助投诉',
  basis: legalAidAct.article(56),
  initial: 'received',
  word: '工援诉',
  start: null,
  shown: [
    { column: 'respondent', label: '被投诉人' },
    { column: 'about', label: '投诉事项' },
    { column: 'acceptedOn', label: '受理日期' },
    { column: 'refusalReason', label: '不予受理的理由', choices: forms.refusalReasons },
    { column: 'refusalNote', label: '不予受理的说明' },
    { column: 'forwardedTo', label: '移送部门' },
    { column: 'forwardedOn', label: '移送日期' },
    { column: 'forwardReceipt', label: '移送回执' },
    { column: 'forwardReceiptOn', label: '收到回执日期' },
    { column: 'isFounded', label: '投诉属实' },
    { column: 'findings', label: '查明的情况' },
    { column: 'measures', label: '处理措施' },
    { column: 'answeredOn', label: '答复日期' },
    { column: 'withdrawalReason', label: '撤回原因' },
  ],
  states: {
    received: { label: '已登记，待决定是否受理', waitsFor: 'reviewer', phase: 'ours' },
    accepted: { label: '已受理，调查中', waitsFor: 'director', phase: 'ours' },
    answered: { label: '已答复', waitsFor: 'nobody', phase: 'done' },
    not_accepted: { label: '不予受理', waitsFor: 'nobody', phase: 'done' },
    forwarded: { label: '已移送司法行政部门', waitsFor: 'nobody', phase: 'done' },
    withdrawn: { label: '已撤回', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    complaint_record: { label: '法律援助投诉登记表', word: null, addressee: 'file', ...complaintRecord },
    complaint_refusal: {
      label: '投诉不予受理告知书',
      word: '工援诉不',
      addressee: 'applicant',
      basis: complaintRule,
      ...complaintRefusal,
    },
    complaint_forward: {
      label: '投诉移送函',
      word: '工援诉移',
      addressee: 'named',
      basis: complaintRule,
      ...complaintForward,
    },
    complaint_reply: {
      label: '投诉处理答复书',
      word: '工援诉复',
      addressee: 'applicant',
      basis: legalAidAct.article(56),
      ...complaintReply,
    },
  },
  obligations: {},
  acts: {
    accept: {
      label: '受理投诉',
      from: 'received',
      to: 'accepted',
      by: ['reviewer'],
      basis: complaintRule,
      form: forms.acceptForm,
      example: {},
      guard: notAboutOneself,
      set: (_, { today }) => ({ acceptedOn: today }),
      issues: 'complaint_record',
      tells: {
        applicant: '您的投诉已受理，查明后书面答复；也可以直接向同级司法行政部门投诉。',
        director: '有一件投诉待调查答复。',
      },
    },
    not_accept: {
      label: '不予受理',
      from: 'received',
      to: 'not_accepted',
      by: ['reviewer'],
      basis: complaintRule,
      guard: notAboutOneself,
      form: forms.notAcceptForm,
      example: { reason: 'not_aid', note: '反映的是用人单位的食堂问题，可以向企业工会反映。' },
      set: ({ reason, note }) => ({ refusalReason: reason, refusalNote: note }),
      issues: 'complaint_refusal',
      tells: { applicant: '您的投诉不予受理，告知书写明了理由和其他途径。' },
    },
    forward_to_justice: {
      label: '移送司法行政部门',
      from: ['received', 'accepted'],
      to: 'forwarded',
      by: ['reviewer', 'director'],
      // Since 2025-06-15 complaints about aid that unions organise are handled by the justice department of their level.
      isMain: true,
      basis: complaintRule,
      form: forms.forwardForm,
      example: { body: '昆山市司法局', forwardedOn: '2026-11-21', receipt: '收文第12号' },
      check: ({ forwardedOn }, { matter, today }) => dayRefusal('forwardedOn', forwardedOn, matter.openedOn, today),
      set: ({ body, forwardedOn, receipt }) => ({
        forwardedTo: body,
        forwardedOn,
        forwardReceipt: receipt ?? null,
        forwardReceiptOn: receipt === undefined ? null : forwardedOn,
      }),
      issues: 'complaint_forward',
      tells: { applicant: '您的投诉已移送同级司法行政部门处理，由其答复您。' },
    },
    record_receipt: {
      label: '登记移送回执',
      from: 'forwarded',
      to: 'here',
      by: ['receptionist', 'reviewer'],
      basis: complaintRule,
      form: forms.receiptForm,
      example: { receipt: '收文第12号，签收人王某', receivedOn: '2026-11-21' },
      check: ({ receivedOn }, { matter, today }) =>
        dayRefusal('receivedOn', receivedOn, matter.forwardedOn ?? matter.openedOn, today),
      set: ({ receipt, receivedOn }) => ({ forwardReceipt: receipt, forwardReceiptOn: receivedOn }),
    },
    answer: {
      label: '答复投诉',
      from: 'accepted',
      to: 'answered',
      by: ['director'],
      guard: notAboutOneself,
      basis: legalAidAct.article(56),
      form: forms.answerForm,
      example: {
        conclusion: 'founded',
        findings: '经调取办理记录，申请提交后第五日才分给审核人。',
        measures: '已由审核人当日办理，并对窗口人员提醒改正。',
      },
      set: ({ conclusion, findings, measures }, { today }) => ({
        isFounded: conclusion === 'founded',
        findings,
        measures,
        answeredOn: today,
      }),
      issues: 'complaint_reply',
      tells: { applicant: '您的投诉已有处理结果，答复书写明了查明的情况和措施。' },
    },
    withdraw: {
      label: '撤回投诉',
      from: ['received', 'accepted'],
      to: 'withdrawn',
      by: ['receptionist', 'applicant'],
      form: forms.withdrawForm,
      example: { reason: '承办人已当面说明，不再投诉。' },
      set: ({ reason }) => ({ withdrawalReason: reason }),
    },
  },
  clocks: {
    accept: {
      label: '决定是否受理投诉',
      term: 'la.complaint.accept',
      startsOn: 'start',
      stopsOn: ['accept', 'not_accept', 'forward_to_justice', 'withdraw'],
    },
    handle: {
      label: '办结投诉',
      term: 'la.complaint.handle',
      startsOn: 'accept',
      stopsOn: ['answer', 'forward_to_justice', 'withdraw'],
    },
  },
});

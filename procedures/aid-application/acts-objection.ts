/** Objection to a refusal: examined by the union above, which upholds it or orders the union to decide again. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { complainForm } from '../shared-forms.ts';
import { caseFollows, decided } from './acts-review.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import type { Application } from './rules.ts';
import { aidIsAhead, aidIsNotAhead, at } from './rules.ts';
import { anyState } from './states.ts';

const forTheWorker = ['receptionist', 'sender', 'applicant'] as const;

function dayRefusal(receivedOn: string | undefined, { matter, today }: Application): Refusal | null {
  if (receivedOn === undefined) return null;
  if (receivedOn > today) return at('receivedOn', '不能晚于今天');
  const { decidedOn } = matter;
  return decidedOn && receivedOn < decidedOn ? at('receivedOn', '不能早于作出决定的日期') : null;
}

const reviewed = ({ opinion }: { readonly opinion: string }, { today }: Application) => ({
  objectionOpinion: opinion,
  objectionDecidedOn: today,
});

export const objectionActs = applicationActs({
  object: {
    label: '提出异议',
    from: 'refused',
    to: 'objection_raised',
    by: forTheWorker,
    reopens: true,
    basis: legalAidAct.article(49),
    form: forms.objectForm,
    example: { reason: '争议就是因为劳动合同解除引起的，属于援助范围，请重新审查。' },
    check: ({ receivedOn }, context) => dayRefusal(receivedOn, context),
    // The law sets no last day for an objection: a late one is marked and examined all the same.
    set: ({ reason, receivedOn }, { today, clocks }) => {
      const objectionOn = receivedOn ?? today;
      const due = clocks['objection']?.dueOn;
      return { objectionReason: reason, objectionOn, isObjectionLate: due !== undefined && objectionOn > due };
    },
    issues: 'refusal_objection',
    tells: { applicant: '您的异议已收下，由上级工会审查。', superior: '有对不予援助决定的异议待审查。' },
  },
  withdraw_objection: {
    label: '撤回异议',
    from: 'objection_raised',
    to: 'refused',
    by: forTheWorker,
    form: forms.withdrawObjectionForm,
    example: { reason: '已自行委托律师。' },
    tells: { superior: '申请人撤回了异议。' },
  },
  uphold_refusal: {
    label: '维持不予援助',
    from: 'objection_raised',
    to: 'refusal_upheld',
    by: ['superior'],
    basis: legalAidAct.article(49),
    form: forms.reviewForm,
    example: { opinion: '请求事项与劳动权益无关，原决定认定事实清楚，理由成立。' },
    needs: 'own_union',
    set: reviewed,
    issues: 'refusal_objection_decision',
    tells: {
      applicant: '异议已审查，决定维持原决定，决定书写明了理由和其他途径。',
      director: '上级工会维持了不予援助决定。',
    },
  },
  order_correction: {
    label: '责令改正',
    from: 'objection_raised',
    to: 'ordered_to_correct',
    by: ['superior'],
    isMain: true,
    basis: legalAidAct.article(49),
    form: forms.reviewForm,
    example: { opinion: '请求确认解除违法属于劳动争议，在援助范围内，应当给予援助。' },
    needs: 'own_union',
    set: reviewed,
    issues: 'refusal_objection_decision',
    tells: { applicant: '您的异议成立，已责令原工会改正。', director: '上级工会责令改正不予援助决定，请重新决定。' },
  },
  grant_after_objection: {
    label: '改正并给予援助',
    from: 'ordered_to_correct',
    to: 'granted',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(49),
    form: forms.decisionForm,
    example: { reason: '按照异议审查决定，给予援助。' },
    applies: aidIsNotAhead,
    otherThan: 'proposedBy',
    set: decided,
    issues: ['grant_decision', 'rights_notice', 'approval_form'],
    follow: caseFollows,
    tells: { applicant: '按异议审查决定，已给予您法律援助，三日内指派承办人。', superior: '已按异议审查决定改正。' },
  },
  // Aid given ahead has its case already: a second one would hand the same work out twice.
  confirm_after_objection: {
    label: '改正并确认先行援助',
    from: 'ordered_to_correct',
    to: 'granted',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(49),
    form: forms.decisionForm,
    example: { reason: '按照异议审查决定，确认先行提供的援助。' },
    applies: aidIsAhead,
    otherThan: 'proposedBy',
    set: decided,
    issues: ['grant_decision', 'rights_notice', 'approval_form'],
    tells: {
      applicant: '按异议审查决定，已确认给予您法律援助，由原来的案件继续办理；案件已经终止的，可以对终止提出异议。',
      superior: '已按异议审查决定改正。',
      director: '原来的案件没有终止的继续办理；正在提出终止的，请不予终止；已经终止的，按终止的异议恢复办理。',
    },
  },
  complain: {
    label: '投诉',
    from: anyState,
    to: 'here',
    by: ['receptionist', 'applicant'],
    basis: legalAidAct.article(55),
    form: complainForm,
    example: { respondent: '窗口工作人员', about: '申请交了两周没有答复，也没有人说明原因，要求尽快决定。' },
    follow: {
      procedure: 'aid_complaint',
      row: (_, input) => ({ about: input['about'], respondent: input['respondent'] }),
    },
    tells: { applicant: '您的投诉已登记，会另行答复；不影响原来的事情继续办理。' },
  },
});

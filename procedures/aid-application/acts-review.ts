/** Two people decide: the opinion of one, the decision of another; and the other door, where aid is the government's. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import type { AidApplicationRow } from './row.ts';
import { aidIsNotAhead, papersSeen } from './rules.ts';
import type { Application } from './rules.ts';

/** The case that a grant opens; its term to assign runs from the grant. */
export const caseFollows = {
  procedure: 'aid_case',
  row: ({ matter, today }: Context<AidApplicationRow>) => ({
    applicationId: matter.id,
    stage: matter.stage,
    grantedOn: today,
  }),
};

export const decided = ({ reason }: { readonly reason: string }, { actor, today }: Application) => ({
  decidedBy: actor.staffId,
  decidedOn: today,
  decisionReason: reason,
});

export const proposed = ({ opinion }: { readonly opinion: string }, { actor }: Application) => ({
  proposedBy: actor.staffId,
  proposerName: actor.name,
  proposalReason: opinion,
});

export const reviewActs = applicationActs({
  propose_grant: {
    label: '拟给予援助',
    from: 'under_review',
    to: 'grant_proposed',
    by: ['reviewer'],
    isMain: true,
    form: forms.opinionForm,
    example: { opinion: '属援助范围，请求有初步证据，建议给予援助。' },
    set: proposed,
    opens: 'approval',
    tells: { director: '有援助申请待您审批。' },
  },
  propose_refusal: {
    label: '拟不予援助',
    from: ['under_review', 'urgent_aid'],
    to: 'refusal_proposed',
    by: ['reviewer'],
    form: forms.opinionForm,
    example: { opinion: '事项不属于工会法律援助范围。' },
    // Who gave aid ahead does not examine it as well.
    otherThan: 'decidedBy',
    guard: papersSeen,
    set: proposed,
    opens: 'approval',
    tells: { director: '有不予援助意见待您审批。' },
  },
  return_proposal: {
    label: '退回重审',
    from: ['grant_proposed', 'refusal_proposed'],
    to: 'under_review',
    by: ['director'],
    form: forms.returnForm,
    example: { reason: '请补充核实劳动关系起止时间。' },
    applies: aidIsNotAhead,
    ends: ['approval'],
    tells: { reviewer: '审批意见：退回重审。' },
  },
  grant: {
    label: '给予援助',
    from: 'grant_proposed',
    to: 'granted',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(43),
    form: forms.decisionForm,
    example: { reason: '符合援助条件，同意。' },
    otherThan: 'proposedBy',
    set: decided,
    issues: ['grant_decision', 'rights_notice', 'approval_form'],
    ends: ['approval'],
    follow: caseFollows,
    tells: { applicant: '您的法律援助申请已批准，三日内为您指派承办人。' },
  },
  refuse: {
    label: '不予援助',
    from: 'refusal_proposed',
    to: 'refused',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(43),
    form: forms.decisionForm,
    example: { reason: '请求事项不属于劳动权益争议，不在援助范围。' },
    otherThan: 'proposedBy',
    set: decided,
    issues: ['refusal_decision', 'approval_form'],
    ends: ['approval'],
    // The case of aid given ahead is a matter of its own: nothing closes it but its own decision to end the aid.
    tells: {
      applicant: '您的申请未获批准，决定书写明了理由和提出异议的办法。',
      director: ({ matter }) =>
        matter.urgentGround ? '申请已决定不予援助；先行开出的案件，请在案件中作出终止决定。' : null,
      reviewer: ({ matter }) =>
        matter.urgentGround ? '申请已决定不予援助，先行援助须终止：请在已开的案件中提出终止意见。' : null,
    },
  },
  refer_to_government: {
    label: '转介政府法律援助',
    from: ['draft', 'under_review', 'transfer_returned'],
    to: 'referred',
    by: ['receptionist', 'reviewer'],
    basis: legalAidAct.article(38),
    form: forms.referForm,
    example: { body: '昆山市法律援助中心', reason: 'criminal', note: '涉及刑事附带民事诉讼，由政府法律援助机构受理。' },
    set: ({ body, reason }) => ({ referredTo: body, referralReason: reason }),
    issues: 'referral_letter',
    tells: {
      applicant: '您的事情由政府法律援助机构办理，转介函写明了地方和理由，请凭函前往，不懂的可拨打12348或者12351。',
    },
  },
});

/** Aid first, papers later: the law's two urgent cases and the fast track, until two people confirm it. */
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { caseFollows, decided, proposed } from './acts-review.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import { applicantPresent, onFastTrack, urgencyRefusal } from './rules.ts';

const usualPapers = ['申请表', '身份证明', '与申请事项有关的材料'];

export const urgentActs = applicationActs({
  give_urgent_aid: {
    label: '先行援助',
    from: ['draft', 'under_review'],
    to: 'urgent_aid',
    by: ['director'],
    basis: legalAidAct.article(44),
    form: forms.urgentForm,
    example: { ground: 'limitation', expiresOn: '2026-11-25', reason: '时效将届满，先行代理申请仲裁。' },
    guard: applicantPresent,
    otherThan: 'proposedBy',
    check: ({ ground, expiresOn }, context) => urgencyRefusal(ground, expiresOn, context),
    set: (input, context) => ({
      ...decided(input, context),
      urgentGround: input.ground,
      urgentExpiresOn: input.expiresOn ?? null,
      laterPapers: input.laterPapers ?? usualPapers,
      submittedOn: context.matter.submittedOn ?? context.today,
    }),
    issues: ['urgent_decision', 'rights_notice'],
    follow: caseFollows,
    tells: { applicant: '情况紧急，已先行提供援助，请按期补齐手续。' },
  },
  grant_fast_track: {
    label: '快速援助，手续后补',
    from: ['draft', 'under_review'],
    to: 'urgent_aid',
    by: ['director'],
    basis: jiangsu.article(11),
    form: forms.fastTrackForm,
    example: { reason: '四十余人讨薪，先派律师介入，手续后补。', laterPapers: ['申请表签名', '身份证复印件'] },
    applies: onFastTrack,
    guard: applicantPresent,
    otherThan: 'proposedBy',
    set: (input, context) => ({
      ...decided(input, context),
      urgentGround: 'fast_track',
      urgentExpiresOn: null,
      laterPapers: input.laterPapers,
      submittedOn: context.matter.submittedOn ?? context.today,
    }),
    issues: ['fast_track_approval', 'urgent_decision', 'rights_notice'],
    follow: caseFollows,
    tells: {
      applicant: '您的事情按快速援助办理，已经给予援助，请按期补齐手续。',
      reviewer: '值班负责人已按快速援助给予，手续补齐后请提出确认意见。',
    },
  },
  supply_urgent_papers: {
    label: '补齐先行援助手续',
    from: 'urgent_aid',
    to: 'urgent_aid',
    by: ['receptionist', 'sender', 'applicant'],
    isMain: true,
    basis: legalAidAct.article(44),
    form: forms.urgentPapersForm,
    example: { items: ['申请表', '身份证复印件'] },
    guard: ({ matter }) =>
      matter.urgentPapersSuppliedOn === null ? null : { code: 'wrong_state', detail: '手续已经补齐。' },
    set: (_, { today }) => ({ urgentPapersSuppliedOn: today }),
    issues: 'material_receipt',
    tells: { reviewer: '先行援助手续已补齐，请提出确认意见。' },
  },
  propose_confirmation: {
    label: '拟确认给予援助',
    from: 'urgent_aid',
    to: 'confirmation_proposed',
    by: ['reviewer'],
    form: forms.opinionForm,
    example: { opinion: '手续已补齐，符合援助条件，建议确认。' },
    otherThan: 'decidedBy',
    guard: ({ matter }) =>
      matter.urgentPapersSuppliedOn ? null : { code: 'urgent_papers_missing', basis: legalAidAct.article(44) },
    set: proposed,
    opens: 'approval',
    tells: { director: '先行援助的手续已补齐，待您确认。' },
  },
  confirm_urgent_aid: {
    label: '确认给予援助',
    from: 'confirmation_proposed',
    to: 'granted',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(44),
    form: forms.decisionForm,
    example: { reason: '手续已补齐，符合援助条件。' },
    otherThan: 'proposedBy',
    set: decided,
    issues: ['grant_decision', 'approval_form'],
    ends: ['approval'],
    tells: { applicant: '先行援助已经确认，决定书请来窗口领取。' },
  },
  return_confirmation: {
    label: '退回核实',
    from: 'confirmation_proposed',
    to: 'urgent_aid',
    by: ['director'],
    form: forms.returnForm,
    example: { reason: '请再核对身份材料。' },
    ends: ['approval'],
    tells: { reviewer: '确认意见退回，请再核实。' },
  },
});

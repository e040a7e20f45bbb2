/** Aid first, papers later: the law's two urgent cases and the fast track, until two people confirm it. */
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { caseFollows, decided, proposed } from './acts-review.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import { coveredRefusal, lackingAfter } from './papers-owed.ts';
import type { AidApplicationRow } from './row.ts';
import {
  aheadBasis,
  applicantPresent,
  aidIsAhead,
  aidIsFast,
  aidIsUrgent,
  onFastTrack,
  urgencyRefusal,
} from './rules.ts';

const usualPapers = ['申请表', '身份证明', '与申请事项有关的材料'];

type Supplied = { readonly items: readonly string[] };

/** Aid given ahead goes on with its papers: complete only when nothing on the list lacks. */
const supplying = {
  from: 'urgent_aid',
  to: 'urgent_aid',
  by: ['receptionist', 'sender', 'applicant'],
  isMain: true,
  form: forms.urgentPapersForm,
  example: { items: usualPapers },
  guard: ({ matter }: Context<AidApplicationRow>) =>
    matter.urgentPapersSuppliedOn === null
      ? null
      : ({ code: 'wrong_state', detail: '手续已经补齐，等本会确认。' } as const),
  check: ({ items }: Supplied, { matter }: Context<AidApplicationRow>) => coveredRefusal(matter.laterPapers, items),
  set: ({ items }: Supplied, { matter, today }: Context<AidApplicationRow>) => {
    const laterPapers = [...lackingAfter(matter.laterPapers, items)];
    return { laterPapers, urgentPapersSuppliedOn: laterPapers.length === 0 ? today : null };
  },
  issues: 'material_receipt',
  tells: {
    applicant: ({ matter }: Context<AidApplicationRow>) =>
      matter.laterPapers?.length ? `您交来的手续已收下，还缺：${matter.laterPapers.join('、')}，请尽快补齐。` : null,
    reviewer: ({ matter }: Context<AidApplicationRow>) =>
      matter.urgentPapersSuppliedOn ? '先行援助手续已补齐，请提出确认或者不予援助的意见。' : null,
  },
} as const;

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
      papersFromOn: context.today,
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
    example: { reason: '四十余人讨薪，先派律师介入，手续后补。', laterPapers: usualPapers },
    applies: onFastTrack,
    guard: applicantPresent,
    otherThan: 'proposedBy',
    set: (input, context) => ({
      ...decided(input, context),
      urgentGround: 'fast_track',
      urgentExpiresOn: null,
      laterPapers: input.laterPapers,
      papersFromOn: context.today,
      submittedOn: context.matter.submittedOn ?? context.today,
    }),
    issues: ['fast_track_approval', 'fast_track_decision', 'rights_notice'],
    follow: caseFollows,
    tells: {
      applicant: '您的事情按快速援助办理，已经给予援助，请按期补齐手续。',
      reviewer: '值班负责人已按快速援助给予，手续补齐后请提出确认或者不予援助的意见。',
    },
  },
  supply_urgent_papers: {
    label: '补齐先行援助手续',
    basis: legalAidAct.article(44),
    applies: aidIsUrgent,
    ...supplying,
  },
  supply_fast_papers: {
    label: '补齐快速援助手续',
    basis: jiangsu.article(11),
    applies: aidIsFast,
    ...supplying,
  },
  propose_confirmation: {
    label: '拟确认给予援助',
    from: 'urgent_aid',
    to: 'confirmation_proposed',
    by: ['reviewer'],
    form: forms.opinionForm,
    example: { opinion: '手续已补齐，符合援助条件，建议确认。' },
    otherThan: 'decidedBy',
    guard: (context) =>
      context.matter.urgentPapersSuppliedOn ? null : { code: 'urgent_papers_missing', basis: aheadBasis(context) },
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
    basis: legalAidAct.article(43),
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
    form: forms.returnConfirmationForm,
    example: { reason: '身份证明看不清，请重新核对。', items: usualPapers },
    // What was supplied did not suffice: the papers are owed again, and their term runs anew.
    set: ({ items }, { today }) => ({ laterPapers: items, urgentPapersSuppliedOn: null, papersFromOn: today }),
    ends: ['approval'],
    tells: {
      reviewer: '确认意见退回，请核实；手续重新补齐后再提出意见。',
      receptionist: '先行援助的手续有的要重新补，请联系申请人。',
      applicant: ({ matter }) => `您的手续里有的要重新补：${(matter.laterPapers ?? []).join('、')}。援助照常进行。`,
    },
  },
  return_refusal: {
    label: '退回重新考虑',
    from: 'refusal_proposed',
    to: 'urgent_aid',
    by: ['director'],
    form: forms.returnForm,
    example: { reason: '家庭收入的材料看来符合条件，请再核对。' },
    applies: aidIsAhead,
    ends: ['approval'],
    tells: { reviewer: '不予援助的意见退回，请再核对后提出意见。' },
  },
});

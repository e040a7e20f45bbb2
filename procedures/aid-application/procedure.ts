/** Application for representation by the union, from the first form to the decision of two people. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { stages } from '../stages.ts';
import { intakeActs } from './acts-intake.ts';
import { objectionActs } from './acts-objection.ts';
import { reviewActs } from './acts-review.ts';
import { transferActs } from './acts-transfer.ts';
import { urgentActs } from './acts-urgent.ts';
import * as forms from './forms.ts';
import { obligations } from './names.ts';
import { papers } from './papers.ts';
import type { AidApplicationRow } from './row.ts';
import { states } from './states.ts';

/** What ends a review, whatever comes of it; at another union it begins anew. */
const reviewEnds = [
  'grant',
  'refuse',
  'withdraw',
  'deem_withdrawn',
  'give_urgent_aid',
  'grant_fast_track',
  'transfer',
  'refer_to_government',
] as const;

/**
 * The term runs from the day on which the union that examines received the application: submitted at its window, or
 * taken over from another. Who sent it elsewhere in error gains no days: there it runs from the first day again.
 */
const review = {
  startsOn: ['submit', 'receive', 'keep'],
  startsFrom: (_: unknown, row: Readonly<Record<string, unknown>>) => String(row['reviewFromOn']),
} as const;

type Columns = Readonly<Record<string, unknown>>;
/** A part that came leaves the rest due on the same day: its term runs on from where it began. */
const papersFrom = (_: unknown, row: Columns) => String(row['papersFromOn']);
const owesPapers = (row: Columns) => row['urgentPapersSuppliedOn'] === null;

export const aidApplication = procedureOver<AidApplicationRow>()({
  id: 'aid_application',
  path: 'aid-applications',
  label: '法律援助申请',
  basis: legalAidAct.article(41),
  initial: 'draft',
  word: '工援申',
  start: {
    label: '登记援助申请',
    by: ['receptionist', 'hotline', 'applicant'],
    form: forms.startForm,
    example: { stage: 'arbitration', reasons: '被劝退，未付赔偿金和提成，请求代理仲裁。' },
    set: (input) => {
      const { stage, reasons, isOral } = forms.startForm.parse(input);
      return { stage, reasons, isOral: isOral ?? false };
    },
  },
  shown: [
    { column: 'stage', label: '代理阶段', choices: stages },
    { column: 'reasons', label: '申请理由' },
    { column: 'isOral', label: '口头申请' },
    { column: 'submittedOn', label: '提交日期' },
    { column: 'isHardshipExamined', label: '是否审查经济困难' },
    { column: 'householdSize', label: '家庭人口' },
    { column: 'incomePerHeadFen', label: '家庭人均月收入' },
    { column: 'hardshipProof', label: '困难状况依据', choices: forms.hardshipGrounds },
    { column: 'hardshipNote', label: '家庭情况' },
    { column: 'supplementItems', label: '一次性告知的材料' },
    { column: 'supplementAskedOn', label: '告知补正日期' },
    { column: 'urgentGround', label: '先行援助的情形', choices: forms.aheadGrounds },
    { column: 'urgentExpiresOn', label: '所依据的届满日期' },
    { column: 'laterPapers', label: '须补齐的手续' },
    { column: 'urgentPapersSuppliedOn', label: '手续补齐日期' },
    { column: 'proposalReason', label: '审核意见' },
    { column: 'decisionReason', label: '决定理由' },
    { column: 'decidedOn', label: '决定日期' },
    { column: 'transferredOn', label: '转送日期' },
    { column: 'transferReason', label: '转送理由', choices: forms.transferReasons },
    { column: 'returnReason', label: '退回理由', choices: forms.returnReasons },
    { column: 'rulingReason', label: '指定理由' },
    { column: 'referredTo', label: '转介机构' },
    { column: 'referralReason', label: '转介理由', choices: forms.referralReasons },
    { column: 'objectionOn', label: '收到异议日期' },
    { column: 'isObjectionLate', label: '异议逾期提出' },
    { column: 'objectionReason', label: '异议理由' },
    { column: 'objectionOpinion', label: '异议审查意见' },
    { column: 'objectionDecidedOn', label: '异议审查日期' },
  ],
  states,
  documents: papers,
  obligations,
  acts: { ...intakeActs, ...reviewActs, ...urgentActs, ...transferActs, ...objectionActs },
  clocks: {
    review: { label: '审查期限', term: 'la.law.review', ...review, stopsOn: reviewEnds },
    review_without_supplement: {
      label: '审查期限（不计补正时间的读法）',
      term: 'la.union.review',
      ...review,
      stopsOn: reviewEnds,
      pausedIn: 'awaiting_supplement',
    },
    fast_review: {
      label: '快速办理审查时限',
      term: 'internal.fast_track.review',
      ...review,
      stopsOn: reviewEnds,
      onlyFastTrack: true,
    },
    supplement: {
      label: '补正时限',
      term: 'internal.supplement',
      startsOn: 'ask_supplement',
      stopsOn: ['supplement', 'withdraw', 'deem_withdrawn'],
    },
    urgent_papers: {
      label: '补齐先行援助手续时限',
      term: 'internal.urgent_papers',
      startsOn: ['give_urgent_aid', 'supply_urgent_papers', 'return_confirmation'],
      startsFrom: papersFrom,
      when: (row) => owesPapers(row) && row['urgentGround'] !== 'fast_track',
      stopsOn: ['supply_urgent_papers', 'withdraw', 'deem_withdrawn'],
    },
    fast_papers: {
      label: '补齐快速援助手续时限',
      term: 'internal.fast_track.papers',
      startsOn: ['grant_fast_track', 'supply_fast_papers', 'return_confirmation'],
      startsFrom: papersFrom,
      when: (row) => owesPapers(row) && row['urgentGround'] === 'fast_track',
      stopsOn: ['supply_fast_papers', 'withdraw', 'deem_withdrawn'],
    },
    confirmation: {
      label: '确认先行援助时限',
      term: 'internal.urgent_confirmation',
      startsOn: ['supply_urgent_papers', 'supply_fast_papers'],
      when: (row) => !owesPapers(row),
      stopsOn: ['confirm_urgent_aid', 'return_confirmation', 'refuse', 'withdraw'],
    },
    transfer: {
      label: '接收转送时限',
      term: 'internal.transfer.receive',
      startsOn: ['transfer', 'transfer_again', 'rule_competence'],
      stopsOn: ['receive', 'receive_draft', 'return_transfer', 'return_transfer_again', 'withdraw'],
    },
    returned: {
      label: '处理退回时限',
      term: 'internal.transfer.return',
      startsOn: 'return_transfer',
      stopsOn: ['transfer_again', 'keep', 'keep_draft', 'refer_to_government', 'withdraw'],
    },
    ruling: {
      label: '指定办理时限',
      term: 'internal.transfer.ruling',
      startsOn: 'return_transfer_again',
      stopsOn: ['rule_competence', 'withdraw'],
    },
    objection: { label: '提出异议', term: 'internal.objection', startsOn: 'refuse', stopsOn: ['object'] },
    objection_review: {
      label: '异议审查期限',
      term: 'la.law.objection_review',
      startsOn: 'object',
      startsFrom: (_, row) => String(row['objectionOn']),
      stopsOn: ['uphold_refusal', 'order_correction', 'withdraw_objection'],
    },
    correction: {
      label: '改正时限',
      term: 'internal.correction',
      startsOn: 'order_correction',
      stopsOn: ['grant_after_objection', 'confirm_after_objection'],
    },
  },
});

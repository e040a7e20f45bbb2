/**
 * Supervision of labour law by the union: the ladder from a talk to a recommendation to the authority. It is the first
 * procedure that goes outside the house: the employer and the authority answer on paper, and staff record the answers.
 */
import * as jiangsu from '@gongyuan/law/articles/labour-supervision-jiangsu.ts';
import * as unionAct from '@gongyuan/law/articles/trade-union-act.ts';
import { letterSigners } from '@gongyuan/law/competence/letters.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import * as papers from './documents.ts';
import * as forms from './forms.ts';
import { letterSteps, waysOut } from './letter-steps.ts';
import { lightSteps } from './light-steps.ts';
import type { SupervisionRow } from './row.ts';

/** Each leaves the next step to the union itself. */
const nextSteps = [
  'verify',
  'talk',
  'investigate',
  'propose_opinion',
  'return_opinion',
  'issue_opinion',
  'record_refused_receipt',
  'record_reply',
  'record_no_reply',
  'record_not_corrected',
  'move_up',
  'issue_recommendation',
  'record_not_filed',
  'record_no_feedback',
] as const;
/** What comes next, begins a term of others, or ends the supervision. */
const steppedOn = [
  ...nextSteps,
  'send_reminder',
  'record_receipt',
  'record_authority_receipt',
  'find_no_violation',
  'confirm_corrected',
  'transfer_clue',
  'drop',
] as const;

export const supervision = procedureOver<SupervisionRow>()({
  id: 'supervision',
  path: 'supervisions',
  label: '工会劳动法律监督',
  basis: unionAct.article(23),
  initial: 'verifying',
  word: '工监',
  start: null,
  shown: [
    { column: 'reported', label: '反映的情况（不得写进文书）' },
    { column: 'nextStep', label: '建议先用的措施', choices: forms.steps },
    { column: 'subject', label: '监督事项', choices: forms.subjects },
    { column: 'violation', label: '核实的情况' },
    { column: 'talkedOn', label: '约谈日期' },
    { column: 'remindedOn', label: '提示函日期' },
    { column: 'replyInvitedBy', label: '请单位回复的日期' },
    { column: 'reminderAnswer', label: '提示函的回复' },
    { column: 'skipReason', label: '跳过较轻步骤的理由' },
    { column: 'investigatedOn', label: '调查日期' },
    { column: 'supervisors', label: '参加调查的监督员人数' },
    { column: 'findings', label: '查明的事实' },
    { column: 'evidence', label: '证据' },
    { column: 'provisions', label: '违反的规定' },
    { column: 'correctionAsked', label: '要求改正的内容' },
    { column: 'opinionOn', label: '意见书日期' },
    { column: 'signer', label: '签发人', choices: letterSigners },
    { column: 'opinionNumber', label: '意见书文号' },
    { column: 'opinionReceivedOn', label: '单位签收日期' },
    { column: 'opinionReceipt', label: '送达情况' },
    { column: 'repliedOn', label: '单位答复日期' },
    { column: 'replyKind', label: '单位的态度', choices: forms.replyKinds },
    { column: 'reply', label: '答复内容' },
    { column: 'unheededGround', label: '未改正情形', choices: forms.unheededGrounds },
    { column: 'notCorrected', label: '复查没有改正的情况' },
    { column: 'authority', label: '建议书受文部门' },
    { column: 'recommendedOn', label: '建议书日期' },
    { column: 'recommendationReceivedOn', label: '部门签收日期' },
    { column: 'filedOn', label: '部门立案日期' },
    { column: 'fileNumber', label: '部门案号' },
    { column: 'authorityRemindedOn', label: '最近一次催询部门' },
    { column: 'declineReason', label: '部门未立案的理由' },
    { column: 'authorityResult', label: '查处结果' },
    { column: 'transferGround', label: '移送理由', choices: forms.transferGrounds },
    { column: 'transferredTo', label: '移送到' },
    { column: 'correctedOn', label: '复查日期' },
    { column: 'correction', label: '改正情况' },
    { column: 'closeReason', label: '结束的说明' },
  ],
  states: {
    verifying: { label: '待核实', waitsFor: 'reviewer', phase: 'ours' },
    graded: { label: '已核实，待处置', waitsFor: 'reviewer', phase: 'ours' },
    talked: { label: '已约谈', waitsFor: 'reviewer', phase: 'ours' },
    reminded: { label: '已发提示函', waitsFor: 'reviewer', phase: 'ours' },
    investigated: { label: '已调查', waitsFor: 'reviewer', phase: 'ours' },
    opinion_proposed: { label: '意见书待签发', waitsFor: 'director', phase: 'ours' },
    opinion_issued: { label: '意见书待送达', waitsFor: 'reviewer', phase: 'ours' },
    awaiting_reply: { label: '待单位答复', waitsFor: 'reviewer', phase: 'ours' },
    replied: { label: '单位已答复，待复查', waitsFor: 'reviewer', phase: 'ours' },
    unheeded: { label: '单位未改正', waitsFor: 'director', phase: 'ours' },
    recommendation_issued: { label: '建议书待送达', waitsFor: 'reviewer', phase: 'ours' },
    awaiting_authority: { label: '待部门立案', waitsFor: 'reviewer', phase: 'ours' },
    authority_filed: { label: '部门已立案', waitsFor: 'reviewer', phase: 'ours' },
    authority_declined: { label: '部门未立案', waitsFor: 'director', phase: 'ours' },
    authority_concluded: { label: '部门已查处', waitsFor: 'nobody', phase: 'done' },
    no_violation: { label: '没有违法', waitsFor: 'nobody', phase: 'done' },
    corrected: { label: '已经改正', waitsFor: 'nobody', phase: 'done' },
    transferred: { label: '已移送检察机关', waitsFor: 'nobody', phase: 'done' },
    dropped: { label: '不再监督', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    reminder_letter: {
      label: '工会劳动法律监督提示函',
      word: '工监提',
      addressee: 'named',
      basis: unionAct.article(23),
      ...papers.reminderLetter,
    },
    investigation_record: {
      label: '工会劳动法律监督调查记录',
      word: null,
      addressee: 'file',
      basis: jiangsu.article(18),
      ...papers.investigationRecord,
    },
    handling_opinion: {
      label: '工会劳动法律监督处理意见',
      word: null,
      addressee: 'file',
      basis: jiangsu.article(19),
      ...papers.handlingOpinion,
    },
    opinion_letter: {
      label: '工会劳动法律监督意见书',
      word: '工监意',
      addressee: 'named',
      basis: jiangsu.article(20),
      ...papers.opinionLetter,
    },
    recommendation_letter: {
      label: '工会劳动法律监督建议书',
      word: '工监建',
      addressee: 'named',
      basis: jiangsu.article(21),
      ...papers.recommendationLetter,
    },
    clue_transfer: { label: '线索移送函', word: '工监移', addressee: 'named', ...papers.clueTransfer },
    recheck_record: { label: '整改复查记录', word: null, addressee: 'file', ...papers.recheckRecord },
  },
  obligations: {},
  acts: { ...lightSteps, ...letterSteps, ...waysOut },
  clocks: {
    verify: {
      label: '核实线索时限',
      term: 'internal.supervision.verify',
      startsOn: 'start',
      stopsOn: ['verify', 'find_no_violation', 'drop'],
    },
    reply: {
      label: '单位答复意见书期限（条文待核实）',
      term: 'sv.js.opinion_reply',
      startsOn: 'record_receipt',
      startsFrom: (input) => String(input['receivedOn']),
      stopsOn: ['record_reply', 'record_no_reply', 'confirm_corrected', 'drop'],
    },
    authority: {
      label: '部门立案期限（条文待核实）',
      term: 'sv.js.suggestion_file',
      startsOn: 'record_authority_receipt',
      startsFrom: (input) => String(input['receivedOn']),
      stopsOn: ['record_filing', 'record_not_filed', 'record_no_feedback', 'confirm_corrected', 'drop'],
    },
    // Where nobody else's term runs the matter would lie unseen.
    follow_up: {
      label: '办下一步时限',
      term: 'internal.supervision.follow_up',
      startsOn: nextSteps,
      stopsOn: steppedOn,
    },
    reminder: {
      label: '提示函跟进时限',
      term: 'internal.supervision.reminder',
      startsOn: 'send_reminder',
      dueOn: (row) => (typeof row['replyInvitedBy'] === 'string' ? row['replyInvitedBy'] : null),
      stopsOn: ['investigate', 'confirm_corrected', 'drop'],
    },
    authority_result: {
      label: '询问部门查处进展时限',
      term: 'internal.supervision.authority_result',
      startsOn: ['record_filing', 'remind_authority'],
      startsFrom: (input) => String(input['filedOn'] ?? input['remindedOn']),
      stopsOn: ['remind_authority', 'record_authority_result', 'confirm_corrected', 'drop'],
    },
  },
});

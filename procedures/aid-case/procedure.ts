/** An aid case: assigned, accepted, handled, concluded with the money per worker, filed and archived. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as lawyersAct from '@gongyuan/law/articles/lawyers-act.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { assignmentLetter } from './documents.ts';
import * as forms from './forms.ts';
import { stages } from '../stages.ts';
import { moneyFacts, rosterRefusal } from './results.ts';
import type { AidCaseRow } from './row.ts';

type Case = Context<AidCaseRow>;

const notLater = (path: string, on: string, today: string): Refusal | null =>
  on > today ? { code: 'bad_input', fields: [{ path, message: '不能晚于今天' }] } : null;

function handlerFree({ found }: Case): Refusal | null {
  if (!found.handler) return { code: 'handler_blocked', detail: '名册中没有这位承办人。' };
  if (found.handler.blocks.length > 0)
    return { code: 'handler_blocked', detail: found.handler.blocks.join('；'), basis: lawyersAct.article(39) };
  return null;
}

export const aidCase = procedureOver<AidCaseRow>()({
  id: 'aid_case',
  path: 'aid-cases',
  label: '法律援助案件',
  basis: legalAidAct.article(43),
  initial: 'awaiting_assignment',
  word: '工援案',
  start: null,
  shown: [
    { column: 'stage', label: '代理阶段', choices: stages },
    { column: 'grantedOn', label: '给予援助日期' },
    { column: 'assignedOn', label: '指派日期' },
    { column: 'acceptedOn', label: '接受日期' },
    { column: 'agreementSignedOn', label: '协议签订日期' },
    { column: 'power', label: '代理权限', choices: forms.powers },
    { column: 'hearings', label: '开庭次数' },
    { column: 'settledOn', label: '和解日期' },
    { column: 'outcome', label: '结案方式', choices: forms.outcomes },
    { column: 'concludedOn', label: '结案日期' },
    { column: 'hours', label: '办案用时（小时）' },
    { column: 'summary', label: '办理情况小结' },
    { column: 'archiveNumber', label: '档案号' },
    { column: 'archivedOn', label: '归档日期' },
  ],
  states: {
    awaiting_assignment: { label: '待指派', waitsFor: 'director', phase: 'ours' },
    assigned: { label: '已指派，待承办人答复', waitsFor: 'handler', phase: 'ours' },
    accepted: { label: '已接受，待签协议', waitsFor: 'handler', phase: 'yours' },
    in_progress: { label: '办理中', waitsFor: 'handler', phase: 'ours' },
    concluded: { label: '已结案，待交卷', waitsFor: 'handler', phase: 'ours' },
    file_submitted: { label: '案卷待审查', waitsFor: 'reviewer', phase: 'ours' },
    file_returned: { label: '案卷退回补正', waitsFor: 'handler', phase: 'ours' },
    file_accepted: { label: '案卷合格，待归档', waitsFor: 'reviewer', phase: 'ours' },
    archived: { label: '已归档', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    assignment_letter: {
      label: '指派通知书',
      word: '工援派',
      addressee: 'handler',
      basis: legalAidAct.article(43),
      ...assignmentLetter,
    },
  },
  obligations: {
    answer: { label: '答复是否承办', addressee: 'handler', term: 'internal.handler_response' },
  },
  acts: {
    assign: {
      label: '指派承办人',
      from: 'awaiting_assignment',
      to: 'assigned',
      by: ['director'],
      isMain: true,
      basis: legalAidAct.article(43),
      form: forms.assignForm,
      example: { handlerRegisterId: '00000000-0000-4000-8000-000000000000' },
      needs: 'handler',
      check: (_, context) => handlerFree(context),
      set: ({ handlerRegisterId }, { today }) => ({ handlerRegisterId, assignedOn: today }),
      handsTo: (_, { found }) => found.handler?.staffId ?? null,
      issues: 'assignment_letter',
      opens: 'answer',
      tells: { handler: '有案件指派给您，请答复是否承办。', applicant: '已为您指派承办人，承办人会与您联系。' },
    },
    reassign: {
      label: '改派承办人',
      from: ['assigned', 'accepted', 'in_progress'],
      to: 'assigned',
      by: ['director'],
      basis: legalAidAct.article(55),
      form: forms.reassignForm,
      example: { handlerRegisterId: '00000000-0000-4000-8000-000000000000', note: '原承办人调离，改由您承办。' },
      needs: 'handler',
      check: (_, context) =>
        handlerFree(context) ??
        (context.found.handler?.staffId === context.matter.handlerId
          ? { code: 'bad_input', fields: [{ path: 'handlerRegisterId', message: '他就是现在的承办人，请选择另一位' }] }
          : null),
      set: ({ handlerRegisterId }, { today }) => ({
        handlerRegisterId,
        assignedOn: today,
        acceptedOn: null,
        agreementSignedOn: null,
        power: null,
      }),
      handsTo: (_, { found }) => found.handler?.staffId ?? null,
      issues: 'assignment_letter',
      opens: 'answer',
      tells: { handler: '有案件改派给您，请答复是否承办。', applicant: '您的案件已改派承办人，新的承办人会与您联系。' },
    },
    accept: {
      label: '接受承办',
      from: 'assigned',
      to: 'accepted',
      by: ['handler'],
      isMain: true,
      basis: legalAidAct.article(46),
      form: forms.acceptForm,
      example: {},
      set: (_, { today }) => ({ acceptedOn: today }),
      ends: ['answer'],
      tells: { director: '承办人已接受指派。' },
    },
    decline: {
      label: '不能承办',
      from: 'assigned',
      to: 'awaiting_assignment',
      by: ['handler'],
      basis: legalAidAct.article(46),
      form: forms.declineForm,
      example: { reason: '曾担任对方单位的法律顾问，应当回避。' },
      set: () => ({ handlerRegisterId: null, assignedOn: null }),
      handsTo: () => null,
      children: ({ reason }, { today }) => [
        { table: 'case_log', rows: [{ kind: 'decline', heldOn: today, content: reason }] },
      ],
      ends: ['answer'],
      tells: { director: '承办人不能承办，请另行指派。' },
    },
    sign_agreement: {
      label: '签订委托协议',
      from: 'accepted',
      to: 'in_progress',
      by: ['handler'],
      isMain: true,
      form: forms.agreementForm,
      example: { signedOn: '2026-11-21', power: 'general' },
      check: ({ signedOn }, { today }) => notLater('signedOn', signedOn, today),
      set: ({ signedOn, power }) => ({ agreementSignedOn: signedOn, power }),
    },
    log: {
      label: '登记办案活动',
      from: 'in_progress',
      to: 'in_progress',
      by: ['handler'],
      basis: legalAidAct.article(46),
      form: forms.logForm,
      example: {
        kind: 'meeting',
        heldOn: '2026-11-21',
        place: '法律援助中心',
        content: '会见受援人，核对工资流水。',
        minutes: 60,
      },
      check: ({ heldOn }, { today }) => notLater('heldOn', heldOn, today),
      children: (input) => [{ table: 'case_log', rows: [input] }],
    },
    hold_hearing: {
      label: '登记开庭',
      from: 'in_progress',
      to: 'in_progress',
      by: ['handler'],
      form: forms.hearingForm,
      example: { heldOn: '2026-11-21', place: '昆山市劳动人事争议仲裁委员会', content: '双方到庭，举证质证完毕。' },
      check: ({ heldOn }, { today }) => notLater('heldOn', heldOn, today),
      set: (_, { matter }) => ({ hearings: matter.hearings + 1 }),
      children: (input) => [{ table: 'case_log', rows: [{ ...input, kind: 'hearing' }] }],
    },
    settle: {
      label: '登记和解',
      from: 'in_progress',
      to: 'in_progress',
      by: ['handler'],
      form: forms.settleForm,
      example: {
        settledOn: '2026-11-21',
        results: [{ partyId: null, agreedFen: 2000000 }],
        content: '单位分两期支付。',
      },
      check: ({ settledOn, results }, { today, applicantIds }) =>
        notLater('settledOn', settledOn, today) ?? rosterRefusal(results, applicantIds),
      set: ({ settledOn }) => ({ settledOn }),
      children: ({ settledOn, content }) => [
        { table: 'case_log', rows: [{ kind: 'negotiation', heldOn: settledOn, content }] },
      ],
      states: ({ results }, { file, actor }) =>
        moneyFacts(
          file,
          'agreed_fen',
          results.map((line) => ({ partyId: line.partyId, fen: line.agreedFen })),
          actor.name,
        ),
    },
    conclude: {
      label: '结案',
      from: 'in_progress',
      to: 'concluded',
      by: ['handler'],
      isMain: true,
      basis: legalAidAct.article(50),
      form: forms.concludeForm,
      example: {
        outcome: 'settlement',
        concludedOn: '2026-11-21',
        summary: '经仲裁前和解，单位一次性支付。',
        results: [{ partyId: null, claimedFen: 2200000, awardedFen: 2000000, receivedFen: 2000000 }],
      },
      needs: 'log',
      guard: ({ found }) => (found.logCount === 0 ? { code: 'log_missing', basis: legalAidAct.article(50) } : null),
      check: ({ concludedOn, results }, { today, applicantIds }) =>
        notLater('concludedOn', concludedOn, today) ?? rosterRefusal(results, applicantIds),
      set: ({ outcome, concludedOn, summary, hours }) => ({ outcome, concludedOn, summary, hours: hours ?? null }),
      children: ({ results }) => [{ table: 'case_result', rows: results }],
      states: ({ results }, { file, actor }) => [
        ...moneyFacts(
          file,
          'awarded_fen',
          results.map((line) => ({ partyId: line.partyId, fen: line.awardedFen })),
          actor.name,
        ),
        ...moneyFacts(
          file,
          'received_fen',
          results.map((line) => ({ partyId: line.partyId, fen: line.receivedFen })),
          actor.name,
        ),
      ],
      tells: { applicant: '您的案件已经结案，承办人会把结果和文书交给您。' },
    },
    submit_file: {
      label: '提交案卷',
      from: 'concluded',
      to: 'file_submitted',
      by: ['handler'],
      isMain: true,
      form: forms.fileForm,
      example: { contents: ['指派通知书', '委托协议', '办案记录', '裁决书'] },
      tells: { reviewer: '有案卷待审查。' },
    },
    return_file: {
      label: '退回补正',
      from: 'file_submitted',
      to: 'file_returned',
      by: ['reviewer'],
      form: forms.returnForm,
      example: { reasons: ['缺送达回证'] },
      tells: { handler: '案卷退回，请按清单补正。' },
    },
    resubmit_file: {
      label: '重新提交案卷',
      from: 'file_returned',
      to: 'file_submitted',
      by: ['handler'],
      isMain: true,
      form: forms.fileForm,
      example: { contents: ['送达回证'] },
      tells: { reviewer: '补正后的案卷待审查。' },
    },
    accept_file: {
      label: '案卷合格',
      from: 'file_submitted',
      to: 'file_accepted',
      by: ['reviewer'],
      otherThan: 'handlerId',
      isMain: true,
      form: forms.acceptFileForm,
      example: { opinion: '材料齐全，同意归档。' },
    },
    archive: {
      label: '归档',
      from: 'file_accepted',
      to: 'archived',
      by: ['reviewer'],
      otherThan: 'handlerId',
      isMain: true,
      form: forms.archiveForm,
      example: { archiveNumber: '2026-FY-012' },
      set: ({ archiveNumber }, { today }) => ({ archiveNumber, archivedOn: today }),
    },
  },
  clocks: {
    assign: {
      label: '指派期限',
      term: 'la.law.assign',
      startsOn: ['start', 'decline'],
      startsFrom: (_, row) => String(row['grantedOn']),
      stopsOn: ['assign'],
    },
    fast_assign: {
      label: '快速办理指派时限',
      term: 'internal.fast_track.assign',
      startsOn: ['start', 'decline'],
      startsFrom: (_, row) => String(row['grantedOn']),
      stopsOn: ['assign'],
      onlyFastTrack: true,
    },
    answer: {
      label: '承办人答复时限',
      term: 'internal.handler_response',
      startsOn: ['assign', 'reassign'],
      stopsOn: ['accept', 'decline', 'reassign'],
    },
    agreement: {
      label: '签订委托协议期限',
      term: 'la.proc.notify_client',
      startsOn: ['assign', 'reassign'],
      stopsOn: ['sign_agreement', 'decline', 'reassign'],
    },
    submit_file: {
      label: '提交案卷期限',
      term: 'la.proc.submit_file',
      startsOn: 'conclude',
      startsFrom: (input, row) => String(input['concludedOn'] ?? row['concludedOn']),
      stopsOn: ['submit_file'],
    },
    review_file: {
      label: '案卷审查期限',
      term: 'la.proc.review_file',
      startsOn: ['submit_file', 'resubmit_file'],
      stopsOn: ['return_file', 'accept_file'],
    },
  },
});

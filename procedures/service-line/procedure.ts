/**
 * A line of another office opened from a contact: dispatched with a clock, signed for by name or returned with a reason,
 * ruled by the union above after the second return, and ended with an answer to the worker.
 */
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import * as jiangsu2014 from '@gongyuan/law/articles/jiangsu-2014-33.ts';
import * as petitions from '@gongyuan/law/articles/petition-regulations.ts';
import { isAbove, isDecider } from '@gongyuan/kernel/party.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { cancelForm } from '../shared-forms.ts';
import { petitionNotice } from './documents.ts';
import { outsideChoices } from '../outside-bodies.ts';
import * as forms from './forms.ts';
import type { ServiceLineRow } from './row.ts';

type Line = Context<ServiceLineRow>;

const somewhere = '00000000-0000-4000-8000-000000000000';
const notHere: Refusal = { code: 'wrong_state', detail: '这一步不适用于这一项服务。' };
const onlyFor =
  (line: ServiceLineRow['line']) =>
  ({ matter }: Line): Refusal | null =>
    matter.line === line ? null : notHere;

/** After the union above has spoken nobody passes the worker on again. */
const notRuled = ({ matter }: Line): Refusal | null =>
  matter.isRuled
    ? { code: 'wrong_state', detail: '上级工会已经指定本会办理，不能再退回；确有困难的请直接与上级工会联系。' }
    : null;

const notLater = (path: string, on: string, today: string): Refusal | null =>
  on > today ? { code: 'bad_input', fields: [{ path, message: '不能晚于今天' }] } : null;

const unknownUnion: Refusal = {
  code: 'bad_input',
  fields: [{ path: 'unionId', message: '没有这个工会，或者已经撤销，请重新选择' }],
};

/** Who rules must be above the union it names, or the ruling would bind nobody there. */
function withinReach({ found, actor, matter }: Line): Refusal | null {
  const { union } = found;
  if (!union) return unknownUnion;
  const reaches = actor.posts.some(
    (post) => isDecider(post) && isAbove(post, matter) && post.lft <= union.lft && union.rgt <= post.rgt,
  );
  return reaches
    ? null
    : {
        code: 'bad_input',
        fields: [{ path: 'unionId', message: '这个工会不在您的下级，请由两家共同的上级工会指定' }],
      };
}

/** @basis 《信访工作条例》第二十三条第三款 */
function isLateReturn({ matter, today }: Line): boolean | null {
  if (matter.line !== 'petition') return null;
  const since = matter.dispatchedOn ?? matter.openedOn;
  return today > dueOn(since, termAt('pt.xf.objection', matter.lawOn).term).on;
}

function signed({ actor, today }: Line) {
  return { signedOn: today, responsibleId: actor.staffId, responsibleName: actor.name };
}

export const serviceLine = procedureOver<ServiceLineRow>()({
  id: 'service_line',
  path: 'service-lines',
  label: '服务事项转办',
  basis: jiangsu2014.article(7),
  initial: 'dispatched',
  word: '工援转',
  start: {
    label: '派出服务事项',
    by: ['receptionist', 'hotline', 'applicant'],
    form: forms.startForm,
    example: { line: 'supervision', request: '公司连续两个月没有按时发工资，请工会监督。' },
    set: (input) => forms.startForm.parse(input),
  },
  shown: [
    { column: 'line', label: '服务事项', choices: forms.lines },
    { column: 'request', label: '反映的情况和要求' },
    { column: 'dispatchedOn', label: '重新派出日期' },
    { column: 'dispatchNote', label: '派出说明' },
    { column: 'returnReason', label: '退回原因', choices: forms.returnReasons },
    { column: 'returnNote', label: '退回的具体理由' },
    { column: 'isReturnLate', label: '退回时已过信访异议期限' },
    { column: 'rulingReason', label: '上级指定办理的理由' },
    { column: 'signedOn', label: '签收日期' },
    { column: 'responsibleName', label: '经办人' },
    { column: 'notifiedOn', label: '书面告知日期' },
    { column: 'progressOn', label: '最近一次进展' },
    { column: 'progress', label: '进展' },
    { column: 'outcome', label: '结果', choices: forms.outcomes },
    { column: 'result', label: '办理结果' },
    { column: 'answeredOn', label: '答复职工日期' },
    { column: 'referredTo', label: '引导到', choices: outsideChoices },
    { column: 'referralNote', label: '引导说明' },
  ],
  states: {
    dispatched: { label: '待签收', waitsFor: 'receptionist', phase: 'ours' },
    returned: { label: '已退回，待重新派出', waitsFor: 'receptionist', phase: 'ours' },
    competence_disputed: { label: '两次退回，待上级指定', waitsFor: 'superior', phase: 'ours' },
    accepted: { label: '已签收，办理中', waitsFor: 'receptionist', phase: 'ours' },
    carried_on: { label: '已转入监督程序', waitsFor: 'nobody', phase: 'done' },
    finished: { label: '已办结', waitsFor: 'nobody', phase: 'done' },
    referred: { label: '已引导到其他部门', waitsFor: 'nobody', phase: 'done' },
    cancelled: { label: '已取消', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    petition_notice: {
      label: '信访事项告知书',
      word: '工信告',
      addressee: 'applicant',
      basis: petitions.article(23, 2),
      ...petitionNotice,
    },
  },
  obligations: {},
  acts: {
    sign: {
      label: '签收',
      from: 'dispatched',
      to: 'accepted',
      by: ['receptionist', 'reviewer'],
      isMain: true,
      form: forms.signForm,
      example: {},
      set: (_, context) => signed(context),
      tells: { applicant: '您反映的事情已经有人签收办理，请登录查看由谁办理、下一步做什么。', sender: '已签收办理。' },
    },
    return_line: {
      label: '退回',
      from: 'dispatched',
      to: 'returned',
      by: ['receptionist', 'reviewer'],
      form: forms.returnForm,
      example: { reason: 'not_our_power', note: '单位和履行地都不在本地区，请派往单位所在地。' },
      applies: ({ matter }) => (matter.returns === 0 ? null : notHere),
      guard: notRuled,
      set: ({ reason, note }, context) => ({
        returns: 1,
        returnReason: reason,
        returnNote: note,
        isReturnLate: isLateReturn(context),
      }),
      movesTo: (_, { matter }) => matter.sentByUnionId,
      tells: { receptionist: '派出的事项被退回，请看原因并重新派出。' },
    },
    return_again: {
      label: '再次退回，报请上级指定',
      from: 'dispatched',
      to: 'competence_disputed',
      by: ['receptionist', 'reviewer'],
      form: forms.returnForm,
      example: { reason: 'place_differs', note: '劳动合同履行地不在本地区。' },
      applies: ({ matter }) => (matter.returns > 0 ? null : notHere),
      guard: notRuled,
      set: ({ reason, note }, context) => ({
        returns: 2,
        returnReason: reason,
        returnNote: note,
        isReturnLate: isLateReturn(context),
      }),
      tells: { superior: '有事项两次被退回，请指定由哪个工会办理。', sender: '事项再次被退回，已报请上级工会指定。' },
    },
    dispatch_again: {
      label: '重新派出',
      from: 'returned',
      to: 'dispatched',
      by: ['receptionist', 'reviewer'],
      isMain: true,
      form: forms.dispatchForm,
      example: { unionId: somewhere, line: 'petition', note: '已核对，单位在贵会辖区，按信访事项办理。' },
      needs: 'union',
      check: (_, { found }) => (found.union ? null : unknownUnion),
      set: ({ note, line }, { today, matter }) => ({
        dispatchedOn: today,
        dispatchNote: note,
        line: line ?? matter.line,
      }),
      movesTo: ({ unionId }) => unionId,
      tells: { receptionist: '有转办事项待签收。', applicant: '您反映的事情已经转给有权办理的工会。' },
    },
    rule: {
      label: '指定办理工会',
      from: 'competence_disputed',
      to: 'dispatched',
      by: ['superior'],
      isMain: true,
      form: forms.ruleForm,
      example: { unionId: somewhere, reason: '用人单位登记地在该市，由该市总工会办理。' },
      needs: 'union',
      check: (_, context) => withinReach(context),
      set: ({ reason }, { today }) => ({ isRuled: true, rulingReason: reason, dispatchedOn: today }),
      movesTo: ({ unionId }) => unionId,
      tells: {
        receptionist: '上级工会指定本会办理，请签收，不能再退回。',
        applicant: '上级工会已经指定由哪个工会办理您的事情。',
      },
    },
    notify_petitioner: {
      label: '书面告知信访人',
      from: 'accepted',
      to: 'here',
      by: ['receptionist', 'reviewer'],
      basis: petitions.article(23, 2),
      form: forms.notifyForm,
      example: { notifiedOn: '2026-11-21', handling: '由本会调查核实后答复；工资争议可以另外申请劳动仲裁。' },
      applies: onlyFor('petition'),
      check: ({ notifiedOn }, { today }) => notLater('notifiedOn', notifiedOn, today),
      set: ({ notifiedOn }) => ({ notifiedOn }),
      issues: 'petition_notice',
      tells: { applicant: '怎样办理您反映的事情，已经书面告知，请查收。' },
    },
    record_progress: {
      label: '登记进展',
      from: 'accepted',
      to: 'here',
      by: ['receptionist', 'reviewer'],
      form: forms.progressForm,
      example: { progress: '已与单位联系，单位答应三日内答复。' },
      set: ({ progress }, { today }) => ({ progress, progressOn: today }),
      tells: { applicant: '您的事情有了新的进展，请登录查看。' },
    },
    open_supervision: {
      label: '转入监督程序',
      from: 'accepted',
      to: 'carried_on',
      by: ['receptionist', 'reviewer'],
      isMain: true,
      form: forms.openSupervisionForm,
      example: {},
      applies: onlyFor('supervision'),
      follow: { procedure: 'supervision', row: ({ matter }) => ({ reported: matter.request, nextStep: 'talk' }) },
      tells: { applicant: '工会开始核实您反映的情况，不会把您的姓名告诉用人单位。' },
    },
    finish: {
      label: '办结',
      from: 'accepted',
      to: 'finished',
      by: ['receptionist', 'reviewer'],
      form: forms.finishForm,
      example: { outcome: 'settled', result: '单位已经补发工资。', answeredOn: '2026-11-21' },
      check: ({ answeredOn }, { today }) => notLater('answeredOn', answeredOn, today),
      set: ({ outcome, result, answeredOn }) => ({ outcome, result, answeredOn }),
      tells: { applicant: '您反映的事情已经办结，请登录查看结果。', sender: '转办的事项已经办结。' },
    },
    refer_outside: {
      label: '引导到其他部门',
      from: ['accepted', 'returned'],
      to: 'referred',
      by: ['receptionist', 'reviewer'],
      form: forms.referForm,
      example: { body: 'labour_inspection', note: '已告诉职工带工资条和身份证到窗口投诉，也可以先打电话。' },
      set: ({ body, note }) => ({ referredTo: body, referralNote: note }),
      tells: { applicant: '您反映的事情由工会以外的部门办理，请登录查看去哪里办、打什么电话。' },
    },
    cancel: {
      label: '取消',
      from: ['dispatched', 'returned', 'accepted'],
      to: 'cancelled',
      by: ['receptionist'],
      form: cancelForm,
      example: { reason: '职工不再要求办理' },
    },
  },
  clocks: {
    sign: {
      label: '签收时限',
      term: 'internal.line.sign',
      startsOn: ['start', 'dispatch_again', 'rule'],
      stopsOn: ['sign', 'return_line', 'return_again', 'cancel'],
    },
    dispatch_again: {
      label: '重新派出时限',
      term: 'internal.line.dispatch_again',
      startsOn: 'return_line',
      stopsOn: ['dispatch_again', 'refer_outside', 'cancel'],
    },
    ruling: { label: '上级指定时限', term: 'internal.line.ruling', startsOn: 'return_again', stopsOn: ['rule'] },
    finish: {
      label: '办结时限',
      term: 'internal.line.finish',
      startsOn: 'sign',
      stopsOn: ['open_supervision', 'finish', 'refer_outside', 'cancel'],
    },
    notice: {
      label: '书面告知信访人期限',
      term: 'pt.xf.notify_direct',
      startsOn: 'sign',
      when: (row) => row['line'] === 'petition',
      // What lies in the inbox has been received: the term runs from the dispatch, not from the signature.
      startsFrom: (_, row) => String(row['dispatchedOn'] ?? row['openedOn']),
      stopsOn: ['notify_petitioner', 'finish', 'refer_outside', 'cancel'],
    },
  },
});

/** Work handed down from a centre to a union below it: signed for, done, reported, and confirmed by the sender. */
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { mayIssue } from '@gongyuan/law/competence/letters.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { cancelForm } from '../shared-forms.ts';
import { handDownLetter, handDownReport } from './documents.ts';
import * as forms from './forms.ts';
import type { HandDownRow } from './row.ts';

const somewhere = '00000000-0000-4000-8000-000000000000';

/** Work is handed down, not across: to a union inside the interval of the sender's own post. */
function isBelow({ matter, actor, found: { union } }: Context<HandDownRow>): Refusal | null {
  const isAboveAddressee =
    union !== undefined &&
    actor.posts.some((post) => post.unionId === matter.unionId && post.lft < union.lft && union.rgt <= post.rgt);
  return mayIssue('hand_down_letter', { isAboveAddressee }).value !== false
    ? null
    : { code: 'bad_input', fields: [{ path: 'unionId', message: '只能交给本会的下级工会，请重新选择' }] };
}

const dayAhead = (day: PlainDate, today: PlainDate): Refusal | null =>
  day < today
    ? { code: 'bad_input', fields: [{ path: 'askedByOn', message: '要求办结的日期已经过去，请另写一个日期' }] }
    : null;

/** A letter asks for nothing by a day that is over. */
function isAhead({ askedByOn }: { askedByOn?: PlainDate | undefined }, { matter, today }: Context<HandDownRow>) {
  const day = askedByOn ?? matter.askedByOn;
  return day === null ? null : dayAhead(day, today);
}

export const handDown = procedureOver<HandDownRow>()({
  id: 'hand_down',
  path: 'hand-downs',
  label: '交办',
  basis: jiangsu2012.article(5),
  initial: 'prepared',
  word: '工援交办',
  start: null,
  shown: [
    { column: 'task', label: '交办任务' },
    { column: 'papers', label: '随附材料' },
    { column: 'askedByOn', label: '要求办结日期' },
    { column: 'handedDownOn', label: '交办日期' },
    { column: 'returns', label: '退回次数' },
    { column: 'returnReason', label: '退回原因', choices: forms.returnReasons },
    { column: 'returnNote', label: '退回的具体理由' },
    { column: 'signedOn', label: '签收日期' },
    { column: 'responsibleName', label: '经办人' },
    { column: 'progressOn', label: '最近一次进展' },
    { column: 'progress', label: '进展' },
    { column: 'report', label: '办理情况' },
    { column: 'reportPapers', label: '报告所附材料' },
    { column: 'reportedOn', label: '报告日期' },
    { column: 'moreAsked', label: '要求补充' },
    { column: 'confirmation', label: '审核意见' },
    { column: 'confirmedOn', label: '确认日期' },
    { column: 'withdrawalReason', label: '撤回原因' },
  ],
  states: {
    prepared: { label: '待发出', waitsFor: 'reviewer', phase: 'ours' },
    handed_down: { label: '已交办，待签收', waitsFor: 'receptionist', phase: 'ours' },
    in_hand: { label: '已签收，办理中', waitsFor: 'receptionist', phase: 'ours' },
    reported: { label: '已报告，待审核', waitsFor: 'sender', phase: 'ours' },
    returned: { label: '已退回，待重新交办', waitsFor: 'reviewer', phase: 'ours' },
    confirmed: { label: '已确认办结', waitsFor: 'nobody', phase: 'done' },
    withdrawn: { label: '已撤回', waitsFor: 'nobody', phase: 'done' },
  },
  documents: {
    hand_down_letter: {
      label: '交办函',
      word: '工援交',
      addressee: 'named',
      basis: jiangsu2012.article(5),
      ...handDownLetter,
    },
    hand_down_report: { label: '交办件办理情况报告', word: '工援交报', addressee: 'file', ...handDownReport },
  },
  obligations: {},
  acts: {
    dispatch: {
      label: '发出交办函',
      from: 'prepared',
      to: 'handed_down',
      by: ['reviewer', 'director'],
      isMain: true,
      form: forms.dispatchForm,
      example: { unionId: somewhere },
      needs: 'union',
      check: (input, context) => isBelow(context) ?? isAhead(input, context),
      set: ({ askedByOn }, { today, matter }) => ({
        handedDownOn: today,
        askedByOn: askedByOn ?? matter.askedByOn,
      }),
      movesTo: ({ unionId }) => unionId,
      issues: 'hand_down_letter',
      tells: { receptionist: '有交办件待签收。' },
    },
    sign: {
      label: '签收',
      from: 'handed_down',
      to: 'in_hand',
      by: ['receptionist'],
      isMain: true,
      form: forms.signForm,
      example: {},
      set: (_, { actor, today }) => ({ signedOn: today, responsibleId: actor.staffId, responsibleName: actor.name }),
      tells: { sender: '交办件已经签收。' },
    },
    return_hand_down: {
      label: '退回交办件',
      from: 'handed_down',
      to: 'returned',
      by: ['receptionist'],
      form: forms.returnForm,
      example: { reason: 'conflict', note: '本站人员与单位负责人有近亲属关系。' },
      set: ({ reason, note }, { matter }) => ({
        returns: matter.returns + 1,
        returnReason: reason,
        returnNote: note,
      }),
      // Back on the sender's desk; the station goes on reading.
      movesTo: (_, { matter }) => matter.sentByUnionId,
      tells: { reviewer: '交办件被退回，请看原因。' },
    },
    hand_down_again: {
      label: '重新交办',
      from: 'returned',
      to: 'handed_down',
      by: ['reviewer', 'director'],
      isMain: true,
      form: forms.dispatchForm,
      example: { unionId: somewhere },
      needs: 'union',
      check: (input, context) => isBelow(context) ?? isAhead(input, context),
      set: ({ askedByOn }, { today, matter }) => ({
        handedDownOn: today,
        askedByOn: askedByOn ?? matter.askedByOn,
      }),
      movesTo: ({ unionId }) => unionId,
      issues: 'hand_down_letter',
      tells: { receptionist: '有交办件待签收。' },
    },
    record_progress: {
      label: '登记进展',
      from: 'in_hand',
      to: 'here',
      by: ['receptionist', 'reviewer'],
      form: forms.progressForm,
      example: { progress: '已到单位走访，单位同意协商。' },
      set: ({ progress }, { today }) => ({ progress, progressOn: today }),
    },
    report: {
      label: '报告办理情况',
      from: 'in_hand',
      to: 'reported',
      by: ['receptionist', 'reviewer'],
      isMain: true,
      form: forms.reportForm,
      example: { report: '已陪同职工收集工资条和考勤记录，单位确认欠薪数额。', papers: ['工资条复印件'] },
      set: ({ report, papers }, { today }) => ({ report, reportPapers: papers ?? [], reportedOn: today }),
      issues: 'hand_down_report',
      tells: { sender: '交办件已报告办理情况，请审核。' },
    },
    confirm: {
      label: '确认办结',
      from: 'reported',
      to: 'confirmed',
      by: ['sender'],
      isMain: true,
      form: forms.confirmForm,
      example: { opinion: '办理到位，同意办结。' },
      set: ({ opinion }, { today }) => ({ confirmation: opinion, confirmedOn: today }),
      tells: { receptionist: '交办件已确认办结。' },
    },
    ask_more: {
      label: '要求补充办理',
      from: 'reported',
      to: 'in_hand',
      by: ['sender'],
      form: forms.askMoreForm,
      example: { what: '请补充单位出具的欠薪明细。' },
      check: ({ askedByOn }, { today }) => (askedByOn ? dayAhead(askedByOn, today) : null),
      // What was asked for before is answered; without a new day the internal term runs anew.
      set: ({ what, askedByOn }) => ({ moreAsked: what, askedByOn: askedByOn ?? null }),
      tells: { receptionist: '交办件需要补充办理，请看要求。' },
    },
    recall: {
      label: '撤回交办',
      from: ['handed_down', 'in_hand'],
      to: 'withdrawn',
      by: ['sender'],
      form: cancelForm,
      example: { reason: '事项改由本会直接办理' },
      set: ({ reason }) => ({ withdrawalReason: reason }),
      tells: { receptionist: '交办件已经撤回，不用再办。' },
    },
    withdraw: {
      label: '不再交办',
      from: ['prepared', 'returned'],
      to: 'withdrawn',
      by: ['reviewer', 'director'],
      form: cancelForm,
      example: { reason: '事项改由本会直接办理' },
      set: ({ reason }) => ({ withdrawalReason: reason }),
    },
  },
  clocks: {
    sign: {
      label: '签收交办件时限',
      term: 'internal.hand_down.sign',
      startsOn: ['dispatch', 'hand_down_again'],
      stopsOn: ['sign', 'return_hand_down', 'recall'],
    },
    report: {
      label: '报告办理情况时限',
      term: 'internal.hand_down.report',
      startsOn: ['dispatch', 'hand_down_again', 'ask_more'],
      dueOn: (row) => (typeof row['askedByOn'] === 'string' ? row['askedByOn'] : null),
      stopsOn: ['report', 'return_hand_down', 'recall'],
    },
    confirm: {
      label: '审核办理情况时限',
      term: 'internal.hand_down.confirm',
      startsOn: 'report',
      stopsOn: ['confirm', 'ask_more'],
    },
  },
});

/** The terms of a case: each ends with the work it waits for, and with the aid itself. */
import type { Clock } from '@gongyuan/kernel/procedure.ts';
import type { afterActs } from './acts-after.ts';
import type { assignmentActs } from './acts-assignment.ts';
import type { endingActs } from './acts-ending.ts';
import type { fileActs } from './acts-file.ts';
import type { handlingActs } from './acts-handling.ts';
import type { StateName } from './states.ts';

type ActName =
  | keyof typeof assignmentActs
  | keyof typeof handlingActs
  | keyof typeof endingActs
  | keyof typeof fileActs
  | keyof typeof afterActs;

type Row = Readonly<Record<string, unknown>>;

/** From the grant; where the union above had the aid go on, from that day. */
const fromGrant = (_: Row, row: Row) => String(row['resumedOn'] ?? row['grantedOn']);
const fromService = (_: Row, row: Row) => String(row['servedOn']);
/** A later stage, with the day on which the award or judgment before it was received. */
const isStage = (stage: string) => (row: Row) => row['stage'] === stage && typeof row['servedOn'] === 'string';
/** Ended by an award or judgment from which one may go on. */
const endedBy = (stage: string, outcome: string) => (row: Row) => row['stage'] === stage && row['outcome'] === outcome;
/** A case that ended early closes with its decision, or with the one on the objection. */
const fromTheEnd = (input: Row, row: Row) =>
  String(input['concludedOn'] ?? row['concludedOn'] ?? row['terminationObjectionDecidedOn'] ?? row['terminatedOn']);
const fromReceipt = (input: Row, row: Row) => String(input['concludedOn'] ?? row['concludedOn']);
/** Until the next stage is a case of its own, or the file shows that nobody wants it. */
const wentOn = ['open_next_stage', 'take_up_again', 'accept_file'] as const;
const startsAssignment = ['start', 'decline', 'order_reassignment'] as const;
const filed = ['record_filing', 'conclude', 'terminate'] as const;

export const clocks = {
  assign: {
    label: '指派期限',
    term: 'la.law.assign',
    startsOn: startsAssignment,
    startsFrom: fromGrant,
    stopsOn: ['assign', 'terminate'],
  },
  fast_assign: {
    label: '快速办理指派时限',
    term: 'internal.fast_track.assign',
    startsOn: startsAssignment,
    startsFrom: fromGrant,
    stopsOn: ['assign', 'terminate'],
    onlyFastTrack: true,
  },
  answer: {
    label: '承办人答复时限',
    term: 'internal.handler_response',
    startsOn: ['assign', 'reassign', 'grant_change'],
    stopsOn: ['accept', 'decline', 'reassign', 'grant_change', 'terminate'],
  },
  agreement: {
    label: '签订委托协议期限',
    term: 'la.proc.notify_client',
    startsOn: ['assign', 'reassign', 'grant_change'],
    stopsOn: ['sign_agreement', 'decline', 'reassign', 'grant_change', 'terminate'],
  },
  sue: {
    label: '起诉期限',
    term: 'dp.sue.nonfinal',
    startsOn: 'start',
    startsFrom: fromService,
    when: isStage('first_instance'),
    stopsOn: filed,
  },
  appeal: {
    label: '上诉期限',
    term: 'dp.court.appeal',
    startsOn: 'start',
    startsFrom: fromService,
    when: isStage('second_instance'),
    stopsOn: filed,
  },
  enforce: {
    label: '申请执行期限',
    term: 'dp.court.enforce',
    startsOn: 'start',
    startsFrom: fromService,
    when: isStage('enforcement'),
    stopsOn: filed,
  },
  next_sue: {
    label: '不服裁决起诉的最后一天',
    term: 'dp.sue.nonfinal',
    startsOn: 'conclude',
    startsFrom: fromReceipt,
    when: endedBy('arbitration', 'award'),
    stopsOn: wentOn,
  },
  next_appeal: {
    label: '不服一审判决上诉的最后一天',
    term: 'dp.court.appeal',
    startsOn: 'conclude',
    startsFrom: fromReceipt,
    when: endedBy('first_instance', 'judgment'),
    stopsOn: wentOn,
  },
  submit_file: {
    label: '提交案卷期限',
    term: 'la.proc.submit_file',
    startsOn: ['conclude', 'confirm_termination'],
    startsFrom: fromTheEnd,
    stopsOn: ['submit_file', 'take_up_again', 'object_termination'],
  },
  review_file: {
    label: '案卷审查期限',
    term: 'la.proc.review_file',
    startsOn: ['submit_file', 'resubmit_file'],
    stopsOn: ['return_file', 'accept_file', 'take_up_again', 'object_termination'],
  },
  objection: {
    label: '提出异议',
    term: 'internal.objection',
    startsOn: 'terminate',
    stopsOn: ['object_termination', 'confirm_termination', 'archive_unassigned'],
  },
  termination_objection: {
    label: '异议审查期限',
    term: 'la.law.objection_review',
    startsOn: ['object_termination', 'object_archived_termination'],
    stopsOn: ['uphold_termination', 'order_resumption', 'order_reassignment'],
  },
} as const satisfies Readonly<Record<string, Clock<ActName, StateName>>>;

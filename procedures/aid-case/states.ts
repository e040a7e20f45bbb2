/** Where a case rests, and for whom it waits. */
import type { Obligation, State } from '@gongyuan/kernel/procedure.ts';

export const states = {
  awaiting_assignment: { label: '待指派', waitsFor: 'director', phase: 'ours' },
  assigned: { label: '已指派，待承办人答复', waitsFor: 'handler', phase: 'ours' },
  accepted: { label: '已接受，待签协议', waitsFor: 'handler', phase: 'yours' },
  in_progress: { label: '办理中', waitsFor: 'handler', phase: 'ours' },
  concluded: { label: '已结案，待交卷', waitsFor: 'handler', phase: 'ours' },
  file_submitted: { label: '案卷待审查', waitsFor: 'reviewer', phase: 'ours' },
  file_returned: { label: '案卷退回补正', waitsFor: 'handler', phase: 'ours' },
  file_accepted: { label: '案卷合格，待归档', waitsFor: 'reviewer', phase: 'ours' },
  archived: { label: '已归档', waitsFor: 'nobody', phase: 'done' },
  terminated: { label: '已终止援助，异议期内', waitsFor: 'reviewer', phase: 'ours' },
  termination_objected: { label: '对终止有异议，待上级审查', waitsFor: 'superior', phase: 'ours' },
  termination_upheld: { label: '终止援助，异议后维持', waitsFor: 'reviewer', phase: 'ours' },
  termination_final: { label: '终止援助，待交卷', waitsFor: 'handler', phase: 'ours' },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;

/** From the grant until the end of the work: what may be ended, handed on, asked about. */
export const beforeTheEnd = ['awaiting_assignment', 'assigned', 'accepted', 'in_progress'] as const;
/** Somebody has it in hand. */
export const inHand = ['assigned', 'accepted', 'in_progress'] as const;
/** The file is on its way to the archive, whether the case was concluded or ended early. */
export const withTheFile = ['file_submitted', 'file_returned', 'file_accepted'] as const;
/** The work is done, the file not yet put away. */
export const afterTheWork = ['concluded', ...withTheFile] as const;

export const obligations = {
  answer: { label: '答复是否承办', addressee: 'handler', term: 'internal.handler_response' },
  decide_change: { label: '决定是否更换承办人', addressee: 'director', term: 'la.proc.change_handler' },
  decide_termination: { label: '决定是否终止援助', addressee: 'director', term: 'internal.termination' },
  decide_reopening: { label: '决定是否重新办理', addressee: 'superior', term: 'internal.reopening' },
} as const satisfies Record<string, Obligation>;

export type Duty = keyof typeof obligations;

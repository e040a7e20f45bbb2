/** Where a review rests, and for whom it waits. */
import type { State } from '@gongyuan/kernel/procedure.ts';

export const states = {
  awaiting_peer: { label: '待选评估人', waitsFor: 'reviewer', phase: 'ours' },
  peer_asked: { label: '待评估人答复', waitsFor: 'handler', phase: 'ours' },
  under_review: { label: '评估中', waitsFor: 'handler', phase: 'ours' },
  scored: { label: '已评分，待确认', waitsFor: 'director', phase: 'ours' },
  confirmed: { label: '评估结果已确认', waitsFor: 'nobody', phase: 'done' },
  cancelled: { label: '不再评估', waitsFor: 'nobody', phase: 'done' },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;

/** Where an application rests, and for whom it waits. */
import type { State } from '@gongyuan/kernel/procedure.ts';

export const states = {
  draft: { label: '填写中', waitsFor: 'receptionist', phase: 'yours' },
  under_review: { label: '审查中', waitsFor: 'reviewer', phase: 'ours' },
  awaiting_supplement: { label: '待补正', waitsFor: 'receptionist', phase: 'yours' },
  grant_proposed: { label: '拟给予，待审批', waitsFor: 'director', phase: 'ours' },
  refusal_proposed: { label: '拟不予，待审批', waitsFor: 'director', phase: 'ours' },
  urgent_aid: { label: '先行援助，手续待补', waitsFor: 'receptionist', phase: 'yours' },
  confirmation_proposed: { label: '先行援助，拟确认', waitsFor: 'director', phase: 'ours' },
  transferred: { label: '已转送，待接收', waitsFor: 'receptionist', phase: 'ours' },
  transfer_returned: { label: '被退回，待转出工会处理', waitsFor: 'receptionist', phase: 'ours' },
  competence_disputed: { label: '两次退回，待上级指定', waitsFor: 'superior', phase: 'ours', isBetween: true },
  objection_raised: { label: '已提出异议，待上级审查', waitsFor: 'superior', phase: 'ours' },
  ordered_to_correct: { label: '责令改正，待重新决定', waitsFor: 'director', phase: 'ours' },
  granted: { label: '已给予援助', waitsFor: 'nobody', phase: 'done' },
  refused: { label: '不予援助', waitsFor: 'nobody', phase: 'done' },
  refusal_upheld: { label: '不予援助，异议后维持', waitsFor: 'nobody', phase: 'done' },
  referred: { label: '已转介政府法律援助', waitsFor: 'nobody', phase: 'done' },
  withdrawn: { label: '已撤回', waitsFor: 'nobody', phase: 'done' },
  deemed_withdrawn: { label: '按撤回处理', waitsFor: 'nobody', phase: 'done' },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;

/** Every state, for what a worker may do at any time. */
export const anyState = Object.keys(states) as readonly StateName[]; // Object.keys forgets the literal keys it was given

/** I4: the acts recorded on each matter, folded from its opening to where it stands, as its procedure allows. */
import { targetOf } from '@gongyuan/kernel/outline.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { rowsOf } from './invariant.ts';

interface Walked {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly revision: number;
  readonly isClosed: boolean;
  readonly path: readonly Step[];
}

interface Step {
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  readonly revision: number;
}

/** Acts move the revision; what is done beside a matter (urging, telling) is recorded without one. */
const walked = sql<Walked>`select matter.id, matter.procedure, matter.state, matter.revision,
    matter.closed_on is not null as is_closed, coalesce((
      select jsonb_agg(jsonb_build_object('name', name, 'from', from_state, 'to', to_state, 'revision', revision)
        order by revision)
      from action where subject = 'matter' and subject_id = matter.id and revision is not null), '[]') as path
  from matter`;

export const pathsAreLegal: Invariant = {
  id: 'I4',
  holds: '每件事项从登记到现在，每一步都是程序允许的，首尾相接',
  check: async ({ db, found }) => {
    let looked = 0;
    for await (const matter of rowsOf(db, walked)) {
      looked += 1;
      const words = faultOf(matter);
      if (words) found({ table: 'matter', row: matter.id, words });
    }
    return looked;
  },
};

function faultOf({ procedure: id, state, revision, isClosed, path }: Walked): string | null {
  const procedure = procedures.find((one) => one.id === id);
  if (!procedure) return `没有“${id}”这种程序`;
  let at: { state: string; revision: number } | null = null;
  for (const step of path) {
    const words = at === null ? openingFault(step, procedure.initial) : stepFault(procedure.acts[step.name], step, at);
    if (words) return words;
    at = { state: step.to, revision: step.revision };
  }
  if (at === null) return '没有登记这件事项的记录';
  if (at.state !== state) return `记录走到${at.state}，事项却在${state}`;
  if (at.revision !== revision) return `记录到第${at.revision}次修订，事项却是第${revision}次`;
  const isDone = procedure.states[state]?.phase === 'done';
  return isDone === isClosed ? null : `在${state}，办结日期${isClosed ? '却有' : '却没有'}`;
}

const openingFault = ({ name, to, revision }: Step, initial: string): string | null =>
  name === 'start' && to === initial && revision === 1 ? null : `第一条记录是${name}，不是登记`;

function stepFault(
  act: (typeof procedures)[number]['acts'][string] | undefined,
  { name, from, to, revision }: Step,
  at: { readonly state: string; readonly revision: number },
): string | null {
  if (!act) return `程序里没有${name}这一步`;
  if (from !== at.state) return `第${revision}次修订从${from}出发，前一步却到${at.state}`;
  if (revision !== at.revision + 1) return `第${at.revision}次修订之后是第${revision}次`;
  if (![act.from].flat().includes(from)) return `${name}不能从${from}出发`;
  return targetOf(act, from) === to ? null : `${name}从${from}应到${targetOf(act, from)}，记录却到${to}`;
}

/** I6: each running term is due when its start, its length, its pauses and the calendar in force say. */
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import { lawInForce } from '../acts/law-in-force.ts';
import type { LawInForce } from '../acts/law-in-force.ts';
import { dueAgain } from '../acts/recount.ts';
import type { Invariant } from './invariant.ts';
import { rowsOf } from './invariant.ts';

interface Running {
  readonly id: string;
  readonly procedure: string;
  readonly name: string;
  readonly lawOn: string;
  readonly isInternal: boolean;
  readonly termAmount: number;
  readonly termUnit: string;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly isProvisional: boolean;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
}

/** A day that stands in a paper was never counted. */
const running = sql<Running>`select clock.id, matter.procedure, clock.name, matter.law_on, clock.is_internal,
    clock.term_amount, clock.term_unit, clock.started_on, clock.due_on, clock.is_provisional,
    coalesce((select jsonb_agg(jsonb_build_object('from', from_on, 'to', to_on) order by from_on)
      from clock_pause where clock_id = clock.id), '[]') as pauses
  from clock join matter on matter.id = clock.matter_id where clock.stopped_on is null and not clock.is_set`;

export const clocksAreRight: Invariant = {
  id: 'I6',
  holds: '每个在走的期限，到期日等于按起算日、长短、扣除的日子和现行日历重算的',
  check: async ({ db, found }) => {
    const recounting = await db
      .selectFrom('clockRecount')
      .select('proposalId')
      .where('finishedAt', 'is', null)
      .executeTakeFirst();
    if (recounting) return '放假通知或者期限更正正在重新计算，算完再查';
    const law = await lawInForce(db);
    let looked = 0;
    for await (const clock of rowsOf(db, running)) {
      looked += 1;
      const words = faultOf(clock, law);
      if (words) found({ table: 'clock', row: clock.id, words });
    }
    return looked;
  },
};

function faultOf(clock: Running, law: LawInForce): string | null {
  const { on, provisional } = dueAgain(clock, clock.pauses, law);
  if (on !== clock.dueOn) return `记为${clock.dueOn}到期，重算是${on}`;
  if (provisional !== clock.isProvisional) return `是否暂定记反了，重算是${provisional ? '暂定' : '确定'}`;
  return lengthFault(clock, law);
}

/** An internal term may have been set otherwise by a union; a term of law is as long as on the matter's day. */
function lengthFault({ procedure, name, lawOn, isInternal, termAmount, termUnit }: Running, { terms }: LawInForce) {
  const clock = procedures.find(({ id }) => id === procedure)?.clocks[name];
  if (!clock || isInternal) return null;
  const { amount, unit } = termAt(clock.term, lawOn, terms).term;
  return amount === termAmount && unit === termUnit ? null : `记为${termAmount} ${termUnit}，应是${amount} ${unit}`;
}

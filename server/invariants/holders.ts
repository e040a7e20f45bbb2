/** I5: who an open matter waits for is there, and the terms that run on it are those its acts left running. */
import type { Addressee } from '@gongyuan/kernel/party.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { rowsOf } from './invariant.ts';

interface Open {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly handlerId: string | null;
  readonly originUnionId: string | null;
  readonly parentUnionId: string | null;
  /** The acts done, `start` first. */
  readonly acts: readonly string[];
  readonly running: readonly { readonly name: string; readonly isPaused: boolean }[];
}

const open = sql<Open>`select matter.id, matter.procedure, matter.state, matter.handler_id, matter.origin_union_id,
    own.parent_id as parent_union_id,
    coalesce((select jsonb_agg(name order by revision) from action
      where subject = 'matter' and subject_id = matter.id and revision is not null), '[]') as acts,
    coalesce((select jsonb_agg(jsonb_build_object('name', name, 'isPaused', paused_on is not null)) from clock
      where clock.matter_id = matter.id and stopped_on is null), '[]') as running
  from matter join trade_union own on own.id = matter.union_id where matter.closed_on is null`;

export const openMattersAreHeld: Invariant = {
  id: 'I5',
  holds: '每件在办的事项恰好在一方手里；期限该走的在走，没有期限的是程序不设期限',
  check: async ({ db, found }) => {
    let looked = 0;
    for await (const matter of rowsOf(db, open)) {
      looked += 1;
      const procedure = procedures.find(({ id }) => id === matter.procedure);
      const report = (words: string | null) => words && found({ table: 'matter', row: matter.id, words });
      report(procedure ? holderFault(procedure, matter) : `没有“${matter.procedure}”这种程序`);
      if (procedure) report(clockFault(procedure, matter));
    }
    return looked;
  },
};

/** Everybody else is held by a post of the matter's own union, which a row always has. */
const holders: Partial<Record<Addressee, keyof Open>> = {
  handler: 'handlerId',
  sender: 'originUnionId',
  superior: 'parentUnionId',
};

function holderFault({ states }: Procedure, matter: Open): string | null {
  const waitsFor = states[matter.state]?.waitsFor ?? 'nobody';
  if (waitsFor === 'nobody') return `在办，却不等任何人办（${matter.state}）`;
  const column = holders[waitsFor];
  return column && matter[column] === null ? `等${waitsFor}办，却没有这一方` : null;
}

/** Whether a term applies may hang on what was known then: such a term may run or not; all others must. */
function clockFault(procedure: Procedure, { state, acts, running }: Open): string | null {
  for (const [name, clock] of Object.entries(procedure.clocks)) {
    const rows = running.filter((one) => one.name === name);
    const started = acts.findLastIndex((act) => [clock.startsOn].flat().includes(act));
    const stopped = acts.findLastIndex((act) => clock.stopsOn.includes(act));
    // An act that does both ends the old term and begins a new one.
    const shouldRun = started >= 0 && started >= stopped;
    const isSometimes = clock.when !== undefined || clock.onlyFastTrack === true;
    if (rows.length > 1) return `期限“${clock.label}”同时走了${rows.length}个`;
    if (shouldRun && rows.length === 0 && !isSometimes) return `期限“${clock.label}”应当在走，却没有`;
    if (!shouldRun && rows.length > 0) return `期限“${clock.label}”应当已停，却还在走`;
    if (rows[0] && rows[0].isPaused !== (clock.pausedIn === state)) return `期限“${clock.label}”的暂停与环节不符`;
  }
  const unknown = running.find(({ name }) => !Object.hasOwn(procedure.clocks, name));
  return unknown ? `期限“${unknown.name}”不是这个程序的` : null;
}

/** The shortest lawful way by staff to each act, found in memory by the kernel's own decision; tests then walk it by HTTP. */
import type { PartyId } from '@gongyuan/kernel/party.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { Walk } from '../walks/simulation.ts';

/** Parties whose people act at a desk; the worker acts by phone, the agent on the telephone. */
export type StaffParty = Exclude<PartyId, 'applicant' | 'hotline'>;

export type Move =
  | { readonly kind: 'act'; readonly name: string; readonly party: StaffParty }
  | { readonly kind: 'wait'; readonly days: number };

export interface Way {
  /** What must have happened before. */
  readonly before: readonly Move[];
  /** Who may then do the act. */
  readonly party: StaffParty;
}

/** Longer than any term of the straight path. @unit calendar days */
const LONG = 60;
const DEEPEST = 18;

/**
 * From a matter just opened, with its own columns as they then are, to every act that examples can reach. Days pass
 * only on the way to acts that nothing else leads to: who opens a matter wants the clock where it was.
 */
export function waysOf(procedure: Procedure, row: Readonly<Record<string, unknown>>): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  search(procedure, row, ways, false);
  search(procedure, row, ways, true);
  return ways;
}

function search(
  procedure: Procedure,
  row: Readonly<Record<string, unknown>>,
  ways: Map<string, Way>,
  mayWait: boolean,
): void {
  const seen = new Set<string>();
  const alike = new Set<string>();
  let front: (readonly Move[])[] = [[]];
  for (let depth = 0; depth < DEEPEST && ways.size < Object.keys(procedure.acts).length; depth += 1) {
    front = front.flatMap((moves) => {
      const walk = replay(procedure, row, moves);
      const place = JSON.stringify([
        walk.state,
        walk.row,
        walk.logCount,
        walk.today,
        walk.handlerId,
        walk.unionId,
        walk.coHandlerIds.length,
      ]);
      if (seen.has(place)) return [];
      seen.add(place);
      const next = nextMoves(walk, moves, ways, mayWait);
      // Rows differ in many ways that lead nowhere new: of places reached alike where the same may be done one is enough.
      // Aid given ahead is the exception: it shows again only after an objection, far from where it was given.
      const isAhead = Boolean(walk.row['urgentGround']);
      const likeness = JSON.stringify([walk.state, walk.cameFrom, walk.unionId, isAhead, next]);
      if (alike.has(likeness)) return [];
      alike.add(likeness);
      return next.map((move) => [...moves, move]);
    });
  }
}

function nextMoves(walk: Walk, before: readonly Move[], ways: Map<string, Way>, mayWait: boolean): readonly Move[] {
  const { procedure } = walk;
  const acts = Object.entries(procedure.acts).flatMap(([name, act]): readonly Move[] => {
    const party = act.by
      .filter((candidate): candidate is StaffParty => candidate !== 'applicant' && candidate !== 'hotline')
      .find((candidate) => 'party' in mayAct(procedure, name, walk.context(walk.actorOf(candidate))));
    if (!party) return [];
    if (!ways.has(name)) ways.set(name, { before, party });
    return [{ kind: 'act', name, party }];
  });
  const hasWaited = before.some((move) => move.kind === 'wait');
  return hasWaited || !mayWait ? acts : [...acts, { kind: 'wait', days: LONG }];
}

function replay(procedure: Procedure, row: Readonly<Record<string, unknown>>, moves: readonly Move[]): Walk {
  const walk = new Walk(procedure, { ...row });
  for (const move of moves) {
    if (move.kind === 'wait') walk.wait(move.days);
    else walk.try(move.name, walk.exampleOf(move.name), walk.actorOf(move.party));
  }
  return walk;
}

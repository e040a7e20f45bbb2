/** Who may merge what: those who may write on both; an employer named in others' disputes only where all of them are in sight. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isOfOffice } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { mayWriteDispute, mayWritePerson } from '../../acts/dispute-rights.ts';
import { namesEmployer, visibleDispute, visibleEmployer, visiblePerson } from '../../acts/visible.ts';
import type { Db } from '../../services.ts';
import type { MergeKind } from './references.ts';

/** Rows the actor sees, each with whether they may be merged by the actor. */
export function mayMerge(
  db: Db,
  actor: Actor,
  kind: MergeKind,
  ids: readonly string[],
): Promise<readonly { id: string; mergedIntoId: string | null; mayWrite: boolean }[]> {
  const wanted = [...ids];
  if (kind === 'person') {
    return (
      db
        .selectFrom('person')
        .select(['id', 'mergedIntoId', mayWritePerson(actor).as('mayWrite')])
        .where('id', 'in', wanted)
        // One already merged stands on no roster any more; whoever undoes it knows it by the merge.
        .where((where) => where.or([visiblePerson(actor), where('mergedIntoId', 'is not', null)]))
        .execute()
    );
  }
  if (kind === 'employer') {
    return db
      .selectFrom('employer')
      .select(['id', 'mergedIntoId', seesAll(actor).as('mayWrite')])
      .where('id', 'in', wanted)
      .where((where) => where.or([visibleEmployer(actor), where('mergedIntoId', 'is not', null)]))
      .execute();
  }
  return db
    .selectFrom('dispute')
    .select(['id', 'mergedIntoId', mayWriteDispute(actor).as('mayWrite')])
    .where('id', 'in', wanted)
    .where(visibleDispute(actor))
    .execute();
}

/** Condition on `employer`: no dispute names it that the actor does not see. */
function seesAll(actor: Actor): RawBuilder<boolean> {
  if (!actor.posts.some(isOfOffice)) return sql<boolean>`false`;
  return sql<boolean>`not exists (select 1 from dispute where ${namesEmployer} and not ${visibleDispute(actor)})`;
}

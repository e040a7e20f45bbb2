/** The inbox: what waits for me, what my unit has open, what is past due, all I may see; and obligations addressed to me. */
import { parties } from '@gongyuan/kernel/party.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import type { MatterQuery, ObligationOut } from '@gongyuan/wire/matter.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { briefs } from '../../acts/briefs.ts';
import { atMyUnions, inboxCounts, overdue, waitsForMe } from '../../acts/inbox.ts';
import { besideActs } from '../../acts/obligations.ts';
import { visibleMatter } from '../../acts/visible.ts';
import type { Services } from '../../services.ts';

type Query = z.infer<typeof MatterQuery>;

const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

function filters(query: Query): RawBuilder<boolean>[] {
  const parts: (RawBuilder<boolean> | false | undefined | '')[] = [
    query.procedure && sql<boolean>`matter.procedure = ${query.procedure}`,
    query.state && sql<boolean>`matter.state = ${query.state}`,
    query.unionId && sql<boolean>`matter.union_id = ${query.unionId}`,
    query.q && sql<boolean>`(matter.title ilike ${like(query.q)} or matter.number ilike ${like(query.q)})`,
    query.from && sql<boolean>`matter.opened_on >= ${query.from}`,
    query.to && sql<boolean>`matter.opened_on <= ${query.to}`,
    query.fastTrack && sql<boolean>`matter.is_fast_track = ${query.fastTrack === 'true'}`,
  ];
  return parts.filter((part): part is RawBuilder<boolean> => typeof part === 'object');
}

/** A page of the chosen view, the tabs' counts and, on the first page of `mine`, what is owed by me. */
export async function listMatters({ db, today }: Services, actor: Actor, query: Query) {
  const view = {
    mine: () => waitsForMe(actor),
    unit: () => atMyUnions(actor),
    overdue: () => overdue(actor, today()),
    all: () => sql<boolean>`true`,
  }[query.view];
  const where = sql<boolean>`${sql.join([visibleMatter(actor), view(), ...filters(query)], sql` and `)}`;
  const order = query.view === 'mine' || query.view === 'overdue' ? 'due' : 'newest';
  const page = await briefs(db, { where, order, after: query.after, limit: query.limit, today: today() });
  const counts = await inboxCounts(db, actor, today());
  const owed = query.view === 'mine' && !query.after ? await obligationsOfMine(db, actor, today()) : [];
  return { ...page, counts, obligations: owed };
}

type Owed = z.infer<typeof ObligationOut> & { matterId: string; matterTitle: string };

/** Urgings and the calls owed to those who asked online: what no act of a procedure ends stands apart in the inbox. */
async function obligationsOfMine(db: Services['db'], actor: Actor, today: string): Promise<Owed[]> {
  const held = actor.posts.map(({ role, unionId }) => sql`(${role}, ${unionId}::uuid)`);
  if (held.length === 0) return [];
  const rows = await db
    .selectFrom('obligation')
    .innerJoin('matter', 'matter.id', 'obligation.matterId')
    .leftJoin('staff', 'staff.id', 'obligation.openedBy')
    .select([
      'obligation.id',
      'obligation.kind',
      'obligation.label',
      'obligation.addresseeParty as addressee',
      'obligation.dueOn',
    ])
    .select(['obligation.openedOn', 'obligation.note', 'obligation.endedOn', 'obligation.outcome'])
    .select(['staff.name as openedBy', 'matter.id as matterId', 'matter.title as matterTitle'])
    // Others are ended by the matter's own acts, until the matter is closed over them.
    .where((where) =>
      where.or([where('obligation.kind', 'in', [...besideActs]), where('matter.closedOn', 'is not', null)]),
    )
    .where('obligation.endedOn', 'is', null)
    .where(
      sql<boolean>`(obligation.addressee_staff_id = ${actor.staffId} or (obligation.addressee_staff_id is null
        and (obligation.addressee_party, obligation.addressee_union_id) in (${sql.join(held)})))`,
    )
    .where(visibleMatter(actor))
    .orderBy('obligation.dueOn')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    ...row,
    addressee: parties[row.addressee as PartyId], // written from a PartyId
    isMine: true,
    isOverdue: row.dueOn !== null && row.dueOn < today,
  }));
}

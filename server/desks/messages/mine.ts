/** What is said to me: to a party which I hold, on matters which I may see; or to me by name, whom a matter has left. */
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { MESSAGE_DAYS, UNREAD_CAP } from '@gongyuan/wire/messages.ts';
import type { MyMessagePage, MyMessageQuery } from '@gongyuan/wire/messages.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { holdsInSql, isNextAbove } from '../../acts/inbox.ts';
import { handles, isKnownTo, visibleMatter } from '../../acts/visible.ts';
import type { Services } from '../../services.ts';

const staffParties: readonly PartyId[] = ['receptionist', 'reviewer', 'director', 'handler', 'superior', 'sender'];
const DAY = 24 * 60 * 60_000;

/** Condition on `outbox` joined with its `matter`. */
function toMe({ now }: Services, actor: Actor): RawBuilder<boolean> {
  const since = new Date(now().getTime() - MESSAGE_DAYS * DAY).toISOString();
  const held = staffParties.map(
    (party) =>
      sql`(outbox.addressee_party = ${party} and ${party === 'superior' ? isNextAbove(actor) : holdsInSql(party, actor)})`,
  );
  const asParty = sql`(outbox.addressee_staff_id is null and (${sql.join(held, sql` or `)}) and ${visibleMatter(actor)})`;
  return sql<boolean>`(outbox.created_at >= ${since} and ((outbox.addressee_staff_id = ${actor.staffId} and (${handles(actor)} or ${isKnownTo('matter.dispute_id', actor)})) or ${asParty}))`;
}

const isUnread = ({ staffId }: Actor) => sql<boolean>`not exists (select 1 from message_read
  where message_read.message_id = outbox.id and message_read.staff_id = ${staffId})`;

export async function listMine(
  services: Services,
  actor: Actor,
  { unread, after, limit }: z.output<typeof MyMessageQuery>,
): Promise<z.output<typeof MyMessagePage>> {
  const key = keyOf(after);
  const rows = await services.db
    .selectFrom('outbox')
    .innerJoin('matter', 'matter.id', 'outbox.matterId')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .select(['outbox.id', 'outbox.addressee', 'outbox.body', 'outbox.createdAt', 'outbox.isUrgent'])
    .select([
      'matter.id as matterId',
      'matter.title as matterTitle',
      'matter.procedure',
      'tradeUnion.name as unionName',
    ])
    .select(isUnread(actor).as('isUnread'))
    .where(toMe(services, actor))
    .$if(unread === 'true', (query) => query.where(isUnread(actor)))
    .$if(key !== undefined, (query) => query.where('outbox.id', '<', key ?? 0))
    .orderBy('outbox.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map(({ procedure, isUnread: isNew, ...row }) => ({
      ...row,
      procedureLabel: getProcedure(procedure).label,
      isRead: !isNew,
    })),
    next: rows.length > limit ? String(shown.at(-1)?.id) : null,
    unread: await countUnread(services, actor),
  };
}

function keyOf(after: string | undefined): number | undefined {
  if (after === undefined) return undefined;
  if (/^\d{1,15}$/.test(after)) return Number(after);
  throw problem('bad_input', { fields: [{ path: 'after', message: '翻页标记不对，请从第一页重新查看' }] });
}

async function countUnread(services: Services, actor: Actor): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from outbox join matter on matter.id = outbox.matter_id
    where ${toMe(services, actor)} and ${isUnread(actor)} limit ${UNREAD_CAP}) capped`.execute(services.db);
  return rows[0]?.count ?? 0;
}

/**
 * A read mark is the reader's own and changes nothing for anybody else; like a draft it leaves no row in the audit.
 * One's own message answers the same the second time; somebody else's is as if it were not there.
 */
export async function markRead(services: Services, actor: Actor, messageId: number): Promise<void> {
  const isMine = await mark(services, actor, sql<boolean>`outbox.id = ${messageId}`);
  if (!isMine) throw problem('not_found');
}

/** Up to the newest which the reader has before their eyes: what came since stays new. */
export async function markAllRead(services: Services, actor: Actor, upTo: number): Promise<void> {
  await mark(services, actor, sql<boolean>`outbox.id <= ${upTo}`);
}

async function mark(services: Services, actor: Actor, which: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ isThere: boolean }>`with mine as (
      select outbox.id from outbox join matter on matter.id = outbox.matter_id
      where ${which} and ${toMe(services, actor)}
    ), marked as (
      insert into message_read (staff_id, message_id, read_at)
      select ${actor.staffId}::uuid, mine.id, ${services.now().toISOString()}::timestamptz from mine
      on conflict do nothing
    )
    select exists (select 1 from mine) as is_there`.execute(services.db);
  return rows[0]?.isThere ?? false;
}

/** Two records become one, in one transaction with its audit; and two again, as they were. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { Merge, NotSame } from '@gongyuan/wire/merge.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { homeUnion, partyOf } from '../../acts/dispute-rights.ts';
import { isKept } from '../../acts/visible.ts';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { mergeDisputes } from './disputes.ts';
import { empty, pointBack } from './move.ts';
import { takeFromSeats } from './own-facts.ts';
import { mergeEmployers, mergePeople } from './records.ts';
import type { Done } from './records.ts';
import type { MergeKind } from './references.ts';
import { requireUnchanged } from './unchanged.ts';
import { mayMerge, mayMergeAll } from './rights.ts';

export async function merge(services: Services, actor: Actor, asked: z.output<typeof Merge>): Promise<string> {
  const { kind, keptId, mergedId } = asked;
  const reason = redactPersonal(asked.reason);
  if (keptId === mergedId)
    throw problem('bad_input', { fields: [{ path: 'mergedId', message: '这是同一条记录，请选择另一条' }] });
  return inTransaction(services.db, async (trx) => {
    await lock(trx, kind, [keptId, mergedId]);
    await requireMergeable(trx, actor, kind, [keptId, mergedId]);
    const done = await join(services, trx, actor, asked);
    await setMerged(trx, kind, mergedId, keptId);
    if (kind === 'dispute') await touch(trx, keptId);
    const unionId = homeUnion(actor);
    const { id } = await trx
      .insertInto('merge')
      .values({
        kind,
        keptId,
        mergedId,
        unionId,
        reason,
        moved: sql`${JSON.stringify(done)}::jsonb`,
        mergedBy: actor.staffId,
        mergedAt: services.now().toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await leaveRow(services, trx, actor, { id, unionId, name: 'merge', input: { kind, keptId, mergedId, reason } });
    return id;
  });
}

function join(
  services: Services,
  trx: Trx,
  { staffId }: Actor,
  { kind, keptId, mergedId }: z.output<typeof Merge>,
): Promise<Done> {
  if (kind === 'person') return mergePeople(services, trx, keptId, mergedId);
  if (kind === 'employer') return mergeEmployers(trx, keptId, mergedId);
  return mergeDisputes(trx, keptId, mergedId, { staffId, on: services.today(), at: services.now().toISOString() });
}

/** Matters first, then the disputes, then the records, each in one order: nobody writes on either while they are joined. */
async function lock(trx: Trx, kind: MergeKind, ids: readonly string[]): Promise<void> {
  if (kind === 'dispute')
    await trx.selectFrom('matter').select('id').where('disputeId', 'in', ids).orderBy('id').forUpdate().execute();
  if (kind === 'employer') await lockNaming(trx, ids);
  await sql`select id from ${sql.table(kind)} where id = any(${[...ids]}::uuid[]) order by id for update`.execute(trx);
}

/** The disputes that name an employer are re-pointed with it, and whoever writes on a dispute takes it before its employer. */
async function lockNaming(trx: Trx, ids: readonly string[]): Promise<void> {
  const named = sql`any(${[...ids]}::uuid[])`;
  await sql`select id from dispute where employer_id = ${named}
    or id in (select dispute_id from dispute_party where employer_id = ${named}) order by id for update`.execute(trx);
}

/** Whoever has the dispute before them sees that it has changed. */
async function touch(trx: Trx, disputeId: string): Promise<void> {
  await trx
    .updateTable('dispute')
    .set((update) => ({ revision: update('revision', '+', 1) }))
    .where('id', '=', disputeId)
    .execute();
}

async function requireMergeable(trx: Trx, actor: Actor, kind: MergeKind, ids: readonly string[]): Promise<void> {
  const rows = await mayMerge(trx, actor, kind, ids);
  if (rows.length < ids.length) throw problem('not_found');
  if (rows.some((row) => row.mergedIntoId !== null))
    throw problem('not_mergeable', { detail: '其中一条已经并入别的记录，请刷新后再看。' });
  if (kind === 'dispute' && (await isAnyKept(trx, ids)))
    throw problem('not_mergeable', { detail: '限制知悉的档案不能合并，请先由负责人解除限制。' });
  if (!mayMergeAll(rows))
    throw problem('wrong_party', {
      detail: '合并由受理单位或者承办人办理；涉及其他工会的，请能管到这几家工会的上级工会审核人或者负责人办理。',
    });
}

/** Merged into another it would be read by the readers of that one. */
async function isAnyKept(trx: Trx, ids: readonly string[]): Promise<boolean> {
  const found = await trx
    .selectFrom('dispute')
    .select('id')
    .where('id', 'in', [...ids])
    .where(isKept('dispute.id'))
    .executeTakeFirst();
  return found !== undefined;
}

function setMerged(trx: Trx, kind: MergeKind, mergedId: string, keptId: string | null) {
  const revision = kind === 'dispute' ? sql`, revision = revision + 1` : sql``;
  return sql`update ${sql.table(kind)} set merged_into_id = ${keptId}::uuid ${revision} where id = ${mergedId}::uuid`.execute(
    trx,
  );
}

interface Row {
  readonly id: string;
  readonly unionId: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

async function leaveRow(services: Services, trx: Trx, actor: Actor, { id, ...row }: Row): Promise<void> {
  await record(trx, {
    ...row,
    subject: 'merge',
    subjectId: id,
    actorId: actor.staffId,
    actorParty: partyOf(actor, row.unionId),
    actedOn: services.today(),
    at: services.now(),
  });
}

/** The later merge is undone before the earlier one it built upon. */
export async function undo(services: Services, actor: Actor, id: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const found = await trx.selectFrom('merge').selectAll().where('id', '=', id).executeTakeFirst();
    if (!found) throw problem('not_found');
    const kind = found.kind as MergeKind; // the column's check allows only these
    const { keptId, mergedId } = found;
    await lock(trx, kind, [keptId, mergedId]);
    const rows = await mayMerge(trx, actor, kind, [keptId]);
    if (rows.length === 0) throw problem('not_found');
    if (!mayMergeAll(rows))
      throw problem('wrong_party', {
        detail: '撤销合并由受理单位或者承办人办理；涉及其他工会的，请上级工会审核人或者负责人办理。',
      });
    const { numUpdatedRows } = await trx
      .updateTable('merge')
      .set({ undoneBy: actor.staffId, undoneAt: services.now().toISOString() })
      .where('id', '=', id)
      .where('undoneAt', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw problem('not_mergeable', { detail: '这次合并已经撤销。' });
    await putBack(services, trx, kind, found.moved as unknown as Done, { keptId, mergedId }); // written by merge()
    const unionId = homeUnion(actor);
    await leaveRow(services, trx, actor, { id, unionId, name: 'undo_merge', input: { kind, keptId, mergedId } });
  });
}

interface Pair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** In the opposite order of the merging. Rows that have come since then stay with the kept record. */
async function putBack(
  services: Services,
  trx: Trx,
  kind: MergeKind,
  done: Done,
  { keptId, mergedId }: Pair,
): Promise<void> {
  try {
    await requireUnchanged(services, trx, kind, done, { keptId, mergedId });
    await setMerged(trx, kind, mergedId, null);
    if (done.workerCount !== undefined)
      await trx.updateTable('dispute').set({ workerCount: done.workerCount.before }).where('id', '=', keptId).execute();
    if (done.causes?.length)
      await trx.deleteFrom('disputeCause').where('disputeId', '=', keptId).where('cause', 'in', done.causes).execute();
    for (const filled of done.filled) await empty(trx, filled);
    await seatBack(trx, done, mergedId);
    await pointBack(trx, done.moved.toReversed());
    for (const owned of done.owned ?? []) await takeFromSeats(trx, owned);
    if (kind === 'dispute') await touch(trx, keptId);
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw problem('not_mergeable', {
      detail: '合并以后的登记已经占用了原来的位置，不能再拆开。请在现档案里继续办理。',
    });
  }
}

async function seatBack(trx: Trx, { seats = [] }: Done, mergedId: string): Promise<void> {
  if (seats.length === 0) return;
  const rows = seats.map(({ id, seat }) => sql`(${id}::uuid, ${seat}::int)`);
  await sql`update dispute_party set dispute_id = ${mergedId}::uuid, seat = before.seat
    from (values ${sql.join(rows)}) as before (id, seat) where dispute_party.id = before.id`.execute(trx);
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

/** Looked at, and two: not proposed again to anybody. */
export async function stateNotSame(
  services: Services,
  actor: Actor,
  { kind, firstId, secondId }: z.output<typeof NotSame>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    await requireMergeable(trx, actor, kind, [firstId, secondId]);
    const [first = '', second = ''] = [firstId, secondId].toSorted();
    await trx
      .insertInto('notSame')
      .values({
        kind,
        firstId: first,
        secondId: second,
        statedBy: actor.staffId,
        statedAt: services.now().toISOString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const unionId = homeUnion(actor);
    const input = { kind, firstId, secondId };
    await leaveRow(services, trx, actor, { id: first, unionId, name: 'not_same', input });
  });
}

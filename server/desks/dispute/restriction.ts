/**
 * 限制知悉: the director of the dispute's union, or of one above, keeps it to named readers. Naming lifts the restriction
 * for a reader and opens nothing that their post does not reach; handlers and applicants need no naming. What it does to
 * lists, counts, search and messages is said in `visible`.
 */
import { isAbove } from '@gongyuan/kernel/party.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { restrictionGrounds } from '@gongyuan/wire/restriction.ts';
import type { RestrictionOut, SetRestriction } from '@gongyuan/wire/restriction.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { recordOn } from '../../acts/dispute-rights.ts';
import { visibleDispute } from '../../acts/visible.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { reachOf } from './readers.ts';

type Out = z.output<typeof RestrictionOut>;
type Ground = keyof typeof restrictionGrounds;

interface Placed {
  readonly id: string;
  readonly unionId: string;
  readonly lft: number;
}

async function findDispute(db: Db, actor: Actor, id: string): Promise<Placed> {
  const dispute = await db
    .selectFrom('dispute')
    .select(['id', 'unionId', 'lft'])
    .where('id', '=', id)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  if (!dispute) throw problem('not_found');
  return dispute;
}

const maySet = (actor: Actor, dispute: Placed): boolean =>
  actor.posts.some(
    (post) =>
      post.role === 'director' && (post.unionId === dispute.unionId || isAbove(post, { ...dispute, handlerId: null })),
  );

function findInForce(db: Db, disputeId: string) {
  return db
    .selectFrom('disputeRestriction')
    .innerJoin('staff', 'staff.id', 'disputeRestriction.setBy')
    .select(['disputeRestriction.id', 'disputeRestriction.ground', 'disputeRestriction.reason'])
    .select(['disputeRestriction.subjectStaffId', 'disputeRestriction.setAt', 'staff.name as setBy'])
    .where('disputeRestriction.disputeId', '=', disputeId)
    .where('disputeRestriction.endedAt', 'is', null)
    .executeTakeFirst();
}

export async function readRestriction({ db, today }: Services, actor: Actor, disputeId: string): Promise<Out> {
  const dispute = await findDispute(db, actor, disputeId);
  const inForce = await findInForce(db, disputeId);
  const mayName = maySet(actor, dispute);
  const reach = inForce || mayName ? await reachOf(db, dispute, today()) : [];
  const isListed = inForce
    ? await db.selectFrom('disputeReader').select('staffId').where('restrictionId', '=', inForce.id).execute()
    : [];
  const readers = new Set(isListed.map(({ staffId }) => staffId));
  return {
    restriction: inForce
      ? {
          ground: inForce.ground as Ground, // the column's check allows only these
          groundLabel: restrictionGrounds[inForce.ground as Ground],
          reason: inForce.reason,
          subject: reach.find(({ staffId }) => staffId === inForce.subjectStaffId) ?? null,
          readers: reach.filter(({ staffId }) => readers.has(staffId)),
          setBy: inForce.setBy,
          setAt: inForce.setAt,
        }
      : null,
    maySet: mayName,
    candidates: mayName ? reach : [],
  };
}

/** Sets it, or sets it anew: the former list ends with the same reason. */
export async function setRestriction(
  services: Services,
  actor: Actor,
  disputeId: string,
  told: z.output<typeof SetRestriction>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const dispute = await lockForSetting(trx, actor, disputeId);
    const readerIds = [...new Set([actor.staffId, ...told.readerIds])];
    await check(services, trx, dispute, actor, { ...told, readerIds });
    const reason = redactPersonal(told.reason);
    await end(services, trx, actor, disputeId, reason);
    const { id } = await trx
      .insertInto('disputeRestriction')
      .values({
        disputeId,
        ground: told.ground,
        reason,
        subjectStaffId: told.subjectId,
        setBy: actor.staffId,
        setAt: services.now().toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('disputeReader')
      .values(readerIds.map((staffId) => ({ restrictionId: id, staffId })))
      .execute();
    await recordOn(services, trx, actor, {
      disputeId,
      unionId: dispute.unionId,
      name: 'restrict',
      input: { ground: told.ground, reason, readerIds, subjectId: told.subjectId },
    });
  });
}

export async function endRestriction(services: Services, actor: Actor, disputeId: string, told: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const dispute = await lockForSetting(trx, actor, disputeId);
    const reason = redactPersonal(told);
    const hasEnded = await end(services, trx, actor, disputeId, reason);
    if (!hasEnded) throw problem('wrong_state', { detail: '这份档案没有限制知悉，请刷新后再看。' });
    await recordOn(services, trx, actor, {
      disputeId,
      unionId: dispute.unionId,
      name: 'end_restriction',
      input: { reason },
    });
  });
}

async function lockForSetting(trx: Trx, actor: Actor, disputeId: string): Promise<Placed> {
  await trx.selectFrom('dispute').select('id').where('id', '=', disputeId).forUpdate().execute();
  const dispute = await findDispute(trx, actor, disputeId);
  if (!maySet(actor, dispute))
    throw problem('wrong_party', { detail: '限制知悉由受理工会或者上级工会的负责人设定和解除。' });
  return dispute;
}

async function end(services: Services, trx: Trx, actor: Actor, disputeId: string, reason: string): Promise<boolean> {
  const ended = await trx
    .updateTable('disputeRestriction')
    .set({ endedBy: actor.staffId, endedAt: services.now().toISOString(), endReason: reason })
    .where('disputeId', '=', disputeId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

interface Naming {
  readonly ground: string;
  readonly readerIds: readonly string[];
  readonly subjectId: string | null;
}

/** Readers are people whose post reaches the dispute; the official complained about is none, sets nothing and handles nothing. */
async function check(
  services: Services,
  trx: Trx,
  dispute: Placed,
  actor: Actor,
  { ground, readerIds, subjectId }: Naming,
): Promise<void> {
  if (subjectId === actor.staffId)
    throw problem('wrong_party', { detail: '反映的是您本人，请由其他负责人或者上级工会的负责人设定。' });
  if (ground !== 'own_official' && subjectId !== null) throw field('subjectId', '只有反映本工会工作人员的才填被反映人');
  if (subjectId !== null && readerIds.includes(subjectId)) throw field('readerIds', '被反映人不能列为知悉人，请去掉');
  const reach = new Set((await reachOf(trx, dispute, services.today())).map(({ staffId }) => staffId));
  if (readerIds.some((id) => !reach.has(id)))
    throw field('readerIds', '知悉人应是受理工会或者上级工会的窗口、审核人或者负责人');
  if (subjectId !== null && (await isHandling(trx, dispute.id, subjectId)))
    throw field('subjectId', '被反映人正在承办这份档案的事项，请先改派承办人');
}

const field = (path: string, message: string) => problem('bad_input', { fields: [{ path, message }] });

async function isHandling(trx: Trx, disputeId: string, staffId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from matter where dispute_id = ${disputeId}
    and (handler_id = ${staffId} or exists (select 1 from co_handler where co_handler.matter_id = matter.id
      and co_handler.staff_id = ${staffId} and co_handler.to_on is null))) as is`.execute(trx);
  return rows[0]?.is ?? false;
}

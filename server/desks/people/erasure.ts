/** A worker asks that what is kept of them be erased: one member of staff takes it down, a director of the union decides. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { AskErasure, DecideErasure, PersonOut } from '@gongyuan/wire/dispute.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { mayWritePerson } from '../../acts/dispute-rights.ts';
import { visiblePerson } from '../../acts/visible.ts';
import { record } from '../../audit.ts';
import { eraseRows, isErased } from '../../erasure.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

type Standing = z.output<typeof PersonOut>['erasure'];
const OFFICE: readonly string[] = ['receptionist', 'reviewer', 'director'];

const postOf = (actor: Actor, unionId?: string) =>
  actor.posts.find(({ role, unionId: at }) =>
    unionId === undefined ? OFFICE.includes(role) : role === 'director' && at === unionId,
  );

export async function erasureOf(db: Db, actor: Actor, personId: string): Promise<Standing> {
  const erased = await db.selectFrom('erasedPerson').select('at').where('personId', '=', personId).executeTakeFirst();
  if (erased) return { state: 'erased', at: erased.at, reason: null, askedBy: null, mayAsk: false, mayDecide: false };
  const asked = await openRequest(db, personId);
  const writes = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where(mayWritePerson(actor))
    .executeTakeFirst();
  const mayAsk = !asked && !!writes && postOf(actor) !== undefined;
  if (!asked) return { state: 'none', at: null, reason: null, askedBy: null, mayAsk, mayDecide: false };
  const mayDecide = asked.askedBy !== actor.staffId && postOf(actor, asked.unionId) !== undefined;
  return { state: 'asked', at: asked.askedAt, reason: asked.reason, askedBy: asked.name, mayAsk, mayDecide };
}

function openRequest(db: Db, personId: string) {
  return db
    .selectFrom('erasureRequest')
    .innerJoin('staff', 'staff.id', 'erasureRequest.askedBy')
    .select(['erasureRequest.id', 'unionId', 'reason', 'askedBy', 'askedAt', 'staff.name'])
    .where('personId', '=', personId)
    .where('isGranted', 'is', null)
    .executeTakeFirst();
}

async function lockPerson(trx: Trx, actor: Actor, id: string): Promise<void> {
  const person = await trx
    .selectFrom('person')
    .select(['id', isErased.as('isErased'), mayWritePerson(actor).as('mayWrite')])
    .where('id', '=', id)
    .where(visiblePerson(actor))
    .forUpdate()
    .executeTakeFirst();
  if (!person) throw problem('not_found');
  if (!person.mayWrite) throw problem('wrong_party', { detail: '删除申请由受理单位登记和决定。' });
  if (person.isErased) throw problem('wrong_state', { detail: '这个人的资料已按申请删除。' });
}

export async function askErasure(
  services: Services,
  actor: Actor,
  personId: string,
  { reason }: z.output<typeof AskErasure>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    await lockPerson(trx, actor, personId);
    const post = postOf(actor);
    if (!post) throw problem('wrong_party', { detail: '删除申请由受理单位的窗口、审核人或者负责人登记。' });
    if (await openRequest(trx, personId)) throw problem('duplicate', { detail: '已经登记过删除申请，等负责人决定。' });
    await trx
      .insertInto('erasureRequest')
      .values({
        personId,
        unionId: post.unionId,
        reason: redactPersonal(reason),
        askedBy: actor.staffId,
        askedAt: services.now().toISOString(),
      })
      .execute();
    await audit(services, trx, actor, { personId, unionId: post.unionId, name: 'ask_erasure', party: post.role });
  });
}

export async function decideErasure(
  services: Services,
  actor: Actor,
  personId: string,
  { isGranted, reason }: z.output<typeof DecideErasure>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    await lockPerson(trx, actor, personId);
    const asked = await openRequest(trx, personId);
    if (!asked) throw problem('wrong_state', { detail: '没有等待决定的删除申请。' });
    if (!postOf(actor, asked.unionId)) throw problem('wrong_party', { detail: '删除申请由登记单位的负责人决定。' });
    if (asked.askedBy === actor.staffId) throw problem('same_person');
    const ids = await sameRecord(trx, personId);
    if (isGranted) await requireNothingOpen(trx, ids);
    await trx
      .updateTable('erasureRequest')
      .set({
        isGranted,
        decidedBy: actor.staffId,
        decidedAt: services.now().toISOString(),
        decisionReason: reason === undefined ? null : redactPersonal(reason),
      })
      .where('id', '=', asked.id)
      .execute();
    if (isGranted) await erase(services, trx, actor, ids, asked.askedBy);
    const name = isGranted ? 'erase' : 'refuse_erasure';
    await audit(services, trx, actor, { personId, unionId: asked.unionId, name, party: 'director' });
  });
}

/** With the records merged into this one. */
async function sameRecord(trx: Trx, personId: string): Promise<readonly string[]> {
  const merged = await trx.selectFrom('person').select('id').where('mergedIntoId', '=', personId).execute();
  return [personId, ...merged.map(({ id }) => id)];
}

/** The law keeps a running matter's file: 第四十七条第二款. */
async function requireNothingOpen(trx: Trx, personIds: readonly string[]): Promise<void> {
  const open = await trx
    .selectFrom('matter')
    .select(['number', 'title'])
    .where('closedOn', 'is', null)
    .where(
      sql<boolean>`exists (select 1 from dispute_party where dispute_party.dispute_id = matter.dispute_id
        and dispute_party.person_id = any(${[...personIds]}::uuid[]))`,
    )
    .limit(1)
    .executeTakeFirst();
  if (!open) return;
  throw problem('in_use', {
    detail: `还有没办结的事项（${open.number ?? open.title}），依法应当保存，不能删除。请办结以后再决定，或者写明理由不同意。`,
  });
}

async function erase(
  services: Services,
  trx: Trx,
  actor: Actor,
  personIds: readonly string[],
  askedBy: string,
): Promise<void> {
  await eraseRows(trx, personIds);
  const at = services.now().toISOString();
  await trx
    .insertInto('erasedPerson')
    .values(personIds.map((personId) => ({ personId, at, askedBy, erasedBy: actor.staffId })))
    .execute();
}

interface Audited {
  readonly personId: string;
  readonly unionId: string;
  readonly name: string;
  readonly party: string;
}

async function audit(services: Services, trx: Trx, actor: Actor, { personId, unionId, name, party }: Audited) {
  await record(trx, {
    unionId,
    subject: 'person',
    subjectId: personId,
    name,
    actorId: actor.staffId,
    actorParty: party,
    actedOn: services.today(),
    at: services.now(),
    input: {},
  });
}

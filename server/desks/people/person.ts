/** One person's page: masked fields, every service in time order; corrections and unmasking leave their rows. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { channels, isChannel } from '@gongyuan/law/vocabulary.ts';
import type { PersonOut, Unmask, Unmasked } from '@gongyuan/wire/dispute.ts';
import { lineKinds } from '@gongyuan/wire/intake.ts';
import type { ChangePerson } from '@gongyuan/wire/people.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { visibleContact, visibleMatter, visiblePerson } from '../../acts/visible.ts';
import { nameColumns, personProblems } from '../../people.ts';
import { maskedPerson, openField, sealedColumns } from '../../sealed-person.ts';
import { isErased } from '../../erasure.ts';
import { limitReveals } from '../../reveals.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { mayWritePerson, recordChange } from '../../acts/dispute-rights.ts';
import { erasureOf } from './erasure.ts';
import { inTransaction } from '../../transaction.ts';

type Page = z.output<typeof PersonOut>;
type Service = Page['services'][number];
const AT_MOST = 300;

export async function readPerson({ db, keys }: Services, actor: Actor, id: string): Promise<Page> {
  const person = await findPerson(db, actor, id);
  const ids = await samePerson(db, actor, person);
  const services = [...(await contactsOf(db, actor, ids)), ...(await mattersOf(db, actor, ids))];
  return {
    ...maskedPerson(keys, person),
    erasure: await erasureOf(db, actor, id),
    services: services.toSorted((left, right) => right.on.localeCompare(left.on)),
  };
}

async function findPerson(db: Db, actor: Actor, id: string, { isLocked = false } = {}) {
  const query = db.selectFrom('person').selectAll().where('id', '=', id).where(visiblePerson(actor));
  const person = await (isLocked ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (!person) throw problem('not_found');
  return person;
}

/** Two unions that do not see each other keep a record each of one person; whoever sees both sees one history. */
async function samePerson(
  db: Db,
  actor: Actor,
  person: { id: string; identityNumberIndex: Uint8Array | null },
): Promise<readonly string[]> {
  if (!person.identityNumberIndex) return [person.id];
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('identityNumberIndex', '=', person.identityNumberIndex)
    .where(visiblePerson(actor))
    .execute();
  return rows.map((row) => row.id);
}

async function contactsOf(db: Db, actor: Actor, ids: readonly string[]): Promise<Service[]> {
  const applies = sql<boolean>`exists (select 1 from dispute_party where dispute_party.dispute_id = contact.dispute_id
    and dispute_party.person_id in (${sql.join(ids)}) and dispute_party.role = 'applicant')`;
  const rows = await db
    .selectFrom('contact')
    .leftJoin('dispute', 'dispute.id', 'contact.disputeId')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'contact.unionId')
    .select(['contact.id', 'contact.metOn as on', 'contact.channel', 'contact.disputeId', 'dispute.title'])
    .select('tradeUnion.name as unionName')
    .select(linesOf.as('lines'))
    .where((where) => where.or([where('contact.personId', 'in', ids), applies]))
    .where(visibleContact(actor))
    .orderBy('contact.metOn', 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ channel, lines, title, ...row }) => ({
    ...row,
    kind: 'contact',
    label: isChannel(channel) ? channels[channel].label : channel,
    title: title ?? '未立争议档案',
    state: lines.map((line) => (line in lineKinds ? lineKinds[line as keyof typeof lineKinds] : line)).join('、'), // checked by `in`
  }));
}

const linesOf = sql<string[]>`array(select line from contact_line
  where contact_line.contact_id = contact.id order by opened_on, line)`;

async function mattersOf(db: Db, actor: Actor, ids: readonly string[]): Promise<Service[]> {
  const rows = await db
    .selectFrom('matter')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .select([
      'matter.id',
      'matter.openedOn as on',
      'matter.procedure',
      'matter.state',
      'matter.title',
      'matter.disputeId',
      'tradeUnion.name as unionName',
    ])
    .where((where) =>
      where.exists(
        where
          .selectFrom('matterApplicant')
          .innerJoin('disputeParty', 'disputeParty.id', 'matterApplicant.partyId')
          .select('disputeParty.id')
          .whereRef('matterApplicant.matterId', '=', 'matter.id')
          .where('disputeParty.personId', 'in', ids),
      ),
    )
    .where(visibleMatter(actor))
    .orderBy('matter.openedOn', 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ procedure: id, state, ...row }) => {
    const procedure = getProcedure(id);
    return { ...row, kind: 'matter', label: procedure.label, state: procedure.states[state]?.label ?? state };
  });
}

/** The row in the log comes first: what cannot be logged is not shown. */
export async function unmask(
  services: Services,
  actor: Actor,
  id: string,
  asked: z.output<typeof Unmask>,
): Promise<z.output<typeof Unmasked>> {
  await limitReveals(services, actor);
  return inTransaction(services.db, async (trx) => {
    const person = await findPerson(trx, actor, id);
    const reason = redactPersonal(asked.reason);
    await trx
      .insertInto('readLog')
      .values({
        staffId: actor.staffId,
        subject: 'person',
        subjectId: id,
        field: asked.field,
        reason,
        at: services.now().toISOString(),
      })
      .execute();
    return { value: openField(services.keys, person, asked.field) };
  });
}

export async function changePerson(
  services: Services,
  actor: Actor,
  id: string,
  change: z.output<typeof ChangePerson>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    // Locked, for two who correct a person without a key yet must not each make one.
    const person = await findPerson(trx, actor, id, { isLocked: true });
    await requireWriter(trx, actor, id);
    await requireKept(trx, id);
    const { name = person.name, identityNumber, phone, address, ...plain } = change;
    const fields = personProblems({ ...change, name }, '').map((field) => ({
      ...field,
      path: field.path.replace(/^\./, ''),
    }));
    if (fields.length > 0) throw problem('bad_input', { fields });
    const sealed = Object.entries(sealedColumns(services.keys, person, { identityNumber, phone, address }));
    const given = Object.fromEntries(
      [...sealed, ...Object.entries(plain)].filter(([, value]) => value !== null && value !== undefined),
    );
    await trx
      .updateTable('person')
      .set({ ...given, ...nameColumns(name) })
      .where('id', '=', id)
      .execute();
    if (name !== person.name)
      await trx.updateTable('disputeParty').set({ displayName: name }).where('personId', '=', id).execute();
    await recordChange(services, trx, actor, 'person', id, Object.keys(change));
  });
}

/** What was erased is not filled in again: who comes back is somebody new. */
async function requireKept(trx: Trx, id: string): Promise<void> {
  const erased = await trx.selectFrom('person').select('id').where('id', '=', id).where(isErased).executeTakeFirst();
  if (erased)
    throw problem('wrong_state', { detail: '这个人的资料已按申请删除，不能再补填；再来求助的，请按新人登记。' });
}

async function requireWriter(trx: Trx, actor: Actor, id: string): Promise<void> {
  const row = await trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', id)
    .where(mayWritePerson(actor))
    .executeTakeFirst();
  if (!row) throw problem('wrong_party', { detail: '个人信息由受理单位或者承办人更正。' });
}

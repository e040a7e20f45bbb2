/** Opening a matter: the other half of the door, in the caller's transaction. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { holds } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { fieldProblems } from '@gongyuan/kernel/step.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { moveClocks } from './clocks.ts';
import { nextNumber } from './numbering.ts';

export interface Opening {
  readonly procedureId: string;
  readonly disputeId: string;
  readonly contactId: string | null;
  /** The union that will run it. */
  readonly unionId: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  /** The union at whose window the actor opens it; rights are tested there, for an application may belong elsewhere. */
  readonly windowUnionId: string;
  readonly applicantIds: readonly string[];
  readonly isFastTrack: boolean;
  readonly title: string;
}

export interface Opened {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly title: string;
}

/** Opens a matter by its procedure's own start form. Throws a Problem with the form's field sentences. */
export async function openMatter(services: Services, trx: Trx, opening: Opening): Promise<Opened> {
  const procedure = getProcedure(opening.procedureId);
  const { start } = procedure;
  if (!start) throw new Error(`${procedure.id} is opened by another procedure only`);
  const window = {
    id: '',
    unionId: opening.windowUnionId,
    lft: -1,
    handlerId: null,
    applicantPersonIds: opening.actor.personIds,
  };
  const party = start.by.find((candidate) => holds(candidate, window, opening.actor));
  if (!party) throw problem('wrong_party', { basis: procedure.basis });
  const parsed = z.strictObject(start.form.shape).safeParse(opening.form);
  if (!parsed.success) throw problem('bad_input', { fields: fieldProblems(parsed.error) });
  return insertMatter(services, trx, {
    ...opening,
    procedure,
    party,
    row: start.set(parsed.data),
    parentId: null,
    sentByUnionId: opening.windowUnionId === opening.unionId ? null : opening.windowUnionId,
    input: opening.form,
  });
}

export interface Insertion extends Omit<Opening, 'procedureId' | 'form' | 'windowUnionId'> {
  readonly procedure: Procedure;
  readonly party: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly parentId: string | null;
  /** The union at whose window it was told, or that handed it down; null where it is the matter's own. */
  readonly sentByUnionId: string | null;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Spine, own row, applicants, number, audit and first clocks. */
export async function insertMatter(services: Services, trx: Trx, insertion: Insertion): Promise<Opened> {
  const { procedure, unionId, row, input } = insertion;
  const today = services.today();
  const { number } = await nextNumber(trx, {
    unionId,
    kind: `matter:${procedure.id}`,
    on: today,
    fallbackWord: procedure.word,
  });
  const id = await insertSpine(trx, insertion, number, today);
  await insertOwnRow(trx, procedure.id, { ...row, matterId: id });
  if (insertion.applicantIds.length > 0) {
    await trx
      .insertInto('matterApplicant')
      .values(insertion.applicantIds.map((partyId) => ({ matterId: id, partyId })))
      .execute();
  }
  await record(trx, {
    unionId,
    subject: 'matter',
    subjectId: id,
    revision: 1,
    name: 'start',
    toState: procedure.initial,
    actorId: insertion.actor.staffId,
    actorParty: insertion.party,
    ...(insertion.party === 'applicant' && insertion.actor.personIds[0]
      ? { actorPersonId: insertion.actor.personIds[0] }
      : {}),
    actedOn: today,
    at: services.now(),
    input,
  });
  const spine = { id, unionId, lawOn: today, isFastTrack: insertion.isFastTrack };
  await moveClocks(trx, procedure, spine, { act: 'start', from: null, to: procedure.initial, input, row, today });
  return { id, number, procedure: procedure.id, title: insertion.title };
}

async function insertSpine(trx: Trx, insertion: Insertion, number: string, today: PlainDate): Promise<string> {
  const { procedure, disputeId, contactId, parentId, unionId, sentByUnionId, title, isFastTrack } = insertion;
  const union = await trx
    .selectFrom('tradeUnion')
    .select(['lft', 'cityCode', 'isDemo'])
    .where('id', '=', unionId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto('matter')
    .values({
      ...union,
      number,
      disputeId,
      contactId,
      parentId,
      unionId,
      numberUnionId: unionId,
      sentByUnionId,
      originUnionId: sentByUnionId,
      title,
      isFastTrack,
      procedure: procedure.id,
      state: procedure.initial,
      openedBy: insertion.actor.staffId,
      openedOn: today,
      lawOn: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addTerritorialParty(trx, id, unionId);
  if (sentByUnionId) await addSender(trx, id, sentByUnionId);
  return id;
}

/** What a union sent elsewhere it goes on reading, so that both sides have one thread. */
export async function addSender(trx: Trx, matterId: string, unionId: string): Promise<void> {
  await trx
    .insertInto('matterParty')
    .columns(['matterId', 'unionId', 'lft', 'kind'])
    .expression((from) =>
      from
        .selectFrom('tradeUnion')
        .select([sql<string>`${matterId}::uuid`.as('matterId'), 'id', 'lft', sql<string>`'sender'`.as('kind')])
        .where('id', '=', unionId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The place changes with the union: the federation of the old place reads no more, that of the new one begins. */
export async function moveTerritorialParty(
  trx: Trx,
  matterId: string,
  unionId: string,
  today: PlainDate,
): Promise<void> {
  await trx
    .updateTable('matterParty')
    .set({ toOn: today })
    .where('matterId', '=', matterId)
    .where('kind', '=', 'territorial')
    .where('toOn', 'is', null)
    .execute();
  await addTerritorialParty(trx, matterId, unionId);
}

/** What an industrial union takes on, the federation of its place may read. */
async function addTerritorialParty(trx: Trx, matterId: string, unionId: string): Promise<void> {
  await trx
    .insertInto('matterParty')
    .columns(['matterId', 'unionId', 'lft', 'kind'])
    .expression((from) =>
      from
        .selectFrom('tradeUnion as own')
        .innerJoin('tradeUnion as place', 'place.id', 'own.territorialUnionId')
        .select([
          sql<string>`${matterId}::uuid`.as('matterId'),
          'place.id',
          'place.lft',
          sql<string>`'territorial'`.as('kind'),
        ])
        .where('own.id', '=', unionId),
    )
    .onConflict((conflict) => conflict.columns(['matterId', 'unionId', 'kind']).doUpdateSet({ toOn: null }))
    .execute();
}

/** The procedure's table is named after it; its columns come from the typed `set` and `follow` hooks. */
async function insertOwnRow(trx: Trx, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  await sql`insert into ${sql.table(table)} (${sql.join(entries.map(([column]) => sql.ref(column)))})
    values (${sql.join(entries.map(([, value]) => value))})`.execute(trx);
}

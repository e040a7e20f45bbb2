/** What a worker agreed to, with the words that were shown; the optional purpose stops as soon as it is taken back. */
import { sql } from 'kysely';
import { consentText } from '@gongyuan/portal/ask/consent.ts';
import { CONSENT_VERSION } from '@gongyuan/portal/ask/consent.ts';
import { render } from '@gongyuan/portal/html.ts';
import { TEXTS_VERSION, TEXTS_WORDS } from '@gongyuan/portal/text-consent.ts';
import { stopsTexts } from '../../acts/deliveries.ts';
import { record } from '../../audit.ts';
import type { Db, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import type { Worker } from '../../plugins/worker-session.ts';

/** Kept once a version, by whoever is first shown it. */
async function keepWords(trx: Trx, item: 'portal' | 'texts', at: Date): Promise<void> {
  const [version, words] = item === 'portal' ? [CONSENT_VERSION, render(consentText())] : [TEXTS_VERSION, TEXTS_WORDS];
  await trx
    .insertInto('consentText')
    .values({ item, version, words, shownSince: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export const keepPortalWords = (trx: Trx, at: Date): Promise<void> => keepWords(trx, 'portal', at);

/** Whether any of the persons of this phone still wants to be told by text. */
export async function wantsTexts(db: Db, { personIds }: Worker['actor']): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where(sql<boolean>`person.id = any(${[...personIds]}::uuid[])`)
    .where((where) => where.not(stopsTexts))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined || personIds.length === 0;
}

/** For every person of the phone; one row of audit each, in the chain of the union that met them last. */
export async function chooseTexts(services: Services, actor: Worker['actor'], isGiven: boolean): Promise<void> {
  const at = services.now();
  await inTransaction(services.db, async (trx) => {
    await keepWords(trx, 'texts', at);
    const persons = await trx
      .selectFrom('person')
      .select(['id', lastUnion.as('unionId')])
      .where(sql<boolean>`person.id = any(${[...actor.personIds]}::uuid[])`)
      .where((where) => (isGiven ? stopsTexts : where.not(stopsTexts)))
      .orderBy('unionId')
      .orderBy('id')
      .execute();
    for (const { id, unionId } of persons) {
      await trx
        .insertInto('consentChoice')
        .values({ personId: id, item: 'texts', textVersion: TEXTS_VERSION, isGiven, at: at.toISOString() })
        .execute();
      if (unionId === null) continue;
      await record(trx, {
        unionId,
        subject: 'person',
        subjectId: id,
        name: isGiven ? 'allow_texts' : 'stop_texts',
        actorId: actor.staffId,
        actorParty: 'applicant',
        actorPersonId: id,
        actedOn: services.today(),
        at,
        input: { version: TEXTS_VERSION },
      });
    }
  });
}

/** On `person`: the union of their latest dispute. */
const lastUnion = sql<string | null>`(select dispute.union_id from dispute_party
  join dispute on dispute.id = dispute_party.dispute_id where dispute_party.person_id = person.id
  order by dispute.opened_on desc, dispute.id limit 1)`;

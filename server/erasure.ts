/** Erasing a person: the key goes, and with it every sealed value wherever a copy of it may lie; what named them follows. */
import { sql } from 'kysely';
import { nameColumns } from './people.ts';
import type { Services, Trx } from './services.ts';
import { inTransaction } from './transaction.ts';

export const ERASED_NAME = '已按申请删除';

/** Condition on `person`: has been erased. */
export const isErased = sql<boolean>`exists (select 1 from erased_person where erased_person.person_id = person.id)`;

/** Leaves of these persons what the statistics need: that somebody of this category had these matters. */
export async function eraseRows(trx: Trx, personIds: readonly string[]): Promise<void> {
  const ids = sql`any(${[...personIds]}::uuid[])`;
  // Signed in or filling something in by their phone: found before the index goes.
  for (const table of ['worker_session', 'worker_code', 'portal_draft'])
    await sql`delete from ${sql.table(table)} where phone_index in (
      select phone_index from person where id = ${ids} and phone_index is not null)
      ${table === 'portal_draft' ? sql`and contact_id is null` : sql``}`.execute(trx);
  await renameInTitles(trx, personIds);
  await trx
    .updateTable('person')
    .set({
      ...nameColumns(ERASED_NAME),
      dataKey: null,
      identityNumberSealed: null,
      identityNumberIndex: null,
      phoneSealed: null,
      phoneIndex: null,
      addressSealed: null,
      sex: null,
      birthOn: null,
    })
    .where(sql<boolean>`person.id = ${ids}`)
    .execute();
  await sql`update dispute_party set display_name = ${ERASED_NAME} where person_id = ${ids}`.execute(trx);
  await sql`update contact set speaker_name = ${ERASED_NAME}
    where person_id = ${ids} and speaker_name is not null`.execute(trx);
  await sql`update phone_call set from_sealed = null, from_index = null, recording_sealed = null, data_key = '\\x'
    where contact_id in (select id from contact where person_id = ${ids})`.execute(trx);
}

/**
 * Titles and stories of their files say the name, and so do contacts that led to no file. One record after another: they
 * are those merged into one person, and each may bear a name of its own.
 */
async function renameInTitles(trx: Trx, personIds: readonly string[]): Promise<void> {
  for (const id of personIds) {
    const inDispute = (column: string) => sql`person.id = ${id} and ${sql.ref(column)} in (
      select dispute_party.dispute_id from dispute_party where dispute_party.person_id = person.id)`;
    await sql`update matter set title = replace(matter.title, person.name, '当事人')
      from person where ${inDispute('matter.dispute_id')}`.execute(trx);
    await sql`update dispute set title = replace(dispute.title, person.name, '当事人'),
      story = replace(dispute.story, person.name, '当事人') from person where ${inDispute('dispute.id')}`.execute(trx);
    await sql`update contact set story = replace(contact.story, person.name, '当事人')
      from person where (${inDispute('contact.dispute_id')}) or (person.id = ${id} and contact.person_id = person.id)`.execute(
      trx,
    );
  }
}

/** A restored older database has their keys again: each start takes them away before anything is served. */
export async function eraseAgain({ db }: Pick<Services, 'db'>): Promise<number> {
  return inTransaction(db, async (trx) => {
    const back = await trx
      .selectFrom('person')
      .select('id')
      .where(isErased)
      .where((where) => where.or([where('dataKey', 'is not', null), where('name', '<>', ERASED_NAME)]))
      .execute();
    if (back.length > 0)
      await eraseRows(
        trx,
        back.map(({ id }) => id),
      );
    return back.length;
  });
}

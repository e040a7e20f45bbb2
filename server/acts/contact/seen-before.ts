/** The same person or employer met before: only what the viewer may see, for even a count would tell of others' files. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { TriageOut } from '@gongyuan/wire/intake.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { visibleDispute, visiblePerson } from '../visible.ts';
import { normalEmployerName } from '../../employers.ts';
import { identityIndexes, phoneIndexes } from '../../person-numbers.ts';
import type { Db, Services } from '../../services.ts';
import type { TriageTold } from './told.ts';

type Seen = z.output<typeof TriageOut>['seenBefore'][number];
const AT_MOST = 10;

export async function seenBefore(services: Services, db: Db, actor: Actor, told: TriageTold): Promise<Seen[]> {
  const people = await seenPeople(services, db, actor, told.person ?? {});
  const employers = told.employerName ? await seenEmployers(db, actor, told.employerName) : [];
  return [...people, ...employers];
}

async function seenPeople(
  { keys }: Services,
  db: Db,
  actor: Actor,
  person: NonNullable<TriageTold['person']>,
): Promise<Seen[]> {
  const identity = person.identityNumber ? identityIndexes(keys, person.identityNumber) : [];
  const phone = person.phone ? phoneIndexes(keys, person.phone) : [];
  const name = person.name && person.name.length >= 2 ? person.name : null;
  if (identity.length === 0 && phone.length === 0 && !name) return [];
  const sameIdentity = sql<boolean>`identity_number_index = any(${identity}::bytea[])`;
  const samePhone = sql<boolean>`phone_index = any(${phone}::bytea[])`;
  // The strongest likeness first; a name alone is a weak hint and says so.
  const how = sql<string>`case when ${sameIdentity} then '证件号码相同'
    when ${samePhone} then '电话相同' else '仅姓名相同，请核对' end`;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', how.as('how')])
    .where(sql<boolean>`(${sameIdentity} or ${samePhone} or name = ${name})`)
    .where('mergedIntoId', 'is', null)
    .where(visiblePerson(actor))
    .orderBy(sql`${sameIdentity} desc nulls last, ${samePhone} desc nulls last`)
    .limit(AT_MOST)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const disputes = await db
    .selectFrom('dispute')
    .innerJoin('disputeParty', 'disputeParty.disputeId', 'dispute.id')
    .select(['dispute.id', 'dispute.number', 'dispute.title', 'dispute.openedOn', 'disputeParty.personId'])
    .where('disputeParty.personId', 'in', ids)
    .where(visibleDispute(actor))
    .orderBy('dispute.openedOn', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    kind: 'person',
    ...row,
    disputes: disputes.filter(({ personId }) => personId === row.id).map(({ personId: _, ...dispute }) => dispute),
  }));
}

async function seenEmployers(db: Db, actor: Actor, told: string): Promise<Seen[]> {
  const name = normalEmployerName(told);
  if (name.length < 2) return [];
  const rows = await db
    .selectFrom('employer')
    .innerJoin('dispute', 'dispute.employerId', 'employer.id')
    .select([
      'employer.id as employerId',
      'employer.name',
      'dispute.id',
      'dispute.number',
      'dispute.title',
      'dispute.openedOn',
    ])
    .where((where) =>
      where.or([where('employer.name', '=', name), where('employer.creditCode', '=', name.toUpperCase())]),
    )
    .where(visibleDispute(actor))
    .orderBy('dispute.openedOn', 'desc')
    .limit(100)
    .execute();
  const ids = [...new Set(rows.map((row) => row.employerId))];
  return ids.map((id) => {
    const own = rows.filter((row) => row.employerId === id);
    const disputes = own.map(({ employerId: _, name: __, ...dispute }) => dispute);
    return {
      kind: 'employer',
      id,
      name: own[0]?.name ?? '',
      how: '单位名称相同',
      disputes: disputes.slice(0, AT_MOST),
    };
  });
}

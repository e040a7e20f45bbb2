/** What may be the same, each with its reasons; only among what the viewer sees, for even a count would tell of others' files. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { DoublesOut } from '@gongyuan/wire/merge.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import { visibleDispute, visibleEmployer, visiblePerson } from '../../acts/visible.ts';
import type { Db, Services } from '../../services.ts';
import { proposeCollective } from './collective.ts';
import { likeness } from './firm-names.ts';
import { phonesApart } from './records.ts';
import type { MergeKind } from './references.ts';
import { mayMerge, mayMergeAll } from './rights.ts';

type Out = z.infer<typeof DoublesOut>;
type Double = Out['doubles'][number];
const AT_MOST = 20;
/** Two contacts about one trouble come within a year of each other. @unit days */
const YEAR = 365;

export async function findDoubles(services: Services, actor: Actor, kind: MergeKind, id: string): Promise<Out> {
  const { db } = services;
  const [own] = await mayMerge(db, actor, kind, [id]);
  if (!own) throw problem('not_found');
  const merged = await mergedInto(db, kind, id, mayMergeAll([own]));
  if (own.mergedIntoId !== null) return { doubles: [], collective: null, merged };
  const find = { person: doublesOfPerson, employer: doublesOfEmployer, dispute: doublesOfDispute }[kind];
  const collective = kind === 'dispute' ? await proposeCollective(db, actor, id, other('dispute', id)) : null;
  const gathered = new Set(collective?.disputes.map((double) => double.id));
  const doubles = await find(db, actor, id);
  return { doubles: doubles.filter((double) => !gathered.has(double.id)), collective, merged };
}

async function mergedInto(db: Db, kind: MergeKind, keptId: string, mayUndo: boolean): Promise<Out['merged']> {
  const name = kind === 'dispute' ? sql`number || ' ' || title` : sql`name`;
  const rows = await db
    .selectFrom('merge')
    .innerJoin('staff', 'staff.id', 'merge.mergedBy')
    .select(['merge.id', 'merge.mergedId', 'merge.mergedAt', 'merge.reason', 'staff.name as mergedBy'])
    .select(sql<string>`(select ${name} from ${sql.table(kind)} record where record.id = merge.merged_id)`.as('name'))
    .where('merge.kind', '=', kind)
    .where('merge.keptId', '=', keptId)
    .where('merge.undoneAt', 'is', null)
    .orderBy('merge.mergedAt', 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.map((row) => ({ ...row, mayUndo }));
}

/** Condition on a row of `table`: still standing, another one, and not said to be another. */
function other(kind: MergeKind, id: string): RawBuilder<boolean> {
  const own = sql.ref(`${kind}.id`);
  return sql<boolean>`(${own} <> ${id}::uuid and ${sql.ref(`${kind}.merged_into_id`)} is null and not exists (
    select 1 from not_same where not_same.kind = ${kind}
      and not_same.first_id = least(${own}, ${id}::uuid) and not_same.second_id = greatest(${own}, ${id}::uuid)))`;
}

const reasons = (parts: readonly (string | false | null)[]) => parts.filter((part) => typeof part === 'string');

async function doublesOfPerson(db: Db, actor: Actor, id: string): Promise<Double[]> {
  const own = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const sameNumber = sql<boolean>`coalesce(person.identity_number_index = ${own.identityNumberIndex}, false)`;
  const samePhone = sql<boolean>`coalesce(person.phone_index = ${own.phoneIndex}, false)`;
  const sameName = sql<boolean>`person.name = ${own.name}`;
  const sameSound = sql<boolean>`person.name_pinyin = ${own.namePinyin}`;
  const sameFirm = sql<boolean>`exists (select 1 from dispute_party own
    join dispute_party firm on firm.dispute_id = own.dispute_id and firm.employer_id is not null
    join dispute_party their_firm on their_firm.employer_id = firm.employer_id
    join dispute_party their on their.dispute_id = their_firm.dispute_id
    where own.person_id = ${id}::uuid and their.person_id = person.id)`;
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'birthOn', 'phoneIndex'])
    .select([sameNumber.as('isNumber'), samePhone.as('isPhone'), sameName.as('isName'), sameFirm.as('isFirm')])
    .where(
      sql<boolean>`(${sameNumber} or (${samePhone} and (${sameName} or ${sameSound})) or (${sameName} and ${sameFirm}))`,
    )
    .where(other('person', id))
    .where(visiblePerson(actor))
    .orderBy('createdAt')
    .limit(AT_MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    hint: row.birthOn ? `${row.birthOn.slice(0, 4)}年生` : '',
    because: reasons([
      row.isNumber && '证件号码相同',
      row.isPhone && `电话相同，姓名${row.isName ? '相同' : '读音相同'}`,
      !row.isPhone && row.isName && row.isFirm && '姓名相同，同一用人单位',
    ]),
    obstacle: phonesApart(own, row),
  }));
}

async function doublesOfEmployer(db: Db, actor: Actor, id: string): Promise<Double[]> {
  const own = await db.selectFrom('employer').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('employer')
    .select(['id', 'name', 'address', 'creditCode'])
    .where(sql<boolean>`employer.name % ${own.name}`)
    .where(other('employer', id))
    .where(visibleEmployer(actor))
    .orderBy(sql`similarity(employer.name, ${own.name})`, 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.flatMap((row) => {
    if (row.creditCode && own.creditCode && row.creditCode !== own.creditCode) return [];
    const because = likeness(own, row);
    return because.length === 0
      ? []
      : [{ id: row.id, name: row.name, hint: row.address ?? '', because: [...because], obstacle: null }];
  });
}

async function doublesOfDispute(db: Db, actor: Actor, id: string): Promise<Double[]> {
  const sameApplicant = sql<boolean>`exists (select 1 from dispute_party own join dispute_party their
    on their.person_id = own.person_id and their.role = 'applicant'
    where own.dispute_id = own_dispute.id and own.role = 'applicant' and their.dispute_id = dispute.id)`;
  const sameCause = sql<boolean>`exists (select 1 from dispute_cause own join dispute_cause their on their.cause = own.cause
    where own.dispute_id = own_dispute.id and their.dispute_id = dispute.id)`;
  const samePlace = sql<boolean>`coalesce(left(dispute.division_code, 6) = left(own_dispute.division_code, 6), false)`;
  const sameEmployer = sql<boolean>`coalesce(dispute.employer_id = own_dispute.employer_id, false)`;
  const rows = await db
    .selectFrom('dispute')
    .innerJoin('dispute as ownDispute', (join) => join.on('ownDispute.id', '=', id))
    .leftJoin('employer', 'employer.id', 'dispute.employerId')
    .select(['dispute.id', 'dispute.number', 'dispute.title', 'dispute.openedOn', 'employer.name as employerName'])
    .select([sameApplicant.as('isApplicant'), sameCause.as('isCause'), samePlace.as('isPlace')])
    .where(sameEmployer)
    .where(sql<boolean>`abs(dispute.opened_on - own_dispute.opened_on) <= ${YEAR}`)
    .where(sql<boolean>`(${sameApplicant} or (${sameCause} and ${samePlace}))`)
    .where(other('dispute', id))
    .where(visibleDispute(actor))
    .orderBy('dispute.openedOn', 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: `${row.number} ${row.title}`,
    hint: `${row.openedOn}立档`,
    because: reasons([
      `用人单位相同：${row.employerName ?? ''}`,
      row.isApplicant && '有同一个申请人',
      row.isCause && '事由相同',
      row.isPlace && '在同一地方',
    ]),
    obstacle: null,
  }));
}

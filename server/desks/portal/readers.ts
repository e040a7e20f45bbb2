/** Who has looked at what is the worker's: when, from which union, in which post and why; the person's name stays out. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { roles } from '@gongyuan/kernel/party.ts';
import type { Role } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Reading } from '@gongyuan/portal/follow.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { visibleMatter } from '../../acts/visible.ts';
import type { Db, Services } from '../../services.ts';
import { whenWords } from './follow.ts';

const fields: Readonly<Record<string, string>> = {
  identity_number: '您的证件号码',
  phone: '您的电话',
  address: '您的住址',
  from: '您来电的号码',
  recording: '您来电的录音',
};
const AT_MOST = 500;

/** Of everything that is theirs: their numbers, their calls, the papers and documents of their files. */
export function readersOfAll({ db }: Services, { personIds }: Actor): Promise<readonly Reading[]> {
  const own = sql`any(${[...personIds]}::uuid[])`;
  return readings(
    db,
    sql<boolean>`((subject = 'person' and subject_id = ${own})
      or (subject = 'call' and subject_id in (select phone_call.id from phone_call
        join contact on contact.id = phone_call.contact_id where contact.person_id = ${own}))
      or (subject = 'evidence' and subject_id in (select evidence.id from evidence
        join dispute_party on dispute_party.dispute_id = evidence.dispute_id where dispute_party.person_id = ${own}))
      or (subject = 'document' and subject_id in (select document_issued.id from document_issued
        join matter_applicant on matter_applicant.matter_id = document_issued.matter_id
        join dispute_party on dispute_party.id = matter_applicant.party_id where dispute_party.person_id = ${own})))`,
  );
}

/** Of the worker themselves, of the papers on the file, and of the documents of this matter. */
export async function readersOfMatter({ db }: Services, actor: Actor, matterId: string): Promise<readonly Reading[]> {
  const matter = await db
    .selectFrom('matter')
    .select(['id', 'disputeId'])
    .where('id', '=', matterId)
    .where(visibleMatter(actor))
    .executeTakeFirst();
  if (!matter) throw problem('not_found');
  return readings(
    db,
    sql<boolean>`((subject = 'person' and subject_id = any(${[...actor.personIds]}::uuid[]))
      or (subject = 'evidence' and subject_id in (select id from evidence where dispute_id = ${matter.disputeId}))
      or (subject = 'document' and subject_id in (select id from document_issued where matter_id = ${matter.id})))`,
  );
}

/** The posts held on the day of reading: who has changed office since read from the old one. */
const postsThen = sql<readonly { readonly union: string; readonly role: Role }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('union', trade_union.name, 'role', post.role)
    order by trade_union.lft, post.role), '[]')
  from post join trade_union on trade_union.id = post.union_id
  where post.staff_id = read_log.staff_id and post.from_on <= (read_log.at at time zone 'Asia/Shanghai')::date
    and coalesce(post.to_on, 'infinity') >= (read_log.at at time zone 'Asia/Shanghai')::date)`;

async function readings(db: Db, isTheirs: RawBuilder<boolean>): Promise<readonly Reading[]> {
  const rows = await db
    .selectFrom('readLog')
    .select(['subject', 'field', 'reason', 'at', postsThen.as('posts')])
    .where(isTheirs)
    .orderBy('id', 'desc')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ subject, field, reason, at, posts }) => ({
    who: posts.map(({ union, role }) => `${union}的${roles[role]}`).join('、') || '工会的工作人员',
    what: subject === 'evidence' ? '一份材料' : subject === 'document' ? '一份文书' : (fields[field] ?? '您的资料'),
    why: reason,
    at: whenWords(at),
  }));
}

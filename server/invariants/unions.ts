/** I12: what lies where, and who may read it: a union sees another's only by a grant that is written down. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';

/** Tables that carry the place of their union in the organisation tree: rights are decided on it. */
const placed = [
  'matter',
  'dispute',
  'contact',
  'contact_line',
  'contact_referral',
  'risk_flag',
  'screening_list',
  'phone_call',
  'matter_party',
] as const;
const keys: Partial<Record<(typeof placed)[number], string>> = {
  contact_referral: 'contact_id',
  matter_party: 'matter_id',
};

const misplaced = sql.join(
  placed.map(
    (table) => sql`select ${table}::text as table, ${sql.ref(`own.${keys[table] ?? 'id'}`)}::text as row,
      '记的位置是' || own.lft || '，' || trade_union.name || '在' || trade_union.lft as words
    from ${sql.table(table)} own join trade_union on trade_union.id = own.union_id where own.lft <> trade_union.lft`,
  ),
  sql` union all `,
);

/** A row that hangs on two files at once would show one to the readers of the other. */
const across = [
  ['matter_applicant', 'matter_id', sql`join dispute_party other on other.id = own.party_id`],
  ['case_result', 'matter_id', sql`join dispute_party other on other.id = own.party_id`],
  [
    'evidence',
    'matter_id',
    sql`join dispute other_dispute on other_dispute.id = own.dispute_id
    cross join lateral (select own.dispute_id) other`,
  ],
] as const;

const acrossFiles = sql.join(
  across.map(
    ([table, matter, other]) => sql`select ${table}::text, ${sql.ref(`own.${matter}`)}::text, '连着另一份争议档案'
    from ${sql.table(table)} own join matter on matter.id = ${sql.ref(`own.${matter}`)} ${other}
    where other.dispute_id <> matter.dispute_id`,
  ),
  sql` union all `,
);

export const unionsAreApart: Invariant = {
  id: 'I12',
  holds: '每条记录在它的工会名下；别的工会看得到的，都有写下的转出、属地或者同一份档案',
  check: (look) =>
    lookFor(
      look,
      sql`select ${sql.join(
        placed.map((table) => sql`(select count(*) from ${sql.table(table)})`),
        sql` + `,
      )} as n`,
      sql`${misplaced} union all ${acrossFiles}
      union all
      select 'claim', own.id::text, '请求的人在另一份争议档案' from claim own
        join dispute_party on dispute_party.id = own.party_id where dispute_party.dispute_id <> own.dispute_id
      union all
      select 'matter', matter.id::text, '登记的来访在另一份争议档案' from matter
        join contact on contact.id = matter.contact_id where contact.dispute_id <> matter.dispute_id
      union all
      select 'matter', matter.id::text, '从别的工会转来，却没有写下转出的工会' from matter
        where sent_by_union_id is not null and not exists (select 1 from matter_party
          where matter_party.matter_id = matter.id and kind = 'sender' and matter_party.union_id = sent_by_union_id)
      union all
      select 'matter_party', matter_id::text || ' ' || matter_party.union_id, '不是这件事项产业工会的属地' from matter_party
        join matter on matter.id = matter_id join trade_union own on own.id = matter.union_id
        where matter_party.kind = 'territorial' and to_on is null
          and own.territorial_union_id is distinct from matter_party.union_id`,
    ),
};

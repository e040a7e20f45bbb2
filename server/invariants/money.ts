/** I7 and I8: sums of workers, and the ledger there is not. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';

const sums = ['claimed', 'awarded', 'received'] as const;

/** What the act that ended the case said, line by line: the newest such. */
const said = sql`select distinct on (subject_id) subject_id as matter_id, input -> 'results' as results from action
  where subject = 'matter' and name = 'conclude' order by subject_id, id desc`;

const differs = sql.join(
  sums.map(
    (name) => sql`select 'case_result' as table, matter_id::text as row,
      ${`${name}_fen：各人合计`} || coalesce(kept.${sql.ref(`${name}_fen`)}::text, '无') || '分，结案时写的合计'
        || coalesce(told.${sql.ref(`${name}_fen`)}::text, '无') || '分' as words
    from kept full join told using (matter_id)
    where kept.${sql.ref(`${name}_fen`)} is distinct from told.${sql.ref(`${name}_fen`)}`,
  ),
  sql` union all `,
);

export const sumsAgree: Invariant = {
  id: 'I7',
  holds: '结案金额：逐人一行、不多不少，合计等于结案时写下的合计，精确到分',
  check: (look) =>
    lookFor(
      look,
      sql`select count(*)::int as n from case_result`,
      sql`with said as materialized (${said}),
        kept as (select matter_id, sum(claimed_fen) claimed_fen, sum(awarded_fen) awarded_fen,
          sum(received_fen) received_fen from case_result group by matter_id),
        told as (select matter_id, sum((line ->> 'claimedFen')::bigint) claimed_fen,
          sum((line ->> 'awardedFen')::bigint) awarded_fen, sum((line ->> 'receivedFen')::bigint) received_fen
          from said cross join lateral jsonb_array_elements(results) line group by matter_id)
      ${differs}
      union all
      select 'case_result', id::text, '这个人不是这件案件的申请人' from case_result where party_id is not null
        and not exists (select 1 from matter_applicant where matter_applicant.matter_id = case_result.matter_id
          and matter_applicant.party_id = case_result.party_id)
      union all
      select 'case_result', string_agg(id::text, ' '), '既有全体一行，又有逐人各行' from case_result
        group by matter_id having bool_or(party_id is null) and bool_or(party_id is not null)`,
    ),
};

export const moneyBalances: Invariant = {
  id: 'I8',
  holds: '拨付不超过批准，批准不超过预算，账目平衡',
  check: async () => '这一版没有经费账，没有可查的',
};

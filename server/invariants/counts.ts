/** I15: what is kept as a count or a copy equals what a recount gives. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';
import { keptDiffers } from './kept.ts';

/** Counters in a procedure's own table, and the act that moves each. */
const perAct = [
  ['aid_case', 'hearings', 'hold_hearing'],
  ['hand_down', 'returns', 'return_hand_down'],
] as const;

const counters = sql.join(
  perAct.map(
    ([table, column, act]) => sql`select ${table}::text as table, own.matter_id::text as row,
      ${`${column}：记的是`} || ${sql.ref(`own.${column}`)} || '，留痕里是' || count(action.id) as words
    from ${sql.table(table)} own left join action on action.subject = 'matter' and action.subject_id = own.matter_id
      and action.name = ${act}
    group by own.matter_id, ${sql.ref(`own.${column}`)} having ${sql.ref(`own.${column}`)} <> count(action.id)`,
  ),
  sql` union all `,
);

export const countsAgree: Invariant = {
  id: 'I15',
  holds:
    '记下的数等于重数：名单行数、重算移动数、开庭和退回次数、评分合计、组织树的区间、到期日、统计和提到过人和单位的地方',
  check: (look) =>
    lookFor(
      look,
      sql`select (select count(*) from screening_list)::int + (select count(*) from clock_recount)::int
        + (select count(*) from aid_case)::int + (select count(*) from hand_down)::int
        + (select count(*) from file_review)::int + (select count(*) from trade_union)::int
        + (select count(*) from matter)::int + (select count(*) from figure_row)::int as n`,
      sql`${counters}
      union all
      ${keptDiffers}
      union all
      select 'screening_list', list.id::text, '记' || row_count || '行，实有' || count(entry.row_number) || '行'
        from screening_list list left join screening_list_row entry on entry.list_id = list.id
        group by list.id having row_count <> count(entry.row_number)
      union all
      select 'clock_recount', recount.proposal_id::text, '记移动' || moved || '个，实有' || count(clock_move.clock_id) || '个'
        from clock_recount recount left join clock_move on clock_move.proposal_id = recount.proposal_id
        group by recount.proposal_id having moved <> count(clock_move.clock_id)
      union all
      select 'file_review', review.matter_id::text, '总分记' || total || '，逐项合计' || sum(score) from file_review review
        join review_score on review_score.matter_id = review.matter_id where total is not null
        group by review.matter_id having total <> sum(score)
      union all
      select 'trade_union', own.id::text, own.name || '的区间不在上级之内' from trade_union own
        join trade_union parent on parent.id = own.parent_id where own.lft <= parent.lft or own.rgt > parent.rgt
      union all
      select 'trade_union', own.id::text, own.name || '的区间与' || next.name || '相交' from (
          select id, name, rgt, lead(id) over siblings as next_id from trade_union
          window siblings as (partition by parent_id order by lft)) own
        join trade_union next on next.id = own.next_id where next.lft <= own.rgt`,
    ),
};

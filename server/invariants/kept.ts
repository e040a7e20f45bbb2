/** What triggers keep beside the records, against the records: days due, figures, and where people and firms were named. */
import { sql } from 'kysely';

const columns = sql`id, code, "on", once, union_id, lft, value, known, unknown, causes`;

/** Rows as `lookFor` reports them. */
export const keptDiffers = sql`
  select 'matter' as table, id::text as row, '到期日记的是' || coalesce(due_on::text, '无') || '，应为'
      || coalesce(due_of(id, closed_on is null)::text, '无') as words
    from matter where due_on is distinct from due_of(id, closed_on is null)
  union all
  select 'figure_row', id::text, code || '多记' from (select ${columns} from figure_row except all select ${columns} from figure_counted) extra
  union all
  select 'figure_row', id::text, code || '漏记' from (select ${columns} from figure_counted except all select ${columns} from figure_row) missing
  union all
  select 'figure_row', once::text, '同一人有几条，标记不对' from figure_row where once is not null
    group by once having (count(*) > 1) <> bool_and(is_repeated) or bool_and(is_repeated) <> bool_or(is_repeated)
  union all
  select 'figure_month', coalesce(kept.union_id, summed.union_id)::text, coalesce(kept.code, summed.code) || '的月度合计与明细不符'
    from (select * from figure_month where value <> 0 or known <> 0 or unknown <> 0) kept
    full join (select union_id, date_trunc('month', "on")::date as month, code, cause, sum(value) as value, sum(known) as known, sum(unknown) as unknown
      from figure_row cross join figure_causes(code, causes) cause group by 1, 2, 3, 4
      having sum(value) <> 0 or sum(known) <> 0 or sum(unknown) <> 0) summed using (union_id, month, code, cause)
    where (kept.value, kept.known, kept.unknown) is distinct from (summed.value, summed.known, summed.unknown)
  union all
  select 'person_reach', person_id::text, '提到过此人的地方没有记全' from (
    select person_id, lft from named_person join named_place using (dispute_id) except select person_id, lft from person_reach) lost
  union all
  select 'employer_reach', employer_id::text, '提到过此单位的地方没有记全' from (
    select employer_id, lft from named_employer join named_place using (dispute_id) except select employer_id, lft from employer_reach) lost`;

/** I3: numbers of matters, disputes and papers, each series from one to its counter. */
import { sql } from 'kysely';
import type { Invariant } from './invariant.ts';
import { lookFor } from './invariant.ts';

/** A matter's number and a dispute's are kept as written; a paper's in its parts as well. */
const numbered = sql`(
  select number_union_id as union_id, 'matter:' || procedure as kind, substring(number from '〔([0-9]+)〕')::int as year,
    substring(number from '〕([0-9]+)号$')::int as serial, 'matter' as place, id from matter
  union all
  select union_id, 'dispute', substring(number from '〔([0-9]+)〕')::int, substring(number from '〕([0-9]+)号$')::int,
    'dispute', id from dispute
  union all
  select union_id, kind, year, serial, 'document_issued', id from document_issued where number is not null
) as numbered`;

export const numbersAreGapless: Invariant = {
  id: 'I3',
  holds: '编号不重、不断：每一号都在，最后一号就是计数器（没有作废号）',
  check: (look) =>
    lookFor(
      look,
      sql`select count(*)::int as n from ${numbered}`,
      sql`select place as table, id::text as row, '没有读得出的编号' as words from ${numbered}
        where year is null or serial is null
      union all
      select 'document_issued', id::text, '编号' || number || '与年份、序号不符' from document_issued
        where number <> word || '〔' || year || '〕' || serial || '号'
      union all
      select min(place), string_agg(id::text, ' '), kind || '〔' || year || '〕' || serial || '号用了' || count(*) || '次'
        from ${numbered} group by union_id, kind, year, serial having count(*) > 1
      union all
      select 'document_counter', union_id || ' ' || document_kind || ' ' || year, '缺第' || serial || '号，计数器在' || last
        from document_counter cross join lateral generate_series(1, last) as serial
        where not exists (select 1 from ${numbered} where numbered.union_id = document_counter.union_id
          and numbered.kind = document_kind and numbered.year = document_counter.year and numbered.serial = serial.serial)
      union all
      select place, id::text, kind || '〔' || year || '〕' || serial || '号超出计数器' from ${numbered}
        where serial > coalesce((select last from document_counter where document_counter.union_id = numbered.union_id
          and document_kind = numbered.kind and document_counter.year = numbered.year), 0)`,
    ),
};

/** Where a point may be needed: enterprises above the designated size and villages, the most workers first. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { PlacePage, PlaceQuery } from '@gongyuan/wire/network.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { visibleEmployer } from '../../acts/visible.ts';
import type { Db } from '../../services.ts';
import { keyParts, openKey, packKey } from '../../page-key.ts';
import type { Area } from './scope.ts';

type Asked = z.output<typeof PlaceQuery>;
type Out = z.output<typeof PlacePage>;
type Row = Out['rows'][number];

/** A point that stands today; one whose founding was not recorded stands all the same and is not proposed again. */
const openPoint = (column: 'employer_id' | 'village_id', owner: string, today: string) => sql`left join lateral (
    select union_body.id, union_body.name from union_body
    where union_body.${sql.raw(column)} = ${sql.ref(owner)} and union_body.kind = 'point'
      and (union_body.founded_on is null or union_body.founded_on <= ${today}::date)
      and (union_body.closed_on is null or union_body.closed_on > ${today}::date)
    order by union_body.id limit 1) point on true`;

const enterprises = (actor: Actor, today: string) => sql`select 'enterprise' as kind, employer.id, employer.name,
    area.id as union_id, area.name as union_name, area.lft, employer.headcount, employer.scale_source as source,
    employer.scale_on as stated_on, point.id as point_id, point.name as point_name,
    ${visibleEmployer(actor)} as is_readable
  from employer join trade_union area on area.id = employer.area_union_id
  ${openPoint('employer_id', 'employer.id', today)}
  where employer.is_above_scale and employer.merged_into_id is null`;

const villages = (today: string) => sql`select 'village' as kind, village.id, village.name,
    area.id as union_id, area.name as union_name, area.lft, village.headcount, village.headcount_source as source,
    village.headcount_on as stated_on, point.id as point_id, point.name as point_name, false as is_readable
  from village join trade_union area on area.id = village.union_id
  ${openPoint('village_id', 'village.id', today)}
  where village.closed_on is null or village.closed_on > ${today}::date`;

function placesOf(actor: Actor, { lft, rgt }: Area, { kind, point, minimum }: Asked, today: string) {
  const parts = [
    ...(kind === 'village' ? [] : [enterprises(actor, today)]),
    ...(kind === 'enterprise' ? [] : [villages(today)]),
  ];
  const conditions: RawBuilder<unknown>[] = [
    sql`lft between ${lft} and ${rgt}`,
    ...(point === 'without' ? [sql`point_id is null`] : []),
    ...(point === 'with' ? [sql`point_id is not null`] : []),
    ...(minimum === undefined ? [] : [sql`headcount >= ${minimum}`]),
  ];
  return sql`(select * from (${sql.join(parts, sql` union all `)}) place where ${sql.join(conditions, sql` and `)})`;
}

/** The number not known sorts as none: those places come last. */
const Key = z.tuple([keyParts.count, keyParts.id]);

export async function listPlaces(db: Db, actor: Actor, area: Area, asked: Asked, today: string): Promise<Out> {
  const key = openKey(Key, asked.after);
  const listed = placesOf(actor, area, asked, today);
  const [page, sum] = await Promise.all([
    sql<Omit<Row, 'point'> & { pointId: string | null; pointName: string | null }>`
      select kind, id, name, union_id, union_name, headcount, source, stated_on, point_id, point_name, is_readable
      from ${listed} place
      ${key ? sql`where (coalesce(headcount, 0), id) < (${key[0]}, ${key[1]}::uuid)` : sql``}
      order by coalesce(headcount, 0) desc, id desc limit ${asked.limit + 1}`.execute(db),
    sql<{ total: number }>`select count(*) as total from ${listed} place`.execute(db),
  ]);
  const shown = page.rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    union: { id: area.id, name: area.name },
    rows: shown.map(({ pointId, pointName, ...row }) => ({
      ...row,
      point: pointId && pointName ? { id: pointId, name: pointName } : null,
    })),
    next: last && page.rows.length > asked.limit ? packKey([last.headcount ?? 0, last.id]) : null,
    total: sum.rows[0]?.total ?? 0,
  };
}

/** Points on a day: how many stand in enterprises and villages, and which. The law sets no share for them. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { pointKinds } from '@gongyuan/wire/network.ts';
import type { CoverageOut, PointPage, PointQuery } from '@gongyuan/wire/network.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../services.ts';
import { keyParts, openKey, packKey } from '../../page-key.ts';
import type { Area } from './scope.ts';
import { inBeing } from './units.ts';

type PointKind = keyof typeof pointKinds;
type Out = z.output<typeof PointPage>;

/**
 * The enterprise is named only where the point's own name says it anyway: whom a point serves is public, who has a
 * dispute is not, and a point tells nothing of that.
 */
const pointsOf = (
  { lft, rgt }: Area,
  on: PlainDate,
) => sql`(select union_body.id, union_body.name, union_body.founded_on,
    trade_union.lft, trade_union.name as union_name, coalesce(employer.name, village.name) as for_name,
    case when union_body.employer_id is not null then 'enterprise'
      when union_body.village_id is not null then 'village' else 'other' end as "of"
  from union_body join trade_union on trade_union.id = union_body.union_id
  left join employer on employer.id = union_body.employer_id
  left join village on village.id = union_body.village_id
  where union_body.kind = 'point' and not trade_union.is_guest
    and trade_union.lft between ${lft} and ${rgt} and ${inBeing('union_body', on)})`;

export async function countPoints(db: Db, area: Area, on: PlainDate): Promise<z.output<typeof CoverageOut>['points']> {
  const { rows } = await sql<{ of: PointKind; count: number }>`
    select "of", count(*) as count from ${pointsOf(area, on)} point group by "of"`.execute(db);
  const codes = Object.keys(pointKinds) as PointKind[]; // the keys of a closed table
  return codes.map((of) => ({ of, count: rows.find((row) => row.of === of)?.count ?? 0 }));
}

const Key = z.tuple([keyParts.place, keyParts.id]);

export async function listPoints(
  db: Db,
  area: Area,
  on: PlainDate,
  { of, after, limit }: z.output<typeof PointQuery>,
): Promise<Out> {
  const key = openKey(Key, after);
  const listed = sql`(select * from ${pointsOf(area, on)} every_point ${of === 'all' ? sql`` : sql`where "of" = ${of}`})`;
  const [page, sum] = await Promise.all([
    sql<Out['rows'][number] & { lft: number }>`select * from ${listed} point
      ${key ? sql`where (lft, id) > (${key[0]}, ${key[1]}::uuid)` : sql``} order by lft, id limit ${limit + 1}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from ${listed} point`.execute(db),
  ]);
  const shown = page.rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ lft: _, ...row }) => row),
    next: last && page.rows.length > limit ? packKey([last.lft, last.id]) : null,
    total: sum.rows[0]?.total ?? 0,
  };
}

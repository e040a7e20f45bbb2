/** The unions that take copies: every city and county, or Kunshan alone; each with people of its own. */
import type pg from 'pg';
import { stableId, unionIdOf } from '../../../server/seeds/stable-id.ts';
import type { Place } from './stamp.ts';

/** All cities and counties, or one of them. */
export type Layout = 'spread' | 'one';

const PARTS = ['receptionist', 'reviewer', 'director', 'handler'] as const;
/** Cities and counties without an office in the demonstration have posts filled by the bench. */
const FROM = '2015-01-01';

interface Union {
  id: string;
  lft: string;
  cityCode: string;
}

export async function placesFor(pool: pg.Pool, layout: Layout): Promise<readonly Place[]> {
  const { rows: unions } = await pool.query<Union>(
    `select id::text, lft::text, city_code as "cityCode" from trade_union
     where ${layout === 'one' ? 'id = $1' : `$1::uuid is not null and level in ('city', 'county') and kind in ('federation', 'zone')`}
       and closed_on is null and not is_guest order by lft`,
    [unionIdOf('320583')],
  );
  const holders = await holdersAt(pool, unions);
  const { rows: parts } = await pool.query<{ id: string; role: string }>('select staff_id::text as id, role from post');
  return unions.map(({ id, lft, cityCode }) => {
    const own = parts.flatMap((part) => {
      const holder = holders.get(`${id}:${part.role}`);
      return holder ? [[part.id, holder] as const] : [];
    });
    return { unionId: id, lft: Number(lft), cityCode, staff: new Map(own) };
  });
}

/** Who holds each part at each union; where nobody does, somebody is put there. */
async function holdersAt(pool: pg.Pool, unions: readonly Union[]): Promise<ReadonlyMap<string, string>> {
  const wanted = unions.flatMap(({ id }) => PARTS.map((role) => ({ id, role })));
  await pool.query(
    `insert into staff (id, username, name, password_hash, is_demo)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bool[]) on conflict do nothing`,
    [
      wanted.map(({ id, role }) => stableId('bench', `${id}:${role}`)),
      wanted.map(({ id, role }) => `bench-${id.slice(0, 13)}-${role}`),
      wanted.map(() => '压测人员'),
      wanted.map(() => '!'),
      wanted.map(() => true),
    ],
  );
  await pool.query(
    `insert into post (id, staff_id, union_id, role, from_on)
     select wanted.id, wanted.staff, wanted.union_id, wanted.role, $5::date
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) wanted(id, staff, union_id, role)
     where not exists (select 1 from post where post.union_id = wanted.union_id and post.role = wanted.role)
     on conflict do nothing`,
    [
      wanted.map(({ id, role }) => stableId('bench-post', `${id}:${role}`)),
      wanted.map(({ id, role }) => stableId('bench', `${id}:${role}`)),
      wanted.map(({ id }) => id),
      wanted.map(({ role }) => role),
      FROM,
    ],
  );
  const { rows } = await pool.query<{ id: string; role: string; staff: string }>(
    `select distinct on (union_id, role) union_id::text as id, role, staff_id::text as staff
     from post order by union_id, role, from_on, id`,
  );
  return new Map(rows.map(({ id, role, staff }) => [`${id}:${role}`, staff]));
}

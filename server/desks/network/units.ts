/**
 * Units with a duty to have a body, and whether they had it on a day: the one source of every number of coverage and of
 * every list behind one. Cities and counties owe a centre, townships, streets and development zones a station.
 */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { NetworkDuty } from '@gongyuan/law/targets/network-targets.ts';
import type { UnitPage, UnitQuery } from '@gongyuan/wire/network.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../services.ts';
import { keyParts, openKey, packKey } from '../../page-key.ts';
import type { Area } from './scope.ts';

/** What the union owes; null for provinces, industrial and enterprise unions. A zone owes a station whatever its rank. */
const duty = sql`case
  when trade_union.is_guest then null
  when trade_union.kind = 'zone' then 'station'
  when trade_union.kind = 'federation' and trade_union.level in ('city', 'county') then 'centre'
  when trade_union.kind = 'federation' and trade_union.level = 'township' then 'station'
end`;

/** In being on a day. The closing day itself no longer counts; a day of founding that is not known never holds. */
export const inBeing = (table: string, on: PlainDate) =>
  sql<boolean>`(${sql.ref(`${table}.founded_on`)} <= ${on}::date
    and (${sql.ref(`${table}.closed_on`)} is null or ${sql.ref(`${table}.closed_on`)} > ${on}::date))`;

/** A union whose founding was not recorded counts as having always been there. */
const unionInBeing = (on: PlainDate) => sql`(trade_union.founded_on is null or trade_union.founded_on <= ${on}::date)
  and (trade_union.closed_on is null or trade_union.closed_on > ${on}::date)`;

/** Rows: id, name, lft, parent_id, duty, body_id (null = missing). */
export function unitsOf({ lft, rgt }: Area, on: PlainDate): RawBuilder<unknown> {
  return sql`(select trade_union.id, trade_union.name, trade_union.lft, trade_union.parent_id, owed.duty, body.id as body_id,
      body.name as body_name, body.founded_on
    from trade_union
    cross join lateral (select ${duty} as duty) owed
    left join lateral (select union_body.id, union_body.name, union_body.founded_on from union_body
      where union_body.union_id = trade_union.id and union_body.kind = owed.duty and ${inBeing('union_body', on)}
      order by union_body.founded_on, union_body.id limit 1) body on true
    where trade_union.lft between ${lft} and ${rgt} and owed.duty is not null and ${unionInBeing(on)})`;
}

/** Why there is none: the nearest to having one is said first. */
const whyMissing = (on: PlainDate) => sql`(select jsonb_build_object('reason', reason, 'on', "on") from (
    select case when union_body.closed_on <= ${on}::date then 'closed'
        when union_body.founded_on is null then 'undated' else 'later' end as reason,
      case when union_body.closed_on <= ${on}::date then union_body.closed_on else union_body.founded_on end as "on"
    from union_body where union_body.union_id = unit.id and union_body.kind = unit.duty
    union all select 'none', null) known
  order by array_position(array['undated', 'later', 'closed', 'none'], reason), "on" limit 1)`;

const Key = z.tuple([keyParts.place]);
type Asked = z.output<typeof UnitQuery>;
type Out = z.output<typeof UnitPage>;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly lft: number;
  readonly aboveName: string | null;
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly foundedOn: string | null;
  readonly missing: Out['rows'][number]['missing'];
}

/** The units behind a number, by the order of the tree. */
export async function listUnits(db: Db, area: Area, on: PlainDate, asked: Asked): Promise<Out> {
  const [from] = openKey(Key, asked.after) ?? [];
  const listed = sql`(select * from ${unitsOf(area, on)} every_unit where ${ofNumber(area, asked.duty, asked)})`;
  const [page, sum] = await Promise.all([
    sql<Row>`select unit.id, unit.name, unit.lft, above.name as above_name, unit.body_id, unit.body_name, unit.founded_on,
        case when unit.body_id is null then ${whyMissing(on)} end as missing
      from ${listed} unit left join trade_union above on above.id = unit.parent_id
      ${from === undefined ? sql`` : sql`where unit.lft > ${from}`}
      order by unit.lft limit ${asked.limit + 1}`.execute(db),
    sql<{ total: number }>`select count(*) as total from ${listed} unit`.execute(db),
  ]);
  const shown = page.rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(outOf),
    next: last && page.rows.length > asked.limit ? packKey([last.lft]) : null,
    total: sum.rows[0]?.total ?? 0,
  };
}

function ofNumber(area: Area, owed: NetworkDuty, { state, own }: Pick<Asked, 'state' | 'own'>): RawBuilder<unknown> {
  const conditions = [
    sql`duty = ${owed}`,
    ...(state === 'having' ? [sql`body_id is not null`] : []),
    ...(state === 'missing' ? [sql`body_id is null`] : []),
    ...(own === '1' ? [sql`id = ${area.id}`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

function outOf({ id, name, aboveName, bodyId, bodyName, foundedOn, missing }: Row): Out['rows'][number] {
  const body = bodyId && bodyName && foundedOn ? { id: bodyId, name: bodyName, foundedOn } : null;
  return { unionId: id, name, aboveName, body, missing };
}

/** The bodies nearest to a place, and one body, as the public may know them. Nothing about any person is read here. */
import type { BodyDetail, Found, NearBody } from '@gongyuan/portal/body.ts';
import { sql } from 'kysely';
import type { Services } from '../../services.ts';
import { findPlaces } from './find-place.ts';

/** A list of choices, or of bodies of one ring, that one can still read. */
const MOST = 30;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Place {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly lft: number;
  readonly rgt: number;
}

/** Federations of places that are in being today. */
const places = ({ db, today }: Services) =>
  db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'level', 'kind', 'parentId', 'lft', 'rgt'])
    .where('isGuest', '=', false)
    .where('kind', 'in', ['federation', 'zone'])
    .where('level', 'in', ['city', 'county', 'township'])
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', today())]));

/** By the words of a place, or by the union chosen from several. */
export async function findNearest(
  services: Services,
  asked: { readonly q: string; readonly at: string },
): Promise<Found> {
  if (asked.at !== '') {
    const place = uuid.test(asked.at)
      ? await places(services).where('id', '=', asked.at).executeTakeFirst()
      : undefined;
    return place ? nearestTo(services, place) : { kind: 'no_such_place' };
  }
  if (asked.q.trim() === '') return { kind: 'nothing_asked' };
  const all = await places(services).orderBy('lft').execute();
  const fitting = findPlaces(
    asked.q,
    all.map((place) => ({ ...place, area: areaName(place.name), isZone: place.kind === 'zone' })),
  );
  const [only] = fitting;
  if (!only) return { kind: 'no_such_place' };
  if (fitting.length === 1) return nearestTo(services, only);
  return { kind: 'several', places: fitting.slice(0, MOST).map(({ id, name }) => ({ id, name: areaName(name) })) };
}

/** A place is asked for by its own name, not by its union's. */
const areaName = (name: string) => name.replace(/(?:总工会|工会委员会|联合工会|工会)$/, '');

const ringTitles = { township: '同一个镇（街道）', county: '同一个县（市、区）', city: '同一个市' } as const;
type Ring = keyof typeof ringTitles;

/** Rings outward from the place: its township with all in it, then what the county and the city themselves keep. */
async function nearestTo(services: Services, place: Place): Promise<Found> {
  const { db, today } = services;
  const on = today();
  const { rows } = await sql<NearBody & { ring: Ring; total: number }>`
    with chain as (
      select id, level, lft, rgt from trade_union
      where ${place.lft} between lft and rgt and kind in ('federation', 'zone') and level in ('city', 'county', 'township')
    ), reached as (
      select union_body.id, union_body.name, union_body.kind, union_body.address, union_body.hours, union_body.phone,
        chain.level as ring, owner.id = chain.id as is_own, owner.lft,
        row_number() over (partition by union_body.id order by chain.lft desc) as nearest
      from chain join trade_union owner on owner.lft between chain.lft and chain.rgt and not owner.is_guest
        and (chain.level = 'township' or owner.id = chain.id)
      join union_body on union_body.union_id = owner.id
        and (union_body.founded_on is null or union_body.founded_on <= ${on}::date)
        and (union_body.closed_on is null or union_body.closed_on > ${on}::date)
    )
    select id, name, kind, address, hours, phone, ring from reached where nearest = 1
    order by is_own desc, lft, name limit ${MOST * 3}`.execute(db);
  const rings = (Object.keys(ringTitles) as Ring[]).filter(
    (ring) => !(ring === 'township' && place.level !== 'township'),
  ); // keys of a closed table
  return {
    kind: 'nearest',
    place: { id: place.id, name: areaName(place.name) },
    groups: rings
      .filter((ring) => !(ring === 'county' && place.level === 'city'))
      .map((ring) => ({
        title: ringTitles[ring],
        bodies: rows
          .filter((row) => row.ring === ring)
          .map(({ ring: _, ...body }) => body)
          .slice(0, MOST),
      })),
  };
}

/** A body that stands today; anything else is as if it were not there. */
export async function findBody({ db, today }: Services, id: string): Promise<BodyDetail | undefined> {
  if (!uuid.test(id)) return undefined;
  const on = today();
  const body = await db
    .selectFrom('unionBody')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'unionBody.unionId')
    .select(['unionBody.id', 'unionBody.name', 'unionBody.kind', 'unionBody.mode'])
    .select(['unionBody.address', 'unionBody.directions', 'unionBody.hours', 'unionBody.phone'])
    .select(['tradeUnion.name as unionName', 'tradeUnion.lft'])
    .where('unionBody.id', '=', id)
    .where('tradeUnion.isGuest', '=', false)
    .where((where) => where.or([where('unionBody.closedOn', 'is', null), where('unionBody.closedOn', '>', on)]))
    .executeTakeFirst();
  if (!body) return undefined;
  const { lft, kind, mode, ...rest } = body;
  const chain = await db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'level'])
    .where(sql<boolean>`${lft} between lft and rgt`)
    .where('kind', 'in', ['federation', 'zone'])
    .where('level', 'in', ['city', 'county', 'township'])
    .orderBy('lft')
    .execute();
  return {
    ...rest,
    above: chain.filter(({ level }) => level !== 'township').map((union) => ({ id: union.id, name: union.name })),
    nearId: chain.at(-1)?.id ?? null,
    kind: kind as BodyDetail['kind'], // the column's check allows only these
    mode: mode as BodyDetail['mode'], // likewise
  };
}

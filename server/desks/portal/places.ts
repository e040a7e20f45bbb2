/** Unions and their bodies as the public may know them: name, address, hours, telephone. */
import type { Area, AreaPage, Body } from '@gongyuan/portal/bodies.ts';
import { sql } from 'kysely';
import type { Services } from '../../services.ts';

/** Keeps a page light; a county with more points says so. */
const MOST_BODIES = 80;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Unions of the province itself that are in being today. */
const open = ({ db, today }: Services) =>
  db
    .selectFrom('tradeUnion')
    .where('tradeUnion.isGuest', '=', false)
    .where((where) => where.or([where('tradeUnion.closedOn', 'is', null), where('tradeUnion.closedOn', '>', today())]));

export async function provinceName(services: Services): Promise<string> {
  const province = await open(services)
    .select('name')
    .where('level', '=', 'province')
    .orderBy('lft')
    .limit(1)
    .executeTakeFirst();
  return province?.name ?? '总工会';
}

export function listCities(services: Services): Promise<readonly Area[]> {
  return open(services)
    .select(['id', 'name'])
    .where('level', '=', 'city')
    .where('kind', '=', 'federation')
    .orderBy('divisionCode')
    .orderBy('name')
    .execute();
}

/** A city with its own body and those of its counties, or a county with all its bodies. Undefined for anything else. */
export async function findArea(services: Services, id: string): Promise<Omit<AreaPage, 'isDemo'> | undefined> {
  if (!uuid.test(id)) return undefined;
  const union = await open(services)
    .leftJoin('tradeUnion as parent', 'parent.id', 'tradeUnion.parentId')
    .select(['tradeUnion.id', 'tradeUnion.name', 'tradeUnion.level', 'tradeUnion.lft', 'tradeUnion.rgt'])
    .select(['parent.id as parentId', 'parent.name as parentName', 'parent.level as parentLevel'])
    .where('tradeUnion.id', '=', id)
    .executeTakeFirst();
  if (!union || (union.level !== 'city' && union.level !== 'county')) return undefined;
  const isCity = union.level === 'city';
  const rows = await bodiesWithin(services, union, isCity ? ['city', 'county'] : ['county', 'township', 'grassroots']);
  const above =
    union.parentId && union.parentName && union.parentLevel === 'city'
      ? { id: union.parentId, name: union.parentName }
      : null;
  return {
    area: { id: union.id, name: union.name },
    above,
    below: isCity ? await countiesWithin(services, union) : [],
    bodies: rows.slice(0, MOST_BODIES),
    isCut: rows.length > MOST_BODIES,
  };
}

interface Interval {
  readonly lft: number;
  readonly rgt: number;
}

function countiesWithin(services: Services, { lft, rgt }: Interval): Promise<readonly Area[]> {
  return open(services)
    .select(['tradeUnion.id', 'tradeUnion.name'])
    .where('level', '=', 'county')
    .where('kind', 'in', ['federation', 'zone'])
    .where(sql<boolean>`trade_union.lft between ${lft} and ${rgt}`)
    .orderBy('lft')
    .limit(60)
    .execute();
}

async function bodiesWithin(
  services: Services,
  { lft, rgt }: Interval,
  levels: readonly string[],
): Promise<readonly Body[]> {
  const on = services.today();
  const rows = await open(services)
    .innerJoin('unionBody', 'unionBody.unionId', 'tradeUnion.id')
    .select([
      'unionBody.id',
      'unionBody.name',
      'unionBody.kind',
      'tradeUnion.name as unionName',
      'unionBody.address',
      'unionBody.hours',
      'unionBody.phone',
    ])
    .where(sql<boolean>`trade_union.lft between ${lft} and ${rgt}`)
    .where('tradeUnion.level', 'in', levels)
    .where((where) => where.or([where('unionBody.closedOn', 'is', null), where('unionBody.closedOn', '>', on)]))
    .orderBy('tradeUnion.lft')
    .orderBy('unionBody.name')
    .limit(MOST_BODIES + 1)
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as Body['kind'] })); // the column's check allows only these
}

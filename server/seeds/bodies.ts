/** Demonstration bodies: a legal aid centre at each union of a city or county, stations at some townships. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Insertable } from 'kysely';
import type { SeededUnion } from './province.ts';
import { bodyIdOf } from './stable-id.ts';

/** Every so many-th township has a station; 玉山镇 has one in any case, since a persona works there. */
const STATION_EVERY = 3;
const alwaysStation = new Set(['320583100']);
const HOURS = '周一至周五 9:00—17:00（法定节假日除外）';
/** The unions' service line; a body's own number is not known and not made up. */
const HOTLINE = '12351';

export function listBodies(unions: readonly SeededUnion[]): readonly Insertable<DB['unionBody']>[] {
  const townships = unions.filter((union) => union.level === 'township');
  const withStation = new Set(
    townships.filter(({ divisionCode }, at) => at % STATION_EVERY === 0 || alwaysStation.has(divisionCode)),
  );
  return unions.flatMap((union, at) => {
    if (union.level === 'township') return withStation.has(union) ? [station(union, at)] : [];
    return union.kind === 'zone' ? [] : [centre(union, at)];
  });
}

function centre(union: SeededUnion, at: number): Insertable<DB['unionBody']> {
  const isAlone = union.level !== 'county' || at % 4 === 0;
  return body(union, {
    kind: 'centre',
    mode: isAlone ? 'independent' : 'joint',
    name: `${union.area}职工法律援助中心`,
    foundedOn: dayFrom(2008, at),
  });
}

function station(union: SeededUnion, at: number): Insertable<DB['unionBody']> {
  return body(union, {
    kind: 'station',
    mode: null,
    name: `${union.area}职工法律援助站`,
    foundedOn: dayFrom(2013, at),
  });
}

function body(
  union: SeededUnion,
  own: Pick<Insertable<DB['unionBody']>, 'kind' | 'mode' | 'name' | 'foundedOn'>,
): Insertable<DB['unionBody']> {
  return {
    id: bodyIdOf(union.divisionCode),
    unionId: union.id,
    address: null,
    hours: HOURS,
    phone: HOTLINE,
    isDemo: true,
    ...own,
  };
}

/** A day within seven years, the same for the same place in the list. */
function dayFrom(year: number, at: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year + (at % 7)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
}

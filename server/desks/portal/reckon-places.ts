/** The counties of the province by city, for the question where one works: what the dated figures are kept for. */
import type { City } from '@gongyuan/portal/reckon/told.ts';
import type { Services } from '../../services.ts';

const label = (name: string) => name.replace(/总?工会$/, '');

/** A city's own unions of zones stand among its counties; a code that stands twice is shown once, under its first name. */
export async function citiesWithCounties({ db }: Services): Promise<readonly City[]> {
  const rows = await db
    .selectFrom('tradeUnion')
    .select(['divisionCode', 'name', 'level'])
    .where('kind', 'in', ['federation', 'zone'])
    .where('level', 'in', ['city', 'county'])
    .where('isGuest', '=', false)
    .where('closedOn', 'is', null)
    .where('divisionCode', 'is not', null)
    .orderBy('divisionCode')
    .orderBy('lft')
    .execute();
  const codes = rows.map(({ divisionCode }) => divisionCode);
  const places = rows.filter(({ divisionCode }, index) => codes.indexOf(divisionCode) === index);
  return places
    .filter(({ level }) => level === 'city')
    .map((city) => ({
      label: label(city.name),
      places: places.flatMap(({ divisionCode, name, level }) =>
        level === 'county' &&
        divisionCode?.length === 6 &&
        divisionCode.startsWith(city.divisionCode?.slice(0, 4) ?? '-')
          ? [{ code: divisionCode, label: label(name) }]
          : [],
      ),
    }))
    .filter((city) => city.places.length > 0);
}

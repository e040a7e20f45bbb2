/** Places of the register by name, for the question where one works; no script and no map needed. */
import { findRegions } from '@gongyuan/law/triage/regions.ts';
import type { PlaceFound } from '@gongyuan/portal/ask/step.ts';
import { sql } from 'kysely';
import type { Services } from '../../services.ts';

const AT_MOST = 12;

const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** What was typed as it stands; else the lowest place which the words name: 苏州昆山 finds 昆山市. */
export async function searchPlaces(services: Services, told: string): Promise<readonly PlaceFound[]> {
  const words = told.normalize('NFKC').replace(/\s|总工会/g, '');
  if (words === '') return [];
  const found = await named(services, words);
  if (found.length > 0) return found;
  const paths = findRegions(words).flatMap(({ candidates }) => candidates.map(({ path }) => path));
  const lowest = paths.toSorted((left, right) => right.length - left.length)[0]?.at(-1);
  return lowest ? named(services, lowest) : [];
}

export async function placeOf(services: Services, code: string): Promise<readonly PlaceFound[]> {
  return options(await places(services).where('divisionCode', '=', code).limit(1).execute());
}

function places({ db }: Services) {
  return db
    .selectFrom('tradeUnion')
    .select(['divisionCode', 'name'])
    .where('kind', 'in', ['federation', 'zone'])
    .where('level', 'in', ['city', 'county', 'township'])
    .where('isGuest', '=', false)
    .where('closedOn', 'is', null)
    .where('divisionCode', 'is not', null);
}

/** Larger places first, and among equals those whose name begins with what was typed. */
async function named(services: Services, words: string): Promise<readonly PlaceFound[]> {
  const rows = await places(services)
    .where('name', 'like', like(words))
    .orderBy(sql`case level when 'city' then 0 when 'county' then 1 else 2 end`)
    .orderBy(sql`position(${words} in name)`)
    .orderBy('divisionCode')
    .limit(AT_MOST)
    .execute();
  return options(rows);
}

function options(rows: readonly { readonly divisionCode: string | null; readonly name: string }[]): PlaceFound[] {
  return rows.flatMap(({ divisionCode, name }) =>
    divisionCode === null ? [] : [{ code: divisionCode, label: name.replace(/总?工会$/, '') }],
  );
}

/**
 * Which union takes it: the nearest registered one at or above the place where the contract is performed that may, by
 * the law's rules on places and on what a union of each level takes;
 * a place outside the province leads to the guest union registered for it, or to a sentence that says what is missing.
 */
import type { Basis } from '@gongyuan/law/basis.ts';
import { competentUnion, takesAid } from '@gongyuan/law/competence/venue.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Place } from '@gongyuan/law/triage/facts.ts';
import { bareName, findRegions } from '@gongyuan/law/triage/regions.ts';
import type { VenueRule } from '@gongyuan/law/triage/venue.ts';
import { sql } from 'kysely';
import type { Db } from '../../services.ts';

export interface PlaceTold {
  readonly divisionCode?: string | undefined;
  readonly placeText?: string | undefined;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly lft: number;
  readonly divisionCode: string | null;
  readonly isManned: boolean;
}

export interface Competence {
  readonly union: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
  readonly because: readonly Basis[];
  /** What to ask or do where no union is found. */
  readonly missing: string | null;
}

/** Unions registered for the place, the nearest first. */
export async function unionsOf(db: Db, place: PlaceTold, today: PlainDate): Promise<readonly Candidate[]> {
  if (place.divisionCode)
    return candidates(
      db,
      sql<boolean>`trade_union.division_code in (${sql.join(codesAbove(place.divisionCode))})`,
      today,
    );
  if (!place.placeText) return [];
  const names = unionNames(place.placeText);
  if (names.length === 0) return [];
  const found = await candidates(db, sql<boolean>`trade_union.name in (${sql.join(names)})`, today);
  return found.toSorted((left, right) => names.indexOf(left.name) - names.indexOf(right.name));
}

/** '320583100' → township, county, city, province. */
function codesAbove(code: string): readonly string[] {
  return [...new Set([code, code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** Names under which the union of a place told in words may be registered, the lowest place first. */
function unionNames(words: string): readonly string[] {
  const path = pathOf(words);
  const suffixes = ['市', '区', '县', '', '省', '自治区'];
  const county = path.length > 2 ? suffixes.map((suffix) => `${path[1]}市${path[2]}${suffix}总工会`) : [];
  return [...county, ...path.toReversed().flatMap((name) => suffixes.map((suffix) => `${name}${suffix}总工会`))];
}

async function candidates(
  db: Db,
  where: ReturnType<typeof sql<boolean>>,
  today: PlainDate,
): Promise<readonly Candidate[]> {
  return db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'level', 'lft', 'divisionCode'])
    .select(
      sql<boolean>`exists (select 1 from union_body join post on post.union_id = union_body.union_id and post.role = 'receptionist'
        and post.from_on <= ${today} and coalesce(post.to_on, ${today}) >= ${today}
        where union_body.union_id = trade_union.id and union_body.kind = 'station' and union_body.closed_on is null)`.as(
        'isManned',
      ),
    )
    .where(where)
    .where('kind', 'in', ['federation', 'zone'])
    .where('level', '<>', 'grassroots')
    .where('closedOn', 'is', null)
    .orderBy('isGuest')
    .orderBy(sql`rtrim(division_code, '0')`, 'desc')
    .orderBy('lft', 'desc')
    .execute();
}

/** Chooses among the unions of the place and says why. */
export function chooseUnion(
  found: readonly Candidate[],
  place: PlaceTold,
  isRepresentation: boolean,
  venue: VenueRule,
): Competence {
  const because = venue.because;
  const judged = found.map((candidate) => ({ ...candidate, takes: takesAid({ ...candidate, isRepresentation }) }));
  // One place is told at the window; who applies as an officer of the union tells the place of the harm in it.
  const able = isTold(place) ? (judged.find(({ takes }) => takes.value === true) ?? null) : undefined;
  const { union, reason } = competentUnion({ causes: [], ...(able === undefined ? {} : { performancePlace: able }) });
  if (!union) return { union: null, reason: venue.reason, because, missing: isTold(place) ? nobodyThere : reason };
  const passed = judged.find(({ level }) => level === 'township');
  const isStation = union.level === 'township';
  const why = [
    `劳动合同履行地为${placeWords(place, found)}，由${union.name}受理。`,
    isStation && union.takes.reason,
    passed && !isStation && `${isRepresentation ? '' : passed.name}${passed.takes.reason}`,
    venue.reason,
  ];
  return {
    union: { id: union.id, name: union.name },
    reason: why.filter((sentence) => typeof sentence === 'string').join(''),
    because: isStation ? [...because, ...union.takes.because] : because,
    missing: null,
  };
}

const nobodyThere = '没有找到该地的工会。请核对地点；在省外的，请管理员先登记当地工会，本窗口先行接待并联系转办。';

const isTold = ({ divisionCode, placeText }: PlaceTold): boolean => Boolean(divisionCode) || Boolean(placeText);

function placeWords({ placeText, divisionCode }: PlaceTold, found: readonly Candidate[]): string {
  const exact = found.find((candidate) => candidate.divisionCode === divisionCode);
  return placeText ?? (exact ? exact.name.replace(/总?工会$/, '') : `区划代码${divisionCode ?? ''}`);
}

/** The place by names, as the rule on other regions compares it; undefined where nothing tells it. */
export function placeOf(found: readonly Candidate[], place: PlaceTold): Place | undefined {
  const fromUnions = found
    .filter((candidate) => candidate.level !== 'township')
    .toReversed()
    .map((candidate) => candidate.name.replace(/总?工会$/, ''))
    .join('');
  const path = pathOf(`${fromUnions}，${place.placeText ?? ''}`);
  if (path.length === 0) return undefined;
  return { province: path[0] ?? null, city: path[1] ?? null, county: path[2] ?? null };
}

/** The lowest place which the words name, as bare names from the province down. */
function pathOf(words: string): readonly string[] {
  const paths = findRegions(words).flatMap((mention) =>
    mention.candidates.length === 1 ? mention.candidates.map(({ path }) => path) : [],
  );
  const first = paths[0];
  if (!first) return [];
  const inside = paths.filter((path) =>
    first.every((name, level) => path[level] === undefined || path[level] === bareName(name)),
  );
  return inside.toSorted((left, right) => right.length - left.length)[0] ?? first;
}

/** How long a term is for a union: what the law says, or for an internal one what the union or one above has set. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import type { Term } from '@gongyuan/law/calendar/working-days.ts';
import { isTermId, termAt } from '@gongyuan/law/terms/terms.ts';
import type { KnownTerm, TermId } from '@gongyuan/law/terms/terms.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';
import { lawInForce } from './law-in-force.ts';

interface Spine {
  readonly unionId: string;
  readonly lawOn: PlainDate;
}

export interface Counted {
  readonly known: KnownTerm;
  /** As it is counted here. */
  readonly term: Term;
}

/** Each of the terms as it is counted for the matter on the day. */
export async function termsFor(
  db: Db,
  { unionId, lawOn }: Spine,
  terms: readonly TermId[],
  on: PlainDate,
): Promise<(id: TermId) => Counted> {
  const own = await ownTerms(db, unionId, terms, on);
  const { terms: book } = await lawInForce(db);
  return (id) => {
    const known = termAt(id, lawOn, book);
    return { known, term: own.get(id) ?? known.term };
  };
}

/** The last day of one term that begins today. */
export async function dueToday(db: Db, spine: Spine, term: TermId, today: PlainDate): Promise<PlainDate> {
  const counted = await termsFor(db, spine, [term], today);
  const { holidays } = await lawInForce(db);
  return dueOn(today, counted(term).term, holidays).on;
}

/** Internal terms as the nearest union above or at the matter's own has set them for the day. */
async function ownTerms(
  db: Db,
  unionId: string,
  terms: readonly TermId[],
  on: PlainDate,
): Promise<ReadonlyMap<string, Term>> {
  const internal = terms.filter((term) => isTermId(term) && term.startsWith('internal.'));
  if (internal.length === 0) return new Map();
  const rows = await db
    .selectFrom('unionParameter')
    .innerJoin('tradeUnion as owner', 'owner.id', 'unionParameter.unionId')
    .innerJoin('tradeUnion as own', (join) =>
      join.on(sql<boolean>`own.id = ${unionId} and own.lft between owner.lft and owner.rgt`),
    )
    .select(['unionParameter.code', 'unionParameter.amount', 'unionParameter.unit'])
    .where('unionParameter.code', 'in', internal)
    .where('unionParameter.fromOn', '<=', on)
    .where((where) => where.or([where('unionParameter.toOn', 'is', null), where('unionParameter.toOn', '>=', on)]))
    // The farthest first and the oldest first, so that the nearest and newest is what the map keeps.
    .orderBy('owner.lft')
    .orderBy('unionParameter.fromOn')
    .execute();
  return new Map(rows.map((row) => [row.code, { amount: row.amount, unit: row.unit } as Term])); // the column's check allows only units of Term
}

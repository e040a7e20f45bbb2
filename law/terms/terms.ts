// The terms the house counts with, as dated data: how long, under which article, how sure we are.
import { formatBasis, LawUnknown } from '../basis.ts';
import { formatChineseDate, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { publishedTerms, type LawTermId, type TermBook } from './book.ts';
import type { DatedTerm, Length } from './dated-term.ts';
import { countedTable } from './tables.ts';

/** The name of a term counted in days, months or years, as procedures refer to it. */
export type TermId = keyof typeof countedTable;

/** A term as it stands on a day. */
export type KnownTerm = Omit<DatedTerm, 'from' | 'to'> & { readonly id: TermId };

/** A term as it stands on a day, in whatever unit, with or without a number. */
export type KnownWording = DatedTerm<Length> & { readonly id: TermId | LawTermId };

/** All names of terms that a clock may count, in the order of the path. */
export const termIds: readonly TermId[] = Object.keys(countedTable).filter(isTermId);

/**
 * Whether a text is the name of a term that a clock may count.
 *
 * @basis the table of terms
 * @unit  boolean
 * @example isTermId('la.law.review') // true
 */
export function isTermId(value: string): value is TermId {
  return Object.hasOwn(countedTable, value);
}

/**
 * A term as it stands on a day. A day for which no wording is known is an error that says so; the nearest
 * wording is never taken instead.
 *
 * @basis each term's own article, in `basis`
 * @unit  the term's unit
 * @example termAt('la.law.review', '2026-11-21').term // { amount: 7, unit: 'calendar_day' }
 */
export function termAt(id: TermId, on: PlainDate, book: TermBook = publishedTerms): KnownTerm {
  const { from: _from, to: _to, term, ...rest } = wordingAt(id, on, book);
  const { amount, unit } = term;
  if (amount === null || unit === 'hour') throw new LawUnknown(`“${rest.label}”不按日、月、年计算，不能据此起算期限。`);
  return { ...rest, id, term: { amount, unit } };
}

/**
 * The wording of any term on a day, with the days of its force. The same error where none is known.
 *
 * @basis each term's own article, in `basis`
 * @unit  the term's unit; the amount is null where the rule gives none
 * @example wordingAt('dp.court.preserve', '2026-11-21').term // { amount: 48, unit: 'hour' }
 */
export function wordingAt(id: TermId | LawTermId, on: PlainDate, book: TermBook = publishedTerms): KnownWording {
  if (!isPlainDate(on)) throw new RangeError(`不是有效的日期：${String(on)}`);
  const wordings = book.get(id) ?? [];
  const wording = wordings.find((entry) => entry.from <= on && (entry.to === null || on <= entry.to));
  if (wording === undefined) throw new LawUnknown(unknownSentence(id, wordings, on));
  return { id, ...wording };
}

/**
 * All wordings of a term that are kept, earliest first, each with the days of its force.
 *
 * @basis each wording's own article
 * @unit  wordings in time
 * @example wordingsOf('la.law.review').at(-1)?.from // '2022-01-01'
 */
export function wordingsOf(id: TermId): readonly DatedTerm[] {
  const wordings: readonly DatedTerm[] = countedTable[id];
  return wordings.toSorted((left, right) => (left.from < right.from ? -1 : 1));
}

function unknownSentence(id: string, wordings: readonly DatedTerm<Length>[], on: PlainDate): string {
  const first = wordings[0];
  const label = first === undefined ? id : first.label;
  const basis = first === undefined ? '' : `（${formatBasis(first.basis)}）`;
  return `${formatChineseDate(on)}时“${label}”的期限未收录${basis}，不能按相近日期的规定推算，请人工核对。`;
}

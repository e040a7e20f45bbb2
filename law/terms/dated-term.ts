// The shape of a term in time, shared by the tables of terms.
import type { Basis, Confidence } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Term, TermUnit } from '../calendar/working-days.ts';

/** How long, as a rule states it: some count in hours, some give no number at all. */
export type Length = { readonly amount: number | null; readonly unit: TermUnit | 'hour' };

/** Which way a term is counted and what it is: a duty, a time bar, or days to be kept before an event. */
export type TermKind = 'deadline' | 'limitation' | 'counted_backwards';

/** By how much a term may be lengthened, in its own unit; null where the rule sets no limit. */
export type Extension = { readonly amount: number | null; readonly words: string };

/** One wording of a term with the days between which it is in force. */
export type DatedTerm<L extends Length = Term> = {
  readonly label: string;
  readonly term: L;
  readonly basis: Basis;
  /** Further grounds, cited beside the first. */
  readonly also?: readonly Basis[];
  readonly confidence: Confidence;
  /** Where the unit is less sure than the number. */
  readonly unitConfidence?: Confidence;
  readonly source: string;
  readonly checkedOn: PlainDate;
  readonly note: string;
  readonly internal: boolean;
  readonly from: PlainDate;
  /** The last day in force; null while no end is known. */
  readonly to: PlainDate | null;
  readonly kind?: TermKind;
  /** The day, or the hour, from which it is counted, in Chinese. */
  readonly startsFrom?: string;
  /** What somebody must decide before there is a day, where the rule gives no number. */
  readonly decide?: string;
  readonly extension?: Extension;
  /** When the clock stands still. */
  readonly pauses?: string;
  /** When it is counted afresh. */
  readonly restarts?: string;
  /** Neither pauses nor restarts, and the law says so. */
  readonly isFixed?: true;
  readonly onExpiry?: string;
};

/** A term that is stated by law or by another body, not by this platform. */
export type StatedTerm<L extends Length = Term> = DatedTerm<L> & {
  readonly kind: TermKind;
  readonly startsFrom: string;
};

/** `from` of a term whose beginning is not known: it is in force, without a lower bound. */
export const sinceEver: PlainDate = '0001-01-01';

/**
 * A table of terms counted in days, months or years. It keeps the names exact and the rest plain.
 *
 * @basis each term's own article
 * @unit  a table of terms
 * @example countedTerms({}) // {}
 */
export function countedTerms<Id extends string>(
  table: Readonly<Record<Id, readonly StatedTerm[]>>,
): Readonly<Record<Id, readonly StatedTerm[]>> {
  return table;
}

/**
 * A table of terms that no clock of a procedure counts: in hours, or without a number.
 *
 * @basis each term's own article
 * @unit  a table of terms
 * @example otherTerms({}) // {}
 */
export function otherTerms<Id extends string>(
  table: Readonly<Record<Id, readonly StatedTerm<Length>[]>>,
): Readonly<Record<Id, readonly StatedTerm<Length>[]>> {
  return table;
}

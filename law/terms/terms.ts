// The terms the aid path counts with, as dated data: how long, under which article, how sure we are.
import { formatBasis, LawUnknown } from '../basis.ts';
import { formatChineseDate, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { DatedTerm } from './dated-term.ts';
import { complaintTerms } from './complaint-terms.ts';
import { internalTerms } from './internal-terms.ts';
import { statutoryTerms } from './statutory-terms.ts';

const terms = { ...statutoryTerms, ...complaintTerms, ...internalTerms };

/** The name of a term, as procedures refer to it. */
export type TermId = keyof typeof terms;

/** A term as it stands on a day. */
export type KnownTerm = Omit<DatedTerm, 'from' | 'to'> & { readonly id: TermId };

/** All names of terms, in the order of the path. */
export const termIds: readonly TermId[] = Object.keys(terms).filter(isTermId);

/**
 * Whether a text is the name of a term kept here.
 *
 * @basis the table of terms
 * @unit  boolean
 * @example isTermId('la.law.review') // true
 */
export function isTermId(value: string): value is TermId {
  return Object.hasOwn(terms, value);
}

/**
 * A term as it stands on a day. A day for which no wording is known is an error that says so; the nearest
 * wording is never taken instead.
 *
 * @basis each term's own article, in `basis`
 * @unit  the term's unit
 * @example termAt('la.law.review', '2026-11-21').term // { amount: 7, unit: 'calendar_day' }
 */
export function termAt(id: TermId, on: PlainDate): KnownTerm {
  if (!isPlainDate(on)) throw new RangeError(`不是有效的日期：${String(on)}`);
  const wordings: readonly DatedTerm[] = terms[id];
  const wording = wordings.find((entry) => entry.from <= on && (entry.to === null || on <= entry.to));
  if (wording === undefined) throw new LawUnknown(unknownSentence(id, wordings, on));
  const { from: _from, to: _to, ...rest } = wording;
  return { id, ...rest };
}

/**
 * All wordings of a term that are kept, earliest first, each with the days of its force.
 *
 * @basis each wording's own article
 * @unit  wordings in time
 * @example wordingsOf('la.law.review').at(-1)?.from // '2022-01-01'
 */
export function wordingsOf(id: TermId): readonly DatedTerm[] {
  const wordings: readonly DatedTerm[] = terms[id];
  return wordings.toSorted((left, right) => (left.from < right.from ? -1 : 1));
}

function unknownSentence(id: TermId, wordings: readonly DatedTerm[], on: PlainDate): string {
  const first = wordings[0];
  const label = first === undefined ? id : first.label;
  const basis = first === undefined ? '' : `（${formatBasis(first.basis)}）`;
  return `${formatChineseDate(on)}时“${label}”的期限未收录${basis}，不能按相近日期的规定推算，请人工核对。`;
}

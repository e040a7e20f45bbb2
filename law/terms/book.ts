// A book of terms: the published wordings, and what a deployment has confirmed or corrected of them since.
import type { Basis, Confidence } from '../basis.ts';
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { DatedTerm, Length } from './dated-term.ts';
import { countedTable, statedTable, wholeTable } from './tables.ts';

/** The name of a term stated by law or by another body; internal terms are not among them. */
export type LawTermId = keyof typeof statedTable;

/** The wordings of every term, by name. */
export type TermBook = ReadonlyMap<string, readonly DatedTerm<Length>[]>;

/** What two people of a deployment have settled about a term, from a source that they read. */
export type TermCorrection = {
  readonly id: LawTermId;
  readonly amount: number | null;
  readonly unit: Length['unit'];
  readonly from: PlainDate;
  /** The last day in force; null while no end is known. */
  readonly to: PlainDate | null;
  readonly source: string;
  readonly checkedOn: PlainDate;
  readonly confidence: Confidence;
};

/** The wordings this library is published with. */
export const publishedTerms: TermBook = new Map(Object.entries<readonly DatedTerm<Length>[]>(wholeTable));

/**
 * Whether a text names a term stated by law or by another body.
 *
 * @basis the table of terms
 * @unit  boolean
 * @example isLawTermId('dp.court.preserve') // true
 */
export function isLawTermId(value: string): value is LawTermId {
  return Object.hasOwn(statedTable, value);
}

/** All names of terms stated by law or by another body, in the order of the path. */
export const lawTermIds: readonly LawTermId[] = Object.keys(statedTable).filter(isLawTermId);

/**
 * A book in which corrections hold for the days they name; before and after, the wordings stay as they were.
 * A later correction of the list goes before an earlier one.
 *
 * @basis each term's own article; the correction names its source
 * @unit  a book of terms
 * @example correctedBook([{ id: 'dp.arb.accept', amount: 5, unit: 'working_day', from: '2008-05-01', to: null, source: '部令原文', checkedOn: '2026-12-01', confidence: 'text' }])
 */
export function correctedBook(corrections: readonly TermCorrection[], base: TermBook = publishedTerms): TermBook {
  const book = new Map(base);
  for (const correction of corrections) {
    checkCorrection(correction);
    book.set(correction.id, corrected(book.get(correction.id) ?? [], correction));
  }
  return book;
}

/**
 * What is wrong with a correction, in words for the person who enters it; none when it can be taken.
 *
 * @basis dated data with sources: a term without source, days or number is none
 * @unit  sentences
 * @example termProblems({ id: 'dp.arb.accept', amount: 0, … }) // ['期限的数目应为正整数。']
 */
export function termProblems({ id, amount, unit, from, to, source, checkedOn }: TermCorrection): readonly string[] {
  const isCounted = Object.hasOwn(countedTable, id);
  const checks: readonly (readonly [boolean, string])[] = [
    [isLawTermId(id), `没有这项法定期限：${String(id)}。`],
    [amount === null || (Number.isInteger(amount) && amount >= 1), '期限的数目应为正整数。'],
    // Clocks hang on it: without a number of days they could not be started.
    [!isCounted || (amount !== null && unit !== 'hour'), '这一项按日、工作日、月或者年计算，应写明数目。'],
    [isPlainDate(from) && (to === null || (isPlainDate(to) && from <= to)), '起止日期有误。'],
    [isPlainDate(checkedOn) && source.trim() !== '', '更正要写明出处和核对日期。'],
  ];
  return checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

function checkCorrection(correction: TermCorrection): void {
  const [problem] = termProblems(correction);
  if (problem !== undefined) throw new RangeError(problem);
}

function corrected(wordings: readonly DatedTerm<Length>[], correction: TermCorrection): readonly DatedTerm<Length>[] {
  const { from, to } = correction;
  const model =
    wordings.find((wording) => wording.from <= from && (wording.to === null || from <= wording.to)) ??
    wordings.find((wording) => wording.from > from) ??
    wordings.at(-1);
  if (model === undefined) throw new RangeError(`没有这项法定期限：${correction.id}`);
  const kept = wordings.flatMap((wording) => outside(wording, from, to));
  return [...kept, corrective(model, correction)].toSorted((left, right) => (left.from < right.from ? -1 : 1));
}

/** What is left of a wording before and after the corrected days. */
function outside(wording: DatedTerm<Length>, from: PlainDate, to: PlainDate | null): readonly DatedTerm<Length>[] {
  const before = wording.from < from ? [{ ...wording, to: earlier(wording.to, addDays(from, -1)) }] : [];
  const isAfter = to !== null && (wording.to === null || wording.to > to);
  const after = isAfter ? [{ ...wording, from: wording.from > to ? wording.from : addDays(to, 1) }] : [];
  return [...before, ...after];
}

function earlier(left: PlainDate | null, right: PlainDate): PlainDate {
  return left !== null && left < right ? left : right;
}

function corrective(model: DatedTerm<Length>, correction: TermCorrection): DatedTerm<Length> {
  const { amount, unit, from, to, source, checkedOn, confidence } = correction;
  const { unitConfidence: _doubt, decide, basis, ...rest } = model;
  return {
    ...rest,
    basis: confidence === 'memory' ? basis : confirmed(basis),
    term: { amount, unit },
    ...(amount === null && decide !== undefined ? { decide } : {}),
    from,
    to,
    source,
    checkedOn,
    confidence,
  };
}

function confirmed({ isUnconfirmed: _doubt, ...basis }: Basis): Basis {
  return basis;
}

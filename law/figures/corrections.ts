// Corrections of figures: what a deployment confirmed or corrected with a source is put over what is published.
import { addDays, isPlainDate } from '../calendar/plain-date.ts';
import { figureBook, type DatedFigure, type FigureBook } from './figure.ts';

/** One correction, decided by two people outside this room. `figure` says what holds, between which days, on what source. */
export type FigureCorrection = {
  readonly figure: DatedFigure;
  /** Why: '正式文件已公布', '与原文核对'. */
  readonly reason: string;
};

const wholeUnits: readonly DatedFigure['unit'][] = ['fen', 'fen_per_hour', 'fen_per_month', 'fen_per_year', 'class'];

/**
 * What is wrong with a correction, in words for the person who enters it; none when it can be taken.
 *
 * @basis dated data with sources: a figure without source, days or unit is none
 * @unit  sentences
 * @example problemsOf(publishedFigures, { figure: { …, source: '' }, reason: '核对' }) // ['没有写来源。']
 */
export function problemsOf(book: FigureBook, { figure, reason }: FigureCorrection): readonly string[] {
  const known = book.get(figure.id)?.[0];
  const checks: readonly (readonly [boolean, string])[] = [
    [figure.id !== '' && figure.label !== '', '没有写是哪一项数据。'],
    [isPlainDate(figure.from), '起始日不是有效的日期。'],
    [figure.to === null || isPlainDate(figure.to), '截止日不是有效的日期。'],
    [figure.to === null || figure.from <= figure.to, '截止日早于起始日。'],
    [isPlainDate(figure.checkedOn), '核对日期不是有效的日期。'],
    [Number.isFinite(figure.value) && figure.value >= 0, '数值应为不小于零的数。'],
    [!wholeUnits.includes(figure.unit) || Number.isSafeInteger(figure.value), '金额应为整数分。'],
    [known === undefined || known.unit === figure.unit, '单位与已收录的不一致。'],
    [figure.source.trim() !== '', '没有写来源。'],
    [figure.basis.instrument.trim() !== '', '没有写依据的文件。'],
    [reason.trim() !== '', '没有写更正的理由。'],
  ];
  return checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

/** A draft gives way to drafts and to what is final; what is final gives way only to what is final. */
function givesWay(figure: DatedFigure, correction: DatedFigure): boolean {
  const isSame = figure.where === correction.where && figure.key === correction.key;
  return isSame && (correction.isDraft !== true || figure.isDraft === true);
}

/** What is left of a figure before and after the days of its correction. */
function remains(figure: DatedFigure, correction: DatedFigure): readonly DatedFigure[] {
  const left: DatedFigure[] = [];
  const endsBefore = figure.to !== null && figure.to < correction.from;
  const beginsAfter = correction.to !== null && figure.from > correction.to;
  if (endsBefore || beginsAfter) return [figure];
  if (figure.from < correction.from) left.push({ ...figure, to: addDays(correction.from, -1) });
  if (correction.to !== null && (figure.to === null || figure.to > correction.to)) {
    left.push({ ...figure, from: addDays(correction.to, 1) });
  }
  return left;
}

/**
 * A book with corrections put over it: each replaces what it overlaps of the same id, place and key, and what is left
 * before and after its days goes on standing. Later corrections win over earlier ones; the book itself is not changed.
 *
 * @basis dated data with sources; a correction is decided by two people
 * @unit  a book; throws RangeError for a correction that is none, see `problemsOf`
 * @example withCorrections(publishedFigures, [{ figure, reason: '正式文件已公布' }])
 */
export function withCorrections(book: FigureBook, corrections: readonly FigureCorrection[]): FigureBook {
  let figures = [...book.values()].flat();
  for (const correction of corrections) {
    const [problem] = problemsOf(book, correction);
    if (problem !== undefined) throw new RangeError(`${correction.figure.label}：${problem}`);
    const { figure } = correction;
    figures = figures.flatMap((row) => (row.id === figure.id && givesWay(row, figure) ? remains(row, figure) : [row]));
    figures.push(figure);
  }
  return figureBook(figures);
}

// The shape of a figure in time: minimum wages, multiples, lump sums. A day outside what is known is an error.
import { formatBasis, LawUnknown, type Basis, type Confidence } from '../basis.ts';
import { formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';

/** What the value counts. */
export type FigureUnit =
  | 'fen'
  | 'fen_per_hour'
  | 'fen_per_month'
  | 'fen_per_year'
  | 'months'
  | 'days'
  | 'hours'
  | 'share'
  | 'multiple'
  | 'years'
  | 'class';

/** One value with the days between which it holds, where it holds and for whom. */
export type DatedFigure = {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly value: number;
  /** Division code of the place, or its beginning ('32' = Jiangsu); absent = the whole country. */
  readonly where?: string;
  /** Class, grade or step inside the figure: '1' of minimum-wage classes, '5' of injury grades. */
  readonly key?: string;
  readonly from: PlainDate;
  /** The last day in force; null while no end is known. */
  readonly to: PlainDate | null;
  readonly basis: Basis;
  readonly source: string;
  readonly confidence: Confidence;
  /** A draft for comment, not in force as far as known: never shown alone. */
  readonly isDraft?: true;
  readonly checkedOn: PlainDate;
  readonly note?: string;
};

/** Figures by id. A deployment passes its own, corrected one; the default is what is published in this room. */
export type FigureBook = ReadonlyMap<string, readonly DatedFigure[]>;

/** Which of a figure's values is meant. */
export type FigureAsk = { readonly where?: string | undefined; readonly key?: string | undefined };

function covers(figure: DatedFigure, ask: FigureAsk): boolean {
  if (figure.key !== ask.key) return false;
  return figure.where === undefined || (ask.where ?? '').startsWith(figure.where);
}

function stands(figure: DatedFigure, on: PlainDate): boolean {
  return figure.from <= on && (figure.to === null || on <= figure.to);
}

/**
 * Every value that stands on a day: the drafted one first where there is one, then what it would replace; of values
 * for a place and for a wider one, the nearer place only.
 *
 * @basis each figure's own, in `basis`
 * @unit  the figure's unit
 * @example figuresAt(publishedFigures, 'minimum_wage_month', '2026-03-01', { where: '32', key: '1' })[0].value // 266000
 */
export function figuresAt(book: FigureBook, id: string, on: PlainDate, ask: FigureAsk = {}): readonly DatedFigure[] {
  const inForce = (book.get(id) ?? []).filter((figure) => covers(figure, ask) && stands(figure, on));
  const nearest = Math.max(0, ...inForce.map((figure) => figure.where?.length ?? 0));
  return inForce
    .filter((figure) => (figure.where?.length ?? 0) === nearest)
    .toSorted((left, right) => Number(right.isDraft ?? false) - Number(left.isDraft ?? false));
}

/**
 * The value that stands on a day, where one is kept; a draft is none. A plain loop, because every claim asks several
 * times.
 *
 * @basis the figure's own, in `basis`
 * @unit  the figure's unit; undefined for a day, place or key that is not kept, so that it can be asked instead
 * @example findFigure(publishedFigures, 'wage_divisor', '2026-03-01')?.value // 21.75
 */
export function findFigure(book: FigureBook, id: string, on: PlainDate, ask: FigureAsk = {}): DatedFigure | undefined {
  let nearest: DatedFigure | undefined;
  for (const figure of book.get(id) ?? []) {
    if (figure.isDraft === true || !covers(figure, ask) || !stands(figure, on)) continue;
    if (nearest === undefined || (figure.where?.length ?? 0) > (nearest.where?.length ?? 0)) nearest = figure;
  }
  return nearest;
}

/**
 * The value that stands on a day; a draft is none.
 *
 * @basis the figure's own, in `basis`
 * @unit  the figure's unit; throws LawUnknown for a day, place or key that is not kept
 * @example figureAt(publishedFigures, 'wage_divisor', '2026-03-01').value // 21.75
 */
export function figureAt(book: FigureBook, id: string, on: PlainDate, ask: FigureAsk = {}): DatedFigure {
  const found = findFigure(book, id, on, ask);
  if (found === undefined) throw new LawUnknown(unknownSentence(book.get(id) ?? [], id, on, ask));
  return found;
}

/** Names what was asked; an instrument only where one is known for that place and key. */
function unknownSentence(rows: readonly DatedFigure[], id: string, on: PlainDate, ask: FigureAsk): string {
  const about = rows[0]?.label ?? id;
  const known = rows.findLast((figure) => covers(figure, ask));
  const where = ask.where === undefined ? '' : `（地区代码${ask.where}）`;
  const ground = known === undefined ? '' : `；已收录的依据是${formatBasis(known.basis)}`;
  return `${formatChineseDate(on)}适用的${about}${where}未收录${ground}。不能用相近日期或者别处的数推算，请按当地公布的标准填写。`;
}

/**
 * A book from values. What an administrator corrects is put over it by `withCorrections`.
 *
 * @basis each figure's own, in `basis`
 * @unit  a book
 * @example figureBook([...minimumWages, ...workingTimeFigures])
 */
export function figureBook(figures: readonly DatedFigure[]): FigureBook {
  const book = new Map<string, DatedFigure[]>();
  for (const figure of figures) {
    const row = book.get(figure.id);
    if (row === undefined) book.set(figure.id, [figure]);
    else row.push(figure);
  }
  return book;
}

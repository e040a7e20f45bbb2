// How a figure's rows are kept: what all rows share is written once, each row says its value and its days.
import type { DatedFigure } from './figure.ts';

/** The day on which the tables of this room were last checked against their sources. */
export const checkedOn = '2026-11-21';

/** Said as the source of what nobody has read again. */
export const fromMemory = '凭记忆录入，未与公布的文件核对';

/** What the rows of a figure share. */
export type FigureHead = Pick<DatedFigure, 'id' | 'label' | 'unit' | 'basis' | 'source' | 'confidence'> &
  Partial<Pick<DatedFigure, 'where' | 'from' | 'to' | 'note'>>;

/** One row: what differs from the head. */
export type FigureRow = Partial<DatedFigure> & { readonly value: number };

/**
 * The rows of a figure. A row without its own days takes the head's; one without any is an error of the programmer.
 *
 * @basis each row's own
 * @unit  figures
 * @example rowsOf({ id: 'funeral_months', … , from: '2011-01-01', to: null }, [{ value: 6 }])
 */
export function rowsOf(head: FigureHead, rows: readonly FigureRow[]): readonly DatedFigure[] {
  return rows.map((row) => {
    const from = row.from ?? head.from;
    const to = row.to === undefined ? head.to : row.to;
    if (from === undefined || to === undefined) throw new RangeError(`数据${head.id}没有写起止日期`);
    return { ...head, ...row, from, to, checkedOn };
  });
}

/**
 * A figure that differs by class, grade or step: one row a key.
 *
 * @basis each row's own
 * @unit  figures
 * @example keyedRows({ id: 'annual_leave_days', … }, { '1': 5, '10': 10, '20': 15 })
 */
export function keyedRows(head: FigureHead, values: Readonly<Record<string, number>>): readonly DatedFigure[] {
  return rowsOf(
    head,
    Object.entries(values).map(([key, value]) => ({ key, value })),
  );
}

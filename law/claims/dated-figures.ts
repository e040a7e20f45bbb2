// Reading dated figures many times in one claim: the figure found last is asked first, since months follow each other.
import type { PlainDate } from '../calendar/plain-date.ts';
import { findFigure, type DatedFigure, type FigureAsk } from '../figures/figure.ts';
import type { Context } from './outcome.ts';

/**
 * The one published value in force on a day; a draft never is.
 *
 * @basis the figure's own, in `basis`
 * @unit  the figure's unit; undefined where none is kept, so that it can be asked instead
 * @example keptFigure(context, 'wage_divisor', '2026-03-01')?.value // 21.75
 */
export function keptFigure(context: Context, id: string, on: PlainDate, ask: FigureAsk = {}): DatedFigure | undefined {
  return findFigure(context.figures, id, on, ask);
}

/** Whether a figure holds on a day. @basis the figure's own days @unit boolean @example holdsOn(figure, '2026-03-01') */
export function holdsOn({ from, to }: DatedFigure, on: PlainDate): boolean {
  return from <= on && (to === null || on <= to);
}

/**
 * A reader of one figure for many days, which looks again only when the day leaves the figure found last.
 *
 * @basis the figure's own, in `basis`
 * @unit  the figure's unit; undefined where none is kept
 * @example figureReader((on) => keptFigure(context, 'wage_divisor', on))('2026-03-01')?.value // 21.75
 */
export function figureReader(
  read: (on: PlainDate) => DatedFigure | undefined,
): (on: PlainDate) => DatedFigure | undefined {
  let last: DatedFigure | undefined;
  return (on) => {
    if (last === undefined || !holdsOn(last, on)) last = read(on);
    return last;
  };
}

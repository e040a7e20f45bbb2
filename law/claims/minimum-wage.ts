// The minimum wage of a place on a day, as the claims use it: what the person told, else what the book keeps.
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { figureReader, holdsOn, keptFigure } from './dated-figures.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { Context } from './outcome.ts';

/** A minimum wage of a month; `figure` is set where it comes from the book. @unit fen */
export type MinimumWage = { readonly fen: number; readonly figure?: DatedFigure };

/**
 * What the book keeps as the monthly minimum wage of a place on a day: by the class of the county. A county whose class
 * on that day is not kept has none here, however sure its city's class may seem.
 *
 * @basis 《劳动法》第四十八条；《劳动合同法实施条例》第十四条 (place of performance)
 * @unit  fen a month; undefined where it is not kept
 * @example keptMinimumWage(context, '320583', '2022-05-01')?.value // 228000
 */
export function keptMinimumWage(context: Context, placeCode: string, on: PlainDate): DatedFigure | undefined {
  const grade = keptFigure(context, 'minimum_wage_class', on, { where: placeCode });
  if (grade === undefined) return undefined;
  return keptFigure(context, 'minimum_wage_month', on, { where: placeCode, key: String(grade.value) });
}

/**
 * The minimum wage to compare with on a day: the one told wins over the book.
 *
 * @basis 《劳动法》第四十八条；《劳动合同法实施条例》第十四条
 * @unit  fen a month; undefined where it has to be asked
 * @example minimumWageOn({ minimumWageFen: 249_000 }, context, '2025-03-01')?.fen // 249000
 */
export function minimumWageOn(facts: ClaimFacts, context: Context, on: PlainDate): MinimumWage | undefined {
  return minimumWages(facts, context)(on);
}

/**
 * The same for many days, the book being asked only when a day leaves the figures found last.
 *
 * @basis 《劳动法》第四十八条；《劳动合同法实施条例》第十四条
 * @unit  fen a month; undefined where it has to be asked
 * @example minimumWages(facts, context)('2025-03-01')?.fen
 */
export function minimumWages(facts: ClaimFacts, context: Context): (on: PlainDate) => MinimumWage | undefined {
  const told = known(facts, 'minimumWageFen');
  if (told !== undefined) {
    const wage = { fen: told };
    return () => wage;
  }
  const placeCode = known(facts, 'placeCode');
  if (placeCode === undefined) return () => undefined;
  const gradeOn = figureReader((on) => keptFigure(context, 'minimum_wage_class', on, { where: placeCode }));
  let last: { readonly grade: DatedFigure; readonly wage: MinimumWage & { readonly figure: DatedFigure } } | undefined;
  return (on) => {
    const grade = gradeOn(on);
    if (grade === undefined) return undefined;
    if (last === undefined || last.grade !== grade || !holdsOn(last.wage.figure, on)) {
      const figure = keptFigure(context, 'minimum_wage_month', on, { where: placeCode, key: String(grade.value) });
      last = figure === undefined ? undefined : { grade, wage: { fen: figure.value, figure } };
    }
    return last?.wage;
  };
}

/**
 * What to ask where the minimum wage of a day is not known: the place first, if it was never asked, since the book may
 * then know the rest; else the figure itself.
 *
 * @basis an unknown fact is a value: nothing is guessed
 * @unit  facts in the order of asking
 * @example askForMinimumWage({}) // ['placeCode', 'minimumWageFen']
 */
export function askForMinimumWage(facts: ClaimFacts): readonly FactCode[] {
  return facts.placeCode === undefined ? ['placeCode', 'minimumWageFen'] : ['minimumWageFen'];
}

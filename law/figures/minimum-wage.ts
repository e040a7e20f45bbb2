// The minimum wage of a place on a day: first the class of the place, then the wage of the class.
import type { PlainDate } from '../calendar/plain-date.ts';
import { figureAt, type DatedFigure, type FigureBook } from './figure.ts';

/**
 * The minimum wage in force at a place on a day. A city alone is not enough where its counties differ.
 *
 * @basis 《江苏省工资支付条例》第十二条；《劳动合同法实施条例》第十四条（劳动合同履行地的标准）
 * @unit  fen a month, or fen an hour; throws LawUnknown where the place's class or the wage is not kept for the day
 * @example minimumWageAt(publishedFigures, '2022-05-01', '320583').value // 228000
 */
export function minimumWageAt(
  book: FigureBook,
  on: PlainDate,
  placeCode: string,
  per: 'month' | 'hour' = 'month',
): DatedFigure {
  const { value } = figureAt(book, 'minimum_wage_class', on, { where: placeCode });
  const id = per === 'month' ? 'minimum_wage_month' : 'minimum_wage_hour';
  return figureAt(book, id, on, { where: placeCode, key: String(value) });
}

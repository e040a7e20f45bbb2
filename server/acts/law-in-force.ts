/** The law's own data as this installation knows it: the one place from which the server takes holidays, terms and figures. */
import { publishedHolidays } from '@gongyuan/law/calendar/holidays.ts';
import type { HolidayTable } from '@gongyuan/law/calendar/holidays.ts';
import type { FigureBook } from '@gongyuan/law/figures/figure.ts';
import { publishedFigures } from '@gongyuan/law/figures/published.ts';
import { publishedTerms } from '@gongyuan/law/terms/book.ts';
import type { TermBook } from '@gongyuan/law/terms/book.ts';
import type { Db } from '../services.ts';

export interface LawInForce {
  readonly holidays: HolidayTable;
  readonly terms: TermBook;
  readonly figures: FigureBook;
}

/** Asked with the database at hand, so that notices and corrections kept there can come beside what is published. */
export async function lawInForce(_db: Db): Promise<LawInForce> {
  return { holidays: publishedHolidays, terms: publishedTerms, figures: publishedFigures };
}

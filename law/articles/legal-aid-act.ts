// The Legal Aid Act of 2021; unions apply it by reference, article 68.
import type { Article } from '../basis.ts';
import { findArticle, listArticles, type ArticleTable, type Instrument } from './define.ts';
import { part1 } from './legal-aid-act-1.ts';
import { part2 } from './legal-aid-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '法律援助法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/法律援助法(2021-08-20).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...part1, ...part2 };

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《法律援助法》
 * @unit  one article
 * @example article(22).article // '第二十二条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles kept of this instrument.
 *
 * @basis 《法律援助法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '法律援助法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

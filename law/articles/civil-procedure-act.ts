// The Civil Procedure Act as amended in 2023: parties and agents, evidence, periods and service, the terms of each
// instance,
// payment orders and enforcement one by one; what nothing here rests on is told in runs.
import type { Article } from '../basis.ts';
import { findArticle, listArticles, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './civil-procedure-act-1.ts';
import { table2 } from './civil-procedure-act-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民事诉讼法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/民事诉讼法(2023-09-01).md',
  inForceFrom: '2024-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1, ...table2 };

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《民事诉讼法》
 * @unit  one article
 * @example article(171).article // '第一百七十一条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * All articles of this instrument, in our own words.
 *
 * @basis 《民事诉讼法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '民事诉讼法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

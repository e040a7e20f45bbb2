// The Social Insurance Act of 2010 as amended in 2018: what the fund pays, what the employer pays, and who may be
// asked to enforce it.
import type { Article } from '../basis.ts';
import { findArticle, listArticles, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './social-insurance-act-1.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '社会保险法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/社会保险法(2018-12-29).md',
  inForceFrom: '2011-07-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1 };

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《社会保险法》
 * @unit  one article
 * @example article(58).article // '第五十八条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * All articles of this instrument, in our own words.
 *
 * @basis 《社会保险法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '社会保险法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

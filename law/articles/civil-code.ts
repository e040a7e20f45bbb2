// The general part of the Civil Code: capacity, agency, limitation and the counting of time, which every clock of the
// house
// follows, one by one; the rest of the general part in runs. The other books are not kept here.
import type { Article } from '../basis.ts';
import { findArticle, listArticles, type ArticleTable, type Instrument } from './define.ts';
import { table1 } from './civil-code-1.ts';
import { table2 } from './civil-code-2.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民法典',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/民法典/总则.md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = { ...table1, ...table2 };

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《民法典》
 * @unit  one article
 * @example article(203).article // '第二百零三条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * All articles of this instrument, in our own words.
 *
 * @basis 《民法典》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '民法典'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

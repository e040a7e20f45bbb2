// The Administrative Reconsideration Act as revised in 2023: the one article on the term, for injury decisions and
// social insurance.
import type { Article } from '../basis.ts';
import { entry, findArticle, implementedIn, listArticles, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '行政复议法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  inForceFrom: '2024-01-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  20: entry(
    '申请期限',
    '自知道或者应当知道行政行为之日起六十日内申请，法律规定更长的除外；不可抗力等耽误的障碍消除后继续计算；未告知救济的自知道之日起算，最长一年。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《行政复议法》
 * @unit  one article
 * @example article(20).article // '第二十条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《行政复议法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '行政复议法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

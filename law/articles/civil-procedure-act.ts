// The Civil Procedure Act as amended in 2023: the terms within which the next stage of an aid case must be opened.
import type { Article } from '../basis.ts';
import { findArticle, implementedIn, listArticles, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '民事诉讼法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/诉讼与非诉讼程序法/民事诉讼法(2023-09-01).md',
  inForceFrom: '2024-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  171: {
    title: '上诉期',
    substance: '不服一审判决的，判决书送达之日起十五日内上诉；不服可以上诉的一审裁定的，送达之日起十日内上诉。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
  250: {
    title: '申请执行的期间',
    substance:
      '二年，自文书所定履行期间的最后一日起算；分期履行的自最后一期届满起算；没有写履行期间的，自文书生效起算。中止和中断按诉讼时效的规定。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
};

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
 * The articles of this instrument the house relies on.
 *
 * @basis 《民事诉讼法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '民事诉讼法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

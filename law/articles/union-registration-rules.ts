// The ACFTU rules on registering grassroots unions as legal persons: the two articles read in a second source.
import type { Article } from '../basis.ts';
import {
  entry,
  findArticle,
  humanJudgement,
  implementedIn,
  listArticles,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '基层工会法人登记管理办法',
  number: '总工办发〔2020〕20号',
  url: 'http://www.hbrsks.net/zgz/?id=204540',
  inForceFrom: '2020-12-08',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  26: entry('证书的有效期', '法人资格证书的有效期为三至五年，与工会委员会的任期一致。', humanJudgement),
  27: entry(
    '换领证书',
    '有效期届满三十日以前申请换领，提交工会存续的证明。',
    implementedIn('law/terms/union-body-terms.ts'),
  ),
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《基层工会法人登记管理办法》
 * @unit  one article
 * @example article(27).article // '第二十七条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《基层工会法人登记管理办法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '基层工会法人登记管理办法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

// The rules on graded protection of information systems of 2007, from memory.
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
  instrument: '信息安全等级保护管理办法',
  number: '公通字〔2007〕43号',
  inForceFrom: '2007-06-22',
  inForceTo: null,
  confidence: 'memory',
  isUnconfirmed: true,
  isPartial: true,
};

const table: ArticleTable = {
  14: entry('定期测评', '第三级系统每年至少进行一次等级测评。', humanJudgement),
  15: entry(
    '备案',
    '第二级以上系统定级或投入运行后三十日内到设区的市级以上公安机关备案。',
    implementedIn('law/terms/union-body-terms.ts'),
  ),
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《信息安全等级保护管理办法》
 * @unit  one article
 * @example article(15).article // '第十五条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《信息安全等级保护管理办法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '信息安全等级保护管理办法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

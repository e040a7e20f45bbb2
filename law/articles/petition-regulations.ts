// The Regulations on petitions of 2022: what a union owes to somebody who petitions it, and where legal procedures go first.
import type { Article } from '../basis.ts';
import { findArticle, listArticles, type ArticleTable, type Instrument } from './define.ts';

const instrument: Instrument = {
  instrument: '信访工作条例',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/信访工作条例(2022-02-25).md',
  inForceFrom: '2022-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  19: {
    title: '提出信访事项',
    substance: '一般用书面形式，口头提出的如实记录；已经受理或者正在办理的，期限内又向上级提出同一事项的不再受理。',
  },
  23: {
    title: '登记与告知',
    substance:
      '信访部门以外的机关、单位收到信访事项要登记；属于自己职权的告知接收情况、处理途径和程序，属于下级的转送并告知去向，不属于的告知向谁提出。能当场告知的当场书面告知，否则十五日内书面告知，姓名住址不清的除外。对转来的不属于职权的，五个工作日内说明理由提出异议，经转送单位同意后退回。',
  },
  31: {
    title: '分类办理',
    substance:
      '应当经诉讼、仲裁、行政程序解决的，导入相应的法定程序；申请查处违法行为的依法履行职责；其余的出具处理意见书。',
  },
  34: { title: '办理期限', substance: '第三十一条第六项的事项自受理之日起六十日内办结，复杂的经批准可以延长三十日。' },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《信访工作条例》
 * @unit  one article
 * @example article(23).article // '第二十三条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《信访工作条例》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '信访工作条例'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

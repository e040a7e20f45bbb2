// The Lawyers Act as amended in 2017: what bars a lawyer from a case, and what a lawyer on a case may not do.
import type { Article } from '../basis.ts';
import {
  findArticle,
  humanJudgement,
  listArticles,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '律师法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/律师法(2017-09-01).md',
  inForceFrom: '2018-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  38: {
    title: '保密',
    substance: '律师保守执业中知悉的秘密和当事人的隐私；准备或者正在实施的严重危害安全的犯罪除外。',
    treatment: humanJudgement,
  },
  39: {
    title: '利益冲突',
    substance: '不得在同一案件中代理双方，不得办理与本人或者近亲属有利益冲突的事务。',
    treatment: humanJudgement,
  },
  40: {
    title: '禁止行为',
    substance: '不得私自收案收费、收受当事人财物、谋取争议的权益、与对方串通损害委托人等。',
    treatment: nothingToCompute,
  },
  41: {
    title: '离任限制',
    substance: '曾任法官、检察官的律师，离任后二年内不得担任诉讼代理人或者辩护人。',
    treatment: humanJudgement,
  },
  42: {
    title: '援助义务',
    substance: '律师和律师事务所按规定履行法律援助义务，提供符合标准的服务。',
    treatment: nothingToCompute,
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《律师法》
 * @unit  one article
 * @example article(39).article // '第三十九条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《律师法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '律师法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

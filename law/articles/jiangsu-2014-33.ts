// The Jiangsu federation's plan of union legal work for 2014; its numbered points are cited as 第n条.
import type { Article } from '../basis.ts';
import {
  findArticle,
  implementedIn,
  listArticles,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '2014年江苏省工会法律工作要点',
  number: '苏工办〔2014〕33号',
  inForceFrom: '2014-02-25',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  5: {
    title: '劳动法律监督',
    substance: '各地开展劳动法律监督检查，加大柔性维权力度，春查劳动合同、秋查工资报酬。',
    treatment: nothingToCompute,
  },
  7: {
    title: '一站式服务',
    substance: '县以上工会法律服务机构让职工进一个门、打一个电话，就得到监督、争议调处、法律援助的一站式服务。',
    treatment: implementedIn('law/terms/internal-terms.ts'),
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《2014年江苏省工会法律工作要点》
 * @unit  one article
 * @example article(7).article // '第七条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《2014年江苏省工会法律工作要点》
 * @unit  articles in order
 * @example articles()[0]?.number // '苏工办〔2014〕33号'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

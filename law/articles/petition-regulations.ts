// The Regulations on petitions of 2022: what a union owes to somebody who petitions it, and where legal procedures go first.
import type { Article } from '../basis.ts';
import {
  findArticle,
  humanJudgement,
  implementedIn,
  listArticles,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '信访工作条例',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/信访工作条例(2022-02-25).md',
  inForceFrom: '2022-05-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  20: {
    title: '走访',
    substance:
      '到有权处理的本级或者上一级机关、单位的接待场所提出；多人提出共同信访事项的推选代表，代表不超过五人；接待的机关、单位认真处理，把问题解决在当地。',
    treatment: nothingToCompute,
  },
  23: {
    title: '登记与告知',
    substance:
      '信访部门以外的机关、单位收到信访事项要登记；属于自己职权的告知接收情况、处理途径和程序，属于下级的转送并告知去向，不属于的告知向谁提出。能当场告知的当场书面告知，否则十五日内书面告知，姓名住址不清的除外。对转来的不属于职权的，五个工作日内说明理由提出异议，经转送单位同意后退回。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
  24: {
    title: '受理有争议的',
    substance:
      '涉及两个以上机关、单位的由它们协商受理；有争议的由共同的上一级决定，没有共同上一级的由信访联席会议协调。',
    treatment: implementedIn('procedures/service-line/rules.ts'),
  },
  31: {
    title: '分类办理',
    substance:
      '应当经诉讼、仲裁、行政程序解决的，导入相应的法定程序；申请查处违法行为的依法履行职责；其余的出具处理意见书。',
    treatment: humanJudgement,
  },
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

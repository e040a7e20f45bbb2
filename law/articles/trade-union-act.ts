// The Trade Union Act as amended in 2021: the duty to give legal aid, and the protection of those who do union work.
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
  instrument: '工会法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/工会法(2021-12-24).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  18: {
    title: '工会主席的岗位',
    substance: '主席、副主席任期未满不得随意调动；确需调动的要征得本级委员会和上一级工会同意。',
    treatment: implementedIn('law/triage/scope.ts'),
  },
  22: {
    title: '处分与解除',
    substance:
      '工会认为处分职工不适当的可以提出意见；单位单方解除合同应当事先通知工会；职工申请仲裁或者起诉的，工会给予支持和帮助。',
    treatment: nothingToCompute,
  },
  23: {
    title: '要求改正',
    substance:
      '单位克扣拖欠工资、不提供安全卫生条件、随意延长工时、侵犯女职工和未成年工权益等，工会代表职工交涉要求改正，单位应当研究处理并答复；拒不改正的，可以提请当地人民政府处理。',
    treatment: nothingToCompute,
  },
  26: {
    title: '调查权',
    substance: '工会有权调查侵犯职工合法权益的问题，有关单位应当协助。',
    treatment: nothingToCompute,
  },
  30: {
    title: '法律援助',
    substance: '县级以上总工会依法为所属工会和职工提供法律援助等法律服务。',
    treatment: nothingToCompute,
  },
  44: {
    title: '拒缴工会经费',
    substance: '无正当理由拖延或者拒缴工会经费的，工会可以申请支付令并申请强制执行。',
    treatment: nothingToCompute,
  },
  53: {
    title: '因工会活动被解除',
    substance: '职工因参加工会活动、工会工作人员因履职被解除合同的，责令恢复工作并补发报酬，或者给予年收入二倍的赔偿。',
    treatment: implementedIn('law/triage/scope.ts'),
  },
  55: {
    title: '侵占经费和财产',
    substance: '侵占工会经费和财产拒不返还的，工会可以起诉要求返还并赔偿。',
    treatment: nothingToCompute,
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《工会法》
 * @unit  one article
 * @example article(30).article // '第三十条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《工会法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '工会法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

// The Jiangsu federation opinion of 2012 on union legal aid; its numbered points are cited as 第n条.
// It was issued in 2012; the day is not known, and no public address of the text was found.
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
  instrument: '关于进一步加强新形势下工会法律援助工作的意见',
  number: '苏工发〔2012〕8号',
  inForceFrom: '2012-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  4: {
    title: '援助中心',
    substance: '市、县（市、区）工会都建立法律援助中心，可以单独设立，也可以与帮扶中心合署办公；2012年底全部建成。',
    treatment: implementedIn('law/targets/network-targets.ts'),
  },
  5: {
    title: '援助站',
    substance:
      '乡镇（街道）、开发区工会普遍建立职工法律援助站，承接上级交办的案件；建成的比例2012年底六成、2013年底八成、2014年底九成。',
    treatment: implementedIn('law/targets/network-targets.ts'),
  },
  6: {
    title: '援助点',
    substance: '村（社区）和规模以上企业设援助点，方便职工就近申请。',
    treatment: humanJudgement,
  },
  7: {
    title: '援助范围',
    substance:
      '五类事项：侵犯职工权益的劳动争议；因劳动权益涉及的人身、民主、财产权利受侵犯；工会工作者因履职受侵害；工会组织权益受侵害；工会认为应当援助的其他事项。',
    treatment: implementedIn('law/triage/scope.ts', 'law/triage/causes-from-text.ts', 'law/causes.ts'),
  },
  8: {
    title: '援助形式',
    substance:
      '六种形式：宣传法律法规、提供咨询、代写文书、参与协商调解、代理仲裁、代理诉讼；有条件的为基层工会聘请免费法律顾问。',
    treatment: implementedIn('law/vocabulary.ts'),
  },
  9: {
    title: '对象与困难审查',
    substance:
      '对申请援助的职工应援尽援；只有申请代理仲裁、诉讼的才审查经济困难；农民工要劳动报酬或者工伤赔偿的，不受经济困难条件限制。',
    treatment: implementedIn('law/triage/hardship.ts'),
  },
  10: {
    title: '公开',
    substance: '条件范围、流程和服务标准要上墙、上网，向职工公开。',
    treatment: nothingToCompute,
  },
  11: {
    title: '快速援助',
    substance: '集体劳动争议、拖欠农民工工资、企业重组和破产等人多、矛盾集中的案件，简化程序、主动介入、快速办理。',
    treatment: implementedIn('law/triage/fast-track.ts', 'law/triage/worker-count.ts', 'law/terms/internal-terms.ts'),
  },
  12: {
    title: '沟通合作',
    substance: '与司法、劳动等部门加强联系，整合各方力量。',
    treatment: nothingToCompute,
  },
  13: {
    title: '异地协作',
    substance: '加强省际、城际协作，解决职工跨地区申请和机构异地办案的问题。',
    treatment: implementedIn('law/triage/cross-region.ts', 'law/triage/regions.ts', 'law/triage/gazetteer.ts'),
  },
  14: {
    title: '组织领导',
    substance: '重大影响的案件由主要领导过问、分管领导落实。',
    treatment: humanJudgement,
  },
  15: {
    title: '人员与律师团',
    substance: '建设公职律师、调解员、兼职仲裁员、监督员队伍，与律师事务所签约建立律师团。',
    treatment: nothingToCompute,
  },
  16: {
    title: '经费',
    substance: '援助经费列入本级工会预算，统筹安排办案经费。',
    treatment: nothingToCompute,
  },
  17: {
    title: '评选',
    substance: '每两年联合司法行政部门和律师协会评选十佳律师和先进单位。',
    treatment: nothingToCompute,
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《关于进一步加强新形势下工会法律援助工作的意见》
 * @unit  one article
 * @example article(9).article // '第九条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《关于进一步加强新形势下工会法律援助工作的意见》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '关于进一步加强新形势下工会法律援助工作的意见'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

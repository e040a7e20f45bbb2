// The Legal Aid Act of 2021, as far as the aid path of a union relies on it (unions apply it by reference, art. 68).
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
  instrument: '法律援助法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法/法律援助法(2021-08-20).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  22: {
    title: '服务形式',
    substance:
      '法律援助的形式包括解答法律问题、代拟文书、刑事辩护与代理、民事行政和国家赔偿的诉讼及非诉讼代理、值班律师帮助，以及劳动争议的调解与仲裁代理。',
    treatment: nothingToCompute,
  },
  23: {
    title: '咨询与提示',
    substance: '机构用窗口、电话、网络等办法提供咨询，并提示可以申请援助以及条件和程序。咨询不设经济条件。',
    treatment: implementedIn('law/triage/papers.ts'),
  },
  31: {
    title: '因困难可以申请的事项',
    substance:
      '经济困难又没有委托代理人的，可以就列举的事项申请，其中有请求社会保险待遇、确认劳动关系、支付劳动报酬以及工伤和交通事故人身损害赔偿。',
    treatment: humanJudgement,
  },
  32: {
    title: '不看经济条件的事项',
    substance:
      '英烈近亲属维护英烈人格权益、见义勇为、再审改判无罪请求国家赔偿、虐待遗弃和家暴受害人维权等，不受经济困难条件限制。',
    treatment: humanJudgement,
  },
  34: {
    title: '困难标准由省定',
    substance: '经济困难的标准由省级政府按当地发展水平和工作需要确定并动态调整。',
    treatment: humanJudgement,
  },
  38: {
    title: '向哪里申请',
    substance: '要打官司的，向办案机关所在地的机构申请；不打官司的，向处理争议的机关所在地或者事情发生地的机构申请。',
    treatment: implementedIn('law/triage/venue.ts'),
  },
  40: {
    title: '他人代为申请',
    substance:
      '无行为能力或者限制行为能力的人由法定代理人代为申请；法定代理人就是侵害人的，由其他法定代理人或者近亲属代为申请。',
    treatment: implementedIn('law/triage/papers.ts'),
  },
  41: {
    title: '困难状况如何核查',
    substance: '申请人如实说明困难；机构通过信息共享查询，或者由本人作诚信承诺。各方应当配合核查。',
    treatment: implementedIn('law/triage/papers.ts'),
  },
  42: {
    title: '免予核查的人',
    substance:
      '有材料证明属于无固定生活来源的未成年人、老年人、残疾人，社会救助、司法救助或者优抚对象，或者要劳动报酬、要工伤人身损害赔偿的进城务工人员的，不再核查经济状况。',
    treatment: implementedIn('law/triage/hardship.ts'),
  },
  43: {
    title: '审查与指派',
    substance:
      '收到申请之日起七日内审查决定；同意的，决定之日起三日内指派人员；不同意的，书面告知并说明理由。材料不齐的一次告知补充，不按要求补充的视为撤回。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
  44: {
    title: '先行援助',
    substance:
      '时效或者期限不足七日而需要马上起诉、仲裁或者复议，或者需要立即申请保全、先予执行的，可以先援助，手续和材料随后补齐。',
    treatment: implementedIn('law/triage/limitation.ts', 'law/terms/statutory-terms.ts'),
  },
  45: {
    title: '无障碍服务',
    substance: '为老年人、残疾人服务的，要提供合适的无障碍设施和帮助。',
    treatment: nothingToCompute,
  },
  46: {
    title: '承办人的义务',
    substance: '接受指派后没有正当理由不得拒绝、拖延或者中途停办；要按规定向受援人通报进展，不得损害受援人的利益。',
    treatment: nothingToCompute,
  },
  47: {
    title: '受援人的义务',
    substance: '受援人如实陈述有关情况，及时提供证据，并配合办理。',
    treatment: nothingToCompute,
  },
  48: {
    title: '终止援助',
    substance:
      '骗取援助、隐瞒重要事实或作假证、借援助从事违法活动、不再符合条件、案件终止或撤销、自己另请代理人、有正当理由要求终止等八种情形，机构作出终止决定；承办人发现的要及时报告。',
    treatment: humanJudgement,
  },
  49: {
    title: '异议',
    substance:
      '对不予援助或者终止的决定有异议的，可以向设立机构的司法行政部门提出；该部门五日内审查，维持或者责令改正；对维持不服的可以复议或者诉讼。工会的决定由设立该机构的工会或者其上级参照处理。',
    treatment: implementedIn('law/terms/statutory-terms.ts'),
  },
  50: {
    title: '结案报告',
    substance: '办结后，承办人及时报告并交法律文书副本、办理情况报告等材料。',
    treatment: nothingToCompute,
  },
  52: {
    title: '补贴',
    substance: '机构按规定及时支付补贴；标准由省级司法行政部门会同财政部门确定；补贴免征增值税和个人所得税。',
    treatment: nothingToCompute,
  },
  53: {
    title: '减免费用',
    substance: '法院视情况缓收、减收、免收受援人的诉讼费，复制材料的费用减免；公证和鉴定机构应当减免收费。',
    treatment: nothingToCompute,
  },
  55: {
    title: '知情、投诉与换人',
    substance: '受援人有权了解办理情况；未依法履职的，可以投诉，也可以请求更换承办人。',
    treatment: implementedIn('law/terms/complaint-terms.ts'),
  },
  56: {
    title: '投诉的查处',
    substance: '司法行政部门受理、调查投诉并及时告知结果。',
    treatment: implementedIn('law/terms/complaint-terms.ts'),
  },
  57: {
    title: '质量考核',
    substance:
      '司法行政部门监督法律援助服务，制定质量标准，用第三方评估等办法定期考核质量；工会组织同行评估是参照适用。',
    treatment: nothingToCompute,
  },
  58: {
    title: '公开',
    substance: '定期公布资金使用、案件办理和质量考核情况。',
    treatment: nothingToCompute,
  },
  59: {
    title: '质量督促',
    substance: '机构用旁听庭审、检查案卷、征询司法机关意见和回访受援人等办法督促质量。',
    treatment: nothingToCompute,
  },
  64: {
    title: '骗取援助',
    substance: '以欺骗等办法获得援助的，责令支付已发生的费用，并可处三千元以下罚款。',
    treatment: humanJudgement,
  },
  68: {
    title: '群团参照',
    substance: '工会等群团组织开展法律援助，参照适用本法的有关规定。',
    treatment: nothingToCompute,
  },
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《法律援助法》
 * @unit  one article
 * @example article(43).article // '第四十三条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * The articles of this instrument the house relies on.
 *
 * @basis 《法律援助法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '法律援助法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}

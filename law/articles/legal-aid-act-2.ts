// Legal Aid Act: articles 38 to 71, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 38 to 71. */
export const part2: ArticleTable = {
  38: entry(
    '向哪里申请',
    '要打官司的，向办案机关所在地的机构申请；不打官司的，向处理争议的机关所在地或者事情发生地的机构申请。',
    implementedIn('law/triage/venue.ts', 'law/competence/venue.ts'),
  ),
  39: entry(
    '羁押人员的申请',
    '羁押、服刑、强制戒毒人员的申请，办案机关、监管场所或者值班律师二十四小时内转交。',
    implementedIn('law/terms/hour-terms.ts'),
  ),
  40: entry(
    '他人代为申请',
    '无行为能力或者限制行为能力的人由法定代理人代为申请；法定代理人就是侵害人的，由其他法定代理人或者近亲属代为申请。',
    implementedIn('law/triage/papers.ts'),
  ),
  41: entry(
    '困难状况如何核查',
    '申请人如实说明困难；机构通过信息共享查询，或者由本人作诚信承诺。各方应当配合核查。',
    implementedIn('law/triage/papers.ts', 'law/triage/hardship.ts'),
  ),
  42: entry(
    '免予核查的人',
    '有材料证明属于无固定生活来源的未成年人、老年人、残疾人，社会救助、司法救助或者优抚对象，或者要劳动报酬、要工伤人身损害赔偿的进城务工人员的，不再核查经济状况。',
    implementedIn('law/triage/hardship.ts', 'law/competence/exempt-persons.ts', 'law/triage/papers.ts'),
  ),
  43: entry(
    '审查与指派',
    '收到申请之日起七日内审查决定；同意的，决定之日起三日内指派人员；不同意的，书面告知并说明理由。材料不齐的一次告知补充，不按要求补充的视为撤回。',
    implementedIn('law/terms/aid-terms.ts', 'law/terms/internal-terms.ts'),
  ),
  44: entry(
    '先行援助',
    '时效或者期限不足七日而需要马上起诉、仲裁或者复议，或者需要立即申请保全、先予执行的，可以先援助，手续和材料随后补齐。',
    implementedIn(
      'law/competence/urgent-aid.ts',
      'law/triage/limitation.ts',
      'law/limitation/limitation.ts',
      'law/terms/aid-terms.ts',
      'law/terms/internal-terms.ts',
    ),
  ),
  45: entry('无障碍服务', '为老年人、残疾人服务的，要提供合适的无障碍设施和帮助。', nothingToCompute),
  46: entry(
    '承办人的义务',
    '接受指派后没有正当理由不得拒绝、拖延或者中途停办；要按规定向受援人通报进展，不得损害受援人的利益。',
    implementedIn('law/terms/internal-terms.ts'),
  ),
  47: entry('受援人的义务', '受援人如实陈述有关情况，及时提供证据，并配合办理。', nothingToCompute),
  48: entry(
    '终止援助',
    '骗取援助、隐瞒重要事实或作假证、借援助从事违法活动、不再符合条件、案件终止或撤销、自己另请代理人、有正当理由要求终止等八种情形，机构作出终止决定；承办人发现的要及时报告。',
    humanJudgement,
  ),
  49: entry(
    '异议',
    '对不予援助或者终止的决定有异议的，可以向设立机构的司法行政部门提出；该部门五日内审查，维持或者责令改正；对维持不服的可以复议或者诉讼。工会的决定由设立该机构的工会或者其上级参照处理。',
    implementedIn('law/terms/aid-terms.ts', 'law/terms/internal-terms.ts'),
  ),
  50: entry('结案报告', '办结后，承办人及时报告并交法律文书副本、办理情况报告等材料。', nothingToCompute),
  51: entry('信息化', '司法行政部门与司法机关等共享信息、协同工作。', nothingToCompute),
  52: entry(
    '补贴',
    '机构按规定及时支付补贴；标准由省级司法行政部门会同财政部门确定；补贴免征增值税和个人所得税。',
    nothingToCompute,
  ),
  53: entry(
    '减免费用',
    '法院视情况缓收、减收、免收受援人的诉讼费，复制材料的费用减免；公证和鉴定机构应当减免收费。',
    nothingToCompute,
  ),
  54: entry('培训', '司法行政部门有计划地培训援助人员。', nothingToCompute),
  55: entry(
    '知情、投诉与换人',
    '受援人有权了解办理情况；未依法履职的，可以投诉，也可以请求更换承办人。',
    implementedIn('law/terms/complaint-terms.ts', 'law/terms/internal-terms.ts'),
  ),
  56: entry('投诉的查处', '司法行政部门受理、调查投诉并及时告知结果。', implementedIn('law/terms/complaint-terms.ts')),
  57: entry(
    '质量考核',
    '司法行政部门监督法律援助服务，制定质量标准，用第三方评估等办法定期考核质量；工会组织同行评估是参照适用。',
    implementedIn('law/competence/conflict.ts', 'procedures/file-review/procedure.ts'),
  ),
  58: entry('公开', '定期公布资金使用、案件办理和质量考核情况。', nothingToCompute),
  59: entry('质量督促', '机构用旁听庭审、检查案卷、征询司法机关意见和回访受援人等办法督促质量。', nothingToCompute),
  60: entry('律协考核', '律师协会把履行援助义务列入年度考核，对拒不履行的惩戒。', nothingToCompute),
  61: entry(
    '机构与律师的责任',
    '机构拒绝援助、收财物、有偿服务、挪用经费、泄密的责令改正和处分；律所、律师无故拒绝、怠于、擅自终止、收财物、泄密的处罚。',
    nothingToCompute,
    { through: 63 },
  ),
  64: entry('骗取援助', '以欺骗等办法获得援助的，责令支付已发生的费用，并可处三千元以下罚款。', humanJudgement),
  65: entry('冒用名义', '冒用法律援助名义谋利的没收所得，并处所得一倍以上三倍以下罚款。', nothingToCompute),
  66: entry('渎职', '国家机关人员滥用职权、玩忽职守、徇私舞弊的给予处分。', nothingToCompute),
  67: entry('刑事责任', '构成犯罪的追究刑事责任。', nothingToCompute),
  68: entry('群团参照', '工会等群团组织开展法律援助，参照适用本法的有关规定。', nothingToCompute),
  69: entry('外国人', '外国人、无国籍人有法律规定的依规定，没有的依条约或者互惠参照本法。', humanJudgement),
  70: entry('军人军属', '军人军属援助办法由国务院和中央军委有关部门定。', nothingToCompute),
  71: entry('施行', '自2022年1月1日起施行。', nothingToCompute),
};

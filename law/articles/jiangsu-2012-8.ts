// The Jiangsu federation opinion of 2012 on union legal aid; its numbered points are cited as 第n条.
// It was issued in 2012; the day is not known, and no public address of the text was found.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
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
  1: entry('为和谐社会', '加强工会法律援助，使影响稳定的劳动争议在法律框架内妥善解决。', nothingToCompute),
  2: entry('为江苏发展', '使诉讼困难的职工及时得到工会的法律服务，感受到工会的温暖。', nothingToCompute),
  3: entry('为社会管理创新', '以方便快捷的法律服务化解矛盾，引导职工依法有序参与社会管理。', nothingToCompute),
  4: entry(
    '援助中心',
    '市、县（市、区）工会都建立法律援助中心，可以单独设立，也可以与帮扶中心合署办公；2012年底全部建成。',
    implementedIn('law/targets/network-targets.ts'),
  ),
  5: entry(
    '援助站',
    '乡镇（街道）、开发区工会普遍建立职工法律援助站，承接上级交办的案件；建成的比例2012年底六成、2013年底八成、2014年底九成。',
    implementedIn('law/targets/network-targets.ts', 'law/terms/internal-terms.ts', 'law/competence/venue.ts'),
  ),
  6: entry('援助点', '村（社区）和规模以上企业设援助点，方便职工就近申请。', humanJudgement),
  7: entry(
    '援助范围',
    '五类事项：侵犯职工权益的劳动争议；因劳动权益涉及的人身、民主、财产权利受侵犯；工会工作者因履职受侵害；工会组织权益受侵害；工会认为应当援助的其他事项。',
    implementedIn('law/triage/scope.ts', 'law/triage/causes-from-text.ts', 'law/causes.ts'),
  ),
  8: entry(
    '援助形式',
    '六种形式：宣传法律法规、提供咨询、代写文书、参与协商调解、代理仲裁、代理诉讼；有条件的为基层工会聘请免费法律顾问。',
    implementedIn('law/vocabulary.ts'),
  ),
  9: entry(
    '对象与困难审查',
    '对申请援助的职工应援尽援；只有申请代理仲裁、诉讼的才审查经济困难；农民工要劳动报酬或者工伤赔偿的，不受经济困难条件限制。',
    implementedIn('law/triage/hardship.ts', 'law/competence/eligibility.ts'),
  ),
  10: entry('公开', '条件范围、流程和服务标准要上墙、上网，向职工公开。', nothingToCompute),
  11: entry(
    '快速援助',
    '集体劳动争议、拖欠农民工工资、企业重组和破产等人多、矛盾集中的案件，简化程序、主动介入、快速办理。',
    implementedIn(
      'law/triage/fast-track.ts',
      'law/triage/worker-count.ts',
      'law/terms/internal-terms.ts',
      'law/triage/papers.ts',
    ),
  ),
  12: entry('沟通合作', '与司法、劳动等部门加强联系，整合各方力量。', nothingToCompute),
  13: entry(
    '异地协作',
    '加强省际、城际协作，解决职工跨地区申请和机构异地办案的问题。',
    implementedIn(
      'law/triage/cross-region.ts',
      'law/triage/regions.ts',
      'law/triage/gazetteer.ts',
      'law/terms/internal-terms.ts',
    ),
  ),
  14: entry('组织领导', '重大影响的案件由主要领导过问、分管领导落实。', humanJudgement),
  15: entry(
    '人员与律师团',
    '建设公职律师、调解员、兼职仲裁员、监督员队伍，与律师事务所签约建立律师团。',
    nothingToCompute,
  ),
  16: entry('经费', '援助经费列入本级工会预算，统筹安排办案经费。', nothingToCompute),
  17: entry('评选', '每两年联合司法行政部门和律师协会评选十佳律师和先进单位。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);

// The arbitration rules of 2017: only the articles cited here, read in re-posts or known from memory. Art. 80 decides
// whether
// ten clocks run in working days; its wording has not been seen.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动人事争议仲裁办案规则',
  names: ['办案规则'],
  number: '人力资源和社会保障部令第33号',
  url: 'https://59ts.com/ebook/3977297.html',
  inForceFrom: '2017-07-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  24: entry('案卷保存', '以裁决结案的案卷保存不少于十年，以其他方式结案的不少于五年。', humanJudgement, {
    url: 'http://www.dddgk.cn/article/index.php?c=show&id=238',
  }),
  30: entry(
    '受理',
    '对符合条件的申请，收到之日起五日内决定受理，不符合的书面通知不予受理。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { confidence: 'memory' },
  ),
  45: entry(
    '裁决期限',
    '受理之日起四十五日内结束；复杂的经主任或其委托的负责人书面批准延长不超过十五日，并书面通知当事人。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { url: 'http://m.studyofnet.com/800125201.html' },
  ),
  46: entry(
    '期限重算与不计',
    '追加当事人、补正材料、变更请求、合并反申请、移送管辖的重新起算；中止和公告送达的期间不计。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { url: 'http://m.studyofnet.com/800125201.html' },
  ),
  56: entry('简易处理', '事实清楚、标的不超过本省上年度职工年平均工资或者双方同意的，可以简易处理。', humanJudgement, {
    url: 'https://nlaw.org/a/Lawyer/blog/2017/0612/984993.html',
  }),
  62: entry(
    '集体争议的代表',
    '十人以上有共同请求的，可以推举三至五名代表参加仲裁；变更、放弃请求或者和解须经被代表的人同意。据转载，条号待核实。',
    implementedIn('law/competence/representatives.ts'),
    { confidence: 'memory', url: 'https://taizhoudaily.net/jzwd/202312/58358.html' },
  ),
  63: entry(
    '集体争议的受理',
    '十人以上有共同请求的，收到申请之日起五日内决定是否受理。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { confidence: 'memory' },
  ),
  64: entry(
    '集体争议的通知',
    '受理之日起五日内把仲裁庭组成和有关事项一次性通知当事人。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { url: 'https://www.0734zpw.com/n64006.html' },
  ),
  70: entry(
    '委托调解',
    '开庭之前经双方同意可以委托调解组织调解，自双方同意之日起十日内结束。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { confidence: 'memory' },
  ),
  74: entry(
    '仲裁审查的申请',
    '双方可以自调解协议生效之日起十五日内共同申请仲裁审查，出具调解书。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
  76: entry(
    '仲裁审查的期限',
    '受理审查申请之日起五日内审查结束，特殊情况经批准延长五日。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
  78: entry(
    '审查不予确认',
    '违反强制性规定、损害公共利益或第三人、隐瞒证据、不自愿、内容不明确等的不出具调解书。',
    humanJudgement,
    { url: 'https://law.t8p.cn/articles/7145235145591758848.html' },
  ),
  80: entry(
    '日的含义',
    '规则里三日、五日、十日是指工作日，十五日、四十五日是自然日。',
    implementedIn('law/terms/arbitration-terms.ts'),
    { confidence: 'memory' },
  ),
};

export const { article, articles } = kept(instrument, table);

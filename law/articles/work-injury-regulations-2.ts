// Work Injury Insurance Regulations: articles 34 to 67, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 34 to 67. */
export const part2: ArticleTable = {
  34: entry(
    '生活护理费',
    '评残并确认需要护理的，基金按月付：完全、大部分、部分不能自理各为上年度职工月平均工资的50%、40%、30%。',
    implementedIn('law/claims/injury.ts', 'law/claims/injury-monthly.ts', 'law/figures/injury.ts'),
  ),
  35: entry(
    '一至四级',
    '保留关系退出岗位；一次性补助金27、25、23、21个月本人工资；津贴每月90%、85%、80%、75%，低于最低工资的基金补足；退休后改领养老金，低于津贴的补足。',
    implementedIn(
      'law/claims/injury.ts',
      'law/claims/injury-lump-sums.ts',
      'law/claims/injury-monthly.ts',
      'law/figures/injury.ts',
    ),
  ),
  36: entry(
    '五六级',
    '补助金18、16个月本人工资；难以安排工作的，单位按月付70%、60%并补足最低工资；本人提出可以解除，基金付医疗补助金、单位付就业补助金，标准由省定。',
    implementedIn(
      'law/claims/injury.ts',
      'law/claims/injury-lump-sums.ts',
      'law/claims/injury-monthly.ts',
      'law/figures/injury.ts',
    ),
  ),
  37: entry(
    '七至十级',
    '补助金13、11、9、7个月本人工资；合同期满终止或者本人提出解除的，基金付医疗补助金、单位付就业补助金，标准由省定。',
    implementedIn('law/claims/injury.ts', 'law/claims/injury-lump-sums.ts', 'law/figures/injury.ts'),
  ),
  38: entry('旧伤复发', '复发确认需要治疗的，享受医疗、辅助器具和停工留薪待遇。', humanJudgement),
  39: entry(
    '因工死亡',
    '丧葬费6个月上年度职工月平均工资；抚恤金配偶40%、其他亲属各30%、孤寡加10%，合计不超过生前工资；补助金为上年全国城镇人均可支配收入20倍；一至四级停工留薪期满后死亡的只有前两项。',
    implementedIn('law/claims/death.ts', 'law/claims/dependants.ts', 'law/figures/injury.ts'),
  ),
  40: entry('待遇调整', '津贴、抚恤金、护理费随平均工资和生活费用适时调整，办法由省定。', humanJudgement),
  41: entry(
    '下落不明',
    '从事故当月起3个月照发工资，第4个月起付抚恤金；困难的可预支补助金的50%；宣告死亡的按因工死亡。',
    humanJudgement,
  ),
  42: entry('停止待遇', '丧失条件、拒不接受鉴定、拒绝治疗的，停止待遇。', humanJudgement),
  43: entry(
    '单位变动',
    '分立合并转让的由承继单位负责；承包的由劳动关系所在单位；借调的由原单位；破产的依法拨付单位应付的费用。',
    humanJudgement,
  ),
  44: entry('出境工作', '依当地法律应当参保的参加当地保险，国内关系中止；不能参加的不中止。', nothingToCompute),
  45: entry('再次工伤', '再次工伤应享受伤残津贴的，按新认定的等级。', humanJudgement),
  46: entry('经办职责', '经办机构征费、登记、统计、管理支出、核定待遇，并免费咨询。', nothingToCompute),
  47: entry('服务协议', '经办机构与医疗、辅具机构订服务协议并公布名单。', nothingToCompute),
  48: entry('费用结算', '经办机构核查医疗、康复、辅具费用，按时足额结算。', nothingToCompute),
  49: entry('公布收支', '经办机构定期公布收支，提出调整费率的建议。', nothingToCompute),
  50: entry('听取意见', '行政部门和经办机构定期听取职工、机构和社会的意见。', nothingToCompute),
  51: entry('监督', '社保行政部门检查征缴和支付，财政、审计监督收支和管理。', nothingToCompute),
  52: entry('举报', '任何人可以举报，行政部门及时调查并保密。', nothingToCompute),
  53: entry('工会', '工会维护工伤职工的权益，监督单位的工伤保险工作。', nothingToCompute),
  54: entry('待遇争议', '职工与单位的工伤待遇争议，按劳动争议处理。', humanJudgement),
  55: entry(
    '复议与诉讼',
    '对认定申请不予受理、认定结论、费率、协议履行、待遇核定不服的，可以复议，也可以行政诉讼。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  56: entry(
    '罚则',
    '挪用基金，行政、经办、鉴定人员和机构违法，骗取待遇的，分别追责；骗取的退还并处2至5倍罚款。',
    nothingToCompute,
    { through: 61 },
  ),
  62: entry(
    '未参保',
    '责令参保补缴，按日加收万分之五滞纳金，逾期处1至3倍罚款；未参保期间的工伤由单位按条例付；补缴后新发生的费用由基金和单位各按条例付。',
    implementedIn('law/claims/injury.ts', 'law/claims/death.ts'),
  ),
  63: entry('拒不协助', '拒不协助调查的，责令改正并处2000元以上2万元以下罚款。', nothingToCompute),
  64: entry(
    '本人工资',
    '工伤或患职业病前12个月平均月缴费工资；高于统筹地区职工平均工资300%的按300%，低于60%的按60%。',
    implementedIn('law/claims/injury.ts', 'law/claims/injury-wage.ts', 'law/figures/injury.ts'),
  ),
  65: entry('公务员', '公务员和参公人员由所在单位付费，办法由国务院部门定。', humanJudgement),
  66: entry(
    '非法用工',
    '无照、未登记、被吊销的单位和使用童工的，由单位一次性赔偿，不低于条例的待遇；数额争议按劳动争议处理。',
    humanJudgement,
  ),
  67: entry('施行', '自2004年1月1日起施行；施行前受伤尚未认定完的，按本条例。', nothingToCompute, {
    inForceFrom: '2004-01-01',
  }),
};

// Work Injury Insurance Regulations: articles 1 to 33, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 33. */
export const part1: ArticleTable = {
  1: entry('目的', '保障因工受伤或者患职业病的职工得到救治和补偿，促进预防和康复，分散单位风险。', nothingToCompute),
  2: entry(
    '适用范围',
    '企业、事业单位、社会团体、民办非企业单位、基金会、律师和会计师事务所等组织和有雇工的个体户应当参保；其职工、雇工都有享受待遇的权利。',
    humanJudgement,
  ),
  3: entry('征缴', '工伤保险费的征缴按社会保险费征缴的行政法规执行。', nothingToCompute),
  4: entry(
    '公示与预防',
    '单位公示参保情况；双方遵守安全生产和职业病防治规定；发生工伤的，单位及时救治。',
    nothingToCompute,
  ),
  5: entry('主管与经办', '社会保险行政部门负责工伤保险，经办机构具体承办。', nothingToCompute),
  6: entry('听取意见', '制定政策、标准要征求工会和单位代表的意见。', nothingToCompute),
  7: entry('基金构成', '基金由单位缴的保险费、利息和其他依法纳入的资金构成。', nothingToCompute),
  8: entry('费率', '以支定收、收支平衡；按行业风险定差别费率，行业内再按使用和发生率分档。', nothingToCompute),
  9: entry('费率调整', '国务院社会保险行政部门了解收支，提出调整方案报批。', nothingToCompute),
  10: entry('缴费', '单位按时缴费，职工个人不缴；数额为工资总额乘以费率。', nothingToCompute),
  11: entry('统筹', '基金逐步省级统筹；流动性大的行业可以相对集中异地参保。', nothingToCompute),
  12: entry('基金用途', '用于待遇、劳动能力鉴定、预防宣传培训等，不得投资、建房、发奖金或者挪用。', nothingToCompute),
  13: entry('储备金', '基金留储备金应付重大事故，不足的由当地政府垫付。', nothingToCompute),
  14: entry(
    '应当认定工伤',
    '工作时间场所内因工受伤、工作前后的预备收尾、履职受暴力伤害、职业病、因工外出受伤或下落不明、上下班途中非本人主要责任的交通事故等，应当认定。',
    humanJudgement,
  ),
  15: entry(
    '视同工伤',
    '工作时间和岗位突发疾病死亡或48小时内抢救无效死亡、抢险救灾受伤、旧伤复发的残疾军人，视同工伤；旧伤复发的没有一次性伤残补助金。',
    humanJudgement,
  ),
  16: entry('不得认定', '故意犯罪、醉酒或吸毒、自残或自杀的，不认定也不视同工伤。', humanJudgement),
  17: entry(
    '认定申请的期限',
    '单位自受伤或确诊之日起30日内申请，特殊情况经同意可延长；单位不申请的，职工、近亲属、工会1年内可以直接申请；单位逾期期间的费用由单位负担。',
    implementedIn('law/claims/death.ts', 'law/limitation/readings.ts', 'law/terms/injury-terms.ts'),
  ),
  18: entry(
    '申请材料',
    '申请表、劳动关系（含事实劳动关系）证明、医疗诊断或者职业病诊断证明；不完整的一次性书面告知补正。',
    nothingToCompute,
  ),
  19: entry('调查与举证', '行政部门可以调查，各方协助；职工认为是工伤而单位不认的，由单位举证。', humanJudgement),
  20: entry(
    '认定期限',
    '受理之日起60日内决定并书面通知；事实清楚、权利义务明确的15日内；等待司法或主管机关结论的中止。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  21: entry('鉴定的条件', '伤情相对稳定后有残疾、影响劳动能力的，应当作劳动能力鉴定。', humanJudgement),
  22: entry('等级', '劳动功能障碍分十级，一级最重；生活自理障碍分完全、大部分、部分不能自理三级。', humanJudgement),
  23: entry('鉴定申请', '由单位、职工或者近亲属向设区的市级鉴定委员会申请，附认定决定和医疗资料。', nothingToCompute),
  24: entry('鉴定委员会', '由社保、卫生、工会、经办机构和单位代表组成，建立专家库。', nothingToCompute),
  25: entry(
    '鉴定程序与期限',
    '随机抽取3名或5名专家提意见；收到申请之日起60日内作出结论，必要时延长30日。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  26: entry(
    '再次鉴定',
    '不服市级结论的，收到之日起15日内向省级鉴定委员会申请；省级结论为最终结论。',
    implementedIn('law/terms/injury-terms.ts'),
  ),
  27: entry('鉴定回避', '鉴定客观公正，有利害关系的委员和专家回避。', nothingToCompute),
  28: entry(
    '复查鉴定',
    '结论作出1年后，认为伤残情况变化的，职工或其近亲属、单位、经办机构可以申请复查。',
    humanJudgement,
  ),
  29: entry('再次与复查的期限', '再次鉴定和复查鉴定的期限同首次鉴定。', implementedIn('law/terms/injury-terms.ts')),
  30: entry(
    '工伤医疗',
    '在协议医院治疗，急救可就近；符合目录标准的费用、住院伙食补助、批准的外地就医交通食宿和康复费由基金付；非工伤的病按医保。',
    humanJudgement,
  ),
  31: entry('不停付医疗费', '认定后发生复议、诉讼的，其间不停付工伤医疗费。', nothingToCompute),
  32: entry('辅助器具', '经鉴定委员会确认可以装配假肢、轮椅等，费用按国家标准由基金付。', humanJudgement),
  33: entry(
    '停工留薪',
    '原工资福利不变，单位按月付；一般不超过12个月，经市级鉴定委员会确认可延长，延长不超过12个月；评残后停发；不能自理的由单位负责护理。',
    implementedIn('law/claims/injury.ts', 'law/claims/injury-leave.ts', 'law/figures/injury.ts'),
  ),
};

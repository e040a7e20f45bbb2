// Facts of the rarer claims: maternity, training, non-compete, unemployment.
import { count, money, number, yesNo } from './kinds.ts';

/** Facts of the rarer claims. */
export const otherFacts = {
  unitAverageFen: money(
    '单位上年度月平均工资',
    '单位上年度职工月平均（缴费）工资是多少？',
    '生育津贴按单位上年度月平均工资计发。',
  ),
  maternityDays: count('产假天数', '产假一共几天？', '按天计发。', '天'),
  maternityOwnWageFen: money(
    '产假前的月工资',
    '产假前本人月工资是多少？',
    '没有参加生育保险的，单位按产假前工资支付。',
  ),
  isMaternityInsured: yesNo('是否参加生育保险', '单位交生育保险了吗？', '没有参保的由单位支付。'),
  nonCompeteWageFen: money(
    '竞业限制的平均工资',
    '离职前十二个月平均工资是多少？',
    '没有约定补偿的，按平均工资的比例。',
  ),
  nonCompeteAgreedFen: money('约定的竞业补偿', '约定每月竞业补偿多少？', '有约定的按约定，江苏不低于三分之一。'),
  nonCompeteMonths: number('履行竞业限制的月数', '已经遵守竞业限制几个月？', '遵守了的，可以要求按月补偿。', '个月'),
  isNonCompeteEndedByEmployer: yesNo(
    '是否单位提前解除竞业限制',
    '竞业限制是单位提前解除的吗？',
    '单位提前解除的，另付三个月补偿。',
  ),
  trainingCostFen: money('培训费用', '单位付的专项培训费用是多少？', '违约金不超过培训费用。'),
  agreedServiceYears: number('约定的服务期', '约定服务几年？', '按没有履行的部分分摊。', '年'),
  servedServiceYears: number('已服务的年数', '已经服务几年？', '已经履行的部分不用付。', '年'),
  agreedPenaltyFen: money('约定的违约金', '约定的违约金是多少？', '约定的更低的，按约定。'),
  unemploymentMonthlyFen: money('失业保险金每月', '当地失业保险金每月多少？', '单位没有参保造成的损失按这个标准。'),
  unemploymentMonths: number('可以领取的月数', '可以领几个月？', '按缴费年限确定。', '个月'),
  dibaoFen: money('当地低保标准', '当地城市低保每月多少？', '失业保险金不低于低保的一定倍数。'),
  dibaoMultiple: number('低保倍数', '失业保险金最低是低保的几倍？', '江苏现为一点五倍。', '倍'),
  paidYears: number('应缴费年限', '应当缴失业保险几年？', '领取月数按缴费年限。', '年'),
  benefitFirstMonths: count('满一年领取月数', '缴费满一年可以领几个月？', '各地的档次不同。', '个月'),
  benefitStepMonths: count('每多一年增加月数', '每多缴一年增加几个月？', '各地的档次不同。', '个月'),
  benefitMaxMonths: count('最长领取月数', '最长可以领几个月？', '法律规定最长十二、十八、二十四个月。', '个月'),
  isInvoluntary: yesNo('是否非本人意愿失业', '是不是非因本人意愿失业的？', '非因本人意愿中断就业才能领。'),
} as const;

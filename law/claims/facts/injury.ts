// Facts of injury and death at work.
import { year, count, day, dependants, money, number, yesNo, choice } from './kinds.ts';

/** How much nursing was found necessary. */
export const nursingLevels = {
  none: '不需要护理',
  partial: '部分不能自理',
  most: '大部分不能自理',
  full: '完全不能自理',
} as const;

/** Facts of injury and death. */
export const injuryFacts = {
  injuredOn: day('受伤日期', '哪一天受伤或者确诊职业病？', '工伤申请的期限和适用的标准看这一天。'),
  injuryWageFen: money(
    '受伤前的月工资',
    '受伤前十二个月，平均每月缴费工资是多少？',
    '一次性伤残补助金按本人工资计算。',
  ),
  injuryActualWageFen: money(
    '受伤前的实际月工资',
    '受伤前十二个月，实际平均每月拿多少？',
    '少缴社保造成的差额由单位补足。',
  ),
  poolingAverageFen: money(
    '统筹地区月平均工资',
    '统筹地区上年度职工月平均工资是多少？',
    '本人工资不低于它的百分之六十，不高于百分之三百。',
  ),
  injuryGrade: count('伤残等级', '劳动能力鉴定是几级？', '待遇按一级至十级确定。', '级'),
  gradedOn: day('鉴定结论的日期', '鉴定结论是哪一天的？', '2011年以前的结论按当时的月数。'),
  medicalLumpMonths: number(
    '医疗补助金月数',
    '当地一次性工伤医疗补助金是几个月工资？',
    '有的省按本人工资的月数计算。',
    '个月',
  ),
  employmentLumpMonths: number(
    '就业补助金月数',
    '当地一次性伤残就业补助金是几个月工资？',
    '有的省按本人工资的月数计算。',
    '个月',
  ),
  paidLeaveMonths: number('停工留薪的月数', '停工留薪期是几个月？', '停工留薪期内原工资福利不变。', '个月'),
  isJiangsu: yesNo('是否在江苏', '是不是在江苏参保或者应当参保？', '江苏的一次性补助金是固定数额。'),
  isOccupationalDisease: yesNo('是否职业病', '是不是职业病？', '江苏职业病的一次性工伤医疗补助金增加百分之四十。'),
  isInsured: yesNo('是否参加工伤保险', '单位给交工伤保险了吗？', '没有参保的，全部由单位支付。'),
  yearsToRetirement: number('距退休的年数', '离法定退休年龄还有几年？', '江苏不满五年辞职的，补助金按比例减少。', '年'),
  nursingLevel: choice('护理等级', nursingLevels, '鉴定需要护理吗？', '护理费按统筹地区月平均工资的比例。'),
  isSuitableWorkOffered: yesNo(
    '单位是否安排适当工作',
    '五级、六级的，单位安排了适当的工作吗？',
    '没有安排的，单位按月付伤残津贴。',
  ),
  nursingDailyFen: money('护理费每天', '住院护理每天多少钱？', '停工留薪期需要护理的，由单位负责。'),
  nursingDays: number('护理天数', '护理了几天？', '按天计算。', '天'),
  mealDailyFen: money('住院伙食补助每天', '当地住院伙食补助每天多少钱？', '按统筹地区标准。'),
  mealDays: number('住院天数', '住院几天？', '按天计算。', '天'),
  medicalCostFen: money('医疗费', '垫付的医疗费是多少？', '按票据计算。'),
  diedIn: year('死亡的年份', '是哪一年因工死亡的？', '一次性工亡补助金按上一年度全国城镇居民人均可支配收入的二十倍。'),
  deceasedWageFen: money(
    '死者生前月工资',
    '死者生前的月工资是多少？',
    '供养亲属抚恤金按本人工资的比例，合计不超过本人工资。',
  ),
  dependants: dependants(
    '供养的亲属',
    '死者主要供养哪些亲属？',
    '配偶百分之四十，其他亲属每人百分之三十，孤寡老人、孤儿再加百分之十。',
  ),
  isGradedOneToFourAfterLeave: yesNo(
    '是否一至四级停工留薪期满后死亡',
    '是不是一至四级伤残、停工留薪期满后死亡的？',
    '这种情形没有一次性工亡补助金。',
  ),
  medicalLumpFen: money(
    '当地的医疗补助金',
    '当地公布的这一级的一次性工伤医疗补助金是多少？',
    '设区的市可以在省的标准上下浮动百分之二十，知道数额时按数额。',
  ),
  employmentLumpFen: money(
    '当地的就业补助金',
    '当地公布的这一级的一次性伤残就业补助金是多少？',
    '设区的市可以在省的标准上下浮动百分之二十，知道数额时按数额。',
  ),
  urbanIncomeFen: money(
    '上一年度人均可支配收入',
    '死亡前一年度全国城镇居民人均可支配收入是多少？',
    '一次性工亡补助金是它的二十倍，没有收录的年份要填写。',
  ),
} as const;

// Facts of pay: wages, averages, local standards, what was paid month by month.
import { year, divisor, choice, count, day, money, number, payroll, share, yesNo } from './kinds.ts';

/** How a wage of a month not worked in full is worked out. */
export const partMonthMethods = {
  forward: '按出勤天数×（月工资÷21.75）',
  absence: '月工资－缺勤天数×（月工资÷21.75）',
  actual_days: '月工资×计薪天数÷当月应计薪天数',
} as const;

/** Facts of pay. */
export const payFacts = {
  monthlyWageFen: money('月工资', '每个月应得工资是多少（税前）？', '没有特别约定的，各项都以应得工资为基数。'),
  averageWageFen: money(
    '离职前十二个月平均工资',
    '离职前十二个月，平均每月应得多少（含奖金、津贴、补贴）？',
    '经济补偿按这个平均数计算。',
  ),
  averageOvertimeFen: money(
    '其中的加班工资',
    '这个平均数里，每月平均有多少是加班工资？',
    '加班工资算不算进基数，各地做法不同，两种都给出。',
  ),
  lastMonthWageFen: money('上一个月工资', '解除前一个月的工资是多少？', '代通知金按上一个月的工资标准。'),
  isLastMonthNormal: yesNo(
    '上一个月是否正常',
    '上一个月的工资和平时差不多吗？',
    '不能反映正常水平的，江苏按前十二个月平均工资。',
  ),
  areaAverageFen: money(
    '当地上年度职工月平均工资',
    '当地公布的上年度职工月平均工资是多少？',
    '工资高于它三倍的，经济补偿按三倍计算。',
  ),
  minimumWageFen: money('当地月最低工资', '当地的月最低工资标准是多少？', '补偿基数、病假工资等不能低于最低工资。'),
  minimumWageYearEndFen: money('年末的月最低工资', '那一年年末的最低工资是多少？', '有的地方按年末标准计算。'),
  enterpriseAverageFen: money(
    '单位月平均工资',
    '单位上年度职工月平均工资是多少？',
    '2008年以前的一段，有的情形按单位平均工资。',
  ),
  payroll: payroll('每个月的工资', '每个月应发多少、实发多少？', '逐月核对，少发的、低于最低工资的都能算出来。'),
  owedFen: money('拖欠的金额', '一共拖欠多少？', '知道总数时直接填写。'),
  isOrderedUnpaid: yesNo(
    '是否责令后仍不付',
    '劳动监察责令限期支付后，单位还是没有付吗？',
    '责令后逾期不付的，才有百分之五十以上百分之一百以下的加付赔偿金。',
  ),
  deductedFen: money(
    '每月被扣的金额',
    '因为赔偿损失，每月扣了多少？',
    '每月扣的不能超过工资的百分之二十，扣后不能低于最低工资。',
  ),
  deductedMonths: count('扣了几个月', '一共扣了几个月？', '算出多扣的总数。', '个月'),
  partMonthMethod: choice(
    '不足整月怎样算',
    partMonthMethods,
    '单位按哪一种办法算的？',
    '不足整月的工资没有统一的算法，几种都给出。',
  ),
  attendedDays: number('出勤天数', '这个月出勤了几天？', '按出勤天数折算。', '天'),
  absentDays: number('缺勤天数', '这个月缺勤了几天？', '按缺勤天数折算。', '天'),
  monthWorkdays: divisor(
    '当月应计薪天数',
    '这个月应计薪的天数（工作日加法定节假日）是多少？',
    '按当月实际天数折算。',
    '天',
  ),
  partMonthWageFen: money('这个月的工资标准', '这个月的月工资标准是多少？', '不足整月按月工资折算。'),
  shutdownWageFen: money('停工前的月工资', '停工前正常的月工资是多少？', '停工的第一个工资支付周期按正常工资支付。'),
  shutdownMonths: number(
    '停工的整月数',
    '一共停工几个月？',
    '第一个月按正常工资，以后按生活费或者新约定的工资。',
    '个月',
  ),
  isShutdownByWorker: yesNo('停工是否劳动者造成', '停工是不是劳动者造成的？', '不是劳动者造成的停工，才按这个规定付。'),
  shutdownWorkWageFen: money(
    '停工期间提供劳动的工资',
    '第一个月以后如果还上班，约定的月工资是多少？',
    '提供劳动的，按新约定的工资，不低于最低工资。',
  ),
  heatPerMonthFen: money('高温津贴每月标准', '当地高温津贴每月是多少？', '江苏每年六月至九月按月发放。'),
  heatMonths: number('高温津贴整月数', '没有发高温津贴的有几个整月？', '按整月计算。', '个月'),
  heatPartialDays: number(
    '不足整月的出勤天数',
    '不足一个月的那个月，高温天上班几天？',
    '不足整月按出勤天数折算。',
    '天',
  ),
  isHotPlace: yesNo('是否高温作业', '是不是在35℃以上露天干活，或者室内没有降到33℃以下？', '符合高温条件才有津贴。'),
  heatYear: year('哪一年', '是哪一年的高温津贴？', '标准随年份变化。'),
  sickWageFen: money('病假前的月工资', '病假前的月工资是多少？', '病假工资按约定的比例计算。'),
  sickShare: share(
    '病假工资比例',
    '合同或者制度约定病假发工资的百分之几？',
    '没有约定的，不低于最低工资的百分之八十。',
  ),
  sickDays: number('病假的计薪天数', '病假里有几个计薪的工作日？', '不足整月按天折算。', '天'),
  isFullSickMonth: yesNo('是否整月病假', '是不是整个月都在病假？', '整月的与最低工资的百分之八十比较，取高的。'),
  sickPaidFen: money('已付的病假工资', '病假期间单位已经付了多少？', '从应付中扣除。'),
  heatCoolMonths: count(
    '没有高温天的月数',
    '这些月份里，有几个月没有出现过35℃以上的高温天？',
    '没有高温天的月份发不发，各地做法不同，两种都给出。',
    '个月',
  ),
  shutdownFrom: day('停工的第一天', '从哪一天开始停工的？', '按当时的最低工资计算。'),
} as const;

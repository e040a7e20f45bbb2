// Facts of time: hours over the standard, leave, sickness.
import { year, divisor, choice, count, day, money, number, yesNo } from './kinds.ts';

/** Which system of hours applies. */
export const hoursRegimes = {
  standard: '标准工时',
  comprehensive: '综合计算工时',
  irregular: '不定时工时',
} as const;

/** Facts of time. */
export const timeFacts = {
  overtimeBaseFen: money(
    '加班工资的月基数',
    '计算加班工资的月工资是多少？',
    '约定了基数的按约定，没有约定的按应得工资，不低于最低工资。',
  ),
  dailyWageFen: money('日工资', '一天的工资是多少？', '按日计酬的，直接以日工资为基数。'),
  hourlyWageFen: money('小时工资', '一小时的工资是多少？', '按小时计酬的，直接以小时工资为基数。'),
  wageDivisor: divisor(
    '月计薪天数',
    '每月按多少天折算日工资？',
    '现行月计薪天数是21.75天，2008年以前是20.92天。',
    '天',
  ),
  minimumWageOnDayFen: money('当时的月最低工资', '加班当时的月最低工资是多少？', '基数不能低于加班当时的最低工资。'),
  overtimeOn: day('加班发生的日期', '这些加班大约在什么时候？', '按当时的规定和标准计算。'),
  hoursRegime: choice(
    '工时制度',
    hoursRegimes,
    '单位实行哪种工时制度？',
    '综合计算工时没有休息日二倍，不定时一般没有加班工资。',
  ),
  isRegimeApproved: yesNo(
    '工时制度是否经批准',
    '综合或者不定时工时，有没有人社部门的批准？',
    '没有批准的，按标准工时计算。',
  ),
  isSixDayWeek: yesNo('是否每周上六天', '是不是每周固定上六天班？', '第六天算休息日加班还是延长时间，两种都给出。'),
  weekdayHours: number('平时加班小时', '工作日一共加班多少小时？', '按百分之一百五十支付。', '小时'),
  restDays: number('休息日加班天数', '周末没有补休的加班有几天？', '不能补休的，按百分之二百支付。', '天'),
  restHours: number('休息日加班小时', '周末加班另外有几小时？', '不能补休的，按百分之二百支付。', '小时'),
  holidayDays: number('法定节假日加班天数', '法定节假日加班有几天？', '按百分之三百支付，不能用补休代替。', '天'),
  holidayHours: number(
    '法定节假日加班小时',
    '法定节假日加班另外有几小时？',
    '按百分之三百支付，不能用补休代替。',
    '小时',
  ),
  overtimePaidFen: money('已付的加班工资', '这些加班已经付了多少？', '从应付中扣除。'),
  leaveWageFen: money(
    '年休假的月平均工资',
    '计算年休假的前十二个月平均工资是多少？',
    '年休假工资按剔除加班工资后的月平均工资折算。',
  ),
  leaveOvertimePartFen: money('其中的加班工资', '这个平均数里有多少是加班工资？', '年休假工资要剔除加班工资。'),
  leaveDailyFen: money('年休假的日工资', '年休假的日工资是多少？', '知道日工资时直接填写。'),
  unusedLeaveDays: number('应休未休的天数', '应休没有休的年假有几天？', '知道天数时直接填写。', '天'),
  remainingCalendarDays: count(
    '入职当年剩余天数',
    '入职那年，从入职当天到年底还有几天？',
    '新入职的，按剩余天数折算。',
    '天',
  ),
  passedCalendarDays: count('离职当年已过天数', '离职那年，到离职时已经过了几天？', '离职的，按已过天数折算。', '天'),
  leaveEntitlement: count(
    '全年应休天数',
    '全年应当休几天年假？',
    '累计工作满一年五天，满十年十天，满二十年十五天。',
    '天',
  ),
  leaveTaken: number('已休的天数', '当年已经休了几天？', '已休的先扣除，再舍去不足一天的部分。', '天'),
  leaveYear: year('哪一年的年休假', '是哪一年的年休假？', '时效从当年年底起算。'),
  totalServiceYears: number(
    '累计工作年限',
    '参加工作一共多少年（所有单位合计）？',
    '年休假天数和医疗期按累计工作年限。',
    '年',
  ),
  unitServiceYears: number('本单位工作年限', '在本单位工作几年？', '医疗期还要看本单位工作年限。', '年'),
  hasTwelveMonths: yesNo('是否连续工作满十二个月', '参加工作以后连续工作满十二个月吗？', '满十二个月才享受年休假。'),
  leaveRefusedInWriting: yesNo(
    '是否书面放弃年休假',
    '是不是因为自己的原因书面提出不休？',
    '书面提出不休的，只付正常工资。',
  ),
  isNormalPayPaid: yesNo('上班的正常工资是否已付', '没有休假照常上班的工资付了吗？', '百分之三百里已经包含正常工资。'),
  sickMonthsInYear: number('当年病假月数', '当年累计病假几个月？', '病假超过一定月数的，不享受当年年休假。', '个月'),
  personalLeaveDays: number(
    '当年事假天数',
    '当年请事假不扣工资的有几天？',
    '累计二十天以上的，不享受当年年休假。',
    '天',
  ),
  sickFrom: day('病休的第一天', '从哪一天开始病休的？', '医疗期从病休第一天起算。'),
  isSeriousIllness: yesNo('是否重病', '是不是重病？', '重病的医疗补助费增加不低于百分之五十。'),
  isTerminalIllness: yesNo('是否绝症', '是不是绝症？', '绝症的医疗补助费增加不低于百分之一百。'),
  isCapacityLost: yesNo(
    '是否鉴定丧失劳动能力',
    '经劳动能力鉴定，完全或者部分丧失劳动能力吗？',
    '江苏医疗补助费以鉴定结论为前提。',
  ),
  isPackagePay: yesNo(
    '是否包薪制',
    '是不是约定每个月的工资里已经包括加班工资？',
    '约定有效，但折算下来不能低于按最低工资计算的工资和加班工资。',
  ),
} as const;

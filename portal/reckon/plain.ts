/** Words of the law explained where they are asked, and how large an answer can be; what needs no word here has none. */
import type { endingGrounds } from '@gongyuan/law/claims/facts/employment.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';

/** Beside the question. A person who has laid bricks all day reads this. */
const hints: Readonly<Partial<Record<FactCode, string>>> = {
  placeCode: '按真正干活的地方选，不是公司注册的地方。',
  startedOn: '写真正去上班的那天，不是签合同的那天。记不清哪天，写大概的日子，算出来会差一点。',
  endedOn: '最后一天上班，或者单位叫您走的那天。',
  endingGround: '拿不准就选“不清楚”，工作人员会帮您判断。',
  noticeGiven: '口头说的不算书面通知。',
  hasWrittenContract: '一张纸上写明做什么、多少工资、干多久，双方签了字或者盖了章的，就是。',
  contractSignedOn: '看合同最后一页写的日子。没有签过就按“不清楚”。',
  monthlyWageFen: '“应得”是没有扣社保、个税以前的数。按天算的，用一天的钱乘一个月干的天数。',
  averageWageFen: '“应得”是没有扣社保、个税以前的数。把离开前十二个月的加起来除以12；没干满一年的，按实际的月数除。',
  lastMonthWageFen: '没有扣社保、个税以前的数。',
  owedFen: '只写还没给的钱。不清楚总数就按“不清楚”，下面一个月一个月地算。',
  minimumWageFen: '政府每隔一两年公布一次。不知道可以打12333问，也可以按“不清楚”。',
  areaAverageFen: '统计局或者人社局公布。不知道就按“不清楚”。',
  weekdayHours: '只算周一到周五下班以后多干的。全部加起来，一共多少小时。',
  restDays: '只算没有给补休的。',
  holidayDays: '元旦、春节、清明、五一、端午、中秋、国庆。',
  hoursRegime: '天天按点上下班的，一般就是标准工时。',
  unusedLeaveDays: '年休假是带工资的假。知道还差几天没休就写几天。',
  leaveWageFen: '不算加班费。',
  sickWageFen: '没有扣社保、个税以前的数。',
  sickShare: '比如说好发百分之八十，就写80。没有说过就按“不清楚”。',
  sickDays: '周末不算。',
  sickFrom: '医疗期是生病不能辞退的时间，从第一天病假算起。',
  totalServiceYears: '从第一次参加工作算，换过单位也接着算。',
  injuryGrade: '看劳动能力鉴定的结论，一级最重，十级最轻。还没有鉴定就按“不清楚”。',
  gradedOn: '看鉴定结论书上的日子。',
  injuryWageFen: '缴费工资是单位替您交工伤保险时报的数。不清楚就写实际每月拿多少。',
  injuryActualWageFen: '没有扣社保、个税以前的数。',
  poolingAverageFen: '由市里公布，不知道就按“不清楚”。',
  paidLeaveMonths: '停工留薪期是受伤后不上班、工资照发的时间。',
  diedIn: '写四位数字的年份。',
  urbanIncomeFen: '国家统计局公布。不知道就按“不清楚”。',
  knewOn: '比如被辞退的那天，该发钱没发的那天。',
  claimedOn: '发短信、微信要过，到劳动监察投诉过，都算。没有要过就按“不清楚”。',
  shutdownWageFen: '没有扣社保、个税以前的数。',
  isOrderedUnpaid: '劳动监察给单位下过“限期支付”的书面通知。',
  heatYear: '写四位数字的年份。',
  leaveYear: '写四位数字的年份。',
  contractMonths: '一年写12，三年写36。没有写期限就按“不清楚”。',
  probationMonthsServed: '试用期是刚进单位时说好试干的时间。',
  nonCompeteWageFen: '没有扣社保、个税以前的数。',
  nonCompeteMonths: '竞业限制是离开以后不去同行干活的约定。写已经照着做了几个月。',
  trainingCostFen: '单位送您出去专门培训花的钱，平常的上岗培训不算。',
  agreedServiceYears: '服务期是培训以后说好至少要干几年。',
  unemploymentMonthlyFen: '看当地人社局公布的标准，可以打12333问。',
  unitAverageFen: '看单位给社保报的平均缴费工资，不知道就按“不清楚”。',
  maternityDays: '看单位批的假或者医院的证明。难产、多胞胎的另外加，一起写。',
};

export const hintFor = (code: FactCode): string | undefined => hints[code];

type Ground = keyof typeof endingGrounds;

/** The usual ways to leave, as people say it; the law's other grounds stand behind under their own words. */
const usualEndings: Readonly<Partial<Record<Ground, string>>> = {
  unlawful: '单位没有正当理由，不让我干了',
  negotiated: '单位提出来的，双方谈好了才走',
  art38_wages: '单位拖欠工资，我只好走',
  art38_social_insurance: '单位不交社保，我只好走',
  expiry: '合同到期，单位不续签，或者降低待遇才肯续',
  expiry_worker_declined: '合同到期，待遇不降，是我不想续',
  resigned: '我自己想走，写了辞职',
  negotiated_by_worker: '我提出来的，双方谈好了才走',
  art39: '单位说我严重违纪，把我开除',
  layoff: '单位裁员',
  dissolution: '单位关门、被吊销执照',
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The choices of a fact: first those in everyday words, then the rest. */
export function choicesFor(
  code: FactCode,
  told: readonly Choice[],
): { readonly usual: readonly Choice[]; readonly seldom: readonly Choice[] } {
  if (code !== 'endingGround') return { usual: told, seldom: [] };
  const usual = Object.entries(usualEndings).map(([value, label]) => ({ value, label }));
  return { usual, seldom: told.filter(({ value }) => !Object.hasOwn(usualEndings, value)) };
}

/** What is asked as a year has four digits and is not after this one. */
export const yearCodes: readonly FactCode[] = ['heatYear', 'leaveYear', 'diedIn'];
/** A day that may still come: notice has been given, a contract runs out. */
export const futureDays: readonly FactCode[] = ['endedOn', 'contractExpiredOn', 'openEndedDueOn', 'doubleWageTo'];

const FIRST_YEAR = 1994;
const LIFETIME_YEARS = 60;
const bounds: Readonly<Partial<Record<FactCode, readonly [least: number, most: number]>>> = {
  injuryGrade: [1, 10],
  servedMonths: [0, 11],
  leaveEntitlement: [0, 15],
  wageDivisor: [1, 31],
  remainingCalendarDays: [0, 366],
  passedCalendarDays: [0, 366],
};

/** The least and the most a number can be. */
export function boundsFor(code: FactCode, unit: string | null, thisYear: number): readonly [number, number] {
  if (yearCodes.includes(code)) return [FIRST_YEAR, thisYear];
  const own = bounds[code];
  if (own) return own;
  if (unit === '年') return [0, LIFETIME_YEARS];
  if (unit === '个月') return [0, LIFETIME_YEARS * 12];
  return [0, 10_000];
}

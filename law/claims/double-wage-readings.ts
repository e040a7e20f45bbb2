// The other tenable ways to count double wage: part month, first day, expired contracts, overtime, limitation elsewhere.
import { addDays, addMonths, addYears, type PlainDate } from '../calendar/plain-date.ts';
import { reading } from './build.ts';
import { limitationHeads, withinYear, type Standing } from './double-wage-limitation.ts';
import { periodReading, stretchOf, type PartMethod, type Wage } from './double-wage-pay.ts';
import { payrollReading } from './double-wage-payroll.ts';
import type { Period, Scheme } from './double-wage-period.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Reading } from './outcome.ts';

/** What all readings of one case share. */
export type Reckoning = {
  readonly scheme: Scheme;
  readonly period: Period;
  readonly wage: Wage | undefined;
  readonly overtimeFen: number;
  readonly divisor: number;
};

type Head = Pick<Reading, 'code' | 'label' | 'heldBy'>;

/** From this day on Jiangsu's regulation says when double wage begins after a contract has expired. */
const jiangsuSettledFrom: PlainDate = '2013-05-01';
/** From this day on work after expiry without objection may be read as a renewal on the old terms. */
const renewalFrom: PlainDate = '2025-09-01';

const partHeads: readonly (readonly [PartMethod, Head])[] = [
  [
    'workdays_of_month',
    {
      code: 'workdays_of_month',
      label: '零头按该月实际工作日',
      heldBy: '解释（二）第六条的文字：以该月的工作日为分母',
    },
  ],
  ['calendar_days', { code: 'calendar_days', label: '零头按日历天数', heldBy: '2025年9月1日以前部分地方的做法' }],
  ['half_month', { code: 'half_month', label: '零头按半个月', heldBy: '2025年9月1日以前部分地方的做法' }],
];

const heads = {
  uncapped: {
    code: 'divisor_uncapped',
    label: '零头的工作日一律除以月计薪天数，可以比一个月略多',
    heldBy: '按折算公式直接计算的做法',
  },
  strict: {
    code: 'strict_start',
    label: '起算日晚一天',
    heldBy: '按《民法典》第二百零一条、第二百零二条严格计算期间的裁判',
  },
  atOnce: {
    code: 'from_expiry',
    label: '自合同期满次日起算',
    heldBy: '江苏以外部分地方的做法，及2013年5月1日以前的江苏',
  },
  renewed: {
    code: 'deemed_renewed',
    label: '视为以原条件续订，不付二倍工资',
    heldBy: '对解释（二）第十一条的一种理解（凭记忆，待核实）',
  },
  overtimeOut: { code: 'without_overtime', label: '基数不含加班工资', heldBy: '部分地方的做法' },
  overtimeIn: { code: 'with_overtime', label: '基数包含加班工资', heldBy: '部分地方的做法' },
} as const satisfies Readonly<Record<string, Head>>;

function counted(head: Head, period: Period, { wage, divisor }: Reckoning): Reading {
  return periodReading(head, period, wage, 'divisor', divisor);
}

function partOthers({ period, wage, divisor }: Reckoning): readonly Reading[] {
  const { restDays, restWorkdays } = stretchOf(period);
  if (restDays === 0) return [];
  const others = partHeads.map(([method, head]) => periodReading(head, period, wage, method, divisor));
  if (restWorkdays <= divisor) return others;
  return [periodReading(heads.uncapped, period, wage, 'divisor_uncapped', divisor), ...others];
}

/** One day later; the far end of a full year stays where it is. */
function strictOther(reckoning: Reckoning): readonly Reading[] {
  const { period } = reckoning;
  const from = addDays(period.from, 1);
  if (period.skipped === 0 || from > period.to) return [];
  return [counted(heads.strict, { anchor: from, skipped: 0, from, to: period.to }, reckoning)];
}

/** Where the law of the place is settled, only that is shown. */
function isSettled(facts: ClaimFacts, period: Period): boolean {
  return known(facts, 'placeCode')?.startsWith('32') === true && addDays(period.anchor, -1) >= jiangsuSettledFrom;
}

function expiredOthers(facts: ClaimFacts, reckoning: Reckoning): readonly Reading[] {
  const { period, scheme } = reckoning;
  if (scheme !== 'expired') return [];
  const readings: Reading[] = [];
  const { anchor, to } = period;
  if (!isSettled(facts, period))
    readings.push(counted(heads.atOnce, { anchor, skipped: 0, from: anchor, to }, reckoning));
  if (addMonths(anchor, 1) >= renewalFrom) readings.push(reading({ ...heads.renewed, counts: { months: 0 } }));
  return readings;
}

function overtimeOther(reckoning: Reckoning): readonly Reading[] {
  const { wage, overtimeFen, period } = reckoning;
  if (wage === undefined || overtimeFen === 0) return [];
  const less = { ...wage, fen: wage.fen - overtimeFen, label: '不含加班工资的工资' };
  return [counted(heads.overtimeOut, period, { ...reckoning, wage: less })];
}

function fromPayroll(facts: ClaimFacts, head: Head, period: Period, withOvertime: boolean): readonly Reading[] {
  const found = payrollReading(head, period, known(facts, 'payroll') ?? [], withOvertime);
  return found === undefined ? [] : [found];
}

function isOther(main: Reading): (other: Reading) => boolean {
  return ({ fen, counts }) => fen !== main.fen || (fen === null && counts['months'] !== main.counts['months']);
}

/**
 * The other ways to count the same liability, without those that come to the same.
 *
 * @basis 《劳动合同法》第八十二条；解释（二）第六条、第十一条；《江苏省劳动合同条例》第五十二条
 * @unit  fen
 * @example periodOthers(facts, reckoning, main, false)
 */
export function periodOthers(
  facts: ClaimFacts,
  reckoning: Reckoning,
  main: Reading,
  isPayroll: boolean,
): readonly Reading[] {
  const others = isPayroll
    ? fromPayroll(facts, heads.overtimeIn, reckoning.period, true)
    : [...partOthers(reckoning), ...strictOther(reckoning), ...overtimeOther(reckoning)];
  return [...expiredOthers(facts, reckoning), ...others].filter(isOther(main));
}

function remaining(facts: ClaimFacts, head: Head, period: Period, reckoning: Reckoning, isPayroll: boolean): Reading {
  const [paid] = isPayroll ? fromPayroll(facts, head, period, false) : [];
  return paid ?? counted(head, period, reckoning);
}

/**
 * What is left where limitation runs otherwise than in Jiangsu; nothing to show once the employer did not plead it.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条, as read in other places
 * @unit  fen
 * @example limitationOthers(facts, reckoning, main, standing, false)
 */
export function limitationOthers(
  facts: ClaimFacts,
  reckoning: Reckoning,
  main: Reading,
  { claimedOn, isPleaded }: Standing,
  isPayroll: boolean,
): readonly Reading[] {
  if (isPleaded === false) return [];
  const { period } = reckoning;
  const none = (head: Head) => reading({ ...head, counts: { months: 0 } });
  const left = withinYear(period, claimedOn);
  const { rolling, firstDay } = limitationHeads;
  const byMonth = left === undefined ? none(rolling) : remaining(facts, rolling, left, reckoning, isPayroll);
  const others = claimedOn > addYears(period.from, 1) ? [byMonth, none(firstDay)] : [byMonth];
  return others.filter(isOther(main)).map((other) => withLost(other, main));
}

function withLost(other: Reading, main: Reading): Reading {
  if (main.fen === null || other.fen === null) return other;
  return { ...other, amounts: { ...other.amounts, barredFen: Math.max(0, main.fen - other.fen) } };
}

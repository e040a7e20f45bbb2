// Pay for annual leave not taken: 300 per cent of the day wage, of which the normal pay is usually paid already.
import { article as leaveMeasures } from '../articles/annual-leave-measures.ts';
import { article as leaveRegulations } from '../articles/annual-leave-regulations.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { leaveDay, leaveDays, leaveExclusion } from './annual-leave-days.ts';
import { averageWageOf } from './average-wage.ts';
import { line, notDue, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { exactFen, over, times, type Factor } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import { emptyReading, type Context, type Outcome, type Reading, type Said, type Warning } from './outcome.ts';

const because = [citation(leaveRegulations(5)), citation(leaveMeasures(10)), citation(leaveMeasures(11))];
const heldBy = '企业职工带薪年休假实施办法第十条、第十一条';
const noDays: Said = {
  text: '没有应休未休的整天，不产生未休年休假工资。',
  because: [citation(leaveMeasures(5)), citation(leaveMeasures(12))],
};
const normalPaid: Said = { text: '没有填写正常工资是否已付，按已经付过、只算另外的百分之二百。', because };
const isSettledLater: Warning = {
  kind: 'limitation',
  text: '百分之二百部分多按一年时效处理，从当年年底（同意跨年安排的，从次年年底）起算；条文称之为工资报酬，也有按工资时效的。',
  because: [citation(leaveRegulations(5)), citation(leaveMeasures(9))],
};

/** The day wage as an amount and what it is divided by. */
type LeaveWage = {
  readonly fen: number;
  readonly label: string;
  readonly factors: readonly Factor[];
  readonly assumed: readonly Said[];
  readonly figures: readonly DatedFigure[];
};

const fromAverage: Said = { text: '没有另外填写年休假的月平均工资，按前十二个月平均工资剔除加班工资计算。', because };

/** The monthly wage without overtime, over the months it is the sum of. */
function monthly(facts: ClaimFacts): Omit<LeaveWage, 'figures'> | undefined {
  const told = known(facts, 'leaveWageFen');
  if (told !== undefined) {
    const fen = Math.max(0, told - (known(facts, 'leaveOvertimePartFen') ?? 0));
    return { fen, label: '剔除加班工资后的月平均工资', factors: [], assumed: [] };
  }
  const average = averageWageOf(facts);
  if (average === undefined) return undefined;
  const overtimeFen = known(facts, 'leaveOvertimePartFen') ?? average.overtimeFen;
  return {
    fen: Math.max(0, average.fen - overtimeFen),
    label: average.over === 1 ? '剔除加班工资后的月平均工资' : '前十二个月应得工资合计（剔除加班工资）',
    factors: average.over === 1 ? [] : [over(average.over, 'month')],
    assumed: [...average.assumed, fromAverage],
  };
}

function wageOf(facts: ClaimFacts, context: Context): LeaveWage | undefined {
  const daily = known(facts, 'leaveDailyFen');
  if (daily !== undefined) return { fen: daily, label: '日工资', factors: [], assumed: [], figures: [] };
  const wage = monthly(facts);
  const told = known(facts, 'wageDivisor');
  const divisor = told === undefined ? keptFigure(context, 'wage_divisor', leaveDay(facts, context)) : undefined;
  const days = told ?? divisor?.value;
  if (wage === undefined || days === undefined) return undefined;
  return {
    ...wage,
    factors: [...wage.factors, over(days, 'day')],
    figures: divisor === undefined ? [] : [divisor],
  };
}

type Shares = { readonly total: DatedFigure; readonly extra: DatedFigure };

function readingOf(code: string, share: DatedFigure, wage: LeaveWage, days: number, shares: Shares): Reading {
  const factors = [...wage.factors, times(days, 'day')];
  const isTotal = share === shares.total;
  const pay = line({
    code: isTotal ? 'total_300' : 'extra_200',
    label: isTotal ? '未休年休假工资（含正常工资）' : '未休年休假工资（正常工资以外）',
    baseFen: wage.fen,
    baseLabel: wage.label,
    factors: [...factors, times(share.value, 'percent')],
    because,
  });
  const amounts = {
    daily: exactFen(wage.fen, wage.factors),
    total300: exactFen(wage.fen, [...factors, times(shares.total.value)]),
    extra200: exactFen(wage.fen, [...factors, times(shares.extra.value)]),
  };
  const label = isTotal ? '正常工资也没有付：百分之三百' : '正常工资已付：另付百分之二百';
  return reading({ code, label, heldBy, lines: [pay], counts: { days }, amounts });
}

function readingsOf(facts: ClaimFacts, wage: LeaveWage, days: number, shares: Shares): readonly Reading[] {
  const isPaid = known(facts, 'isNormalPayPaid');
  if (isPaid === false) return [readingOf('main', shares.total, wage, days, shares)];
  const main = readingOf('main', shares.extra, wage, days, shares);
  return isPaid === true ? [main] : [main, readingOf('normal_unpaid', shares.total, wage, days, shares)];
}

/** What is known where the days or the wage are not. */
function partial(days: number | undefined, wage: LeaveWage | undefined): Reading {
  return {
    ...emptyReading,
    counts: days === undefined ? {} : { days },
    amounts: wage === undefined ? {} : { daily: exactFen(wage.fen, wage.factors) },
  };
}

/**
 * Pay for annual leave due and not taken: the 200 % that remain when the normal pay was paid, 300 % when it was not.
 *
 * @basis 《职工带薪年休假条例》第五条；《企业职工带薪年休假实施办法》第十条至第十二条
 * @unit  fen
 * @example annualLeave({ leaveDailyFen: 10_000, unusedLeaveDays: 5 }, context).readings[0].fen // 100000
 */
export function annualLeave(facts: ClaimFacts, context: Context): Outcome {
  const exclusion = leaveExclusion(facts, context);
  if (exclusion === 'totalServiceYears') return undetermined('annual_leave', [exclusion], because);
  if (exclusion !== undefined) return notDue('annual_leave', exclusion);
  const counted = leaveDays(facts, context);
  const days = 'days' in counted ? counted.days : undefined;
  const wage = wageOf(facts, context);
  if (days === 0) return none(wage);
  const on = leaveDay(facts, context);
  const total = keptFigure(context, 'annual_leave_share', on, { key: 'total' });
  const extra = keptFigure(context, 'annual_leave_share', on, { key: 'extra' });
  if (!('days' in counted) || wage === undefined || total === undefined || extra === undefined) {
    const missing: FactCode[] = 'days' in counted ? [] : [...counted.missing];
    if (wage === undefined) missing.push('leaveWageFen');
    return undetermined('annual_leave', missing, because, partial(days, wage));
  }
  const assumed = [...counted.assumed, ...wage.assumed];
  return outcome('annual_leave', {
    readings: readingsOf(facts, wage, counted.days, { total, extra }),
    because,
    assumed: known(facts, 'isNormalPayPaid') === undefined ? [...assumed, normalPaid] : assumed,
    warnings: [isSettledLater],
    figures: [...wage.figures, extra],
  });
}

function none(wage: LeaveWage | undefined): Outcome {
  const main = reading({ ...partial(0, wage), code: 'none', fen: 0, notes: [noDays] });
  return outcome('annual_leave', { due: false, because: noDays.because, readings: [main] });
}

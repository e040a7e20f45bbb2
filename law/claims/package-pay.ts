// Pay agreed as one sum with overtime in it (包薪制): valid, unless a recount on the minimum wage comes to more.
import { article as conversion } from '../articles/wage-conversion-notice.ts';
import { article as labourAct } from '../articles/labour-act.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { line, outcome, reading, undetermined } from './build.ts';
import { keptFigure } from './dated-figures.ts';
import { over, times } from './exact.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { MonthPay } from './facts/kinds.ts';
import { askForMinimumWage, minimumWages, type MinimumWage } from './minimum-wage.ts';
import type { Context, Line, Outcome, Said } from './outcome.ts';
import { overtimeShares, type Plan } from './overtime-shares.ts';
import { dayHours } from './overtime-wage.ts';

const because = [citation(labourAct(44)), citation(labourAct(47)), citation(labourAct(48)), citation(conversion(2))];
const heldBy = '人社部、最高人民法院典型案例（包薪制）';
const fullMonths: Said = { text: '各月按都提供了整月的正常劳动计算。', because };
const agreedPay: Said = { text: '没有实发数的月份，按约定的月工资计算。', because };

type Month = {
  readonly pay: MonthPay;
  readonly paidFen: number;
  readonly divisor: number;
  readonly minimum: MinimumWage;
  readonly shares: Plan;
};

/** Hours of the month, each as many times as it is paid. */
function weighted({ pay, divisor, shares }: Month): number {
  const { weekdayHours = 0, restDayHours = 0, holidayHours = 0 } = pay;
  const { weekday, rest, holiday } = shares;
  return divisor * dayHours + weekday * weekdayHours + rest * restDayHours + holiday * holidayHours;
}

function shortfall(month: Month): Line {
  return line({
    code: 'package_shortfall',
    label: `${month.pay.month}包薪低于按最低工资重算的差额`,
    baseFen: month.minimum.fen,
    baseLabel: '月最低工资',
    factors: [over(month.divisor, 'day'), over(dayHours, 'hour'), times(weighted(month), 'hour', '按比例折合的工时')],
    less: { fen: month.paidFen, label: '已付' },
    because,
  });
}

function hasHours({ weekdayHours, restDayHours, holidayHours }: MonthPay): boolean {
  return weekdayHours !== undefined || restDayHours !== undefined || holidayHours !== undefined;
}

type Read = {
  readonly months: readonly Month[];
  readonly missing: readonly FactCode[];
  readonly figures: DatedFigure[];
};

function readMonths(facts: ClaimFacts, context: Context, payroll: readonly MonthPay[], shares: Plan): Read {
  const minimumOn = minimumWages(facts, context);
  const agreed = known(facts, 'monthlyWageFen');
  const months: Month[] = [];
  const figures = new Set<DatedFigure>();
  const missing = new Set<FactCode>();
  for (const pay of payroll) {
    const on = `${pay.month}-01`;
    const divisor = keptFigure(context, 'wage_divisor', on);
    const minimum = minimumOn(on);
    const paidFen = pay.paidFen ?? agreed;
    if (paidFen === undefined) missing.add('monthlyWageFen');
    if (minimum === undefined) for (const code of askForMinimumWage(facts)) missing.add(code);
    if (divisor === undefined) missing.add('wageDivisor');
    if (paidFen === undefined || minimum === undefined || divisor === undefined) continue;
    months.push({ pay, paidFen, divisor: known(facts, 'wageDivisor') ?? divisor.value, minimum, shares });
    figures.add(divisor);
    if (minimum.figure !== undefined) figures.add(minimum.figure);
  }
  return { months, missing: [...missing], figures: [...figures] };
}

/**
 * The check of package pay, month by month: what the hours come to on the minimum wage, with overtime at its rates, less
 * what was paid in all. Nothing is owed in a month whose pay reaches that.
 *
 * @basis 《劳动法》第四十四条、第四十七条、第四十八条；人社部、最高人民法院典型案例“用人单位与劳动者约定实行包薪制，是否需要依法支付加班费”
 * @unit  fen
 * @example packagePay({ minimumWageFen: 174_000, payroll: [{ month: '2026-01', paidFen: 200_000, weekdayHours: 40 }] }, context).readings[0].fen // 34000
 */
export function packagePay(facts: ClaimFacts, context: Context): Outcome {
  const payroll = (known(facts, 'payroll') ?? []).filter(hasHours);
  if (payroll.length === 0) return undetermined('overtime', ['payroll'], because);
  const shares = overtimeShares(context, context.today);
  if (shares === undefined) return undetermined('overtime', ['overtimeOn'], because);
  const { months, missing, figures } = readMonths(facts, context, payroll, shares.plan);
  if (missing.length > 0) return undetermined('overtime', missing, because);
  const lines = months.map(shortfall);
  const monthsBelow = lines.filter(({ fen }) => fen > 0).length;
  const main = reading({ code: 'main', label: '按最低工资重算', heldBy, lines, counts: { monthsBelow } });
  const assumed = payroll.some(({ paidFen }) => paidFen === undefined) ? [fullMonths, agreedPay] : [fullMonths];
  return outcome('overtime', { due: monthsBelow > 0, readings: [main], because, assumed, figures });
}

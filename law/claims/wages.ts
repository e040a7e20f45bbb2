// Wages not paid, and pay below the minimum wage: month by month.
import { article as interpretation } from '../articles/labour-dispute-interpretation-1.ts';
import { article as jiangsuWages } from '../articles/jiangsu-wage-payment.ts';
import { article as labourAct } from '../articles/labour-act.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as wagePayment } from '../articles/wage-payment-provisions.ts';
import { citation } from '../basis.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { amountLine, line, outcome, reading, undetermined } from './build.ts';
import { known, type ClaimFacts, type FactCode } from './facts/catalogue.ts';
import type { MonthPay } from './facts/kinds.ts';
import { askForMinimumWage, minimumWages } from './minimum-wage.ts';
import type { Context, Line, Outcome, Reading, Said, Warning } from './outcome.ts';

const because = [citation(labourAct(50)), citation(contractAct(30)), citation(wagePayment(9))];
const minimumBecause = [citation(labourAct(48)), citation(jiangsuWages(12))];
const iou: Warning = {
  kind: 'proof',
  text: '有工资欠条而没有其他争议的，可以直接向法院起诉。',
  because: [citation(interpretation(15))],
};
const records: Warning = {
  kind: 'proof',
  text: '工资支付由单位举证，单位应当保存两年以上的工资记录。',
  because: [citation(wagePayment(6)), citation(jiangsuWages(50))],
};
const normalWork: Said = { text: '按各月都提供了正常劳动计算。', because: minimumBecause };
const overlaps: Warning = {
  kind: 'precondition',
  text: '同一个月同时请求拖欠的工资的，应发与最低工资之间的差额才另外计算，不重复请求。',
  because: minimumBecause,
};

/** Overtime pay settles overtime, not the ordinary wage. */
function ordinaryPaid({ paidFen, overtimePaidFen }: MonthPay): number | undefined {
  return paidFen === undefined ? undefined : Math.max(0, paidFen - (overtimePaidFen ?? 0));
}

type Compared = { readonly month: string; readonly dueFen: number; readonly paidFen: number };

function comparedIn(payroll: readonly MonthPay[]): readonly Compared[] {
  return payroll.flatMap((pay) => {
    const paidFen = ordinaryPaid(pay);
    return pay.dueFen === undefined || paidFen === undefined ? [] : [{ month: pay.month, dueFen: pay.dueFen, paidFen }];
  });
}

function arrearsLine({ month, dueFen, paidFen }: Compared): Line {
  return line({
    code: 'arrears',
    label: `${month}少付的工资`,
    baseFen: dueFen,
    baseLabel: '应发',
    factors: [],
    less: { fen: paidFen, label: '实发' },
    because,
  });
}

/** What was paid above what was due in some months may have been arrears paid late. */
function netted(months: readonly Compared[]): Reading {
  const sums = months.reduce((sum, { dueFen, paidFen }) => ({ due: sum.due + dueFen, paid: sum.paid + paidFen }), {
    due: 0,
    paid: 0,
  });
  const whole = line({
    code: 'arrears',
    label: '各月相抵后少付的工资',
    baseFen: sums.due,
    baseLabel: '各月应发合计',
    factors: [],
    less: { fen: sums.paid, label: '各月实发合计' },
    because,
  });
  return reading({
    code: 'netted',
    label: '多发的月份算补发以前的欠薪',
    heldBy: '单位能证明多发的部分是补发欠薪的',
    lines: [whole],
  });
}

function byMonth(payroll: readonly MonthPay[]): Outcome {
  const months = comparedIn(payroll);
  if (months.length === 0) return undetermined('unpaid_wages', ['payroll'], because);
  const lines = months.map(arrearsLine).filter(({ fen }) => fen > 0);
  const main = reading({ code: 'main', label: '逐月计算', heldBy: '劳动法第五十条', lines });
  const other = netted(months);
  const n = payroll.length - months.length;
  const skipped: Said = { text: '{n}个月缺应发或者实发，没有算进。', args: { n }, because: [] };
  return outcome('unpaid_wages', {
    due: lines.length > 0,
    readings: other.fen === main.fen ? [main] : [main, other],
    because,
    assumed: n === 0 ? [] : [skipped],
    warnings: [records, iou],
  });
}

/**
 * Wages owed: the sum told, or what each payroll month lacks. Overtime pay is not taken for ordinary wages.
 *
 * @basis 《劳动法》第五十条；《劳动合同法》第三十条；《工资支付暂行规定》第九条
 * @unit  fen
 * @example unpaidWages({ payroll: [{ month: '2026-01', dueFen: 500_000, paidFen: 300_000 }] }).readings[0].fen // 200000
 */
export function unpaidWages(facts: ClaimFacts): Outcome {
  const owed = known(facts, 'owedFen');
  const payroll = known(facts, 'payroll');
  if (owed === undefined) {
    if (payroll === undefined) return undetermined('unpaid_wages', ['owedFen', 'payroll'], because);
    return byMonth(payroll);
  }
  const main = reading({
    code: 'main',
    label: '按填写的总数',
    heldBy: '劳动法第五十条',
    lines: [amountLine('owed', '拖欠的工资', owed, because)],
  });
  return outcome('unpaid_wages', { due: owed > 0, readings: [main], because, warnings: [records, iou] });
}

/** What counts towards the minimum wage: without overtime, heat allowance and what else is told as excluded. */
function countedPaid({ paidFen, excludedFen, overtimePaidFen }: MonthPay): number | undefined {
  return paidFen === undefined ? undefined : Math.max(0, paidFen - (excludedFen ?? overtimePaidFen ?? 0));
}

type Shortfalls = {
  readonly lines: readonly Line[];
  readonly figures: readonly DatedFigure[];
  readonly isUnknown: boolean;
  readonly counted: number;
};

function shortfallLine(month: string, minimumFen: number, paidFen: number): Line {
  return line({
    code: 'shortfall',
    label: `${month}低于最低工资的差额`,
    baseFen: minimumFen,
    baseLabel: '月最低工资',
    factors: [],
    less: { fen: paidFen, label: '计入最低工资的实发' },
    because: minimumBecause,
  });
}

function shortfalls(facts: ClaimFacts, context: Context, payroll: readonly MonthPay[]): Shortfalls {
  const minimumOn = minimumWages(facts, context);
  const lines: Line[] = [];
  const figures = new Set<DatedFigure>();
  let [isUnknown, counted] = [false, 0];
  for (const pay of payroll) {
    const paid = countedPaid(pay);
    if (paid === undefined) continue;
    counted += 1;
    const minimum = minimumOn(`${pay.month}-01`);
    if (minimum === undefined) {
      isUnknown = true;
      continue;
    }
    if (minimum.figure !== undefined) figures.add(minimum.figure);
    if (paid >= minimum.fen) continue;
    lines.push(shortfallLine(pay.month, minimum.fen, paid));
  }
  return { lines, figures: [...figures], isUnknown, counted };
}

/**
 * What each payroll month lacks of the minimum wage of that month.
 *
 * @basis 《劳动法》第四十八条；《江苏省工资支付条例》第十二条
 * @unit  fen
 * @example minimumWageDifference({ minimumWageFen: 249_000, payroll: [{ month: '2025-01', paidFen: 200_000 }] }, context).readings[0].fen // 49000
 */
export function minimumWageDifference(facts: ClaimFacts, context: Context): Outcome {
  const claim = 'minimum_wage_difference';
  const found = shortfalls(facts, context, known(facts, 'payroll') ?? []);
  const missing: FactCode[] = [];
  if (found.counted === 0) missing.push('payroll');
  if (found.isUnknown) missing.push(...askForMinimumWage(facts));
  const main = reading({ code: 'main', label: '逐月比较', heldBy: '劳动法第四十八条', lines: found.lines });
  if (missing.length > 0) return { ...undetermined(claim, missing, minimumBecause, main), figures: found.figures };
  return outcome(claim, {
    due: found.lines.length > 0,
    readings: [main],
    because: minimumBecause,
    assumed: [normalWork],
    warnings: [overlaps],
    figures: found.figures,
  });
}

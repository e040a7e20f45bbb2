// Double wage without a written contract: the second multiple, over the months of liability.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { citation, type Basis } from '../basis.ts';
import { figureAt } from '../figures/figure.ts';
import { averageWageOf } from './average-wage.ts';
import { notDue, outcome, undetermined } from './build.ts';
import { limitationOthers, periodOthers, type Reckoning } from './double-wage-readings.ts';
import { lateWarning, standingOf, withBarred, type Standing } from './double-wage-limitation.ts';
import { monthsReading, periodReading, type Wage } from './double-wage-pay.ts';
import { liabilityOf, type Liability } from './double-wage-period.ts';
import { payrollReading } from './double-wage-payroll.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { Context, Outcome, Reading, Said, Warning } from './outcome.ts';

const claim = 'double_wage';
const because82 = [citation(contractAct(82))];

const heads = {
  months: { code: 'main', label: '按月数计算', heldBy: '《劳动合同法》第八十二条' },
  period: {
    code: 'main',
    label: '先算整月，零头按工作日除以月计薪天数',
    heldBy: '《劳动合同法》第八十二条；解释（二）第六条',
  },
  payroll: { code: 'main', label: '按工资明细逐月计算', heldBy: '《劳动合同法》第八十二条；解释（二）第六条' },
  capped: {
    code: 'capped',
    label: '最多十一个月',
    heldBy: '《劳动合同法实施条例》第七条（未签书面合同的，满一年为止）',
  },
  refused: {
    code: 'worker_refused',
    label: '劳动者故意或者重大过失不签，不付二倍工资',
    heldBy: '解释（二）第七条，由单位证明',
  },
} as const;

const partTime: Said = {
  text: '非全日制用工可以口头订立协议，没有二倍工资。',
  because: [citation(contractAct(69))],
};
const welfarePost: Said = {
  text: '公益性岗位不适用无固定期限劳动合同的规定。',
  because: [citation(contractRegulations(12))],
};
const averageInstead: Said = {
  text: '期间内各月的工资没有填，按前十二个月平均工资计算。',
  because: because82,
};
const refusedWarning: Warning = {
  kind: 'precondition',
  text: '劳动者自己不签的，单位应当书面通知终止；单位能证明劳动者故意或者重大过失的，不付二倍工资。',
  because: [citation(contractRegulations(6)), citation(interpretation2(7))],
};
const cappedWarning: Warning = {
  kind: 'cap',
  text: '未签书面合同的二倍工资最多十一个月；更长的只可能是应签无固定期限合同而没有签。',
  because: [citation(contractRegulations(7)), citation(contractAct(82, 2))],
};

type Paid = { readonly wage: Wage | undefined; readonly assumed: readonly Said[]; readonly overtimeFen: number };

function wageOf(facts: ClaimFacts): Paid {
  const monthly = known(facts, 'monthlyWageFen');
  if (monthly !== undefined) return { wage: { fen: monthly, over: 1, label: '月工资' }, assumed: [], overtimeFen: 0 };
  const average = averageWageOf(facts);
  if (average === undefined) return { wage: undefined, assumed: [], overtimeFen: 0 };
  return { wage: average, assumed: [averageInstead], overtimeFen: average.overtimeFen };
}

function zero(): Reading {
  return { ...monthsReading(heads.refused, 0, { fen: 0, over: 1, label: '' }) };
}

function afterMonths(facts: ClaimFacts, months: number, maxMonths: number, paid: Paid, because: readonly Basis[]) {
  const readings = [monthsReading(heads.months, months, paid.wage)];
  const isOver = months > maxMonths && known(facts, 'isOpenEndedDue') !== true;
  if (isOver) readings.push(monthsReading(heads.capped, maxMonths, paid.wage));
  return { readings, assumed: paid.assumed, warnings: isOver ? [cappedWarning] : [], because };
}

/** The payroll where it covers the liability, else the monthly wage. */
function mainOf(facts: ClaimFacts, reckoning: Reckoning): { readonly main: Reading; readonly isPayroll: boolean } {
  const { period, wage, divisor } = reckoning;
  const rows = known(facts, 'payroll');
  const paid = rows === undefined ? undefined : payrollReading(heads.payroll, period, rows, false);
  if (paid !== undefined) return { main: paid, isPayroll: true };
  return { main: periodReading(heads.period, period, wage, 'divisor', divisor), isPayroll: false };
}

function afterPeriod(
  facts: ClaimFacts,
  context: Context,
  liability: Extract<Liability, { kind: 'period' }>,
  paid: Paid,
) {
  const { scheme, period, because } = liability;
  const divisor = figureAt(context.figures, 'wage_divisor', period.to);
  const reckoning: Reckoning = {
    scheme,
    period,
    wage: paid.wage,
    overtimeFen: paid.overtimeFen,
    divisor: divisor.value,
  };
  const { main, isPayroll } = mainOf(facts, reckoning);
  const standing = standingOf(facts, period, context.holidays);
  const others = [
    ...periodOthers(facts, reckoning, main, isPayroll),
    ...(standing === undefined ? [] : limitationOthers(facts, reckoning, main, standing, isPayroll)),
  ];
  const assumed = isPayroll ? liability.assumed : [...liability.assumed, ...paid.assumed];
  const warnings = lateWarnings(standing);
  const first = standing === undefined ? main : withBarred(main, standing);
  return { readings: [first, ...others], assumed, warnings, because, figures: [divisor] };
}

function lateWarnings(standing: Standing | undefined): readonly Warning[] {
  return standing?.isLate === true ? [lateWarning(standing)] : [];
}

/** Double wage that nobody has to ask the wage for twice: the payroll is enough. */
function missingOf(main: Reading | undefined) {
  return main?.fen === null ? (['monthlyWageFen'] as const) : [];
}

/**
 * Double wage for the time without the contract that was due: the second multiple only, the first is the wage itself.
 * Limitation never takes the amount away here; what is barred once the employer pleads it stands in `amounts.barredFen`.
 *
 * @basis 《劳动合同法》第十四条、第八十二条；《劳动合同法实施条例》第六条、第七条；解释（二）第六条、第七条
 * @unit  fen; `counts.months` may have a fraction; `counts.barred` is 1 where the defence is pleaded and the year is over
 * @example doubleWage({ workedMonthsWithoutContract: 5, monthlyWageFen: 500_000 }, context).readings[0].fen // 2000000
 */
export function doubleWage(facts: ClaimFacts, context: Context): Outcome {
  if (known(facts, 'isPartTime') === true) return notDue(claim, partTime);
  if (known(facts, 'isPublicWelfarePost') === true && known(facts, 'isOpenEndedDue') === true)
    return notDue(claim, welfarePost);
  const max = figureAt(context.figures, 'double_wage_max_months', context.today);
  const liability = liabilityOf(facts, context, max.value);
  if (liability.kind === 'none') return notDue(claim, liability.why);
  const paid = wageOf(facts);
  if (liability.kind === 'missing') {
    const wageMissing = paid.wage === undefined ? (['monthlyWageFen'] as const) : [];
    return undetermined(claim, [...liability.missing, ...wageMissing], liability.because);
  }
  const { readings, ...parts } =
    liability.kind === 'months'
      ? afterMonths(facts, liability.months, max.value, paid, liability.because)
      : afterPeriod(facts, context, liability, paid);
  const isRefused = known(facts, 'workerRefusedToSign') === true;
  const figures = 'figures' in parts ? [max, ...parts.figures] : [max];
  return outcome(claim, {
    ...parts,
    figures,
    missing: missingOf(readings[0]),
    warnings: isRefused ? [...parts.warnings, refusedWarning] : parts.warnings,
    readings: isRefused ? [...readings, zero()] : readings,
  });
}

// The average wage of the last twelve months, from what is told: the average itself, the payroll, or the monthly wage.
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { citation } from '../basis.ts';
import { addDays } from '../calendar/plain-date.ts';
import { exactFen, over, type Factor } from './exact.ts';
import { known, type ClaimFacts } from './facts/catalogue.ts';
import type { MonthPay } from './facts/kinds.ts';
import type { Said } from './outcome.ts';

/** An amount as a sum over months, so that an average is never rounded before it is used. @unit fen, months */
export type Base = { readonly fen: number; readonly over: number; readonly label: string };

/** An average wage; `overtimeFen` is the overtime pay inside `fen`. */
export type AverageWage = Base & { readonly overtimeFen: number; readonly assumed: readonly Said[] };

const because = [citation(contractRegulations(27))];

function isInWindow({ month }: MonthPay, lastMonth: string | undefined): boolean {
  return lastMonth === undefined || month <= lastMonth;
}

/** The last full month before the end, 'YYYY-MM'. */
function lastFullMonth(facts: ClaimFacts): string | undefined {
  const endedOn = known(facts, 'endedOn');
  if (endedOn === undefined) return undefined;
  const next = addDays(endedOn, 1);
  return next.endsWith('-01') ? endedOn.slice(0, 7) : addDays(`${endedOn.slice(0, 7)}-01`, -1).slice(0, 7);
}

function fromPayroll(facts: ClaimFacts): AverageWage | undefined {
  const rows = known(facts, 'payroll');
  if (rows === undefined) return undefined;
  const lastMonth = lastFullMonth(facts);
  const months = rows
    .filter((row) => row.dueFen !== undefined && isInWindow(row, lastMonth))
    .toSorted((left, right) => (left.month < right.month ? -1 : 1))
    .slice(-12);
  if (months.length === 0) return undefined;
  let [fen, overtimeFen] = [0, 0];
  for (const row of months) {
    fen += (row.dueFen ?? 0) + (row.overtimePaidFen ?? 0);
    overtimeFen += row.overtimePaidFen ?? 0;
  }
  const args = { n: months.length };
  const assumed = months.length < 12 ? [{ text: '按工资明细里能核对的{n}个月平均计算。', args, because }] : [];
  return { fen, over: months.length, label: '前十二个月应得工资合计', overtimeFen, assumed };
}

/**
 * The average monthly wage before the end, gross: told, else from the payroll, else the monthly wage as an assumption.
 *
 * @basis 《劳动合同法》第四十七条第三款；《劳动合同法实施条例》第二十七条
 * @unit  fen over months; undefined where it has to be asked
 * @example averageWageOf({ averageWageFen: 500_000 })?.fen // 500000
 */
export function averageWageOf(facts: ClaimFacts): AverageWage | undefined {
  const told = known(facts, 'averageWageFen');
  if (told !== undefined) {
    const overtimeFen = Math.min(told, known(facts, 'averageOvertimeFen') ?? 0);
    return { fen: told, over: 1, label: '前十二个月平均工资', overtimeFen, assumed: [] };
  }
  const paid = fromPayroll(facts);
  if (paid !== undefined) return paid;
  const monthly = known(facts, 'monthlyWageFen');
  if (monthly === undefined) return undefined;
  const text = '前十二个月平均工资没有填，按月工资计算。';
  return { fen: monthly, over: 1, label: '月工资', overtimeFen: 0, assumed: [{ text, because }] };
}

/**
 * A base as one monthly amount, for show and for output; sums use the exact one.
 *
 * @basis arithmetic
 * @unit  fen
 * @example monthlyFen({ fen: 6_000_001, over: 12, label: '' }) // 500000
 */
export function monthlyFen(base: Base): number {
  return base.over === 1 ? base.fen : exactFen(base.fen, [over(base.over)]);
}

/**
 * A base without the overtime pay in it.
 *
 * @basis 《劳动合同法实施条例》第二十七条 names all money income; leaving overtime out is some places' practice
 * @unit  fen over months
 * @example withoutOvertime({ fen: 600_000, over: 1, label: '', overtimeFen: 100_000, assumed: [] }).fen // 500000
 */
export function withoutOvertime(wage: AverageWage): AverageWage {
  return { ...wage, fen: wage.fen - wage.overtimeFen, overtimeFen: 0, label: '不含加班工资的工资' };
}

/**
 * What has to be divided by before months are multiplied.
 *
 * @basis arithmetic
 * @unit  factors
 * @example divisorOf({ fen: 1, over: 12, label: '' }) // [over(12, 'month')]
 */
export function divisorOf(base: Base): readonly Factor[] {
  return base.over === 1 ? [] : [over(base.over, 'month')];
}

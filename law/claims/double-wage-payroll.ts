// Double wage from the payroll: what was due for each month of the liability, first and last month by their workdays.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { citation } from '../basis.ts';
import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { line, reading } from './build.ts';
import { workdaysBetween } from './double-wage-pay.ts';
import type { Period } from './double-wage-period.ts';
import { over, times } from './exact.ts';
import type { MonthPay } from './facts/kinds.ts';
import type { Line, Reading } from './outcome.ts';

const because = [citation(contractAct(82))];
const partBecause = [citation(contractAct(82)), citation(interpretation2(6))];

/** One calendar month of the liability: what was due, and which share of its workdays falls into the liability. */
type Month = { readonly fen: number; readonly workdays: number; readonly ofWorkdays: number };

function monthOf(first: PlainDate, period: Period, fen: number): Month {
  const [next, after] = [addMonths(first, 1), addDays(period.to, 1)];
  const from = period.from > first ? period.from : first;
  const until = after < next ? after : next;
  return { fen, workdays: workdaysBetween(from, until), ofWorkdays: workdaysBetween(first, next) };
}

function dueIn(row: MonthPay | undefined, withOvertime: boolean): number | undefined {
  if (row?.dueFen === undefined) return undefined;
  return withOvertime ? row.dueFen + (row.overtimePaidFen ?? 0) : row.dueFen;
}

/** Every calendar month of the period, or undefined where the payroll leaves one out. */
function monthsOf(period: Period, rows: readonly MonthPay[], withOvertime: boolean): readonly Month[] | undefined {
  const months: Month[] = [];
  for (let first = `${period.from.slice(0, 7)}-01`; first <= period.to; first = addMonths(first, 1)) {
    const name = first.slice(0, 7);
    const fen = dueIn(
      rows.find(({ month }) => month === name),
      withOvertime,
    );
    if (fen === undefined) return undefined;
    months.push(monthOf(first, period, fen));
  }
  return months;
}

function partLine({ fen, workdays, ofWorkdays }: Month): Line {
  return line({
    code: 'part_month',
    label: '不足整月的二倍工资差额',
    baseFen: fen,
    baseLabel: '当月应得工资',
    factors: [over(ofWorkdays, 'day'), times(workdays, 'day')],
    because: partBecause,
  });
}

/**
 * The answer from the payroll, or undefined where it does not cover the liability.
 *
 * @basis 《劳动合同法》第八十二条（每月）；解释（二）第六条
 * @unit  fen
 * @example payrollReading({ code: 'main' }, period, rows, false)?.fen
 */
export function payrollReading(
  head: Partial<Reading> & { readonly code: string },
  period: Period,
  rows: readonly MonthPay[],
  withOvertime: boolean,
): Reading | undefined {
  const months = monthsOf(period, rows, withOvertime);
  if (months === undefined) return undefined;
  const full = months.filter(({ workdays, ofWorkdays }) => workdays === ofWorkdays);
  const parts = months.filter(({ workdays, ofWorkdays }) => workdays > 0 && workdays < ofWorkdays);
  const baseFen = full.reduce((sum, { fen }) => sum + fen, 0);
  const label = '整月的二倍工资差额';
  const whole =
    full.length === 0
      ? []
      : [line({ code: 'months', label, baseFen, baseLabel: '各月应得工资合计', factors: [], because })];
  const count = parts.reduce((sum, { workdays, ofWorkdays }) => sum + workdays / ofWorkdays, full.length);
  return reading({
    ...head,
    lines: [...whole, ...parts.map(partLine)],
    counts: { ...head.counts, months: count },
    dates: { liableFrom: period.from, liableTo: period.to },
  });
}

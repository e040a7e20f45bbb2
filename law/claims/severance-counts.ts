// Months times the month's wage, in one count or in two: the part of an answer that N and 2N share.
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as jiangsuContract } from '../articles/jiangsu-labour-contract.ts';
import { citation, type Basis } from '../basis.ts';
import { divisorOf, monthlyFen, type Base } from './average-wage.ts';
import { line, reading } from './build.ts';
import { times } from './exact.ts';
import type { Line, Reading } from './outcome.ts';
import type { Standard } from './severance-standard.ts';

/** Months' wages of the two segments; `before` is undefined where everything is one count. */
export type Counts = { readonly before?: number; readonly since: number };

/** Which reading it is and who holds it. */
export type Head = Pick<Reading, 'code' | 'label' | 'heldBy'> & Partial<Pick<Reading, 'notes'>>;

const because47 = [citation(contractAct(47))];
const because97 = [citation(contractAct(97, 3)), citation(jiangsuContract(33))];

function monthsLine(code: string, label: string, base: Base, months: number, because: readonly Basis[]): Line {
  const factors = [...divisorOf(base), times(months, 'month')];
  return line({ code, label, baseFen: base.fen, baseLabel: base.label, factors, because });
}

function linesOf({ before, since }: Counts, { base, uncapped }: Standard): readonly Line[] {
  if (base === undefined || uncapped === undefined) return [];
  if (before === undefined) return [monthsLine('severance', '经济补偿', base, since, because47)];
  const old = monthsLine('before_2008', '2008年以前的年限', uncapped, before, because97);
  return since === 0 ? [old] : [old, monthsLine('since_2008', '2008年以后的年限', base, since, because47)];
}

function amountsOf(lines: readonly Line[], base: Base | undefined): Readonly<Record<string, number>> {
  if (base === undefined) return {};
  const [first] = lines;
  const shown = { base: monthlyFen(base) };
  return first?.code === 'before_2008' ? { ...shown, pre: first.fen } : shown;
}

/**
 * An answer from months and a standard; the limit of months holds for the count since 2008 (or the one count) only.
 *
 * @basis 《劳动合同法》第四十七条、第九十七条第三款
 * @unit  fen; null while the wage is not known
 * @example countsReading({ code: 'main', label: '', heldBy: '' }, { since: 3 }, {}).counts.months // 3
 */
export function countsReading(head: Head, counts: Counts, standard: Standard): Reading {
  const { before, since: full } = counts;
  const since = Math.min(full, standard.maxMonths ?? full);
  const lines = linesOf(before === undefined ? { since } : { before, since }, standard);
  const months = (before ?? 0) + since;
  const parts = {
    ...head,
    lines,
    counts: before === undefined ? { months } : { months, preMonths: before, postMonths: since },
    amounts: amountsOf(lines, standard.base),
  };
  return standard.base === undefined ? reading({ ...parts, fen: null }) : reading(parts);
}

/**
 * Whether two answers say the same: the same amount, or the same months while no amount is known.
 *
 * @basis a reading that makes no difference on these facts need not be shown
 * @unit  boolean
 * @example isSameAnswer(main, other)
 */
export function isSameAnswer(left: Reading, right: Reading): boolean {
  return left.fen === right.fen && left.counts['months'] === right.counts['months'];
}

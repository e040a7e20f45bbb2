// The small makers with which every claim puts its answer together: a line computes itself, a reading adds its lines.
import type { Basis } from '../basis.ts';
import { exactFen } from './exact.ts';
import type { FactCode } from './facts/catalogue.ts';
import { emptyReading, type ClaimId, type Line, type Outcome, type Reading } from './outcome.ts';

type LineParts = Omit<Line, 'fen'>;

/**
 * One addend, computed exactly and rounded half-up to the fen once; then less what was paid already, not below zero.
 *
 * @basis no text sets a rounding rule for money
 * @unit  fen; throws RangeError for negative numbers
 * @example line({ code: 'main', label: '…', baseFen: 500_000, baseLabel: '月工资', factors: [times(3)], because: [] }).fen // 1500000
 */
export function line(parts: LineParts): Line {
  const { code, label, baseFen, baseLabel, factors, less, because } = parts;
  const gross = exactFen(baseFen, factors);
  // Written out, not spread: a set has hundreds of lines.
  if (less === undefined) return { code, label, baseFen, baseLabel, factors, fen: gross, because };
  return { code, label, baseFen, baseLabel, factors, less, fen: Math.max(0, gross - less.fen), because };
}

/**
 * One addend known as an amount: nothing is multiplied.
 *
 * @basis arithmetic
 * @unit  fen
 * @example amountLine('medical', '医疗费', 1_000_000, []).fen // 1000000
 */
export function amountLine(code: string, label: string, fen: number, because: readonly Basis[]): Line {
  return line({ code, label, baseFen: fen, baseLabel: label, factors: [], because });
}

/**
 * A reading whose amount is the sum of its lines; give `fen: null` when a fact for a line is missing.
 *
 * @basis arithmetic: the sum of the rounded lines is the amount
 * @unit  fen
 * @example reading({ code: 'main', lines: [] }).fen // 0
 */
export function reading(parts: Partial<Reading> & { readonly code: string }): Reading {
  let fen = 0;
  for (const entry of parts.lines ?? []) fen += entry.fen;
  return { ...emptyReading, fen, ...parts };
}

type OutcomeParts = Partial<Omit<Outcome, 'claim' | 'readings'>> & {
  readonly readings: readonly Reading[];
};

/**
 * An answer with what is not said left empty. The first reading is the main one.
 *
 * @basis every answer carries its grounds in `because`
 * @unit  an answer
 * @example outcome('heat_allowance', { readings: [reading({ code: 'main' })] }).due // true
 */
export function outcome(claim: ClaimId, parts: OutcomeParts): Outcome {
  const [main = emptyReading, ...others] = parts.readings;
  return {
    claim,
    due: true,
    missing: [],
    assumed: [],
    warnings: [],
    figures: [],
    because: [],
    ...parts,
    readings: [main, ...others],
  };
}

/**
 * An answer that cannot be given until facts are told; what is found on the way (months, days) may stand in a reading.
 *
 * @basis an unknown fact is a value: nothing is guessed
 * @unit  an answer with `fen: null`
 * @example undetermined('severance', ['startedOn'], [])
 */
export function undetermined(
  claim: ClaimId,
  missing: readonly FactCode[],
  because: readonly Basis[],
  found: Reading = emptyReading,
): Outcome {
  return outcome(claim, { due: 'unknown', missing, because, readings: [{ ...found, fen: null }] });
}

/**
 * An answer that the law gives nothing on these facts, with the sentence that says why.
 *
 * @basis the article in the note
 * @unit  an answer of 0 fen
 * @example notDue('notice_pay', { text: '…', because: [] }).due // false
 */
export function notDue(claim: ClaimId, why: Reading['notes'][number]): Outcome {
  return outcome(claim, {
    due: false,
    because: why.because,
    readings: [reading({ code: 'none', notes: [why] })],
  });
}

// From inputs to answers: the library computes a claim, its readings become the output keys of the contract.
import { addYears, type PlainDate } from '../../law/calendar/plain-date.ts';
import { publishedHolidays } from '../../law/calendar/holidays.ts';
import { compute } from '../../law/claims/compute.ts';
import type { ClaimFacts } from '../../law/claims/facts/catalogue.ts';
import type { ClaimId, Context, Line, Outcome, Reading } from '../../law/claims/outcome.ts';
import { publishedFigures } from '../../law/figures/published.ts';
import type { GoldenResult } from './compare.ts';
import type { Inputs } from './inputs.ts';

/** Runs one claim type: from its inputs and the day of the case to the main answer and the other readings. */
export type Adapter = (inputs: Inputs, on: PlainDate) => readonly GoldenResult[];

/**
 * The contract's numbers are those of the law in force since 解释（一）, the newest whose number it states: a case's date
 * that is not in the inputs must not bring older rules in.
 */
const rulesFrom: PlainDate = '2021-01-01';

/**
 * A claim computed on a day.
 *
 * @basis golden-inputs
 * @unit  an answer
 * @example answer('work_death', { diedIn: 2025 }, '2026-11-21').due // true
 */
export function answer(claim: ClaimId, facts: ClaimFacts, on: PlainDate): Outcome {
  const today = on < rulesFrom ? rulesFrom : on;
  const context: Context = { today, figures: publishedFigures, holidays: publishedHolidays };
  return compute(claim, facts, context);
}

/** A day on which more than a year of service is over: who never signed still works then, as the contract says. */
export function pastAYear(start: PlainDate, on: PlainDate): PlainDate {
  const year = addYears(start, 1);
  return on < year ? year : on;
}

/**
 * Readings as results. What a reading does not hold is left out.
 *
 * @basis golden-inputs
 * @unit  results, the main one first
 * @example resultsOf(outcome, (reading) => ({ amount: yuan(reading.fen) }))
 */
export function resultsOf(
  { readings }: Outcome,
  valuesOf: (reading: Reading) => Readonly<Record<string, number | string | undefined>>,
): readonly GoldenResult[] {
  return readings.map((reading) => ({ reading: reading.code, values: present(valuesOf(reading)) }));
}

/**
 * Values without those that are not known.
 *
 * @basis golden-inputs
 * @unit  values
 * @example present({ amount: 1, base: undefined }) // { amount: 1 }
 */
export function present(values: Readonly<Record<string, number | string | undefined>>): GoldenResult['values'] {
  const known = Object.entries(values).flatMap(([key, value]): [string, number | string][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries(known);
}

/**
 * Fen as yuan.
 *
 * @basis golden-inputs: amounts in yuan
 * @unit  yuan; undefined where nothing is known
 * @example yuan(8621) // 86.21
 */
export function yuan(fen: number | null | undefined): number | undefined {
  return fen === null || fen === undefined ? undefined : fen / 100;
}

/**
 * The sum of the lines of a code in fen; undefined where there is none.
 *
 * @basis arithmetic
 * @unit  fen
 * @example lineFen(reading.lines, 'weekday')
 */
export function lineFen(lines: readonly Line[], ...codes: readonly string[]): number | undefined {
  const found = lines.filter(({ code }) => codes.includes(code));
  return found.length === 0 ? undefined : found.reduce((sum, { fen }) => sum + fen, 0);
}

/**
 * The reading of a code first, the others after it as they were.
 *
 * @basis golden-inputs says which reading is the main answer of a file
 * @unit  an answer
 * @example withFirst(outcome, 'single_segment')
 */
export function withFirst(outcome: Outcome, code: string): Outcome {
  const chosen = outcome.readings.find((reading) => reading.code === code);
  if (chosen === undefined) return outcome;
  return { ...outcome, readings: [chosen, ...outcome.readings.filter((reading) => reading !== chosen)] };
}

// How an answer is compared with the published figure: the rules of the files' `meta.scoring` and of their contract.
import type { Values, WorkedExample } from './cases.ts';

/** One answer: the main one first, then every other tenable reading. Values in the units of the contract. */
export type GoldenResult = { readonly reading: string; readonly values: Values };

/** What a comparison found. */
export type Standing = 'agree' | 'rounding' | 'differ' | 'computed';

/** A comparison; `reading` is the answer that was compared, the main one where none agrees. */
export type Comparison = { readonly standing: Standing; readonly result: GoldenResult | undefined };

const YUAN_TOLERANCE = 0.02;
const MONTH_TOLERANCE = 0.01;
/** What binary fractions add. */
const EPSILON = 1e-9;

const monthKeys: readonly string[] = ['months', 'total_months', 'pre_2008_months', 'post_2008_months', 'within_months'];

type Closeness = 'same' | 'near' | 'other';

function closeness(
  key: string,
  ours: number | string | undefined,
  theirs: number | string,
  percent: number,
): Closeness {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs ? 'same' : 'other';
  const distance = Math.abs(ours - theirs) - EPSILON;
  if (key === 'days') return distance <= 0 ? 'same' : 'other';
  if (monthKeys.includes(key)) return distance <= MONTH_TOLERANCE ? 'same' : 'other';
  if (distance <= YUAN_TOLERANCE) return 'same';
  return distance <= (Math.abs(theirs) * percent) / 100 ? 'near' : 'other';
}

function against(ours: Values, theirs: Values, percent: number): Closeness {
  const found = Object.entries(theirs).map(([key, value]) => closeness(key, ours[key], value, percent));
  if (found.includes('other')) return 'other';
  return found.includes('near') ? 'near' : 'same';
}

/** One per cent is allowed where the publisher rounded or the law is contested, or where the case says how much. */
function allowedPercent({ verdict, tolerancePercent }: WorkedExample): number {
  if (tolerancePercent !== undefined) return tolerancePercent;
  return verdict === 'agree_rounding' || verdict === 'contested' ? 1 : 0;
}

/**
 * An answer against a case. The main reading must agree with the figure to give or with a set under `accept`; of a
 * contested case any reading may.
 *
 * @basis the scoring of the files
 * @unit  agree within 0.02 yuan (days exactly, months within 0.01), rounding within 1 % where allowed, else differ
 * @example compare(example, [{ reading: 'main', values: { amount: 100 } }]).standing // 'agree'
 */
export function compare(example: WorkedExample, results: readonly GoldenResult[]): Comparison {
  const [main] = results;
  const { scored } = example;
  if (scored === undefined) return { standing: 'computed', result: main };
  const targets = [scored, ...example.accept.filter((set) => Object.keys(set).length > 0)];
  const tried = example.verdict === 'contested' ? results : results.slice(0, 1);
  const percent = allowedPercent(example);
  let near: GoldenResult | undefined;
  for (const result of tried) {
    for (const target of targets) {
      const found = against(result.values, target, percent);
      if (found === 'same') return { standing: 'agree', result };
      if (found === 'near') near ??= result;
    }
  }
  return near === undefined ? { standing: 'differ', result: main } : { standing: 'rounding', result: near };
}

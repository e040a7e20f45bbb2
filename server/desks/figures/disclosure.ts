/**
 * Figures for those who may see no row behind them. A count below five is told as such; any other is rounded to a multiple
 * of five, up or down by chance in proportion, so that on average nothing is added or lost. The chance is drawn once for a
 * cell, under a key: asking again tells nothing new. A total is turned the other way where it would let a small cell below
 * it be worked out exactly. Sums of money stand only on five payments and more, to the nearest hundred thousand yuan.
 */
import type { FigureCell } from '@gongyuan/wire/figures.ts';
import type { z } from 'zod';
import type { Keyring } from '../../keyring.ts';
import { keyedHash } from '../../sealing.ts';

export type Cell = z.output<typeof FigureCell>;

/** Fewer are nobody's business. */
const FEWEST = 5;
const BASE = 5;
/** A hundred thousand yuan. @unit fen */
const MONEY_BASE = 10_000_000;

export interface Counted {
  readonly value: number;
  /** Rows it sums. */
  readonly rows: number;
}
/** A number from 0 to below 1, always the same for a cell. */
export type Chance = (cell: string) => number;

export const chanceUnder =
  (keys: Keyring): Chance =>
  (cell) =>
    keyedHash(keys, 'figure', cell).readUInt32BE() / 2 ** 32;

export function shownMoney({ value, rows }: Counted): Cell {
  return rows < FEWEST ? '<5' : Math.round(value / MONEY_BASE) * MONEY_BASE;
}

export function shownCount(value: number, chance: number): Cell {
  if (value < FEWEST) return '<5';
  const lower = value - (value % BASE);
  return chance < (value % BASE) / BASE ? lower + BASE : lower;
}

/** What a reader who knows the rule can say of the true count. */
function boundsOf(shown: Cell): readonly [least: number, most: number] {
  if (shown === '<5') return [0, FEWEST - 1];
  return [Math.max(FEWEST, shown - BASE + 1), shown + BASE - 1];
}

/** Would the total and the other cells together leave one value only for a small cell? */
export function tellsExactly(total: Cell, parts: readonly Cell[]): boolean {
  if (!parts.includes('<5')) return false;
  const bounds = parts.map(boundsOf);
  const [leastTotal, mostTotal] = boundsOf(total);
  const least = bounds.reduce((sum, [low]) => sum + low, 0);
  const most = bounds.reduce((sum, [, high]) => sum + high, 0);
  // Of one small cell: what the others may be at most and at least is taken from the total's least and most.
  const low = Math.max(0, leastTotal - (most - (FEWEST - 1)));
  const high = Math.min(FEWEST - 1, mostTotal - least);
  return low >= high;
}

/** The total as shown beside its parts. */
export function shownTotal(value: number, parts: readonly Cell[], chance: number): Cell {
  const shown = shownCount(value, chance);
  if (shown === '<5' || value % BASE === 0 || !tellsExactly(shown, parts)) return shown;
  const lower = value - (value % BASE);
  return shown === lower ? lower + BASE : lower;
}

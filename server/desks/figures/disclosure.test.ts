import { describe, expect, it } from 'vitest';
import type { Cell } from './disclosure.ts';
import { shownCount, shownMoney, shownTotal } from './disclosure.ts';

/** Both ways a count may be turned. */
const ways = [0, 0.999_999];

/** Every table of these counts, every way it may be shown with its total: what a reader of one showing can say of a cell. */
function readings(most: number, cells: number): ReadonlyMap<string, readonly Set<number>[]> {
  const found = new Map<string, readonly Set<number>[]>();
  const each = (counts: readonly number[]): void => {
    if (counts.length < cells) {
      for (let next = 0; next <= most; next += 1) each([...counts, next]);
      return;
    }
    const sum = counts.reduce((left, right) => left + right, 0);
    for (let turn = 0; turn < 2 ** (cells + 1); turn += 1) {
      const chance = (at: number) => ways[(turn >> at) & 1] ?? 0;
      const parts = counts.map((count, at) => shownCount(count, chance(at)));
      // A part shown near the largest count tried could also stand for one not tried.
      if (parts.some((part) => part !== '<5' && part > most - 4)) continue;
      const showing = JSON.stringify([parts, shownTotal(sum, parts, chance(cells))]);
      const sets = found.get(showing) ?? counts.map(() => new Set<number>());
      found.set(showing, sets);
      for (const [at, count] of counts.entries()) sets[at]?.add(count);
    }
  };
  each([]);
  return found;
}

const isSmall = (values: ReadonlySet<number>) => Math.max(...values) < 5;

describe('SEC-017 统计员看到的数字', () => {
  it('不足5的写作<5，其他四舍五入到5的倍数，平均起来不多不少', () => {
    for (let value = 0; value < 5; value += 1) expect(shownCount(value, 0)).toBe('<5');
    for (let value = 5; value < 60; value += 1) {
      const shown = ways.map((chance) => Number(shownCount(value, chance)));
      for (const number of shown) {
        expect(number % 5).toBe(0);
        expect(Math.abs(number - value)).toBeLessThan(5);
      }
    }
    const average = Array.from({ length: 5_000 }, (_, at) => Number(shownCount(13, (at + 0.5) / 5_000)));
    expect(average.reduce((sum, value) => sum + value, 0) / 5_000).toBeCloseTo(13, 2);
  });

  it.each([
    [24, 2],
    [13, 3],
    [4, 5],
  ])('合计与下级并排：0至%i的%i格，任何一种显示都推不出不足5的那一格是几', (most, cells) => {
    const all = readings(most, cells);
    expect(all.size).toBeGreaterThan(4);
    for (const [showing, sets] of all)
      for (const values of sets) if (isSmall(values)) expect(values.size, showing).toBeGreaterThan(1);
  });

  it('两张表相减：多出的不足5的，任何一种显示都推不出是几', () => {
    const found = new Map<string, Set<number>>();
    for (let first = 0; first <= 60; first += 1)
      for (let more = 0; more <= 20; more += 1)
        for (const one of ways)
          for (const two of ways) {
            const showing = JSON.stringify([shownCount(first, one), shownCount(first + more, two)]);
            found.set(showing, (found.get(showing) ?? new Set()).add(more));
          }
    for (const [showing, values] of found) if (isSmall(values)) expect(values.size, showing).toBeGreaterThan(1);
  });

  it('金额要有五笔以上，到十万元', () => {
    const money = (value: number, rows: number): Cell => shownMoney({ value, rows });
    expect(money(123_456_789, 4)).toBe('<5');
    expect(money(123_456_789, 5)).toBe(120_000_000);
  });
});

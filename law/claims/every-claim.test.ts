// What holds for every claim on any facts whatever: facts are drawn from the catalogue by their kinds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { publishedFigures } from '../figures/published.ts';
import { compute } from './compute.ts';
import { describeOutcome } from './describe.ts';
import { claimFacts, factCodes, type ClaimFacts } from './facts/catalogue.ts';
import type { FactKind } from './facts/kinds.ts';
import { claimLabels, type ClaimId, type Context } from './outcome.ts';
import { claimSet } from './set.ts';
import { untilOf } from './until.ts';

const claims = Object.keys(claimLabels) as ClaimId[]; // Object.keys forgets the literals
const on = (today: PlainDate): Context => ({ today, figures: publishedFigures, holidays: publishedHolidays });

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2003-01-01', days));
const fen = fc.integer({ min: 0, max: 5_000_000 });
const month = fc.record(
  {
    month: fc.tuple(fc.integer({ min: 2008, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([year, at]) => {
      return `${year}-${String(at).padStart(2, '0')}`;
    }),
    dueFen: fen,
    paidFen: fen,
    excludedFen: fen,
    overtimePaidFen: fen,
    weekdayHours: fc.integer({ min: 0, max: 100 }),
    restDayHours: fc.integer({ min: 0, max: 60 }),
    holidayHours: fc.integer({ min: 0, max: 24 }),
  },
  { requiredKeys: ['month'] },
);

function valueOf(fact: FactKind): fc.Arbitrary<unknown> {
  if (fact.isYear) return fc.integer({ min: 2000, max: 2027 });
  if (fact.kind === 'choice') return fc.constantFrom(...Object.keys(fact.choices ?? {}));
  const byKind: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    day,
    fen,
    count: fc.integer({ min: 0, max: 60 }),
    number: fc.integer({ min: 0, max: 240 }).map((quarter) => quarter / 4),
    share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    yesNo: fc.boolean(),
    place: fc.constantFrom('320583', '320102', '110101', '320481'),
    payroll: fc.uniqueArray(month, { maxLength: 6, selector: (row) => row.month }),
    dependants: fc.array(
      fc.record({ relation: fc.constantFrom('spouse', 'other'), isLoneElderOrOrphan: fc.boolean() }),
      {
        maxLength: 4,
      },
    ),
  };
  return byKind[fact.kind] ?? fc.constant('unknown');
}

/** Every fact may be never asked, not known, or told. */
const facts = fc.record(
  Object.fromEntries(
    factCodes.map((code) => [
      code,
      fc.oneof({ weight: 6, arbitrary: valueOf(claimFacts[code]) }, fc.constant('unknown')),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<ClaimFacts>; // built from the catalogue, from which the type is made

const runs = { numRuns: 150 };

describe('任何事实、任何一项请求', () => {
  it.each(claims)('%s：金额不为负，等于各行之和；算不出的说明缺什么；文字都能写出来', (claim) => {
    fc.assert(
      fc.property(facts, day, (told, today) => {
        const answer = compute(claim, told, on(today));
        for (const { fen: amount, upToFen, lines } of answer.readings) {
          const sum = lines.reduce((total, line) => total + line.fen, 0);
          expect(lines.every((line) => Number.isSafeInteger(line.fen) && line.fen >= 0)).toBe(true);
          if (amount !== null) expect([amount >= 0, amount]).toEqual([true, sum]);
          if (amount !== null && upToFen !== undefined) expect(upToFen).toBeGreaterThanOrEqual(amount);
        }
        expect(new Set(answer.readings.map(({ code }) => code)).size).toBe(answer.readings.length);
        expect(JSON.stringify(describeOutcome(answer))).not.toMatch(/undefined|NaN|\{\w+\|?/);
        untilOf(answer, told, on(today));
      }),
      runs,
    );
  });

  it.each(claims)('%s：相同的事实得出相同的结果', (claim) => {
    fc.assert(
      fc.property(facts, day, (told, today) => {
        expect(compute(claim, structuredClone(told), on(today))).toEqual(compute(claim, told, on(today)));
      }),
      { numRuns: 40 },
    );
  });

  it.each(claims)('%s：多说一个“不清楚”，和没有问过算出来一样', (claim) => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...factCodes), day, (told, code, today) => {
        const { [code]: _, ...without } = told;
        const amounts = (given: ClaimFacts) =>
          compute(claim, given, on(today)).readings.map(({ fen: amount }) => amount);
        expect(amounts({ ...without, [code]: 'unknown' })).toEqual(amounts(without));
      }),
      { numRuns: 60 },
    );
  });
});

describe('同一名职工的全部请求', () => {
  it('合计是计入各项之和，落在最少和最多之间', () => {
    fc.assert(
      fc.property(facts, fc.subarray(claims), (told, wanted) => {
        const { items, total } = claimSet(wanted, told, on('2026-12-01'));
        const counted = items.filter(({ isCounted }) => isCounted);
        expect(total.fen).toBe(counted.reduce((sum, { outcome }) => sum + (outcome.readings[0].fen ?? 0), 0));
        expect(total.leastFen).toBeLessThanOrEqual(total.fen);
        expect(total.mostFen).toBeGreaterThanOrEqual(total.fen);
      }),
      { numRuns: 200 },
    );
  });

  it('赔偿金和经济补偿、代通知金不同时计入', () => {
    fc.assert(
      fc.property(facts, (told) => {
        const wanted: ClaimId[] = ['illegal_termination_2n', 'economic_compensation', 'notice_pay'];
        const counted = claimSet(wanted, told, on('2026-12-01'))
          .items.filter(({ isCounted, outcome }) => isCounted && (outcome.readings[0].fen ?? 0) > 0)
          .map(({ outcome }) => outcome.claim);
        if (counted.includes('illegal_termination_2n')) expect(counted).toEqual(['illegal_termination_2n']);
      }),
      { numRuns: 200 },
    );
  });
});

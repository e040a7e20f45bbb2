// What holds for any facts: amounts are never negative, lines add up, more service and more wage never bring less.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/plain-date.ts';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { compute } from './compute.ts';
import { doubleWage } from './double-wage.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { endingGrounds } from './facts/employment.ts';
import { nonCompete } from './non-compete.ts';
import type { ClaimId, Context, Outcome } from './outcome.ts';
import { severance } from './severance.ts';
import { severanceGrounds, type EndingGround } from './severance-grounds.ts';
import { unlawfulTermination } from './unlawful-termination.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const claims = [
  'economic_compensation',
  'illegal_termination_2n',
  'notice_pay',
  'double_wage',
  'additional_compensation',
  'wage_deduction_cap',
  'probation_excess',
  'service_period_penalty',
  'non_compete',
  'medical_subsidy',
] as const satisfies readonly ClaimId[];

// Keys of the table of grounds.
const grounds = Object.keys(endingGrounds) as readonly EndingGround[];
const dueGrounds = grounds.filter((ground) => severanceGrounds[ground].isDue);

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('1994-01-01', days));
const wage = fc.integer({ min: 1, max: 10_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: 'unknown' as const });

const facts: fc.Arbitrary<ClaimFacts> = fc.record(
  {
    placeCode: fc.constantFrom('320583', '320500', '110000'),
    startedOn: maybe(day),
    endedOn: maybe(day),
    isOngoing: maybe(fc.boolean()),
    servedYears: maybe(fc.nat({ max: 40 })),
    servedMonths: maybe(fc.nat({ max: 11 })),
    yearsBefore2008: maybe(fc.nat({ max: 20 })),
    endingGround: maybe(fc.constantFrom(...grounds)),
    wasUnionTold: maybe(fc.boolean()),
    noticeGiven: maybe(fc.boolean()),
    wasMovedNotByChoice: maybe(fc.boolean()),
    movedCompensated: maybe(fc.boolean()),
    earlierServiceYears: maybe(fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)),
    contractSignedOn: maybe(day),
    hasWrittenContract: maybe(fc.boolean()),
    contractExpiredOn: maybe(day),
    isOpenEndedDue: maybe(fc.boolean()),
    openEndedDueOn: maybe(day),
    doubleWageFrom: maybe(day),
    doubleWageTo: maybe(day),
    filedOn: maybe(day),
    claimedOn: maybe(day),
    limitationPleaded: maybe(fc.boolean()),
    workerRefusedToSign: maybe(fc.boolean()),
    monthlyWageFen: maybe(wage),
    averageWageFen: maybe(wage),
    averageOvertimeFen: maybe(wage),
    lastMonthWageFen: maybe(wage),
    isLastMonthNormal: maybe(fc.boolean()),
    areaAverageFen: maybe(wage),
    minimumWageFen: maybe(wage),
    enterpriseAverageFen: maybe(wage),
    owedFen: maybe(wage),
    isOrderedUnpaid: maybe(fc.boolean()),
    deductedFen: maybe(wage),
    deductedMonths: maybe(fc.nat({ max: 24 })),
    contractMonths: maybe(fc.nat({ max: 60 })),
    probationMonthsServed: maybe(fc.nat({ max: 12 })),
    postProbationWageFen: maybe(wage),
    trainingCostFen: maybe(wage),
    agreedServiceYears: maybe(fc.nat({ max: 10 })),
    servedServiceYears: maybe(fc.nat({ max: 10 })),
    agreedPenaltyFen: maybe(wage),
    nonCompeteAgreedFen: maybe(wage),
    nonCompeteMonths: maybe(fc.nat({ max: 36 })),
    isNonCompeteEndedByEmployer: maybe(fc.boolean()),
    isCapacityLost: maybe(fc.boolean()),
    isSeriousIllness: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);

function main(answer: Outcome): number {
  return answer.readings[0].fen ?? Number.NaN;
}

describe('任何情况下都成立', () => {
  it('金额不为负，各行相加就是金额，同样的情况同样的答案', () => {
    fc.assert(
      fc.property(facts, (told) => {
        for (const claim of claims) {
          const answer = compute(claim, told, context);
          for (const { fen, lines } of answer.readings) {
            if (fen === null) continue;
            expect(Number.isSafeInteger(fen) && fen >= 0).toBe(true);
            expect(lines.reduce((sum, line) => sum + line.fen, 0)).toBe(fen);
          }
          if (answer.missing.length > 0) expect(answer.readings[0].fen).toBeNull();
          expect(new Set(answer.readings.map(({ code }) => code)).size).toBe(answer.readings.length);
          expect(compute(claim, { ...told }, context)).toEqual(answer);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('多干一天不会更少（没有封顶时）：经济补偿、赔偿金、二倍工资', () => {
    const stretch = fc.record({ startedOn: day, days: fc.nat({ max: 9000 }), ground: fc.constantFrom(...dueGrounds) });
    fc.assert(
      fc.property(stretch, wage, ({ startedOn, days, ground }, averageWageFen) => {
        const upTo = (extra: number): ClaimFacts => ({
          startedOn,
          endedOn: addDays(startedOn, days + extra),
          averageWageFen,
          monthlyWageFen: averageWageFen,
          endingGround: ground,
          hasWrittenContract: false,
        });
        if ((upTo(0).endedOn ?? '') < '2008-01-01') return;
        expect(main(severance(upTo(1), context))).toBeGreaterThanOrEqual(main(severance(upTo(0), context)));
        expect(main(doubleWage(upTo(1), context))).toBeGreaterThanOrEqual(main(doubleWage(upTo(0), context)));
        const [less, more] = [0, 1].map((extra) =>
          main(unlawfulTermination({ ...upTo(extra), endingGround: 'unlawful' }, context)),
        );
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('工资高一分不会更少；越过三倍线的除外', () => {
    const range = fc.record({
      servedYears: fc.nat({ max: 12 }),
      servedMonths: fc.integer({ min: 1, max: 11 }),
      months: fc.nat(11),
    });
    fc.assert(
      fc.property(range, wage, wage, ({ servedYears, servedMonths, months }, fen, areaAverageFen) => {
        const paid = (wageFen: number): ClaimFacts => ({
          servedYears: Math.min(servedYears, 11),
          servedMonths,
          averageWageFen: wageFen,
          monthlyWageFen: wageFen,
          lastMonthWageFen: wageFen,
          areaAverageFen,
          doubleWageMonths: months,
          noticeGiven: false,
          wasUnionTold: false,
          minimumWageFen: 200_000,
          nonCompeteMonths: months,
        });
        for (const endingGround of ['art40_changed', 'unlawful'] as const)
          for (const claim of claims.slice(0, 4)) {
            const [less, more] = [fen, fen + 1].map((wageFen) =>
              main(compute(claim, { ...paid(wageFen), endingGround }, context)),
            );
            expect(more).toBeGreaterThanOrEqual(less ?? 0);
          }
        expect(main(nonCompete(paid(fen + 1), context))).toBeGreaterThanOrEqual(main(nonCompete(paid(fen), context)));
      }),
      { numRuns: 200 },
    );
  });

  it('那一天的规定没有收录的，说明没有收录，不给金额，也不妨碍其他请求', () => {
    const answer = compute(
      'probation_excess',
      { startedOn: '1996-05-01', contractMonths: 12, probationMonthsServed: 6 },
      context,
    );
    expect(answer).toMatchObject({ due: 'unknown', missing: [] });
    expect(answer.readings[0].fen).toBeNull();
    expect(answer.readings[0].notes.map(say).join()).toContain('未收录');
  });

  it('越过三倍线只减月数，不减基数', () => {
    const over = { areaAverageFen: 400_000, servedYears: 20, endingGround: 'layoff' } as const;
    expect(main(severance({ ...over, averageWageFen: 1_200_000 }, context))).toBe(24_000_000);
    expect(main(severance({ ...over, averageWageFen: 1_200_001 }, context))).toBe(14_400_000);
  });

  it('过一天只改变与今天有关的：已经离职的，答案不变', () => {
    const tomorrow: Context = { ...context, today: '2026-11-22' };
    const told: ClaimFacts = {
      startedOn: '2004-02-01',
      endedOn: '2019-02-15',
      endingGround: 'layoff',
      averageWageFen: 600_000,
      monthlyWageFen: 600_000,
      hasWrittenContract: false,
    };
    expect(severance(told, tomorrow)).toEqual(severance(told, context));
    expect(doubleWage(told, tomorrow)).toEqual(doubleWage(told, context));
    const { endedOn: _ended, ...rest } = told;
    const ongoing = { ...rest, isOngoing: true };
    expect(severance(ongoing, tomorrow).assumed).not.toEqual(severance(ongoing, context).assumed);
  });
});

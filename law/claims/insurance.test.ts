// What insurance would have paid: unemployment benefit and maternity pay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { maternityBenefit } from './maternity.ts';
import type { Context } from './outcome.ts';
import { unemploymentLoss } from './unemployment.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };

describe('失业保险待遇损失', () => {
  const of = (facts: ClaimFacts) => unemploymentLoss(facts, context);
  it('每月标准乘月数', () => {
    expect(of({ unemploymentMonthlyFen: 150_000, unemploymentMonths: 12 }).readings[0].fen).toBe(1_800_000);
  });
  it('低保的倍数是每月的下限', () => {
    const answer = of({ dibaoFen: 94_500, dibaoMultiple: 1.5 });
    expect([answer.readings[0].amounts.floor, answer.readings[0].fen]).toEqual([141_750, null]);
    expect(of({ dibaoFen: 94_500, placeCode: '320104', endedOn: '2020-08-01' }).readings[0].amounts.floor).toBe(
      141_750,
    );
  });
  const ladder = { benefitFirstMonths: 4, benefitStepMonths: 2, benefitMaxMonths: 24 } as const;
  it.each([
    [1, 4],
    [4.9, 10],
    [5, 12],
    [20, 24],
  ])('应缴费%s年的按当地档次领%i个月', (paidYears, months) => {
    expect(of({ ...ladder, paidYears }).readings.map(({ counts }) => counts.months)).toEqual([months]);
  });
  it('当地档次超过法律的最长月数的，按最长月数，并给出当地的', () => {
    const answer = of({ ...ladder, paidYears: 9, unemploymentMonthlyFen: 100_000 });
    expect(answer.readings.map(({ code, fen, counts }) => [code, fen, counts.months])).toEqual([
      ['main', 1_800_000, 18],
      ['local_ladder', 2_000_000, 20],
    ]);
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['precondition', 'cap']);
  });
  it('江苏的标准按本人工资的比例推算，在低保倍数和最低工资之间', () => {
    const facts = {
      placeCode: '320104',
      endedOn: '2023-01-31',
      minimumWageFen: 228_000,
      dibaoFen: 103_000,
      paidYears: 10,
      unemploymentMonths: 1,
    } as const;
    expect(of({ ...facts, averageWageFen: 400_000 }).readings[0].fen).toBe(180_000);
    expect(of({ ...facts, averageWageFen: 900_000 }).readings[0].fen).toBe(228_000);
    expect(of({ ...facts, averageWageFen: 200_000 }).readings[0].fen).toBe(154_500);
  });
  it.each<[string, ClaimFacts]>([
    ['自己辞职', { endingGround: 'resigned' }],
    ['说明是自愿的', { isInvoluntary: false }],
    ['应缴费不满一年', { paidYears: 0.9 }],
  ])('%s的没有，引社会保险法第四十五条', (_name, facts) => {
    const answer = of({ unemploymentMonthlyFen: 1, unemploymentMonths: 1, ...facts });
    expect([answer.due, answer.because[0]?.article]).toEqual([false, '第四十五条']);
  });
  it('单位违法、被迫辞职的不是自愿', () => {
    expect(of({ unemploymentMonthlyFen: 1, unemploymentMonths: 1, endingGround: 'art38_wages' }).due).toBe(true);
  });
  it('不知道的先问', () => {
    expect(of({}).missing).toEqual(['unemploymentMonthlyFen', 'paidYears', 'unemploymentMonths']);
    expect(of({ unemploymentMonthlyFen: 1, paidYears: 3 }).missing).toEqual(['unemploymentMonths']);
  });
});

describe('生育津贴', () => {
  const of = (facts: ClaimFacts) => maternityBenefit(facts, context);
  it.each([
    [600_000, 128, 2_560_000],
    [600_000, 98, 1_960_000],
    [269_500, 95, 853_417],
  ])('单位月均%i分、%i天：%i分', (unitAverageFen, maternityDays, fen) => {
    expect(of({ unitAverageFen, maternityDays }).readings[0].fen).toBe(fen);
  });
  it('本人工资高于津贴的由单位补足，也给出只有津贴的', () => {
    const answer = of({ unitAverageFen: 600_000, maternityDays: 90, maternityOwnWageFen: 700_000 });
    expect(answer.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 2_100_000],
      ['benefit_only', 1_800_000],
    ]);
  });
  it('没有参保的，单位按产假前工资支付', () => {
    const answer = of({ isMaternityInsured: false, maternityOwnWageFen: 500_000, maternityDays: 98 });
    expect(answer.readings[0].fen).toBe(1_633_333);
    expect(answer.warnings[0]?.text).toContain('由单位支付');
  });
  it.each<[ClaimFacts, readonly string[]]>([
    [{}, ['unitAverageFen', 'maternityDays']],
    [{ isMaternityInsured: false, maternityDays: 98 }, ['maternityOwnWageFen']],
    [{ unitAverageFen: 1 }, ['maternityDays']],
  ])('%j 的先问', (facts, missing) => {
    expect(of(facts).missing).toEqual(missing);
  });
  it('天数、平均工资越多，不会更少；各行之和为合计', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 200 }), (average, own, days) => {
        const [main] = of({ unitAverageFen: average, maternityOwnWageFen: own, maternityDays: days }).readings;
        expect(main.fen).toBe(main.lines.reduce((sum, { fen }) => sum + fen, 0));
        const longer = of({ unitAverageFen: average, maternityOwnWageFen: own, maternityDays: days + 1 });
        expect(longer.readings[0].fen ?? -1).toBeGreaterThanOrEqual(main.fen ?? 0);
      }),
    );
  });
});

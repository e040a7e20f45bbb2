// Wages not paid, months not worked in full, pay below the minimum, shutdown and heat.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { heatAllowance } from './heat-allowance.ts';
import type { Context, Outcome } from './outcome.ts';
import { partialMonthWage } from './part-month.ts';
import { shutdownPay } from './shutdown-pay.ts';
import { minimumWageDifference, unpaidWages } from './wages.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const amounts = ({ readings }: Outcome) => readings.map(({ code, fen }) => [code, fen]);

describe('拖欠的工资', () => {
  it('知道总数的按总数；总数为零的不欠', () => {
    expect(unpaidWages({ owedFen: 1_234_500 }).readings[0].fen).toBe(1_234_500);
    expect(unpaidWages({ owedFen: 0 }).due).toBe(false);
  });
  it('逐月核对：少付的每月一行，加班工资不抵工资', () => {
    const answer = unpaidWages({
      payroll: [
        { month: '2026-01', dueFen: 500_000, paidFen: 500_000, overtimePaidFen: 40_000 },
        { month: '2026-02', dueFen: 500_000, paidFen: 0 },
        { month: '2026-03', dueFen: 500_000, paidFen: 500_000 },
      ],
    });
    expect(answer.readings[0].lines.map(({ label, fen }) => [label, fen])).toEqual([
      ['2026-01少付的工资', 40_000],
      ['2026-02少付的工资', 500_000],
    ]);
  });
  it('有的月份多发的，两种算法都给出', () => {
    const payroll = [
      { month: '2026-01', dueFen: 500_000, paidFen: 100_000 },
      { month: '2026-02', dueFen: 500_000, paidFen: 700_000 },
    ];
    expect(amounts(unpaidWages({ payroll }))).toEqual([
      ['main', 400_000],
      ['netted', 200_000],
    ]);
  });
  it('缺数的月份不猜，说明没有算进', () => {
    const answer = unpaidWages({
      payroll: [
        { month: '2026-01', dueFen: 1, paidFen: 0 },
        { month: '2026-02', dueFen: 1 },
      ],
    });
    expect([answer.readings[0].fen, answer.assumed[0]?.args]).toEqual([1, { n: 1 }]);
  });
  it('不知道的先问', () => {
    expect(unpaidWages({}).missing).toEqual(['owedFen', 'payroll']);
    expect(unpaidWages({ payroll: [{ month: '2026-01' }] }).missing).toEqual(['payroll']);
  });
});

describe('低于最低工资的差额', () => {
  it('用当月当地的标准，加班工资和高温津贴不算在内', () => {
    const answer = minimumWageDifference(
      {
        placeCode: '320583',
        payroll: [
          { month: '2021-07', paidFen: 202_000 },
          { month: '2021-08', paidFen: 202_000 },
          { month: '2021-09', paidFen: 250_000, excludedFen: 30_000 },
          { month: '2021-10', paidFen: 230_000, overtimePaidFen: 10_000 },
        ],
      },
      context,
    );
    expect(answer.readings[0].lines.map(({ label, fen }) => [label, fen])).toEqual([
      ['2021-08低于最低工资的差额', 26_000],
      ['2021-09低于最低工资的差额', 8000],
      ['2021-10低于最低工资的差额', 8000],
    ]);
    expect(answer.figures).toHaveLength(2);
  });
  it('正好等于最低工资的没有差额', () => {
    const answer = minimumWageDifference({ minimumWageFen: 1, payroll: [{ month: '2025-01', paidFen: 1 }] }, context);
    expect([answer.due, answer.readings[0].fen]).toEqual([false, 0]);
  });
  it('当地分类没有收录的，问当地的最低工资，不用相近年份的', () => {
    const payroll = [{ month: '2026-02', paidFen: 100_000 }];
    const answer = minimumWageDifference({ placeCode: '320583', payroll }, context);
    expect([answer.due, answer.missing, answer.readings[0].fen]).toEqual(['unknown', ['minimumWageFen'], null]);
    expect(minimumWageDifference({ payroll }, context).missing).toEqual(['placeCode', 'minimumWageFen']);
    expect(minimumWageDifference({}, context).missing).toEqual(['payroll']);
  });
});

describe('不足整月的工资', () => {
  const of = (facts: ClaimFacts) => partialMonthWage(facts, context);
  it('按出勤天数', () => {
    expect(amounts(of({ partMonthWageFen: 500_000, attendedDays: 19, partMonthMethod: 'forward' }))).toEqual([
      ['main', 436_782],
    ]);
  });
  it('按当月应计薪天数，另两种不同的也给出', () => {
    const answer = of({ partMonthWageFen: 217_500, absentDays: 1, monthWorkdays: 22, partMonthMethod: 'actual_days' });
    expect(amounts(answer)).toEqual([
      ['main', 207_614],
      ['forward', 210_000],
      ['absence', 207_500],
    ]);
  });
  it('缺勤比一个月还多的不为负', () => {
    expect(of({ monthlyWageFen: 217_500, absentDays: 30, partMonthMethod: 'absence' }).readings[0].fen).toBe(0);
  });
  it.each<[ClaimFacts, readonly string[]]>([
    [{}, ['monthlyWageFen', 'attendedDays', 'absentDays', 'monthWorkdays']],
    [{ monthlyWageFen: 1, partMonthMethod: 'actual_days' }, ['absentDays', 'monthWorkdays']],
    [{ monthlyWageFen: 1, partMonthMethod: 'actual_days', absentDays: 1 }, ['monthWorkdays']],
    [{ attendedDays: 3 }, ['monthlyWageFen']],
  ])('%j 的先问', (facts, missing) => {
    expect(of(facts).missing).toEqual(missing);
  });
});

describe('停工停产', () => {
  const of = (facts: ClaimFacts) => shutdownPay(facts, context);
  it('第一个月以内按正常工资', () => {
    expect(of({ shutdownWageFen: 500_000, shutdownMonths: 0.5 }).readings[0].fen).toBe(250_000);
  });
  it('第一个月以后没有上班的，江苏按最低工资的百分之八十', () => {
    const answer = of({ shutdownWageFen: 500_000, shutdownMonths: 3, shutdownFrom: '2022-03-01', placeCode: '320583' });
    // 5000 + 2280 × 2 × 80 %
    expect(answer.readings[0].fen).toBe(864_800);
    expect(answer.warnings.map(({ kind }) => kind)).toContain('who_pays');
  });
  it('第一个月以后上班的按约定，不低于最低工资', () => {
    const facts = { shutdownWageFen: 500_000, shutdownMonths: 2, minimumWageFen: 249_000 } as const;
    expect(of({ ...facts, shutdownWorkWageFen: 300_000 }).readings[0].fen).toBe(800_000);
    expect(of({ ...facts, shutdownWorkWageFen: 200_000 }).readings[0].fen).toBe(749_000);
  });
  it('江苏以外的生活费没有收录，只给第一个周期，不猜', () => {
    const answer = of({ shutdownWageFen: 500_000, shutdownMonths: 2, minimumWageFen: 1, placeCode: '330106' });
    expect([answer.readings[0].fen, answer.readings[0].lines.length]).toEqual([null, 1]);
    expect(answer.warnings.map(({ kind }) => kind)).toContain('unconfirmed');
  });
  it('劳动者造成的不按这个规定付', () => {
    const answer = of({ isShutdownByWorker: true });
    expect([answer.due, answer.because[0]?.article]).toEqual([false, '第十二条']);
  });
  it('不知道的先问', () => {
    expect(of({}).missing).toEqual(['shutdownWageFen', 'shutdownMonths']);
    expect(of({ shutdownWageFen: 1, shutdownMonths: 2 }).missing).toEqual([
      'shutdownFrom',
      'placeCode',
      'minimumWageFen',
    ]);
  });
});

describe('高温津贴', () => {
  const of = (facts: ClaimFacts) => heatAllowance(facts, context);
  it.each<[ClaimFacts, number]>([
    [{ heatPerMonthFen: 20_000, heatMonths: 6 }, 120_000],
    [{ heatPerMonthFen: 14_000, heatMonths: 2, heatPartialDays: 16 }, 38_299],
    [{ heatYear: 2020, placeCode: '320583', heatMonths: 4 }, 120_000],
    [{ heatYear: 2017, placeCode: '320583', heatMonths: 4 }, 80_000],
  ])('%j', (facts, fen) => {
    expect(of(facts).readings[0].fen).toBe(fen);
  });
  it('没有高温天的月份，两种做法都给出', () => {
    expect(amounts(of({ heatPerMonthFen: 30_000, heatMonths: 4, heatCoolMonths: 2 }))).toEqual([
      ['main', 120_000],
      ['hot_months_only', 60_000],
    ]);
  });
  it('不是高温作业的没有', () => {
    expect(of({ isHotPlace: false }).due).toBe(false);
  });
  it.each<[ClaimFacts, readonly string[]]>([
    [{}, ['placeCode', 'heatYear', 'heatMonths']],
    [{ placeCode: '330106', heatYear: 2024, heatMonths: 1 }, ['heatPerMonthFen']],
    [{ placeCode: '320583', heatYear: 2012, heatMonths: 1 }, ['heatPerMonthFen']],
  ])('%j 的先问，不用别处、别年的标准', (facts, missing) => {
    expect(of(facts).missing).toEqual(missing);
  });
});

describe('总是成立', () => {
  const amount = fc.integer({ min: 0, max: 3_000_000 });
  const months = fc.array(fc.record({ dueFen: amount, paidFen: amount, overtimePaidFen: amount }), { maxLength: 24 });
  it('不为负，各行之和为合计，最低工资高了差额不会更少', () => {
    fc.assert(
      fc.property(months, amount, (rows, minimumWageFen) => {
        const payroll = rows.map((row, index) => ({ month: `20${10 + index}-01`, ...row }));
        const low = minimumWageDifference({ payroll, minimumWageFen }, context);
        const high = minimumWageDifference({ payroll, minimumWageFen: minimumWageFen + 1 }, context);
        expect(high.readings[0].fen ?? 0).toBeGreaterThanOrEqual(low.readings[0].fen ?? 0);
        expect(minimumWageDifference({ payroll, minimumWageFen }, context)).toEqual(low);
        for (const { fen, lines } of [...unpaidWages({ payroll }).readings, ...low.readings]) {
          if (fen === null) continue;
          expect(fen).toBe(lines.reduce((sum, part) => sum + part.fen, 0));
          expect(fen).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it('停工越久、高温月份越多，不会更少', () => {
    const facts = fc.record({
      shutdownWageFen: amount,
      minimumWageFen: amount,
      shutdownMonths: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(facts, (told) => {
        const fen = (shutdownMonths: number) =>
          shutdownPay({ ...told, shutdownMonths, placeCode: '320583' }, context).readings[0].fen ?? -1;
        expect(fen(told.shutdownMonths + 1)).toBeGreaterThanOrEqual(fen(told.shutdownMonths));
      }),
    );
  });
});

// Sickness: the medical period with both ways to count its end, and the pay with its floor.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { medicalPeriod } from './medical-period.ts';
import type { Context } from './outcome.ts';
import { sickPay } from './sick-pay.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };

describe('医疗期', () => {
  it.each([
    [3, 3, 3, 6],
    [9, 5, 6, 12],
    [9, 4, 3, 6],
    [10, 4, 6, 12],
    [12, 6, 9, 15],
    [12, 5, 9, 15],
    [12, 10, 12, 18],
    [16, 15, 18, 24],
    [25, 20, 24, 30],
    [30, 19, 18, 24],
    [3, 6, 6, 12],
  ])('工龄%i年、本单位%i年：%i个月，在%i个月内累计', (totalServiceYears, unitServiceYears, months, withinMonths) => {
    const answer = medicalPeriod({ totalServiceYears, unitServiceYears }, context);
    expect(answer.readings[0].counts).toEqual({ months, withinMonths });
    expect([answer.due, answer.readings[0].fen, answer.missing]).toEqual([true, null, ['sickFrom']]);
  });
  it('末日有两种算法：第一天计算在内，或者到对应的那一天', () => {
    const answer = medicalPeriod({ totalServiceYears: 3, unitServiceYears: 3, sickFrom: '2018-03-15' }, context);
    expect(answer.readings.map(({ dates }) => dates)).toEqual([
      { continuousEnd: '2018-06-14', windowEnd: '2018-09-14' },
      { continuousEnd: '2018-06-15', windowEnd: '2018-09-15' },
    ]);
    expect(answer.missing).toEqual([]);
  });
  it('没有对应日的，到月末', () => {
    const [, second] = medicalPeriod(
      { totalServiceYears: 3, unitServiceYears: 3, sickFrom: '2025-11-30' },
      context,
    ).readings;
    expect(second?.dates.continuousEnd).toBe('2026-02-28');
  });
  it('本单位年限可以从入职日推算，满周年才算', () => {
    const facts = { totalServiceYears: 5, startedOn: '2020-03-15' } as const;
    expect(medicalPeriod({ ...facts, sickFrom: '2025-03-15' }, context).readings[0].counts.months).toBe(6);
    expect(medicalPeriod({ ...facts, sickFrom: '2025-03-14' }, context).readings[0].counts.months).toBe(3);
  });
  it('年限不知道的先问', () => {
    expect(medicalPeriod({}, context).missing).toEqual(['totalServiceYears', 'unitServiceYears']);
    expect(medicalPeriod({ totalServiceYears: 3 }, context).missing).toEqual(['unitServiceYears']);
  });
  it('年限越长，医疗期不会更短', () => {
    const years = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(years, years, years, (total, unit, more) => {
        const months = (totalServiceYears: number, unitServiceYears: number) =>
          medicalPeriod({ totalServiceYears, unitServiceYears }, context).readings[0].counts.months ?? 0;
        expect(months(total + more, unit)).toBeGreaterThanOrEqual(months(total, unit));
        expect(months(total, unit + more)).toBeGreaterThanOrEqual(months(total, unit));
      }),
    );
  });
});

describe('病假工资', () => {
  const of = (facts: ClaimFacts) => sickPay(facts, context);
  it.each([
    [163_000, 130_400],
    [127_000, 101_600],
    [269_000, 215_200],
  ])('最低工资%i分的，下限是%i分', (minimumWageFen, floor) => {
    const answer = of({ minimumWageFen });
    expect(answer.readings[0].amounts.floor).toBe(floor);
    expect([answer.due, answer.missing]).toEqual(['unknown', ['sickWageFen', 'sickShare', 'isFullSickMonth']]);
  });
  it('整月病假，约定低于下限的补足，个人缴费由单位另付', () => {
    const answer = of({ sickWageFen: 300_000, sickShare: 0.6, minimumWageFen: 259_000, isFullSickMonth: true });
    expect([answer.readings[0].amounts.pay, answer.readings[0].fen]).toEqual([207_200, 207_200]);
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['cap', 'who_pays', 'precondition']);
  });
  it('整月病假，约定高于下限的按约定', () => {
    const answer = of({ sickWageFen: 500_000, sickShare: 0.6, minimumWageFen: 259_000, isFullSickMonth: true });
    expect(answer.readings[0].amounts).toEqual({ floor: 207_200, pay: 300_000 });
  });
  it('不足整月的按天折算', () => {
    const answer = of({ sickWageFen: 435_000, sickShare: 0.6, sickDays: 5 });
    expect(answer.readings[0].amounts).toEqual({ pay: 60_000 });
    expect(answer.assumed.map(({ text }) => text)).toEqual(['没有填写当地的最低工资，没有和它的百分之八十比较。']);
  });
  it('不足整月而知道最低工资的，下限也按天折算，并说明没有条文', () => {
    const answer = of({ sickWageFen: 217_500, sickShare: 0.5, sickDays: 5, minimumWageFen: 217_500 });
    expect(answer.readings[0].fen).toBe(40_000);
    expect(answer.assumed.some(({ because }) => because.some(({ isUnconfirmed }) => isUnconfirmed === true))).toBe(
      true,
    );
  });
  it('当地的最低工资按病假那天查，没有日期的不查', () => {
    const facts = { sickWageFen: 200_000, sickShare: 0.5, isFullSickMonth: true, placeCode: '320583' } as const;
    expect(of({ ...facts, sickFrom: '2022-05-01' }).readings[0].fen).toBe(182_400);
    expect(of(facts).readings[0].fen).toBe(100_000);
  });
  it('已付的从中扣除，不为负', () => {
    const facts = { sickWageFen: 435_000, sickShare: 0.6, sickDays: 5 } as const;
    expect(of({ ...facts, sickPaidFen: 50_000 }).readings[0].fen).toBe(10_000);
    expect(of({ ...facts, sickPaidFen: 70_000 }).readings[0].fen).toBe(0);
  });
  it.each<[ClaimFacts, readonly string[]]>([
    [{}, ['sickWageFen', 'sickShare', 'isFullSickMonth', 'placeCode', 'minimumWageFen']],
    [{ sickWageFen: 1, sickShare: 0.6, isFullSickMonth: false }, ['sickDays']],
    [{ sickWageFen: 1, isFullSickMonth: true }, ['sickShare']],
  ])('%j 的先问', (facts, missing) => {
    expect(of(facts).missing).toEqual(missing);
  });
  it('天数、工资、最低工资越多，病假工资不会更少；各行之和为合计', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 });
    const facts = fc.record({ sickWageFen: amount, minimumWageFen: amount, sickDays: fc.integer({ min: 0, max: 23 }) });
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 100 }), (told, share) => {
        const with_ = (change: ClaimFacts) => of({ ...told, sickShare: share / 100, ...change }).readings[0];
        const main = with_({});
        expect(main.fen).toBe(main.lines.reduce((sum, { fen }) => sum + fen, 0));
        expect(with_({ sickDays: told.sickDays + 1 }).fen ?? -1).toBeGreaterThanOrEqual(main.fen ?? 0);
        expect(with_({ sickWageFen: told.sickWageFen + 99 }).fen ?? -1).toBeGreaterThanOrEqual(main.fen ?? 0);
        expect(with_({ minimumWageFen: told.minimumWageFen + 99 }).fen ?? -1).toBeGreaterThanOrEqual(main.fen ?? 0);
      }),
    );
  });
});

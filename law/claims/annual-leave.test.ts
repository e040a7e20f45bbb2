// Annual leave: how many days, at what day wage, and when nothing is due.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { annualLeave } from './annual-leave.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context } from './outcome.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts) => annualLeave(facts, context);

describe('未休年休假的天数', () => {
  it.each<[string, ClaimFacts, number]>([
    ['入职当年剩余122天，全年5天', { remainingCalendarDays: 122, leaveEntitlement: 5 }, 1],
    ['离职当年已过182天，没有休过', { passedCalendarDays: 182, leaveEntitlement: 5, leaveTaken: 0 }, 2],
    ['已过200天休了1天：先减后舍', { passedCalendarDays: 200, leaveEntitlement: 5, leaveTaken: 1 }, 1],
    ['已过200天休了1.5天', { passedCalendarDays: 200, leaveEntitlement: 10, leaveTaken: 1.5 }, 3],
    ['正好365天', { passedCalendarDays: 365, leaveEntitlement: 5, leaveTaken: 0 }, 5],
    ['休多了不扣回', { passedCalendarDays: 73, leaveEntitlement: 5, leaveTaken: 3 }, 0],
    ['累计满十年十天', { passedCalendarDays: 365, totalServiceYears: 10, leaveTaken: 0 }, 10],
    ['累计不满十年五天', { passedCalendarDays: 365, totalServiceYears: 9.9, leaveTaken: 0 }, 5],
    ['累计满二十年十五天', { passedCalendarDays: 365, totalServiceYears: 20, leaveTaken: 0 }, 15],
    [
      '按入职日和年份推算',
      { leaveYear: 2024, startedOn: '2024-09-01', isOngoing: true, leaveEntitlement: 5, leaveTaken: 0 },
      1,
    ],
    [
      '闰年整年也不多算',
      { leaveYear: 2024, startedOn: '2020-09-01', endedOn: '2025-03-01', leaveEntitlement: 5, leaveTaken: 2 },
      3,
    ],
    [
      '同一年入职又离职',
      { leaveYear: 2025, startedOn: '2025-03-01', endedOn: '2025-10-31', leaveEntitlement: 10, leaveTaken: 0 },
      6,
    ],
  ])('%s', (_name, facts, days) => {
    expect(of(facts).readings[0].counts.days).toBe(days);
  });

  it('没有整天的，没有报酬，引实施办法', () => {
    const answer = of({ passedCalendarDays: 20, leaveEntitlement: 5, leaveDailyFen: 10_000 });
    expect([answer.due, answer.readings[0].fen, answer.because.map(({ article }) => article)]).toEqual([
      false,
      0,
      ['第五条', '第十二条'],
    ]);
  });
});

describe('未休年休假的工资', () => {
  it('剔除加班工资折算，三倍里包含正常工资', () => {
    const [main, unpaid] = of({ leaveWageFen: 200_000, leaveOvertimePartFen: 20_000, unusedLeaveDays: 10 }).readings;
    expect(main.amounts).toEqual({ daily: 8276, total300: 248_276, extra200: 165_517 });
    expect([main.fen, unpaid?.code, unpaid?.fen]).toEqual([165_517, 'normal_unpaid', 248_276]);
  });
  it('正常工资是否已付说清楚的，只有一种算法', () => {
    const facts = { leaveDailyFen: 10_000, unusedLeaveDays: 5 } as const;
    expect(of({ ...facts, isNormalPayPaid: true }).readings.map(({ fen }) => fen)).toEqual([100_000]);
    expect(of({ ...facts, isNormalPayPaid: false }).readings.map(({ fen }) => fen)).toEqual([150_000]);
    expect(of(facts).assumed).toHaveLength(1);
  });
  it('没有填年休假的平均工资，用工资明细的平均，逐月相加不先取整', () => {
    const payroll = ['2025-01', '2025-02', '2025-03'].map((month) => ({
      month,
      dueFen: 500_001,
      overtimePaidFen: 9999,
    }));
    const answer = of({ payroll, unusedLeaveDays: 1, isNormalPayPaid: true });
    // 500,001 × 3 ÷ 3 ÷ 21.75 × 2
    expect(answer.readings[0].fen).toBe(45_977);
    expect(answer.assumed.length).toBeGreaterThan(0);
  });
});

describe('没有年休假的情形', () => {
  const facts = { leaveDailyFen: 10_000, unusedLeaveDays: 5 } as const;
  it.each<[string, ClaimFacts, string]>([
    ['不满十二个月', { hasTwelveMonths: false }, '第二条'],
    ['累计不满一年', { totalServiceYears: 0.5 }, '第二条'],
    ['书面不休', { leaveRefusedInWriting: true }, '第十条'],
    ['事假满二十天', { personalLeaveDays: 20 }, '第四条'],
    ['五年工龄病假满两个月', { totalServiceYears: 5, sickMonthsInYear: 2 }, '第四条'],
    ['十年工龄病假满三个月', { totalServiceYears: 10, sickMonthsInYear: 3 }, '第四条'],
    ['全年十五天、病假四个月', { leaveEntitlement: 15, sickMonthsInYear: 4 }, '第四条'],
    ['工龄不知道、病假四个月', { sickMonthsInYear: 4 }, '第四条'],
    ['2007年的', { leaveYear: 2007 }, '第十条'],
    ['江苏的小时工', { isPartTime: true, placeCode: '320583' }, '第四十一条'],
  ])('%s', (_name, more, article) => {
    const answer = of({ ...facts, ...more });
    expect([answer.due, answer.because[0]?.article]).toEqual([false, article]);
  });
  it.each<[string, ClaimFacts]>([
    ['事假十九天', { personalLeaveDays: 19 }],
    ['十年工龄病假两个月', { totalServiceYears: 10, sickMonthsInYear: 2 }],
    ['工龄不知道、病假一个月', { sickMonthsInYear: 1 }],
  ])('%s，仍有年休假', (_name, more) => {
    expect(of({ ...facts, ...more }).due).toBe(true);
  });
});

describe('不知道的先问', () => {
  it.each<[string, ClaimFacts, readonly string[]]>([
    ['什么都没有', {}, ['unusedLeaveDays', 'leaveWageFen']],
    ['只有天数', { unusedLeaveDays: 3 }, ['leaveWageFen']],
    ['只有工资', { leaveWageFen: 500_000 }, ['unusedLeaveDays']],
    ['有年份没有入职日', { leaveYear: 2025, leaveDailyFen: 1 }, ['startedOn', 'endedOn', 'totalServiceYears']],
    ['病假两个月而工龄不知道', { unusedLeaveDays: 5, leaveDailyFen: 1, sickMonthsInYear: 2 }, ['totalServiceYears']],
  ])('%s', (_name, facts, missing) => {
    const answer = of(facts);
    expect([answer.due, answer.missing, answer.readings[0].fen]).toEqual(['unknown', missing, null]);
  });
  it('只有工资时先给出日工资', () => {
    expect(of({ leaveWageFen: 217_500 }).readings[0].amounts).toEqual({ daily: 10_000 });
  });
});

describe('总是成立', () => {
  it('不为负，各行之和为合计，天数和工资越多越不少，已休越多越不多', () => {
    const facts = fc.record({
      leaveWageFen: fc.integer({ min: 0, max: 5_000_000 }),
      leaveOvertimePartFen: fc.integer({ min: 0, max: 5_000_000 }),
      passedCalendarDays: fc.integer({ min: 0, max: 366 }),
      leaveEntitlement: fc.constantFrom(5, 10, 15),
      leaveTaken: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(facts, (told) => {
        const [main] = of(told).readings;
        const fen = main.fen ?? -1;
        expect(fen).toBeGreaterThanOrEqual(0);
        expect(fen).toBe(main.lines.reduce((sum, part) => sum + part.fen, 0));
        expect(of({ ...told })).toEqual(of(told));
        const more = (change: ClaimFacts) => of({ ...told, ...change }).readings[0].fen ?? -1;
        expect(more({ passedCalendarDays: told.passedCalendarDays + 30 })).toBeGreaterThanOrEqual(fen);
        expect(more({ leaveWageFen: told.leaveWageFen + 1000 })).toBeGreaterThanOrEqual(fen);
        expect(more({ leaveTaken: told.leaveTaken + 1 })).toBeLessThanOrEqual(fen);
      }),
    );
  });
});

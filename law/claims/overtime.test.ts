// Overtime: systems of hours, the floor on the day, months of payroll, and what is asked when something is not known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context, Outcome } from './outcome.ts';
import { overtime } from './overtime.ts';
import { packagePay } from './package-pay.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome => overtime(facts, context);
const lines = ({ readings }: Outcome) =>
  Object.fromEntries(readings[0].lines.map(({ code, fen }) => [code, fen])) as Readonly<Record<string, number>>;

describe('标准工时的加班工资', () => {
  it.each<[string, ClaimFacts, Readonly<Record<string, number>>]>([
    ['小时工资20元，平时1小时', { hourlyWageFen: 2000, weekdayHours: 1 }, { weekday: 3000 }],
    [
      '月薪5000元，三档都有',
      { monthlyWageFen: 500_000, weekdayHours: 2, restHours: 4, holidayHours: 3 },
      { weekday: 8621, rest: 22_989, holiday: 25_862 },
    ],
    ['月薪1320元，各4天', { monthlyWageFen: 132_000, holidayDays: 4, restDays: 4 }, { holiday: 72_828, rest: 48_552 }],
    ['按约定的基数，不按月工资', { overtimeBaseFen: 217_500, monthlyWageFen: 500_000, restDays: 1 }, { rest: 20_000 }],
    ['日工资200元，休息日1天另3小时', { dailyWageFen: 20_000, restDays: 1, restHours: 3 }, { rest: 55_000 }],
    ['小时工资的休息日按八小时', { hourlyWageFen: 2000, restDays: 1 }, { rest: 32_000 }],
    ['2007年按20.92天折算', { monthlyWageFen: 65_000, holidayDays: 1, overtimeOn: '2007-10-02' }, { holiday: 9321 }],
    ['填写的除数优先', { monthlyWageFen: 65_000, holidayDays: 1, wageDivisor: 20.92 }, { holiday: 9321 }],
  ])('%s', (_name, facts, expected) => {
    const answer = of(facts);
    expect(lines(answer)).toEqual(expected);
    expect(answer.readings[0].fen).toBe(Object.values(expected).reduce((sum, fen) => sum + fen, 0));
  });

  it('基数低于当时的最低工资的，按最低工资；正好相等的不动', () => {
    const low = of({ monthlyWageFen: 200_000, minimumWageOnDayFen: 217_500, restDays: 1 });
    expect(low.readings[0].lines[0]).toMatchObject({ baseFen: 217_500, fen: 20_000 });
    expect(low.warnings.map(({ kind }) => kind)).toContain('cap');
    expect(of({ monthlyWageFen: 217_500, minimumWageOnDayFen: 217_500, restDays: 1 }).warnings).not.toContainEqual(
      expect.objectContaining({ kind: 'cap' }),
    );
    expect(of({ dailyWageFen: 9000, minimumWageOnDayFen: 217_500, restDays: 1 }).readings[0].fen).toBe(20_000);
  });

  it('最低工资按加班那天、那个地方查；没有日期的不查', () => {
    const facts = { monthlyWageFen: 200_000, placeCode: '320583', restDays: 1 } as const;
    const dated = of({ ...facts, overtimeOn: '2022-05-03' });
    expect(dated.readings[0].lines[0]?.baseFen).toBe(228_000);
    expect(dated.figures.map(({ id }) => id)).toContain('minimum_wage_month');
    expect(of(facts).readings[0].lines[0]?.baseFen).toBe(200_000);
  });

  it('已付的加班工资依次抵扣，不会成为负数', () => {
    const facts = { monthlyWageFen: 217_500, weekdayHours: 8, restDays: 1 } as const;
    expect(lines(of({ ...facts, overtimePaidFen: 16_000 }))).toEqual({ weekday: 0, rest: 19_000 });
    expect(of({ ...facts, overtimePaidFen: 99_999_999 }).readings[0].fen).toBe(0);
    expect(of({ ...facts, overtimePaidFen: 16_000 }).readings[0].amounts).toMatchObject({
      weekday: 15_000,
      rest: 20_000,
    });
  });

  it('每周固定六天的，第六天两种算法都给出', () => {
    const answer = of({ monthlyWageFen: 217_500, restDays: 4, isSixDayWeek: true });
    expect(answer.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 80_000],
      ['sixth_day_extension', 60_000],
    ]);
  });

  it('有年末最低工资的，另给按年末的算法', () => {
    const answer = of({
      monthlyWageFen: 200_000,
      restDays: 1,
      minimumWageOnDayFen: 200_000,
      minimumWageYearEndFen: 217_500,
    });
    expect(answer.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 18_391],
      ['year_end_minimum', 20_000],
    ]);
  });
});

describe('综合计算工时和不定时工时', () => {
  const worked = { monthlyWageFen: 217_500, weekdayHours: 8, restDays: 1, holidayDays: 1 } as const;
  it('综合计算：超过周期的百分之一百五十，休息日没有二倍，法定节假日百分之三百', () => {
    const answer = of({ ...worked, hoursRegime: 'comprehensive', isRegimeApproved: true });
    expect(lines(answer)).toEqual({ weekday: 15_000, rest: 0, holiday: 30_000 });
    expect(answer.readings).toHaveLength(1);
  });
  it('没有批准的按标准工时；不知道有没有批准的，两种都给出', () => {
    expect(of({ ...worked, hoursRegime: 'comprehensive', isRegimeApproved: false }).readings[0].fen).toBe(65_000);
    const unknown = of({ ...worked, hoursRegime: 'comprehensive' });
    expect(unknown.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 45_000],
      ['not_approved', 65_000],
    ]);
  });
  it('不定时：江苏一律没有；别处法定节假日另有一说；没问过批准的先问批准', () => {
    const irregular = { ...worked, hoursRegime: 'irregular' } as const;
    const jiangsu = of({ ...irregular, isRegimeApproved: true, placeCode: '320583' });
    expect([jiangsu.due, jiangsu.readings.map(({ fen }) => fen)]).toEqual([false, [0]]);
    const elsewhere = of({ ...irregular, isRegimeApproved: true });
    expect(elsewhere.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 0],
      ['irregular_holiday', 30_000],
    ]);
    const shanghai = of({ ...irregular, isRegimeApproved: true, placeCode: '310115' });
    expect([shanghai.due, shanghai.readings[0].fen, shanghai.readings[1]?.fen]).toEqual([true, 30_000, 0]);
    const unasked = of(irregular);
    expect([unasked.due, unasked.missing, unasked.readings[0].fen]).toEqual(['unknown', ['isRegimeApproved'], 0]);
  });
});

describe('按每个月的工资表计算', () => {
  it('每月每档一行，用当月的最低工资和当月已付的加班工资', () => {
    const answer = of({
      monthlyWageFen: 200_000,
      placeCode: '320583',
      payroll: [
        { month: '2021-07', weekdayHours: 10 },
        { month: '2021-08', weekdayHours: 10, restDayHours: 8, overtimePaidFen: 10_000 },
      ],
    });
    expect(answer.readings[0].lines.map(({ label, baseFen, fen }) => [label, baseFen, fen])).toEqual([
      ['2021-07工作日延长工作时间', 202_000, 17_414],
      ['2021-08工作日延长工作时间', 228_000, 9655],
      ['2021-08休息日加班', 228_000, 20_966],
    ]);
    expect(answer.readings[0].counts).toEqual({ weekdayHours: 20, restHours: 8 });
  });
  it('同一档既有逐月又有总数的只算逐月；总数里别的档照算', () => {
    const answer = of({
      monthlyWageFen: 217_500,
      weekdayHours: 100,
      restDays: 1,
      payroll: [{ month: '2022-01', weekdayHours: 8 }],
    });
    expect(lines(answer)).toEqual({ weekday: 15_000, rest: 20_000 });
  });
  it('只有总的已付数的，对所有月份抵扣', () => {
    const payroll = [
      { month: '2022-01', weekdayHours: 8 },
      { month: '2022-02', weekdayHours: 8 },
    ];
    expect(of({ monthlyWageFen: 217_500, payroll, overtimePaidFen: 20_000 }).readings[0].fen).toBe(10_000);
  });
});

describe('不知道的先问', () => {
  it.each<[string, ClaimFacts, readonly string[]]>([
    ['什么都没有', {}, ['monthlyWageFen', 'weekdayHours', 'restDays', 'holidayDays']],
    ['没有工资', { weekdayHours: 3 }, ['monthlyWageFen']],
    ['工资说不清楚', { weekdayHours: 3, monthlyWageFen: 'unknown' }, ['monthlyWageFen']],
    ['没有时间', { monthlyWageFen: 1 }, ['weekdayHours', 'restDays', 'holidayDays']],
    ['除数没有收录的日期', { monthlyWageFen: 1, weekdayHours: 1, overtimeOn: '1999-01-01' }, ['wageDivisor']],
  ])('%s', (_name, facts, missing) => {
    const answer = of(facts);
    expect([answer.due, answer.missing, answer.readings[0].fen]).toEqual(['unknown', missing, null]);
  });
  it('没有工资时先给出小时数', () => {
    expect(of({ weekdayHours: 3, restDays: 2 }).readings[0].counts).toEqual({ weekdayHours: 3, restHours: 16 });
  });
  it('没有加班的，没有加班工资', () => {
    const answer = of({ monthlyWageFen: 500_000, weekdayHours: 0 });
    expect([answer.due, answer.because.map(({ article }) => article)]).toEqual([false, ['第四十四条']]);
  });
});

describe('包薪制', () => {
  const month = { month: '2026-01', paidFen: 200_000, weekdayHours: 40 };
  it('按最低工资重算，少的补差额，不少的不欠', () => {
    const facts = { minimumWageFen: 174_000, payroll: [month, { ...month, month: '2026-02', paidFen: 240_000 }] };
    const answer = packagePay(facts, context);
    // 1740 / 174 h = 10 yuan; (174 + 60) h = 2340 yuan.
    expect(answer.readings[0].lines.map(({ fen }) => fen)).toEqual([34_000, 0]);
    expect(of({ ...facts, isPackagePay: true, monthlyWageFen: 1 })).toEqual(
      packagePay({ ...facts, monthlyWageFen: 1 }, context),
    );
    expect(packagePay({ ...facts, payroll: [{ ...month, paidFen: 240_000 }] }, context).due).toBe(false);
  });
  it('没有最低工资、没有工资表的先问', () => {
    expect(packagePay({ payroll: [month] }, context).missing).toEqual(['placeCode', 'minimumWageFen']);
    expect(packagePay({}, context).missing).toEqual(['payroll']);
  });
});

describe('总是成立', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });
  const hours = fc.integer({ min: 0, max: 300 });
  const facts = fc.record({
    monthlyWageFen: amount,
    weekdayHours: hours,
    restDays: hours,
    holidayHours: hours,
    overtimePaidFen: amount,
    minimumWageOnDayFen: amount,
    isSixDayWeek: fc.boolean(),
    hoursRegime: fc.constantFrom('standard', 'comprehensive', 'irregular'),
  });
  it('不为负，合计等于各行之和，相同的事实相同的答案', () => {
    fc.assert(
      fc.property(facts, (told) => {
        const answer = of(told);
        expect(of({ ...told })).toEqual(answer);
        for (const { fen, lines: parts } of answer.readings) {
          if (fen === null) continue;
          expect(fen).toBe(parts.reduce((sum, part) => sum + part.fen, 0));
          expect(Math.min(0, ...parts.map((part) => part.fen))).toBe(0);
        }
      }),
    );
  });
  it('小时多了、工资高了、最低工资高了，都不会更少；已付多了不会更多', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 100 }), (told, more) => {
        const fen = of(told).readings[0].fen ?? 0;
        expect(of({ ...told, weekdayHours: told.weekdayHours + more }).readings[0].fen ?? 0).toBeGreaterThanOrEqual(
          fen,
        );
        expect(of({ ...told, monthlyWageFen: told.monthlyWageFen + more }).readings[0].fen ?? 0).toBeGreaterThanOrEqual(
          fen,
        );
        expect(
          of({ ...told, minimumWageOnDayFen: told.minimumWageOnDayFen + more }).readings[0].fen ?? 0,
        ).toBeGreaterThanOrEqual(fen);
        expect(of({ ...told, overtimePaidFen: told.overtimePaidFen + more }).readings[0].fen ?? 0).toBeLessThanOrEqual(
          fen,
        );
      }),
    );
  });
});

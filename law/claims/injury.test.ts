// Injury and death at work: months, clamps, Jiangsu's sums with their draft, reductions, who pays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { workDeath } from './death.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { workInjury } from './injury.ts';
import type { Context, Reading } from './outcome.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts) => workInjury(facts, context);
const fen = (reading: Reading | undefined, code: string) => reading?.lines.find((line) => line.code === code)?.fen;

describe('一次性伤残补助金和本人工资', () => {
  it.each([
    [1, 27],
    [2, 25],
    [3, 23],
    [4, 21],
    [5, 18],
    [6, 16],
    [7, 13],
    [8, 11],
    [9, 9],
    [10, 7],
  ])('%i级%i个月', (injuryGrade, months) => {
    expect(fen(of({ injuryGrade, injuryWageFen: 500_000 }).readings[0], 'one_time_disability')).toBe(months * 500_000);
  });
  it('2011年以前的结论按当时的月数；2011年以前受伤而不知道鉴定日期的先问', () => {
    const facts = { injuryGrade: 9, injuryWageFen: 100_000, isJiangsu: true } as const;
    expect(fen(of({ ...facts, gradedOn: '2010-12-31' }).readings[0], 'one_time_disability')).toBe(800_000);
    expect(
      fen(of({ ...facts, gradedOn: '2011-01-01', injuredOn: '2010-06-01' }).readings[0], 'one_time_disability'),
    ).toBe(900_000);
    expect(of({ ...facts, injuredOn: '2010-06-01' }).missing).toContain('gradedOn');
  });
  it.each([
    [200_000, 240_000],
    [240_000, 240_000],
    [500_000, 500_000],
    [1_200_000, 1_200_000],
    [1_300_000, 1_200_000],
  ])('本人工资%i分、统筹地区4000元的，基数%i分', (injuryWageFen, base) => {
    expect(of({ injuryWageFen, poolingAverageFen: 400_000 }).readings[0].amounts.base).toBe(base);
  });
  it('少缴工伤保险的，另给按实际工资的算法', () => {
    const answer = of({
      injuryGrade: 10,
      injuryWageFen: 400_000,
      injuryActualWageFen: 600_000,
      isJiangsu: true,
      endedOn: '2025-02-01',
      paidLeaveMonths: 0,
    });
    expect(answer.readings.map(({ code }) => code)).toEqual(['main', 'actual_wage']);
    expect(answer.readings.map((reading) => fen(reading, 'one_time_disability'))).toEqual([2_800_000, 4_200_000]);
  });
});

describe('每月的待遇不进合计', () => {
  it('一至六级的伤残津贴，不低于最低工资；安排了适当工作的五六级没有', () => {
    expect(of({ injuryGrade: 5, injuryWageFen: 600_000 }).readings[0].amounts.monthlyAllowance).toBe(420_000);
    expect(of({ injuryGrade: 1, injuryWageFen: 600_000 }).readings[0].amounts.monthlyAllowance).toBe(540_000);
    expect(
      of({ injuryGrade: 6, injuryWageFen: 300_000, minimumWageFen: 249_000 }).readings[0].amounts.monthlyAllowance,
    ).toBe(249_000);
    expect(
      of({ injuryGrade: 5, injuryWageFen: 1, isSuitableWorkOffered: true }).readings[0].amounts.monthlyAllowance,
    ).toBeUndefined();
    expect(of({ injuryGrade: 7, injuryWageFen: 1 }).readings[0].amounts.monthlyAllowance).toBeUndefined();
  });
  it.each([
    ['full', 500_000],
    ['most', 400_000],
    ['partial', 300_000],
  ] as const)('护理%s', (nursingLevel, monthly) => {
    const answer = of({ injuryGrade: 1, injuryWageFen: 1_000_000, nursingLevel, poolingAverageFen: 1_000_000 });
    expect(answer.readings[0].amounts.monthlyNursing).toBe(monthly);
    expect(answer.readings[0].fen).toBe(27_000_000);
  });
  it('一至四级没有两项一次性补助金', () => {
    const answer = of({ injuryGrade: 4, injuryWageFen: 500_000, isJiangsu: true, endedOn: '2025-02-01' });
    expect(answer.readings[0].lines.map(({ code }) => code)).toEqual(['one_time_disability']);
    expect(answer.readings[0].notes[0]?.because[0]?.article).toBe('第三十五条');
  });
});

describe('江苏的两项一次性补助金', () => {
  const jiangsu = { injuryGrade: 9, isJiangsu: true, injuryWageFen: 500_000 } as const;
  const sums = (facts: ClaimFacts) =>
    of({ ...jiangsu, ...facts }).readings.map((reading) => [
      reading.code,
      fen(reading, 'medical_lump'),
      fen(reading, 'employment_lump'),
    ]);
  it.each([
    [5, 20_000_000, 9_500_000],
    [6, 16_000_000, 8_500_000],
    [7, 12_000_000, 4_500_000],
    [8, 8_000_000, 3_500_000],
    [9, 5_000_000, 2_500_000],
    [10, 3_000_000, 1_500_000],
  ])('%i级，2025年解除', (injuryGrade, medical, employment) => {
    expect(sums({ injuryGrade, endedOn: '2025-12-31' })).toEqual([['main', medical, employment]]);
  });
  it('2026年起：征求意见稿在前，原来的数额一并给出', () => {
    expect(sums({ endedOn: '2026-01-01' })).toEqual([
      ['main', 5_100_000, 2_600_000],
      ['previous_lump_sums', 5_000_000, 2_500_000],
    ]);
    const answer = of({ ...jiangsu, endedOn: '2026-01-01' });
    expect(answer.warnings.filter(({ kind }) => kind === 'unconfirmed')).toHaveLength(2);
    expect(answer.figures.some(({ isDraft }) => isDraft === true)).toBe(true);
  });
  it('没有解除日期的按现在的；在职的还不付', () => {
    expect(sums({})).toHaveLength(2);
    expect(sums({ isOngoing: true })).toEqual([['main', undefined, undefined]]);
  });
  it('工作地点在江苏的，也按江苏', () => {
    const answer = of({ injuryGrade: 9, injuryWageFen: 1, placeCode: '320583', endedOn: '2025-02-01' });
    expect(fen(answer.readings[0], 'medical_lump')).toBe(5_000_000);
  });
  it('职业病的医疗补助金加百分之四十', () => {
    expect(sums({ endedOn: '2025-02-01', isOccupationalDisease: true })).toEqual([['main', 7_000_000, 2_500_000]]);
  });
  it.each([
    [5, 1],
    [4.99, 0.8],
    [4, 0.8],
    [3.9, 0.6],
    [2.5, 0.4],
    [1, 0.2],
    [0.5, 0.1],
  ])('离退休%s年自己辞职的，发%s；两种解读都给出', (yearsToRetirement, share) => {
    const found = sums({ endedOn: '2025-02-01', endingGround: 'resigned', yearsToRetirement });
    const [medical, employment] = [Math.round(5_000_000 * share), Math.round(2_500_000 * share)];
    const both = ['main', medical, employment];
    expect(found).toEqual(share === 1 ? [both] : [both, ['employment_reduced_only', 5_000_000, employment]]);
  });
  it.each(['art38_wages', 'expiry', 'negotiated'] as const)('离退休不满五年，但是%s的不减', (endingGround) => {
    expect(sums({ endedOn: '2025-02-01', endingGround, yearsToRetirement: 1.5 })).toEqual([
      ['main', 5_000_000, 2_500_000],
    ]);
  });
  it.each<ClaimFacts>([
    { endingGround: 'retirement' },
    { yearsToRetirement: 0 },
    { endingGround: 'death' },
  ])('%j 的不付', (facts) => {
    expect(sums({ endedOn: '2025-02-01', ...facts })).toEqual([['main', undefined, undefined]]);
  });
  it('当地公布的数额优先', () => {
    expect(sums({ endedOn: '2026-02-01', medicalLumpFen: 6_000_000, employmentLumpFen: 3_000_000 })).toEqual([
      ['main', 6_000_000, 3_000_000],
    ]);
  });
  it.each<[ClaimFacts, readonly string[]]>([
    [{ endedOn: '2015-05-31' }, ['medicalLumpFen', 'employmentLumpFen']],
    [{ endedOn: '2025-02-01', endingGround: 'resigned' }, ['yearsToRetirement']],
    [{ endedOn: '2025-02-01', yearsToRetirement: 3 }, ['endingGround']],
    [{ isJiangsu: false }, ['medicalLumpMonths', 'employmentLumpMonths']],
    [{ isJiangsu: 'unknown' }, ['isJiangsu', 'medicalLumpMonths', 'employmentLumpMonths']],
  ])('%j 的先问，合计不给', (facts, missing) => {
    const answer = of({ ...jiangsu, ...facts });
    expect([answer.missing, answer.readings[0].fen]).toEqual([missing, null]);
  });
  it('别的省按本人工资的月数', () => {
    const answer = of({ injuryGrade: 9, injuryWageFen: 134_000, medicalLumpMonths: 2, employmentLumpMonths: 8 });
    expect(answer.readings[0].lines.map(({ code, fen: each }) => [code, each])).toEqual([
      ['one_time_disability', 1_206_000],
      ['medical_lump', 268_000],
      ['employment_lump', 1_072_000],
    ]);
  });
});

describe('停工留薪和其他费用', () => {
  it('原工资乘月数', () => {
    const answer = of({ injuryWageFen: 600_000, paidLeaveMonths: 3 });
    expect(answer.readings[0].amounts.monthlyPay).toBe(600_000);
    expect(fen(answer.readings[0], 'paid_leave_total')).toBe(1_800_000);
    expect(answer.missing).toEqual(['injuryGrade']);
  });
  it('原工资是实际工资；知道其中的加班工资的，另给不含加班的算法', () => {
    const answer = of({
      injuryGrade: 0,
      injuryWageFen: 400_000,
      injuryActualWageFen: 600_000,
      averageOvertimeFen: 100_000,
      paidLeaveMonths: 2,
    });
    expect(answer.readings.map(({ code, fen: each }) => [code, each])).toEqual([
      ['main', 1_200_000],
      ['leave_without_overtime', 1_000_000],
    ]);
  });
  it('超过十二个月要确认，最多二十四个月', () => {
    const months = (paidLeaveMonths: number) => of({ injuryGrade: 0, injuryWageFen: 100, paidLeaveMonths });
    expect(months(12).warnings.some(({ text }) => text.includes('延长'))).toBe(false);
    expect(months(13).warnings.some(({ text }) => text.includes('延长'))).toBe(true);
    expect(months(30).readings[0].fen).toBe(2400);
  });
  it('护理、伙食、医疗按天和票据', () => {
    const answer = of({
      injuryGrade: 10,
      injuryWageFen: 500_000,
      nursingDailyFen: 10_000,
      nursingDays: 30,
      mealDailyFen: 5000,
      mealDays: 20,
      medicalCostFen: 1_000_000,
      isJiangsu: true,
      endedOn: '2025-02-01',
    });
    expect(answer.readings[0].fen).toBe(3_500_000 + 4_500_000 + 300_000 + 100_000 + 1_000_000);
  });
  it('没有参保的全部由单位付；参保的分别说明', () => {
    const payers = (facts: ClaimFacts) =>
      of({ injuryGrade: 9, injuryWageFen: 1, ...facts }).warnings.filter(({ kind }) => kind === 'who_pays');
    expect(payers({ isInsured: false })).toHaveLength(1);
    expect(payers({ isInsured: true })).toHaveLength(2);
  });
  it('什么都没有的先问等级；没有等级也没有费用的没有待遇', () => {
    expect([of({}).due, of({}).missing]).toEqual(['unknown', ['injuryGrade']]);
    expect(of({ injuryGrade: 0 }).due).toBe(false);
  });
});

describe('工亡待遇', () => {
  const death = (facts: ClaimFacts) => workDeath(facts, context);
  it.each([
    [2012, 43_620_000],
    [2015, 57_688_000],
    [2017, 67_232_000],
    [2019, 78_502_000],
    [2021, 87_668_000],
    [2023, 98_566_000],
    [2025, 108_376_000],
    [2026, 113_004_000],
  ])('%i年工亡的一次性工亡补助金', (diedIn, sum) => {
    expect(fen(death({ diedIn }).readings[0], 'lump_sum')).toBe(sum);
  });
  it('丧葬补助金六个月；缺统筹地区工资的合计不给', () => {
    const answer = death({ diedIn: 2023, poolingAverageFen: 1_139_600 });
    expect(fen(answer.readings[0], 'funeral')).toBe(6_837_600);
    expect(answer.readings[0].fen).toBe(98_566_000 + 6_837_600);
    expect([death({ diedIn: 2023 }).readings[0].fen, death({ diedIn: 2023 }).missing]).toEqual([
      null,
      ['poolingAverageFen'],
    ]);
  });
  it('没有收录的年份问上一年度的收入，不用相近年份的', () => {
    expect(death({ diedIn: 2027, poolingAverageFen: 1 }).missing).toEqual(['urbanIncomeFen']);
    expect(fen(death({ diedIn: 2027, urbanIncomeFen: 6_000_000 }).readings[0], 'lump_sum')).toBe(120_000_000);
  });
  it('一至四级停工留薪期满后死亡的，没有一次性工亡补助金', () => {
    const answer = death({ diedIn: 2025, poolingAverageFen: 1_000_000, isGradedOneToFourAfterLeave: true });
    expect(answer.readings[0].lines.map(({ code }) => code)).toEqual(['funeral']);
  });
  const spouse = { relation: 'spouse', isLoneElderOrOrphan: false } as const;
  const child = { relation: 'other', isLoneElderOrOrphan: false } as const;
  const orphan = { relation: 'other', isLoneElderOrOrphan: true } as const;
  it('供养亲属按比例，孤儿加百分之十，不进合计', () => {
    const answer = death({
      diedIn: 2025,
      poolingAverageFen: 0,
      deceasedWageFen: 500_000,
      dependants: [spouse, orphan],
    });
    expect(answer.readings[0].amounts).toEqual({
      dependantsMonthly: 400_000,
      dependant1: 200_000,
      dependant2: 200_000,
    });
    expect(answer.readings[0].fen).toBe(108_376_000);
  });
  it('合计超过生前工资的减到工资为止，减法注明待核实', () => {
    const answer = death({ diedIn: 2025, deceasedWageFen: 520_000, dependants: [spouse, child, child, child] });
    expect(answer.readings[0].amounts).toMatchObject({
      dependantsMonthly: 520_000,
      dependant1: 160_000,
      dependant2: 120_000,
    });
    expect(answer.warnings.some(({ because }) => because.some(({ isUnconfirmed }) => isUnconfirmed === true))).toBe(
      true,
    );
  });
  it('缺死者工资的先问', () => {
    expect(death({ diedIn: 2025, poolingAverageFen: 1, dependants: [spouse] }).missing).toEqual(['deceasedWageFen']);
  });
  it('什么都没有的', () => {
    expect([death({}).due, death({}).missing]).toEqual(['unknown', ['diedIn', 'poolingAverageFen']]);
  });
});

describe('总是成立', () => {
  const amount = fc.integer({ min: 0, max: 3_000_000 });
  const facts = fc.record({
    injuryGrade: fc.integer({ min: 1, max: 10 }),
    injuryWageFen: amount,
    injuryActualWageFen: amount,
    poolingAverageFen: amount,
    paidLeaveMonths: fc.integer({ min: 0, max: 30 }),
    yearsToRetirement: fc.integer({ min: 0, max: 10 }),
    isOccupationalDisease: fc.boolean(),
    endingGround: fc.constantFrom('resigned', 'art38_wages', 'expiry'),
    endedOn: fc.constantFrom('2016-01-01', '2025-12-31', '2026-06-01'),
  });
  it('不为负，各行之和为合计，相同的事实相同的答案', () => {
    fc.assert(
      fc.property(facts, (told) => {
        const answer = of({ ...told, isJiangsu: true });
        expect(of({ ...told, isJiangsu: true })).toEqual(answer);
        for (const reading of answer.readings) {
          expect(reading.fen).toBe(reading.lines.reduce((sum, line) => sum + line.fen, 0));
          expect(Math.min(...reading.lines.map((line) => line.fen))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it('等级越重、工资越高、停工留薪越久，不会更少', () => {
    fc.assert(
      fc.property(facts, (told) => {
        const disability = (change: ClaimFacts) =>
          fen(of({ ...told, isJiangsu: true, ...change }).readings[0], 'one_time_disability') ?? -1;
        const total = (change: ClaimFacts) => of({ ...told, isJiangsu: true, ...change }).readings[0].fen ?? -1;
        expect(disability({ injuryGrade: Math.max(1, told.injuryGrade - 1) })).toBeGreaterThanOrEqual(disability({}));
        expect(total({ injuryWageFen: told.injuryWageFen + 100 })).toBeGreaterThanOrEqual(total({}));
        expect(total({ paidLeaveMonths: told.paidLeaveMonths + 1 })).toBeGreaterThanOrEqual(total({}));
        if (told.injuryGrade > 5)
          expect(total({ injuryGrade: told.injuryGrade - 1 })).toBeGreaterThanOrEqual(total({}));
      }),
    );
  });
});

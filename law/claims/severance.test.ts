// Economic compensation: grounds, months, base, the segment before 2008, every reading, every missing fact.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { endingGrounds } from './facts/employment.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context, Outcome } from './outcome.ts';
import { severance } from './severance.ts';
import { severanceGrounds, type EndingGround } from './severance-grounds.ts';
import { formulaOf, say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome => severance({ endingGround: 'negotiated', ...facts }, context);
const byCode = ({ readings }: Outcome) => Object.fromEntries(readings.map(({ code, fen }) => [code, fen]));

describe('月数和基数', () => {
  it.each<[string, ClaimFacts, { months: number; fen: number; base: number }]>([
    [
      '高于三倍，按三倍，2年8个月算3个月',
      { averageWageFen: 1_300_000, areaAverageFen: 400_000, minimumWageFen: 200_000, servedYears: 2, servedMonths: 8 },
      { months: 3, fen: 3_600_000, base: 1_200_000 },
    ],
    [
      '正好等于三倍，不封顶，也不限十二个月',
      { averageWageFen: 1_200_000, areaAverageFen: 400_000, servedYears: 13 },
      { months: 13, fen: 15_600_000, base: 1_200_000 },
    ],
    [
      '高于三倍一分钱，最多十二个月',
      { averageWageFen: 1_200_001, areaAverageFen: 400_000, servedYears: 13 },
      { months: 12, fen: 14_400_000, base: 1_200_000 },
    ],
    [
      '没有超过三倍，18年就是18个月',
      { averageWageFen: 1_500_000, areaAverageFen: 668_000, servedYears: 18 },
      { months: 18, fen: 27_000_000, base: 1_500_000 },
    ],
    [
      '低于最低工资，按最低工资',
      { averageWageFen: 80_000, minimumWageFen: 100_000, servedYears: 20 },
      { months: 20, fen: 2_000_000, base: 100_000 },
    ],
    ['三个月算半个月', { averageWageFen: 700_000, servedMonths: 3 }, { months: 0.5, fen: 350_000, base: 700_000 }],
    ['正好六个月算一个月', { averageWageFen: 700_000, servedMonths: 6 }, { months: 1, fen: 700_000, base: 700_000 }],
    [
      '3年零15天算3.5个月',
      { averageWageFen: 500_000, startedOn: '2016-07-01', endedOn: '2019-07-15' },
      { months: 3.5, fen: 1_750_000, base: 500_000 },
    ],
    [
      '到期不续，6年4个月多一天',
      { averageWageFen: 500_000, startedOn: '2010-04-01', endedOn: '2016-08-01', endingGround: 'expiry' },
      { months: 6.5, fen: 3_250_000, base: 500_000 },
    ],
    [
      '半个月的零头四舍五入到分',
      { averageWageFen: 500_001, servedMonths: 1 },
      { months: 0.5, fen: 250_001, base: 500_001 },
    ],
  ])('%s', (_name, facts, expected) => {
    const [main] = of(facts).readings;
    expect(main).toMatchObject({ fen: expected.fen, counts: { months: expected.months } });
    expect(main.amounts).toMatchObject({ base: expected.base });
    expect(main.lines.reduce((sum, { fen }) => sum + fen, 0)).toBe(expected.fen);
  });

  it('公式用本人的数字写出来，条文跟着', () => {
    const [main] = of({ averageWageFen: 500_000, servedYears: 3, servedMonths: 4 }).readings;
    expect(main.lines.map(formulaOf)).toEqual(['5,000.00元（前十二个月平均工资）×3.5个月＝17,500.00元']);
    expect(formatBases(main.lines[0]?.because ?? [])).toBe('《劳动合同法》第四十七条');
  });

  it('没有平均工资时用工资明细：离职前十二个完整月，含加班工资', () => {
    const payroll = Array.from({ length: 24 }, (_, index) => {
      const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return { month, dueFen: index < 12 ? 1 : 500_000, overtimePaidFen: index === 23 ? 100_000 : 0 };
    });
    const answer = of({ payroll, startedOn: '2024-01-01', endedOn: '2025-12-31' });
    expect(answer.readings[0]).toMatchObject({ fen: 1_016_667, amounts: { base: 508_333 } });
    expect(byCode(answer)).toEqual({ main: 1_016_667, without_overtime: 1_000_000 });
    const partly = of({ payroll: payroll.slice(18), startedOn: '2025-07-01', endedOn: '2025-12-30' });
    expect(partly.assumed.map(say)).toContain('按工资明细里能核对的5个月平均计算。');
  });

  it('没有平均工资而有月工资的，按月工资并说明', () => {
    const answer = of({ monthlyWageFen: 400_000, servedYears: 1 });
    expect(answer.readings[0].fen).toBe(400_000);
    expect(answer.assumed.map(say)).toContain('前十二个月平均工资没有填，按月工资计算。');
  });

  it('最低工资没有填而知道地点和日期的，查表，并列出所用的数', () => {
    const answer = of({
      averageWageFen: 200_000,
      startedOn: '2021-06-01',
      endedOn: '2022-05-31',
      placeCode: '320583',
    });
    expect(answer.readings[0].amounts).toMatchObject({ base: 228_000 });
    expect(answer.figures.map(({ id }) => id)).toContain('minimum_wage_month');
    expect(answer.readings[0].notes.map(say)).toContain('平均工资低于当地最低工资，按最低工资计算。');
  });

  it('没有填的当地平均工资和最低工资，写明按什么算', () => {
    expect(of({ averageWageFen: 500_000, servedYears: 1 }).assumed.map(say)).toEqual([
      '按告知的年数和月数计算，视为没有另外的天数，也都是2008年以后的年限。',
      '当地上年度职工月平均工资没有填，按没有超过它的三倍计算。',
      '当地最低工资没有填，按没有低于最低工资计算。',
    ]);
  });
});

describe('2008年以前的年限', () => {
  const long = { startedOn: '1996-09-01', endedOn: '2015-01-31', averageWageFen: 500_000 } as const;

  it.each<[EndingGround, number, Readonly<Record<string, number>>]>([
    // 12 (capped from 12) + 7.5; one count 18y5m = 18.5.
    ['negotiated', 12, { main: 19.5, single_segment: 18.5 }],
    ['layoff', 12, { main: 19.5, single_segment: 18.5 }],
    ['art38_wages', 12, { main: 19.5, since_2008: 7.5, single_segment: 18.5 }],
    ['art38_other', 12, { main: 19.5, since_2008: 7.5, single_segment: 18.5 }],
    ['dissolution', 0, { main: 7.5, with_pre_2008: 19.5, single_segment: 18.5 }],
    ['bankruptcy', 0, { main: 7.5, with_pre_2008: 19.5, single_segment: 18.5 }],
    ['expiry', 0, { main: 7.5 }],
    ['art38_social_insurance', 0, { main: 7.5 }],
    ['task_finished', 0, { main: 7.5 }],
  ])('%s', (endingGround, preMonths, months) => {
    const answer = of({ ...long, endingGround });
    expect(answer.readings[0].counts['preMonths']).toBe(preMonths);
    expect(Object.fromEntries(answer.readings.map(({ code, counts }) => [code, counts['months']]))).toEqual(months);
    expect(answer.readings.every(({ label, heldBy }) => label !== '' && heldBy !== '')).toBe(true);
  });

  it.each<[EndingGround, number]>([
    ['negotiated', 12],
    ['art40_incompetent', 12],
    ['art40_changed', 18],
    ['art40_illness', 18],
    ['layoff', 18],
  ])('旧段十二个月的上限只对协商解除和不能胜任：%s', (endingGround, preMonths) => {
    const [main] = of({ ...long, startedOn: '1990-03-01', endingGround }).readings;
    expect(main.counts['preMonths']).toBe(preMonths);
  });

  it('旧段不封三倍、不低于最低工资；新段封三倍、最多十二个月', () => {
    const facts = { startedOn: '2002-01-01', endedOn: '2022-12-31', endingGround: 'layoff' } as const;
    const [main] = of({ ...facts, averageWageFen: 1_500_000, areaAverageFen: 400_000 }).readings;
    expect(main.counts).toEqual({ months: 18, preMonths: 6, postMonths: 12 });
    expect(main.lines.map(({ code, fen }) => [code, fen])).toEqual([
      ['before_2008', 9_000_000],
      ['since_2008', 14_400_000],
    ]);
    const low = of({ ...facts, averageWageFen: 100_000, minimumWageFen: 200_000 });
    expect(low.readings[0].lines.map(({ fen }) => fen)).toEqual([1_200_000, 3_000_000]);
  });

  it('单位平均工资更高的，旧段另有一种算法（仅裁员、患病、客观情况）', () => {
    const facts = {
      startedOn: '2002-01-01',
      endedOn: '2009-12-31',
      averageWageFen: 300_000,
      enterpriseAverageFen: 400_000,
    };
    expect(byCode(of({ ...facts, endingGround: 'layoff' }))).toEqual({
      main: 2_400_000,
      enterprise_average: 3_000_000,
    });
    expect(byCode(of({ ...facts, endingGround: 'negotiated' }))).toEqual({ main: 2_400_000 });
  });

  it('只问旧段的，旧段金额有了，合计还缺离职日期', () => {
    const answer = of({ averageWageFen: 1_500_000, yearsBefore2008: 6, endingGround: 'layoff' });
    expect(answer.readings[0]).toMatchObject({ fen: null, counts: { preMonths: 6 }, amounts: { pre: 9_000_000 } });
    expect(answer.missing).toEqual(['endedOn']);
  });

  it.each<[EndingGround, readonly (readonly [string, number])[]]>([
    ['negotiated', [['main', 12_000_000]]],
    ['layoff', [['main', 15_000_000]]],
    ['expiry', [['main', 0]]],
    [
      'dissolution',
      [
        ['main', 0],
        ['with_pre_2008', 15_000_000],
      ],
    ],
  ])('只问旧段，旧段15年：%s', (endingGround, expected) => {
    const { readings } = of({ averageWageFen: 1_000_000, yearsBefore2008: 15, endingGround });
    expect(readings.map(({ code, amounts }) => [code, amounts['pre']])).toEqual(expected);
  });

  it('2008年以前就结束的，不硬算', () => {
    const answer = of({ startedOn: '2001-01-01', endedOn: '2007-12-31', averageWageFen: 100_000 });
    expect(answer).toMatchObject({ due: 'unknown', missing: [] });
    expect(answer.readings[0].fen).toBeNull();
    expect(answer.readings[0].notes.map(say).join()).toContain('2008年1月1日施行');
  });
});

describe('哪些情形没有', () => {
  it.each<[EndingGround, string]>([
    ['negotiated_by_worker', '《劳动合同法》第四十六条'],
    ['expiry_worker_declined', '《劳动合同法》第四十六条'],
    ['refused_to_sign_in_month', '《劳动合同法实施条例》（国务院令第535号）第五条'],
    ['art39', '《劳动合同法》第三十九条、《劳动合同法》第四十六条'],
    ['resigned', '《劳动合同法》第三十七条、《劳动合同法》第四十六条'],
    ['retirement', '《劳动合同法》第四十四条、《劳动合同法》第四十六条'],
    ['death', '《劳动合同法》第四十四条、《劳动合同法》第四十六条'],
    ['unlawful', '《劳动合同法实施条例》（国务院令第535号）第二十五条、《劳动合同法》第八十七条'],
  ])('%s', (endingGround, articles) => {
    const answer = of({ averageWageFen: 500_000, servedYears: 3, endingGround });
    expect(answer).toMatchObject({ due: false, missing: [] });
    expect(answer.readings[0].fen).toBe(0);
    expect(formatBases(answer.because)).toBe(articles);
  });

  it('非全日制、公益性岗位没有', () => {
    expect(formatBases(of({ isPartTime: true }).because)).toBe('《劳动合同法》第七十一条');
    expect(formatBases(of({ isPublicWelfarePost: true }).because)).toBe(
      '《劳动合同法实施条例》（国务院令第535号）第十二条',
    );
  });

  it('目录里的离职原因都有答案', () => {
    expect(Object.keys(severanceGrounds).toSorted()).toEqual(Object.keys(endingGrounds).toSorted());
    const due = Object.entries(severanceGrounds).filter(([, ground]) => ground.isDue);
    for (const [code] of due) {
      const endingGround = code as EndingGround; // keys of the table
      expect(of({ endingGround, averageWageFen: 500_000, servedYears: 2 }).readings[0].fen).toBe(1_000_000);
    }
  });
});

describe('还缺什么', () => {
  it('离职原因没有说：不定，但说明应付时是多少', () => {
    const answer = severance({ averageWageFen: 500_000, servedYears: 2 }, context);
    expect(answer).toMatchObject({ due: 'unknown', missing: ['endingGround'] });
    expect(answer.readings[0]).toMatchObject({ fen: null, amounts: { ifDue: 1_000_000 }, counts: { months: 2 } });
  });

  it('没有工资：月数有，金额没有', () => {
    const answer = of({ servedYears: 3, servedMonths: 7, endingGround: 'dissolution' });
    expect(answer.readings[0]).toMatchObject({ fen: null, counts: { months: 4 }, lines: [] });
    expect(answer.missing).toEqual(['averageWageFen']);
  });

  it('什么都没有：按要问的先后排列', () => {
    expect(severance({}, context).missing).toEqual(['endingGround', 'startedOn', 'endedOn', 'averageWageFen']);
    expect(of({ averageWageFen: 'unknown' }).missing).toEqual(['startedOn', 'endedOn', 'averageWageFen']);
  });
});

describe('其他', () => {
  it('平均工资里有加班工资的，含与不含都给出，含在前', () => {
    const answer = of({ averageWageFen: 600_000, averageOvertimeFen: 100_000, servedYears: 3 });
    expect(byCode(answer)).toEqual({ main: 1_800_000, without_overtime: 1_500_000 });
  });

  it('封顶、被迫解除、到期各有提醒', () => {
    const kinds = (facts: ClaimFacts) =>
      of({ servedYears: 1, averageWageFen: 900_000, ...facts }).warnings.map(({ kind }) => kind);
    expect(kinds({ areaAverageFen: 200_000 })).toEqual(['cap']);
    expect(kinds({ areaAverageFen: 300_000 })).toEqual([]);
    expect(kinds({ endingGround: 'art38_wages' })).toEqual(['proof']);
    expect(kinds({ endingGround: 'expiry' })).toEqual(['precondition']);
  });

  it('关联单位的年限并入时写明', () => {
    const moved = { wasMovedNotByChoice: true, movedCompensated: false, earlierServiceYears: 2 } as const;
    const answer = of({ ...moved, servedYears: 1, averageWageFen: 500_000 });
    expect(answer.readings[0].fen).toBe(1_500_000);
    expect(answer.assumed.map(say)[0]).toContain('原单位的年限合并计算');
  });
});

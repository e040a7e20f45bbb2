// 2N: twice the rounded compensation, one count from the first day; what excludes it; what is asked.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { EndingGround } from './severance-grounds.ts';
import type { Context, Outcome } from './outcome.ts';
import { unlawfulTermination } from './unlawful-termination.ts';
import { formulaOf, say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome => unlawfulTermination({ endingGround: 'unlawful', ...facts }, context);

describe('二倍赔偿金', () => {
  it.each<[string, ClaimFacts, { months: number; single: number; fen: number }]>([
    [
      '3年4个月',
      { averageWageFen: 500_000, servedYears: 3, servedMonths: 4 },
      { months: 3.5, single: 1_750_000, fen: 3_500_000 },
    ],
    [
      '3年整6个月算4个月',
      { averageWageFen: 500_000, servedYears: 3, servedMonths: 6 },
      { months: 4, single: 2_000_000, fen: 4_000_000 },
    ],
    ['只干两个月', { averageWageFen: 800_000, servedMonths: 2 }, { months: 0.5, single: 400_000, fen: 800_000 }],
    [
      '先封顶再翻倍',
      { averageWageFen: 850_000, areaAverageFen: 250_000, startedOn: '2017-03-15', endedOn: '2018-05-15' },
      { months: 1.5, single: 1_125_000, fen: 2_250_000 },
    ],
    [
      '十二个月的上限也在翻倍以前',
      { averageWageFen: 1_000_000, areaAverageFen: 300_000, servedYears: 15 },
      { months: 12, single: 10_800_000, fen: 21_600_000 },
    ],
    // 333,333 × 0.5 = 166,666.5 → 166,667, twice 333,334 and not 333,333.
    [
      '经济补偿先四舍五入再翻倍',
      { averageWageFen: 333_333, servedMonths: 1 },
      { months: 0.5, single: 166_667, fen: 333_334 },
    ],
    [
      '不低于最低工资',
      { averageWageFen: 100_000, minimumWageFen: 200_000, servedYears: 1 },
      { months: 1, single: 200_000, fen: 400_000 },
    ],
  ])('%s', (_name, facts, { months, single, fen }) => {
    const [main] = of(facts).readings;
    expect(main).toMatchObject({ fen, counts: { months, totalMonths: months * 2 }, amounts: { severance: single } });
  });

  it('公式分两步写出来', () => {
    const [main] = of({ averageWageFen: 500_000, servedYears: 3, servedMonths: 4 }).readings;
    expect(main.notes.map(say)).toEqual(['经济补偿标准：5,000.00元×3.5个月＝17,500.00元。']);
    expect(main.lines.map(formulaOf)).toEqual(['17,500.00元（经济补偿标准）×2倍＝35,000.00元']);
  });

  it('2008年以前的年限连续计算，分段的算法列在旁边', () => {
    const answer = of({ averageWageFen: 500_000, startedOn: '1996-09-01', endedOn: '2015-01-31' });
    expect(answer.readings.map(({ code, counts, fen }) => [code, counts['months'], fen])).toEqual([
      ['main', 18.5, 18_500_000],
      ['split', 19.5, 19_500_000],
    ]);
    expect(answer.readings[1]?.lines.map(({ code, fen }) => [code, fen])).toEqual([
      ['before_2008', 12_000_000],
      ['since_2008', 7_500_000],
    ]);
  });

  it('含与不含加班工资都给出', () => {
    const answer = of({ averageWageFen: 600_000, averageOvertimeFen: 100_000, servedYears: 3 });
    expect(answer.readings.map(({ code, fen }) => [code, fen])).toEqual([
      ['main', 3_600_000],
      ['without_overtime', 3_000_000],
    ]);
  });

  it('按工资明细算的，单月平均不先四舍五入', () => {
    const payroll = [
      { month: '2025-01', dueFen: 100_000 },
      { month: '2025-02', dueFen: 100_001 },
      { month: '2025-03', dueFen: 100_000 },
    ];
    const [main] = of({ payroll, servedYears: 3 }).readings;
    expect(main.amounts).toMatchObject({ base: 100_000, severance: 300_001 });
  });
});

describe('什么时候有，什么时候没有', () => {
  const paid = { averageWageFen: 500_000, servedYears: 2 } as const;

  it.each<[EndingGround, boolean | undefined, true | false | 'unknown']>([
    ['unlawful', undefined, true],
    ['art39', false, true],
    ['art40_incompetent', false, true],
    ['art39', true, false],
    ['art40_changed', true, false],
    ['art39', undefined, 'unknown'],
    ['negotiated', false, false],
    ['resigned', undefined, false],
    ['expiry', undefined, false],
    ['layoff', false, false],
  ])('%s，事先通知工会：%s', (endingGround, wasUnionTold, due) => {
    const answer = of({ ...paid, endingGround, wasUnionTold: wasUnionTold ?? 'unknown' });
    expect(answer.due).toBe(due);
    expect(answer.readings[0].fen).toBe(due === true ? 2_000_000 : due === false ? 0 : null);
  });

  it('没有通知工会的，提醒起诉前可以补正', () => {
    expect(
      of({ ...paid, endingGround: 'art39', wasUnionTold: false })
        .warnings.map(say)
        .join(),
    ).toContain('起诉前补正');
    const unknown = of({ ...paid, endingGround: 'art39' });
    expect(unknown.missing).toEqual(['wasUnionTold']);
    expect(unknown.readings[0].amounts).toMatchObject({ ifDue: 2_000_000 });
  });

  it('要求回去上班的没有赔偿金，写明另有恢复期间的工资', () => {
    const answer = of({ ...paid, wantsReinstatement: true });
    expect(answer.due).toBe(false);
    expect(answer.readings[0].notes.map(say).join()).toContain('恢复工作前一日的工资');
    expect(formatBases(answer.because)).toContain('《劳动合同法》第四十八条');
  });

  it('非全日制、2008年以前结束的没有', () => {
    expect(of({ ...paid, isPartTime: true }).due).toBe(false);
    expect(of({ ...paid, endedOn: '2007-12-31' }).due).toBe(false);
    expect(of({ ...paid, isPublicWelfarePost: true })).toMatchObject({ due: true });
  });

  it('缺什么问什么', () => {
    expect(unlawfulTermination({}, context).missing).toEqual([
      'endingGround',
      'startedOn',
      'endedOn',
      'averageWageFen',
    ]);
    const noWage = of({ servedYears: 3 });
    expect(noWage.missing).toEqual(['averageWageFen']);
    expect(noWage.readings[0]).toMatchObject({ fen: null, counts: { months: 3, totalMonths: 6 } });
    expect(of({ averageWageFen: 1 }).readings[0]).toMatchObject({ fen: null, counts: {} });
  });
});

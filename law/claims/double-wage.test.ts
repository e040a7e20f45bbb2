// Double wage: every form in which the time is told, part months, expired and open-ended contracts, limitation.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { doubleWage } from './double-wage.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context, Outcome } from './outcome.ts';
import { formulaOf, say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome =>
  doubleWage({ monthlyWageFen: 500_000, hasWrittenContract: false, ...facts }, context);
const byCode = ({ readings }: Outcome) => Object.fromEntries(readings.map(({ code, fen }) => [code, fen]));
const period = ({ readings }: Outcome) => [readings[0].dates['liableFrom'], readings[0].dates['liableTo']];

describe('期间怎样告知都能算', () => {
  it.each<[string, ClaimFacts, number, number]>([
    ['已经核定1个月', { doubleWageMonths: 1 }, 1, 500_000],
    ['干了5个月没有合同，第一个月不算', { workedMonthsWithoutContract: 5 }, 4, 2_000_000],
    ['干了30个月，最多11个月', { workedMonthsWithoutContract: 30 }, 11, 5_500_000],
    ['起止日期，两头都算', { doubleWageFrom: '2020-10-03', doubleWageTo: '2020-12-02' }, 2, 1_000_000],
    ['满一年才签', { startedOn: '2020-07-05', contractSignedOn: '2021-07-05' }, 11, 5_500_000],
    ['三年才签', { startedOn: '2020-07-05', contractSignedOn: '2023-07-05' }, 11, 5_500_000],
    ['一直没有签，干了19个月', { startedOn: '2022-03-20', endedOn: '2023-10-15' }, 11, 5_500_000],
    ['没有签，还在职，早过一年', { startedOn: '2010-01-01', isOngoing: true }, 11, 5_500_000],
    ['第四个月的同一天签', { startedOn: '2024-01-10', contractSignedOn: '2024-04-10' }, 2, 1_000_000],
    ['月末入职', { startedOn: '2023-01-31', contractSignedOn: '2023-04-30' }, 2, 1_000_000],
  ])('%s', (_name, facts, months, fen) => {
    const [main] = of(facts).readings;
    expect(main).toMatchObject({ fen, counts: { months } });
    expect(main.lines.reduce((sum, line) => sum + line.fen, 0)).toBe(fen);
  });

  it('自满一个月的次日起，到签订的前一日、离职日、满一年的前一日里最早的一天', () => {
    expect(period(of({ startedOn: '2022-03-20', endedOn: '2023-10-15' }))).toEqual(['2022-04-20', '2023-03-19']);
    expect(period(of({ startedOn: '2022-03-20', contractSignedOn: '2022-08-01' }))).toEqual([
      '2022-04-20',
      '2022-07-31',
    ]);
    expect(period(of({ startedOn: '2022-03-20', endedOn: '2022-06-30' }))).toEqual(['2022-04-20', '2022-06-30']);
    expect(period(of({ startedOn: '2026-08-01', isOngoing: true }))).toEqual(['2026-09-01', '2026-11-21']);
  });

  it('2008年以前入职的，自2008年1月1日起算', () => {
    const answer = of({ startedOn: '2005-06-01', endedOn: '2008-06-30' });
    expect(period(answer)).toEqual(['2008-02-01', '2008-06-30']);
    expect(answer.assumed.map(say).join()).toContain('2008年1月1日以前已经用工');
  });

  it('2008年以前的期间没有二倍工资', () => {
    expect(of({ doubleWageFrom: '2006-01-01', doubleWageTo: '2007-06-30' }).due).toBe(false);
    expect(of({ doubleWageFrom: '2007-12-01', doubleWageTo: '2008-01-31' }).readings[0].fen).toBe(500_000);
    expect(of({ contractExpiredOn: '2006-06-30', endedOn: '2007-06-30' }).due).toBe(false);
  });

  it('一个月内签了、或者一个月内走了的没有', () => {
    expect(of({ startedOn: '2024-01-10', contractSignedOn: '2024-02-10' }).due).toBe(false);
    expect(of({ startedOn: '2024-01-10', endedOn: '2024-02-09' }).due).toBe(false);
    expect(of({ workedMonthsWithoutContract: 1 }).due).toBe(false);
    expect(of({ startedOn: '2024-01-10', contractSignedOn: '2024-02-11' }).due).toBe(true);
  });

  it('核定的月数超过十一个月的，另给封顶的一种；应签无固定期限的不封', () => {
    expect(byCode(of({ doubleWageMonths: 14 }))).toEqual({ main: 7_000_000, capped: 5_500_000 });
    expect(byCode(of({ doubleWageMonths: 14, isOpenEndedDue: true }))).toEqual({ main: 7_000_000 });
  });
});

describe('不足整月', () => {
  // 2024-02-10 to 2024-04-19: two months to 04-09, rest 04-10..04-19 = 8 workdays, 10 days of the 30 to 05-09, which hold 22.
  const part = { startedOn: '2024-01-10', contractSignedOn: '2024-04-20' } as const;

  it('先算整月，零头按工作日除以21.75；其他三种算法都给出', () => {
    const answer = of(part);
    expect(answer.readings[0].counts['months']).toBeCloseTo(2 + 8 / 21.75, 10);
    expect(byCode(answer)).toMatchObject({
      main: 1_183_908,
      workdays_of_month: 1_181_818,
      calendar_days: 1_166_667,
      half_month: 1_250_000,
    });
    expect(answer.readings[0].lines.map(formulaOf)).toEqual([
      '5,000.00元（月工资）×2个月＝10,000.00元',
      '5,000.00元（月工资）÷21.75天×8天＝1,839.08元',
    ]);
  });

  it('起算日晚一天的一种也给出', () => {
    // From 02-11: two months to 04-10, rest 04-11..04-19 = 7 workdays.
    expect(byCode(of(part))['strict_start']).toBe(1_160_920);
  });

  it('零头的工作日再多，也不超过一个整月', () => {
    // 2023-05-01..2023-05-30: 22 Monday-to-Friday days, one day short of a month.
    const [main] = of({ doubleWageFrom: '2023-05-01', doubleWageTo: '2023-05-30' }).readings;
    expect(main).toMatchObject({ fen: 500_000, counts: { months: 1 } });
  });

  it('直接按21.75折算的一种也给出，可以比一个月略多', () => {
    // 5000 ÷ 21.75 × 22 = 5057.47
    const answer = of({ doubleWageFrom: '2023-05-01', doubleWageTo: '2023-05-30' });
    expect(byCode(answer)['divisor_uncapped']).toBe(505_747);
  });

  it('有工资明细的逐月算，首尾按当月工作日；加班工资含与不含都给出', () => {
    const payroll = ['2024-02', '2024-03', '2024-04'].map((month, index) => ({
      month,
      dueFen: 400_000 + index * 100_000,
      overtimePaidFen: 10_000,
    }));
    const answer = doubleWage({ ...part, payroll, hasWrittenContract: true }, context);
    // February: 14 of 21 workdays; March whole; April 15 of 22.
    expect(answer.readings[0].lines.map(({ fen }) => fen)).toEqual([500_000, 266_667, 409_091]);
    expect(answer.readings.map(({ code }) => code)).toEqual(['main', 'with_overtime']);
    expect(answer.missing).toEqual([]);
    const gap = doubleWage({ ...part, payroll: payroll.slice(1), hasWrittenContract: true }, context);
    expect(gap.assumed.map(say)).toContain('期间内各月的工资没有填，按前十二个月平均工资计算。');
  });
});

describe('合同到期后继续用工', () => {
  const expired = { contractExpiredOn: '2020-06-30', contractSignedOn: '2018-07-01', endedOn: '2021-12-31' } as const;

  it('江苏2013年5月1日以后：期满满一个月的次日起，最多到满一年', () => {
    const answer = of({ ...expired, placeCode: '320500' });
    expect(period(answer)).toEqual(['2020-08-01', '2021-06-30']);
    expect(answer.readings.map(({ code }) => code)).toEqual(['main', 'strict_start']);
    expect(formatBases(answer.because)).toContain('江苏省劳动合同条例');
  });

  it('续签的，到续签前一日；到期以前签的是原合同，不算续签', () => {
    expect(period(of({ ...expired, contractSignedOn: '2020-10-01' }))).toEqual(['2020-08-01', '2020-09-30']);
  });

  it.each<[string, ClaimFacts]>([
    ['地点不知道', {}],
    ['外省', { placeCode: '110000' }],
    ['江苏2013年5月1日以前', { placeCode: '320500', contractExpiredOn: '2012-06-30', endedOn: '2013-12-31' }],
  ])('%s：期满次日起算的也给出，最多十二个月', (_name, facts) => {
    expect(byCode(of({ ...expired, ...facts }))).toMatchObject({ main: 5_500_000, from_expiry: 6_000_000 });
  });

  it('2025年9月1日以后的，另有视为续订的理解', () => {
    const answer = of({ contractExpiredOn: '2025-08-31', endedOn: '2026-03-31', placeCode: '320500' });
    expect(byCode(answer)['deemed_renewed']).toBe(0);
    expect(byCode(of({ ...expired, placeCode: '320500' }))['deemed_renewed']).toBeUndefined();
  });
});

describe('应签无固定期限合同', () => {
  it('自应签之日起，没有十一个月的限制', () => {
    const answer = of({ isOpenEndedDue: true, openEndedDueOn: '2022-01-01', endedOn: '2023-06-30' });
    expect(answer.readings[0]).toMatchObject({ fen: 9_000_000, counts: { months: 18 } });
    expect(formatBases(answer.because)).toContain('第八十二条第二款');
  });

  it('没有说哪一天应签的，先问；公益性岗位没有', () => {
    expect(of({ isOpenEndedDue: true }).missing).toEqual(['openEndedDueOn']);
    expect(of({ isOpenEndedDue: true, isPublicWelfarePost: true }).due).toBe(false);
  });
});

describe('时效', () => {
  const year = { startedOn: '2015-01-01', endedOn: '2019-12-01' } as const;

  it('单位提出时效抗辩而已经过期：全额还在，过期的部分另写', () => {
    const answer = of({ ...year, filedOn: '2019-12-01', limitationPleaded: true });
    expect(answer.readings[0]).toMatchObject({
      fen: 5_500_000,
      counts: { barred: 1 },
      amounts: { barredFen: 5_500_000 },
    });
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['limitation']);
  });

  it('没有提出的，只提醒，不算过期', () => {
    const answer = of({ ...year, filedOn: '2019-12-01', limitationPleaded: false });
    expect(answer.readings[0].counts['barred']).toBeUndefined();
    expect(answer.warnings.map(say).join()).toContain('2017年1月2日');
    expect(answer.readings.map(({ code }) => code)).toEqual(['main']);
  });

  it.each<[string, string, boolean]>([
    // 2016-12-31 is a Saturday and the day after New Year's Day: the period ends on Monday.
    ['最后一天', '2017-01-02', false],
    ['过了一天', '2017-01-03', true],
  ])('自行为结束的次日起一年：%s', (_name, filedOn, isLate) => {
    const answer = of({ ...year, filedOn, limitationPleaded: true });
    expect(answer.readings[0].counts['barred'] === 1).toBe(isLate);
    expect(answer.warnings.length > 0).toBe(isLate);
  });

  it('期间主张过的，从主张之日重新计算一年', () => {
    const late = { ...year, filedOn: '2017-06-01', limitationPleaded: true } as const;
    expect(of(late).readings[0].counts['barred']).toBe(1);
    expect(of({ ...late, claimedOn: '2016-12-01' }).readings[0].counts['barred']).toBeUndefined();
    expect(of({ ...late, claimedOn: '2016-05-01' }).readings[0].counts['barred']).toBe(1);
  });

  it('按月起算、自首日起算的做法都给出，写明各失去多少', () => {
    const answer = of({
      startedOn: '2022-01-01',
      endedOn: '2023-06-30',
      filedOn: '2023-07-01',
      limitationPleaded: true,
    });
    expect(answer.readings[0]).toMatchObject({ fen: 5_500_000, counts: { months: 11 } });
    // 2022-07-01 to 2022-12-31: six months left.
    expect(byCode(answer)).toMatchObject({ rolling_month: 3_000_000, first_day: 0 });
    const rolling = answer.readings.find(({ code }) => code === 'rolling_month');
    expect(rolling?.amounts['barredFen']).toBe(2_500_000);
  });

  it('申请日不知道的，不谈时效', () => {
    expect(of({ ...year, limitationPleaded: true }).warnings).toEqual([]);
  });
});

describe('其他', () => {
  it('非全日制没有', () => {
    expect(formatBases(of({ isPartTime: true, doubleWageMonths: 1 }).because)).toBe('《劳动合同法》第六十九条');
  });

  it('劳动者自己不签的，不付的理解也给出，并提醒由单位证明', () => {
    const answer = of({ doubleWageMonths: 3, workerRefusedToSign: true });
    expect(byCode(answer)).toEqual({ main: 1_500_000, worker_refused: 0 });
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['precondition']);
  });

  it('只有平均工资的，用平均工资并说明；其中有加班工资的另给一种', () => {
    const facts = {
      averageWageFen: 600_000,
      averageOvertimeFen: 100_000,
      startedOn: '2010-01-01',
      endedOn: '2011-06-30',
    };
    const answer = doubleWage({ ...facts, hasWrittenContract: false }, context);
    expect(byCode(answer)).toMatchObject({ main: 6_600_000, without_overtime: 5_500_000 });
    expect(answer.assumed.length).toBe(1);
  });

  it.each<[string, ClaimFacts, readonly string[]]>([
    ['什么都没有', {}, ['startedOn', 'hasWrittenContract', 'monthlyWageFen']],
    ['签过，没有说哪天', { startedOn: '2020-01-01', hasWrittenContract: true }, ['contractSignedOn', 'monthlyWageFen']],
    ['没有签，没有说还在不在', { startedOn: '2020-01-01', hasWrittenContract: false }, ['isOngoing', 'monthlyWageFen']],
    [
      '没有签，已经离职',
      { startedOn: '2020-01-01', hasWrittenContract: false, isOngoing: false },
      ['endedOn', 'monthlyWageFen'],
    ],
    ['只有到期日', { contractExpiredOn: '2020-01-01' }, ['isOngoing', 'monthlyWageFen']],
    [
      '起止颠倒',
      { doubleWageFrom: '2020-02-01', doubleWageTo: '2020-01-01', monthlyWageFen: 1 },
      ['doubleWageFrom', 'doubleWageTo'],
    ],
    ['月数有、工资没有', { doubleWageMonths: 2 }, ['monthlyWageFen']],
  ])('缺什么问什么：%s', (_name, facts, missing) => {
    const answer = doubleWage(facts, context);
    expect(answer.missing).toEqual(missing);
    expect(answer.readings[0].fen).toBeNull();
  });

  it('没有工资，月数照样给出', () => {
    const answer = doubleWage({ startedOn: '2020-07-05', contractSignedOn: '2021-07-05' }, context);
    expect(answer.readings[0]).toMatchObject({ fen: null, counts: { months: 11 } });
  });
});

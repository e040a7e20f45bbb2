// Pay in lieu of notice: whose month, when at all, and N+1.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { noticePay, severanceWithNotice } from './notice-pay.ts';
import type { Context, Outcome } from './outcome.ts';
import type { EndingGround } from './severance-grounds.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts): Outcome =>
  noticePay({ endingGround: 'art40_changed', noticeGiven: false, ...facts }, context);

describe('代通知金', () => {
  it('按上一个月工资，不封三倍', () => {
    const answer = of({ lastMonthWageFen: 5_000_000, areaAverageFen: 500_000, averageWageFen: 4_000_000 });
    expect(answer.readings.map(({ fen }) => fen)).toEqual([5_000_000]);
    expect(answer.assumed).toEqual([]);
  });

  it('上一个月工资没有填的，先用月工资，再用平均工资，都写明', () => {
    const monthly = of({ monthlyWageFen: 600_000, averageWageFen: 700_000 });
    expect([monthly.readings[0].fen, monthly.assumed.map(say)]).toEqual([
      600_000,
      ['上一个月的工资没有填，按月工资计算。'],
    ]);
    const average = of({ averageWageFen: 700_000 });
    expect(average.readings[0].fen).toBe(700_000);
    expect(average.assumed.map(say).join()).toContain('按前十二个月平均工资计算');
  });

  it.each<[string, ClaimFacts, readonly (readonly [string, number])[]]>([
    ['江苏，按平均工资', { placeCode: '320583', endedOn: '2020-05-01' }, [['main', 700_000]]],
    [
      '江苏，平均低于最低工资',
      { placeCode: '320583', endedOn: '2020-05-01', minimumWageFen: 800_000 },
      [['main', 800_000]],
    ],
    ['江苏，条例修订施行以前', { placeCode: '320583', endedOn: '2013-04-30' }, [['main', 300_000]]],
    ['外省', { placeCode: '330100', endedOn: '2020-05-01' }, [['main', 300_000]]],
    [
      '地点不知道，两种都给出',
      { endedOn: '2020-05-01' },
      [
        ['main', 300_000],
        ['jiangsu_average', 700_000],
      ],
    ],
  ])('上一个月不正常：%s', (_name, facts, expected) => {
    const answer = of({ lastMonthWageFen: 300_000, averageWageFen: 700_000, isLastMonthNormal: false, ...facts });
    expect(answer.readings.map(({ code, fen }) => [code, fen])).toEqual(expected);
  });

  it.each<[EndingGround, string]>([
    ['unlawful', '第八十七条'],
    ['layoff', '第四十一条'],
    ['negotiated', '第四十条'],
    ['expiry', '第四十条'],
    ['resigned', '第四十条'],
    ['art39', '第四十条'],
  ])('不是第四十条的没有：%s', (endingGround, article) => {
    const answer = of({ lastMonthWageFen: 300_000, endingGround });
    expect(answer).toMatchObject({ due: false, missing: [] });
    expect(formatBases(answer.because)).toContain(article);
  });

  it('已经提前三十日通知的、非全日制的没有', () => {
    expect(of({ lastMonthWageFen: 300_000, noticeGiven: true }).due).toBe(false);
    expect(of({ lastMonthWageFen: 300_000, isPartTime: true }).due).toBe(false);
  });

  it('缺什么问什么', () => {
    expect(noticePay({}, context).missing).toEqual(['endingGround', 'noticeGiven', 'lastMonthWageFen']);
    const hanging = of({ lastMonthWageFen: 300_000, noticeGiven: 'unknown' });
    expect(hanging).toMatchObject({ due: 'unknown', missing: ['noticeGiven'] });
    expect(hanging.readings[0]).toMatchObject({ fen: null, amounts: { ifDue: 300_000 } });
    expect(of({})).toMatchObject({ due: true, missing: ['lastMonthWageFen'] });
  });
});

describe('N+1', () => {
  it('1年3个月，月薪8000：12000加8000', () => {
    const facts = { averageWageFen: 800_000, lastMonthWageFen: 800_000, servedYears: 1, servedMonths: 3 };
    const sum = severanceWithNotice({ ...facts, endingGround: 'art40_illness', noticeGiven: false }, context);
    expect([sum.severance.readings[0].fen, sum.notice.readings[0].fen, sum.fen]).toEqual([
      1_200_000, 800_000, 2_000_000,
    ]);
  });

  it('缺工资时合计不定', () => {
    expect(
      severanceWithNotice({ endingGround: 'art40_illness', noticeGiven: false, servedYears: 1 }, context).fen,
    ).toBeNull();
  });
});

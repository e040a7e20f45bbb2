// Length of service: anniversaries, months, days over; what counts before 2008; merged years.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context } from './outcome.ts';
import { compensationMonths, monthsUnderOldRules, serviceBetween, serviceOf } from './service.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };

describe('工作年限怎样数', () => {
  it.each<[string, string, readonly [number, number, number], number]>([
    ['2016-07-01', '2019-07-15', [3, 0, 15], 3.5],
    ['2016-07-01', '2019-06-30', [3, 0, 0], 3],
    ['2016-07-01', '2019-07-01', [3, 0, 1], 3.5],
    ['2016-07-01', '2019-12-31', [3, 6, 0], 4],
    ['2016-07-01', '2019-12-30', [3, 5, 30], 3.5],
    ['2010-04-01', '2016-08-01', [6, 4, 1], 6.5],
    ['2020-02-29', '2021-02-27', [1, 0, 0], 1],
    ['2020-01-31', '2020-02-28', [0, 1, 0], 0.5],
    ['2023-01-31', '2023-02-27', [0, 1, 0], 0.5],
    ['2024-05-06', '2024-05-06', [0, 0, 1], 0.5],
  ])('%s 到 %s（含当天）', (from, to, [years, months, days], expected) => {
    const service = serviceBetween(from, to);
    expect(service).toEqual({ years, months, days });
    expect(compensationMonths(service)).toBe(expected);
  });

  it('2008年以前的零头都算一个月', () => {
    expect(monthsUnderOldRules({ years: 11, months: 4, days: 0 })).toBe(12);
    expect(monthsUnderOldRules({ years: 11, months: 0, days: 1 })).toBe(12);
    expect(monthsUnderOldRules({ years: 11, months: 0, days: 0 })).toBe(11);
  });
});

describe('从告知的情况找到年限', () => {
  const of = (facts: ClaimFacts) => serviceOf(facts, context);

  it('跨2008年的，从2008年1月1日断开', () => {
    const service = of({ startedOn: '2004-02-01', endedOn: '2009-02-15' });
    expect(service.before).toEqual({ years: 3, months: 11, days: 0 });
    expect(service.since).toEqual({ years: 1, months: 1, days: 15 });
    expect(service.whole).toEqual({ years: 5, months: 0, days: 15 });
  });

  it('只记得年数和月数的，按年数月数；知道离职日期的，倒推入职日期再分段', () => {
    expect(of({ servedYears: 20, servedMonths: 0 })).toMatchObject({
      before: { years: 0 },
      since: { years: 20, months: 0, days: 0 },
    });
    expect(of({ servedYears: 20, servedMonths: 0, endedOn: '2017-12-31' })).toMatchObject({
      before: { years: 10, months: 0, days: 0 },
      since: { years: 10, months: 0, days: 0 },
    });
  });

  it('2008年以前的年数单独告知的，从总年数里分出来', () => {
    expect(of({ servedYears: 12, servedMonths: 3, yearsBefore2008: 5 })).toMatchObject({
      before: { years: 5 },
      since: { years: 7, months: 3 },
    });
    expect(of({ yearsBefore2008: 6, endedOn: '2010-06-30' })).toMatchObject({
      before: { years: 6 },
      since: { years: 2, months: 6 },
    });
  });

  it('还在职的，算到今天，并说明', () => {
    const service = of({ startedOn: '2025-11-22', isOngoing: true });
    expect(service.whole).toEqual({ years: 1, months: 0, days: 0 });
    expect(service.assumed.map(({ text }) => text).join()).toContain('还在职');
  });

  it('被安排到关联单位、没有付过补偿的，原单位年限并入', () => {
    const moved = { wasMovedNotByChoice: true, movedCompensated: false, earlierServiceYears: 3.5 } as const;
    expect(of({ ...moved, startedOn: '2020-01-01', endedOn: '2021-12-31' })).toMatchObject({
      whole: { years: 5, months: 6, days: 0 },
      isMerged: true,
    });
    expect(of({ ...moved, servedYears: 2 }).whole).toEqual({ years: 5, months: 6, days: 0 });
    // 0.45 years are 5.4 months: five months and twelve days, not six months.
    expect(of({ ...moved, earlierServiceYears: 0.45, servedYears: 2 }).whole).toEqual({
      years: 2,
      months: 5,
      days: 12,
    });
    expect(of({ ...moved, movedCompensated: true, servedYears: 2 }).whole).toMatchObject({ years: 2, months: 0 });
    expect(of({ ...moved, startedOn: '2009-01-01', endedOn: '2010-12-31' }).before).toEqual({
      years: 2,
      months: 6,
      days: 0,
    });
  });

  it.each<[string, ClaimFacts, readonly string[]]>([
    ['什么都没有', {}, ['startedOn', 'endedOn']],
    ['只有入职日期', { startedOn: '2020-01-01' }, ['endedOn']],
    ['只有离职日期', { endedOn: '2020-01-01' }, ['startedOn']],
    ['只有2008年以前的年数', { yearsBefore2008: 6 }, ['endedOn']],
    ['离职早于入职', { startedOn: '2020-01-02', endedOn: '2020-01-01' }, ['startedOn', 'endedOn']],
    [
      '换过单位，其余没有说',
      { servedYears: 2, wasMovedNotByChoice: true },
      ['movedCompensated', 'earlierServiceYears'],
    ],
    ['答了不知道', { startedOn: '2020-01-01', endedOn: 'unknown' }, ['endedOn']],
  ])('缺什么问什么：%s', (_name, facts, missing) => {
    expect(of(facts).missing).toEqual(missing);
  });
});

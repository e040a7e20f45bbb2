// 放假通知的录入：写错的不收；收下的替换或者补上那一年。2027年的通知还没有公布，下面的2027年都是测试用的假定。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysKnownThrough, publishedHolidays, type HolidayYear } from './holidays.ts';
import { noticeProblems, reachOf, withNotices } from './notices.ts';
import { addDays, dayOfWeek, type PlainDate } from './plain-date.ts';
import { dueOn, isRestDay, type TermUnit } from './working-days.ts';

const assumed: HolidayYear = {
  year: 2027,
  notice: '《测试用的2027年放假通知》',
  url: 'https://example.org/2027',
  checkedOn: '2026-12-01',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workdays: ['2027-02-14', '2027-10-09'],
};

describe('写错的不收', () => {
  const wrong: readonly (readonly [string, Partial<HolidayYear>])[] = [
    ['没有写通知的名称。', { notice: ' ' }],
    ['没有写通知的网址。', { url: '国务院网站' }],
    ['没有写放假的日子。', { holidays: [] }],
    ['放假的日期不是有效的日期。', { holidays: [{ name: '元旦', from: '2027-02-30', to: '2027-03-01' }] }],
    ['有一段放假的结束日早于开始日。', { holidays: [{ name: '春节', from: '2027-02-11', to: '2027-02-05' }] }],
    ['有两段放假重叠。', { holidays: [...assumed.holidays, { name: '春节', from: '2027-02-11', to: '2027-02-12' }] }],
    ['一段放假超过15天，请核对。', { holidays: [{ name: '春节', from: '2027-02-05', to: '2027-03-05' }] }],
    ['有日期不在2027年，也不在这一年的年初年末附近。', { workdays: ['2026-02-14'] }],
    ['有一天既放假又调休上班。', { workdays: ['2027-01-02'] }],
    ['调休上班的日子应是周六或者周日。', { workdays: ['2027-02-15'] }],
    [
      '法定放假的日子没有写全：2027-05-02、2027-10-03。',
      {
        holidays: [
          { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
          { name: '劳动节', from: '2027-05-01', to: '2027-05-01' },
          { name: '国庆节', from: '2027-10-01', to: '2027-10-02' },
        ],
      },
    ],
  ];
  it.each(wrong)('%s', (sentence, change) => {
    expect(noticeProblems({ ...assumed, ...change })).toContain(sentence);
    expect(() => withNotices(publishedHolidays, [{ ...assumed, ...change }])).toThrow(RangeError);
  });

  it('已经公布的三年都收得下', () => {
    for (const notice of publishedHolidays) expect(noticeProblems(notice)).toEqual([]);
    expect(noticeProblems(assumed)).toEqual([]);
  });
});

describe('收下的通知', () => {
  it('新的一年补在后面，那一年不再是暂计', () => {
    const table = withNotices(publishedHolidays, [assumed]);
    expect(holidaysKnownThrough(table)).toBe('2027-12-31');
    expect(isRestDay('2027-02-08', table)).toEqual({ rest: true, provisional: false, because: '春节放假' });
    expect(isRestDay('2027-02-14', table)).toEqual({ rest: false, provisional: false, because: '调休上班' });
    expect(isRestDay('2028-01-03', table).provisional).toBe(true);
  });

  it('同一年再来一个，后来的替换先前的', () => {
    const later = { ...assumed, workdays: [] };
    const table = withNotices(publishedHolidays, [assumed, later]);
    expect(table.filter(({ year }) => year === 2027)).toEqual([later]);
  });

  it('通知写到上一年年末的日子，上一年的表跟着改', () => {
    const turning: HolidayYear = {
      ...assumed,
      holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }, ...assumed.holidays.slice(1)],
      workdays: ['2026-12-27'],
    };
    const table = withNotices(publishedHolidays, [turning]);
    expect(isRestDay('2026-12-31', table).because).toBe('元旦放假');
    expect(isRestDay('2026-12-27', table).because).toBe('调休上班');
    expect(isRestDay('2027-01-01', table).because).toBe('元旦放假');
    expect(isRestDay('2026-10-01', table).because).toBe('国庆节放假');
    expect(reachOf(turning)).toEqual({ from: '2026-12-27', to: '2027-12-31' });
  });

  it('上一年自己的通知后来换了，下一年写到的年末日子还在', () => {
    const turning = {
      ...assumed,
      holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }, ...assumed.holidays.slice(1)],
    };
    const [year2026] = publishedHolidays.filter(({ year }) => year === 2026);
    const table = withNotices(publishedHolidays, [turning, { ...(year2026 ?? assumed), notice: '更正' }]);
    expect(isRestDay('2026-12-31', table).rest).toBe(true);
  });
});

/** A day of 2027 that the assumed notice leaves alone. */
const free = fc
  .integer({ min: 0, max: 364 })
  .map((days) => addDays('2027-01-01', days))
  .filter(
    (day) => !assumed.holidays.some(({ from, to }) => from <= day && day <= to) && !assumed.workdays.includes(day),
  );
const weekend = free.filter((day) => [0, 6].includes(dayOfWeek(day)));

it('多放一天假，到期日只会不变或者推后', () => {
  const units = fc.constantFrom<TermUnit>('calendar_day', 'working_day', 'month');
  const starts = fc.integer({ min: 0, max: 400 }).map((days): PlainDate => addDays('2026-11-01', days));
  fc.assert(
    fc.property(
      fc.uniqueArray(weekend, { maxLength: 4 }),
      free,
      starts,
      fc.integer({ min: 1, max: 40 }),
      units,
      (workdays, off, start, amount, unit) => {
        fc.pre(!workdays.includes(off));
        const notice = { ...assumed, workdays };
        const more = { ...notice, holidays: [...notice.holidays, { name: '另加', from: off, to: off }] };
        const [before, after] = [notice, more].map(
          (one) => dueOn(start, { amount, unit }, withNotices(publishedHolidays, [one])).on,
        );
        expect((after ?? '') >= (before ?? '')).toBe(true);
      },
    ),
  );
});

// How terms become dates; the dates are worked out by hand from the holiday notices.
import { describe, expect, it } from 'vitest';
import { holidaysKnownThrough, publishedHolidays, type HolidayTable } from './holidays.ts';
import { addDays, dayOfWeek } from './plain-date.ts';
import { addWorkingDays, dueBefore, dueOn, dueWithPauses, isRestDay, type Term } from './working-days.ts';

const days = (amount: number): Term => ({ amount, unit: 'calendar_day' });
const workingDays = (amount: number): Term => ({ amount, unit: 'working_day' });

describe('休息日', () => {
  it('调休上班的周末不是休息日', () => {
    expect(isRestDay('2026-09-20')).toMatchObject({ rest: false, provisional: false, because: '调休上班' });
    expect(isRestDay('2026-09-25')).toMatchObject({ rest: true, because: '中秋节放假' });
    expect(isRestDay('2026-11-21')).toMatchObject({ rest: true, because: '周末' });
  });

  it('放假安排里的每一天都合乎常理', () => {
    for (const year of publishedHolidays) {
      for (const on of year.workdays) expect([0, 6]).toContain(dayOfWeek(on));
      for (const run of year.holidays) expect(run.from <= run.to).toBe(true);
    }
    expect(holidaysKnownThrough()).toBe('2026-12-31');
  });

  it('二〇二六年共有二百四十八个工作日', () => {
    let count = 0;
    for (let on = '2026-01-01'; on <= '2026-12-31'; on = addDays(on, 1)) if (!isRestDay(on).rest) count += 1;
    expect(count).toBe(248);
  });

  it('放假安排未公布的年份是暂定的，元旦仍然放假', () => {
    expect(isRestDay('2027-01-01')).toMatchObject({ rest: true, provisional: true });
    expect(isRestDay('2027-03-03')).toMatchObject({ rest: false, provisional: true });
  });
});

describe('期限届满日', () => {
  const vectors: readonly [string, Term, string][] = [
    ['2026-09-25', days(7), '2026-10-08'],
    ['2026-09-17', days(15), '2026-10-08'],
    ['2026-09-17', days(3), '2026-09-20'],
    ['2026-02-08', days(7), '2026-02-24'],
    ['2026-11-21', days(7), '2026-11-30'],
    ['2026-09-18', workingDays(15), '2026-10-15'],
    ['2026-02-13', workingDays(5), '2026-02-27'],
    ['2026-11-20', workingDays(15), '2026-12-11'],
    ['2024-02-29', { amount: 1, unit: 'year' }, '2025-02-28'],
  ];

  it.each(vectors)('从%s起算的期限落在应有的日子', (startedOn, term, expected) => {
    expect(dueOn(startedOn, term)).toMatchObject({ on: expected, provisional: false });
  });

  it('开庭前五个工作日通知，节前就要通知到', () => {
    expect(dueBefore('2026-10-12', workingDays(5))).toMatchObject({ on: '2026-09-29', provisional: false });
  });

  it('向前推到休息日的，提前到前一个工作日', () => {
    expect(dueBefore('2026-10-10', days(5)).on).toBe('2026-09-30');
  });

  it('落在二〇二七年的日子是暂定的', () => {
    const due = dueOn('2026-12-28', days(7));
    expect(due).toMatchObject({ on: '2027-01-04', provisional: true });
    expect(due.trace.at(-1)).toContain('暂');
    expect(dueOn('2026-12-24', days(7))).toMatchObject({ on: '2026-12-31', provisional: false });
  });

  it('理由里说明起算、最后一日和顺延', () => {
    const { trace } = dueOn('2026-09-25', days(7));
    expect(trace.join('')).toContain('当日不计入');
    expect(trace.join('')).toContain('顺延');
    expect(trace.join('')).toContain('第二百零三条');
    expect(dueOn('2026-11-23', days(3)).trace.join('')).not.toContain('顺延');
  });

  it('工作日往前往后数都算调休上班日', () => {
    expect(addWorkingDays('2026-02-13', 1).on).toBe('2026-02-14');
    expect(addWorkingDays('2026-02-24', -1).on).toBe('2026-02-14');
    expect(addWorkingDays('2026-11-21', 0).on).toBe('2026-11-21');
  });

  it('多放一天假不会让期限提前', () => {
    const more: HolidayTable = publishedHolidays.map((year) =>
      year.year === 2026
        ? { ...year, holidays: [...year.holidays, { name: '临时放假', from: '2026-11-30', to: '2026-12-01' }] }
        : year,
    );
    for (let offset = 0; offset < 30; offset += 1) {
      const startedOn = addDays('2026-11-10', offset);
      for (const term of [days(7), workingDays(5), { amount: 1, unit: 'month' } as const]) {
        expect(dueOn(startedOn, term, more).on >= dueOn(startedOn, term).on).toBe(true);
      }
    }
  });

  it('负的期限和不是整数的期限报错', () => {
    expect(() => dueOn('2026-11-21', days(-1))).toThrow();
    expect(() => addWorkingDays('2026-11-21', 1.5)).toThrow();
  });
});

describe('中止', () => {
  it('停下的日子不计，停下当日仍计入', () => {
    const due = dueWithPauses('2026-11-02', days(7), [{ from: '2026-11-04', to: '2026-11-10' }]);
    expect(due.on).toBe('2026-11-16');
    expect(due.trace.join('')).toContain('中止6日');
  });

  it('重叠的中止只扣一次', () => {
    const once = dueWithPauses('2026-11-02', days(7), [{ from: '2026-11-04', to: '2026-11-10' }]);
    const twice = dueWithPauses('2026-11-02', days(7), [
      { from: '2026-11-06', to: '2026-11-10' },
      { from: '2026-11-04', to: '2026-11-08' },
    ]);
    expect(twice.on).toBe(once.on);
  });

  it('期满以后才开始的中止不起作用', () => {
    expect(dueWithPauses('2026-11-02', days(7), [{ from: '2026-11-20', to: '2026-11-25' }]).on).toBe('2026-11-09');
  });

  it('起算以前就开始的中止只扣起算以后的部分', () => {
    expect(dueWithPauses('2026-11-04', days(3), [{ from: '2026-11-01', to: '2026-11-06' }]).on).toBe('2026-11-09');
  });

  it('按工作日计的期限也扣除中止', () => {
    expect(dueWithPauses('2026-11-02', workingDays(5), [{ from: '2026-11-03', to: '2026-11-05' }]).on).toBe(
      '2026-11-11',
    );
  });

  it('没有中止时与一般期限相同', () => {
    expect(dueWithPauses('2026-09-25', days(7), []).on).toBe('2026-10-08');
  });

  it('起止颠倒的中止报错', () => {
    expect(() => dueWithPauses('2026-11-02', days(7), [{ from: '2026-11-10', to: '2026-11-04' }])).toThrow('颠倒');
  });
});

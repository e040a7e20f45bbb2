// What the calendar promises about days, months and years.
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  formatChineseDate,
  isPlainDate,
  partsOf,
  periodOf,
  unionYearOf,
} from './plain-date.ts';

describe('日期', () => {
  it('不存在的日子不算日期', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '', '2100-02-29'])
      expect(isPlainDate(text)).toBe(false);
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isPlainDate(text)).toBe(true);
    expect(isPlainDate(undefined)).toBe(false);
  });

  it('错误的日期当场报错', () => {
    expect(() => partsOf('2026-02-30')).toThrow('不是有效的日期');
  });

  it('加减天数跨月跨年都对', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-11-21', '2026-11-30')).toBe(9);
    expect(daysBetween('2026-11-30', '2026-11-21')).toBe(-9);
  });

  it('来回加减不走样', () => {
    for (let days = 0; days < 4000; days += 1) {
      const on = addDays('2019-12-25', days);
      expect(daysBetween('2019-12-25', on)).toBe(days);
      expect(isPlainDate(on)).toBe(true);
    }
  });

  it('没有对应日的月份到月末为止', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('星期和先后', () => {
    expect(dayOfWeek('2026-11-21')).toBe(6);
    expect(dayOfWeek('1970-01-01')).toBe(4);
    expect(dayOfWeek('1949-10-01')).toBe(6);
    expect(['2026-02-01', '2025-12-31', '2026-01-01'].toSorted(compareDates)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  it('公文里的日期不带前导零', () => {
    expect(formatChineseDate('2026-11-21')).toBe('2026年11月21日');
    expect(formatChineseDate('2026-01-05')).toBe('2026年1月5日');
  });

  it('工会统计年度从上年十月一日到九月三十日', () => {
    expect(unionYearOf('2025-10-01')).toBe(2026);
    expect(unionYearOf('2026-09-30')).toBe(2026);
    expect(unionYearOf('2026-10-01')).toBe(2027);
    expect(periodOf('union', 2026)).toEqual({ from: '2025-10-01', to: '2026-09-30' });
    expect(periodOf('calendar', 2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
});

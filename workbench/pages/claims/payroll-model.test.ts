// Pay copied from a spreadsheet: months in any writing, headings left out, rows added as they are needed.
import { describe, expect, it } from 'vitest';
import { faultOf, monthAfter, monthOf, monthsBetween, pastePay, payrollOf } from './payroll-model.ts';

describe('从表格粘贴每月工资', () => {
  it.each([
    ['2026年5月', '2026-05'],
    ['2026/5', '2026-05'],
    ['2026.05', '2026-05'],
    ['202605', '2026-05'],
    ['2026-05-01', '2026-05'],
    ['2026年5月份', '2026-05'],
    ['2026年13月', undefined],
    ['五月', undefined],
  ])('月份写成%s也认得', (told, month) => {
    expect(monthOf(told)).toBe(month);
  });

  it('月份、应得、实发三列一起粘贴，表头略过，不够的行自动添上', () => {
    const rows = pastePay(
      [{ month: '' }],
      { row: 0, column: 0 },
      '月份\t应得\t实发\n2026年4月\t8,000\t5000\n2026年5月\t8000元\t0\n',
    );
    expect(rows).toEqual([
      { month: '2026-04', dueFen: 800_000, paidFen: 500_000 },
      { month: '2026-05', dueFen: 800_000, paidFen: 0 },
    ]);
  });

  it('只粘贴一列金额时月份接着往下排', () => {
    expect(pastePay([{ month: '2025-12' }], { row: 0, column: 2 }, '5000\n6000')).toEqual([
      { month: '2025-12', paidFen: 500_000 },
      { month: '2026-01', paidFen: 600_000 },
    ]);
  });

  it('小时不是金额', () => {
    expect(pastePay([{ month: '2026-01' }], { row: 0, column: 5 }, '12.5小时\t8')).toEqual([
      { month: '2026-01', weekdayHours: 12.5, restDayHours: 8 },
    ]);
  });

  it('月份看不懂或者重复，当场指出；没有数的月份不算', () => {
    expect(faultOf([{ month: '上个月' }])).toContain('第1行');
    expect(faultOf([{ month: '2026-05' }, { month: '2026年5月' }])).toContain('2026-05');
    expect(payrollOf([{ month: '2026-05', dueFen: 1 }, { month: '2026-04' }])).toEqual([
      { month: '2026-05', dueFen: 1 },
    ]);
  });

  it('跨年的月份连续', () => {
    expect(monthAfter('2025-12')).toBe('2026-01');
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});

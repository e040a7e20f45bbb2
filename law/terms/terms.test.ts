// Terms as they stand on a day.
import { describe, expect, it } from 'vitest';
import { LawUnknown } from '../basis.ts';
import { isTermId, termAt, termIds } from './terms.ts';

describe('期限', () => {
  it('审查七日、指派三日、异议五日，都是日历日', () => {
    expect(termAt('la.law.review', '2026-11-21').term).toEqual({ amount: 7, unit: 'calendar_day' });
    expect(termAt('la.law.assign', '2026-11-21').term).toEqual({ amount: 3, unit: 'calendar_day' });
    expect(termAt('la.law.objection_review', '2026-11-21').term).toEqual({ amount: 5, unit: 'calendar_day' });
  });

  it('法律援助法施行以前的审查按旧规章的七个工作日', () => {
    expect(termAt('la.law.review', '2021-12-31').term).toEqual({ amount: 7, unit: 'working_day' });
    expect(termAt('la.law.review', '2022-01-01').term.unit).toBe('calendar_day');
  });

  it('没有收录的日子明确说不知道，不拿相近的规定顶替', () => {
    expect(() => termAt('la.law.review', '2001-01-01')).toThrow(LawUnknown);
    expect(() => termAt('dp.arb.limitation', '2008-04-30')).toThrow('请人工核对');
  });

  it('仲裁时效一年', () => {
    expect(termAt('dp.arb.limitation', '2026-01-01').term).toEqual({ amount: 1, unit: 'year' });
  });

  it('内部时限都标明是内部时限，法定期限都不是', () => {
    for (const id of termIds) {
      const known = termAt(id, '2026-11-21');
      expect(known.internal).toBe(id.startsWith('internal.'));
      expect(known.basis.instrument).toBeTruthy();
      expect(known.id).toBe(id);
    }
    expect(isTermId('la.law.review')).toBe(true);
    expect(isTermId('toString')).toBe(false);
  });
});

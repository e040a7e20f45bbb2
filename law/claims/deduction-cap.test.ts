// Deductions for damage: at most a fifth of the wage, and never below the minimum wage.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { deductionCap } from './deduction-cap.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context } from './outcome.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts) => deductionCap(facts, context);

describe('每月最多扣多少', () => {
  it.each<[string, number, number, number]>([
    ['百分之二十以内，扣后还高于最低工资', 250_000, 180_000, 50_000],
    ['扣后不得低于最低工资', 260_000, 220_000, 40_000],
    ['只比最低工资多50元', 200_000, 195_000, 5_000],
    ['正好是最低工资，一分也不能扣', 195_000, 195_000, 0],
    ['比最低工资还低', 190_000, 195_000, 0],
    ['两个上限正好相等', 250_000, 200_000, 50_000],
  ])('%s', (_name, monthlyWageFen, minimumWageFen, capFen) => {
    const answer = of({ monthlyWageFen, minimumWageFen });
    expect(answer.readings[0]).toMatchObject({ fen: null, amounts: { capFen } });
    expect(answer.missing).toEqual(['deductedFen', 'deductedMonths']);
  });

  it('多扣的按月数合计', () => {
    const facts = { monthlyWageFen: 260_000, minimumWageFen: 220_000, deductedFen: 100_000, deductedMonths: 3 };
    expect(of(facts)).toMatchObject({ due: true, missing: [] });
    expect(of(facts).readings[0].fen).toBe(180_000);
  });

  it('没有超过上限的没有多扣', () => {
    const answer = of({ monthlyWageFen: 260_000, minimumWageFen: 220_000, deductedFen: 40_000, deductedMonths: 3 });
    expect(answer.due).toBe(false);
    expect(answer.readings[0].fen).toBe(0);
  });

  it('最低工资没有填而知道地点的，查表；查不到的先问地点，再问标准', () => {
    const kept = of({ monthlyWageFen: 250_000, placeCode: '320583', endedOn: '2022-05-31' });
    expect(kept.readings[0].amounts).toEqual({ capFen: 22_000 });
    expect(kept.figures.map(({ id }) => id)).toEqual(['deduction_share', 'minimum_wage_month']);
    expect(of({ monthlyWageFen: 250_000 }).missing.slice(0, 2)).toEqual(['placeCode', 'minimumWageFen']);
    expect(of({}).missing).toEqual(['monthlyWageFen', 'placeCode', 'minimumWageFen', 'deductedFen', 'deductedMonths']);
  });
});

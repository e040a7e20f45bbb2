// Service period: the cost shared over the years not served, and who owes nothing.
import { describe, expect, it } from 'vitest';
import type { ClaimFacts } from './facts/catalogue.ts';
import { servicePeriodPenalty } from './service-period.ts';
import type { EndingGround } from './severance-grounds.ts';
import { formulaOf } from './words.ts';

const of = (facts: ClaimFacts) =>
  servicePeriodPenalty({ trainingCostFen: 1_000_000, agreedServiceYears: 5, servedServiceYears: 1, ...facts });

describe('服务期违约金', () => {
  it.each<[string, ClaimFacts, number]>([
    ['五年服务了一年', {}, 800_000],
    ['十万元，五年服务了二年', { trainingCostFen: 10_000_000, servedServiceYears: 2 }, 6_000_000],
    ['服务了一年半', { servedServiceYears: 1.5 }, 700_000],
    ['约定的更低，按约定', { agreedPenaltyFen: 500_000 }, 500_000],
    ['约定的更高，按分摊', { agreedPenaltyFen: 2_000_000 }, 800_000],
    ['三年服务了一年，除不尽的四舍五入', { agreedServiceYears: 3 }, 666_667],
  ])('%s', (_name, facts, fen) => {
    expect(of(facts).readings[0].fen).toBe(fen);
  });

  it('公式写明培训费用、未服务的年数和约定的年数', () => {
    expect(of({}).readings[0].lines.map(formulaOf)).toEqual(['10,000.00元（培训费用）×4年÷5年＝8,000.00元']);
  });

  it.each<[EndingGround, boolean]>([
    ['art38_wages', false],
    ['art38_social_insurance', false],
    ['unlawful', false],
    ['art40_changed', false],
    ['layoff', false],
    ['negotiated', false],
    ['resigned', true],
    ['art39', true],
    ['negotiated_by_worker', true],
  ])('离职原因：%s', (endingGround, due) => {
    expect(of({ endingGround }).due).toBe(due);
  });

  it('服务期已满的、约定零年的，都没有', () => {
    expect(of({ servedServiceYears: 5 }).due).toBe(false);
    expect(of({ servedServiceYears: 7 }).readings[0].fen).toBe(0);
    expect(of({ agreedServiceYears: 0, servedServiceYears: 0 }).due).toBe(false);
  });

  it('缺什么问什么', () => {
    expect(servicePeriodPenalty({}).missing).toEqual(['trainingCostFen', 'agreedServiceYears', 'servedServiceYears']);
    expect(of({ servedServiceYears: 'unknown' }).missing).toEqual(['servedServiceYears']);
  });
});

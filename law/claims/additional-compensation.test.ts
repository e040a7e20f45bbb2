// The 50 to 100 per cent on top: a frame, and the order it needs.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import { additionalCompensation } from './additional-compensation.ts';
import type { Context } from './outcome.ts';
import { formulaOf, say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };

describe('加付赔偿金', () => {
  it('责令后仍不付的，百分之五十到百分之一百', () => {
    const answer = additionalCompensation({ owedFen: 500_000, isOrderedUnpaid: true }, context);
    expect(answer.due).toBe(true);
    expect(answer.readings[0]).toMatchObject({ fen: 250_000, upToFen: 500_000 });
    expect(answer.readings[0].lines.map(formulaOf)).toEqual(['5,000.00元（责令支付而未付的金额）×50%＝2,500.00元']);
    expect(answer.figures.map(({ id }) => id)).toEqual(['additional_compensation_min', 'additional_compensation_max']);
    expect(answer.warnings.map(({ kind }) => kind)).toEqual(['precondition']);
  });

  it('没有责令的没有，写明先要怎样', () => {
    const answer = additionalCompensation({ owedFen: 500_000, isOrderedUnpaid: false }, context);
    expect(answer.due).toBe(false);
    expect(answer.readings[0].notes.map(say).join()).toContain('劳动保障监察');
  });

  it('有没有责令不知道的，不定，但给出范围', () => {
    const answer = additionalCompensation({ owedFen: 333 }, context);
    expect(answer).toMatchObject({ due: 'unknown', missing: ['isOrderedUnpaid'] });
    expect(answer.readings[0]).toMatchObject({ fen: null, amounts: { min: 167, max: 333 } });
  });

  it('缺什么问什么', () => {
    expect(additionalCompensation({}, context).missing).toEqual(['isOrderedUnpaid', 'owedFen']);
    expect(additionalCompensation({ isOrderedUnpaid: true }, context).missing).toEqual(['owedFen']);
  });
});

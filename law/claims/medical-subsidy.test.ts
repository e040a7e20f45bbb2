// Jiangsu's medical subsidy: six months, more for serious and terminal illness, and its preconditions.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { medicalSubsidy } from './medical-subsidy.ts';
import type { Context } from './outcome.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const told: ClaimFacts = {
  placeCode: '320583',
  endingGround: 'art40_illness',
  isCapacityLost: true,
  averageWageFen: 500_000,
};
const of = (facts: ClaimFacts) => medicalSubsidy({ ...told, ...facts }, context);

describe('医疗补助费', () => {
  it.each<[string, ClaimFacts, readonly number[]]>([
    ['一般：六个月', {}, [3_000_000]],
    ['重病：加百分之五十', { isSeriousIllness: true }, [3_000_000, 1_500_000]],
    ['绝症：加百分之一百', { isTerminalIllness: true }, [3_000_000, 3_000_000]],
    ['又是重病又是绝症：按绝症', { isSeriousIllness: true, isTerminalIllness: true }, [3_000_000, 3_000_000]],
  ])('%s', (_name, facts, fens) => {
    const [main] = of(facts).readings;
    expect(main.lines.map(({ fen }) => fen)).toEqual(fens);
    expect(main.fen).toBe(fens.reduce((sum, fen) => sum + fen, 0));
  });

  it('没有鉴定丧失劳动能力的、不是因病结束的没有', () => {
    expect(of({ isCapacityLost: false }).due).toBe(false);
    expect(of({ endingGround: 'resigned' }).due).toBe(false);
    expect(of({ endingGround: 'expiry' }).due).toBe(true);
  });

  it('外省的不硬套江苏标准', () => {
    const answer = of({ placeCode: '330100' });
    expect(answer).toMatchObject({ due: 'unknown', missing: [] });
    expect(answer.readings[0].notes.map(say).join()).toContain('江苏的规定');
  });

  it('缺什么问什么', () => {
    expect(medicalSubsidy({}, context).missing).toEqual([
      'endingGround',
      'isCapacityLost',
      'placeCode',
      'averageWageFen',
    ]);
    expect(of({}).assumed.map(say)).toEqual(['没有说是重病或者绝症，按一般情形计算。']);
  });
});

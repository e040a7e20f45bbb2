// Probation beyond the lawful length: every step of the contract's term, and where none is allowed.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '../calendar/holidays.ts';
import { publishedFigures } from '../figures/published.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import type { Context } from './outcome.ts';
import { probationExcess } from './probation.ts';
import { say } from './words.ts';

const context: Context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const of = (facts: ClaimFacts) => probationExcess({ postProbationWageFen: 300_000, ...facts }, context);

describe('超过法定试用期', () => {
  it.each<[string, ClaimFacts, number, number]>([
    ['不满三个月的合同，不得约定', { contractMonths: 2.5, probationMonthsServed: 1 }, 0, 300_000],
    ['正好三个月，最多一个月', { contractMonths: 3, probationMonthsServed: 2 }, 1, 300_000],
    ['差一点一年', { contractMonths: 11.9, probationMonthsServed: 2 }, 1, 300_000],
    ['正好一年，最多二个月', { contractMonths: 12, probationMonthsServed: 3 }, 2, 300_000],
    ['二年，试用六个月', { contractMonths: 24, probationMonthsServed: 6 }, 2, 1_200_000],
    ['差一点三年', { contractMonths: 35.9, probationMonthsServed: 6 }, 2, 1_200_000],
    ['正好三年，最多六个月', { contractMonths: 36, probationMonthsServed: 7.5 }, 6, 450_000],
    ['无固定期限，最多六个月', { isOpenEnded: true, probationMonthsServed: 8 }, 6, 600_000],
    ['以完成任务为期限', { isTaskContract: true, probationMonthsServed: 1 }, 0, 300_000],
    ['非全日制', { isPartTime: true, probationMonthsServed: 1 }, 0, 300_000],
    ['第二次试用', { contractMonths: 36, isSecondProbation: true, probationMonthsServed: 2 }, 0, 600_000],
    ['只约定试用期', { isProbationOnly: true, probationMonthsServed: 3 }, 0, 900_000],
  ])('%s', (_name, facts, max, fen) => {
    const answer = of(facts);
    expect(answer.due).toBe(true);
    expect(answer.readings[0]).toMatchObject({ fen, counts: { max } });
  });

  it('正好等于上限的没有', () => {
    const answer = of({ contractMonths: 36, probationMonthsServed: 6 });
    expect(answer.due).toBe(false);
    expect(answer.readings[0].notes.map(say)).toEqual(['试用期没有超过法定上限。']);
  });

  it.each<[ClaimFacts, readonly string[]]>([
    [{}, ['contractMonths', 'probationMonthsServed', 'postProbationWageFen']],
    [{ isTaskContract: true }, ['probationMonthsServed', 'postProbationWageFen']],
    [{ contractMonths: 12, probationMonthsServed: 3 }, ['postProbationWageFen']],
    [{ contractMonths: 'unknown', probationMonthsServed: 3, postProbationWageFen: 1 }, ['contractMonths']],
  ])('缺什么问什么 %#', (facts, missing) => {
    expect(probationExcess(facts, context).missing).toEqual(missing);
  });

  it('没有工资的，超出几个月照样给出', () => {
    const answer = probationExcess({ contractMonths: 12, probationMonthsServed: 3 }, context);
    expect(answer.readings[0]).toMatchObject({ fen: null, counts: { max: 2, months: 1 } });
  });
});

// Which causes a story speaks of: stories of our own making, and the published cases without their causes.
import { describe, expect, it } from 'vitest';
import { causeOf } from '../vocabulary.ts';
import { causeRules, proposeCauses, ruleHits } from './causes-from-text.ts';
import { silent, stories } from './stories-of-our-own.ts';
import published from '../../tools/replay/published-cases.json' with { type: 'json' };

const codes = (story: string) => proposeCauses(story).map(({ code }) => code);

describe('从经过里看出事由', () => {
  it.each(stories)('提出事由：%s', (story, wanted) => {
    expect(codes(story).toSorted()).toEqual(wanted.toSorted());
    for (const { because } of proposeCauses(story)) {
      expect(because.length).toBeGreaterThan(0);
      for (const words of because) expect(story).toContain(words);
    }
  });

  it.each(silent)('不提事由：%s', (story) => {
    expect(codes(story)).toEqual([]);
  });

  it('没有经过就没有事由', () => {
    expect(proposeCauses('')).toEqual([]);
    expect(proposeCauses(' 。，')).toEqual([]);
  });

  it('每条规则有自己的名称，找到的用语不越过句号', () => {
    expect(new Set(causeRules.map(({ name }) => name)).size).toBe(causeRules.length);
    expect(codes('公司欠货款。工资按时发放。')).toEqual([]);
  });

  it('很长的经过也很快读完', () => {
    const long = '公司安排他到工地干活，后来说钱的事以后再谈，'.repeat(150);
    const start = performance.now();
    proposeCauses(long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('已公布的案例，不用文件里的事由', () => {
  const readings = published.cases.map((one) => {
    const wanted = new Set(one.causes.flatMap((word) => causeOf(word) ?? []));
    const proposed = codes(one.intake_note);
    return {
      wanted: wanted.size,
      proposed: proposed.length,
      right: proposed.filter((code) => wanted.has(code)).length,
    };
  });
  const sum = (part: 'wanted' | 'proposed' | 'right') => readings.reduce((total, reading) => total + reading[part], 0);

  it('提出的事由至少八成是对的', () => {
    expect(sum('right') / sum('proposed')).toBeGreaterThanOrEqual(0.8);
  });

  it('文件里的事由至少提出八成', () => {
    expect(sum('right') / sum('wanted')).toBeGreaterThanOrEqual(0.8);
  });

  it('不靠只在一个案例里起作用的规则：去掉它们仍有七成', () => {
    const cases = new Map<string, number>();
    for (const one of published.cases)
      for (const rule of new Set(ruleHits(one.intake_note).map((hit) => hit.rule)))
        cases.set(rule, (cases.get(rule) ?? 0) + 1);
    const right = published.cases.reduce((total, one) => {
      const wanted = new Set(one.causes.flatMap((word) => causeOf(word) ?? []));
      const shared = ruleHits(one.intake_note).filter((hit) => (cases.get(hit.rule) ?? 0) > 1);
      return total + new Set(shared.flatMap(({ code }) => (wanted.has(code) ? [code] : []))).size;
    }, 0);
    expect(right / sum('wanted')).toBeGreaterThanOrEqual(0.7);
  });
});

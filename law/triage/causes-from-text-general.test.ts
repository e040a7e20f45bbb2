// No phrase fits one case only: each rule finds the same thing told otherwise, and so does each alternative inside it.
import { describe, expect, it } from 'vitest';
import type { CauseRule } from './causes-from-text-rule.ts';
import { causeRules, proposeCauses, ruleHits } from './causes-from-text.ts';
import { silent, stories } from './stories-of-our-own.ts';
import toldOtherwise from './told-otherwise.json' with { type: 'json' };
import published from '../../tools/replay/published-cases.json' with { type: 'json' };

const notes = published.cases.map((one) => ({ id: one.id, text: one.intake_note }));
const own = [...Object.values(toldOtherwise).flat(), ...stories.map(([story]) => story), ...silent];
const finds = (rule: CauseRule, text: string) => ruleHits(text, [rule]).length > 0;

/** One alternative of a pattern, and the pattern in which it never matches. */
type Alternative = { readonly words: string; readonly without: string };

/** Where a pattern's character class or escape that begins at a point ends; the point itself where none begins. */
function endOfAtom(source: string, at: number): number {
  if (source[at] === '\\') return at + 1;
  if (source[at] !== '[') return at;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}

/** All groups of a pattern, the pattern itself among them, each with the points of its bars. */
function groupsOf(source: string): readonly { readonly from: number; readonly bars: readonly number[]; to: number }[] {
  const whole = { from: 0, bars: [] as number[], to: source.length }; // filled below
  const open = [whole];
  const closed = [whole];
  for (let at = 0; at < source.length; at = endOfAtom(source, at) + 1) {
    const group = open.at(-1) ?? whole;
    if (source[at] === '(') {
      const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(at))?.[0] ?? '(';
      open.push({ from: at + opening.length, bars: [], to: at });
    } else if (source[at] === '|') group.bars.push(at);
    else if (source[at] === ')') closed.push({ ...group, to: at }, ...open.splice(-1, 1).slice(1));
  }
  return closed;
}

/** Every alternative of every group, left out wherever the same group stands in the pattern. */
function alternativesOf(source: string): readonly Alternative[] {
  const found = groupsOf(source).flatMap(({ from, bars, to }) => {
    const group = source.slice(from, to);
    const cuts = [from - 1, ...bars, to];
    return cuts.slice(1).flatMap((end, index) => {
      const start = (cuts[index] ?? 0) + 1;
      const words = source.slice(start, end);
      if (words === '') return [];
      const shorter = `${source.slice(from, start)}[]${source.slice(end, to)}`;
      return [{ words, without: source.replaceAll(group, () => shorter) }];
    });
  });
  return [...new Map(found.map((each) => [each.without, each])).values()];
}

const parts = ['unless', 'sentence', 'notSentence', 'story', 'notStory'] as const;

/** The rule without one alternative of its words or of its contexts, for each of them. */
function lesserRules(rule: CauseRule): readonly { readonly words: string; readonly lesser: CauseRule }[] {
  const fromWords = alternativesOf(rule.finds).map(({ words, without }) => ({
    words,
    lesser: { ...rule, finds: without },
  }));
  const fromContexts = parts.flatMap((part) =>
    alternativesOf(rule[part]?.source ?? '').map(({ words, without }) => ({
      words,
      lesser: { ...rule, [part]: new RegExp(without) },
    })),
  );
  return [...fromWords, ...fromContexts];
}

describe('规则不是照着某一个案例写的', () => {
  it('自己写的说法与已公布的案例没有连着九个字相同', () => {
    const shared = Object.values(toldOtherwise)
      .flat()
      .filter((told) =>
        notes.some(({ text }) => [...told].some((_, at) => text.includes(told.slice(at, at + 9).padEnd(9, '\0')))),
      );
    expect(shared).toEqual([]);
  });

  it('每条规则都有至少三种自己写的说法', () => {
    expect(Object.keys(toldOtherwise).toSorted()).toEqual(causeRules.map(({ name }) => name).toSorted());
    for (const told of Object.values(toldOtherwise)) expect(new Set(told).size).toBeGreaterThanOrEqual(3);
  });

  it.each(causeRules)('另一种说法也找得到：$name', (rule) => {
    const told: Readonly<Record<string, readonly string[]>> = toldOtherwise;
    expect((told[rule.name] ?? []).filter((text) => !finds(rule, text))).toEqual([]);
  });

  it.each(causeRules)('没有只对一个案例起作用的说法：$name', (rule) => {
    const found = (texts: readonly string[]) => texts.map((text) => ({ text, by: finds(rule, text) }));
    const [inCases, inOwn] = [found(notes.map(({ text }) => text)), found(own)];
    const changed = (texts: typeof inOwn, lesser: CauseRule) =>
      texts.filter(({ text, by }) => by !== finds(lesser, text)).length;
    const forOne = lesserRules(rule).filter(
      ({ lesser }) => changed(inCases, lesser) === 1 && changed(inOwn, lesser) < 2,
    );
    expect(forOne.map(({ words }) => words)).toEqual([]);
  });
});

describe('有意写得很坏的经过', () => {
  const heavy = [
    '拖欠工资',
    '跳楼',
    '公司合同解除',
    '被',
    '没签',
    '要',
    '外卖',
    '骑手被车',
    '养伤',
    '跳楼，',
    '拖\n',
    '1',
    ' ',
  ];

  it.each(heavy)('四千个字，只反复写“%s”，也在五十毫秒内读完', (words) => {
    const text = words.repeat(4000 / words.length);
    const runs = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      proposeCauses(text);
      return performance.now() - start;
    });
    expect(Math.min(...runs)).toBeLessThan(50);
  });
});

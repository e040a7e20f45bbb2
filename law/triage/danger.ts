// Reads from a story whether somebody is in danger or a crowd is gathering, so that a person looks at once.
import { clauseMarks, clauseReader } from './clauses.ts';
import { dangerRules, type DangerKind } from './danger-words.ts';

export type { DangerKind } from './danger-words.ts';

/** A kind of danger with the words of the story that tell of it. */
export type DangerFound = { readonly kind: DangerKind; readonly words: readonly string[] };

/** How each kind is called. */
export const dangerLabels: Readonly<Record<DangerKind, string>> = {
  self_harm: '轻生、自伤',
  extreme_act: '极端行为',
  violence_threat: '伤人、毁物的威胁',
  group_gathering: '聚集、围堵',
};

/**
 * Words of danger in a story. A false alarm costs somebody a minute, a miss may cost a life: words count wherever
 * they stand, also when somebody else's are reported and when an attempt lies in the past (who has tried may try
 * again). They do not count in fixed phrases of another meaning (跳楼价), where the danger is denied in the same clause,
 * where they tell how work is done (爬脚手架作业), and where a past suicide is told as a death (自杀身亡): that death is a
 * fact of the case; grief that speaks of one's own life is told in other words, and those count.
 *
 * @basis 苏工办〔2014〕33号第七条 (one door takes every worker's trouble; what cannot wait goes outside the clocks)
 * @unit  kinds of danger in the order of the list, each with the words found
 * @example dangerWords('再不给钱我就从塔吊上跳下去，不想活了').map((found) => found.kind) // ['self_harm']
 */
export function dangerWords(text: string): readonly DangerFound[] {
  const found = new Map<DangerKind, readonly string[]>();
  for (const { kind, finds, unless } of dangerRules) {
    const otherMeaning = clauseReader(text, clauseMarks, unless);
    const words = [...text.matchAll(finds)].flatMap((match) =>
      otherMeaning(match.index, match.index + match[0].length) ? [] : [match[0]],
    );
    if (words.length > 0) found.set(kind, [...new Set(words)]);
  }
  return [...found].map(([kind, words]) => ({ kind, words }));
}

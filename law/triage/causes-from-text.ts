// Proposes what a matter is about from the words of a story, by rules that anybody can read; a person decides.
import type { CauseCode } from '../vocabulary.ts';
import { bodyRules } from './causes-from-text-body.ts';
import { bondRules } from './causes-from-text-bond.ts';
import { otherRules } from './causes-from-text-other.ts';
import { payRules } from './causes-from-text-pay.ts';
import type { CauseRule } from './causes-from-text-rule.ts';
import { clauseReader } from './clauses.ts';

/** A cause the story speaks of, and the words of the story that say so. */
export type ProposedCause = { readonly code: CauseCode; readonly because: readonly string[] };

/** A rule that found something. */
export type RuleHit = { readonly rule: string; readonly code: CauseCode; readonly words: readonly string[] };

/** All rules, in the order in which causes are proposed. */
export const causeRules: readonly CauseRule[] = [...payRules, ...bondRules, ...bodyRules, ...otherRules];

const titles = /《[^》]*》/g;
const sentenceEnd = /[。；！？!?;\n]/;
const clauseEnd = /[，。；！？：,;!?\n]/g;
const never = /(?!)/;
/** What is denied is no trouble: 'no wages are owed'. Longer denials stand with the rules they concern. */
const denied =
  /(?:不存在|未发现|没发现|没有发现|不涉及|并未|并没有|从未|没有被|没被|未被|未发生|没有发生|无关于)(?:任何)?$/;
const longestDenial = 8;

function sentencesOf(text: string): readonly string[] {
  return [...new Set(text.split(sentenceEnd))].filter((sentence) => sentence.trim() !== '');
}

function wordsFound(rule: CauseRule, finds: RegExp, sentence: string): readonly string[] {
  if (rule.sentence !== undefined && !rule.sentence.test(sentence)) return [];
  if (rule.notSentence?.test(sentence) === true) return [];
  const matches = [...sentence.matchAll(finds)];
  if (matches.length === 0) return [];
  // From the mark before the find to the mark after it; a find over several clauses takes them all.
  const otherMeaning = clauseReader(sentence, clauseEnd, rule.unless ?? never);
  return matches.flatMap((match) => {
    if (otherMeaning(match.index, match.index + match[0].length)) return [];
    if (denied.test(sentence.slice(Math.max(0, match.index - longestDenial), match.index))) return [];
    return [match[0].replaceAll(/^[，、：\s]+|[，、：\s]+$/g, '')];
  });
}

/**
 * Which rules find something in a story, with the words found. For the honest count of rules that serve one case only.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  rules with the words they found
 * @example ruleHits('公司拖欠工资')[0]?.code // 'unpaid_wages'
 */
export function ruleHits(text: string, rules: readonly CauseRule[] = causeRules): readonly RuleHit[] {
  // Titles of laws and papers name matters that are not the story's own.
  const story = text.replaceAll(titles, '《》');
  const sentences = sentencesOf(story);
  return rules.flatMap((rule) => {
    if (rule.notStory?.test(story) === true || rule.story?.test(story) === false) return [];
    const finds = new RegExp(rule.finds, 'g');
    const words = [...new Set(sentences.flatMap((sentence) => wordsFound(rule, finds, sentence)))];
    return words.length > 0 ? [{ rule: rule.name, code: rule.code, words }] : [];
  });
}

/**
 * The causes a story speaks of, each with the words that say so. Rules are words and combinations of words within a
 * sentence, with the contexts in which they do not count; near-synonyms lead to one cause as in the vocabulary.
 * It proposes; the clerk or the worker chooses.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  causes in the order of the rules
 * @example proposeCauses('公司拖欠三个月工资，也没交社保').map((cause) => cause.code) // ['unpaid_wages', 'social_insurance']
 */
export function proposeCauses(text: string): readonly ProposedCause[] {
  const found = new Map<CauseCode, string[]>();
  for (const { code, words } of ruleHits(text)) found.set(code, [...(found.get(code) ?? []), ...words]);
  return [...found].map(([code, because]) => ({ code, because: [...new Set(because)] }));
}

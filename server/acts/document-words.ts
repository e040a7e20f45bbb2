/** Which words each kind of paper knows: one list for the filling, the check of uploads and the help text. */
import { aidApplicationPapers } from '@gongyuan/procedures/aid-application/documents.ts';
import { aidCasePapers } from '@gongyuan/procedures/aid-case/documents.ts';
import { commonTags, rosterTag } from '@gongyuan/procedures/document-tags.ts';
import type { PaperWords } from '@gongyuan/procedures/document-tags.ts';

const papers: Readonly<Record<string, PaperWords>> = { ...aidApplicationPapers, ...aidCasePapers };

/** Throws on a kind that names no words: a mistake of ours, found by the test that checks every shipped template. */
export function getPaperWords(kind: string): PaperWords {
  const found = papers[kind];
  if (!found) throw new Error(`document kind ${kind} names no words`);
  return found;
}

/** All words that may stand in a template of this kind, outside the roster's rows. */
export function knownWords(kind: string): readonly string[] {
  return [...Object.values(commonTags), rosterTag, ...Object.values(getPaperWords(kind).tags)];
}

/** Whether a word encloses a part of the paper instead of standing for a text. */
export function isSection(kind: string, word: string): boolean {
  return word === rosterTag || getPaperWords(kind).sections.includes(word);
}

export function requiredWords(kind: string): readonly string[] {
  return [commonTags.unionName, commonTags.issuedOn, ...getPaperWords(kind).required];
}

/** Which words a template of a paper may use: one list for the check of uploads and the help text. */
import type { DocumentKind } from '@gongyuan/kernel/procedure.ts';
import { commonTags, rosterTag, rosterTags } from '@gongyuan/procedures/document-tags.ts';

export interface Worded extends Pick<DocumentKind, 'words'> {
  /** In a worker's name: no union issues it. */
  readonly isOfWorker?: true;
}

/** All words that may stand in a template of this kind, outside the roster's rows. */
export function knownWords(paper: Worded): readonly string[] {
  return [...Object.values(commonTags), rosterTag, ...Object.values(paper.words.tags)];
}

/** Whether a word encloses a part of the paper instead of standing for a text. */
export function isSection(paper: Worded, word: string): boolean {
  return Object.hasOwn(tablesOf(paper), word) || paper.words.sections.includes(word);
}

/** Sections that repeat, each with the words of its rows. */
export function tablesOf(paper: Worded): Readonly<Record<string, readonly string[]>> {
  return { ...paper.words.tables, [rosterTag]: Object.values(rosterTags) };
}

export function requiredWords(paper: Worded): readonly string[] {
  return paper.isOfWorker ? paper.words.required : [commonTags.unionName, commonTags.issuedOn, ...paper.words.required];
}

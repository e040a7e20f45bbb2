/** Whether an uploaded template can be filled: every mistake is named, so that who wrote it can mend it in Word. */
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import {
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  TagDisposition,
  TagOptionsParseError,
  UnclosedTagError,
  UnopenedTagError,
} from 'easy-template-x';
import mammoth from 'mammoth';
import { fillTemplate, readTags, strangers, wordsOf } from '../../acts/document-filling.ts';
import type { Fields, Tag } from '../../acts/document-filling.ts';
import { isSection, knownWords, requiredWords, tablesOf } from '../../acts/document-words.ts';
import type { Worded } from '../../acts/document-words.ts';
import { requireSafePackage } from '../../outward/office-package.ts';

/** Throws `template_broken` with one sentence for each kind of mistake. */
export async function checkTemplate(paper: Worded, template: Buffer): Promise<void> {
  // Before anything unfolds it.
  await requireSafePackage(template).catch((error: unknown) => {
    throw error instanceof Problem ? broken(error.message) : error;
  });
  const tags = await readOr(() => readTags(template));
  const sentences = [
    listed('有不认识的标签', strangers(tags, knownWords(paper), tablesOf(paper))),
    listed('这些标签要成对书写，例如{#名册}…{/名册}', misused(paper, tags, true)),
    listed('这些标签不能成对书写', misused(paper, tags, false)),
    listed('这些名册不能放在名册里', nested(paper, tags)),
    listed('缺少必须有的标签', missing(paper, wordsOf(tags))),
  ].filter((sentence) => sentence !== '');
  if (sentences.length > 0) throw broken(sentences.join(''));
  const filled = await readOr(async () => fillTemplate(template, sampleOf(paper)));
  const [half] = await readOr(() => linesWithBraces(filled));
  if (half !== undefined) throw broken(`标签没有写完整，请核对左右括号：“${half}”。`);
}

/** The library passes over a tag that the document ends before closing; in a filled paper no brace may be left. */
async function linesWithBraces(document: Buffer): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: document });
  return value.split('\n').filter((line) => /[{}]/.test(line));
}

/** Words for the templates' help, written as they stand in a template. */
export function placeholdersOf(paper: Worded): string[] {
  const tables = tablesOf(paper);
  return knownWords(paper).map((word) => {
    const row = tables[word];
    if (row) return `{#${word}}${row.map((inner) => `{${inner}}`).join('')}{/${word}}`;
    return isSection(paper, word) ? `{#${word}}…{/${word}}` : `{${word}}`;
  });
}

function misused(paper: Worded, tags: readonly Tag[], wantsPair: boolean): readonly string[] {
  const wrong = wantsPair ? TagDisposition.SelfClosed : TagDisposition.Open;
  return wordsOf(tags.filter((tag) => tag.disposition === wrong && isSection(paper, tag.name) === wantsPair));
}

/** A table inside a table would be printed once for each of its rows, and again inside those. */
function nested(paper: Worded, tags: readonly Tag[]): readonly string[] {
  const tables = tablesOf(paper);
  const open: string[] = [];
  const found: string[] = [];
  for (const { name, disposition } of tags.filter((tag) => Object.hasOwn(tables, tag.name))) {
    if (disposition === TagDisposition.Close) open.pop();
    if (disposition === TagDisposition.Open && open.push(name) > 1) found.push(name);
  }
  return [...new Set(found)];
}

const missing = (paper: Worded, present: readonly string[]) =>
  requiredWords(paper).filter((word) => !present.includes(word));
const listed = (what: string, words: readonly string[]) =>
  words.length === 0 ? '' : `${what}：${words.map((word) => `{${word}}`).join('、')}。`;
const broken = (detail: string) => problem('template_broken', { detail });

/** One of everything, so that sections are opened and rows are repeated once. */
function sampleOf(paper: Worded): Fields {
  const tables = tablesOf(paper);
  const sample = (word: string) => {
    const row = tables[word];
    if (row) return [Object.fromEntries(row.map((inner) => [inner, inner]))];
    return isSection(paper, word) ? true : word;
  };
  return Object.fromEntries(knownWords(paper).map((word) => [word, sample(word)]));
}

async function readOr<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw broken(sentenceOf(error));
  }
}

/** The library's complaint in the words of somebody who writes letters. */
function sentenceOf(error: unknown): string {
  if (error instanceof MissingCloseDelimiterError)
    return `标签少了右括号“}”，或者跨了段落：“${error.openDelimiterText}”。`;
  if (error instanceof MissingStartDelimiterError) return `标签少了左括号“{”：“${error.closeDelimiterText}”。`;
  if (error instanceof UnclosedTagError) return `{#${error.tagName}}没有对应的{/${error.tagName}}。`;
  if (error instanceof UnopenedTagError) return `{/${error.tagName}}没有对应的{#${error.tagName}}。`;
  if (error instanceof TagOptionsParseError) return `标签里的方括号写法有误：“${error.tagRawText}”。`;
  return '文件不是可以打开的 Word 文档（.docx），请用 Word 另存为 .docx 后再上传。';
}

/** Fills a .docx template; a word nobody filled is an error, never a gap in a letter. */
import { rosterTag, rosterTags } from '@gongyuan/procedures/document-tags.ts';
import { TagDisposition, TemplateHandler } from 'easy-template-x';
import type { Tag } from 'easy-template-x';

export type Fields = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

/** What XML 1.0 cannot hold would make the paper unreadable for Word. */
const unwritable = /[\p{Cc}\ufffe\uffff]/gu;

/** Throws a fault naming the words that the template asks for and nobody filled. */
export async function fillTemplate(template: Buffer, fields: Fields): Promise<Buffer> {
  const unfilled = strangers(await readTags(template), Object.keys(fields));
  if (unfilled.length > 0) throw new Error(`template asks for words that were not filled: ${unfilled.join(', ')}`);
  return new TemplateHandler().process(template, written(fields));
}

/** Tags of all parts of a template: body, headers and footers. Throws the library's error on one that cannot be read. */
export function readTags(template: Buffer): Promise<readonly Tag[]> {
  return new TemplateHandler().parseTags(template);
}

/** Every word that occurs, once, in order of appearance; ends of sections are not words. */
export function wordsOf(tags: readonly Tag[]): readonly string[] {
  return [...new Set(tags.filter((tag) => tag.disposition !== TagDisposition.Close).map((tag) => tag.name))];
}

/** Words which are not known where they stand: those of the roster's rows are known between its two ends only. */
export function strangers(tags: readonly Tag[], known: readonly string[]): readonly string[] {
  const outside = new Set(known);
  const inside = new Set<string>([...known, ...Object.values(rosterTags)]);
  const open: string[] = [];
  const found = new Set<string>();
  for (const { name, disposition } of tags) {
    if (disposition === TagDisposition.Close) {
      open.pop();
      continue;
    }
    if (!(open.includes(rosterTag) ? inside : outside).has(name)) found.add(name);
    if (disposition === TagDisposition.Open) open.push(name);
  }
  return [...found];
}

type Data = Record<string, string | boolean | Record<string, string>[]>;

function written(fields: Fields): Data {
  return Object.fromEntries(
    Object.entries(fields).map(([word, value]) => {
      if (typeof value === 'string') return [word, clean(value)];
      if (typeof value === 'boolean') return [word, value];
      return [
        word,
        value.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, clean(text)]))),
      ];
    }),
  );
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}

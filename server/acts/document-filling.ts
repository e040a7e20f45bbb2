/** Fills a .docx template; a word nobody filled is an error, never a gap in a letter. */
import { createHash } from 'node:crypto';
import { rosterTag, rosterTags } from '@gongyuan/procedures/document-tags.ts';
import { TagDisposition, TemplateHandler } from 'easy-template-x';
import type { Tag as ParsedTag } from 'easy-template-x';

/** A tag without the piece of document it stands in. */
export type Tag = Pick<ParsedTag, 'name' | 'disposition'>;

export type Fields = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

/** What XML 1.0 cannot hold would make the paper unreadable for Word. */
const unwritable = /[\p{Cc}\ufffe\uffff]/gu;

/** Throws a fault naming the words that the template asks for and nobody filled. */
export async function fillTemplate(template: Buffer, fields: Fields): Promise<Buffer> {
  const unfilled = strangers(await readTags(template), Object.keys(fields), rowWordsOf(fields));
  if (unfilled.length > 0) throw new Error(`template asks for words that were not filled: ${unfilled.join(', ')}`);
  return new TemplateHandler().process(template, written(fields));
}

/** As many as a province with templates of its own in every city uses in a day. */
const MOST_READ = 500;
/** Reading a template costs more than half of filling it, and it never changes: what it holds has its hash as a name. */
const read = new Map<string, Promise<readonly Tag[]>>();

/** Tags of all parts of a template: body, headers and footers. Throws the library's error on one that cannot be read. */
export function readTags(template: Buffer): Promise<readonly Tag[]> {
  const sha256 = createHash('sha256').update(template).digest('hex');
  const known = read.get(sha256);
  if (known) return known;
  const tags = parseTags(template);
  const [oldest] = read.keys();
  if (oldest !== undefined && read.size >= MOST_READ) read.delete(oldest);
  read.set(sha256, tags);
  // One that cannot be read is nobody's template: nothing is kept of it.
  tags.catch(() => read.delete(sha256));
  return tags;
}

async function parseTags(template: Buffer): Promise<readonly Tag[]> {
  const tags = await new TemplateHandler().parseTags(template);
  return tags.map(({ name, disposition }) => ({ name, disposition }));
}

/** Every word that occurs, once, in order of appearance; ends of sections are not words. */
export function wordsOf(tags: readonly Tag[]): readonly string[] {
  return [...new Set(tags.filter((tag) => tag.disposition !== TagDisposition.Close).map((tag) => tag.name))];
}

/** The words of each table's rows; a table without rows shows none of them. */
function rowWordsOf(fields: Fields): RowWords {
  const tables = Object.entries(fields).flatMap(([word, value]) =>
    typeof value === 'object' ? [[word, value[0] ? Object.keys(value[0]) : null] as const] : [],
  );
  return { ...Object.fromEntries(tables), [rosterTag]: Object.values(rosterTags) };
}

/** From the word of a table to those of its rows; `null` where they need not be known, for no row is printed. */
export type RowWords = Readonly<Record<string, readonly string[] | null>>;

/** Words which are not known where they stand: those of a table's rows are known between its two ends only. */
export function strangers(
  tags: readonly Tag[],
  known: readonly string[],
  tables: RowWords = { [rosterTag]: Object.values(rosterTags) },
): readonly string[] {
  const outside = new Set(known);
  const isKnown = (name: string) =>
    outside.has(name) || open.some((table) => Object.hasOwn(tables, table) && (tables[table]?.includes(name) ?? true));
  const open: string[] = [];
  const found = new Set<string>();
  for (const { name, disposition } of tags) {
    if (disposition === TagDisposition.Close) {
      open.pop();
      continue;
    }
    if (!isKnown(name)) found.add(name);
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

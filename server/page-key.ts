/** Keys of pages: what the last row was sorted by, packed so that callers pass it back unread. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { z } from 'zod';

/** What a key may hold, so that nothing in it reaches the database that the database cannot read. */
export const keyParts = {
  /** The year 0000 is a day to Zod and none to PostgreSQL. */
  day: z.iso.date().refine((day) => !day.startsWith('0000')),
  instant: z.iso.datetime({ offset: true }).refine((instant) => !instant.startsWith('0000')),
  id: z.uuid(),
  /** The left edge of a place in the tree: a bigint. */
  place: z.int(),
  count: z.int32(),
  text: z
    .string()
    .max(200)
    .refine((text) => !text.includes('\u0000')),
} as const;

export function packKey(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Opens a key; whoever changed it is told so. */
export function openKey<S extends z.ZodType>(schema: S, after: string | undefined): z.output<S> | undefined {
  if (after === undefined) return undefined;
  const opened = schema.safeParse(parse(Buffer.from(after, 'base64url').toString()));
  if (!opened.success)
    throw problem('bad_input', { fields: [{ path: 'after', message: '翻页标记不对，请从第一页重新查看' }] });
  return opened.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One row more than asked for was read: is there a next page, and where does it begin? */
export function pageOf<R>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly (string | number)[],
): { rows: R[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? packKey(keyOf(last)) : null };
}

/** A search text as a pattern that finds it anywhere, with its own signs taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

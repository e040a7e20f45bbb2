/** The database's row for each content of the file store. */
import type { FileStore, StoredContent } from './outward/file-store.ts';
import type { Db, Trx } from './services.ts';

/** Tells the database of contents, whoever brought them first. */
export async function rememberFiles(trx: Trx, contents: readonly StoredContent[], now: Date): Promise<void> {
  const storedAt = now.toISOString();
  await trx
    .insertInto('storedFile')
    .values(contents.map(({ sha256, bytes, mediaType }) => ({ sha256, bytes, mediaType, storedAt })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function rememberFile(trx: Trx, stored: StoredContent, now: Date): Promise<void> {
  return rememberFiles(trx, [stored], now);
}

/** Contents that came before the moment and which the database does not know: their request failed afterwards. */
export async function* withoutRow(
  db: Db,
  files: Pick<FileStore, 'list'>,
  prefix: string,
  before: number,
): AsyncGenerator<string> {
  let page: string[] = [];
  for await (const { sha256, storedAt } of files.list(prefix)) {
    if (storedAt < before) page.push(sha256);
    if (page.length < ASKED_AT_ONCE) continue;
    yield* await unknownOf(db, page);
    page = [];
  }
  yield* await unknownOf(db, page);
}

const ASKED_AT_ONCE = 500;

async function unknownOf(db: Db, contents: readonly string[]): Promise<readonly string[]> {
  if (contents.length === 0) return [];
  const rows = await db
    .selectFrom('storedFile')
    .select('sha256')
    .where('sha256', 'in', [...contents])
    .execute();
  const known = new Set(rows.map(({ sha256 }) => sha256));
  return contents.filter((sha256) => !known.has(sha256));
}

/** The database's row for each content of the file store. */
import type { StoredContent } from './outward/file-store.ts';
import type { Trx } from './services.ts';

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

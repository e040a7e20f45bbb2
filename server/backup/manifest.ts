/** What a backup says of itself: heads and ends of its entries, and the manifest that closes it. */
import { z } from 'zod';

export const migration = z.object({ name: z.string(), checksum: z.string() });
export const tally = z.object({ rows: z.int(), hash: z.string() });

/** The first entry names what the rest can be read with; the tables, the contents and the key follow, then the manifest. */
export const head = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), name: z.string(), columns: z.array(z.string()) }),
  z.object({ kind: z.literal('file'), sha256: z.string() }),
  z.object({ kind: z.literal('key') }),
  z.object({ kind: z.literal('manifest') }),
]);
export type Head = z.infer<typeof head>;

export const manifest = z.object({
  takenAt: z.string(),
  serverVersion: z.string(),
  migrations: z.array(migration),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), ...tally.shape })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  files: z.object({ count: z.int(), bytes: z.int() }),
  /** Contents that a row names and the store did not have, whole, when the backup was taken. */
  missing: z.array(z.string()),
  hasKey: z.boolean(),
});
export type Manifest = z.infer<typeof manifest>;

export const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

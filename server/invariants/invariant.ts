/** What holds at every moment, said so that the rows alone can deny it. */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FileStore } from '../outward/file-store.ts';
import type { Db } from '../services.ts';

export type InvariantId = `I${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

/** One thing that does not hold: the table, the row and what is wrong with it. */
export interface Violation {
  readonly table: string;
  readonly row: string;
  readonly words: string;
}

export interface Look {
  /** One read-only snapshot: what is compared was true at the same moment. */
  readonly db: Db;
  readonly files: FileStore;
  readonly now: Date;
  /** A log of acknowledgements kept outside, a JSON object a line; null where nobody kept one. */
  readonly acknowledged: string | null;
  /** Of so many contents one is read again; 1 reads all. */
  readonly oneFileIn: number;
  readonly found: (violation: Violation) => void;
}

export interface Invariant {
  readonly id: InvariantId;
  /** In words what holds. */
  readonly holds: string;
  /** Says how many it looked at, or in a sentence why there is nothing to look at. */
  readonly check: (look: Look) => Promise<number | string>;
}

const ROWS_AT_ONCE = 1_000;

/** The rows of a query one page after the other: memory stays level however many there are. */
export async function* rowsOf<T>(db: Db, query: RawBuilder<T>): AsyncGenerator<T> {
  const cursor = sql.ref(`look_${randomBytes(6).toString('hex')}`);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db);
  for (;;) {
    const { rows } = await sql<T>`fetch ${sql.lit(ROWS_AT_ONCE)} from ${cursor}`.execute(db);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close ${cursor}`.execute(db);
}

/** Reports every row of a query whose rows are violations, and counts in another what was looked at. */
export async function lookFor(
  { db, found }: Look,
  looked: RawBuilder<{ n: number }>,
  violations: RawBuilder<Violation>,
): Promise<number> {
  for await (const violation of rowsOf(db, violations)) found(violation);
  const { rows } = await looked.execute(db);
  return rows[0]?.n ?? 0;
}

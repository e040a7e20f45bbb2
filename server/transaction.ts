/** One transaction, tried once more when PostgreSQL ended it for the sake of another: nothing of the first try is left. */
import type { Kysely } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Trx } from './services.ts';

/** deadlock_detected and serialization_failure. */
const passing = new Set(['40P01', '40001']);

/**
 * Locks are taken in one order everywhere: matter, dispute, person or employer, and the head of the audit chain last.
 * The second try is for what that order cannot cover. `run` must leave nothing behind but its rows.
 */
export async function inTransaction<T>(db: Kysely<DB>, run: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(run);
  } catch (error) {
    if (!hasPassed(error)) throw error;
    return db.transaction().execute(run);
  }
}

function hasPassed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && passing.has(error.code);
}

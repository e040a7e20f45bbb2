/** One transaction, tried again when PostgreSQL ended it for the sake of another: nothing of the tries before is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Trx } from './services.ts';

/** deadlock_detected and serialization_failure. */
const passing = new Set(['40P01', '40001']);

const MOST_RETRIES = 3;
/** Those who stood in each other's way do not come back at the same moment. @unit ms */
const APART = 20;

/**
 * Locks are taken in one order everywhere: matter, dispute, person or employer, and the head of the audit chain last.
 * Further tries are for what that order cannot cover. `run` must leave nothing behind but its rows.
 */
export async function inTransaction<T>(db: Kysely<DB>, run: (trx: Trx) => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await db.transaction().execute(run);
    } catch (error) {
      if (!hasPassed(error) || retries === MOST_RETRIES) throw error;
      await wait(Math.random() * APART * 2 ** retries);
    }
  }
}

function hasPassed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && passing.has(error.code);
}

/** Looks at all of them in one read-only snapshot, on a live database: nothing waits for it, and it waits for nobody. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';
import { invariants } from './index.ts';
import type { InvariantId, Look, Violation } from './invariant.ts';

export interface Finding {
  readonly id: InvariantId;
  readonly holds: string;
  /** How many were looked at; or why none. */
  readonly looked: number | string;
  readonly violations: number;
  readonly ms: number;
}

export interface Options extends Omit<Look, 'db' | 'found'> {
  readonly db: Kysely<DB>;
  /** Called with each violation as it is found: there may be more than fit into memory. */
  readonly found: (id: InvariantId, violation: Violation) => void;
  readonly ended?: (finding: Finding) => void;
}

/** A single statement that takes longer is given up: whoever works here goes first. */
const STATEMENT_MS = 120_000;

export async function checkInvariants({ db, found, ended, ...look }: Options): Promise<readonly Finding[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`set local statement_timeout = ${sql.lit(STATEMENT_MS)}`.execute(trx);
      const findings: Finding[] = [];
      for (const { id, holds, check } of invariants) {
        const began = performance.now();
        let violations = 0;
        const count = (violation: Violation) => {
          violations += 1;
          found(id, violation);
        };
        const looked = await check({ ...look, db: trx, found: count });
        const finding = { id, holds, looked, violations, ms: Math.round(performance.now() - began) };
        findings.push(finding);
        ended?.(finding);
      }
      return findings;
    });
}

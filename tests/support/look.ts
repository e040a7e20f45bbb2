/** What `npm run check-invariants` finds on a test's own database. */
import { createDatabase } from '@gongyuan/database/connect.ts';
import { checkInvariants } from '@gongyuan/server/invariants/check.ts';
import type { Finding } from '@gongyuan/server/invariants/check.ts';
import type { InvariantId, Violation } from '@gongyuan/server/invariants/invariant.ts';
import type { TestApp } from './app.ts';

export interface Looked {
  readonly findings: readonly Finding[];
  readonly violations: readonly (Violation & { readonly id: InvariantId })[];
}

export async function lookAt({ app, database, clock }: TestApp, acknowledged: string | null = null): Promise<Looked> {
  const violations: (Violation & { readonly id: InvariantId })[] = [];
  const findings = await checkInvariants({
    db: createDatabase(database.ownerPool),
    files: app.services.files,
    now: clock.now,
    acknowledged,
    oneFileIn: 1,
    found: (id, violation) => violations.push({ id, ...violation }),
  });
  return { findings, violations };
}

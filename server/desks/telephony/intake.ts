/** What this desk is handed of the intake: one way to register a contact and to judge it, whatever the door. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { ContactIn, ContactOut, TriageIn, TriageOut } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';
import type { Db, Services, Trx } from '../../services.ts';

export type ContactTold = z.output<typeof ContactIn>;
export type Registered = z.output<typeof ContactOut>;

export interface Intake {
  /** In the caller's transaction; `vouchedFor`: people found by the number from which they call. */
  readonly register: (
    services: Services,
    trx: Trx,
    actor: Actor,
    told: ContactTold,
    vouchedFor: readonly string[],
  ) => Promise<Registered>;
  readonly findOut: (
    services: Services,
    db: Db,
    actor: Actor,
    told: z.output<typeof TriageIn>,
  ) => Promise<z.output<typeof TriageOut>>;
}

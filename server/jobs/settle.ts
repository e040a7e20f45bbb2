/** How a try ended: written once, by the process that still holds the claim, with its row in the union's chain. */
import { notBefore } from '../acts/quiet-hours.ts';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';
import type { Claimed } from './claim.ts';

export type Outcome =
  | { readonly kind: 'sent'; readonly providerId: string | null }
  | { readonly kind: 'refused'; readonly cause: string }
  | { readonly kind: 'parked'; readonly cause: string }
  | { readonly kind: 'again'; readonly cause: string };

const MINUTE = 60_000;
/** After the first, second … try: a provider that restarts is met soon, one that is down for the night is not pestered. */
const WAITS = [1, 5, 30, 120, 480].map((minutes) => minutes * MINUTE);
const MAX_TRIES = WAITS.length + 1;

export async function settle(services: Services, row: Claimed, outcome: Outcome): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const change = changeFor(services.now(), row, outcome);
    const { numUpdatedRows } = await trx
      .updateTable('messageDelivery')
      .set({ ...change, claimedUntil: null })
      .where('id', '=', row.id)
      // Who took longer than the claim finds it counted on: the later try decides.
      .where('state', '=', 'waiting')
      .where('round', '=', row.round)
      .where('tries', '=', row.tries)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n || change.state === 'waiting') return;
    await recordEnd(services, trx, row, change);
    if (change.state === 'parked') await alertParked(services, trx, row);
  });
}

function changeFor(now: Date, { tries, isUrgent }: Claimed, outcome: Outcome) {
  const settledAt = now.toISOString();
  if (outcome.kind === 'sent')
    return { state: 'sent', settledAt, cause: null, providerId: outcome.providerId } as const;
  const { cause } = outcome;
  if (outcome.kind === 'refused') return { state: 'failed', settledAt, cause } as const;
  if (outcome.kind === 'parked') return { state: 'parked', settledAt, cause } as const;
  const wait = WAITS[tries - 1];
  if (wait === undefined)
    return { state: 'parked', settledAt, cause: `已试 ${MAX_TRIES} 次没有发出：${cause}` } as const;
  const next = notBefore(new Date(now.getTime() + wait), isUrgent);
  return { state: 'waiting', notBefore: next.toISOString(), cause } as const;
}

/** Nobody looks at a queue that seems to work: what it gave up is told where alerts are read. */
async function alertParked({ today, now }: Services, trx: Trx, { id }: Claimed): Promise<void> {
  const parked = { kind: 'job_parked', subject: 'message_delivery', subjectId: id };
  await trx
    .insertInto('securityAlert')
    .values({ ...parked, day: today(), at: now().toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function recordEnd(
  { today, now }: Services,
  trx: Trx,
  { id, unionId, channel, tries }: Claimed,
  change: Exclude<ReturnType<typeof changeFor>, { readonly state: 'waiting' }>,
): Promise<void> {
  await record(trx, {
    unionId,
    subject: 'message',
    subjectId: id,
    name: `message_${change.state}`,
    actorId: null,
    actorParty: 'installation',
    actedOn: today(),
    at: now(),
    input: { channel, tries, ...(change.cause === null ? {} : { cause: change.cause }) },
  });
}

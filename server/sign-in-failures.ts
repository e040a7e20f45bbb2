/** Failures in a row by account and network: five lock that account for that network, and nobody else's way in. */
import { isIP, isIPv4 } from 'node:net';
import { sql } from 'kysely';
import { keyedHash } from './sealing.ts';
import type { Db, Services, Trx } from './services.ts';

const FAILURES_BEFORE_LOCK = 5;
/** @unit minutes */
export const LOCK = 15;
/** Failures that led to no lock are forgotten. @unit ms */
const FORGOTTEN_AFTER = 24 * 3_600_000;

export interface Ledger {
  /** How long the lock still lasts; 0: not locked. @unit minutes */
  readonly locked: number;
  /** Counts a failure; true when it locks. */
  readonly fail: () => Promise<boolean>;
  readonly clear: () => Promise<unknown>;
}

/** What is counted: signing in under a name, from where; and codes of a person, from wherever. */
export const signInBy = (username: string, ip: string) => ({ account: `name:${username}`, network: networkOf(ip) });
export const codesOf = (staffId: string) => ({ account: `code:${staffId}`, network: 'any' });

type Counted = ReturnType<typeof signInBy>;

const hashOf = (keys: Services['keys'], account: string) => keyedHash(keys, 'sign_in', account);

/**
 * The row stays locked until the transaction ends: guesses wait for each other, so none goes uncounted. A name nobody
 * has is counted alike, so that a lock reveals nothing.
 */
export async function openLedger(services: Services, trx: Trx, { account, network }: Counted): Promise<Ledger> {
  const at = services.now();
  const key = { account: hashOf(services.keys, account), network };
  await forget(trx, at);
  const row = await trx
    .insertInto('signInFailure')
    .values({ ...key, failures: 0, failedAt: at.toISOString() })
    .onConflict((conflict) =>
      conflict.columns(['account', 'network']).doUpdateSet({ failures: sql<number>`sign_in_failure.failures` }),
    )
    .returning(['failures', 'lockedUntil'])
    .executeTakeFirstOrThrow();
  const left = row.lockedUntil === null ? 0 : Date.parse(row.lockedUntil) - at.getTime();
  return {
    locked: Math.max(0, Math.ceil(left / 60_000)),
    fail: async () => {
      const failures = row.failures + 1;
      const locks = failures >= FAILURES_BEFORE_LOCK;
      const lockedUntil = locks ? new Date(at.getTime() + LOCK * 60_000).toISOString() : null;
      await trx
        .updateTable('signInFailure')
        .set({ failures, lockedUntil, failedAt: at.toISOString() })
        .where('account', '=', key.account)
        .where('network', '=', network)
        .execute();
      return locks;
    },
    clear: () =>
      trx.deleteFrom('signInFailure').where('account', '=', key.account).where('network', '=', network).execute(),
  };
}

/** All networks' failures of the person, by name and by code. */
export async function forgetFailures(
  { keys }: Services,
  db: Db,
  staff: { readonly id: string; readonly username: string },
) {
  const accounts = [`name:${staff.username}`, codesOf(staff.id).account].map((account) => hashOf(keys, account));
  await db.deleteFrom('signInFailure').where('account', 'in', accounts).execute();
}

async function forget(trx: Trx, at: Date): Promise<void> {
  const before = new Date(at.getTime() - FORGOTTEN_AFTER).toISOString();
  await sql`delete from sign_in_failure where ctid in (select ctid from sign_in_failure where failed_at < ${before}::timestamptz
    limit 100 for update skip locked)`.execute(trx);
}

/** The neighbourhood that shares a fate: /24 of IPv4, /64 of IPv6. */
export function networkOf(ip: string): string {
  const v4 = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(v4)) return `${v4.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(ip) === 0) return 'unknown';
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const whole = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

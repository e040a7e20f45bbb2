/** One attempt to sign in: the account's lock, the password, the new session and their traces, in one transaction. */
import { createHash } from 'node:crypto';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import { record } from '../../audit.ts';
import { checkPassword } from '../../passwords.ts';
import { createSession } from '../../plugins/session-cookie.ts';
import type { Services, Trx } from '../../services.ts';
import { homeUnionId } from './home-union.ts';
import { inTransaction } from '../../transaction.ts';

/** Wrong passwords in a row after which an account is locked. */
const FAILURES_BEFORE_LOCK = 5;
/** The first lock; each further failure doubles it. @unit minutes */
const FIRST_LOCK = 1;
const LONGEST_LOCK = 60;

export interface SignedIn {
  readonly staffId: string;
  readonly token: string;
}
type Outcome =
  | SignedIn
  | { readonly refused: 'locked'; readonly minutes: number }
  | { readonly refused: 'wrong' | 'disabled' };

/** Failures of a name so far. A name nobody has is counted and locked alike, so that a lock reveals nothing. */
interface Ledger {
  readonly failures: number;
  readonly lockedUntil: string | null;
  readonly fail: (failures: number, lockedUntil: string | null) => Promise<unknown>;
  readonly clear: () => Promise<unknown>;
}

export async function signIn(services: Services, username: string, password: string): Promise<SignedIn> {
  const outcome = await inTransaction(services.db, (trx) => attempt(services, trx, username.toLowerCase(), password));
  if (!('refused' in outcome)) return outcome;
  if (outcome.refused === 'locked') {
    throw problem('account_locked', {
      detail: `连续输错密码，账号暂时锁定，请${outcome.minutes}分钟后再试，或请管理员重置密码。`,
    });
  }
  throw problem(
    'wrong_credentials',
    outcome.refused === 'disabled' ? { detail: '账号已停用，请联系本单位管理员。' } : {},
  );
}

async function attempt(services: Services, trx: Trx, username: string, password: string): Promise<Outcome> {
  const at = services.now();
  // The row stays locked while the password is checked: guesses at one account wait for each other, so none goes uncounted.
  const staff = await trx
    .selectFrom('staff')
    .select(['id', 'passwordHash', 'isDisabled', 'failedSignIns', 'lockedUntil'])
    .where('username', '=', username)
    .forNoKeyUpdate()
    .executeTakeFirst();
  const ledger = staff ? ledgerOf(trx, staff) : await ledgerOfNobody(trx, username, at);
  if (ledger.lockedUntil && ledger.lockedUntil > at.toISOString()) {
    return { refused: 'locked', minutes: Math.ceil((Date.parse(ledger.lockedUntil) - at.getTime()) / 60_000) };
  }
  const fits = await checkPassword(staff?.passwordHash, password);
  if (!staff || !fits) {
    const lock = lockAfter(ledger.failures + 1);
    await ledger.fail(ledger.failures + 1, lock === 0 ? null : new Date(at.getTime() + lock * 60_000).toISOString());
    if (staff && lock > 0) await trace(services, trx, staff.id, 'lock_account', { minutes: lock });
    return { refused: 'wrong' };
  }
  if (staff.isDisabled) return { refused: 'disabled' };
  await ledger.clear();
  await trace(services, trx, staff.id, 'sign_in', {});
  return { staffId: staff.id, token: await createSession(trx, staff.id, at) };
}

/** @unit minutes; 0 = not locked */
export function lockAfter(failures: number): number {
  if (failures < FAILURES_BEFORE_LOCK) return 0;
  return Math.min(LONGEST_LOCK, FIRST_LOCK * 2 ** (failures - FAILURES_BEFORE_LOCK));
}

function ledgerOf(
  trx: Trx,
  staff: { readonly id: string; readonly failedSignIns: number; readonly lockedUntil: string | null },
): Ledger {
  const set = (failedSignIns: number, lockedUntil: string | null) =>
    trx.updateTable('staff').set({ failedSignIns, lockedUntil }).where('id', '=', staff.id).execute();
  return { failures: staff.failedSignIns, lockedUntil: staff.lockedUntil, fail: set, clear: () => set(0, null) };
}

async function ledgerOfNobody(trx: Trx, username: string, at: Date): Promise<Ledger> {
  const bucket = `nobody:${createHash('sha256').update(username).digest('hex')}`;
  const row = await trx
    .insertInto('rateCount')
    .values({ bucket, windowStart: at.toISOString(), hits: 0 })
    .onConflict((conflict) => conflict.column('bucket').doUpdateSet({ hits: sql<number>`rate_count.hits` }))
    .returning(['hits', 'windowStart'])
    .executeTakeFirstOrThrow();
  const fail = (hits: number, lockedUntil: string | null) =>
    trx
      .updateTable('rateCount')
      .set({ hits, windowStart: lockedUntil ?? at.toISOString() })
      .where('bucket', '=', bucket)
      .execute();
  // For such a name the window's start is the end of its lock.
  return {
    failures: row.hits,
    lockedUntil: lockAfter(row.hits) > 0 ? row.windowStart : null,
    fail,
    clear: () => fail(0, null),
  };
}

/** A line in the chain of the person's own union. */
export async function trace(
  services: Services,
  trx: Trx,
  staffId: string,
  name: string,
  input: Record<string, unknown>,
): Promise<void> {
  await record(trx, {
    unionId: await homeUnionId(trx, staffId),
    subject: 'staff',
    subjectId: staffId,
    name,
    actorId: name === 'lock_account' ? null : staffId,
    actorParty: 'self',
    actedOn: services.today(),
    at: services.now(),
    input,
  });
}

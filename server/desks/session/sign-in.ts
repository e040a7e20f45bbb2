/** One attempt to sign in: the lock, the password, the session, whole or half, and their traces, in one transaction. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { findActor } from '../../acts/actor.ts';
import { record } from '../../audit.ts';
import { checkPassword } from '../../passwords.ts';
import { asksSecondStep } from '../../plugins/access.ts';
import { createSession } from '../../plugins/session-cookie.ts';
import type { Services, Trx } from '../../services.ts';
import { enrolDemonstration } from './demonstration.ts';
import { LOCK, openLedger, signInBy } from '../../sign-in-failures.ts';
import { homeUnionId } from './home-union.ts';
import { inTransaction } from '../../transaction.ts';

interface Attempt {
  readonly username: string;
  readonly password: string;
  readonly ip: string;
}
export interface SignedIn {
  readonly staffId: string;
  readonly token: string;
  /** The session reaches only the second step. */
  readonly isHalf: boolean;
}
type Outcome =
  | SignedIn
  | { readonly refused: 'locked'; readonly minutes: number }
  | { readonly refused: 'wrong' | 'disabled' };

export async function signIn(services: Services, told: Attempt): Promise<SignedIn> {
  const outcome = await inTransaction(services.db, (trx) => attempt({ ...services, db: trx }, trx, told));
  if (!('refused' in outcome)) return outcome;
  if (outcome.refused === 'locked') throw locked(outcome.minutes);
  throw problem(
    'wrong_credentials',
    outcome.refused === 'disabled' ? { detail: '账号已停用，请联系本单位管理员。' } : {},
  );
}

export const locked = (minutes: number) =>
  problem('account_locked', {
    detail: `连续输错，账号在这个网络暂时锁定，请${minutes}分钟后再试，或请管理员重置密码。`,
  });

async function attempt(services: Services, trx: Trx, { password, ip, ...told }: Attempt): Promise<Outcome> {
  const username = told.username.toLowerCase();
  const ledger = await openLedger(services, trx, signInBy(username, ip));
  if (ledger.locked > 0) return { refused: 'locked', minutes: ledger.locked };
  const staff = await trx
    .selectFrom('staff')
    .select(['id', 'passwordHash', 'isDisabled', 'isDemo'])
    .where('username', '=', username)
    .executeTakeFirst();
  const fits = await checkPassword(staff?.passwordHash, password);
  if (!staff || !fits) {
    const locks = await ledger.fail();
    if (staff && locks) await trace(services, trx, staff.id, 'lock_account', { minutes: LOCK });
    return { refused: 'wrong' };
  }
  // Everybody knows the password of the demonstration: outside of it its accounts are nobody's.
  if (staff.isDisabled || (staff.isDemo && !services.demo)) return { refused: 'disabled' };
  await ledger.clear();
  const isHalf = await needsSecondStep(services, trx, staff);
  await trace(services, trx, staff.id, isHalf ? 'begin_sign_in' : 'sign_in', {});
  const token = await createSession(trx, services.now(), { staffId: staff.id, proof: 'password', isHalf });
  return { staffId: staff.id, token, isHalf };
}

async function needsSecondStep(
  services: Services,
  trx: Trx,
  staff: { readonly id: string; readonly isDemo: boolean },
): Promise<boolean> {
  const factor = await trx
    .selectFrom('secondFactor')
    .select('confirmedAt')
    .where('staffId', '=', staff.id)
    .executeTakeFirst();
  const isEnrolled = Boolean(factor?.confirmedAt);
  const actor = await findActor(services, staff.id);
  const asks = asksSecondStep({ isEnrolled }, { posts: actor?.posts ?? [] });
  if (asks && !isEnrolled && staff.isDemo) await enrolDemonstration(services, trx, staff.id);
  return asks;
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

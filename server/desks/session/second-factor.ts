/** The second factor of a person: enrolled by a first code, then one code each, a recovery code for a lost telephone. */
import { createHash, randomInt } from 'node:crypto';
import { problem } from '@gongyuan/kernel/problem.ts';
import { placeOf } from '../../sealed-columns.ts';
import { open, seal } from '../../sealing.ts';
import type { Services, Trx } from '../../services.ts';
import { newSecret, stepOf, uriOf } from '../../totp.ts';
import { codesOf, openLedger } from '../../sign-in-failures.ts';

const RECOVERY_CODES = 10;
const RECOVERY_CODE_LENGTH = 16;
/** Without letters and digits that are taken for each other when copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const wrongCode = (message: string) => problem('bad_input', { fields: [{ path: 'code', message }] });
const WRONG = '动态码不对，或已经用过：请等手机上换成新的一组再输入。';

/** A secret to be read by the authenticator; nothing of it counts before a code was typed. */
export async function beginEnrolment(
  services: Services,
  trx: Trx,
  staffId: string,
): Promise<{ readonly secret: string; readonly uri: string }> {
  const { keys } = services;
  const { username } = await trx
    .selectFrom('staff')
    .select('username')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow();
  const secret = newSecret();
  const fresh = { secretSealed: seal(keys, placeOf('second_factor.secret_sealed', staffId), secret), lastStep: 0 };
  const row = await trx
    .insertInto('secondFactor')
    .values({ staffId, ...fresh })
    .onConflict((conflict) =>
      conflict.column('staffId').doUpdateSet(fresh).where('secondFactor.confirmedAt', 'is', null),
    )
    .returning('staffId')
    .executeTakeFirst();
  if (!row) throw problem('in_use', { detail: '已经绑定过动态码；换了手机的，请安全管理员先解除绑定。' });
  return { secret, uri: uriOf(secret, username) };
}

/** The first code shows that the authenticator has the secret. Returns the recovery codes, which are shown this once. */
export async function confirmEnrolment(
  services: Services,
  trx: Trx,
  staffId: string,
  code: string,
): Promise<readonly string[]> {
  const factor = await lockFactor(trx, staffId);
  if (!factor || factor.confirmedAt !== null)
    throw problem('in_use', { detail: '没有正在绑定的动态码，请刷新页面后重来。' });
  const step = stepOf(secretOf(services, staffId, factor.secretSealed), code, services.now());
  if (step === null) throw wrongCode('动态码不对：请确认手机时间准确，再输入手机上现在的六位数字。');
  await trx
    .updateTable('secondFactor')
    .set({ confirmedAt: services.now().toISOString(), lastStep: step })
    .where('staffId', '=', staffId)
    .execute();
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await trx
    .insertInto('recoveryCode')
    .values(codes.map((one) => ({ staffId, codeHash: hashOf(staffId, one) })))
    .execute();
  return codes;
}

export type Proven = 'code' | 'recovery_code';

/** Judges a code. Each failure is counted, so the caller lets the transaction end well and throws `refused` after it. */
export async function prove(
  services: Services,
  trx: Trx,
  staffId: string,
  told: string,
): Promise<Proven | { readonly refused: Error } | { readonly lockedFor: number }> {
  const ledger = await openLedger(services, trx, codesOf(staffId));
  if (ledger.locked > 0) return { lockedFor: ledger.locked };
  const code = told.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  const isDigits = /^\d{6}$/.test(code);
  const isRight = isDigits
    ? await useCode(services, trx, staffId, code)
    : await useRecovery(services, trx, staffId, code);
  if (isRight) {
    await ledger.clear();
    return isDigits ? 'code' : 'recovery_code';
  }
  await ledger.fail();
  return { refused: wrongCode(isDigits ? WRONG : '恢复码不对，或已经用过。') };
}

/** Compared and moved in one statement: of two processes with the same code one is refused. */
async function useCode(services: Services, trx: Trx, staffId: string, code: string): Promise<boolean> {
  const factor = await lockFactor(trx, staffId);
  if (!factor || factor.confirmedAt === null) return false;
  const step = stepOf(secretOf(services, staffId, factor.secretSealed), code, services.now());
  if (step === null) return false;
  const { numUpdatedRows } = await trx
    .updateTable('secondFactor')
    .set({ lastStep: step })
    .where('staffId', '=', staffId)
    .where('lastStep', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function useRecovery(services: Services, trx: Trx, staffId: string, code: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recoveryCode')
    .set({ usedAt: services.now().toISOString() })
    .where('staffId', '=', staffId)
    .where('codeHash', '=', hashOf(staffId, code))
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const lockFactor = (trx: Trx, staffId: string) =>
  trx
    .selectFrom('secondFactor')
    .select(['secretSealed', 'confirmedAt'])
    .where('staffId', '=', staffId)
    .forUpdate()
    .executeTakeFirst();

const secretOf = ({ keys }: Services, staffId: string, sealed: Uint8Array) =>
  open(keys, placeOf('second_factor.secret_sealed', staffId), sealed).toString('utf8');

function newRecoveryCode(): string {
  const letters = Array.from({ length: RECOVERY_CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Of 79 random bits: nobody tries them all, so the hash needs no key and outlives a change of keys. */
const hashOf = (staffId: string, code: string) =>
  createHash('sha256')
    .update(`recovery:${staffId}:${code.replaceAll('-', '')}`)
    .digest();

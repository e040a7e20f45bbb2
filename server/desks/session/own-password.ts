/** One's own password: the current one must be known, and every other session of the person ends. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { NewPassword } from '@gongyuan/wire/session.ts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { checkPassword, hashPassword } from '../../passwords.ts';
import { endSessionsOf } from '../../plugins/session-cookie.ts';
import type { Services } from '../../services.ts';
import { trace } from './sign-in.ts';
import { inTransaction } from '../../transaction.ts';

export async function changeOwnPassword(
  services: Services,
  request: FastifyRequest,
  staffId: string,
  { current, password }: z.infer<typeof NewPassword>,
): Promise<void> {
  if (current === password) throw badField('password', '新密码不能与原密码相同');
  const passwordHash = await hashPassword(password);
  await inTransaction(services.db, async (trx) => {
    const staff = await trx
      .selectFrom('staff')
      .select('passwordHash')
      .where('id', '=', staffId)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!(await checkPassword(staff?.passwordHash, current))) throw badField('current', '原密码不正确，请重新填写');
    await trx
      .updateTable('staff')
      .set({ passwordHash, passwordSetAt: services.now().toISOString() })
      .where('id', '=', staffId)
      .execute();
    await endSessionsOf(trx, staffId, request);
    await trace(services, trx, staffId, 'change_own_password', {});
  });
}

const badField = (path: string, message: string) => problem('bad_input', { fields: [{ path, message }] });

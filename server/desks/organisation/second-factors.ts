/** A lost authenticator is taken off the account, which ends its sessions; the next sign-in enrols another. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { recordChange, scopeOf } from '../../administrator-scope.ts';
import { getActor } from '../../plugins/access.ts';
import { endSessionsOf } from '../../plugins/session-cookie.ts';
import type { App, Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { forgetFailures } from '../../sign-in-failures.ts';
import { hasSecurityAdministrator } from './security-administrators.ts';
import { requireWholeStaff } from './staff-scope.ts';

export function registerSecondFactors(app: App, services: Services): void {
  app.delete(
    '/api/staff/:id/second-factor',
    {
      config: { access: 'administration', stepUp: true },
      schema: {
        tags: ['人员与岗位'],
        summary: '解除动态码绑定，并使其退出所有登录；由安全管理员办理',
        params: IdParams,
        response: { 200: Ok },
      },
    },
    async (request) => {
      await inTransaction(services.db, (trx) => takeOff(services, trx, getActor(request), request.params.id));
      return { ok: true as const };
    },
  );
}

/**
 * Who resets a password could sign in as that person, were it not for the second factor: so the two are taken off by
 * different people, once there is a security administrator.
 */
async function takeOff(services: Services, trx: Trx, actor: Actor, id: string): Promise<void> {
  const isSecurity = actor.posts.some(({ role }) => role === 'security_administrator');
  if (!isSecurity && (await hasSecurityAdministrator(trx, services.today())))
    throw problem('not_allowed', { detail: '动态码由安全管理员解除绑定，请与安全管理员联系。' });
  const scope = scopeOf(actor, isSecurity ? 'security_administrator' : 'administrator');
  if (id === actor.staffId) throw problem('in_use', { detail: '不能解除自己的动态码，请由另一位管理员操作。' });
  await requireWholeStaff(services, trx, scope, id);
  const { username } = await trx.selectFrom('staff').select('username').where('id', '=', id).executeTakeFirstOrThrow();
  await trx.deleteFrom('secondFactor').where('staffId', '=', id).execute();
  await forgetFailures(services, trx, { id, username });
  await endSessionsOf(trx, id);
  await recordChange(services, trx, scope, {
    unionId: scope.homeUnionId,
    subject: 'staff',
    subjectId: id,
    name: 'reset_second_factor',
    input: {},
  });
}

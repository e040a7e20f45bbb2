/** Accounts of the people who work here: list, create, reset, disable. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { NewStaff, ResetPassword, StaffPage, StaffQuery } from '@gongyuan/wire/organisation.ts';
import type { z } from 'zod';
import { hashPassword } from '../../passwords.ts';
import { getActor } from '../../plugins/access.ts';
import { endSessionsOf } from '../../plugins/session-cookie.ts';
import type { App, Services, Trx } from '../../services.ts';
import { forgetFailures } from '../../sign-in-failures.ts';
import { listStaff } from './list-staff.ts';
import { recordChange, refusingDuplicates, scopeOf } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';
import { requireWholeStaff } from './staff-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['人员与岗位'];

export function registerStaff(app: App, services: Services): void {
  app.get(
    '/api/staff',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '本级和下级工会的人员及其岗位', querystring: StaffQuery, response: { 200: StaffPage } },
    },
    (request) => listStaff(services.db, scopeOf(getActor(request)), request.query),
  );
  app.post(
    '/api/staff',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '建立账号', body: NewStaff, response: { 201: Created } },
    },
    async (request, reply) =>
      reply.status(201).send({ id: await createStaff(services, scopeOf(getActor(request)), request.body) }),
  );
  app.put(
    '/api/staff/:id/password',
    {
      config: { access: 'administrator', stepUp: true },
      schema: {
        tags,
        summary: '重置密码：解除锁定，并使其退出所有登录',
        params: IdParams,
        body: ResetPassword,
        response: { 200: Ok },
      },
    },
    async (request) => {
      await resetPassword(services, scopeOf(getActor(request)), request.params.id, request.body.password);
      return { ok: true as const };
    },
  );
  registerDisabling(app, services, 'disable', '停用账号，并使其立即退出');
  registerDisabling(app, services, 'enable', '恢复账号');
}

function registerDisabling(app: App, services: Services, act: 'disable' | 'enable', summary: string): void {
  app.post(
    `/api/staff/:id/${act}`,
    { config: { access: 'administrator' }, schema: { tags, summary, params: IdParams, response: { 200: Ok } } },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(services.db, (trx) =>
        setDisabled(services, trx, scope, request.params.id, act === 'disable'),
      );
      return { ok: true as const };
    },
  );
}

async function createStaff(
  services: Services,
  scope: Scope,
  { username, name, password }: z.output<typeof NewStaff>,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  const passwordSetAt = services.now().toISOString();
  return refusingDuplicates({ staff_username_key: ['username', '这个账号已有人使用，请换一个'] }, () =>
    inTransaction(services.db, async (trx) => {
      const { id } = await trx
        .insertInto('staff')
        .values({ username, name, passwordHash, passwordSetAt })
        .returning('id')
        .executeTakeFirstOrThrow();
      await recordChange(services, trx, scope, {
        unionId: scope.homeUnionId,
        subject: 'staff',
        subjectId: id,
        name: 'create_staff',
        input: { username },
      });
      return id;
    }),
  );
}

async function resetPassword(services: Services, scope: Scope, id: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(services.db, async (trx) => {
    await requireWholeStaff(services, trx, scope, id);
    const passwordSetAt = services.now().toISOString();
    const { username } = await trx
      .updateTable('staff')
      .set({ passwordHash, passwordSetAt })
      .where('id', '=', id)
      .returning('username')
      .executeTakeFirstOrThrow();
    await forgetFailures(services, trx, { id, username });
    await endSessionsOf(trx, id);
    await recordChange(services, trx, scope, {
      unionId: scope.homeUnionId,
      subject: 'staff',
      subjectId: id,
      name: 'reset_password',
      input: {},
    });
  });
}

async function setDisabled(services: Services, trx: Trx, scope: Scope, id: string, isDisabled: boolean): Promise<void> {
  await requireWholeStaff(services, trx, scope, id);
  if (isDisabled && id === scope.actor.staffId)
    throw problem('in_use', { detail: '不能停用自己的账号，请由另一位管理员操作。' });
  await trx.updateTable('staff').set({ isDisabled }).where('id', '=', id).execute();
  if (isDisabled) await endSessionsOf(trx, id);
  const name = isDisabled ? 'disable_staff' : 'enable_staff';
  await recordChange(services, trx, scope, {
    unionId: scope.homeUnionId,
    subject: 'staff',
    subjectId: id,
    name,
    input: {},
  });
}

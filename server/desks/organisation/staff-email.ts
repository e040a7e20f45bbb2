/** Where a member of staff is told of new messages: set, changed or taken away by the administrator. */
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { ChangeStaff } from '@gongyuan/wire/messages.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { recordChange, scopeOf } from '../../administrator-scope.ts';
import type { Scope } from '../../administrator-scope.ts';
import { requireWholeStaff } from './staff-scope.ts';

export function registerStaffEmail(app: App, services: Services): void {
  app.patch(
    '/api/staff/:id',
    {
      config: { access: 'administrator' },
      schema: {
        tags: ['人员与岗位'],
        summary: '设定工作邮箱',
        params: IdParams,
        body: ChangeStaff,
        response: { 200: Ok },
      },
    },
    async (request) => {
      const { email } = request.body;
      if (email !== undefined) await setEmail(services, scopeOf(getActor(request)), request.params.id, email);
      return { ok: true as const };
    },
  );
}

async function setEmail(services: Services, scope: Scope, id: string, email: string | null): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    await requireWholeStaff(services, trx, scope, id);
    await trx.updateTable('staff').set({ email }).where('id', '=', id).execute();
    await recordChange(services, trx, scope, {
      unionId: scope.homeUnionId,
      subject: 'staff',
      subjectId: id,
      name: 'set_staff_email',
      // Whether there is one; the address itself is the person's.
      input: { isSet: email !== null },
    });
  });
}

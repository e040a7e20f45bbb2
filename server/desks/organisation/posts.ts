/** Posts: given from a day on, ended on a day, never deleted. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { EndPost, NewPost } from '@gongyuan/wire/organisation.ts';
import type { z } from 'zod';
import { getActor } from '../../plugins/access.ts';
import type { App, Services, Trx } from '../../services.ts';
import type { Scope } from '../../administrator-scope.ts';
import { badField, getUnion, recordChange, requireOrder, scopeOf, within } from '../../administrator-scope.ts';
import { requireKnownStaff } from './staff-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['人员与岗位'];

export function registerPosts(app: App, services: Services): void {
  app.post(
    '/api/posts',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '任命岗位', body: NewPost, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(services.db, (trx) => createPost(services, trx, scope, request.body));
      return reply.status(201).send({ id });
    },
  );
  app.post(
    '/api/posts/:id/end',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '结束岗位', params: IdParams, body: EndPost, response: { 200: Ok } },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(services.db, (trx) => endPost(services, trx, scope, request.params.id, request.body.toOn));
      return { ok: true as const };
    },
  );
}

async function createPost(services: Services, trx: Trx, scope: Scope, form: z.output<typeof NewPost>): Promise<string> {
  const union = await getUnion(trx, scope, form.unionId);
  await requireKnownStaff(trx, scope, form.staffId);
  requireOrder(form.fromOn, form.toOn);
  if (union.closedOn !== null && (form.toOn ?? '9999-12-31') > union.closedOn)
    throw badField('unionId', '这个工会已经撤销，不能再任命');
  if (form.bodyId) {
    const body = await trx
      .selectFrom('unionBody')
      .select('id')
      .where('id', '=', form.bodyId)
      .where('unionId', '=', union.id)
      .executeTakeFirst();
    if (!body) throw badField('bodyId', '这个工会没有所选的中心、站或点');
  }
  await refuseSame(trx, form);
  const { id } = await trx.insertInto('post').values(form).returning('id').executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'post',
    subjectId: id,
    name: 'create_post',
    input: form,
  });
  return id;
}

/** The same post twice at one time would have to be ended twice. */
async function refuseSame(trx: Trx, { staffId, unionId, role, fromOn, toOn }: z.output<typeof NewPost>): Promise<void> {
  const same = await trx
    .selectFrom('post')
    .select('id')
    .where('staffId', '=', staffId)
    .where('unionId', '=', unionId)
    .where('role', '=', role)
    .where((where) => where.or([where('toOn', 'is', null), where('toOn', '>=', fromOn)]))
    .$if(toOn !== null, (query) => query.where('fromOn', '<=', toOn ?? ''))
    .limit(1)
    .executeTakeFirst();
  if (same) throw problem('duplicate', { fields: [{ path: 'role', message: '此人在这段时间已任这一岗位' }] });
}

async function endPost(services: Services, trx: Trx, scope: Scope, id: string, toOn: string): Promise<void> {
  const post = await trx
    .selectFrom('post')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select(['post.unionId', 'post.fromOn', 'post.staffId', 'post.role'])
    .where('post.id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  if (!post) throw problem('not_found');
  requireOrder(post.fromOn, toOn);
  if (post.role === 'administrator' && post.staffId === scope.actor.staffId) {
    throw problem('in_use', { detail: '不能结束自己的管理员岗位，请由另一位管理员操作。' });
  }
  await trx.updateTable('post').set({ toOn }).where('id', '=', id).execute();
  await recordChange(services, trx, scope, {
    unionId: post.unionId,
    subject: 'post',
    subjectId: id,
    name: 'end_post',
    input: { toOn },
  });
}

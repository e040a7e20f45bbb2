/** Bodies of unions: centres, stations and points, as staff see them and administrators keep them. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { BodyPage, BodyQuery, BodyRow, ChangeBody, NewBody } from '@gongyuan/wire/organisation.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { getActor } from '../../plugins/access.ts';
import type { App, Db, Services, Trx } from '../../services.ts';
import { containing, keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Scope } from '../../administrator-scope.ts';
import { badField, getUnion, recordChange, scopeOf, within } from '../../administrator-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['工会组织'];
const Key = z.tuple([keyParts.place, keyParts.id]);

export function registerBodies(app: App, services: Services): void {
  app.get(
    '/api/bodies',
    {
      config: { access: 'staff' },
      schema: { tags, summary: '法律援助中心、站、点', querystring: BodyQuery, response: { 200: BodyPage } },
    },
    ({ query }) => listBodies(services.db, query),
  );
  app.post(
    '/api/bodies',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '设立中心、站或点', body: NewBody, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(services.db, (trx) => createBody(services, trx, scope, request.body));
      return reply.status(201).send({ id });
    },
  );
  app.patch(
    '/api/bodies/:id',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '更改中心、站、点的资料', params: IdParams, body: ChangeBody, response: { 200: Ok } },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(services.db, (trx) => changeBody(services, trx, scope, request.params.id, request.body));
      return { ok: true as const };
    },
  );
}

async function listBodies(
  db: Db,
  { unionId, kind, q, after, limit }: z.output<typeof BodyQuery>,
): Promise<z.output<typeof BodyPage>> {
  const key = openKey(Key, after);
  const rows = await db
    .selectFrom('unionBody')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'unionBody.unionId')
    .selectAll('unionBody')
    .select(['tradeUnion.name as unionName', 'tradeUnion.lft'])
    .$if(unionId !== undefined, (query) => query.where('unionBody.unionId', '=', unionId ?? ''))
    .$if(kind !== undefined, (query) => query.where('unionBody.kind', '=', kind ?? ''))
    .$if(q !== undefined && q !== '', (query) => query.where('unionBody.name', 'ilike', containing(q ?? '')))
    .$if(key !== undefined, (query) =>
      query.where(sql<boolean>`(trade_union.lft, union_body.id) > (${key?.[0]}, ${key?.[1]}::uuid)`),
    )
    .orderBy('tradeUnion.lft')
    .orderBy('unionBody.id')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.lft, row.id]);
  return { rows: shown.map(({ lft: _, ...row }) => BodyRow.parse(row)), next };
}

function requireMode(kind: string, mode: string | null | undefined): void {
  if (kind !== 'centre' && mode) throw badField('mode', '只有法律援助中心填写设立方式');
}

async function createBody(services: Services, trx: Trx, scope: Scope, form: z.output<typeof NewBody>): Promise<string> {
  const union = await getUnion(trx, scope, form.unionId);
  requireMode(form.kind, form.mode);
  await requirePlace(services, trx, scope, form);
  const { id } = await trx.insertInto('unionBody').values(form).returning('id').executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'body',
    subjectId: id,
    name: 'create_body',
    input: form,
  });
  return id;
}

/** Whom a point serves comes from the register of places, so that the place leaves the list of suggestions. */
async function requirePlace(
  { today }: Services,
  trx: Trx,
  scope: Scope,
  { kind, employerId, villageId }: z.output<typeof NewBody>,
): Promise<void> {
  if (employerId === null && villageId === null) return;
  const path = employerId === null ? 'villageId' : 'employerId';
  if (kind !== 'point') throw badField(path, '只有援助点写明设在哪个企业或者村（社区）');
  if (employerId !== null && villageId !== null) throw badField('villageId', '企业和村（社区）只填一个');
  // The place is locked: two administrators must not open a point for it at once.
  const place = await (employerId === null
    ? trx
        .selectFrom('village')
        .innerJoin('tradeUnion', 'tradeUnion.id', 'village.unionId')
        .select('village.id')
        .where('village.id', '=', villageId)
        .where(within(scope))
        .forUpdate('village')
        .executeTakeFirst()
    : trx
        .selectFrom('employer')
        .innerJoin('tradeUnion', 'tradeUnion.id', 'employer.areaUnionId')
        .select('employer.id')
        .where('employer.id', '=', employerId)
        .where(within(scope))
        .forUpdate('employer')
        .executeTakeFirst());
  if (!place) throw badField(path, '名单中没有这个企业或者村（社区），请先在机构网络中登记');
  const standing = await trx
    .selectFrom('unionBody')
    .select('name')
    .where(employerId === null ? 'villageId' : 'employerId', '=', place.id)
    .where((where) => where.or([where('closedOn', 'is', null), where('closedOn', '>', today())]))
    .executeTakeFirst();
  if (standing) throw problem('duplicate', { fields: [{ path, message: `这里已有${standing.name}` }] });
}

async function changeBody(
  services: Services,
  trx: Trx,
  scope: Scope,
  id: string,
  form: z.output<typeof ChangeBody>,
): Promise<void> {
  const body = await trx
    .selectFrom('unionBody')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'unionBody.unionId')
    .select(['unionBody.unionId', 'unionBody.kind'])
    .where('unionBody.id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  if (!body) throw problem('not_found');
  requireMode(body.kind, form.mode);
  if (Object.keys(form).length === 0) return;
  await trx.updateTable('unionBody').set(given(form)).where('id', '=', id).execute();
  await recordChange(services, trx, scope, {
    unionId: body.unionId,
    subject: 'body',
    subjectId: id,
    name: 'change_body',
    input: form,
  });
}

/** Only what was given: a column must not be set to undefined. */
function given({ name, mode, foundedOn, address, hours, phone, directions, closedOn }: z.output<typeof ChangeBody>) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(mode === undefined ? {} : { mode }),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(address === undefined ? {} : { address }),
    ...(hours === undefined ? {} : { hours }),
    ...(phone === undefined ? {} : { phone }),
    ...(directions === undefined ? {} : { directions }),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
}

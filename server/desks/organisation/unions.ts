/** Unions: found by anybody on the staff, set up and changed by the administrator above them. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { ChangeUnion, levels, NewUnion, UnionPage, UnionQuery, UnionRow } from '@gongyuan/wire/organisation.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { takeInterval, takeRootInterval } from '../../acts/tree.ts';
import type { Level } from '../../acts/tree.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Db, Services, Trx } from '../../services.ts';
import { containing, keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Scope, Union } from '../../administrator-scope.ts';
import { badField, getUnion, recordChange, scopeOf } from '../../administrator-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['工会组织'];
const Key = z.tuple([keyParts.place]);
const ranks = Object.keys(levels);

export function registerUnions(app: App, services: Services): void {
  app.get(
    '/api/unions',
    {
      config: { access: 'staff', isForStatistics: true },
      schema: {
        tags,
        summary: '按名称、级别、上级或区划代码查找工会',
        querystring: UnionQuery,
        response: { 200: UnionPage },
      },
    },
    ({ query }) => listUnions(services.db, query),
  );
  registerChanges(app, services);
}

function registerChanges(app: App, services: Services): void {
  app.post(
    '/api/unions',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '设立工会，或登记外省工会', body: NewUnion, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(services.db, (trx) => createUnion(services, trx, scope, request.body));
      return reply.status(201).send({ id });
    },
  );
  app.patch(
    '/api/unions/:id',
    {
      config: { access: 'administrator' },
      schema: {
        tags,
        summary: '更改工会的名称、简称或撤销日期',
        params: IdParams,
        body: ChangeUnion,
        response: { 200: Ok },
      },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(services.db, (trx) => changeUnion(services, trx, scope, request.params.id, request.body));
      return { ok: true as const };
    },
  );
}

async function listUnions(
  db: Db,
  { q, level, parentId, divisionCode, after, limit }: z.output<typeof UnionQuery>,
): Promise<z.output<typeof UnionPage>> {
  const key = openKey(Key, after);
  const rows = await db
    .selectFrom('tradeUnion')
    .selectAll()
    .$if(q !== undefined && q !== '', (query) => query.where('name', 'ilike', containing(q ?? '')))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? ''))
    .$if(parentId !== undefined, (query) => query.where('parentId', '=', parentId ?? ''))
    .$if(divisionCode !== undefined, (query) => query.where('divisionCode', '=', divisionCode ?? ''))
    .$if(key !== undefined, (query) => query.where('lft', '>', key?.[0] ?? 0))
    .orderBy('lft')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.lft]);
  return { rows: shown.map((row) => UnionRow.parse(row)), next };
}

async function createUnion(
  services: Services,
  trx: Trx,
  scope: Scope,
  form: z.output<typeof NewUnion>,
): Promise<string> {
  const place =
    form.parentId === null ? await placeAtTop(trx, scope, form) : await placeBelow(trx, scope, form, form.parentId);
  await refuseSame(trx, form);
  await checkTerritorial(trx, form);
  const { name, shortName, level, kind, parentId, divisionCode, territorialUnionId, foundedOn } = form;
  const { id } = await trx
    .insertInto('tradeUnion')
    .values({ name, shortName, level, kind, parentId, divisionCode, territorialUnionId, foundedOn, ...place })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: id,
    subject: 'union',
    subjectId: id,
    name: 'create_union',
    input: form,
  });
  return id;
}

/** Only a province's union of somewhere else has nothing above it here, besides the installation's own. */
async function placeAtTop(trx: Trx, scope: Scope, form: z.output<typeof NewUnion>) {
  if (!form.isGuest || form.level !== 'province')
    throw badField('parentId', '请选择上级工会；只有外省的省级工会没有上级');
  if (!scope.isProvincial) throw problem('not_allowed', { detail: '外省工会由省级管理员登记，请与省总工会联系。' });
  const cityCode = form.cityCode ?? form.divisionCode;
  if (!cityCode) throw badField('divisionCode', '请填写区划代码');
  return { ...(await takeRootInterval(trx)), cityCode, isGuest: true };
}

async function placeBelow(trx: Trx, scope: Scope, form: z.output<typeof NewUnion>, parentId: string) {
  const parent = await getUnion(trx, scope, parentId);
  if (parent.closedOn !== null) throw badField('parentId', '上级工会已经撤销，请另选');
  if (form.isGuest && !parent.isGuest) throw badField('parentId', '外省工会的上级也应是外省工会');
  const distance = ranks.indexOf(form.level) - ranks.indexOf(parent.level);
  if (distance < 0 || (distance === 0 && form.kind !== 'industrial'))
    throw badField('level', '新设工会的级别应低于上级工会');
  return {
    ...(await takeInterval(trx, parentId, form.level, form.kind)),
    cityCode: form.cityCode ?? cityCodeBelow(parent, form.level, form.divisionCode),
    isGuest: parent.isGuest,
  };
}

function cityCodeBelow(parent: Union, level: Level, divisionCode: string | null): string {
  return level === 'city' && divisionCode ? divisionCode.slice(0, 6) : parent.cityCode;
}

/** The link belongs to industrial unions and leads to a federation that stands. */
async function checkTerritorial(trx: Trx, { kind, territorialUnionId }: z.output<typeof NewUnion>): Promise<void> {
  if (territorialUnionId === null) return;
  if (kind !== 'industrial') throw badField('territorialUnionId', '只有产业工会填写属地工会');
  const place = await trx
    .selectFrom('tradeUnion')
    .select('id')
    .where('id', '=', territorialUnionId)
    .where('kind', 'in', ['federation', 'zone'])
    .where('closedOn', 'is', null)
    .executeTakeFirst();
  if (!place) throw badField('territorialUnionId', '没有这个地方工会，或者已经撤销');
}

async function refuseSame(trx: Trx, { name, parentId, divisionCode, kind }: z.output<typeof NewUnion>): Promise<void> {
  const same = await trx
    .selectFrom('tradeUnion')
    .select(['name', sql<boolean>`name = ${name}`.as('isName')])
    .where('closedOn', 'is', null)
    .where((where) =>
      where.or([
        where.and([where('name', '=', name), where('parentId', 'is not distinct from', parentId)]),
        ...(kind === 'federation' && divisionCode
          ? [where.and([where('divisionCode', '=', divisionCode), where('kind', '=', 'federation')])]
          : []),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  if (!same) return;
  const field = same.isName
    ? { path: 'name', message: '上级工会之下已有同名的工会' }
    : { path: 'divisionCode', message: `这一区划已有${same.name}` };
  throw problem('duplicate', { fields: [field] });
}

async function changeUnion(
  services: Services,
  trx: Trx,
  scope: Scope,
  id: string,
  form: z.output<typeof ChangeUnion>,
): Promise<void> {
  const union = await getUnion(trx, scope, id);
  if (form.closedOn) await refuseInUse(trx, union, form.closedOn);
  const { name, shortName, closedOn } = form;
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
  if (Object.keys(changes).length === 0) return;
  await trx.updateTable('tradeUnion').set(changes).where('id', '=', id).execute();
  await recordChange(services, trx, scope, {
    unionId: id,
    subject: 'union',
    subjectId: id,
    name: 'change_union',
    input: changes,
  });
}

/** A union that still has something to do cannot be closed. */
async function refuseInUse(trx: Trx, { id, lft, rgt, foundedOn }: Union, closedOn: string): Promise<void> {
  if (foundedOn !== null && closedOn < foundedOn) throw badField('closedOn', '撤销日期不能早于成立日期');
  const use = await trx
    .selectNoFrom((select) => [
      select
        .exists(select.selectFrom('tradeUnion').select('id').where('parentId', '=', id).where('closedOn', 'is', null))
        .as('below'),
      select
        .exists(
          select
            .selectFrom('matter')
            .select('id')
            .where('lft', '>=', lft)
            .where('lft', '<=', rgt)
            .where('closedOn', 'is', null),
        )
        .as('matters'),
      select
        .exists(
          select
            .selectFrom('post')
            .select('id')
            .where('unionId', '=', id)
            .where((where) => where.or([where('toOn', 'is', null), where('toOn', '>', closedOn)])),
        )
        .as('posts'),
    ])
    .executeTakeFirstOrThrow();
  if (use.below) throw problem('in_use', { detail: '其下还有未撤销的工会，请先撤销或调整。' });
  if (use.matters) throw problem('in_use', { detail: '还有未办结的事项，请先办结。' });
  if (use.posts) throw problem('in_use', { detail: '还有人员在此任职，请先结束其岗位。' });
}

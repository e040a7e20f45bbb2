/** Dated internal terms of unions: what is in force, inherited ones included, and new ones. */
import { isTermId, termAt } from '@gongyuan/law/terms/terms.ts';
import { Created } from '@gongyuan/wire/common.ts';
import { NewParameter, ParameterPage, SettingQuery } from '@gongyuan/wire/organisation.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { getActor } from '../../plugins/access.ts';
import type { App, Services, Trx } from '../../services.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Scope } from '../../administrator-scope.ts';
import {
  badField,
  getUnion,
  recordChange,
  refusingDuplicates,
  requireOrder,
  scopeOf,
  within,
} from '../../administrator-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['内部时限与代字'];
const Key = z.tuple([keyParts.place, keyParts.text, keyParts.day]);

export function registerParameters(app: App, services: Services): void {
  app.get(
    '/api/parameters',
    {
      config: { access: 'administrator' },
      schema: {
        tags,
        summary: '工会设定的内部时限（含上级设定的）',
        querystring: SettingQuery,
        response: { 200: ParameterPage },
      },
    },
    (request) => listParameters(services, scopeOf(getActor(request)), request.query),
  );
  app.post(
    '/api/parameters',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '设定内部时限', body: NewParameter, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await refusingDuplicates(
        { union_parameter_union_id_code_from_on_key: ['fromOn', '这一天起已设定过这项时限，请另选生效日期'] },
        () => inTransaction(services.db, (trx) => createParameter(services, trx, scope, request.body)),
      );
      return reply.status(201).send({ id });
    },
  );
}

async function listParameters(
  { db, today }: Services,
  scope: Scope,
  { unionId, after, limit }: z.output<typeof SettingQuery>,
): Promise<z.output<typeof ParameterPage>> {
  const key = openKey(Key, after);
  const union = unionId ? await getUnion(db, scope, unionId) : undefined;
  const rows = await db
    .selectFrom('unionParameter')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'unionParameter.unionId')
    .selectAll('unionParameter')
    .select(['tradeUnion.name as unionName', 'tradeUnion.lft'])
    // A term holds for all below, so a union's list shows those from above which it works under.
    .where(union ? sql<boolean>`${union.lft} between trade_union.lft and trade_union.rgt` : within(scope))
    .$if(key !== undefined, (query) =>
      query.where(
        sql<boolean>`(trade_union.lft, union_parameter.code, union_parameter.from_on) > (${key?.[0]}, ${key?.[1]}, ${key?.[2]}::date)`,
      ),
    )
    .orderBy('tradeUnion.lft')
    .orderBy('unionParameter.code')
    .orderBy('unionParameter.fromOn')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.lft, row.code, row.fromOn]);
  const named = shown.map(({ lft: _, statedBy: __, ...row }) => ({
    ...row,
    label: isTermId(row.code) ? termAt(row.code, today()).label : row.code,
  }));
  return ParameterPage.parse({ rows: named, next });
}

async function createParameter(
  services: Services,
  trx: Trx,
  scope: Scope,
  form: z.output<typeof NewParameter>,
): Promise<string> {
  const union = await getUnion(trx, scope, form.unionId);
  if (!isTermId(form.code)) throw badField('code', '没有这项内部时限，请从列表中选择');
  requireOrder(form.fromOn, form.toOn);
  const { id } = await trx
    .insertInto('unionParameter')
    .values({ ...form, statedBy: scope.actor.staffId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'parameter',
    subjectId: id,
    name: 'set_parameter',
    input: form,
  });
  return id;
}

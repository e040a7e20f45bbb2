/** The register of those who may handle aid cases: entries, agreements with unions, conflicts of interest. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import {
  ChangeHandler,
  HandlerPage,
  HandlerQuery,
  NewAgreement,
  NewConflict,
  NewHandler,
} from '@gongyuan/wire/organisation.ts';
import type { z } from 'zod';
import { saveEmployers } from '../../employers.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services, Trx } from '../../services.ts';
import { requireHandler } from './handler-scope.ts';
import { listHandlers } from './list-handlers.ts';
import type { Scope } from '../../administrator-scope.ts';
import {
  badField,
  getUnion,
  recordChange,
  refusingDuplicates,
  requireOrder,
  scopeOf,
} from '../../administrator-scope.ts';
import { requireKnownStaff } from './staff-scope.ts';
import { inTransaction } from '../../transaction.ts';

const tags = ['承办人名册'];
const accountTaken = { aid_handler_staff_id_key: ['staffId', '这个账号已在名册中，请选择另一个'] } as const;

export function registerHandlers(app: App, services: Services): void {
  app.get(
    '/api/handlers',
    {
      config: { access: 'staff' },
      schema: { tags, summary: '承办人名册', querystring: HandlerQuery, response: { 200: HandlerPage } },
    },
    (request) => listHandlers(services.db, request.query),
  );
  registerEntries(app, services);
  registerAgreements(app, services);
  registerConflicts(app, services);
}

function registerEntries(app: App, services: Services): void {
  app.post(
    '/api/handlers',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '登记承办人', body: NewHandler, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await refusingDuplicates(accountTaken, () =>
        inTransaction(services.db, (trx) => createHandler(services, trx, scope, request.body)),
      );
      return reply.status(201).send({ id });
    },
  );
  app.patch(
    '/api/handlers/:id',
    {
      config: { access: 'administrator' },
      schema: { tags, summary: '更改承办人的资料', params: IdParams, body: ChangeHandler, response: { 200: Ok } },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await refusingDuplicates(accountTaken, () =>
        inTransaction(services.db, (trx) => changeHandler(services, trx, scope, request.params.id, request.body)),
      );
      return { ok: true as const };
    },
  );
}

function registerAgreements(app: App, services: Services): void {
  app.post(
    '/api/handlers/:id/agreements',
    {
      config: { access: 'administrator' },
      schema: {
        tags,
        summary: '登记承办人与工会的服务协议',
        params: IdParams,
        body: NewAgreement,
        response: { 201: Created },
      },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(services.db, (trx) =>
        addAgreement(services, trx, scope, request.params.id, request.body),
      );
      return reply.status(201).send({ id });
    },
  );
}

function registerConflicts(app: App, services: Services): void {
  app.post(
    '/api/handlers/:id/conflicts',
    {
      config: { access: 'administrator' },
      schema: {
        tags,
        summary: '登记承办人的利益冲突',
        params: IdParams,
        body: NewConflict,
        response: { 201: Created },
      },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(services.db, (trx) =>
        addConflict(services, trx, scope, request.params.id, request.body),
      );
      return reply.status(201).send({ id });
    },
  );
}

function requireFirm(kind: string, firm: string | null): void {
  if ((kind === 'lawyer' || kind === 'legal_worker') && !firm)
    throw badField('firm', '律师和基层法律服务工作者请填写执业机构');
}

async function createHandler(
  services: Services,
  trx: Trx,
  scope: Scope,
  form: z.output<typeof NewHandler>,
): Promise<string> {
  requireFirm(form.kind, form.firm);
  if (form.staffId) await requireKnownStaff(trx, scope, form.staffId);
  const { id } = await trx.insertInto('aidHandler').values(form).returning('id').executeTakeFirstOrThrow();
  const input = { kind: form.kind, firm: form.firm, staffId: form.staffId };
  await recordChange(services, trx, scope, {
    unionId: scope.homeUnionId,
    subject: 'handler',
    subjectId: id,
    name: 'create_handler',
    input,
  });
  return id;
}

async function changeHandler(
  services: Services,
  trx: Trx,
  scope: Scope,
  id: string,
  form: z.output<typeof ChangeHandler>,
): Promise<void> {
  const handler = await requireHandler(trx, scope, id, 'whole');
  if (form.staffId && form.staffId !== handler.staffId) await requireKnownStaff(trx, scope, form.staffId);
  // Only what was given; a key that is absent keeps its column.
  const changes = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) return;
  requireFirm(form.kind ?? handler.kind, form.firm === undefined ? handler.firm : form.firm);
  await trx.updateTable('aidHandler').set(changes).where('id', '=', id).execute();
  // Name and certificate number are the person's own and stay in the register alone.
  const input = { changed: Object.keys(changes), kind: form.kind, firm: form.firm, maxOpenCases: form.maxOpenCases };
  await recordChange(services, trx, scope, {
    unionId: scope.homeUnionId,
    subject: 'handler',
    subjectId: id,
    name: 'change_handler',
    input,
  });
}

async function addAgreement(
  services: Services,
  trx: Trx,
  scope: Scope,
  handlerId: string,
  form: z.output<typeof NewAgreement>,
): Promise<string> {
  const union = await getUnion(trx, scope, form.unionId);
  requireOrder(form.fromOn, form.toOn);
  const handler = await trx.selectFrom('aidHandler').select('id').where('id', '=', handlerId).executeTakeFirst();
  if (!handler) throw problem('not_found');
  const { id } = await trx
    .insertInto('handlerAgreement')
    .values({ handlerId, ...form })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordChange(services, trx, scope, {
    unionId: union.id,
    subject: 'handler',
    subjectId: handlerId,
    name: 'add_agreement',
    input: form,
  });
  return id;
}

async function addConflict(
  services: Services,
  trx: Trx,
  scope: Scope,
  handlerId: string,
  form: z.output<typeof NewConflict>,
): Promise<string> {
  await requireHandler(trx, scope, handlerId, 'part');
  const { employerName, personId, reason } = form;
  if ((employerName === null) === (personId === null))
    throw badField('employerName', '请填写用人单位全称，或者选择一位当事人，二者选一');
  const [employerId = null] =
    employerName === null
      ? []
      : await saveEmployers(trx, [{ name: employerName }], { actor: scope.actor, isDemo: false });
  if (personId && !(await trx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()))
    throw badField('personId', '没有找到所选的人员');
  const { id } = await trx
    .insertInto('handlerConflict')
    .values({ handlerId, employerId, personId, reason, statedBy: scope.actor.staffId })
    .returning('id')
    .executeTakeFirstOrThrow();
  // The reason may name people and stays in the register alone.
  const input = { employerId, personId };
  await recordChange(services, trx, scope, {
    unionId: scope.homeUnionId,
    subject: 'handler',
    subjectId: handlerId,
    name: 'add_conflict',
    input,
  });
  return id;
}

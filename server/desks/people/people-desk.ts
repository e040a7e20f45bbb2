/** Pages of persons and employers: masked, corrected, and unmasked one field at a time for a reason. */
import { IdParams } from '@gongyuan/wire/common.ts';
import { AskErasure, DecideErasure, EmployerOut, PersonOut, Unmask, Unmasked } from '@gongyuan/wire/dispute.ts';
import { ChangeEmployer, ChangePerson } from '@gongyuan/wire/people.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { changeEmployer, readEmployer } from './employer.ts';
import { askErasure, decideErasure } from './erasure.ts';
import { changePerson, readPerson, unmask } from './person.ts';

const config = { access: 'files' } as const;

export function peopleDesk(app: App, services: Services): void {
  const tags = ['职工'];
  app.get(
    '/api/people/:id',
    { config, schema: { tags, summary: '职工档案与全部服务', params: IdParams, response: { 200: PersonOut } } },
    async (request) => readPerson(services, getActor(request), request.params.id),
  );
  app.post(
    '/api/people/:id/unmask',
    {
      // A reply kept under a key would be the plain number in a table; asking twice is to leave two rows anyway.
      config: { ...config, keyless: true },
      schema: {
        tags,
        summary: '写明理由后查看一项完整信息，查看留痕',
        params: IdParams,
        body: Unmask,
        response: { 200: Unmasked },
      },
    },
    async (request) => unmask(services, getActor(request), request.params.id, request.body),
  );
  app.patch(
    '/api/people/:id',
    {
      config,
      schema: { tags, summary: '更正职工信息', params: IdParams, body: ChangePerson, response: { 200: PersonOut } },
    },
    async (request) => {
      await changePerson(services, getActor(request), request.params.id, request.body);
      return readPerson(services, getActor(request), request.params.id);
    },
  );
}

export function erasureDesk(app: App, services: Services): void {
  const tags = ['职工'];
  app.post(
    '/api/people/:id/erasure',
    {
      config,
      schema: {
        tags,
        summary: '登记本人的删除申请，由负责人决定',
        params: IdParams,
        body: AskErasure,
        response: { 200: PersonOut },
      },
    },
    async (request) => {
      await askErasure(services, getActor(request), request.params.id, request.body);
      return readPerson(services, getActor(request), request.params.id);
    },
  );
  app.post(
    '/api/people/:id/erasure/decide',
    {
      config,
      schema: {
        tags,
        summary: '决定删除申请；同意即销毁本人的密钥，不能恢复',
        params: IdParams,
        body: DecideErasure,
        response: { 200: PersonOut },
      },
    },
    async (request) => {
      await decideErasure(services, getActor(request), request.params.id, request.body);
      return readPerson(services, getActor(request), request.params.id);
    },
  );
}

export function employerDesk(app: App, services: Services): void {
  const tags = ['用人单位'];
  app.get(
    '/api/employers/:id',
    { config, schema: { tags, summary: '用人单位与其争议', params: IdParams, response: { 200: EmployerOut } } },
    async (request) => readEmployer(services.db, getActor(request), request.params.id),
  );
  app.patch(
    '/api/employers/:id',
    {
      config,
      schema: {
        tags,
        summary: '更正用人单位信息',
        params: IdParams,
        body: ChangeEmployer,
        response: { 200: EmployerOut },
      },
    },
    async (request) => {
      await changeEmployer(services, getActor(request), request.params.id, request.body);
      return readEmployer(services.db, getActor(request), request.params.id);
    },
  );
}

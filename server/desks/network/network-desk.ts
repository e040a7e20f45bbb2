/** The desk of the network: coverage by day, the lists behind its numbers, and places where a point may be needed. */
import { Created, IdParams, Ok } from '@gongyuan/wire/common.ts';
import {
  ChangeEnterprise,
  ChangeVillage,
  CoverageOut,
  CoverageQuery,
  NewEnterprise,
  NewVillage,
  PlacePage,
  PlaceQuery,
  PointPage,
  PointQuery,
  UnitPage,
  UnitQuery,
} from '@gongyuan/wire/network.ts';
import type { FastifyRequest } from 'fastify';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { scopeOf } from '../../administrator-scope.ts';
import { readCoverage } from './coverage.ts';
import { listPlaces } from './places.ts';
import { listPoints } from './points.ts';
import { changeEnterprise, changeVillage, registerEnterprise, registerVillage } from './register.ts';
import { anyArea, dayAsked, servedArea } from './scope.ts';
import { listUnits } from './units.ts';

const tags = ['机构网络'];
const staff = { access: 'staff' } as const;
const administrator = { access: 'administrator' } as const;

export function networkDesk(app: App, services: Services): void {
  registerCoverage(app, services);
  registerPlaces(app, services);
  registerEnterprises(app, services);
  registerVillages(app, services);
}

interface Asked {
  readonly query: { readonly unionId?: string | undefined; readonly on?: string | undefined };
}

function registerCoverage(app: App, services: Services): void {
  const { db } = services;
  const asked = async (request: FastifyRequest & Asked) =>
    [await anyArea(db, getActor(request), request.query.unionId), dayAsked(services, request.query.on)] as const;
  app.get(
    '/api/network/coverage',
    {
      config: staff,
      schema: {
        tags,
        summary: '某一天中心、站的组建率和援助点的个数',
        querystring: CoverageQuery,
        response: { 200: CoverageOut },
      },
    },
    async (request) => readCoverage(db, ...(await asked(request))),
  );
  app.get(
    '/api/network/units',
    {
      config: staff,
      schema: { tags, summary: '应建、已建、未建的单位名单', querystring: UnitQuery, response: { 200: UnitPage } },
    },
    async (request) => listUnits(db, ...(await asked(request)), request.query),
  );
  app.get(
    '/api/network/points',
    {
      config: staff,
      schema: { tags, summary: '某一天的援助点名单', querystring: PointQuery, response: { 200: PointPage } },
    },
    async (request) => listPoints(db, ...(await asked(request)), request.query),
  );
}

function registerPlaces(app: App, services: Services): void {
  const { db } = services;
  app.get(
    '/api/network/places',
    {
      config: staff,
      schema: {
        tags,
        summary: '规模以上企业和村（社区），按职工人数排列；没有援助点的就是设点建议',
        querystring: PlaceQuery,
        response: { 200: PlacePage },
      },
    },
    async (request) => {
      const actor = getActor(request);
      return listPlaces(db, actor, await servedArea(db, actor, request.query.unionId), request.query, services.today());
    },
  );
}

function registerEnterprises(app: App, services: Services): void {
  const { db } = services;
  app.post(
    '/api/network/enterprises',
    {
      config: administrator,
      schema: { tags, summary: '登记规模以上企业', body: NewEnterprise, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(db, (trx) => registerEnterprise(services, trx, scope, request.body));
      return reply.status(201).send({ id });
    },
  );
  app.patch(
    '/api/network/enterprises/:id',
    {
      config: administrator,
      schema: {
        tags,
        summary: '更改规模以上企业的人数和规模',
        params: IdParams,
        body: ChangeEnterprise,
        response: { 200: Ok },
      },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(db, (trx) => changeEnterprise(services, trx, scope, request.params.id, request.body));
      return { ok: true as const };
    },
  );
}

function registerVillages(app: App, services: Services): void {
  const { db } = services;
  app.post(
    '/api/network/villages',
    {
      config: administrator,
      schema: { tags, summary: '登记村（社区）', body: NewVillage, response: { 201: Created } },
    },
    async (request, reply) => {
      const scope = scopeOf(getActor(request));
      const id = await inTransaction(db, (trx) => registerVillage(services, trx, scope, request.body));
      return reply.status(201).send({ id });
    },
  );
  app.patch(
    '/api/network/villages/:id',
    {
      config: administrator,
      schema: { tags, summary: '更改村（社区）', params: IdParams, body: ChangeVillage, response: { 200: Ok } },
    },
    async (request) => {
      const scope = scopeOf(getActor(request));
      await inTransaction(db, (trx) => changeVillage(services, trx, scope, request.params.id, request.body));
      return { ok: true as const };
    },
  );
}

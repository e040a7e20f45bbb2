/** The register of danger: raised by words or by hand, answered by whoever is there, resolved by those who answer for it. */
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { RaiseRisk, RiskNote, RiskPage, RiskQuery, RiskRaised } from '@gongyuan/wire/risk.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { listRisks } from './list.ts';
import { raiseOnDispute, resolveRisk, respondToRisk } from './answer.ts';

const config = { access: 'files' } as const;
const tags = ['风险提示'];

export function riskDesk(app: App, services: Services): void {
  app.get(
    '/api/risks',
    {
      config,
      schema: { tags, summary: '风险提示，未解除的在前', querystring: RiskQuery, response: { 200: RiskPage } },
    },
    async (request) => listRisks(services, getActor(request), request.query),
  );
  app.post(
    '/api/risks',
    { config, schema: { tags, summary: '人工提出风险提示', body: RaiseRisk, response: { 201: RiskRaised } } },
    async (request, reply) => reply.status(201).send(await raiseOnDispute(services, getActor(request), request.body)),
  );
  app.post(
    '/api/risks/:id/respond',
    {
      config,
      schema: { tags, summary: '登记首次联系', params: IdParams, body: RiskNote, response: { 200: Ok } },
    },
    async (request) => {
      await respondToRisk(services, getActor(request), request.params.id, request.body.note);
      return { ok: true as const };
    },
  );
  app.post(
    '/api/risks/:id/resolve',
    {
      config,
      schema: { tags, summary: '解除风险提示', params: IdParams, body: RiskNote, response: { 200: Ok } },
    },
    async (request) => {
      await resolveRisk(services, getActor(request), request.params.id, request.body.note);
      return { ok: true as const };
    },
  );
}

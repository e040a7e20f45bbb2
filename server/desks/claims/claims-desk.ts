/** What the workers of a dispute are owed; and the same computation for anybody, without a file. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import { IdParams } from '@gongyuan/wire/common.ts';
import {
  DisputeClaimsOut,
  DisputeClaimsQuery,
  ReckonIn,
  ReckonOut,
  RosterClaimsOut,
  StateClaimFacts,
  WhatIf,
  WhatIfOut,
} from '@gongyuan/wire/claims.ts';
import { getActor } from '../../plugins/access.ts';
import { limitHits } from '../../plugins/limits.ts';
import type { App, Services } from '../../services.ts';
import { stateClaimFacts, whatIf } from './change.ts';
import { contextOf, disputeClaims, rosterClaims } from './read.ts';
import { setOut } from './set-out.ts';

const config = { access: 'files' } as const;
const tags = ['请求计算'];

export function claimsDesk(app: App, services: Services): void {
  readClaims(app, services);
  changeClaims(app, services);
  reckon(app, services);
}

function readClaims(app: App, services: Services): void {
  app.get(
    '/api/disputes/:id/claims',
    {
      config,
      schema: {
        tags,
        summary: '各项请求的计算、依据和还缺的事实',
        params: IdParams,
        querystring: DisputeClaimsQuery,
        response: { 200: DisputeClaimsOut },
      },
    },
    async (request) =>
      disputeClaims(services, services.db, getActor(request), request.params.id, request.query.partyId ?? null),
  );
  app.get(
    '/api/disputes/:id/claims/roster',
    { config, schema: { tags, summary: '每名申请人的合计', params: IdParams, response: { 200: RosterClaimsOut } } },
    async (request) => rosterClaims(services, services.db, getActor(request), request.params.id),
  );
}

function changeClaims(app: App, services: Services): void {
  app.post(
    '/api/disputes/:id/claim-facts',
    {
      config,
      schema: {
        tags,
        summary: '陈述计算所需的事实，答复哪些金额变了',
        params: IdParams,
        body: StateClaimFacts,
        response: { 200: DisputeClaimsOut },
      },
    },
    async (request) => {
      const actor = getActor(request);
      const moved = await stateClaimFacts(services, actor, request.params.id, request.body);
      return disputeClaims(services, services.db, actor, request.params.id, request.body.partyId, moved);
    },
  );
  app.post(
    '/api/disputes/:id/claims/what-if',
    {
      config,
      schema: { tags, summary: '假设：不保存', params: IdParams, body: WhatIf, response: { 200: WhatIfOut } },
    },
    async (request) => whatIf(services, services.db, getActor(request), request.params.id, request.body),
  );
}

/** Without a file and without a session. */
function reckon(app: App, services: Services): void {
  app.post(
    '/api/law/claims',
    {
      config: { access: 'public' },
      schema: { tags, summary: '算一算：不登录、不保存', body: ReckonIn, response: { 200: ReckonOut } },
    },
    async (request) => {
      await limitHits(services, { bucket: `law-claims:${request.ip}`, hits: 120, seconds: 60 });
      const context = await contextOf(services, services.db);
      const facts = request.body.facts as ClaimFacts; // came in as JSON, which has no undefined
      return setOut(claimSet(request.body.claims, facts, context), facts, context);
    },
  );
}

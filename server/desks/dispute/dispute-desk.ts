/** The dispute file: read whole, facts stated on it, the roster completed. */
import { IdParams } from '@gongyuan/wire/common.ts';
import { AddParties, ChangeFacts, DisputeOut } from '@gongyuan/wire/dispute.ts';
import { EndRestriction, RestrictionOut, SetRestriction } from '@gongyuan/wire/restriction.ts';
import { disputeOut } from '../../acts/dispute-out.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { addParties, changeFacts } from './change.ts';
import { endRestriction, readRestriction, setRestriction } from './restriction.ts';

const config = { access: 'files' } as const;
const tags = ['争议档案'];

export function disputeDesk(app: App, services: Services): void {
  app.get(
    '/api/disputes/:id',
    { config, schema: { tags, summary: '争议档案全貌', params: IdParams, response: { 200: DisputeOut } } },
    async (request) => disputeOut(services, services.db, getActor(request), request.params.id),
  );
  app.post(
    '/api/disputes/:id/facts',
    {
      config,
      schema: { tags, summary: '补充或者核实事实', params: IdParams, body: ChangeFacts, response: { 200: DisputeOut } },
    },
    async (request) => {
      const actor = getActor(request);
      await changeFacts(services, actor, request.params.id, request.body);
      return disputeOut(services, services.db, actor, request.params.id);
    },
  );
  app.post(
    '/api/disputes/:id/parties',
    {
      config,
      schema: { tags, summary: '补充当事人名册', params: IdParams, body: AddParties, response: { 200: DisputeOut } },
    },
    async (request) => {
      const actor = getActor(request);
      await addParties(services, actor, request.params.id, request.body);
      return disputeOut(services, services.db, actor, request.params.id);
    },
  );
  restrictionRoutes(app, services);
}

function restrictionRoutes(app: App, services: Services): void {
  const params = IdParams;
  const response = { 200: RestrictionOut };
  app.get(
    '/api/disputes/:id/restriction',
    { config, schema: { tags, summary: '是否限制知悉，知悉人是谁', params, response } },
    async (request) => readRestriction(services, getActor(request), request.params.id),
  );
  app.post(
    '/api/disputes/:id/restriction',
    { config, schema: { tags, summary: '限制知悉，或者重新列知悉人', params, body: SetRestriction, response } },
    async (request) => {
      const actor = getActor(request);
      await setRestriction(services, actor, request.params.id, request.body);
      return readRestriction(services, actor, request.params.id);
    },
  );
  app.post(
    '/api/disputes/:id/restriction/end',
    { config, schema: { tags, summary: '解除限制知悉', params, body: EndRestriction, response } },
    async (request) => {
      const actor = getActor(request);
      await endRestriction(services, actor, request.params.id, request.body.reason);
      return readRestriction(services, actor, request.params.id);
    },
  );
}

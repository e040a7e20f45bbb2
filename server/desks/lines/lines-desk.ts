/** The desk of routing: handing work down from a matter. */
import { IdParams } from '@gongyuan/wire/common.ts';
import { HandDownIn, HandDownOut } from '@gongyuan/wire/lines.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { handDown } from './hand-down.ts';

export function linesDesk(app: App, services: Services): void {
  app.post(
    '/api/matters/:id/hand-downs',
    {
      config: { access: 'files' },
      schema: {
        tags: ['事项'],
        summary: '交办下级工会；选定下级的同时发出交办函',
        params: IdParams,
        body: HandDownIn,
        response: { 201: HandDownOut },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await handDown(services, request.params.id, getActor(request), request.body)),
  );
}

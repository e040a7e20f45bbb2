/** The desk of the dispute file: read it, add facts and people to it. Reading is shared with the matter's page. */
import { IdParams } from '@gongyuan/wire/common.ts';
import { DisputeOut } from '@gongyuan/wire/dispute.ts';
import { disputeOut } from '../../acts/dispute-out.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';

export function disputeDesk(app: App, services: Services): void {
  app.get(
    '/api/disputes/:id',
    { config: { access: 'files' }, schema: { tags: ['争议档案'], summary: '争议档案全貌', params: IdParams, response: { 200: DisputeOut } } },
    async (request) => disputeOut(services, services.db, getActor(request), request.params.id),
  );
}

/** The desk's side of the words with a worker: read on the matter's page, answered by whoever records on it. */
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { StaffMessageIn, WorkerMessages } from '@gongyuan/wire/portal.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { sayAsStaff, talkForStaff } from './talk.ts';

const tags = ['申请人留言'];

export function staffMessages(app: App, services: Services): void {
  app.get(
    '/api/matters/:id/worker-messages',
    {
      config: { access: 'files' },
      schema: { tags, summary: '与申请人的往来留言', params: IdParams, response: { 200: WorkerMessages } },
    },
    async (request) => talkForStaff(services, getActor(request), request.params.id),
  );
  app.post(
    '/api/matters/:id/worker-messages',
    {
      config: { access: 'files' },
      schema: { tags, summary: '给申请人留言', params: IdParams, body: StaffMessageIn, response: { 200: Ok } },
    },
    async (request) => {
      const { body, to = null } = request.body;
      await sayAsStaff(services, getActor(request), request.params.id, body, to);
      return { ok: true as const };
    },
  );
}

/** The desk of messages: what is new for me, and that I have read it. */
import { Ok } from '@gongyuan/wire/common.ts';
import { MessageParams, MyMessagePage, MyMessageQuery, ReadAll } from '@gongyuan/wire/messages.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { listMine, markAllRead, markRead } from './mine.ts';

const config = { access: 'files' } as const;
const tags = ['消息'];

export function messagesDesk(app: App, services: Services): void {
  app.get(
    '/api/messages',
    {
      config,
      schema: { tags, summary: '发给我的消息', querystring: MyMessageQuery, response: { 200: MyMessagePage } },
    },
    (request) => listMine(services, getActor(request), request.query),
  );
  app.post(
    '/api/messages/:id/read',
    { config, schema: { tags, summary: '标为已读', params: MessageParams, response: { 200: Ok } } },
    async (request) => {
      await markRead(services, getActor(request), request.params.id);
      return { ok: true as const };
    },
  );
  app.post(
    '/api/messages/read-all',
    { config, schema: { tags, summary: '看到的都标为已读', body: ReadAll, response: { 200: Ok } } },
    async (request) => {
      await markAllRead(services, getActor(request), request.body.upTo);
      return { ok: true as const };
    },
  );
}

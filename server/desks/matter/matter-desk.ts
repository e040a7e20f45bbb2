/** The desk of matters: inbox, one matter, its handlers to choose from, urging, taking over, messages told. */
import { redactPersonal } from '@gongyuan/law/names.ts';
import { Id, IdParams, Ok } from '@gongyuan/wire/common.ts';
import { EndObligation, MatterOut, MatterPage, MatterQuery, TakeOver, Urge } from '@gongyuan/wire/matter.ts';
import { HandlerChoice } from '@gongyuan/wire/organisation.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { z } from 'zod';
import { handlersOf } from '../../acts/case-file.ts';
import { handlerCandidates } from '../../acts/found.ts';
import { markTold } from '../../acts/messages.ts';
import { answerObligation, urge } from '../../acts/obligations.ts';
import { takeOver } from '../../acts/take-over.ts';
import { visibleMatter } from '../../acts/visible.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { listMatters } from './lists.ts';
import { readMatter } from './read.ts';

const staff = { access: 'staff' } as const;
const tags = ['事项'];

export function matterDesk(app: App, services: Services): void {
  app.get(
    '/api/matters',
    { config: staff, schema: { tags, summary: '待办与列表', querystring: MatterQuery, response: { 200: MatterPage } } },
    async (request) => listMatters(services, getActor(request), request.query),
  );
  app.get(
    '/api/matters/:id',
    {
      config: { access: 'files' },
      schema: { tags, summary: '事项全貌', params: IdParams, response: { 200: MatterOut } },
    },
    async (request) => readMatter(services, getActor(request), request.params.id),
  );
  app.get(
    '/api/matters/:id/handlers',
    {
      config: { access: 'files' },
      schema: { tags, summary: '可选承办人', params: IdParams, response: { 200: z.array(HandlerChoice) } },
    },
    async (request) => {
      const matter = await services.db
        .selectFrom('matter')
        .select(['unionId', 'disputeId', 'procedure', 'parentId'])
        .where('id', '=', request.params.id)
        .where(visibleMatter(getActor(request)))
        .executeTakeFirst();
      if (!matter) throw problem('not_found');
      const candidates = await handlerCandidates(services.db, matter, services.today());
      const held = new Set((await handlersOf(services.db, request.params.id)).map(({ registerId }) => registerId));
      return candidates.map(({ staffId: _, ...choice }) => ({
        ...choice,
        isHandling: held.has(choice.registerId),
        fields: [...choice.fields],
        blocks: [...choice.blocks],
      }));
    },
  );
  sideActs(app, services);
}

/** What touches a matter without moving it. */
function sideActs(app: App, services: Services): void {
  app.post(
    '/api/matters/:id/urge',
    {
      config: staff,
      schema: { tags, summary: '上级催办', params: IdParams, body: Urge, response: { 200: z.object({ id: Id }) } },
    },
    async (request) => ({
      id: await urge(services, request.params.id, getActor(request), redactPersonal(request.body.note)),
    }),
  );
  app.post(
    '/api/matters/:id/take-over',
    { config: staff, schema: { tags, summary: '提级办理', params: IdParams, body: TakeOver, response: { 200: Ok } } },
    async (request) => {
      await takeOver(services, request.params.id, getActor(request), redactPersonal(request.body.reason));
      return { ok: true as const };
    },
  );
  app.post(
    '/api/obligations/:id/end',
    {
      config: staff,
      schema: { tags, summary: '办结催办', params: IdParams, body: EndObligation, response: { 200: Ok } },
    },
    async (request) => {
      await answerObligation(services, request.params.id, getActor(request), redactPersonal(request.body.outcome));
      return { ok: true as const };
    },
  );
  const MessageParams = z.strictObject({ id: z.coerce.number().int().min(1) });
  app.post(
    '/api/messages/:id/told',
    { config: staff, schema: { tags, summary: '已当面或电话告知', params: MessageParams, response: { 200: Ok } } },
    async (request) => {
      await markTold(services, request.params.id, getActor(request));
      return { ok: true as const };
    },
  );
}

/** Doubles proposed with their reasons, merged, undone, or said to be two. */
import { IdParams, Ok } from '@gongyuan/wire/common.ts';
import { DoublesOut, DoublesQuery, Merge, Merged, NotSame } from '@gongyuan/wire/merge.ts';
import { getActor } from '../../plugins/access.ts';
import type { App, Services } from '../../services.ts';
import { merge, stateNotSame, undo } from './merge.ts';
import { findDoubles } from './proposals.ts';

const config = { access: 'files' } as const;
const tags = ['重复与合并'];

export function mergeDesk(app: App, services: Services): void {
  app.get(
    '/api/doubles',
    {
      config,
      schema: {
        tags,
        summary: '可能重复的人员、单位或争议，及已并入的',
        querystring: DoublesQuery,
        response: { 200: DoublesOut },
      },
    },
    async (request) => findDoubles(services, getActor(request), request.query.of, request.query.id),
  );
  app.post(
    '/api/merges',
    { config, schema: { tags, summary: '合并', body: Merge, response: { 201: Merged } } },
    async (request, reply) => reply.status(201).send({ id: await merge(services, getActor(request), request.body) }),
  );
  app.post(
    '/api/merges/:id/undo',
    { config, schema: { tags, summary: '撤销合并', params: IdParams, response: { 200: Ok } } },
    async (request) => {
      await undo(services, getActor(request), request.params.id);
      return { ok: true as const };
    },
  );
  app.post(
    '/api/doubles/not-same',
    { config, schema: { tags, summary: '不是同一个，不再提示', body: NotSame, response: { 200: Ok } } },
    async (request) => {
      await stateNotSame(services, getActor(request), request.body);
      return { ok: true as const };
    },
  );
}

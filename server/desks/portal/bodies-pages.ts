/** Public pages of bodies and of the conditions: where to go, what is helped, the notice for the wall. */
import { renderArea } from '@gongyuan/portal/bodies.ts';
import { renderBody, renderFind } from '@gongyuan/portal/body.ts';
import { renderConditions } from '@gongyuan/portal/conditions.ts';
import { renderNotFound } from '@gongyuan/portal/page.ts';
import { posterStyle, renderPoster } from '@gongyuan/portal/poster.ts';
import { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import type { App, Services } from '../../services.ts';
import { findBody, findNearest } from './nearest.ts';
import { findArea, listCities } from './places.ts';
import { open } from './scope.ts';

/** A changed notice is seen within minutes. */
const CACHE = 'public, max-age=300';

const config = { access: 'public' } as const;
const Params = z.strictObject({ id: z.string().max(200) });
/** Links come from anywhere and carry what others added: only our own parts are read, and whatever they hold is answered. */
const text = (most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => ([given].flat()[0] ?? '').slice(0, most));
const FindQuery = z.object({ q: text(60), at: text(60) });
const DayQuery = z.object({ on: text(20) });

/** Registered inside the portal's scope, which dresses every page. */
export function registerBodyPages(app: App, services: Services): void {
  const { demo: isDemo } = services;
  app.get('/conditions', { config, schema: { hide: true, querystring: DayQuery } }, async ({ query }, reply) => {
    const { figures } = await lawInForce(services.db);
    return open(reply, renderConditions(services.today(), isDemo, query.on, figures));
  });
  app.get('/bodies', { config, schema: { hide: true, querystring: FindQuery } }, async ({ query }, reply) => {
    const [cities, found] = await Promise.all([listCities(services), findNearest(services, query)]);
    return open(reply, renderFind({ asked: query.q, found, cities, isDemo }));
  });
  // One address for both: a union opens the bodies of its area, a body its own page.
  app.get('/bodies/:id', { config, schema: { hide: true, params: Params } }, async (request, reply) => {
    const { id } = request.params;
    const body = await findBody(services, id);
    if (body) return open(reply, renderBody(body, isDemo));
    const area = await findArea(services, id);
    return area ? open(reply, renderArea({ ...area, isDemo })) : open(reply.status(404), renderNotFound(isDemo));
  });
  app.get('/bodies/:id/poster', { config, schema: { hide: true, params: Params } }, async (request, reply) => {
    const body = await findBody(services, request.params.id);
    return body
      ? open(reply, renderPoster(body, services.today(), isDemo))
      : open(reply.status(404), renderNotFound(isDemo));
  });
  app.get('/poster.css', { config, schema: { hide: true } }, async (_, reply) =>
    reply.header('cache-control', CACHE).type('text/css; charset=utf-8').send(posterStyle),
  );
}

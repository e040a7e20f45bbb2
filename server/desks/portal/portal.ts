/** The public pages: data in, the portal's HTML out. Nothing about any person is read here. */
import { renderArea, renderCities } from '@gongyuan/portal/bodies.ts';
import type { Area } from '@gongyuan/portal/bodies.ts';
import { renderConditions } from '@gongyuan/portal/conditions.ts';
import { renderHome } from '@gongyuan/portal/home.ts';
import { renderNotFound } from '@gongyuan/portal/page.ts';
import { styleSheet } from '@gongyuan/portal/style.ts';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App, Services } from '../../services.ts';
import { findArea, listCities, provinceName } from './places.ts';

/** No script, no frame, no foreign content at all. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The pages are the same for everybody; a changed telephone is seen within minutes. */
const CACHE = 'public, max-age=300';

const config = { access: 'public' } as const;
const AreaParams = z.strictObject({ id: z.string().max(200) });

export function portalDesk(app: App, services: Services): void {
  const { demo: isDemo } = services;
  app.get('/', { config, schema: { hide: true } }, async (_, reply) => {
    const cities = await listCities(services);
    return send(
      reply,
      renderHome({ provinceName: await provinceName(services), cities, today: services.today(), isDemo }),
    );
  });
  app.get('/conditions', { config, schema: { hide: true } }, async (_, reply) =>
    send(reply, renderConditions(services.today(), isDemo)),
  );
  app.get('/bodies', { config, schema: { hide: true } }, async (_, reply) => {
    const cities: readonly Area[] = await listCities(services);
    return send(reply, renderCities(cities, isDemo));
  });
  app.get('/bodies/:id', { config, schema: { hide: true, params: AreaParams } }, async (request, reply) => {
    const found = await findArea(services, request.params.id);
    return found ? send(reply, renderArea({ ...found, isDemo })) : send(reply.status(404), renderNotFound(isDemo));
  });
  app.get('/portal.css', { config, schema: { hide: true } }, async (_, reply) =>
    reply.header('cache-control', CACHE).type('text/css; charset=utf-8').send(styleSheet),
  );
}

function send(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', CACHE)
    .type('text/html; charset=utf-8')
    .send(page);
}

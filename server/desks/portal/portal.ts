/** The workers' portal: data in, the portal's HTML out; one scope for all its pages. */
import { renderHome } from '@gongyuan/portal/home.ts';
import { isIsland, islands } from '@gongyuan/portal/assets.ts';
import { renderBlank, renderNotFound } from '@gongyuan/portal/page.ts';
import { first } from '@gongyuan/portal/form.ts';
import { styleSheet } from '@gongyuan/portal/style.ts';
import { FormBody } from '@gongyuan/wire/portal.ts';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { clearWorkerCookie, cookieAttributes, endWorkerSession } from '../../plugins/worker-session.ts';
import type { App, Services } from '../../services.ts';
import { askEnd } from './ask-end.ts';
import { askPages } from './ask-pages.ts';
import { registerBodyPages } from './bodies-pages.ts';
import { forgetDraft } from './drafts.ts';
import { myPages } from './my-pages.ts';
import type { Offices } from './offices.ts';
import { listCities, provinceName } from './places.ts';
import { readingPages } from './reading-pages.ts';
import { reckonPages } from './reckon-pages.ts';
import { VIEW_COOKIE, installPortal, open, personal, wayBack } from './scope.ts';
import { signInPages } from './sign-in-pages.ts';
import { staffMessages } from './staff-messages.ts';

const config = { access: 'public' } as const;
const hide = true;
const YEAR_SECONDS = 31_536_000;
/** Names of styles and scripts carry what they hold. */
const FOR_GOOD = `public, max-age=${YEAR_SECONDS}, immutable`;

export function portalDesk(app: App, services: Services, offices: Offices): void {
  staffMessages(app, services);
  // A scope of its own: forms of plain HTML are read here and nowhere else.
  app.register(async (instance) => {
    const scope = instance.withTypeProvider<ZodTypeProvider>();
    installPortal(scope, services);
    publicPages(scope, services);
    registerBodyPages(scope, services);
    askPages(scope, services);
    askEnd(scope, services, offices);
    reckonPages(scope, services);
    signInPages(scope, services);
    myPages(scope, services, offices);
    readingPages(scope, services, offices);
    leaving(scope, services);
  });
}

function publicPages(app: App, services: Services): void {
  const { demo: isDemo } = services;
  app.get('/', { config, schema: { hide } }, async (_, reply) => {
    const cities = await listCities(services);
    const name = await provinceName(services);
    return open(reply, renderHome({ provinceName: name, cities, today: services.today(), isDemo }));
  });
  app.get('/portal.css', { config, schema: { hide } }, async (_, reply) =>
    reply.header('cache-control', FOR_GOOD).type('text/css; charset=utf-8').send(styleSheet),
  );
  const FileParams = z.strictObject({ file: z.string().max(40) });
  app.get('/portal/:file', { config, schema: { hide, params: FileParams } }, async (request, reply) => {
    const name = request.params.file.replace(/\.js$/, '');
    if (!isIsland(name)) return open(reply.status(404), renderNotFound(isDemo));
    return reply.header('cache-control', FOR_GOOD).type('text/javascript; charset=utf-8').send(islands[name]);
  });
  app.post('/view', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    const isElder = first(request.body ?? {}, 'view') === 'elder';
    const kept = { ...cookieAttributes(request), maxAge: YEAR_SECONDS };
    reply.setCookie(VIEW_COOKIE, isElder ? 'elder' : 'plain', kept);
    return reply.redirect(wayBack(request), 303);
  });
}

/** Leaving at once: signed out, the key to what was being filled in forgotten, a page that tells nothing. */
function leaving(app: App, services: Services): void {
  app.post('/leave', { config, schema: { hide, body: FormBody.nullish() } }, async (request, reply) => {
    await endWorkerSession(services.db, request);
    clearWorkerCookie(request, reply);
    forgetDraft(request, reply);
    return reply.header('clear-site-data', '"cache", "storage"').redirect('/blank', 303);
  });
  app.get('/blank', { config, schema: { hide } }, async (_, reply) => personal(reply, renderBlank()));
}

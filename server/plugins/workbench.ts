/** Serves the built workbench under /desk/; any of its addresses answers with its one page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from '../services.ts';

const YEAR_SECONDS = 31_536_000;

export async function installWorkbench(app: App, directory: string | undefined): Promise<void> {
  if (!directory || !existsSync(join(directory, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/desk/assets/',
    // Names of built files carry their content's hash.
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
  });
  const schema = { hide: true };
  app.get('/desk', { schema }, (_, reply) => reply.redirect('/desk/'));
  app.get('/desk/*', { schema }, (_, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', directory, { maxAge: 0, immutable: false }),
  );
}

/** Refuses changes that another web site made the browser send: `Origin`, where present, must be this host. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyInstance } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Programs without a browser send no `Origin` and carry no cookie they were tricked into sending. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === withoutDefaultPort(host, new URL(origin).protocol);
}

function withoutDefaultPort(host: string | undefined, protocol: string): string | undefined {
  return host && URL.canParse(`${protocol}//${host}`) ? new URL(`${protocol}//${host}`).host : undefined;
}

export function installOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (safe.has(request.method)) return;
    if (!isOwnOrigin(request.headers.origin, request.host)) throw problem('wrong_origin');
  });
}

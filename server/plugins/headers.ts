/** Headers which every answer carries, errors and files too: no sniffing, no framing by others, scripts from here only. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where browsers tell what a policy kept from running. */
export const REPORTS_PATH = '/api/policy-reports';

// Ant Design writes its styles at run time, hence inline styles; scripts are never inline.
const workbench = policyOf([
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
]);

/** For files that somebody uploaded: whatever is in them, in a browser they may do nothing and reach nobody. */
export const filePolicy = policyOf([
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
  'sandbox',
]);

export function policyOf(directives: readonly string[]): string {
  return [...directives, `report-uri ${REPORTS_PATH}`].join('; ');
}

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Nothing here listens, looks or asks where one is; taking a picture is the telephone's own file chooser.
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A browser that has once come over TLS comes no other way for a year. */
const HSTS = 'max-age=31536000';

export function installHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    dress(request, reply);
    return payload;
  });
}

/** Exported for the answers which leave before any hook runs. */
export function dress(request: FastifyRequest, reply: FastifyReply): void {
  for (const [name, value] of Object.entries(always)) reply.header(name, value);
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', workbench);
  if (request.protocol === 'https') reply.header('strict-transport-security', HSTS);
  const isPrivate = request.url.startsWith('/api/') || reply.statusCode >= 400;
  if (isPrivate && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
}

/** The same for an answer that is written by hand. */
export const bareHeaders: Readonly<Record<string, string>> = { ...always, 'content-security-policy': workbench };

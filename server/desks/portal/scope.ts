/** What every page of the portal has in common: forms of plain HTML in, light pages out, problems told in a sentence. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Problem, problem, problems } from '@gongyuan/kernel/problem.ts';
import { ROOT, renderProblem } from '@gongyuan/portal/page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { policyOf } from '../../plugins/headers.ts';
import { isOwnOrigin } from '../../plugins/origin.ts';
import { alertBrokenSeal } from '../../alerts.ts';
import { isBrokenUpload } from '../../plugins/problems.ts';
import { SealBroken } from '../../sealing.ts';
import type { App, Services } from '../../services.ts';

/** Whether type is large is kept on the telephone and nowhere else. */
export const VIEW_COOKIE = 'gongyuan_view';

/** Nothing from elsewhere; scripts and styles only from here; pictures also as they were just chosen. */
const policy = policyOf([
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]);

/** Smaller answers are not worth the work. @unit bytes */
const WORTH_PACKING = 1024;
const pack = promisify(gzip);

const isHtml = (reply: FastifyReply): boolean => String(reply.getHeader('content-type') ?? '').startsWith('text/html');

/** Applies to the routes registered on this instance, which must be one of its own. */
export function installPortal(scope: App, services: Services): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 256 * 1024 },
    (_request, body, done) => done(null, formBody(String(body))),
  );
  scope.addHook('onRequest', async (request) => {
    if (request.method === 'POST' && isForeign(request)) throw problem('wrong_origin');
  });
  scope.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string') return payload;
    if (isHtml(reply)) dress(reply);
    return packed(request, reply, isHtml(reply) ? inChosenSize(request, payload) : payload);
  });
  scope.setErrorHandler(async (error, request, reply) => {
    if (error instanceof SealBroken) await alertBrokenSeal(services, error);
    return tellProblem(error, request, reply, services.demo);
  });
}

/** Every field as often as it was sent. */
export function formBody(text: string): Readonly<Record<string, readonly string[]>> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) fields.set(name, [...(fields.get(name) ?? []), value]);
  return Object.fromEntries(fields);
}

/** A browser that names neither origin nor site is old; then the page from which it came must be ours, where it says so. */
function isForeign(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, referer } = request.headers;
  // The origin has been judged for the whole house.
  if (origin !== undefined || referer === undefined) return false;
  return !isOwnPage(referer, request);
}

function dress(reply: FastifyReply): void {
  reply.header('content-security-policy', policy);
  const isPersonal = String(reply.getHeader('cache-control') ?? '').includes('no-store');
  // The same address is shown in large type to whoever chose it.
  if (!isPersonal) reply.header('cache-control', 'private, no-cache').header('vary', 'cookie');
}

/** Set where the page leaves the house, so that no page can forget it. */
function inChosenSize(request: FastifyRequest, page: string): string {
  return request.cookies[VIEW_COOKIE] === 'elder' ? page.replace(ROOT, ROOT.replace('>', ' class="elder">')) : page;
}

/** Personal pages go unpacked: what is secret and what somebody else can choose must not be squeezed together. */
async function packed(request: FastifyRequest, reply: FastifyReply, payload: string): Promise<string | Buffer> {
  const isPersonal = String(reply.getHeader('cache-control') ?? '').includes('no-store');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (isPersonal || !/\bgzip\b/.test(accepted) || payload.length < WORTH_PACKING) return payload;
  const vary = [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', ');
  reply.header('content-encoding', 'gzip').header('vary', vary).removeHeader('content-length');
  return pack(payload);
}

function tellProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, isDemo: boolean): FastifyReply {
  const refusal = error instanceof Problem ? error.refusal : { code: codeOf(error) };
  if (refusal.code === 'fault') request.log.error({ err: error }, 'fault');
  if (refusal.code === 'not_signed_in')
    return reply.redirect(`/sign-in?next=${encodeURIComponent(wayBack(request))}`, 303);
  const { status, title } = problems[refusal.code];
  const sentence = 'detail' in refusal && refusal.detail ? refusal.detail : title;
  if (String(request.headers.accept ?? '').startsWith('application/json'))
    return reply
      .status(status)
      .type('application/problem+json; charset=utf-8')
      .send({ status, title, detail: sentence });
  return personal(reply.status(status), renderProblem(sentence, wayBack(request), isDemo));
}

function codeOf(error: unknown): 'fault' | 'bad_request' | 'file_too_large' {
  const { statusCode, code } = error as { statusCode?: number; code?: string }; // read as one; absent parts stay undefined
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'file_too_large';
  const isTheirs = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return isTheirs || isBrokenUpload(error) ? 'bad_request' : 'fault';
}

/** The page on which the person was; a form's address may have no page of its own. */
export function wayBack(request: FastifyRequest): string {
  if (request.method === 'GET') return localPath(request.url);
  const { referer } = request.headers;
  if (referer === undefined || !isOwnPage(referer, request)) return '/';
  const { pathname, search } = new URL(referer);
  return localPath(pathname + search);
}

const isOwnPage = (url: string, request: FastifyRequest): boolean =>
  URL.canParse(url) && isOwnOrigin(new URL(url).origin, request.host);

/** Only an address of this house; anything else leads home. */
export function localPath(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) ? text : '/';
}

/** A page with something about a person on it: kept nowhere. */
export function personal(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}

export function open(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page);
}

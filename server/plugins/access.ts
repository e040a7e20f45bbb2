/** Deny by default: a route that does not say who may call it cannot be registered; the rest is checked before it runs. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { worksOnMatters } from '@gongyuan/kernel/party.ts';
import type { Actor, Post, Role } from '@gongyuan/kernel/party.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { findActor } from '../acts/actor.ts';
import { findSession, isIdle, noteUse } from './session-cookie.ts';
import type { Session } from './session-cookie.ts';
import { findWorker } from './worker-session.ts';
import type { Worker } from './worker-session.ts';

/**
 * `public`: anybody. `half`: whose password was right, though a second step may be missing. `staff`: somebody signed in.
 * `administrator`, `security`, `auditor`: with a post of the system's, the security's, the audit's administration;
 * `administration`: one of the first two. `files`: staff who may read files, not the hotline or an administration alone.
 * `worker`: somebody signed in by phone at the portal; staff are not.
 */
export type Access =
  | 'public'
  | 'half'
  | 'staff'
  | 'administrator'
  | 'security'
  | 'auditor'
  | 'administration'
  | 'files'
  | 'worker';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** Open also to those who count and see no row. */
    isForStatistics?: boolean;
    /** Asks for a code given a short while ago. */
    stepUp?: boolean;
  }
  interface FastifyRequest {
    actor: Actor | null;
    /** Of staff, whole or half. */
    session: Session | null;
    worker: Worker | null;
  }
}

/** The workbench's files and the API's description hold no data; the libraries that serve them cannot say so themselves. */
const isShell = (url: string) => url === '/desk' || url.startsWith('/desk/') || url.startsWith('/api/docs');

/** Posts that decide or administer: their holders show a second factor. */
const proving: ReadonlySet<Role> = new Set(['director', 'administrator', 'security_administrator', 'auditor']);

const asks: Partial<Record<Access, (post: Post) => boolean>> = {
  administrator: ({ role }) => role === 'administrator',
  security: ({ role }) => role === 'security_administrator',
  auditor: ({ role }) => role === 'auditor',
  administration: ({ role }) => role === 'administrator' || role === 'security_administrator',
  files: worksOnMatters,
};

/** How old the last code may be where one is asked for afresh. @unit ms */
const FRESH = 10 * 60_000;

export function installAccess(app: FastifyInstance, services: Services): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('session', null);
  app.decorateRequest('worker', null);
  app.addHook('onRoute', (route) => {
    if (isShell(route.url)) route.config = { ...route.config, access: 'public' };
    if (route.method !== 'HEAD' && !route.config?.access)
      throw new Error(`route ${String(route.method)} ${route.url} does not say who may call it`);
  });
  app.addHook('preValidation', async (request) => {
    const { access, stepUp, isForStatistics } = request.routeOptions.config;
    if (request.is404 || access === 'public') return;
    if (access === 'worker') {
      request.worker = await findWorker(services, request);
      if (!request.worker) throw problem('not_signed_in');
      return;
    }
    const found = await findSignedIn(services, request);
    if (!found) throw problem('not_signed_in');
    request.session = found.session;
    if (access !== 'half') {
      if (isHalf(found)) throw problem('second_step_needed');
      if (!isForStatistics && countsOnly(found.actor)) throw problem('not_allowed');
      request.actor = found.actor;
    }
    await noteUse(services, request, found.session);
    const mayAsk = access && asks[access];
    if (mayAsk && !found.actor.posts.some(mayAsk)) throw problem('not_allowed');
    if (stepUp) requireFreshCode(services, request);
  });
}

/** Whose only posts are a statistician's: figures, and whatever says who they are, are all there is for them. */
const countsOnly = ({ posts }: Actor): boolean =>
  posts.length > 0 && posts.every((post) => post.role === 'statistician');

interface SignedIn {
  readonly session: Session;
  readonly actor: Actor;
}

/** Read at each request, so that what is taken from somebody is gone at the next one, in every process. */
async function findSignedIn(services: Services, request: FastifyRequest): Promise<SignedIn | null> {
  const session = await findSession(services, request);
  const actor = session && (await findActor(services, session.staffId));
  return session && actor && !isIdle(session, actor, services.now()) ? { session, actor } : null;
}

/** Also for whom was appointed, or took an authenticator, after giving the password. */
export function asksSecondStep({ isEnrolled }: Pick<Session, 'isEnrolled'>, { posts }: Pick<Actor, 'posts'>): boolean {
  return isEnrolled || posts.some(({ role }) => proving.has(role));
}

const isHalf = ({ session, actor }: SignedIn) => session.proof === 'password' && asksSecondStep(session, actor);

/** Who is still there behind a request that stays open, without this being a use of the session. */
export async function stillThere(services: Services, request: FastifyRequest): Promise<Actor | null> {
  const found = await findSignedIn(services, request);
  return found && !isHalf(found) ? found.actor : null;
}

/** For what weighs most: the code must be recent. */
export function requireFreshCode({ now }: Pick<Services, 'now'>, request: FastifyRequest): void {
  const session = getSession(request);
  if (session.proof !== 'code')
    throw problem('not_allowed', { detail: '这项操作须先绑定动态码，请在右上角“动态码”里绑定后再办。' });
  if (now().getTime() - Date.parse(session.provenAt) > FRESH) throw problem('fresh_code_needed');
}

/** The signed-in actor; a route that asks for it must not be public. */
export function getActor(request: FastifyRequest): Actor {
  if (!request.actor) throw problem('not_signed_in');
  return request.actor;
}

/** The session of the request, whole or half. */
export function getSession(request: FastifyRequest): Session {
  if (!request.session) throw problem('not_signed_in');
  return request.session;
}

/** The signed-in worker; only on routes whose access is `worker`. */
export function getWorker(request: FastifyRequest): Worker {
  if (!request.worker) throw problem('not_signed_in');
  return request.worker;
}

/** Deny by default: a route that does not say who may call it cannot be registered; the rest is checked before it runs. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { findActor } from '../acts/actor.ts';
import { sessionStaffId } from './session-cookie.ts';
import { findWorker } from './worker-session.ts';
import type { Worker } from './worker-session.ts';

/**
 * `public`: anybody. `staff`: somebody signed in. `administrator`: with such a post. `files`: staff who may read files,
 * not the hotline alone. `worker`: somebody signed in by phone at the portal; staff are not.
 */
export type Access = 'public' | 'staff' | 'administrator' | 'files' | 'worker';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** Open also to those who count and see no row. */
    isForStatistics?: boolean;
  }
  interface FastifyRequest {
    actor: Actor | null;
    worker: Worker | null;
  }
}

/** The workbench's files and the API's description hold no data; the libraries that serve them cannot say so themselves. */
const isShell = (url: string) => url === '/desk' || url.startsWith('/desk/') || url.startsWith('/api/docs');

export function installAccess(app: FastifyInstance, services: Services): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('worker', null);
  app.addHook('onRoute', (route) => {
    if (isShell(route.url)) route.config = { ...route.config, access: 'public' };
    if (route.method !== 'HEAD' && !route.config?.access)
      throw new Error(`route ${String(route.method)} ${route.url} does not say who may call it`);
  });
  app.addHook('preValidation', async (request) => {
    const access = request.routeOptions.config.access;
    if (request.is404 || access === 'public') return;
    if (access === 'worker') {
      request.worker = await findWorker(services, request);
      if (!request.worker) throw problem('not_signed_in');
      return;
    }
    const staffId = await sessionStaffId(services, request);
    if (!staffId) throw problem('not_signed_in');
    const actor = await findActor(services, staffId);
    if (!actor) throw problem('not_signed_in');
    request.actor = actor;
    if (!request.routeOptions.config.isForStatistics && countsOnly(actor)) throw problem('not_allowed');
    if (access === 'administrator' && !actor.posts.some((post) => post.role === 'administrator'))
      throw problem('not_allowed');
    if (access === 'files' && !actor.posts.some((post) => post.role !== 'hotline' && post.role !== 'administrator'))
      throw problem('not_allowed');
  });
}

/** Whose only posts are a statistician's: figures, and whatever says who they are, are all there is for them. */
const countsOnly = ({ posts }: Actor): boolean =>
  posts.length > 0 && posts.every((post) => post.role === 'statistician');

/** The signed-in actor; a route that asks for it must not be public. */
export function getActor(request: FastifyRequest): Actor {
  if (!request.actor) throw problem('not_signed_in');
  return request.actor;
}

/** The signed-in worker; only on routes whose access is `worker`. */
export function getWorker(request: FastifyRequest): Worker {
  if (!request.worker) throw problem('not_signed_in');
  return request.worker;
}

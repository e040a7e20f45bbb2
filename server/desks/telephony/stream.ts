/**
 * Tells the agents' screens at once that something about the calls has changed; what, they read themselves. The word
 * goes through PostgreSQL, so it does not matter which process the exchange spoke to.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import { getActor, stillThere } from '../../plugins/access.ts';
import { bareHeaders } from '../../plugins/headers.ts';
import type { App, Services, Trx } from '../../services.ts';
import { agentPost, requireOnlooker } from './rights.ts';

const CHANNEL = 'gongyuan_call';
/** Whoever is disabled or loses the post hears nothing more after one beat; proxies close what is silent for longer. @unit ms */
const HEARTBEAT = 4_000;

/** Sent when the transaction commits; the word is the union whose calls have changed. */
export async function tellDesks(trx: Trx, unionId: string): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${unionId})`.execute(trx);
}

export function registerStream(app: App, services: Services): void {
  const open = new Set<() => void>();
  // A stream never ends by itself: without this the server would wait for it when it is stopped.
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
  app.get(
    '/api/hotline/calls/stream',
    {
      config: { access: 'staff' },
      schema: { tags: ['12351 热线'], summary: '来电变动的通知流（text/event-stream）：收到后请重新读取当前来电' },
    },
    async (request, reply) => {
      requireOnlooker(getActor(request));
      if (!String(request.headers.accept ?? '').includes('text/event-stream'))
        throw problem('bad_request', { detail: '这个地址只提供 text/event-stream。' });
      stream(services, request, reply, open);
    },
  );
}

function stream(services: Services, request: FastifyRequest, reply: FastifyReply, open: Set<() => void>): void {
  const actor = getActor(request);
  const own = agentPost(actor)?.unionId;
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    ...bareHeaders,
    connection: 'keep-alive',
  });
  const say = (event: string) => reply.raw.write(`event: ${event}\ndata: {}\n\n`);
  // After a silence something may have been missed; a fresh listener starts the same way.
  const deafen = services.notices.hear(CHANNEL, {
    onGap: () => say('changed'),
    onWord: (unionId) => (own === undefined || own === unionId) && say('changed'),
  });
  const end = () => {
    clearInterval(beat);
    deafen();
    open.delete(end);
    reply.raw.end();
  };
  const beat = setInterval(() => {
    reply.raw.write(': \n\n');
    isStillThere(services, request).then(
      (isThere) => {
        if (isThere) return;
        say('ended');
        end();
      },
      () => undefined, // the database is away for a moment; the next beat asks again
    );
  }, HEARTBEAT);
  beat.unref();
  open.add(end);
  reply.raw.write('retry: 1000\n\n');
  request.raw.on('close', end);
}

async function isStillThere(services: Services, request: FastifyRequest): Promise<boolean> {
  const actor = await stillThere(services, request);
  return actor?.posts.some(({ role }) => role === 'hotline' || role === 'reviewer' || role === 'director') ?? false;
}

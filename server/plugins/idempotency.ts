/** A repeated `Idempotency-Key` answers with the first reply and makes one record only. */
import { createHmac } from 'node:crypto';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Services } from '../services.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while this request is the first under its key. */
    idempotencyKey: string | null;
  }
}

const KEY = /^[\w-]{8,100}$/;

interface First {
  readonly status: number;
  readonly reply: unknown;
}

export function installIdempotency(app: FastifyInstance, services: Services): void {
  app.decorateRequest('idempotencyKey', null);
  app.addHook('preHandler', async (request, reply) => {
    // What an upload holds is known when it has been read: its desk asks `firstReply` itself.
    if (request.method !== 'POST' || request.isMultipart?.()) return;
    const first = await firstReply(services, request, request.body ?? null);
    return first ? repeat(reply, first) : undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.idempotencyKey === null || !request.actor) return payload;
    await keepReply(services, request.actor.staffId, request.idempotencyKey, reply.statusCode, payload);
    return payload;
  });
}

/** The reply to the first request under this key, or null: then this one is the first, or carries no key. */
export async function firstReply(services: Services, request: FastifyRequest, content: unknown): Promise<First | null> {
  const key = request.headers['idempotency-key'];
  if (key === undefined || !request.actor) return null;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw problem('bad_request', { detail: 'Idempotency-Key 应为8至100位字母、数字、下划线或短横。' });
  }
  const first = await claimKey(services, request, key, content);
  if (first === null) request.idempotencyKey = key;
  return first;
}

export function repeat(reply: FastifyReply, first: First) {
  return reply
    .status(first.status)
    .header('idempotent-replay', 'true')
    .type('application/json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(first.reply);
}

/** Null: the key is ours. Otherwise the first reply. A key whose first request has not ended is told to wait. */
async function claimKey(
  { db, keys, now }: Services,
  request: FastifyRequest,
  key: string,
  content: unknown,
): Promise<First | null> {
  const staffId = request.actor?.staffId ?? '';
  // Keyed, because a plain hash of a body with a phone number in it could be guessed.
  const requestHash = createHmac('sha256', keys.current.indexKey)
    .update(`${request.url}\n${JSON.stringify(content)}`)
    .digest('hex');
  await forgetOld(db, staffId, now());
  const inserted = await db
    .insertInto('idempotency')
    .values({ staffId, key, requestHash, at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return null;
  const first = await db
    .selectFrom('idempotency')
    .selectAll()
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!first) throw problem('in_progress');
  if (first.requestHash !== requestHash) throw problem('repeated_key_differs');
  if (first.status === null) throw stillOpen(first.at, now());
  return { status: first.status, reply: first.reply };
}

/** No request runs for ten minutes: the server ended in the middle of it, before or after the record was made. */
const LOST_MS = 10 * 60_000;

/** Never a second record: whether the first was made, somebody has to look. */
function stillOpen(at: string, now: Date): Error {
  if (now.getTime() - Date.parse(at) < LOST_MS) return problem('in_progress');
  return problem('in_progress', {
    detail: '上一次提交中途断开，可能已经登记：请先查一查是否已有这条记录，确实没有的，刷新页面后重新填写提交。',
  });
}

/** No client retries for longer than a session lasts; replies with names in them are not kept for longer either. */
const KEPT_MS = 24 * 3_600_000;

async function forgetOld(db: Services['db'], staffId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  await db.deleteFrom('idempotency').where('staffId', '=', staffId).where('at', '<', before).execute();
}

/** Only what succeeded is kept; after a refusal the same key may be tried again with better input. */
async function keepReply(
  { db }: Services,
  staffId: string,
  key: string,
  status: number,
  payload: unknown,
): Promise<void> {
  if (status >= 200 && status < 300 && typeof payload === 'string') {
    await db
      .updateTable('idempotency')
      .set({ status, reply: sql`${payload}::jsonb` })
      .where('staffId', '=', staffId)
      .where('key', '=', key)
      .execute();
    return;
  }
  await db
    .deleteFrom('idempotency')
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .where('status', 'is', null)
    .execute();
}

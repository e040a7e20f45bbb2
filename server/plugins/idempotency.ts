/**
 * A repeated `Idempotency-Key` answers with the first reply and makes one record only. Key, record and reply are of one
 * transaction, committed before the first byte of the reply goes out: who dies in between leaves all of them or none.
 */
import { Pinned } from '@gongyuan/database/pinned.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { placeOf } from '../sealed-columns.ts';
import { keyedHash, keyedHashes, open, seal } from '../sealing.ts';
import type { Services } from '../services.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set where no reply may be kept and a repetition does no harm: a key sent there is not looked at. */
    keyless?: true;
  }
  interface FastifyRequest {
    keyed: Keyed | null;
  }
}

/** A request that carries a key, and the transaction in which all of it happens. */
interface Keyed {
  readonly staffId: string;
  readonly key: string;
  readonly pinned: Pinned;
}

interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const KEY = /^[\w-]{8,100}$/;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What guards the door counts its failures and leaves traces of them, which must not be rolled back with a refusal. */
const DOOR = '/api/session';

export function installIdempotency(app: FastifyInstance, services: Services): void {
  app.decorateRequest('keyed', null);
  app.addHook('preHandler', (request, reply, done) => {
    const keyed = keyedOf(request);
    if (!keyed) return done();
    request.keyed = keyed;
    keyed.pinned.run(() => {
      // What an upload holds is known when it has been read: its desk asks `firstReply` itself.
      if (request.isMultipart?.()) return done();
      firstReply(services, request, request.body ?? null).then(
        (first) => (first ? void repeat(reply, first) : done()),
        (error: Error) => done(error),
      );
    });
  });
  app.addHook('onSend', async ({ keyed }, reply, payload) => {
    if (!keyed?.pinned.isOpen) return payload;
    if (reply.statusCode >= 300) await keyed.pinned.rollback();
    else await keep(services, keyed, keptFrom(reply, payload));
    return payload;
  });
}

function keyedOf(request: FastifyRequest): Keyed | null {
  const key = request.headers['idempotency-key'];
  const { config, url = '' } = request.routeOptions;
  if (key === undefined || !request.actor || READING.has(request.method)) return null;
  if (config.keyless || url.startsWith(DOOR)) return null;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw problem('bad_request', { detail: 'Idempotency-Key 应为8至100位字母、数字、下划线或短横。' });
  }
  return { staffId: request.actor.staffId, key, pinned: new Pinned() };
}

/** The reply to the first request under this key, or null: then this one is the first, or carries no key. */
export async function firstReply(services: Services, request: FastifyRequest, content: unknown): Promise<Kept | null> {
  const { keyed } = request;
  if (!keyed) return null;
  await keyed.pinned.begin(services.db);
  try {
    const first = await claimKey(services, keyed, `${request.method} ${request.url}\n${JSON.stringify(content)}`);
    // What is there already needs no transaction any more.
    if (first) await keyed.pinned.rollback();
    return first;
  } catch (error) {
    await keyed.pinned.rollback();
    throw error;
  }
}

export function repeat(reply: FastifyReply, { status, headers, body }: Kept) {
  return reply
    .status(status)
    .headers({ ...headers, 'idempotent-replay': 'true' })
    .send(body);
}

/** A phone that was out of reach for weeks may still send what it has. @unit ms */
export const KEYS_KEPT = 30 * 24 * 3_600_000;

/** Null: the key is ours. Otherwise the first reply; while the first is at work, a few seconds are waited for it. */
async function claimKey({ db, keys, now }: Services, { staffId, key }: Keyed, said: string): Promise<Kept | null> {
  const at = now();
  // Keyed, because a plain hash of a body with a phone number in it could be guessed.
  const requestHash = keyedHash(keys, PURPOSE, said).toString('hex');
  const forgotten = new Date(at.getTime() - KEYS_KEPT).toISOString();
  await sql`set local lock_timeout = '3s'`.execute(db);
  const ours = { requestHash, status: null, replySealed: null, at: at.toISOString() };
  const inserted = await db
    .insertInto('idempotency')
    .values({ staffId, key, ...ours })
    .onConflict((conflict) =>
      conflict.columns(['staffId', 'key']).doUpdateSet(ours).where('idempotency.at', '<', forgotten),
    )
    .returning('key')
    .executeTakeFirst()
    .catch((error: unknown) => {
      throw isStillHeld(error) ? problem('in_progress') : error;
    });
  if (!inserted) return readFirst({ db, keys }, { staffId, key }, said);
  await sql`set local lock_timeout to default`.execute(db);
  return null;
}

/** lock_not_available. */
const isStillHeld = (error: unknown) => error instanceof Error && 'code' in error && error.code === '55P03';

async function readFirst(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  { staffId, key }: Pick<Keyed, 'staffId' | 'key'>,
  said: string,
): Promise<Kept> {
  const first = await db
    .selectFrom('idempotency')
    .selectAll()
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!first?.replySealed || first.status === null) throw problem('in_progress');
  const isSame = keyedHashes(keys, PURPOSE, said).some((hash) => hash.toString('hex') === first.requestHash);
  if (!isSame) throw problem('repeated_key_differs');
  const { headers, body } = JSON.parse(
    open(keys, sealedAt(staffId, key), first.replySealed).toString('utf8'),
  ) as SealedReply; // our own, below
  return { status: first.status, headers, body: Buffer.from(body, 'base64') };
}

const PURPOSE = 'idempotency';
const sealedAt = (staffId: string, key: string) => placeOf('idempotency.reply_sealed', staffId, key);

interface SealedReply {
  readonly headers: Kept['headers'];
  readonly body: string;
}

/** What belongs to the content; a cookie belongs to whoever was signed in then. */
const KEPT_HEADERS = ['content-type', 'content-disposition', 'content-security-policy', 'cache-control', 'location'];

function keptFrom(reply: FastifyReply, payload: unknown): Kept {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { status: reply.statusCode, headers: Object.fromEntries(headers), body: bytesOf(payload) };
}

function bytesOf(payload: unknown): Buffer {
  if (payload === null || payload === undefined) return Buffer.alloc(0);
  if (typeof payload === 'string' || payload instanceof Uint8Array) return Buffer.from(payload as string); // either is taken
  throw new Error('a reply under a key is kept whole, so it cannot be a stream');
}

/** Only what succeeded is kept; after a refusal the same key may be tried again with better input. */
async function keep({ db, keys }: Services, { staffId, key, pinned }: Keyed, reply: Kept): Promise<void> {
  const plain: SealedReply = { headers: reply.headers, body: reply.body.toString('base64') };
  try {
    await pinned.run(() =>
      db
        .updateTable('idempotency')
        .set({ status: reply.status, replySealed: seal(keys, sealedAt(staffId, key), JSON.stringify(plain)) })
        .where('staffId', '=', staffId)
        .where('key', '=', key)
        .execute(),
    );
  } catch (error) {
    await pinned.rollback();
    throw error;
  }
  await pinned.commit().catch((error: unknown) => {
    throw isRefused(error) ? error : problem('in_progress', { detail: UNKNOWN_END });
  });
}

/** PostgreSQL said no, with a code of its own; a connection that broke off says nothing about what became of it. */
const isRefused = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(?!08|57)[0-9A-Z]{5}$/.test(String(error.code));

const UNKNOWN_END = '保存时与数据库的连接断了，可能已经保存；请直接再提交一次，同一提交不会登记两次。';

/** Sessions of workers who signed in by phone: a cookie of their own, shorter lives than at the desk. */
import type {} from '@fastify/cookie'; // gives requests `cookies` and replies `setCookie`
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { workerActor } from '../acts/worker.ts';
import { phoneIndex, phoneIndexes } from '../person-numbers.ts';
import { placeOf } from '../sealed-columns.ts';
import { open, seal } from '../sealing.ts';
import type { Db, Services } from '../services.ts';
import { hashToken, newToken } from './session-cookie.ts';

export const WORKER_COOKIE = 'gongyuan_worker';
/** A telephone left lying about is soon signed out. @unit ms */
export const WORKER_IDLE = 30 * 60_000;
/** @unit ms */
export const WORKER_ABSOLUTE = 12 * 3_600_000;
const SEEN_EVERY = 60_000;

export interface Worker {
  readonly phone: string;
  /** All persons recorded with this phone: the same one at two unions, or a family's. */
  readonly actor: Actor;
}

const before = (at: Date, ms: number) => new Date(at.getTime() - ms).toISOString();

/** Who is signed in by phone with this request's cookie; null for nobody, also when the time is up. */
export async function findWorker({ db, keys, now }: Services, request: FastifyRequest): Promise<Worker | null> {
  const token = request.cookies[WORKER_COOKIE];
  if (!token) return null;
  const tokenHash = hashToken(token);
  const at = now();
  const session = await db
    .selectFrom('workerSession')
    .select(['phoneSealed', 'seenAt'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', at.toISOString())
    .where('seenAt', '>', before(at, WORKER_IDLE))
    .executeTakeFirst();
  if (!session) return null;
  if (session.seenAt < before(at, SEEN_EVERY)) {
    await db
      .updateTable('workerSession')
      .set({ seenAt: at.toISOString() })
      .where('tokenHash', '=', tokenHash)
      .execute();
  }
  const phone = open(keys, placeOf('worker_session.phone_sealed', tokenHash), session.phoneSealed).toString('utf8');
  const persons = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('phoneIndex', 'in', phoneIndexes(keys, phone))
    .where('mergedIntoId', 'is', null)
    .orderBy('createdAt')
    .execute();
  const actor = workerActor(
    persons[0]?.name ?? '申请人',
    persons.map((person) => person.id),
  );
  return { phone, actor };
}

/** Makes a session and returns its token; sessions that are over are swept away on the way. */
export async function createWorkerSession(
  { keys, now }: Pick<Services, 'keys' | 'now'>,
  db: Db,
  phone: string,
): Promise<string> {
  const at = now();
  const token = newToken();
  const tokenHash = hashToken(token);
  await db
    .deleteFrom('workerSession')
    .where((where) =>
      where.or([where('expiresAt', '<=', at.toISOString()), where('seenAt', '<=', before(at, WORKER_IDLE))]),
    )
    .execute();
  await db
    .insertInto('workerSession')
    .values({
      tokenHash,
      phoneIndex: phoneIndex(keys, phone),
      phoneSealed: seal(keys, placeOf('worker_session.phone_sealed', tokenHash), phone),
      createdAt: at.toISOString(),
      seenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + WORKER_ABSOLUTE).toISOString(),
    })
    .execute();
  return token;
}

export async function endWorkerSession(db: Db, request: FastifyRequest): Promise<void> {
  const token = request.cookies[WORKER_COOKIE];
  if (!token) return;
  await db.deleteFrom('workerSession').where('tokenHash', '=', hashToken(token)).execute();
}

/** For every cookie of the portal; secure over TLS, be it ended here or at the proxy which the server trusts. */
export const cookieAttributes = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const;

export function setWorkerCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(WORKER_COOKIE, token, cookieAttributes(request));
}

export function clearWorkerCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(WORKER_COOKIE, cookieAttributes(request));
}

/** Server-side sessions: the browser keeps a random token in a cookie, the table only the token's hash. */
import type {} from '@fastify/cookie'; // gives requests `cookies` and replies `setCookie`
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db, Services } from '../services.ts';

export const SESSION_COOKIE = 'gongyuan_session';

/** A session nobody used this long is over. @unit ms */
export const IDLE_LIMIT = 60 * 60_000;
/** A session ends this long after signing in, used or not. @unit ms */
export const ABSOLUTE_LIMIT = 12 * 3_600_000;
/** How often `seen_at` is written at most, so that reading a page does not write a row each time. @unit ms */
const SEEN_EVERY = 60_000;

const TOKEN_BYTES = 32;

/** What tables keep of a secret token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

const before = (at: Date, ms: number) => new Date(at.getTime() - ms).toISOString();

/** Who is signed in with this request's cookie; null for nobody, also when the time is up or the account disabled. */
export async function sessionStaffId({ db, now }: Services, request: FastifyRequest): Promise<string | null> {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return null;
  const tokenHash = hashToken(token);
  const at = now();
  const session = await db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staffId')
    .select(['session.staffId', 'session.seenAt'])
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', at.toISOString())
    .where('session.seenAt', '>', before(at, IDLE_LIMIT))
    .where('staff.isDisabled', '=', false)
    .executeTakeFirst();
  if (!session) return null;
  if (session.seenAt < before(at, SEEN_EVERY)) {
    await db.updateTable('session').set({ seenAt: at.toISOString() }).where('tokenHash', '=', tokenHash).execute();
  }
  return session.staffId;
}

/** Makes a session and returns its token; sessions that are over are swept away on the way. */
export async function createSession(db: Db, staffId: string, at: Date): Promise<string> {
  const token = newToken();
  await db
    .deleteFrom('session')
    .where((where) =>
      where.or([where('expiresAt', '<=', at.toISOString()), where('seenAt', '<=', before(at, IDLE_LIMIT))]),
    )
    .execute();
  await db
    .insertInto('session')
    .values({
      tokenHash: hashToken(token),
      staffId,
      createdAt: at.toISOString(),
      seenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + ABSOLUTE_LIMIT).toISOString(),
    })
    .execute();
  return token;
}

/** Ends the session of this request, if there is one; returns whose it was. */
export async function endSession(db: Db, request: FastifyRequest): Promise<string | null> {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return null;
  const ended = await db
    .deleteFrom('session')
    .where('tokenHash', '=', hashToken(token))
    .returning('staffId')
    .executeTakeFirst();
  return ended?.staffId ?? null;
}

/** Ends all sessions of a person, except the one of `keep` where given. */
export async function endSessionsOf(db: Db, staffId: string, keep?: FastifyRequest): Promise<void> {
  const token = keep?.cookies[SESSION_COOKIE];
  await db
    .deleteFrom('session')
    .where('staffId', '=', staffId)
    .$if(token !== undefined, (query) => query.where('tokenHash', '!=', hashToken(token ?? '')))
    .execute();
}

/** Secure over TLS, be it ended here or at the proxy which the server trusts. */
const attributes = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const;

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, attributes(request));
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, attributes(request));
}

/** Server-side sessions: the browser keeps a random token in a cookie, the table only the token's hash. */
import type {} from '@fastify/cookie'; // gives requests `cookies` and replies `setCookie`
import { createHash, randomBytes } from 'node:crypto';
import type { Actor, Role } from '@gongyuan/kernel/party.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db, Services } from '../services.ts';

export const SESSION_COOKIE = 'gongyuan_session';

const MINUTE = 60_000;
/** A session nobody used this long is over, whoever holds it. @unit ms */
const IDLE_LIMIT = 30 * MINUTE;
/** Shorter where strangers pass by the screen, and shortest where most can be done. @unit ms */
const shorter: Partial<Record<Role, number>> = {
  receptionist: 15 * MINUTE,
  hotline: 15 * MINUTE,
  administrator: 10 * MINUTE,
  security_administrator: 10 * MINUTE,
  auditor: 10 * MINUTE,
};
/** A session ends this long after signing in, used or not. @unit ms */
const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** How long the second step may take. @unit ms */
const HALF_LIMIT = 10 * MINUTE;
/** How often `seen_at` is written at most, so that reading a page does not write a row each time. @unit ms */
const SEEN_EVERY = MINUTE;

const TOKEN_BYTES = 32;

/** What tables keep of a secret token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export interface Session {
  readonly staffId: string;
  readonly proof: 'password' | 'code';
  readonly provenAt: string;
  readonly seenAt: string;
  readonly createdAt: string;
  /** The person has an authenticator, asked for whether or not a post calls for it. */
  readonly isEnrolled: boolean;
}

const before = (at: Date, ms: number) => new Date(at.getTime() - ms).toISOString();

/** The session of this request's cookie; undefined for nobody's, also when the time is up or the account disabled. */
export async function findSession({ db, now }: Services, request: FastifyRequest): Promise<Session | undefined> {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return undefined;
  const at = now();
  const row = await db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staffId')
    .leftJoin('secondFactor', 'secondFactor.staffId', 'session.staffId')
    .select(['session.staffId', 'session.proof', 'session.provenAt', 'session.seenAt', 'session.createdAt'])
    .select('secondFactor.confirmedAt')
    .where('session.tokenHash', '=', hashToken(token))
    .where('session.expiresAt', '>', at.toISOString())
    .where('session.seenAt', '>', before(at, IDLE_LIMIT))
    .where('staff.isDisabled', '=', false)
    .executeTakeFirst();
  if (!row) return undefined;
  const { confirmedAt, proof, ...session } = row;
  return { ...session, proof: proof as Session['proof'], isEnrolled: confirmedAt !== null }; // the column's check allows only these
}

/** The shortest of the posts held counts. */
export function isIdle({ seenAt }: Session, { posts }: Actor, at: Date): boolean {
  const limit = Math.min(IDLE_LIMIT, ...posts.map(({ role }) => shorter[role] ?? IDLE_LIMIT));
  return seenAt <= before(at, limit);
}

/** Notes that the session was used. */
export async function noteUse({ db, now }: Services, request: FastifyRequest, { seenAt }: Session): Promise<void> {
  const at = now();
  if (seenAt >= before(at, SEEN_EVERY)) return;
  const tokenHash = hashToken(request.cookies[SESSION_COOKIE] ?? '');
  await db.updateTable('session').set({ seenAt: at.toISOString() }).where('tokenHash', '=', tokenHash).execute();
}

interface NewSession {
  readonly staffId: string;
  readonly proof: Session['proof'];
  /** Only the way to the second step. */
  readonly isHalf?: boolean;
  /** When the session began which this one goes on with: the day's end stays. */
  readonly createdAt?: string;
}

/** Makes a session and returns its token; sessions that are over are swept away on the way. */
export async function createSession(db: Db, at: Date, session: NewSession): Promise<string> {
  const token = newToken();
  const { staffId, proof, isHalf = false, createdAt = at.toISOString() } = session;
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
      proof,
      provenAt: at.toISOString(),
      createdAt,
      seenAt: at.toISOString(),
      expiresAt: new Date(Date.parse(createdAt) + (isHalf ? HALF_LIMIT : ABSOLUTE_LIMIT)).toISOString(),
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

/** Signing in to the end as a program: the password, and where it is asked for the second step. */
import { codeOf, stepAt } from '../server/totp.ts';

export interface SignInReply {
  readonly status: number;
  readonly body: unknown;
  /** `name=value` of the session; empty where none was set. */
  readonly cookie: string;
}
export type SignInCall = (method: 'POST' | 'PUT', path: string, body: object, cookie: string) => Promise<SignInReply>;

export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Where the secrets of authenticators lie that were enrolled here, by username. */
export type Authenticators = Map<string, string>;

const TRIES = 3;

/** The reply that ended it: whoever has its cookie is signed in when its status is 200. */
export async function signInFully(
  call: SignInCall,
  account: Account,
  now: () => Date = () => new Date(),
  authenticators: Authenticators = new Map(),
): Promise<SignInReply> {
  const { username } = account;
  const begin = () => call('POST', '/api/session', { ...account }, '');
  let reply = await begin();
  // Another who signs in as the same person may have used the code first.
  for (let at = 0; reply.status === 202 && at < TRIES; at += 1) {
    const { step, demoCode } = reply.body as { step: 'code' | 'enrol'; demoCode: string | null }; // the wire schema is the server's promise
    if (step === 'enrol') return enrol(call, username, reply.cookie, now, authenticators);
    const secret = authenticators.get(username);
    const code = demoCode ?? (secret ? codeOf(secret, stepAt(now())) : '');
    const done = await call('POST', '/api/session/code', { code }, reply.cookie);
    if (done.status === 200) return done;
    reply = await begin();
  }
  return reply;
}

async function enrol(
  call: SignInCall,
  username: string,
  cookie: string,
  now: () => Date,
  authenticators: Authenticators,
): Promise<SignInReply> {
  const begun = await call('POST', '/api/session/enrolment', {}, cookie);
  const { secret } = begun.body as { secret: string }; // the wire schema is the server's promise
  authenticators.set(username, secret);
  return call('PUT', '/api/session/enrolment', { code: codeOf(secret, stepAt(now())) }, cookie);
}

/** The platform as a program meets it: plain HTTP, a cookie for each person, refusals as sentences. */
import { randomUUID } from 'node:crypto';
import { signInFully } from '../sign-in.ts';
import type { SignInCall } from '../sign-in.ts';

export interface Session {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  delete<T>(path: string): Promise<T>;
}

/** Where it is, and its clock: an authenticator's codes are of the moment. */
export interface Server {
  readonly baseUrl: string;
  readonly now: () => Date;
}

interface Refusal {
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, refusal: Refusal, step: string) {
    const fields = (refusal.fields ?? []).map(({ path, message }) => `${path}：${message}`);
    super([refusal.title ?? `HTTP ${status}`, refusal.detail, ...fields, `（${step}）`].filter(Boolean).join(' '));
    this.status = status;
  }
  /** `step`: which request was refused. */
  static async of(reply: Response, step: string): Promise<Refused> {
    return new Refused(reply.status, (await reply.json().catch(() => ({}))) as Refusal, step); // a problem document, or nothing readable
  }
}

const PATIENCE_MS = 60_000;

/** One request. Throws a sentence when nobody listens; any answer is an answer. */
export async function send(baseUrl: string, path: string, init: RequestInit): Promise<Response> {
  return fetch(new URL(path, baseUrl), { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    (error: unknown) => {
      throw new Error(`连不上 ${baseUrl}，请先启动工援（npm start）。`, { cause: error });
    },
  );
}

/** Signs somebody in to the end. Throws when nobody listens, or a `Refused` when the password is wrong. */
export async function signIn({ baseUrl, now }: Server, username: string, password: string): Promise<Session> {
  const step: SignInCall = async (method, path, body, held) => {
    const reply = await call(baseUrl, method, path, body, held);
    const set = reply.headers.getSetCookie().map((line) => line.split(';')[0]);
    return { status: reply.status, body: await reply.json(), cookie: set.join('; ') };
  };
  const { status, cookie } = await signInFully(step, { username, password }, now);
  if (status !== 200) throw new Refused(status, { title: `${username} 没有完成登录的第二步。` }, 'POST /api/session');
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    (await (await call(baseUrl, method, path, body, cookie)).json()) as T; // the server's own schemas have shaped the reply
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
    delete: (path) => ask('DELETE', path),
  };
}

async function call(baseUrl: string, method: string, path: string, body?: unknown, cookie?: string): Promise<Response> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    // A request that is sent twice makes one record.
    ...(method === 'POST' && cookie ? { 'idempotency-key': randomUUID() } : {}),
  };
  const reply = await send(baseUrl, path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw await Refused.of(reply, `${method} ${path}`);
  return reply;
}

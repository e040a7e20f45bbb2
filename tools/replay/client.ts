/** The platform as a program meets it: plain HTTP, a cookie for each person, refusals as sentences. */
import { randomUUID } from 'node:crypto';

export interface Session {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
}

interface Refusal {
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, refusal: Refusal) {
    const fields = (refusal.fields ?? []).map(({ path, message }) => `${path}：${message}`);
    super([refusal.title ?? `HTTP ${status}`, refusal.detail, ...fields].filter(Boolean).join(' '));
    this.status = status;
  }
}

const PATIENCE_MS = 60_000;

/** Signs somebody in. Throws when nobody listens, or a `Refused` when the password is wrong. */
export async function signIn(baseUrl: string, username: string, password: string): Promise<Session> {
  const reply = await call(baseUrl, 'POST', '/api/session', { username, password });
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    (await (await call(baseUrl, method, path, body, cookie)).json()) as T; // the server's own schemas have shaped the reply
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
  };
}

async function call(baseUrl: string, method: string, path: string, body?: unknown, cookie?: string): Promise<Response> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    // A request that is sent twice makes one record.
    ...(method === 'POST' && cookie ? { 'idempotency-key': randomUUID() } : {}),
  };
  const request = {
    method,
    headers,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const reply = await fetch(new URL(path, baseUrl), request).catch((error: unknown) => {
    throw new Error(`连不上 ${baseUrl}，请先启动工援（npm start）。`, { cause: error });
  });
  if (!reply.ok) throw new Refused(reply.status, (await reply.json().catch(() => ({}))) as Refusal); // a problem document, or nothing readable
  return reply;
}

/** The whole server on a database of its own, and personas who call it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import type { InjectOptions } from 'fastify';
import type { Kysely } from 'kysely';
import { buildApp } from '../../server/app.ts';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import type { App } from '../../server/services.ts';
import { signInFully } from '../../tools/sign-in.ts';
import type { Authenticators, SignInCall } from '../../tools/sign-in.ts';
import type { TestDatabase } from './database.ts';
import { cloneProvince } from './database.ts';

export interface Reply {
  readonly status: number;
  // oxlint-disable-next-line no-explicit-any -- a reply is whatever the test then looks at
  readonly body: any;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A signed-in persona. */
export interface Persona {
  readonly username: string;
  readonly cookie: string;
  get(url: string): Promise<Reply>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  call(options: InjectOptions): Promise<Reply>;
}

export interface TestApp {
  readonly app: App;
  readonly db: Kysely<DB>;
  readonly database: TestDatabase;
  /** Where contents lie that are kept for good. */
  readonly filesDir: string;
  /** The clock everybody here lives by; tests move it by hand. */
  readonly clock: { now: Date };
  as(username: string): Promise<Persona>;
  stranger(): Persona;
  /** A second process beside the first: same database, data folder and clock. */
  another(): Promise<App>;
  close(): Promise<void>;
}

/** Saturday 2026-11-21, 10:00 in China, unless told otherwise. */
export async function openApp(at = '2026-11-21T02:00:00Z', open = cloneProvince): Promise<TestApp> {
  const database = await open();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-app-'));
  const clock = { now: new Date(at) };
  const build = () => buildApp({ pool: database.pool, dataDir, demo: true, now: () => clock.now, logger: false });
  const app = await build();
  await app.ready();
  const others: App[] = [];
  const signedIn = new Map<string, Persona>();
  return {
    app,
    db: createDatabase(database.pool),
    database,
    filesDir: path.join(dataDir, 'files'),
    clock,
    stranger: () => persona(app, '', ''),
    another: async () => {
      const other = await build();
      others.push(other);
      return other;
    },
    as: async (username) => {
      const known = signedIn.get(username) ?? persona(app, username, await signIn(app, username));
      signedIn.set(username, known);
      return known;
    },
    close: async () => {
      await Promise.all([app, ...others].map((each) => each.close()));
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** To the end, with the second step where it is asked for; the cookie of the session. */
export async function signIn(
  app: App,
  username: string,
  password: string = DEMO_PASSWORD,
  authenticators?: Authenticators,
): Promise<string> {
  const call: SignInCall = async (method, url, payload, cookie) => {
    const reply = await app.inject({ method, url, payload, headers: cookie ? { cookie } : {} });
    return {
      status: reply.statusCode,
      body: reply.json(),
      cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    };
  };
  const { status, body, cookie } = await signInFully(call, { username, password }, app.services.now, authenticators);
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
  return cookie;
}

/** Whoever shows this cookie. */
export function persona(app: App, username: string, cookie: string): Persona {
  const call = async (options: InjectOptions): Promise<Reply> => {
    const reply = await app.inject({ ...options, headers: { ...options.headers, ...(cookie ? { cookie } : {}) } });
    const isJson = String(reply.headers['content-type'] ?? '').includes('json');
    return { status: reply.statusCode, body: isJson ? JSON.parse(reply.body) : reply.body, headers: reply.headers };
  };
  return {
    username,
    cookie,
    call,
    get: (url) => call({ method: 'GET', url }),
    post: (url, body, headers = {}) =>
      call({ method: 'POST', url, ...(body === undefined ? {} : { payload: body as object }), headers }),
  };
}

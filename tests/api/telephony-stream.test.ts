/** The stream that tells agents' screens of calls: at once, again after the database was away, and never in the way of a stop. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { exchangeAt } from '../support/exchange.ts';

let house: TestApp;
let agent: Persona;
let address: string;

beforeAll(async () => {
  // The exchange of these tests lives by the real clock, and so does the house.
  house = await openApp(new Date().toISOString());
  agent = await house.as('hotline-01');
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.close());

interface Stream {
  readonly status: number;
  /** The next word; throws when none comes. */
  next(): Promise<string>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

async function openStream(cookie: string, accept = 'text/event-stream'): Promise<Stream> {
  const stop = new AbortController();
  const reply = await fetch(`${address}/api/hotline/calls/stream`, {
    headers: { cookie, accept },
    signal: stop.signal,
  });
  const words: string[] = [];
  const waiting: ((word: string) => void)[] = [];
  const read = async () => {
    const reader = reply.body?.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      for (const [, word = ''] of decoder.decode(part.value).matchAll(/event: (\w+)/g)) {
        const next = waiting.shift();
        if (next) next(word);
        else words.push(word);
      }
    }
  };
  return {
    status: reply.status,
    next: () =>
      new Promise((resolve, reject) => {
        const word = words.shift();
        if (word !== undefined) return resolve(word);
        const timer = setTimeout(() => reject(new Error('nothing was told')), 8_000);
        return waiting.push((told) => (clearTimeout(timer), resolve(told)));
      }),
    ended: read().catch(() => undefined),
    close: () => stop.abort(),
  };
}

describe('来电通知流', () => {
  it('没有登录、没有岗位的打不开；不按事件流来要的，也不打开', async () => {
    expect((await openStream('')).status).toBe(401);
    expect((await openStream((await house.as('kunshan-receptionist')).cookie)).status).toBe(403);
    expect((await openStream(agent.cookie, 'application/json')).status).toBe(400);
  });

  it('一来电就通知；每个开着的页面都收到', async () => {
    const streams = [await openStream(agent.cookie), await openStream((await house.as('province-law')).cookie)];
    // The first word: from now on nothing is missed.
    for (const stream of streams) expect(await stream.next()).toBe('changed');
    await exchangeAt(address).ring();
    for (const stream of streams) expect(await stream.next()).toBe('changed');
    for (const stream of streams) stream.close();
  });

  it('数据库连接断过之后自己接上，并让页面重新读取', async () => {
    const stream = await openStream(agent.cookie);
    expect(await stream.next()).toBe('changed');
    const cut = await house.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`,
    );
    expect(cut.rowCount).toBe(1);
    expect(await stream.next()).toBe('changed');
    await exchangeAt(address).ring();
    expect(await stream.next()).toBe('changed');
    stream.close();
  });

  it('通知里什么内容都没有，只有“变了”', async () => {
    const reply = await fetch(`${address}/api/hotline/calls/stream`, {
      headers: { cookie: agent.cookie, accept: 'text/event-stream' },
    });
    expect(reply.headers.get('x-accel-buffering')).toBe('no');
    expect(reply.headers.get('content-type')).toContain('text/event-stream');
    const reader = reply.body?.getReader();
    let told = '';
    while (!told.includes('changed')) told += new TextDecoder().decode((await reader?.read())?.value);
    expect(told.replaceAll(/retry: \d+|event: changed|data: \{\}|\s/g, '')).toBe('');
    await reader?.cancel();
  });

  it('停机时不等开着的流', async () => {
    const stream = await openStream(agent.cookie);
    expect(await stream.next()).toBe('changed');
    const start = performance.now();
    await house.app.close();
    await stream.ended;
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

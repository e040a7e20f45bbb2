/** Sits at one seat as an agent does, and takes the time from the exchange's word to the caller on the desk. */

export interface Watch {
  /** An answer is about to be told; the call is recognised by the moment of it. */
  expect(answeredAt: string): void;
  /** The agent is done with what has ended. */
  clear(): Promise<void>;
  /** Milliseconds of each pop. */
  readonly took: readonly number[];
  readonly known: number;
  close(): Promise<void>;
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly answeredAt: string | null;
  readonly people: readonly unknown[];
}

interface Sign {
  readonly username: string;
  readonly password: string;
  readonly seat: string;
}

export async function sitDown(base: string, { username, password, seat }: Sign): Promise<Watch> {
  const cookie = await signIn(base, username, password);
  const call = async (method: string, path: string, body?: object) => {
    const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    const reply = await fetch(`${base}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!reply.ok) throw new Error(`${method} ${path}：${reply.status} ${await reply.text()}`);
    return reply.json();
  };
  await call('POST', '/api/hotline/seat', { seat, takeOver: true });
  const waiting = new Map<string, number>();
  const seen: Seen = { took: [], known: 0 };
  const current = async (): Promise<readonly Shown[]> => (await call('GET', '/api/hotline/calls/current')).calls;
  const look = async () => {
    for (const { answeredAt, people } of await current()) {
      const start = answeredAt === null ? undefined : waiting.get(answeredAt);
      if (answeredAt === null || start === undefined) continue;
      waiting.delete(answeredAt);
      seen.took.push(performance.now() - start);
      if (people.length > 0) seen.known += 1;
    }
  };
  const stop = new AbortController();
  const reading = readStream(base, cookie, stop.signal, look);
  return {
    took: seen.took,
    get known() {
      return seen.known;
    },
    expect: (answeredAt) => void waiting.set(answeredAt, performance.now()),
    clear: async () => {
      const over = (await current()).filter(({ state }) => state === 'ended');
      for (const { id } of over) await call('POST', `/api/hotline/calls/${id}/close`, { reason: '电话演练' });
    },
    close: async () => {
      stop.abort();
      await reading;
      await call('DELETE', '/api/hotline/seat');
    },
  };
}

interface Seen {
  readonly took: number[];
  known: number;
}

async function signIn(base: string, username: string, password: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username, password });
  const reply = await fetch(`${base}/api/session`, { method: 'POST', headers, body });
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
  if (!reply.ok || !cookie) throw new Error(`接线员 ${username} 登录不上：${reply.status}`);
  return cookie;
}

/** Reads again at each word of the stream, one reading after the other. */
async function readStream(base: string, cookie: string, signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  const reply = await fetch(`${base}/api/hotline/calls/stream`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal,
  });
  if (!reply.ok || !reply.body) throw new Error(`打不开通知流：${reply.status}`);
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (decoder.decode(part.value, { stream: true }).includes('event: changed')) await look();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

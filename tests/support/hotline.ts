/** An agent at seat 8001 of a test's house, and what they see and do there. */
import type { Persona, TestApp } from './app.ts';
import { exchangeOf } from './exchange.ts';
import type { EventMore, Exchange } from './exchange.ts';

/** The least that can be registered of a call. */
export const plain = { story: '问问年休假怎么算。', facts: {}, lines: [{ line: 'advice' }] };

// oxlint-disable-next-line no-explicit-any -- a reply is whatever the test then looks at
type Body = any;

export interface Hotline {
  readonly agent: Persona;
  readonly exchange: Exchange;
  current(who?: Persona): Promise<Body>;
  figures(who?: Persona): Promise<Body>;
  list(name: string, who?: Persona): Promise<Body>;
  /** A call that has been answered at seat 8001; the agent's view of it. */
  answered(more?: EventMore): Promise<{ callId: string; call: Body }>;
  register(id: string, told?: object): ReturnType<Persona['post']>;
  /** A colleague at seat 8002, appointed by the administrator as in an office. */
  secondAgent(): Promise<Persona>;
  /** Nothing in anybody's hands. */
  clear(): Promise<void>;
}

export async function openHotline(house: TestApp): Promise<Hotline> {
  const agent = await house.as('hotline-01');
  const exchange = exchangeOf(house);
  await agent.post('/api/hotline/seat', { seat: '8001' });
  const current = async (who = agent) => (await who.get('/api/hotline/calls/current')).body;
  return {
    agent,
    exchange,
    current,
    figures: async (who = agent) => (await who.get('/api/hotline/figures')).body,
    list: async (name, who = agent) => (await who.get(`/api/hotline/calls?list=${name}`)).body.rows,
    answered: async (more = {}) => {
      // No two calls of a seat are answered in the same second.
      house.clock.now = new Date(house.clock.now.getTime() + 1000);
      const callId = await exchange.ring({ agent: '8001', ...more, at: exchange.ago(30) });
      await exchange.answer(callId, { agent: '8001', ...more, at: exchange.ago(20) });
      return { callId, call: (await current()).calls[0] };
    },
    register: (id, told = plain) => agent.post(`/api/hotline/calls/${id}/contact`, told),
    secondAgent: async () => secondAgent(house, (await current()).unionId),
    clear: async () => {
      await house.db.updateTable('phoneCall').set({ agentId: null }).execute();
    },
  };
}

async function secondAgent(house: TestApp, unionId: string): Promise<Persona> {
  const admin = await house.as('admin');
  const known = await house.db.selectFrom('staff').select('id').where('username', '=', 'hotline-02').executeTakeFirst();
  if (!known) {
    const person = { username: 'hotline-02', name: '陪衬接线员', password: 'gongyuan-demo-2026' };
    const made = await admin.post('/api/staff', person);
    const post = { staffId: made.body.id, unionId, role: 'hotline', fromOn: '2026-01-01' };
    const appointed = await admin.post('/api/posts', post);
    if (appointed.status !== 201) throw new Error(`not appointed: ${JSON.stringify(appointed.body)}`);
  }
  const second = await house.as('hotline-02');
  await second.post('/api/hotline/seat', { seat: '8002' });
  return second;
}

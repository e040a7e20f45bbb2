/** Who knocks at the demonstration: a stranger, somebody at the portal, and staff who sign in with the documented password. */
import { DEMO_PASSWORD } from '../../../server/seeds/demonstration.ts';
import { type SignInCall, signInFully } from '../../sign-in.ts';
import type { Persona, Send } from './fuzz.ts';
import type { Known } from './known.ts';

export const STAFF = [
  'kunshan-receptionist',
  'kunshan-reviewer',
  'kunshan-director',
  'kunshan-lawyer',
  'nanjing-director',
  'province-law',
  'hotline-01',
  'admin',
];
const LISTS = ['matters?view=all', 'unions', 'bodies', 'handlers', 'risks', 'messages', 'lists', 'referrals'];
const PAGES = ['/', '/ask', '/ask/story', '/reckon', '/sign-in', '/bodies'];

/** All of them, to the end of signing in: those who decide and administer above all must be asked with. */
export async function visitorsOf(send: Send): Promise<readonly Persona[]> {
  const strangers: Persona[] = [
    { name: '', keeps: false, cookies: new Map() },
    { name: '', keeps: true, cookies: new Map() },
  ];
  const staff = await Promise.all(STAFF.map((name) => signIn(send, name)));
  return [...strangers, ...staff];
}

async function signIn(send: Send, username: string): Promise<Persona> {
  const call: SignInCall = async (method, url, payload, cookie) => {
    const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
    const answer = await send({ method, url, headers, payload: JSON.stringify(payload) });
    const set = String([answer.headers['set-cookie']].flat()[0] ?? '').split(';')[0] ?? '';
    return { status: answer.status, body: JSON.parse(answer.body), cookie: set };
  };
  const { status, body, cookie } = await signInFully(call, { username, password: DEMO_PASSWORD });
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
  const at = cookie.indexOf('=');
  return { name: username, keeps: false, cookies: new Map([[cookie.slice(0, at), cookie.slice(at + 1)]]) };
}

/** Walks through lists and the first of their things, so that hostile requests come near real ones. */
export async function lookAround(send: Send, personas: readonly Persona[], known: Known): Promise<void> {
  for (const page of PAGES) known.learnPage((await send({ method: 'GET', url: page, headers: {} })).body);
  for (const { name, cookies } of personas.filter((persona) => persona.name !== '')) {
    const headers = { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') };
    for (const list of LISTS) {
      const resource = list.split('?')[0] ?? '';
      const { status, body } = await send({ method: 'GET', url: `/api/${list}`, headers });
      if (status !== 200) continue;
      const { rows = [] } = JSON.parse(body) as { rows?: readonly { id: string }[] };
      known.learn({ rows }, resource);
      if (resource !== 'matters' || name === 'hotline-01') continue;
      for (const { id } of rows.slice(0, 12)) {
        const one = await send({ method: 'GET', url: `/api/matters/${id}`, headers });
        if (one.status === 200) known.learn(JSON.parse(one.body), 'matters');
      }
    }
  }
}

/** Who knocks at the demonstration: a stranger, somebody at the portal, and staff who sign in with the documented password. */
import type { Persona, Send } from './fuzz.ts';
import type { Known } from './known.ts';

const STAFF = [
  'kunshan-receptionist',
  'kunshan-reviewer',
  'kunshan-director',
  'kunshan-lawyer',
  'nanjing-director',
  'province-law',
  'hotline-01',
  'admin',
];
const PASSWORD = 'gongyuan-demo-2026';
const LISTS = ['matters?view=all', 'unions', 'bodies', 'handlers', 'risks', 'messages', 'lists', 'referrals'];
const PAGES = ['/', '/ask', '/ask/story', '/reckon', '/sign-in', '/bodies'];

/** Those who could sign in; who has a second factor is let in by nobody's script. */
export async function visitorsOf(send: Send): Promise<readonly Persona[]> {
  const strangers: Persona[] = [
    { name: '', keeps: false, cookies: new Map() },
    { name: '', keeps: true, cookies: new Map() },
  ];
  const staff = await Promise.all(STAFF.map((name) => signIn(send, name)));
  return [...strangers, ...staff.filter((one) => one !== null)];
}

async function signIn(send: Send, username: string): Promise<Persona | null> {
  const answer = await send({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ username, password: PASSWORD }),
  });
  const [, name = '', value = ''] =
    /^([^=]+)=([^;]+)/.exec(String([answer.headers['set-cookie']].flat()[0] ?? '')) ?? [];
  return answer.status === 200 && name ? { name: username, keeps: false, cookies: new Map([[name, value]]) } : null;
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

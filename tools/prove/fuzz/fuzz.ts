/** Sends hostile requests through a door, several at once, and keeps count of what came back. */
import { makeAttack } from './attack.ts';
import type { Attack } from './attack.ts';
import { LONGEST, judge } from './judge.ts';
import type { Answer } from './judge.ts';
import type { Known } from './known.ts';
import { Chance } from './random.ts';
import type { Endpoint } from './surface.ts';

export type Send = (attack: Attack) => Promise<Answer>;

export interface Persona {
  readonly name: string;
  /** Visitors of the portal keep what they are given; staff keep their session whatever they try. */
  readonly keeps: boolean;
  readonly cookies: Map<string, string>;
}

export interface Campaign {
  readonly seed: number;
  readonly requests: number;
  readonly endpoints: readonly Endpoint[];
  readonly personas: readonly Persona[];
  readonly known: Known;
  readonly send: Send;
  readonly atOnce: number;
  /** Only GET and HEAD. */
  readonly isReading?: boolean;
}

export interface Tally {
  requests: number;
  done: number;
  sentOn: number;
  refused: number;
  /** 503: the house says itself that it cannot now. */
  away: number;
  /** Signed-in people who were told that they are not. */
  signedOut: number;
  /** What is not as promised, with one request that shows it, and how often. */
  readonly findings: Map<string, { readonly shown: string; times: number }>;
}

export async function fuzz(campaign: Campaign): Promise<Tally> {
  const tally: Tally = { requests: 0, done: 0, sentOn: 0, refused: 0, away: 0, signedOut: 0, findings: new Map() };
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < campaign.requests; index = next++) await one(campaign, index, tally);
  };
  await Promise.all(Array.from({ length: campaign.atOnce }, lane));
  return tally;
}

async function one({ seed, endpoints, personas, known, send, isReading }: Campaign, index: number, tally: Tally) {
  const chance = new Chance(seed + Math.imul(index, 0x9e3779b1));
  const persona = chance.pick(personas);
  const endpoint = chance.pick(endpoints);
  const made = makeAttack(endpoint, chance, known);
  const plain: Attack = isReading ? { method: chance.once(10) ? 'HEAD' : 'GET', url: made.url, headers: {} } : made;
  if (isEndOfVisit(persona, plain)) return;
  const attack = { ...plain, headers: { ...from(chance), ...cookieOf(persona), ...plain.headers } };
  const answer = await patiently(send, attack);
  count(tally, persona, answer);
  keep(persona, answer);
  if (answer.status === 200) learn(known, endpoint, answer);
  for (const sentence of judge(attack, answer)) note(tally, `${endpoint.method} ${endpoint.path}：${sentence}`, attack);
  if (answer.took > LONGEST)
    note(tally, `${endpoint.method} ${endpoint.path}：超过${LONGEST / 1000}秒没有答复`, attack);
}

/** A machine that was busy elsewhere is asked once more before it is called a hang. */
async function patiently(send: Send, attack: Attack): Promise<Answer> {
  const answer = await send(attack);
  return answer.took > LONGEST ? send(attack) : answer;
}

/** Whoever has left has nothing left to attack with. */
function isEndOfVisit({ keeps, name }: Persona, { method, url }: Attack): boolean {
  if (method === 'DELETE' && url.startsWith('/api/session')) return name !== '';
  return keeps && /^\/(leave|finish|sign-out)/.test(url);
}

/** Each from an address of its own: otherwise the limits would answer, and nothing behind them would be asked. */
function from(chance: Chance): Record<string, string> {
  return { 'x-forwarded-for': `10.${chance.int(256)}.${chance.int(256)}.${chance.int(256)}` };
}

function cookieOf({ cookies }: Persona): Record<string, string> {
  return cookies.size === 0 ? {} : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

function keep({ keeps, cookies }: Persona, { headers }: Answer): void {
  if (!keeps) return;
  for (const set of [headers['set-cookie'] ?? []].flat()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(String(set)) ?? [];
    if (value !== '') cookies.set(name, value);
  }
}

function count(tally: Tally, { name, keeps }: Persona, { status }: Answer): void {
  tally.requests += 1;
  if (status < 300) tally.done += 1;
  else if (status < 400) tally.sentOn += 1;
  else if (status < 500) tally.refused += 1;
  if (status === 503) tally.away += 1;
  if (status === 401 && name !== '' && !keeps) tally.signedOut += 1;
}

function learn(known: Known, { path }: Endpoint, { headers, body }: Answer): void {
  const type = String(headers['content-type']);
  if (type.includes('text/html')) known.learnPage(body);
  if (type.includes('application/json') && body !== '') known.learn(JSON.parse(body), path.split('/')[2] ?? '');
}

function note(tally: Tally, sentence: string, { method, url, payload }: Attack): void {
  const before = tally.findings.get(sentence);
  if (before) before.times += 1;
  else tally.findings.set(sentence, { shown: `${method} ${url} ${String(payload ?? '').slice(0, 400)}`, times: 1 });
}

export function sentences({ findings }: Tally): readonly string[] {
  return [...findings].map(([sentence, { shown, times }]) => `${sentence}（${times}次）；例如 ${shown}`);
}

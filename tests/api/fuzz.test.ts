/** Hostile requests to every address, as everybody who may knock: refused in words, at once, with nothing told of the inside. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, digestOf } from '../../tools/prove/fuzz/digest.ts';
import { fuzz, sentences } from '../../tools/prove/fuzz/fuzz.ts';
import type { Persona, Send, Tally } from '../../tools/prove/fuzz/fuzz.ts';
import { Known } from '../../tools/prove/fuzz/known.ts';
import { endpointsOf, portal } from '../../tools/prove/fuzz/surface.ts';
import type { Endpoint } from '../../tools/prove/fuzz/surface.ts';
import { STAFF } from '../../tools/prove/fuzz/visitors.ts';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { routesOf } from '../support/routes.ts';
import { Visitor, signInByPhone } from '../support/visitor.ts';

const SEED = 20_261_201;
const READING = 2_500;
const WRITING = 18_000;
/** The applicant of the file, who may sign in at the portal. */
const PHONE = '13812340001';

let app: TestApp;
let endpoints: readonly Endpoint[];
let personas: readonly Persona[];
const known = new Known();

const send: Send = async ({ method, url, headers, payload }) => {
  const began = performance.now();
  const options = { method, url, headers, ...(payload === undefined ? {} : { payload }) } as InjectOptions;
  const reply = await app.app.inject(options);
  return { status: reply.statusCode, headers: reply.headers, body: reply.body, took: performance.now() - began };
};

beforeAll(async () => {
  app = await openApp();
  await openFileOfKunshan(app);
  endpoints = [...endpointsOf((await app.stranger().get('/api/openapi.json')).body), ...portal];
  const worker = new Visitor(app);
  await signInByPhone(app, worker, PHONE);
  const staff = await Promise.all(STAFF.map((name) => app.as(name)));
  personas = [
    { name: '', keeps: false, cookies: new Map() },
    { name: '', keeps: true, cookies: new Map() },
    { name: 'worker', keeps: true, cookies: worker.cookies },
    ...staff.map(({ username, cookie }) => ({
      name: username,
      keeps: false,
      cookies: new Map([cookie.split('=') as [string, string]]),
    })),
  ];
}, 120_000);
afterAll(() => app.close());

const common = () => ({ personas, known, send, atOnce: 4 });
const memory = () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const told = ({ requests, done, sentOn, refused, signedOut }: Tally) =>
  `${requests} 次请求：办成 ${done}，转往别页 ${sentOn}，拒绝 ${refused}，其中被要求重新登录 ${signedOut}`;

describe('乱来的请求', () => {
  it('打的是全部地址：公布的接口，加上门户的每一页每一张表', () => {
    const tried = new Set(endpoints.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
    const missed = routesOf(app.app).filter((route) => !tried.has(route) && !/ \/api\/(docs|openapi)/.test(route));
    expect(missed).toEqual([]);
  });

  it('SEC-052 只看不改：GET 和 HEAD 走遍各处，库里一行不动', async () => {
    const reading = {
      ...common(),
      seed: SEED,
      endpoints: endpoints.filter(({ method }) => method === 'GET'),
      isReading: true,
    };
    // What is being looked at for the first time may be noted; from then on nothing moves.
    await fuzz({ ...reading, requests: 300 });
    const before = await digestOf(app.database.ownerPool);
    const tally = await fuzz({ ...reading, seed: SEED + 1, requests: READING });
    console.log(`只看：${told(tally)}`);
    expect(sentences(tally)).toEqual([]);
    expect(changed(before, await digestOf(app.database.ownerPool))).toEqual([]);
    expect(known.size).toBeGreaterThan(100);
  }, 300_000);

  it('写的也打遍：没有一次出错、卡住或者说漏，内存不涨，照样有人办得成', async () => {
    const writing = { ...common(), endpoints };
    const first = await fuzz({ ...writing, seed: SEED + 2, requests: WRITING / 3 });
    const before = memory();
    const rest = await fuzz({ ...writing, seed: SEED + 3, requests: (WRITING * 2) / 3 });
    const grown = memory() - before;
    console.log(`乱写：${told(first)}；又 ${told(rest)}；堆增长 ${grown.toFixed(1)} MB`);
    expect([...sentences(first), ...sentences(rest)]).toEqual([]);
    expect(grown).toBeLessThan(40);
    expect(rest.done).toBeGreaterThan(500);
    expect(rest.signedOut).toBeLessThan(rest.requests / 50);
    expect((await (await app.as('kunshan-receptionist')).get('/api/session')).status).toBe(200);
  }, 900_000);
});

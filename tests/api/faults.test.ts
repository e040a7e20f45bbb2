/**
 * The n-th statement fails, for every n of every act and every address that writes: nothing remains but the refusal, and
 * the same request sent again comes to exactly one record. `npm run prove -- faults` does it with every kind of fault.
 */
import { writeFileSync } from 'node:fs';
import { procedures } from '@gongyuan/procedures/index.ts';
import { offerSetup } from '@gongyuan/server/desks/session/setup.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { cloneDatabase, cloneProvince } from '../support/database.ts';
import { FaultyPool } from '../support/faulty.ts';
import { lookAt } from '../support/look.ts';
import { Office } from '../support/office.ts';
import { routesOf } from '../support/routes.ts';
import type { Sweeping } from '../support/sweep.ts';
import { Sweep } from '../support/sweep.ts';
import type { Sent, World } from '../support/world.ts';
import { json, openWorld } from '../support/world.ts';
import { writes } from '../support/writes.ts';

const SETUP = 'POST /api/setup';
const START = '2026-11-21T02:00:00Z';
/** The campaign asks for more than `npm test` has time for. */
const asked = JSON.parse(process.env['FAULTS'] ?? '{}') as Partial<Sweeping> & { readonly report?: string };
const how: Sweeping = { kind: 'error', ending: 'lost', writesOnly: true, stride: 1, seed: 1, ...asked };
/** Acts are the many, and go through one door: of their statements `npm test` lets one in three fail, each act another. */
const ofActs = { ...how, stride: asked.stride ?? 3 };
const endings = ['lost', 'deadlock', 'serialization'] as const;

let app: TestApp;
let faulty: FaultyPool;
let office: Office;
let world: World;
const counts = { routes: 0, runs: 0, statements: 0, findings: [] as string[] };
/** A spreadsheet is read anew each time, a connection that breaks made anew. @unit ms */
const LONGEST = asked.report ? 900_000 : 180_000;
const isWriting = (route: string) => !/^(GET|OPTIONS) /.test(route);
const actRoutes = procedures.flatMap(({ path, acts }) =>
  Object.keys(acts).map((act) => `POST /api/${path}/:id/${act}`),
);

beforeAll(async () => {
  app = await openApp(START, async () => {
    const database = await cloneProvince();
    faulty = new FaultyPool(database.pool);
    return database;
  });
  await app.db.updateTable('aidHandler').set({ maxOpenCases: 1000 }).execute();
  office = new Office(app);
  world = await openWorld(app);
}, 120_000);
afterAll(async () => {
  const { routes, runs, statements } = counts;
  console.log(`断在第n句：${routes}个写入地址，${runs}次提交，一次成功共${statements}句`);
  if (asked.report) writeFileSync(asked.report, JSON.stringify(counts));
  await app.close();
});

async function sweep(route: string, sent: Sent, at: number, of = how, where = { app, faulty }): Promise<void> {
  const ending = asked.ending ?? endings[at % endings.length] ?? 'lost';
  const by = new Sweep(where.app, where.faulty, { ...of, ending, seed: how.seed + at });
  const swept = await by.over(route, sent);
  counts.routes += 1;
  counts.runs += swept.runs;
  counts.statements += swept.statements;
  counts.findings.push(...swept.findings.map((words) => `${route}：${words}`));
  expect(swept.findings, route).toEqual([]);
}

/** Matters left standing after some acts: the ways of others lead on from there. */
const standing = new Map<string, string>();

/** A matter on which the act is the next; `leave` says that it has been done. */
async function placed(procedure: string, act: string) {
  const first = standing.get(procedure) ?? (await office.open(procedure));
  standing.set(procedure, first);
  const way = (await office.ways(procedure, first)).get(act);
  if (!way) throw new Error(`no lawful way to ${procedure}.${act}`);
  const placeAfter = (moves: readonly unknown[]) =>
    moves.length === 0 ? procedure : procedure + JSON.stringify(moves);
  const isPlain = act !== 'grant_fast_track' && way.before.every((move) => move.kind === 'act');
  let done = isPlain ? way.before.length : 0;
  while (done > 0 && !standing.has(placeAfter(way.before.slice(0, done)))) done -= 1;
  const from = placeAfter(way.before.slice(0, done));
  const id = standing.get(from) ?? first;
  standing.delete(from);
  const party = await office.bring(id, act, done);
  const leave = () => isPlain && standing.set(placeAfter([...way.before, { kind: 'act', name: act, party }]), id);
  return { id, party, leave };
}

describe('REL-021 断在第n句', () => {
  it('每一个写入的地址都在表里，一个不漏', () => {
    const known = [...Object.keys(writes), ...actRoutes, SETUP];
    expect(routesOf(app.app).filter(isWriting)).toEqual(known.toSorted());
  });

  it.each(Object.entries(writes).map(([route, write], at) => [route, write, at] as const))(
    '%s',
    async (route, write, at) => {
      app.clock.now = new Date(START);
      await sweep(route, await write(world), at);
    },
    LONGEST,
  );

  it(
    SETUP,
    async () => {
      let pool: FaultyPool | undefined;
      const empty = await openApp(START, async () => {
        const database = await cloneDatabase();
        pool = new FaultyPool(database.pool);
        return database;
      });
      const token = await offerSetup(empty.db, empty.clock.now);
      const names = { username: 'first-admin', name: '陈立新', unionName: '江苏省总工会', unionShortName: '苏' };
      const payload = { ...names, token, password: 'a long password', divisionCode: '320000' };
      if (pool) await sweep(SETUP, { cookie: '', url: '/api/setup', payload }, 0, how, { app: empty, faulty: pool });
      await empty.close();
    },
    LONGEST,
  );

  it('REL-080 先写一半、再开事务的，一断就被发现', async () => {
    const { pool } = app.database;
    const put = `insert into setup_link (token_hash, expires_at) values (decode(md5(random()::text), 'hex'), now())`;
    const answer = (statusCode: number, body: object) => ({
      statusCode,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ status: statusCode, ...body }),
    });
    const careless = async () => {
      const client = await pool.connect();
      try {
        for (const statement of [put, 'begin', put, 'commit']) await client.query(statement);
        return answer(200, {});
      } catch {
        await client.query('rollback').catch(() => undefined);
        return answer(500, { title: '出错了', code: 'fault' });
      } finally {
        client.release();
      }
    };
    const house = { ...app, app: { inject: careless } as unknown as TestApp['app'] };
    const { findings } = await new Sweep(house, faulty, how).over('POST /careless', { cookie: '', url: '/careless' });
    expect(findings).toEqual(['拒绝之后setup_link变了']);
  });

  describe.each(procedures.map((procedure) => [procedure.label, procedure] as const))('“%s”', (_, procedure) => {
    it.each(Object.entries(procedure.acts).map(([name, act], at) => [act.label, name, at] as const))(
      '%s',
      async (__, name, at) => {
        app.clock.now = new Date(START);
        const { id, party, leave } = await placed(procedure.id, name);
        const now = await office.now(id);
        const who = await office.holderOf(party, id);
        const input = await office.example(now, name);
        const body = { revision: now.revision, disputeRevision: now.disputeRevision, input };
        const url = `/api/${procedure.path}/${id}/${name}`;
        await sweep(`POST /api/${procedure.path}/:id/${name}`, json(who, url, body), at, ofActs);
        leave();
      },
      LONGEST,
    );
  });

  it('断过这么多次以后，十五项不变量没有一处不符', async () => {
    app.clock.now = new Date(START);
    expect((await lookAt(app)).violations).toEqual([]);
  });
});

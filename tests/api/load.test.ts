// The loader of the bench: ten thousand matters copied from what the product has played, and what is asked most of them.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, createPool } from '@gongyuan/database/connect.ts';
import { verifyChains } from '@gongyuan/server/audit-verify.ts';
import { keptDiffers } from '@gongyuan/server/invariants/kept.ts';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recorderOf } from '../../tools/bench/http/recording.ts';
import { requestsOn } from '../../tools/bench/http/requests.ts';
import type { Kind } from '../../tools/bench/http/requests.ts';
import { playOrigin } from '../../tools/bench/load/ground.ts';
import type { Loaded } from '../../tools/bench/load/load.ts';
import { load } from '../../tools/bench/load/load.ts';
import { buildApp } from '../../server/app.ts';
import { onDatabase } from '../support/cluster.ts';
import { cloneDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let admin: pg.Pool;
let dataDir: string;
let loaded: Loaded;
let kinds: readonly Kind[];

beforeAll(async () => {
  database = await cloneDatabase();
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-load-'));
  await playOrigin(database.pool, dataDir, 0);
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name');
  admin = createPool(onDatabase(inject('database').adminUrl, rows[0]?.name ?? ''), { max: 45 });
  loaded = await load({ pool: admin, matters: 10_000, layout: 'spread', seed: 7, log: () => undefined });
  kinds = await requestsOn(database.pool, 4);
}, 900_000);
afterAll(async () => {
  await admin.end();
  await database.close();
  rmSync(dataDir, { recursive: true });
});

const asked = (name: string) => {
  const one = kinds.find((kind) => kind.name === name)?.asked[0];
  if (!one) throw new Error(`nothing is asked as ${name}`);
  return one;
};

describe('压测数据', () => {
  it('一万件事项散在一百多家工会，平均五条留痕，审计链条条完整', async () => {
    expect(loaded.matters).toBeGreaterThanOrEqual(10_000);
    expect(loaded.unions).toBeGreaterThan(100);
    expect(Math.round((loaded.events / loaded.matters) * 10)).toBe(50);
    const chains = await verifyChains(createDatabase(database.pool));
    expect(chains.length).toBeGreaterThan(100);
    expect(chains.filter(({ broken }) => broken)).toEqual([]);
    // Sixty thousand hashes on a busy machine.
  }, 120_000);

  it('到期日、统计和提到过人和单位的地方，与重数一致', async () => {
    const { rows } = await sql`${keptDiffers}`.execute(createDatabase(database.pool));
    expect(rows).toEqual([]);
  });

  it('常问的不通读事项、争议、留痕和人', async () => {
    const recorder = recorderOf(database.pool, true);
    const app = await buildApp({ pool: recorder.pool, dataDir, demo: true, logger: false });
    for (const name of [
      'inbox · county',
      'list · county',
      'list · province',
      'overdue · province',
      'matter page · county',
    ]) {
      const { method, url, cookie } = asked(name);
      const said = await recorder.during(async () => {
        expect((await app.inject({ method, url, headers: { cookie } })).statusCode, url).toBe(200);
      });
      expect(said.length).toBeGreaterThan(2);
      for (const { text, values } of said.filter((one) => /^\s*(select|with)\b/i.test(one.text))) {
        const { rows } = await database.pool.query<Record<string, string>>(`explain ${text}`, [...values]);
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan, `${name}: ${text}`).not.toMatch(
          /Seq Scan on (matter|dispute|action|person|clock|fact_statement)\b/,
        );
      }
    }
    await app.close();
  });

  it('计数数到一千为止，多的说1000+', async () => {
    const app = await buildApp({ pool: database.pool, dataDir, demo: true, logger: false });
    const some = '(select matter_id from clock group by matter_id order by matter_id limit 1500)';
    await database.pool.query(`update matter set closed_on = null where id in ${some}`);
    await database.pool.query(`update clock set due_on = date '2020-01-01', stopped_on = null, paused_on = null
      where matter_id in ${some}`);
    const { url, cookie } = asked('overdue · province');
    const reply = await app.inject({ method: 'GET', url, headers: { cookie } });
    expect(reply.json()).toMatchObject({ counts: { overdue: 1001 } });
    await app.close();
  });
});

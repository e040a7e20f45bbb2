// The demonstration as a newcomer finds it: some hundreds of matters in all states, made through the same doors as real ones.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import { shanghaiDay } from '@gongyuan/server/app.ts';
import { fillDemonstration } from '@gongyuan/server/demo/seed.ts';
import { createFileStore } from '@gongyuan/server/outward/file-store.ts';
import { loadKeyring } from '@gongyuan/server/sealing.ts';
import type { Services } from '@gongyuan/server/services.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneProvince, type TestDatabase } from '../support/database.ts';

const NOW = new Date('2026-11-21T02:00:00Z');

let dataDir: string;
let database: TestDatabase;
let services: Services;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-demo-'));
  database = await cloneProvince();
  services = {
    db: createDatabase(database.pool),
    today: () => shanghaiDay(NOW),
    now: () => NOW,
    keys: loadKeyring(dataDir),
    files: createFileStore(dataDir),
    demo: true,
  };
  const began = performance.now();
  const filled = await fillDemonstration(services);
  console.log(filled, performance.now() - began);
}, 120_000);

afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

const rowsOf = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(services.db)).rows;

describe('演示事项', () => {
  it('有几百件，各个环节都有，全部标明是演示', async () => {
    const counts = await rowsOf(sql<{ state: string; n: number }>`select procedure_state.procedure || '.' || name as state, count(matter.id)::int as n
      from procedure_state left join matter on matter.procedure = procedure_state.procedure and matter.state = procedure_state.name group by 1 order by 1`);
    console.log(counts);
    expect(counts.filter(({ n }) => n === 0)).toEqual([]);
    const [all] = await rowsOf(sql<{ n: number; demo: number }>`select count(*)::int as n, count(*) filter (where is_demo)::int as demo from matter`);
    expect(all?.n).toBeGreaterThan(300);
    expect(all?.demo).toBe(all?.n);
  });
});

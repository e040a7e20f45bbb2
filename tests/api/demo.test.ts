// The demonstration as a newcomer finds it: some hundreds of matters in all states, made through the same doors as real ones.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillDemonstration } from '@gongyuan/server/demo/seed.ts';
import { createFileStore } from '@gongyuan/server/outward/file-store.ts';
import { loadKeyring } from '@gongyuan/server/sealing.ts';
import type { Services } from '@gongyuan/server/services.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';

let dataDir: string;
let test: TestApp;
let services: Services;

async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> {
  return (await query.execute(test.db)).rows;
}
const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await rows(query))[0]?.n;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-demo-'));
  test = await openApp();
  const now = () => test.clock.now;
  services = {
    db: test.db,
    today: () => '2026-11-21',
    now,
    keys: loadKeyring(dataDir),
    files: createFileStore(dataDir),
    demo: true,
  };
});
afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true });
});

describe('演示事项', () => {
  it('写到一半被打断，什么都不留下', async () => {
    let papers = 0;
    const files = {
      ...services.files,
      put: (...given: Parameters<typeof services.files.put>) => {
        papers += 1;
        return papers > 5 ? Promise.reject(new Error('power cut')) : services.files.put(...given);
      },
    };
    await expect(fillDemonstration({ ...services, files }, 0)).rejects.toThrow('power cut');
    expect(
      await count(
        sql`select (select count(*) from dispute) + (select count(*) from matter) + (select count(*) from person)::int as n`,
      ),
    ).toBe(0);
  }, 60_000);

  it('下一次启动重新写好，再下一次不再写', async () => {
    const filled = await fillDemonstration(services);
    expect(filled?.events).toBeGreaterThan(1000);
    const before = await count(sql`select count(*)::int as n from action`);
    expect(await fillDemonstration(services)).toBeUndefined();
    expect(await count(sql`select count(*)::int as n from action`)).toBe(before);
  }, 300_000);

  it('有几百件，各个环节都有，全部标明是演示', async () => {
    const states = await rows(sql<{
      state: string;
      n: number;
    }>`select procedure_state.procedure || '.' || name as state, count(matter.id)::int as n
      from procedure_state left join matter on matter.procedure = procedure_state.procedure and matter.state = procedure_state.name group by 1`);
    expect(states.filter(({ n }) => n === 0)).toEqual([]);
    expect(await count(sql`select count(*)::int as n from matter`)).toBeGreaterThan(350);
    for (const table of ['dispute', 'matter', 'person', 'employer']) {
      expect(await count(sql`select count(*)::int as n from ${sql.table(table)} where not is_demo`), table).toBe(0);
    }
  });

  it('分布在两年里，没有一件在今天之后，各工会的记录按先后排列', async () => {
    const [span] = await rows(
      sql<{
        first: string;
        last: string;
        at: string;
      }>`select min(acted_on) as first, max(acted_on) as last, max(at) as at from action where actor_id is not null`,
    );
    expect(span?.first).toMatch(/^2024-1[12]/);
    expect(span?.last).toBe('2026-11-20');
    expect(Date.parse(span?.at ?? '')).toBeLessThanOrEqual(test.clock.now.getTime());
    const disorder = await count(sql`select count(*)::int as n from (
      select at < lag(at) over (partition by union_id order by sequence) as is_back from action) ordered where is_back`);
    expect(disorder).toBe(0);
  });

  it('文书编号连续不断，日期靠后的号也靠后', async () => {
    expect(
      await rows(sql`select union_id, kind, year from document_issued where serial is not null
        group by 1, 2, 3 having count(*) <> max(serial) or min(serial) <> 1`),
    ).toEqual([]);
    const disorder = await count(sql`select count(*)::int as n from (
      select issued_on < lag(issued_on) over (partition by union_id, kind, year order by serial) as is_back from document_issued where serial is not null) ordered where is_back`);
    expect(disorder).toBe(0);
  });

  it('人名是编的：没有证件号码，电话都是占位号段', async () => {
    expect(await count(sql`select count(*)::int as n from person where identity_number_sealed is not null`)).toBe(0);
    expect(await count(sql`select count(*)::int as n from person where phone_sealed is not null`)).toBeGreaterThan(50);
    expect(await count(sql`select count(*)::int as n from employer where name not like '%示例%'`)).toBe(0);
  });

  it('有集体争议，也有一个人先仲裁后诉讼', async () => {
    expect(await count(sql`select count(*)::int as n from dispute where worker_count >= 10`)).toBeGreaterThan(10);
    expect(
      await count(
        sql`select count(*)::int as n from (select dispute_id from matter where procedure = 'aid_case' group by 1 having count(*) > 1) twice`,
      ),
    ).toBeGreaterThan(0);
  });

  it.each([
    'kunshan-receptionist',
    'kunshan-reviewer',
    'kunshan-director',
    'kunshan-lawyer',
    'yushan-station',
    'jiangyin-reviewer',
    'qixia-reviewer',
    'nanjing-director',
    'nanjing-reviewer',
  ])('%s 登录就有事等着办', async (username) => {
    const reply = await (await test.as(username)).get('/api/matters?view=mine');
    expect(reply.status).toBe(200);
    expect((reply.body as { rows: unknown[] }).rows.length).toBeGreaterThan(0);
  });
});

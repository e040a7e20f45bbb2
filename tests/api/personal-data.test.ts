// Numbers and addresses told at every door: shown masked to everybody everywhere, and in the clear nowhere that is kept.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createPool } from '@gongyuan/database/connect.ts';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { markers, tellMarkers } from '../support/markers.ts';
import { groups, rightsTable } from '../support/rights-table.ts';
import { Visitor, signInByPhone } from '../support/visitor.ts';

let app: TestApp;
let file: FileOfKunshan;

beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  await tellMarkers(app, file);
}, 120_000);
afterAll(() => app.close());

const needles = Object.entries(markers);
const foundIn = (text: string) => needles.filter(([, marker]) => text.includes(marker)).map(([name]) => name);

/** What a reply says, unpacked where it is a paper or a table. */
async function textOf(content: Buffer): Promise<string> {
  if (content.toString('latin1', 0, 2) !== 'PK') return content.toString('utf8');
  const zip = await JSZip.loadAsync(content);
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
  return parts.join('\n');
}

describe('打码', () => {
  it('SEC-024 每个读取地址对每个人，列表、详情、导出和消息里都没有完整的号码和住址', async () => {
    const reads = Object.entries(rightsTable).filter(([route]) => route.startsWith('GET '));
    // One of each kind: those of a group stand alike.
    const names = Object.values(groups).map(([first]): string => first);
    const leaks: string[] = [];
    let answered = 0;
    let masked = 0;
    for (const username of names) {
      const cookie = username === 'stranger' ? '' : (await app.as(username)).cookie;
      for (const [route, row] of reads) {
        // One's own draft is one's own words, given back to nobody else.
        if (route === 'GET /api/drafts/:place' && username === 'kunshan-receptionist') continue;
        const reply = await app.app.inject({ method: 'GET', url: row.url(file), headers: cookie ? { cookie } : {} });
        const text = await textOf(reply.rawPayload);
        leaks.push(...foundIn(text).map((name) => `${username} ${route}: ${name}`));
        if (reply.statusCode === 200) answered += 1;
        if (text.includes('138****2468')) masked += 1;
      }
    }
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(200);
    expect(masked).toBeGreaterThan(10);
  }, 120_000);

  it('SEC-024 本人在网上窗口也只看到打码的号码；发出去的短信里没有号码', async () => {
    const worker = new Visitor(app);
    await signInByPhone(app, worker, markers.phone);
    const pages = ['/my', `/my/${file.matters['aid_application']}`, `/my/${file.matters['aid_application']}/readers`];
    for (const url of pages) {
      const page = await worker.get(url);
      expect(page.status).toBe(200);
      expect(foundIn(page.body), url).toEqual([]);
    }
    const bodies = await app.db.selectFrom('messageDelivery').select('body').execute();
    expect(bodies.length).toBeGreaterThan(0);
    expect(foundIn(JSON.stringify(bodies))).toEqual([]);
  });

  it('SEC-024 查看完整信息要写理由；一小时里第31次不给看，也不留看过的记录，一小时后又可以', async () => {
    const reviewer = await app.as('kunshan-reviewer');
    const reveal = (who: Persona, reason: string) =>
      who.post(`/api/people/${file.personId}/unmask`, { field: 'phone', reason });
    expect((await reveal(reviewer, '')).status).toBe(422);
    for (let time = 0; time < 30; time += 1)
      expect((await reveal(reviewer, '电话通知补正材料')).body).toEqual({ value: markers.phone });
    const refused = await reveal(reviewer, '电话通知补正材料');
    expect(refused).toMatchObject({ status: 429, body: { detail: expect.stringContaining('一小时内最多查看30次') } });
    expect(foundIn(JSON.stringify(refused.body))).toEqual([]);
    const { reads } = await app.db
      .selectFrom('readLog')
      .innerJoin('staff', 'staff.id', 'readLog.staffId')
      .select((of) => of.fn.countAll<number>().as('reads'))
      .where('staff.username', '=', 'kunshan-reviewer')
      .where('readLog.subject', '=', 'person')
      .executeTakeFirstOrThrow();
    expect(reads).toBe(30);
    expect((await reveal(await app.as('kunshan-director'), '电话通知补正材料')).status).toBe(200);
    // In steps, for who does nothing is signed out.
    for (let minutes = 0; minutes < 60; minutes += 20) {
      app.clock.now = new Date(app.clock.now.getTime() + 20 * 60_000);
      await reviewer.get('/api/session');
    }
    expect((await reveal(reviewer, '电话通知补正材料')).status).toBe(200);
  });
});

describe('落到磁盘上的', () => {
  it('SEC-020 数据库的每一张表里都没有完整的号码和住址，二进制的栏里也没有', async () => {
    const { rows: tables } = await sql<{ name: string }>`select quote_ident(table_name) as name
      from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(app.db);
    expect(tables.length).toBeGreaterThan(80);
    const leaks: string[] = [];
    for (const { name } of tables) {
      const { rows } = await app.database.ownerPool.query<{ text: string }>(`select t::text as text from ${name} t`);
      for (const { text } of rows) {
        const hex = needles.filter(([, marker]) => text.includes(Buffer.from(marker).toString('hex')));
        leaks.push(...[...foundIn(text), ...hex.map(([one]) => one)].map((one) => `${name}: ${one}`));
      }
    }
    expect(leaks).toEqual([]);
  });

  it('SEC-020 数据库的日志（WAL）和保存的文件里也没有', async () => {
    const admin = createPool(inject('database').adminUrl, { max: 1 });
    const { rows } = await admin.query<{ folder: string }>(`select setting as folder from pg_settings
      where name = 'data_directory'`);
    await admin.query('select pg_switch_wal()');
    await admin.end();
    const wal = path.join(rows[0]?.folder ?? '', 'pg_wal');
    const files = [...filesUnder(wal), ...filesUnder(app.filesDir)];
    expect(files.length).toBeGreaterThan(5);
    const leaks: string[] = [];
    for (const name of files) {
      const content = readFileSync(name);
      leaks.push(...needles.filter(([, marker]) => content.includes(marker)).map(([one]) => `${name}: ${one}`));
      if (name.startsWith(app.filesDir)) leaks.push(...foundIn(await textOf(content)).map((one) => `${name}: ${one}`));
    }
    expect(leaks).toEqual([]);
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => statSync(name).isFile());
}

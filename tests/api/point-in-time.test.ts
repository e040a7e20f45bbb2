// The embedded database at any second: a base copy, the archived log, and what was acknowledged until then.
import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPool } from '@gongyuan/database/connect.ts';
import { type Cluster, startCluster } from '@gongyuan/database/embedded.ts';
import { inspectBase, recover, takeBase } from '@gongyuan/database/embedded/base-copy.ts';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PATIENCE = 120_000;
const SECOND = 1_000;

let folder: string;
let base: string;
let walArchive: string;
let acknowledged: { readonly id: number; readonly at: number }[];
let moment: number;

/** One row after the other, each with the moment its commit was acknowledged. */
async function writeUntil(pool: pg.Pool, end: number, from: number): Promise<typeof acknowledged> {
  const written: { id: number; at: number }[] = [];
  for (let id = from; Date.now() < end; id++) {
    await pool.query('insert into written values ($1)', [id]);
    written.push({ id, at: Date.now() });
  }
  return written;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-moment-'));
  // The database user must get to the archive, and here it is another than ours.
  chmodSync(folder, 0o711);
  base = path.join(folder, 'base');
  walArchive = path.join(folder, 'archive');
  const cluster: Cluster = await startCluster({ dataDir: path.join(folder, 'live'), walArchive });
  const pool = createPool(cluster.ownerUrl, { max: 2 });
  await pool.query('create table written (id int primary key)');
  const before = await writeUntil(pool, Date.now() + 100, 1);
  await takeBase({ dataDir: path.join(folder, 'live'), into: base, keys: [], now: () => new Date() });
  const start = Date.now();
  moment = start + 1.5 * SECOND;
  acknowledged = [...before, ...(await writeUntil(pool, start + 3 * SECOND, before.length + 1))];
  await pool.end();
  // What is not yet archived is archived by an orderly end.
  await cluster.stop();
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const restoreInto = async (dataDir: string, until: number) =>
  recover({ base, manifest: await inspectBase(base), dataDir, walArchive, until: new Date(until) });

it(
  'REL-061 恢复到某一秒：此前一秒以前确认的都在，此后一秒以后的都不在',
  async () => {
    const dataDir = path.join(folder, 'restored');
    await restoreInto(dataDir, moment);
    const cluster = await startCluster({ dataDir, walArchive });
    const pool = createPool(cluster.ownerUrl, { max: 1 });
    const { rows } = await pool.query<{ id: number }>('select id from written');
    // It is a database to work with, not one to look at.
    await pool.query('insert into written values (0)');
    await pool.end();
    await cluster.stop();
    const present = new Set(rows.map(({ id }) => id));
    const promised = acknowledged.filter(({ at }) => at < moment - SECOND);
    const unpromised = acknowledged.filter(({ at }) => at > moment + SECOND);
    expect(promised.length).toBeGreaterThan(0);
    expect(unpromised.length).toBeGreaterThan(0);
    expect(promised.filter(({ id }) => !present.has(id))).toEqual([]);
    expect(unpromised.filter(({ id }) => present.has(id))).toEqual([]);
  },
  PATIENCE,
);

it(
  'REL-062 存档里缺了一段日志，或者要去的时间比存档还晚：说清原因，什么也不留下',
  async () => {
    const dataDir = path.join(folder, 'nowhere');
    await expect(restoreInto(dataDir, Date.now() + 3600 * SECOND)).rejects.toThrow('recovery target');
    expect(readdirSync(dataDir).filter((name) => name !== 'postgres.log')).toEqual([]);
    const pieces = readdirSync(walArchive)
      .filter((name) => /^[0-9A-F]{24}$/.test(name))
      .sort();
    const last = path.join(walArchive, pieces.at(-1) ?? '');
    renameSync(last, `${last}.gone`);
    await expect(restoreInto(dataDir, moment)).rejects.toThrow(/./);
    expect(readdirSync(dataDir).filter((name) => name !== 'postgres.log')).toEqual([]);
    renameSync(`${last}.gone`, last);
  },
  PATIENCE,
);

it('REL-062 基础备份里改了一个字节，恢复以前就发现', async () => {
  const file = path.join(base, 'cluster', 'PG_VERSION');
  writeFileSync(file, '17\n');
  await expect(inspectBase(base)).rejects.toThrow('cluster/PG_VERSION 缺失或被改动过');
});

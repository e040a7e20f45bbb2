// A base copy of the embedded cluster while it runs, and a recovery from one to any second of the archived log.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';

import { adminUrl, startRecovering } from '../embedded.ts';
import { StartError, codeOf } from '../start-error.ts';
import { type ClusterRecord, makePgdata, openFolder, saveRecord } from './folder.ts';
import { readPidFile } from './postmaster.ts';

/** Written last: a copy without it was cut short. */
const MANIFEST = 'base.json';
const FORMAT = 1;
/** What PostgreSQL makes anew: the log comes from the archive, the rest is of the running server only. */
const EMPTIED = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|recovery\.signal|standby\.signal|pgsql_tmp.*|pg_internal\.init.*)$/;

export interface BaseManifest {
  readonly format: number;
  readonly takenAt: string;
  /** Fingerprints of the installation's keys. */
  readonly keys: readonly string[];
  readonly passwords: ClusterRecord['passwords'];
  /** Path and SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

export interface BaseOptions {
  readonly dataDir: string;
  /** Empty or not there yet. */
  readonly into: string;
  readonly keys: readonly string[];
  readonly now: () => Date;
}

/** The copy alone is no state the database ever was in; with the log written meanwhile it becomes one. */
export async function takeBase({ dataDir, into, keys, now }: BaseOptions): Promise<BaseManifest> {
  const folder = openFolder(dataDir);
  const running = readPidFile(folder);
  if (!running?.isReady) throw new StartError('基础备份要在平台运行时做；请先启动工援。');
  const client = new pg.Client({ connectionString: adminUrl(folder, running.port) });
  await client.connect();
  try {
    const { rows } = await client.query<{ archive_mode: string }>('show archive_mode');
    if (rows[0]?.archive_mode !== 'on')
      throw new StartError('平台启动时没有设置 WAL_ARCHIVE，基础备份之后的日志没有存档；请设置后重新启动。');
    const takenAt = now().toISOString();
    const files: Record<string, string> = {};
    await client.query(`select pg_backup_start('gongyuan', true)`);
    await copyFolder(folder.pgdata, path.join(into, 'cluster'), 'cluster', files);
    const stopped = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)');
    const label = stopped.rows[0]?.labelfile ?? '';
    await writeFile(path.join(into, 'cluster', 'backup_label'), label, { mode: 0o600 });
    files['cluster/backup_label'] = createHash('sha256').update(label).digest('hex');
    await copyFolder(path.join(dataDir, 'files'), path.join(into, 'files'), 'files', files);
    const manifest = { format: FORMAT, takenAt, keys, passwords: folder.record.passwords, files };
    // All of it at once: a thousand files one by one take ten times as long.
    spawnSync('sync', ['--file-system', into]);
    await writeFile(path.join(into, MANIFEST), JSON.stringify(manifest), { mode: 0o600, flush: true });
    return manifest;
  } finally {
    await client.end();
  }
}

async function copyFolder(from: string, to: string, name: string, files: Record<string, string>): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const entries = existsSync(from) ? await readdir(from, { withFileTypes: true }) : [];
  for (const entry of entries) {
    const [source, target, inside] = [path.join(from, entry.name), path.join(to, entry.name), `${name}/${entry.name}`];
    if (LEFT_OUT.test(entry.name) || inside === 'files/incoming') continue;
    if (entry.isDirectory()) {
      if (name === 'cluster' && EMPTIED.includes(entry.name)) await mkdir(target, { mode: 0o700 });
      else await copyFolder(source, target, inside, files);
    } else if (entry.isFile()) {
      const hash = await copyFile(source, target);
      if (hash !== undefined) files[inside] = hash;
    }
  }
}

/** Undefined where the file went while the folder was read: a table dropped meanwhile, which the log tells as well. */
async function copyFile(from: string, to: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  try {
    await pipeline(createReadStream(from), measure, createWriteStream(to, { mode: 0o600 }));
    return hash.digest('hex');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    rmSync(to, { force: true });
    return undefined;
  }
}

/** Reads the copy through; throws `StartError` unless every file is as it was written. */
export async function inspectBase(base: string): Promise<BaseManifest> {
  const file = path.join(base, MANIFEST);
  if (!existsSync(file)) throw new StartError(`${base} 不是做完的基础备份（没有 ${MANIFEST}）；请换一份。`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as BaseManifest;
  if (manifest.format !== FORMAT) throw new StartError('这份基础备份来自更新的版本；请先升级程序。');
  for (const [name, expected] of Object.entries(manifest.files)) {
    if ((await hashOf(path.join(base, name))) !== expected)
      throw new StartError(`基础备份里的 ${name} 缺失或被改动过；请换一份。`);
  }
  return manifest;
}

async function hashOf(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

export interface RecoverOptions {
  readonly base: string;
  readonly manifest: BaseManifest;
  /** Nothing of ours but perhaps the keys may be there. */
  readonly dataDir: string;
  readonly walArchive: string;
  readonly until: Date;
}

/** Copies the base, lets PostgreSQL roll on to the moment, and stops; on any fault nothing is left in DATA_DIR. */
export async function recover({ base, manifest, dataDir, walArchive, until }: RecoverOptions): Promise<void> {
  const folder = openFolder(dataDir);
  folder.record = { ...folder.record, passwords: manifest.passwords, isComplete: true };
  try {
    makePgdata(folder);
    await copyFolder(path.join(base, 'cluster'), folder.pgdata, 'base', {});
    await copyFolder(path.join(base, 'files'), path.join(dataDir, 'files'), 'files', {});
    await copyFile(path.join(base, 'cluster', 'backup_label'), path.join(folder.pgdata, 'backup_label'));
    await writeFile(path.join(folder.pgdata, 'recovery.signal'), '');
    if (folder.user) await handOver(folder.pgdata, folder.user);
    saveRecord(folder);
    // Not 'Z': names of zones are not known yet when PostgreSQL reads this.
    await startRecovering(folder, walArchive, until.toISOString().replace('Z', '+00'));
  } catch (error) {
    for (const left of [folder.pgdata, path.join(dataDir, 'files'), path.join(dataDir, 'cluster.json')])
      rmSync(left, { recursive: true, force: true });
    throw error;
  }
}

async function handOver(folder: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  chownSync(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    chownSync(path.join(entry.parentPath, entry.name), uid, gid);
}

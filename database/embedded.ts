// The embedded PostgreSQL: for a demonstration, for development and for tests. Production points DATABASE_URL at a
// server of its own.
import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { locateBinaries } from './embedded/binaries.ts';
import { type ClusterFolder, damaged, makePgdata, openFolder, saveRecord } from './embedded/folder.ts';
import {
  becomesReady,
  dropStalePidFile,
  freePort,
  hasEnded,
  lastComplaint,
  logSize,
  readPidFile,
  spawnPostmaster,
  stopServer,
} from './embedded/postmaster.ts';
import { type Mode, type Settings, fetching, settingsFor } from './embedded/settings.ts';
import { StartError, messageOf } from './start-error.ts';

export const OWNER_ROLE = 'gongyuan_owner';
export const APP_ROLE = 'gongyuan_app';
const ADMIN_ROLE = 'gongyuan_admin';
const DATABASE = 'gongyuan';

/** Any fixed number: held by the process that runs the cluster, so that two of them never share one. */
const GUARD_LOCK = 4_811_901;

const RETRY_MS = 30_000;
/** What a server killed a moment ago leaves behind for some seconds. */
const PASSES_BY_ITSELF = /pre-existing shared memory block|lock file ".*" already exists|Address already in use/;

export interface ClusterOptions extends Mode {
  dataDir: string;
  /** The server's own settings where the data is larger than a demonstration's. */
  settings?: Settings;
}

export interface Cluster {
  ownerUrl: string;
  appUrl: string;
  /** The superuser, on the database `postgres`: tests clone databases with it, the product has no use for it. */
  adminUrl: string;
  /** Settles when the server ends without having been told to, with what it said last. */
  lost: Promise<string>;
  stop: () => Promise<void>;
}

export async function startCluster({ dataDir, settings = {}, ...mode }: ClusterOptions): Promise<Cluster> {
  const folder = openFolder(path.resolve(dataDir));
  const binaries = locateBinaries(folder.user);
  await stopLeftOver(folder);
  if (!folder.record.isComplete) initialise(folder, binaries, mode.isThrowaway ?? false);

  const child = await startServer(folder, binaries, { ...settingsFor(folder, mode), ...settings });
  try {
    const guard = await takeGuard(folder);
    if (!folder.record.isComplete) await createRoles(folder, guard);
    return handle(folder, child, guard);
  } catch (error) {
    if (child.pid) await stopServer(child.pid, folder);
    throw error;
  }
}

function initialise(folder: ClusterFolder, binaries: string, isThrowaway: boolean): void {
  rmSync(folder.pgdata, { recursive: true, force: true });
  makePgdata(folder);
  // Read by initdb as the database user, who cannot enter everywhere: beside the cluster's files-to-be it can.
  const passwordFile = `${folder.pgdata}.password`;
  writeFileSync(passwordFile, folder.record.passwords.admin, { mode: 0o600 });
  if (folder.user) chownSync(passwordFile, folder.user.uid, folder.user.gid);
  const secure = ['--auth=scram-sha-256', `--username=${ADMIN_ROLE}`, `--pwfile=${passwordFile}`];
  // C.UTF-8 sorts by code point, the same on every machine; lists people read name their collation themselves.
  const args = ['-D', folder.pgdata, ...secure, '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'];
  if (isThrowaway) args.push('--no-sync');
  const program = path.join(binaries, 'bin', 'initdb');
  const { status, stderr, error } = spawnSync(program, args, { ...folder.user, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (status === 0) return;
  const why = error ? error.message : (stderr.match(/error: .*/)?.[0] ?? stderr.trim());
  throw new StartError(`内置数据库无法建立：${why}。`);
}

/** A process of ours that was killed leaves its server behind; a living one keeps its guard, and is left alone. */
async function stopLeftOver(folder: ClusterFolder): Promise<void> {
  const left = await findLeftOver(folder);
  if (!left) return;
  if (left.isGuarded)
    throw new StartError(`另一个工援正在使用数据目录 ${folder.dataDir}；请先停止它，或换一个 DATA_DIR。`);
  await stopServer(left.pid, folder);
}

async function findLeftOver(folder: ClusterFolder): Promise<{ pid: number; isGuarded: boolean } | undefined> {
  dropStalePidFile(folder);
  const left = readPidFile(folder);
  if (!left?.isReady) return undefined;
  const client = await connectAsAdmin(folder, left.port).catch(() => undefined);
  if (!client) return undefined;
  const isGuarded = !(await tryGuard(client, 1_000));
  await client.end();
  return { pid: left.pid, isGuarded };
}

/** Whether a living process of ours runs the cluster; nothing is made where there is none. */
export async function isInUse(dataDir: string): Promise<boolean> {
  if (!existsSync(path.join(dataDir, 'cluster.json'))) return false;
  const left = await findLeftOver(openFolder(path.resolve(dataDir)));
  return left?.isGuarded ?? false;
}

async function startServer(folder: ClusterFolder, binaries: string, settings: Settings): Promise<ChildProcess> {
  const giveUpAt = Date.now() + RETRY_MS;
  for (;;) {
    const port = await freePort(folder.record.port);
    if (port !== folder.record.port) saveRecord(Object.assign(folder, { record: { ...folder.record, port } }));
    const logged = logSize(folder);
    const child = spawnPostmaster(folder, binaries, { ...settings, port: String(port) });
    let spawnFailure = '';
    child.once('error', (error) => (spawnFailure = error.message));
    if (await becomesReady(child, folder)) return child;

    const complaint = spawnFailure || lastComplaint(folder, logged) || `postgres 以 ${child.exitCode} 结束`;
    if (!PASSES_BY_ITSELF.test(complaint) || Date.now() > giveUpAt) throw damaged(folder.dataDir, complaint);
    await sleep(500);
    dropStalePidFile(folder);
  }
}

/** Rolls a copied cluster on to the moment and stops it; throws when the archive does not reach so far. */
export async function startRecovering(folder: ClusterFolder, walArchive: string, until: string): Promise<void> {
  const settings: Settings = {
    ...settingsFor(folder, { walArchive }),
    ...fetching(walArchive),
    recovery_target_time: until,
    recovery_target_action: 'promote',
    // Else it would call itself ready as soon as it can be read, long before it is there.
    hot_standby: 'off',
  };
  const child = await startServer(folder, locateBinaries(folder.user), settings);
  if (child.pid) await stopServer(child.pid, folder);
}

const urlFor = (folder: ClusterFolder, role: string, password: string, database: string, port = folder.record.port) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

export const adminUrl = (folder: ClusterFolder, port?: number) =>
  urlFor(folder, ADMIN_ROLE, folder.record.passwords.admin, 'postgres', port);

async function connectAsAdmin(folder: ClusterFolder, port?: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl(folder, port), connectionTimeoutMillis: 5_000 });
  // Its end is told by the process; without a listener the event would be an uncaught error.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function takeGuard(folder: ClusterFolder): Promise<pg.Client> {
  const guard = await connectAsAdmin(folder).catch((error: unknown) => {
    throw damaged(folder.dataDir, `数据库拒绝了 cluster.json 里的密码（${messageOf(error)}）`);
  });
  await tryGuard(guard, 0);
  return guard;
}

/** A killed process holds its lock until its server notices, a moment later. */
async function tryGuard(client: pg.Client, patienceMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [GUARD_LOCK]);
    if (rows[0].taken) return true;
    if (Date.now() > giveUpAt) return false;
    await sleep(100);
  }
}

/** Two roles: one owns and migrates, the other serves and gets only what the migrations grant it. */
async function createRoles(folder: ClusterFolder, admin: pg.Client): Promise<void> {
  const { passwords } = folder.record;
  const roles = { [OWNER_ROLE]: passwords.owner, [APP_ROLE]: passwords.app };
  for (const [role, password] of Object.entries(roles)) {
    await admin.query(`create role ${role} login password '${password}'`);
  }
  await admin.query(`create database ${DATABASE} owner ${OWNER_ROLE} template template0`);
  await admin.query(`revoke all on database ${DATABASE} from public`);
  await admin.query(`grant connect on database ${DATABASE} to ${APP_ROLE}`);
  saveRecord(Object.assign(folder, { record: { ...folder.record, isComplete: true } }));
}

function handle(folder: ClusterFolder, child: ChildProcess, guard: pg.Client): Cluster {
  const logged = logSize(folder);
  let isStopping = false;
  const lost = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!isStopping)
        resolve(signal ? `postgres 被 ${signal} 终止` : lastComplaint(folder, logged) || `退出码 ${code}`);
    });
  });
  const stop = async () => {
    isStopping = true;
    const ended = hasEnded(child) ? undefined : once(child, 'exit');
    await guard.end().catch(() => undefined);
    if (child.pid) await stopServer(child.pid, folder);
    await ended;
  };
  const { passwords } = folder.record;
  return {
    ownerUrl: urlFor(folder, OWNER_ROLE, passwords.owner, DATABASE),
    appUrl: urlFor(folder, APP_ROLE, passwords.app, DATABASE),
    adminUrl: adminUrl(folder),
    lost,
    stop,
  };
}

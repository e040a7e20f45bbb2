/**
 * `npm run restore -- FILE [--replace]`: into the database and DATA_DIR of the environment, whole or not at all.
 * `npm run restore -- --base FOLDER --until 'TIME'`: the embedded database as it was at that second.
 */
import path from 'node:path';
import { createPool, requireServer } from '@gongyuan/database/connect.ts';
import { APP_ROLE, isInUse, startCluster } from '@gongyuan/database/embedded.ts';
import type pg from 'pg';
import { bringsKey, keyPlacer } from '../../server/backup/installation-key.ts';
import { rowsOf } from '../../server/backup/manifest.ts';
import { BackupRefusal } from '../../server/backup/refusal.ts';
import { inspectBackup, loadBackup } from '../../server/backup/restore.ts';
import type { Environment } from '../../server/env.ts';
import { readEnvironment, servingRole } from '../../server/env.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import { restoreBase } from './base.ts';
import { note, one, readArguments, root, runCommand, secretOf } from './command.ts';

async function main(): Promise<void> {
  const { positionals, values } = readArguments({
    replace: { type: 'boolean', default: false },
    base: { type: 'string' },
    until: { type: 'string' },
  });
  const environment = readEnvironment(root);
  if (values.base !== undefined) return restoreBase(environment, path.resolve(values.base), values.until);
  const mayReplace = values.replace;
  const file = path.resolve(one(positionals, 'npm run restore -- 文件'));
  const secret = secretOf(environment);
  const { dataDir } = environment;
  const now = new Date();

  console.log('正在核对备份……');
  const backup = await inspectBackup(file, secret);
  const key = bringsKey(dataDir, backup.header, backup.manifest, mayReplace) ? keyPlacer(dataDir, now) : undefined;
  const { url, appRole, close } = await openTarget(environment);
  const pool = createPool(url, { max: 2 });
  try {
    await requireServer(pool, 'DATABASE_URL');
    await requireAlone(pool);
    console.log('备份完整，正在恢复……');
    const client = await pool.connect();
    const chains = await loadBackup(file, secret, backup, {
      client,
      files: createFileStore(dataDir),
      appRole,
      mayReplace,
      key,
    }).finally(() => client.release());
    const { manifest } = backup;
    await note(pool, { kind: 'restore', at: now, file, bytes: null, manifest });
    console.log(
      `已恢复到${manifest.takenAt}的状态：${rowsOf(manifest)}行、${manifest.files.count}份文件与备份一致，${chains.length}条审计链完整。`,
    );
  } finally {
    await pool.end();
    await close();
  }
}

interface OpenedTarget {
  readonly url: string;
  readonly appRole: string | undefined;
  readonly close: () => Promise<void>;
}

/** Opened only now: until the backup is known to be whole, not even an empty database is made. */
async function openTarget(environment: Environment): Promise<OpenedTarget> {
  const { databaseUrl, dataDir } = environment;
  if (databaseUrl) return { url: databaseUrl, appRole: servingRole(environment), close: () => Promise.resolve() };
  if (await isInUse(dataDir)) throw running();
  const { ownerUrl, stop } = await startCluster({ dataDir, walArchive: environment.walArchive });
  return { url: ownerUrl, appRole: APP_ROLE, close: stop };
}

/** Of other roles' sessions the owner sees no more than whose they are; the server's own workers are nobody's. */
async function requireAlone(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ others: number }>(`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and usesysid is not null and pid <> pg_backend_pid()`);
  if ((rows[0]?.others ?? 0) > 0) throw running();
}

const running = () =>
  new BackupRefusal('running', '平台或别的程序正连着要恢复到的数据库，没有改动；请先停止它们，再恢复。');

await runCommand(main, '没有恢复');

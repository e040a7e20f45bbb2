/** `npm run verify-backup -- FILE`: restores into an empty place made for it, compares, and takes the place away. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPool } from '@gongyuan/database/connect.ts';
import { APP_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import type { ReadBackup } from '../../server/backup/read.ts';
import { rowsOf } from '../../server/backup/manifest.ts';
import { inspectBackup, loadBackup } from '../../server/backup/restore.ts';
import type { Secret } from '../../server/backup/secret.ts';
import { readEnvironment } from '../../server/env.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import { openDatabase } from '../open-database.ts';
import { note, one, readArguments, root, runCommand, secretOf } from './command.ts';

async function main(): Promise<void> {
  const { positionals } = readArguments({});
  const file = path.resolve(one(positionals, 'npm run verify-backup -- 文件'));
  const environment = readEnvironment(root);
  const secret = secretOf(environment);
  const backup = await inspectBackup(file, secret);
  const chains = await restoreAside(file, secret, backup);
  const { manifest } = backup;
  console.log(
    `备份可用：恢复到空库后${manifest.tables.length}张表、${rowsOf(manifest)}行、${manifest.files.count}份文件与备份时一致，${chains}条审计链完整。`,
  );
  await tellInstallation(file, backup);
}

async function restoreAside(file: string, secret: Secret, backup: ReadBackup): Promise<number> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-verify-'));
  const cluster = await startCluster({ dataDir, isThrowaway: true });
  const pool = createPool(cluster.ownerUrl, { max: 1 });
  try {
    const client = await pool.connect();
    const chains = await loadBackup(file, secret, backup, {
      client,
      files: createFileStore(dataDir),
      appRole: APP_ROLE,
      mayReplace: false,
    }).finally(() => client.release());
    return chains.length;
  } finally {
    await pool.end();
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The administrator's page shows it; on a machine without the installation there is nobody to tell. */
async function tellInstallation(file: string, { manifest }: ReadBackup): Promise<void> {
  const { ownerUrl, close } = await openDatabase(readEnvironment(root)).catch(() => ({
    ownerUrl: null,
    close: () => Promise.resolve(),
  }));
  if (ownerUrl === null) return;
  const pool = createPool(ownerUrl, { max: 1 });
  try {
    await note(pool, { kind: 'verify', at: new Date(), file, bytes: statSync(file).size, manifest });
  } finally {
    await pool.end();
    await close();
  }
}

await runCommand(main, '备份不可用');

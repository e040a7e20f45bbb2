/**
 * `npm run backup -- FILE_OR_FOLDER [--with-key]`: one encrypted copy of database and files, taken while the platform is at
 * work. `npm run backup -- --base FOLDER`: what a recovery to any second starts from.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createPool, requireServer } from '@gongyuan/database/connect.ts';
import { StartError } from '@gongyuan/database/start-error.ts';
import type pg from 'pg';
import { readInstallationKeys } from '../../server/backup/installation-key.ts';
import { type Manifest, rowsOf } from '../../server/backup/manifest.ts';
import { BackupRefusal } from '../../server/backup/refusal.ts';
import { takeBackup } from '../../server/backup/take.ts';
import type { Environment } from '../../server/env.ts';
import { readEnvironment } from '../../server/env.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import { openDatabase } from '../open-database.ts';
import { backUpBase } from './base.ts';
import { note, one, readArguments, root, runCommand, secretOf, size } from './command.ts';

async function main(): Promise<void> {
  const { positionals, values } = readArguments({
    'with-key': { type: 'boolean', default: false },
    base: { type: 'string' },
  });
  const environment = readEnvironment(root);
  if (values.base !== undefined) return backUpBase(environment, path.resolve(values.base));
  const now = () => new Date();
  const file = fileFor(one(positionals, 'npm run backup -- 文件或文件夹'), now());
  const { ownerUrl, name, close } = await openDatabase(environment);
  const pool = createPool(ownerUrl, { max: 2 });
  try {
    await requireServer(pool, name);
    const manifest = await take(file, pool, environment, values['with-key']);
    const bytes = statSync(file).size;
    await note(pool, { kind: 'backup', at: now(), file, bytes, manifest });
    console.log(
      `已备份到 ${file}：${manifest.tables.length}张表、${rowsOf(manifest)}行、${manifest.files.count}份文件，${size(bytes)}。`,
    );
    requireWhole(manifest);
  } finally {
    await pool.end();
    await close();
  }
}

async function take(file: string, pool: pg.Pool, environment: Environment, withKeys: boolean): Promise<Manifest> {
  const { dataDir } = environment;
  const secret = secretOf(environment);
  const keys = readInstallationKeys(dataDir);
  if (!keys) throw new StartError(`${dataDir} 里没有安装密钥；请先启动一次工援，或用 DATA_DIR 指明位置。`);
  const files = createFileStore(dataDir);
  const client = await pool.connect();
  try {
    return await takeBackup(file, { client, files, secret, now: () => new Date(), keys, withKeys });
  } finally {
    client.release();
  }
}

/** What is lost is told by whoever finds it, and the rest is kept. */
function requireWhole({ missing }: Manifest): void {
  if (missing.length === 0) return;
  const some = missing.slice(0, 3).join('、');
  throw new BackupRefusal(
    'incomplete',
    `备份已写好，但有${missing.length}份文件在文件库里缺失或损坏（${some}${missing.length > 3 ? '等' : ''}）；请从更早的备份找回。`,
  );
}

/** A folder gets a file named after the moment; nothing is written over. */
function fileFor(given: string, now: Date): string {
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '');
  const file = path.resolve(isFolder ? path.join(given, `gongyuan-${stamp}Z.gybackup`) : given);
  if (existsSync(file)) throw new StartError(`${file} 已经存在，没有覆盖；请换一个名字。`);
  if (!existsSync(path.dirname(file))) throw new StartError(`没有文件夹 ${path.dirname(file)}，请先建立。`);
  return file;
}

await runCommand(main, '没有备份成');

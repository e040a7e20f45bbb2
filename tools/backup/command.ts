/** What the three commands share: arguments, the secret, and how they end. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import type pg from 'pg';
import { BackupRefusal } from '../../server/backup/refusal.ts';
import type { BackupRun } from '../../server/backup/runs.ts';
import { noteRun } from '../../server/backup/runs.ts';
import type { Secret } from '../../server/backup/secret.ts';
import type { Environment } from '../../server/env.ts';

export const root = path.resolve(import.meta.dirname, '..', '..');

/** An option nobody knows is refused: a misspelt one must not be taken for left out. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(messageOf(error))?.[1] ?? '';
    throw new StartError(`选项 ${name} 不认识，或者后面少了一个值；用法见 docs/how-to/back-up-and-restore.md。`);
  }
}

export function one(words: readonly string[], usage: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new StartError(`用法：${usage}`);
  return word;
}

export function secretOf({ backupSecret }: Environment): Secret {
  if (backupSecret) return backupSecret;
  throw new BackupRefusal('secret', '请用 BACKUP_PASSPHRASE 给出备份口令，或用 BACKUP_KEY_FILE 指明密钥文件。');
}

/** The copy is what counts: where it cannot be noted for the administrator's page, that is only told. */
export async function note(pool: pg.Pool, run: BackupRun): Promise<void> {
  await noteRun(pool, run).catch((error: unknown) => {
    console.warn(`! 没有记到平台的数据库里（${messageOf(error)}），管理页面上看不到这一次。`);
  });
}

export function size(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

export async function runCommand(main: () => Promise<void>, what: string): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(`✗ ${error instanceof StartError ? error.message : `${what}：${messageOf(error)}`}`);
    process.exitCode = error instanceof BackupRefusal ? error.exitCode : 1;
  }
}

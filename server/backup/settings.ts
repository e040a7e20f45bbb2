/** What the environment says about backups: BACKUP_PASSPHRASE or BACKUP_KEY_FILE. Neither is repeated in a complaint. */
import { readFileSync } from 'node:fs';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import type { Secret } from './secret.ts';

const SHORTEST_PASSPHRASE = 16;
/** Whoever has a copy of the file may try keys for years. */
const SHORTEST_KEY = 32;

export function readSecret({ BACKUP_PASSPHRASE, BACKUP_KEY_FILE }: NodeJS.ProcessEnv): Secret | undefined {
  if (BACKUP_PASSPHRASE && BACKUP_KEY_FILE)
    throw new StartError('BACKUP_PASSPHRASE 和 BACKUP_KEY_FILE 只能设置一个：备份用口令加密，或者用密钥文件。');
  if (BACKUP_PASSPHRASE) {
    if (BACKUP_PASSPHRASE.length < SHORTEST_PASSPHRASE)
      throw new StartError(`BACKUP_PASSPHRASE 至少${SHORTEST_PASSPHRASE}个字符，例如六个不相干的词。`);
    return { kind: 'passphrase', text: BACKUP_PASSPHRASE };
  }
  return BACKUP_KEY_FILE ? { kind: 'key_file', bytes: readKeyFile(BACKUP_KEY_FILE) } : undefined;
}

function readKeyFile(path: string): Buffer {
  const bytes = read(path);
  if (bytes.length < SHORTEST_KEY)
    throw new StartError(
      `BACKUP_KEY_FILE 指定的文件不足${SHORTEST_KEY}字节；可以这样生成：openssl rand -out backup.key 32。`,
    );
  return bytes;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StartError(`读不到 BACKUP_KEY_FILE 指定的文件：${messageOf(error)}。`);
  }
}

// How the embedded server runs: small, on this machine only, and with its log kept elsewhere where one asks for it.
import { chownSync, mkdirSync } from 'node:fs';

import { StartError } from '../start-error.ts';
import type { ClusterFolder } from './folder.ts';
import { canEnter } from './identity.ts';

export type Settings = Readonly<Record<string, string>>;

export interface Mode {
  /** For tests: thrown away afterwards, so nothing is forced to disk. */
  isThrowaway?: boolean;
  /** Absolute: where finished pieces of the write-ahead log are copied, for a recovery to any second. */
  walArchive?: string | undefined;
}

const USUAL: Settings = {
  listen_addresses: '127.0.0.1',
  // The path of a socket may not be longer than 107 bytes, which the folder of a checkout easily is.
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '60',
  log_checkpoints: 'off',
};

const UNSAFE: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB' };

export function settingsFor(folder: ClusterFolder, { isThrowaway = false, walArchive }: Mode): Settings {
  return {
    ...USUAL,
    ...(isThrowaway ? UNSAFE : {}),
    ...(walArchive === undefined ? {} : archiving(prepared(walArchive, folder))),
  };
}

/**
 * A piece counts as archived when its bytes and its name are on the disk. One that is there already, from a try that was
 * cut short after the renaming, passes if it is the same; another under its name never does.
 */
function archiving(archive: string): Settings {
  const [kept, part] = [`'${archive}/%f'`, `'${archive}/%f.part'`];
  const copy = `cp '%p' ${part} && sync ${part} && mv ${part} ${kept} && sync '${archive}'`;
  return {
    archive_mode: 'on',
    archive_command: `if test -e ${kept}; then cmp -s '%p' ${kept}; else ${copy}; fi`,
    // Nobody loses more than a minute to a lost machine.
    archive_timeout: '60s',
  };
}

/** The command to fetch a piece back. */
export const fetching = (archive: string): Settings => ({ restore_command: `cp '${safe(archive)}/%f' '%p'` });

function prepared(archive: string, { user }: ClusterFolder): string {
  mkdirSync(safe(archive), { recursive: true, mode: 0o700 });
  if (user) chownSync(archive, user.uid, user.gid);
  // Said now: PostgreSQL would try again for ever, and tell nobody but its log.
  if (!canEnter(archive, user))
    throw new StartError(`数据库的用户进不了 WAL_ARCHIVE 指定的文件夹 ${archive}；请换一个它够得着的。`);
  return archive;
}

/** The path stands inside a command of PostgreSQL's, between quotes. */
function safe(archive: string): string {
  if (/['"%\\\n]/.test(archive)) throw new StartError(`WAL_ARCHIVE 的路径里不能有引号、百分号和反斜杠：${archive}。`);
  return archive;
}

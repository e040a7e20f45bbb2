// PostgreSQL refuses to run as root. A start as root therefore hands the database to a user without rights, and has to
// see to it that this user can reach what it needs: a checkout under /root is closed to everybody else.
//
// Tried and left out: starting in the data folder and passing `-D .` (PostgreSQL makes the path absolute and enters it
// again, "could not access directory"), and `unshare --user` (many containers forbid user namespaces).
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { StartError } from '../start-error.ts';

export interface Identity {
  uid: number;
  gid: number;
}

const FALLBACK: Identity = { uid: 65_534, gid: 65_534 };

/** Undefined: the database runs as we do. */
export function databaseUser(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  // By name and not by number: initdb insists on a user that has a line in this file.
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : FALLBACK;
}

/** Whoever owns an existing cluster goes on owning it: the first start may have been another user's. */
export function ownerOf(folder: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? databaseUser() : { uid, gid };
}

/** Asks the kernel rather than reading mode bits: access lists and mounts have a say as well. */
export function canEnter(folder: string, user: Identity | undefined): boolean {
  if (!user) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' });
  return status === 0;
}

/**
 * A folder of ours that every user may enter, for a start as root whose own folders are closed. /var/lib outlives a
 * reboot; the temporary folder is only for systems that have no such place.
 */
export function commonFolder(): string {
  for (const parent of ['/var/lib', os.tmpdir()]) {
    try {
      accessSync(parent, constants.W_OK);
      const folder = path.join(parent, 'gongyuan');
      mkdirSync(folder, { recursive: true });
      // Anybody may have made such a name in the temporary folder; what is not ours is not trusted.
      if (statSync(folder).uid !== 0) continue;
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      continue;
    }
  }
  throw new StartError(
    '以 root 启动时需要一个可写的 /var/lib 来放置内置数据库；或用 DATABASE_URL 指定一个 PostgreSQL。',
  );
}

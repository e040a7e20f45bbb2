/** The installation's key beside a backup: by its fingerprint a backup of another installation is recognised. */
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyFileOf } from '../sealing.ts';
import type { Header } from './container.ts';
import type { Manifest } from './manifest.ts';
import { BackupRefusal } from './refusal.ts';

/** The key file as it is; undefined before the first start. */
export function readInstallationKey(dataDir: string): Buffer | undefined {
  const file = keyFileOf(dataDir);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Tells which key it is, and nothing about it. */
export const fingerprintOf = (key: Buffer): string =>
  createHmac('sha256', key.toString('utf8').trim()).update('gongyuan backup').digest('hex').slice(0, 32);

/**
 * Personal fields open only under the key they were sealed with. Refuses where the place to restore into has another;
 * true where the backup brings the key along and it is to be put in place.
 */
export function bringsKey(
  dataDir: string,
  { installation }: Pick<Header, 'installation'>,
  { hasKey }: Pick<Manifest, 'hasKey'>,
  mayReplace: boolean,
): boolean {
  const present = readInstallationKey(dataDir);
  if (present && fingerprintOf(present) === installation) return false;
  const file = keyFileOf(dataDir);
  if (present && !(hasKey && mayReplace))
    throw new BackupRefusal(
      'foreign',
      `这份备份属于另一个安装：它的个人信息用另一把安装密钥密封，和 ${file} 不是同一把；请换成那一把，或换一个 DATA_DIR。`,
    );
  if (!hasKey)
    throw new BackupRefusal('foreign', `备份里没有安装密钥；请先把单独保存的密钥放到 ${file}（权限 600），再恢复。`);
  return true;
}

export interface PlacedKey {
  place(key: Buffer): Promise<void>;
  /** Puts things back as they were, when the restore did not come about. */
  undo(): Promise<void>;
}

/** A key that is replaced is kept beside, under the moment it went. */
export function keyPlacer(dataDir: string, now: Date): PlacedKey {
  const file = keyFileOf(dataDir);
  const aside = `${file}.${now.toISOString().replace(/[:.]/g, '')}`;
  let isPlaced = false;
  return {
    place: async (key) => {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      if (existsSync(file)) await rename(file, aside);
      isPlaced = true;
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(key);
      await handle.sync();
      await handle.close();
    },
    undo: async () => {
      if (!isPlaced) return;
      await rm(file, { force: true });
      if (existsSync(aside)) await rename(aside, file);
    },
  };
}

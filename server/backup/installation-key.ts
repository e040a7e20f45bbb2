/** The installation's keys beside a backup: by their fingerprints a backup of another installation is recognised. */
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyFileOf, readKeyFile } from '../keyring.ts';
import type { Manifest } from './manifest.ts';
import { BackupRefusal } from './refusal.ts';

export interface InstallationKeys {
  /** The file as it is. */
  readonly file: Buffer;
  /** Tell which keys they are, and nothing about them. */
  readonly fingerprints: readonly string[];
}

/** Undefined before the first start. */
export function readInstallationKeys(dataDir: string): InstallationKeys | undefined {
  const file = keyFileOf(dataDir);
  if (!existsSync(file)) return undefined;
  return { file: readFileSync(file), fingerprints: readKeyFile(file).map(({ master }) => fingerprintOf(master)) };
}

const fingerprintOf = (master: Buffer): string =>
  createHmac('sha256', master).update('gongyuan backup').digest('hex').slice(0, 32);

/**
 * Personal fields open only under the key they were sealed with. Refuses where the place to restore into has another;
 * true where the backup brings the key along and it is to be put in place.
 */
export function bringsKey(
  dataDir: string,
  { keys }: { readonly keys: readonly string[] },
  { hasKey }: Pick<Manifest, 'hasKey'>,
  mayReplace: boolean,
): boolean {
  const present = readInstallationKeys(dataDir);
  if (present && keys.every((key) => present.fingerprints.includes(key))) return false;
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

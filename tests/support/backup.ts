/** A backup taken and restored as the commands do it, against databases of the tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { APP_ROLE } from '@gongyuan/database/embedded.ts';
import type { PlacedKey } from '../../server/backup/installation-key.ts';
import { readInstallationKeys } from '../../server/backup/installation-key.ts';
import type { Manifest } from '../../server/backup/manifest.ts';
import { inspectBackup, loadBackup } from '../../server/backup/restore.ts';
import type { Secret } from '../../server/backup/secret.ts';
import { takeBackup } from '../../server/backup/take.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import type { TestApp } from './app.ts';
import type { TestDatabase } from './database.ts';
import { emptyDatabase } from './database.ts';

/** Quick to derive: what a passphrase costs is tried where passphrases are the matter. */
export const SECRET: Secret = { kind: 'key_file', bytes: Buffer.alloc(32, 'backups of the tests') };

export async function backUp(house: TestApp, file: string, secret = SECRET): Promise<Manifest> {
  const dataDir = path.dirname(house.filesDir);
  const keys = readInstallationKeys(dataDir);
  if (!keys) throw new Error('the app of the tests has made its key');
  const client = await house.database.ownerPool.connect();
  try {
    const files = createFileStore(dataDir);
    return await takeBackup(file, { client, files, secret, now: () => house.clock.now, keys, withKeys: false });
  } finally {
    client.release();
  }
}

export interface Place {
  readonly database: TestDatabase;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** An empty database and an empty DATA_DIR. */
export async function emptyPlace(): Promise<Place> {
  const database = await emptyDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-restored-'));
  const close = async () => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { database, dataDir, close };
}

export interface RestoreOptions {
  readonly secret?: Secret;
  readonly mayReplace?: boolean;
  readonly key?: PlacedKey;
}

export async function restore(
  file: string,
  { database, dataDir }: Pick<Place, 'database' | 'dataDir'>,
  { secret = SECRET, mayReplace = false, key }: RestoreOptions = {},
): Promise<Manifest> {
  const backup = await inspectBackup(file, secret);
  const client = await database.ownerPool.connect();
  try {
    const files = createFileStore(dataDir);
    await loadBackup(file, secret, backup, { client, files, appRole: APP_ROLE, mayReplace, key });
    return backup.manifest;
  } finally {
    client.release();
  }
}

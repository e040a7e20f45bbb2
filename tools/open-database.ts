/** The database of this installation for a command beside it: the outside one, or the embedded one, running or not. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { APP_ROLE, OWNER_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { openFolder } from '@gongyuan/database/embedded/folder.ts';
import { readPidFile } from '@gongyuan/database/embedded/postmaster.ts';
import { StartError } from '@gongyuan/database/start-error.ts';
import type { Environment } from '../server/env.ts';

export interface Opened {
  /** As the role that serves. */
  readonly appUrl: string;
  /** As the role that owns the tables: it reads every row, whatever the rows' own rules say. */
  readonly ownerUrl: string;
  /** What to call it in a sentence. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** The embedded one as it runs beside us, else started for as long as this takes. */
export async function openDatabase({ databaseUrl, databaseAppUrl, dataDir, walArchive }: Environment): Promise<Opened> {
  const nothing = () => Promise.resolve();
  if (databaseUrl)
    return { appUrl: databaseAppUrl ?? databaseUrl, ownerUrl: databaseUrl, name: 'DATABASE_URL', close: nothing };
  if (!existsSync(path.join(dataDir, 'cluster.json')))
    throw new StartError(`数据目录 ${dataDir} 里还没有数据库；请先启动一次工援，或用 DATA_DIR 指明位置。`);
  const folder = openFolder(dataDir);
  const running = readPidFile(folder);
  if (running?.isReady && isAlive(running.pid)) {
    const { passwords } = folder.record;
    const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${running.port}/gongyuan`;
    const urls = { appUrl: url(APP_ROLE, passwords.app), ownerUrl: url(OWNER_ROLE, passwords.owner) };
    return { ...urls, name: dataDir, close: nothing };
  }
  const { appUrl, ownerUrl, stop } = await startCluster({ dataDir, walArchive });
  return { appUrl, ownerUrl, name: dataDir, close: stop };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

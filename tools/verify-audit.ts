/** `npm run verify-audit`: checks the audit chains of every union from the rows alone; exit 1 where one is broken. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createDatabase, createPool, requireServer } from '@gongyuan/database/connect.ts';
import { APP_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { openFolder } from '@gongyuan/database/embedded/folder.ts';
import { readPidFile } from '@gongyuan/database/embedded/postmaster.ts';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import type { Chain } from '../server/audit-verify.ts';
import { verifyChains } from '../server/audit-verify.ts';
import type { Environment } from '../server/env.ts';
import { readEnvironment } from '../server/env.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Opened {
  readonly url: string;
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** The outside database, or the embedded one: as it runs beside us, else started for as long as this takes. */
async function open({ databaseUrl, databaseAppUrl, dataDir }: Environment): Promise<Opened> {
  const nothing = () => Promise.resolve();
  if (databaseUrl)
    return {
      url: databaseAppUrl ?? databaseUrl,
      name: databaseAppUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL',
      close: nothing,
    };
  if (!existsSync(path.join(dataDir, 'cluster.json')))
    throw new StartError(`数据目录 ${dataDir} 里还没有数据库；请先启动一次工援，或用 DATA_DIR 指明位置。`);
  const folder = openFolder(dataDir);
  const running = readPidFile(folder);
  if (running?.isReady && isAlive(running.pid)) {
    const url = `postgres://${APP_ROLE}:${folder.record.passwords.app}@127.0.0.1:${running.port}/gongyuan`;
    return { url, name: dataDir, close: nothing };
  }
  const cluster = await startCluster({ dataDir });
  return { url: cluster.appUrl, name: dataDir, close: cluster.stop };
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

function line({ unionName, rows, head, broken }: Chain): string {
  const end = broken ? `✗ 第${broken.sequence}条：${broken.reason}` : '✓ 完整';
  return `${end}  ${unionName}  ${rows}条  ${head}`;
}

async function main(): Promise<number> {
  const { url, name, close } = await open(readEnvironment(root));
  const pool = createPool(url, { max: 1 });
  try {
    await requireServer(pool, name);
    const chains = await verifyChains(createDatabase(pool));
    for (const chain of chains) console.log(line(chain));
    const broken = chains.filter((chain) => chain.broken).length;
    const rows = chains.reduce((sum, chain) => sum + chain.rows, 0);
    console.log(
      broken === 0
        ? `共${chains.length}条审计链、${rows}条记录，全部完整。`
        : `共${chains.length}条审计链，${broken}条被破坏。`,
    );
    return broken === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`✗ ${error instanceof StartError ? error.message : `审计链无法核对：${messageOf(error)}`}`);
  return 1;
});

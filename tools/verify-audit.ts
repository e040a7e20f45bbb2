/** `npm run verify-audit`: checks the audit chains of every union from the rows alone; exit 1 where one is broken. */
import path from 'node:path';
import { createDatabase, createPool, requireServer } from '@gongyuan/database/connect.ts';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import type { Chain } from '../server/audit-verify.ts';
import { verifyChains } from '../server/audit-verify.ts';
import { readEnvironment } from '../server/env.ts';
import { openDatabase } from './open-database.ts';

const root = path.resolve(import.meta.dirname, '..');

function line({ unionName, rows, head, broken }: Chain): string {
  const end = broken ? `✗ 第${broken.sequence}条：${broken.reason}` : '✓ 完整';
  return `${end}  ${unionName}  ${rows}条  ${head}`;
}

async function main(): Promise<number> {
  const { appUrl, name, close } = await openDatabase(readEnvironment(root));
  const pool = createPool(appUrl, { max: 1 });
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

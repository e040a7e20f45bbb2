/**
 * `npm run check-invariants`: fifteen things that hold at every moment, checked on the live database without changing
 * it; exit 1 where one does not. `--acknowledged FILE` a log of acknowledgements kept outside, a JSON object a line;
 * `--one-file-in N` reads one stored content in N again instead of all.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase, createPool, requireServer } from '@gongyuan/database/connect.ts';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import { readEnvironment } from '../server/env.ts';
import { checkInvariants } from '../server/invariants/check.ts';
import type { Finding } from '../server/invariants/check.ts';
import { createFileStore } from '../server/outward/file-store.ts';
import { openDatabase } from './open-database.ts';

const root = path.resolve(import.meta.dirname, '..');

function line({ id, holds, looked, violations, ms }: Finding): string {
  if (typeof looked === 'string') return `－ ${id}  ${holds}：${looked}`;
  return `${violations === 0 ? '✓' : '✗'} ${id}  ${holds}：查${looked}条，${violations}处不符（${ms}毫秒）`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { acknowledged: { type: 'string' }, 'one-file-in': { type: 'string', default: '1' } },
  });
  const oneFileIn = Number(values['one-file-in']);
  if (!Number.isInteger(oneFileIn) || oneFileIn < 1) throw new StartError('--one-file-in 应是 1 或更大的整数。');
  const environment = readEnvironment(root);
  const { ownerUrl, name, close } = await openDatabase(environment);
  const pool = createPool(ownerUrl, { max: 1 });
  const now = new Date();
  try {
    await requireServer(pool, name);
    const findings = await checkInvariants({
      db: createDatabase(pool),
      files: createFileStore(environment.dataDir),
      now,
      acknowledged: values.acknowledged ?? null,
      oneFileIn,
      found: (id, { table, row, words }) => console.log(`  ✗ ${id}  ${table} ${row}：${words}`),
      ended: (finding) => console.log(line(finding)),
    });
    const violations = findings.reduce((sum, finding) => sum + finding.violations, 0);
    console.log(violations === 0 ? '没有一处不符。' : `共${violations}处不符。`);
    return violations === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`✗ ${error instanceof StartError ? error.message : `没有查完：${messageOf(error)}`}`);
  return 2;
});

/** The n-th statement fails, for every n of every act and every address that writes, with every kind of fault. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Campaign, Outcome, Run } from '../campaign.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEST = 'tests/api/faults.test.ts';

/** What the n-th statement suffers, and what the last run. */
const rounds = [
  { kind: 'error', ending: 'lost', words: '报错，最后一次提交后断线' },
  { kind: 'reset', ending: 'deadlock', words: '断线，最后一次遇上死锁' },
  { kind: 'error', ending: 'serialization', words: '报错，最后一次遇上串行化冲突' },
] as const;
type Round = (typeof rounds)[number];

/** As the test leaves it. */
interface Report {
  readonly routes: number;
  readonly runs: number;
  readonly statements: number;
  readonly findings: readonly string[];
}

/** The sweep is the one of `npm test`, over all statements instead of those that write. */
async function runRound({ kind, ending }: Round, { seed, scale }: Run, folder: string): Promise<Report> {
  const report = path.join(folder, `${kind}-${ending}.json`);
  const asked = { kind, ending, seed: seed % 1_000_000, writesOnly: scale === 'small', stride: 1, report };
  const cli = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, FAULTS: JSON.stringify(asked) };
  const code = await new Promise<number | null>((resolve, reject) => {
    const args = [cli, 'run', '--no-isolate', '--project', 'server', TEST];
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
  const told = JSON.parse(await readFile(report, 'utf8')) as Report; // the test's own
  // What fails before or beside the sweep leaves no finding of its own.
  if (code === 0 || told.findings.length > 0) return told;
  return { ...told, findings: [`测试没有通过（${code}），请单独运行 ${TEST}`] };
}

async function run(asked: Run): Promise<Outcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongyuan-faults-'));
  const counts: Record<string, number | string> = {};
  const findings: string[] = [];
  try {
    for (const round of asked.scale === 'small' ? rounds.slice(0, 1) : rounds) {
      const told = await runRound(round, asked, folder);
      counts[`${round.words}：写入地址`] = told.routes;
      counts[`${round.words}：提交`] = told.runs;
      counts[`${round.words}：语句`] = told.statements;
      findings.push(...told.findings);
      asked.log(`${round.words}：${told.routes}个地址，${told.runs}次提交，${told.findings.length}处不符`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { counts, findings };
}

export const faults: Campaign = {
  name: 'faults',
  question: '任何一次写入断在数据库的任何一句，会不会留下半件事；再交一次，会不会多出一件？',
  run,
};

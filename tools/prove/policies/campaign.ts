/** SEC-010: takes each rule of who may see away, one at a time, in a copy of the checkout; some test of rights must notice. */
import { spawn } from 'node:child_process';
import { cp, link, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Campaign, Run } from '../campaign.ts';
import { mutantsOf } from './mutants.ts';
import type { Mutant } from './mutants.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** On the same disk as the packages, whose files the copy shares. */
const COPY = path.join(ROOT, 'node_modules/.cache/policies');
const SAMPLE = 8;
/** The quick ones first: most mutants fall there. */
const TESTS = [
  'tests/api/rights/sole-reason.test.ts',
  'tests/api/rights/serving-role.test.ts',
  'tests/api/rights/two-unions.test.ts',
  'tests/api/rights/industrial-union.test.ts',
  'tests/api/rights',
  'tests/api/risk.test.ts',
  'tests/api/lists.test.ts',
  'tests/api/network.test.ts',
  'tests/api/organisation.test.ts',
  'tests/api/telephony-desk.test.ts',
  'tests/api/aid-case-handlers.test.ts',
  'tests/api/file-review.test.ts',
];

export const policies: Campaign = {
  name: 'policies',
  question: '去掉或者反转任何一条“谁看得到”的规则，都有测试发现吗',
  run: async ({ seed, scale, log }) => {
    const all = mutantsOf(ROOT);
    const chosen = scale === 'full' ? all : sample(all, seed);
    await makeCopy();
    try {
      if (!(await passes())) return { counts: {}, findings: ['没有改动时测试就不通过，先修好再来'] };
      const survivors = await tryAll(chosen, log);
      const counts = { 规则的改法: all.length, 试过: chosen.length, 被测试发现: chosen.length - survivors.length };
      return { counts, findings: survivors.map((mutant) => `${wordsOf(mutant)}：没有测试发现`) };
    } finally {
      await rm(COPY, { recursive: true, force: true });
    }
  },
};

const wordsOf = ({ file, line, was, is }: Mutant) => `${file}:${line} ${was.replaceAll(/\s+/g, ' ')} → ${is.trim()}`;

/** Evenly over the source, from a place that the seed says. */
function sample(all: readonly Mutant[], seed: number): readonly Mutant[] {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, at) => at % step === seed % step).slice(0, SAMPLE);
}

async function tryAll(mutants: readonly Mutant[], log: Run['log']): Promise<readonly Mutant[]> {
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const target = path.join(COPY, mutant.file);
    await writeFile(target, mutant.source);
    const hasSurvived = await passes();
    await cp(path.join(ROOT, mutant.file), target);
    if (hasSurvived) survivors.push(mutant);
    log(`${hasSurvived ? '✗ 没有发现' : '✓ 发现'} ${wordsOf(mutant)}`);
  }
  return survivors;
}

/** Sources are copied, packages linked; what the workspaces point at is then the copy's own. */
async function makeCopy(): Promise<void> {
  await rm(COPY, { recursive: true, force: true });
  const left = new Set(['node_modules', '.git', 'data', 'dist', 'docs']);
  const isSource = (from: string) => !left.has(path.basename(from));
  await mkdir(COPY, { recursive: true });
  for (const entry of await readdir(ROOT))
    if (!left.has(entry))
      await cp(path.join(ROOT, entry), path.join(COPY, entry), { recursive: true, filter: isSource });
  await linkAll(path.join(ROOT, 'node_modules'), path.join(COPY, 'node_modules'));
}

async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name === '.cache') continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target);
  }
}

function passes(): Promise<boolean> {
  const vitest = path.join(COPY, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--no-isolate', '--project', 'server', '--bail', '1', '--reporter', 'dot', ...TESTS];
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [vitest, ...options], { cwd: COPY, stdio: 'ignore' });
    run.on('error', reject);
    run.on('exit', (code) => resolve(code === 0));
  });
}

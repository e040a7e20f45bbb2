/**
 * `npm run prove -- [CAMPAIGN...] [--scale small|full] [--seed N]`: asks the whole product the questions of
 * campaigns.ts and writes what was found to docs/generated/proof.md. Ends with 1 where something is not as promised.
 */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scales } from './campaign.ts';
import type { Campaign, Outcome, Scale } from './campaign.ts';
import { campaigns } from './campaigns.ts';
import { pageWith } from './report.ts';
import type { Done } from './report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(ROOT, 'docs/generated/proof.md');
const NAMES = campaigns.map(({ name }) => name);
const USAGE = `用法：npm run prove -- [${NAMES.join(' | ')}] [--scale ${scales.join('|')}] [--seed 整数]`;

interface Asked {
  readonly chosen: readonly Campaign[];
  readonly scale: Scale;
  readonly seed: number;
}

function readArguments(): Asked {
  const { values, positionals } = parse();
  const scale = scales.find((known) => known === (values.scale ?? 'full'));
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  const isKnown = positionals.every((name) => NAMES.includes(name));
  if (!scale || !isKnown || !Number.isSafeInteger(seed)) throw new Error(USAGE);
  const chosen = positionals.length === 0 ? campaigns : campaigns.filter(({ name }) => positionals.includes(name));
  return { chosen, scale, seed };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { scale: { type: 'string' }, seed: { type: 'string' } } });
  } catch {
    throw new Error(USAGE);
  }
}

async function runOne(campaign: Campaign, { scale, seed }: Asked): Promise<Done> {
  const { name, question } = campaign;
  console.log(`${name}：${question}（种子 ${seed}，规模 ${scale}）`);
  const began = performance.now();
  const outcome = await campaign
    .run({ seed, scale, log: (line) => console.log(`  ${line}`) })
    .catch((error: unknown): Outcome => ({ counts: {}, findings: [`没有做完：${String(error)}`] }));
  const seconds = (performance.now() - began) / 1000;
  for (const [label, figure] of Object.entries(outcome.counts)) console.log(`  ${label}：${figure}`);
  for (const finding of outcome.findings) console.log(`  ✗ ${finding}`);
  console.log(outcome.findings.length === 0 ? `✓ ${name} 成立` : `✗ ${name} 不成立：${outcome.findings.length}处`);
  return {
    name,
    question,
    day: todayInChina(),
    commit: commit(),
    seed,
    scale,
    versions: versions(),
    seconds,
    ...outcome,
  };
}

function todayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Told apart where files were changed since: a figure of a tree nobody else has is no figure. */
function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', '.', `:!${PAGE}`) !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? '（另有未提交的改动）' : ''}`;
  } catch {
    return '不在 git 里';
  }
}

const versions = () => `Node ${process.versions.node}，${process.platform} ${process.arch}`;

async function main(): Promise<void> {
  const asked = readArguments();
  let hasFailed = false;
  for (const campaign of asked.chosen) {
    const done = await runOne(campaign, asked);
    // Written after each: what a later one breaks does not take the figures of an earlier one with it.
    const before = await readFile(PAGE, 'utf8').catch(() => '');
    await writeFile(PAGE, pageWith(before, [done], NAMES));
    hasFailed ||= done.findings.length > 0;
  }
  process.exitCode = hasFailed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/**
 * `npm run bench -- [--size N]… [--layout spread|one]… [--only WORDS] [--connections N] [--seconds N] [--rounds N]`: how fast the
 * law library computes, and how fast the product answers over HTTP beside the least server that says the same to PostgreSQL.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartError, messageOf } from '@gongyuan/database/start-error.ts';
import { benchClaims } from './claims.ts';
import { measure } from './http/measure.ts';
import { openGround } from './load/ground.ts';
import type { Layout } from './load/places.ts';
import type { Run } from './report.ts';
import { pageOf } from './report.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const SEED = 20_261_201;

function readArguments() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', multiple: true, default: ['10000', '1000000'] },
      layout: { type: 'string', multiple: true, default: ['spread', 'one'] },
      only: { type: 'string', default: '' },
      connections: { type: 'string', default: '16' },
      seconds: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '2' },
      out: { type: 'string', default: path.join(root, 'docs', 'generated') },
    },
  });
  const pressure = {
    connections: Number(values.connections),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
  };
  const layouts = values.layout.filter((name): name is Layout => name === 'spread' || name === 'one');
  return { ...values, sizes: values.size.map(Number), layouts, pressure };
}

async function main(): Promise<void> {
  const { sizes, layouts, only, pressure, out } = readArguments();
  const log = (line: string) => console.log(line);
  const claims = benchClaims();
  log(
    `law library: ${Math.round(claims.setsPerSecond)} claim sets a second on one core, each ${(claims.multipliedPerSecond / claims.setsPerSecond).toFixed(1)} times the bare multiplication`,
  );
  const folder = process.env['BENCH_DIR'] ?? path.join(root, process.env['DATA_DIR'] ?? 'data', 'bench');
  const ground = await openGround(path.resolve(folder), SEED, log);
  const runs: Run[] = [];
  try {
    for (const layout of layouts) {
      for (const size of sizes) {
        const { url, seconds, ...loaded } = await ground.database(size, layout);
        log(`\n${loaded.matters} matters, ${layout}: ready after ${seconds.toFixed(0)} s`);
        const measured = await measure({ url, dataDir: ground.dataDir, pressure, only: new RegExp(only), log });
        runs.push({ ...loaded, ...measured, layout, loadSeconds: seconds });
      }
    }
  } finally {
    await ground.close();
  }
  mkdirSync(out, { recursive: true });
  const report = { on: new Date().toISOString(), pressure, claims, runs };
  writeFileSync(path.join(out, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(path.join(out, 'bench.md'), pageOf(report));
  log(`\nwritten: ${path.join(out, 'bench.md')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : messageOf(error), error);
  process.exitCode = 1;
});

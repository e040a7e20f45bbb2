/** One database, the product and the minimal server on it, and each kind of request at both in turn. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPool } from '@gongyuan/database/connect.ts';
import { buildApp } from '../../../server/app.ts';
import type { Child } from './child.ts';
import { startChild } from './child.ts';
import type { Asked, Measured } from './client.ts';
import { loadOf } from './client.ts';
import type { Said } from './recording.ts';
import { recorderOf, statementsOf } from './recording.ts';
import type { Kind } from './requests.ts';
import { requestsOn } from './requests.ts';

export interface Pressure {
  readonly connections: number;
  /** Of each round. */
  readonly seconds: number;
  readonly rounds: number;
}

export interface Figures {
  readonly requests: number;
  /** The first of what was not answered with success; of a run that counts there is none. */
  readonly refused: readonly string[];
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of the server's own process a request. @unit ms */
  readonly cpuMs: number;
}

export interface Line {
  readonly name: string;
  readonly product: Figures;
  readonly minimal: Figures;
  readonly statements: number;
}

export interface Measurement {
  readonly lines: readonly Line[];
  readonly rssMiB: number;
}

interface Ground {
  readonly url: string;
  readonly dataDir: string;
  readonly pressure: Pressure;
  readonly only: RegExp;
  readonly log: (line: string) => void;
}

export async function measure(ground: Ground): Promise<Measurement> {
  const { url, dataDir, pressure, log } = ground;
  const pool = createPool(url, { max: 2 });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-bench-'));
  const file = path.join(folder, 'known.jsonl');
  writeFileSync(file, '');
  const product = await startChild('product', [url, String(pressure.connections), dataDir]);
  const minimal = await startChild('minimal', [url, String(pressure.connections), file]);
  try {
    const kinds = await requestsOn(pool, 2 * pressure.rounds * pressure.connections * 4);
    const lines: Line[] = [];
    for (const kind of kinds.filter(({ name, asked }) => ground.only.test(name) && asked.length > 0)) {
      const line = await measureKind(kind, { product, minimal }, { ...ground, file });
      lines.push(line);
      for (const words of [...line.product.refused, ...line.minimal.refused]) log(`  refused: ${words}`);
      log(
        `${kind.name}: ${line.product.perSecond.toFixed(0)}/s, p95 ${line.product.p95.toFixed(1)} ms, ${(line.product.perSecond / line.minimal.perSecond).toFixed(2)} × minimal`,
      );
    }
    return { lines, rssMiB: (await product.usage()).rss / 1024 / 1024 };
  } finally {
    await Promise.all([product.end(), minimal.end()]);
    await pool.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Servers {
  readonly product: Child;
  readonly minimal: Child;
}

/** Acts are shared out: what one server has done the other cannot do again. */
async function measureKind(
  kind: Kind,
  { product, minimal }: Servers,
  ground: Ground & { file: string },
): Promise<Line> {
  const { pressure } = ground;
  const half = kind.once ? Math.floor(kind.asked.length / 2) : 0;
  const ours = kind.asked.slice(half);
  const theirs = kind.once ? kind.asked.slice(0, half) : kind.asked;
  const statements = await record(theirs, kind.once, ground);
  await minimal.learn();
  const sums = { product: emptySum(), minimal: emptySum() };
  // What runs for the first time is compiled first, in both.
  if (!kind.once) {
    for (const { port } of [product, minimal])
      await loadOf(port, pressure.connections, feed(ours, false, pressure.seconds / 4));
  }
  for (let round = 0; round < pressure.rounds; round += 1) {
    for (const [name, child, all] of [
      ['product', product, ours],
      ['minimal', minimal, theirs],
    ] as const) {
      const asked = kind.once ? share(all, round, pressure.rounds) : all;
      const before = await child.usage();
      const measured = await loadOf(child.port, pressure.connections, feed(asked, kind.once, pressure.seconds));
      add(sums[name], measured, (await child.usage()).cpu - before.cpu);
    }
  }
  return { name: kind.name, product: figures(sums.product), minimal: figures(sums.minimal), statements };
}

const share = (all: readonly Asked[], round: number, rounds: number) => all.filter((_, at) => at % rounds === round);

function feed(asked: readonly Asked[], once: boolean, seconds: number): () => Asked | undefined {
  const until = performance.now() + seconds * 1000;
  let at = -1;
  return () => {
    at += 1;
    if (once) return asked[at];
    return performance.now() < until ? asked[at % asked.length] : undefined;
  };
}

/** Writes down what the product says for each; returns how many statements a request has. */
async function record(asked: readonly Asked[], undo: boolean, ground: Ground & { file: string }): Promise<number> {
  const pool = createPool(ground.url, { max: 4 });
  const recorder = recorderOf(pool, undo);
  const app = await buildApp({ pool: recorder.pool, dataDir: ground.dataDir, demo: true, logger: false });
  let statements = 0;
  for (const one of asked) {
    let said: readonly Said[] = [];
    said = await recorder.during(async () => {
      const reply = await app.inject({
        method: one.method,
        url: one.url,
        headers: { cookie: one.cookie, ...(one.body ? { 'content-type': 'application/json' } : {}) },
        ...(one.body ? { payload: one.body } : {}),
      });
      if (reply.statusCode >= 300) throw new Error(`${one.method} ${one.url}: ${reply.statusCode} ${reply.body}`);
    });
    statements += said.length;
    const known = { key: `${one.method} ${one.url} ${one.cookie} ${one.body}`, statements: statementsOf(said) };
    appendFileSync(ground.file, `${JSON.stringify(known)}\n`);
  }
  await app.close();
  await pool.end();
  return asked.length === 0 ? 0 : Math.round(statements / asked.length);
}

interface Sum {
  times: number[];
  refused: string[];
  seconds: number;
  cpu: number;
}

const emptySum = (): Sum => ({ times: [], refused: [], seconds: 0, cpu: 0 });

function add(sum: Sum, measured: Measured, cpu: number): void {
  sum.refused.push(...measured.refused);
  sum.times.push(...measured.times);
  Object.assign(sum, { seconds: sum.seconds + measured.seconds, cpu: sum.cpu + cpu });
}

function figures({ times, refused, seconds, cpu }: Sum): Figures {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requests: times.length,
    refused: refused.slice(0, 3),
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuMs: cpu / 1000 / Math.max(1, times.length),
  };
}

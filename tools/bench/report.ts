/** The measured figures as a page: what was run, each row beside the minimal server and beside the small database, the goals. */
import os from 'node:os';
import type { ClaimsBench } from './claims.ts';
import type { Measurement, Pressure } from './http/measure.ts';
import type { Loaded } from './load/load.ts';
import type { Layout } from './load/places.ts';

export interface Run extends Loaded, Measurement {
  readonly layout: Layout;
  readonly loadSeconds: number;
}

export interface Report {
  readonly on: string;
  readonly pressure: Pressure;
  readonly claims: ClaimsBench;
  readonly runs: readonly Run[];
}

export function pageOf({ on, pressure, claims, runs }: Report): string {
  const { connections, seconds, rounds } = pressure;
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)} at the end`;
  return `# Bench

Dated figures of \`npm run bench\`, taken ${on.slice(0, 16)} UTC on ${machine}; client, server and PostgreSQL on the same machine. ${connections} kept connections, ${rounds} rounds of ${seconds} s a server, product and minimal server in turn; acts each once.

The minimal server is node's \`http\` and \`pg\` alone: it says the same statements to PostgreSQL as the product was heard to say, session check and audit included, and answers with their rows as JSON. CPU is that of the server's own process, without PostgreSQL.

Law library: ${Math.round(claims.setsPerSecond)} full claim sets a second on one core, each ${(claims.multipliedPerSecond / claims.setsPerSecond).toFixed(1)} times the bare multiplication.

${runs.map((run) => section(run, smallest(runs, run))).join('\n')}`;
}

const smallest = (runs: readonly Run[], { layout, matters }: Run) =>
  runs.find((other) => other.layout === layout && other.matters < matters);

function section(run: Run, small: Run | undefined): string {
  const where = run.layout === 'one' ? 'one union' : `${run.unions} unions`;
  const lines = run.lines.map(({ name, product, minimal, statements }) => {
    const before = small?.lines.find((line) => line.name === name);
    const growth = before ? `${(product.p95 / before.product.p95).toFixed(1)} ×` : '–';
    return `| ${[
      name,
      product.perSecond.toFixed(0),
      `${(product.perSecond / minimal.perSecond).toFixed(2)} ×`,
      product.p50.toFixed(1),
      product.p95.toFixed(1),
      product.p99.toFixed(1),
      growth,
      product.cpuMs.toFixed(2),
      minimal.cpuMs.toFixed(2),
      statements,
      product.requests,
    ].join(' | ')} |`;
  });
  return `## ${run.matters.toLocaleString('en')} matters at ${where}

${run.open.toLocaleString('en')} open, ${run.events.toLocaleString('en')} events; ready after ${run.loadSeconds.toFixed(0)} s. Web process ${run.rssMiB.toFixed(0)} MiB resident after the load.

| request | req/s | to minimal | p50 ms | p95 ms | p99 ms | p95 to the smaller | CPU ms | CPU ms minimal | statements | requests |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${lines.join('\n')}
`;
}

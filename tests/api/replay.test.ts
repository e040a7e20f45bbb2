// Published cases entered over HTTP as a newcomer runs it: unions and staff made as needed, each case to its end.
import type { AddressInfo } from 'node:net';
import { type Entry, parseCases, readCases } from '../../tools/replay/cases.ts';
import { type Outcome, replay } from '../../tools/replay/replay.ts';
import { lineOf, totalsOf, verdictOf } from '../../tools/replay/report.ts';
import { DEMO_PASSWORD } from '@gongyuan/server/seeds/demonstration.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';

const published = new URL('../../tools/replay/published-cases.json', import.meta.url);

let test: TestApp;
let baseUrl: string;

beforeAll(async () => {
  test = await openApp();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = test.app.server.address() as AddressInfo; // listening on a port, not on a pipe
  baseUrl = `http://127.0.0.1:${port}`;
});
afterAll(() => test.close());

async function run(entries: readonly Entry[]): Promise<readonly Outcome[]> {
  const lines: string[] = [];
  const outcomes = await replay({
    baseUrl,
    username: 'admin',
    password: DEMO_PASSWORD,
    entries,
    onDone: (entry, outcome) => lines.push(lineOf(entry, outcome)),
  });
  expect(lines).toHaveLength(entries.length);
  return outcomes;
}

const file = (cases: readonly unknown[], meta?: unknown) => parseCases(JSON.stringify(meta ? { cases, meta } : cases));
const own = { id: 'T1', intake_note: '王某在昆山一家公司做质检，被口头辞退，来申请派律师打仲裁。' };
const kunshan = { province: '江苏省', city: '苏州市', county: '昆山市' };

describe('公开案例回放', () => {
  it('全部案例都能走完，异地和快速办理与公布的一致', { timeout: 120_000 }, async () => {
    const entries = await readCases(published);
    const outcomes = await run(entries);
    expect(outcomes.flatMap(({ id, error }) => (error ? [`${id} ${error}`] : []))).toEqual([]);
    const differing = entries.flatMap((entry, index) => {
      const outcome = outcomes[index];
      return (['cross_region', 'fast_track_rule_hint'] as const).flatMap((field) =>
        outcome && verdictOf(entry, outcome, field) === 'differ' ? [`${entry.id} ${field}`] : [],
      );
    });
    expect(differing).toEqual([]);
    console.log(outcomes.map((o, i) => lineOf(entries[i]!, o)).join('\n'), totalsOf(entries, outcomes));
  });
});

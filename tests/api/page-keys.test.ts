/** Marks for the next page that somebody made up: each list says so, none breaks on them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packKey } from '../../server/page-key.ts';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';

let app: TestApp;
const people = new Map<string, Persona>();
const ID = '00000000-0000-4000-8000-000000000000';
const NAMES = ['kunshan-director', 'admin', 'hotline-01'];

beforeAll(async () => {
  app = await openApp();
  for (const name of NAMES) people.set(name, await app.as(name));
});
afterAll(() => app.close());

/** Days, instants, numbers and texts that are written like some and are none to a database. */
const days = ['2026-13-45', '0000-01-01', '2026-02-30', 'infinity', '', '2026-11-21T99:00:00Z', '1e9', '\u0000'];
const instants = ['0000-01-01T00:00:00Z', '2026-11-21T25:61:00Z', '5 Nov', '2026-02-30T00:00:00Z'];
const parts = [...days, ...instants, 1e300, 1.5, 2 ** 62];
const marks = [
  ...parts.flatMap((part) => [
    packKey([part]),
    packKey([part, ID]),
    packKey([1, part, '2026-01-01']),
    packKey([1, 'x', part]),
  ]),
  ...[...days, ...instants].map((day) => `${day}_${ID}`),
  packKey([1, 'x']),
  '99999999999999999999',
  'x',
];

describe('翻页标记', () => {
  it('凡是能翻页的清单，标记写坏了都说明白，不出错', async () => {
    const { paths } = (await app.as('admin').then((admin) => admin.get('/api/openapi.json'))).body as {
      // the description which the server itself gives out
      paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
    };
    const paged = Object.entries(paths).flatMap(([path, { get }]) => {
      const names = get?.parameters?.map(({ name }) => name) ?? [];
      return names.includes('after') && !path.includes('{') ? [path] : [];
    });
    expect(paged.length).toBeGreaterThan(10);
    // What a list cannot be asked without.
    const needed = (path: string) =>
      Object.entries({
        '/hotline/': '&list=waiting',
        '/api/figures': '&year=2026&code=grants',
        '/network/units': '&duty=centre',
      })
        .flatMap(([part, told]) => (path.includes(part) ? [told] : []))
        .join('');
    const broken: string[] = [];
    const refusing = new Set<string>();
    for (const path of paged) {
      for (const mark of marks) {
        const replies = NAMES.map((name) =>
          people.get(name)?.get(`${path}?after=${encodeURIComponent(mark)}${needed(path)}`),
        );
        for (const reply of await Promise.all(replies)) {
          if ((reply?.status ?? 500) >= 500) broken.push(`${path} ${mark}`);
          if (mark === 'x' && JSON.stringify(reply?.body).includes('翻页')) refusing.add(path);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(paged.filter((path) => !refusing.has(path))).toEqual([]);
  }, 120_000);
});

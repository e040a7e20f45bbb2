import { afterAll, beforeAll, expect, test } from 'vitest';

import { type TestDatabase, emptyDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

const read = async (expression: string) => (await database.ownerPool.query(`select ${expression} as it`)).rows[0].it;

test.each([
  [`'2026-02-28'::date`, '2026-02-28'],
  [`'2026-02-28 08:00:00+08'::timestamptz`, '2026-02-28T00:00:00.000Z'],
  [`'infinity'::timestamptz`, 'infinity'],
  ['12345678901::int8', 12_345_678_901],
  ['1.25::numeric', 1.25],
  [`array['2026-02-28', null]::date[]`, ['2026-02-28', null]],
  ['array[1, 2]::int8[]', [1, 2]],
  [`current_setting('TimeZone')`, 'Asia/Shanghai'],
])('%s is read as the wire carries it', async (expression, value) => {
  expect(await read(expression)).toEqual(value);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { migrate } from '@gongyuan/database/migrate.ts';

import { type TestDatabase, cloneDatabase, emptyDatabase } from '../support/database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let directory: string;
  const put = (name: string, sql: string) => writeFileSync(path.join(directory, name), sql);

  beforeEach(async () => {
    database = await emptyDatabase();
    directory = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-migrations-'));
  });
  afterEach(async () => {
    await database.close();
    rmSync(directory, { recursive: true });
  });

  test('apply in the order of their names, each once', async () => {
    put('2.sql', 'alter table thing add column size int');
    put('1.sql', 'create table thing (id int)');
    expect(await migrate(database.ownerPool, undefined, { directory })).toEqual(['1.sql', '2.sql']);
    put('3.sql', 'drop table thing');
    expect(await migrate(database.ownerPool, undefined, { directory })).toEqual(['3.sql']);
  });

  test('a changed file is told by name', async () => {
    put('1.sql', 'select 1');
    await migrate(database.ownerPool, undefined, { directory });
    put('1.sql', 'select 2');
    await expect(migrate(database.ownerPool, undefined, { directory })).rejects.toThrow('1.sql 被改动过');
  });

  test('a database from a newer program is refused', async () => {
    put('1.sql', 'select 1');
    await migrate(database.ownerPool, undefined, { directory });
    rmSync(path.join(directory, '1.sql'));
    await expect(migrate(database.ownerPool, undefined, { directory })).rejects.toThrow('数据库比程序新');
  });

  test('a faulty file leaves nothing behind and names its line', async () => {
    put('1.sql', 'create table thing (id int);\nselect nonsense;');
    await expect(migrate(database.ownerPool, undefined, { directory })).rejects.toThrow('第 2 行');
    const { rows } = await database.ownerPool.query(`select to_regclass('thing') as found`);
    expect(rows).toEqual([{ found: null }]);
  });

  test('two processes that start together do not disturb each other', async () => {
    put('1.sql', 'select pg_sleep(0.1); create table thing (id int)');
    const both = [1, 2].map(() => migrate(database.ownerPool, undefined, { directory }));
    expect((await Promise.all(both)).flat()).toEqual(['1.sql']);
  });

  test('a file sees the name of the role that serves', async () => {
    put('1.sql', `create table seen as select current_setting('gongyuan.app_role', true) as role`);
    await migrate(database.ownerPool, undefined, { directory, appRole: 'gongyuan_app' });
    expect((await database.ownerPool.query('select role from seen')).rows).toEqual([{ role: 'gongyuan_app' }]);
  });
});

test('the real schema applies where the owner serves as well', async () => {
  const database = await emptyDatabase();
  expect(await migrate(database.ownerPool)).not.toHaveLength(0);
  await database.close();
});

test('the serving role may not change the schema', async () => {
  const database = await cloneDatabase();
  await expect(database.pool.query('create table intruder (id int)')).rejects.toThrow('permission denied');
  await database.close();
});

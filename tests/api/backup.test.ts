// Backup and restore: what was there comes back row for row and byte for byte, and a copy that is not whole changes nothing.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../server/backup/manifest.ts';
import type { Secret } from '../../server/backup/secret.ts';
import { buildApp } from '../../server/app.ts';
import { createFileStore } from '../../server/outward/file-store.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { backUp, emptyPlace, restore } from '../support/backup.ts';
import type { Place } from '../support/backup.ts';
import { Office } from '../support/office.ts';
import { GATEWAY_SECRET, deliveriesOf, say, startGateway } from '../support/outward.ts';

let house: TestApp;
let folder: string;
let file: string;
let manifest: Manifest;
let matterId: string;

beforeAll(async () => {
  house = await openApp();
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-backup-'));
  file = path.join(folder, 'whole.gybackup');
  const office = new Office(house);
  matterId = await office.open('aid_application');
  await office.open('aid_case');
  manifest = await backUp(house, file);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every table with its rows, whatever the tables are. */
async function everything(pool: pg.Pool): Promise<Record<string, unknown>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select count(*)::int as count, md5(string_agg(t::text, '|' order by t::text)) as hash from "${name}" t`,
    );
    found[name] = rows[0];
  }
  return found;
}

const filesIn = (dataDir: string): string[] =>
  readdirSync(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe('备份和恢复', () => {
  let place: Place;
  beforeAll(async () => {
    place = await emptyPlace();
  });
  afterAll(() => place.close());

  it('REL-060 恢复到空的地方，每张表的行、每份文件都和备份时一样', async () => {
    expect(manifest.files.count).toBeGreaterThan(0);
    await restore(file, place);
    expect(await everything(place.database.ownerPool)).toEqual(await everything(house.database.ownerPool));
    expect(filesIn(place.dataDir)).toEqual(filesIn(path.dirname(house.filesDir)));
    const store = createFileStore(place.dataDir);
    for (const sha256 of filesIn(place.dataDir))
      expect(await store.read(sha256)).toEqual(await createFileStore(path.dirname(house.filesDir)).read(sha256));
  });

  it('恢复出来的平台照常办事：约束、只增不改、编号都接着原来的', async () => {
    const { ownerPool, pool } = place.database;
    await expect(ownerPool.query('delete from action')).rejects.toThrow('append_only');
    await expect(pool.query('create table intruder (id int)')).rejects.toThrow('permission denied');
    const keys = (source: pg.Pool) =>
      source
        .query(`select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint order by 1, 2`)
        .then(({ rows }) => rows);
    expect(await keys(ownerPool)).toEqual(await keys(house.database.ownerPool));
    const next = (source: pg.Pool) =>
      source.query(`select nextval(pg_get_serial_sequence('action', 'id')) as next`).then(({ rows }) => rows[0]);
    expect(await next(ownerPool)).toEqual(await next(house.database.ownerPool));
  });

  it('里面已有数据的数据库不覆盖，说清怎么办；加了 --replace 才换掉', async () => {
    const before = await everything(place.database.ownerPool);
    await expect(restore(file, place)).rejects.toMatchObject({ exitCode: 6 });
    expect(await everything(place.database.ownerPool)).toEqual(before);
    await place.database.ownerPool.query(`update trade_union set name = name || '（改）'`);
    await restore(file, place, { mayReplace: true });
    expect(await everything(place.database.ownerPool)).toEqual(await everything(house.database.ownerPool));
  });

  it('SEC-023 换回较早的备份，备份以后按申请删除的人仍在删除之列', async () => {
    const { ownerPool } = place.database;
    await ownerPool.query(
      'insert into erased_person values (gen_random_uuid(), now(), gen_random_uuid(), gen_random_uuid())',
    );
    const erased = (await ownerPool.query('table erased_person')).rows;
    await restore(file, place, { mayReplace: true });
    expect((await ownerPool.query('table erased_person')).rows).toEqual(erased);
  });
});

describe('不能用的备份', () => {
  let place: Place;
  beforeAll(async () => {
    place = await emptyPlace();
    await place.database.ownerPool.query('create table kept (id int); insert into kept values (1)');
  });
  afterAll(() => place.close());

  /** Whatever is tried must leave the one table alone, even where replacing is allowed. */
  async function expectRefusal(path: string, exitCode: number, secret?: Secret): Promise<void> {
    await expect(restore(path, place, { mayReplace: true, ...(secret ? { secret } : {}) })).rejects.toMatchObject({
      exitCode,
    });
    expect(await everything(place.database.ownerPool)).toMatchObject({ kept: { count: 1 } });
    expect(readdirSync(place.dataDir)).toEqual([]);
  }
  const altered = (name: string, change: (bytes: Buffer) => Buffer): string => {
    const target = path.join(folder, name);
    writeFileSync(target, change(readFileSync(file)));
    return target;
  };

  it('SEC-068 REL-062 口令不对的，退出码是3，什么也没动', async () => {
    const locked = path.join(folder, 'passphrase.gybackup');
    await backUp(house, locked, { kind: 'passphrase', text: 'six words nobody else thinks of' });
    await expectRefusal(locked, 3, { kind: 'passphrase', text: 'six words somebody else thinks of' });
    await expectRefusal(locked, 3, { kind: 'key_file', bytes: Buffer.alloc(32) });
    await expectRefusal(file, 3, { kind: 'key_file', bytes: Buffer.alloc(32) });
  });

  it('SEC-068 没有密钥，备份里读不出任何字', () => {
    const bytes = readFileSync(file);
    for (const word of ['trade_union', '昆山', 'argon2', 'stored_file']) expect(bytes.includes(word)).toBe(false);
  });

  it('REL-062 SEC-068 截断的，不论断在哪里，退出码是4，什么也没动', async () => {
    const { length } = readFileSync(file);
    for (const kept of [0, 5, 200, 1_000, Math.floor(length / 2), length - 17, length - 1])
      await expectRefusal(
        altered('short.gybackup', (bytes) => bytes.subarray(0, kept)),
        4,
      );
    await expectRefusal(
      altered('long.gybackup', (bytes) => Buffer.concat([bytes, Buffer.from('x')])),
      4,
    );
  });

  it('REL-062 翻了一位的、两块对调的，退出码是4，什么也没动', async () => {
    const { length } = readFileSync(file);
    const places = [
      0,
      9,
      11,
      40,
      150,
      420,
      900,
      Math.floor(length / 3),
      Math.floor(length / 2),
      length - 20,
      length - 1,
    ];
    for (const at of places)
      await expectRefusal(
        altered('flipped.gybackup', (bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ 0x10;
          return bytes;
        }),
        4,
      );
  });

  it('更新的版本做的备份认得出来，退出码是5，什么也没动', async () => {
    const { ownerPool } = house.database;
    const later = path.join(folder, 'later.gybackup');
    await ownerPool.query(`insert into schema_migration (name, checksum) values ('2099-01-01-01-later.sql', 'x')`);
    await backUp(house, later);
    await ownerPool.query(`delete from schema_migration where checksum = 'x'`);
    await expectRefusal(later, 5);
  });

  it('恢复到一半出错，数据库和文件都退回原样', async () => {
    const broken = path.join(folder, 'broken.gybackup');
    // A row that the foreign keys would never have let in, as a damaged server may hold it.
    const { ownerPool } = house.database;
    const { rows } = await ownerPool.query(
      `select pg_get_constraintdef(oid) as held from pg_constraint where conname = 'matter_union_id_fkey'`,
    );
    const [matter] = (await ownerPool.query('select union_id from matter where id = $1', [matterId])).rows;
    await ownerPool.query('alter table matter drop constraint matter_union_id_fkey');
    await ownerPool.query('update matter set union_id = gen_random_uuid() where id = $1', [matterId]);
    await backUp(house, broken);
    await ownerPool.query('update matter set union_id = $2 where id = $1', [matterId, matter.union_id]);
    await ownerPool.query(`alter table matter add constraint matter_union_id_fkey ${rows[0].held}`);
    await expect(restore(broken, place, { mayReplace: true })).rejects.toThrow('matter_union_id_fkey');
    expect(await everything(place.database.ownerPool)).toMatchObject({ kept: { count: 1 } });
    expect(filesIn(place.dataDir)).toEqual([]);
    rmSync(path.join(place.dataDir, 'files'), { recursive: true });
  });
});

it('REL-015 恢复到发送以前，已经发出的短信凭同一个编号认得出来，不算新的', async () => {
  const gateway = await startGateway();
  const sms = { url: gateway.url, secret: GATEWAY_SECRET };
  const sending = (place: { readonly pool: pg.Pool }, dataDir: string) =>
    buildApp({ pool: place.pool, dataDir, demo: false, now: () => house.clock.now, logger: false, sms });
  await house.db.updateTable('person').set({ isDemo: false }).execute();
  await house.database.ownerPool.query('delete from message_delivery');
  await say(house, matterId, { applicant: '请于三日内来工会。' });
  const before = path.join(folder, 'before-sending.gybackup');
  await backUp(house, before);
  const dataDir = path.dirname(house.filesDir);

  const live = await sending(house.database, dataDir);
  await runDue(live.services);
  const [outside] = [...gateway.taken.keys()];
  const place = await emptyPlace();
  await restore(before, place);
  // The key is kept apart from the backup and put back by hand.
  const restored = await sending(place.database, dataDir);
  expect(await deliveriesOf({ ...house, db: createDatabase(place.database.pool) }, matterId)).toMatchObject([
    { state: 'waiting' },
  ]);
  await runDue(restored.services);

  expect(gateway.received.map(({ key }) => key)).toEqual([outside, outside]);
  expect(gateway.taken.size).toBe(1);
  expect(await deliveriesOf({ ...house, db: createDatabase(place.database.pool) }, matterId)).toMatchObject([
    { state: 'sent' },
  ]);
  await Promise.all([live.close(), restored.close(), gateway.close()]);
  await place.close();
});

/**
 * Restores a backup. All of it is read and compared before the target is touched; then everything happens in one
 * transaction, contents of the store included: they are taken away again when it does not come about.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { databaseOver } from '@gongyuan/database/connect.ts';
import { migrateWithin, readMigrations } from '@gongyuan/database/migrate.ts';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { Chain } from '../audit-verify.ts';
import { verifyChains } from '../audit-verify.ts';
import type { FileStore } from '../outward/file-store.ts';
import type { Table } from './catalogue.ts';
import { columnList, dropEverything, isEmpty, quoted, readForeignKeys, readTables, setForms } from './catalogue.ts';
import { keepErased, readErased } from './erased.ts';
import type { PlacedKey } from './installation-key.ts';
import type { Manifest } from './manifest.ts';
import type { ReadBackup } from './read.ts';
import { readBackup } from './read.ts';
import { BackupRefusal } from './refusal.ts';
import type { Secret } from './secret.ts';
import { copyOut } from './take.ts';
import { RowTally } from './tally.ts';

export interface Target {
  /** As the owner. */
  readonly client: pg.PoolClient;
  readonly files: FileStore;
  /** The role that serves; the schema made anew grants to it. */
  readonly appRole: string | undefined;
  /** Whether what is there may go. */
  readonly mayReplace: boolean;
  /** Where the backup's own installation key goes, before the rows are there for good; undefined: it is not wanted. */
  readonly key?: PlacedKey | undefined;
}

/** Reads the whole backup, and refuses one that this release cannot take. */
export async function inspectBackup(path: string, secret: Secret): Promise<ReadBackup> {
  const backup = await readBackup(path, secret);
  const known = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]));
  const unknown = backup.manifest.migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (unknown)
    throw new BackupRefusal(
      'foreign',
      `这份备份里有本程序不认识的数据库变更 ${unknown.name}，来自更新的版本或别的程序；请升级到做备份的版本再恢复。`,
    );
  return backup;
}

/** Loads what `inspectBackup` found whole; returns the audit chains, every one of them unbroken. */
export async function loadBackup(
  path: string,
  secret: Secret,
  { manifest }: ReadBackup,
  target: Target,
): Promise<readonly Chain[]> {
  const { client, files, key } = target;
  const added: string[] = [];
  await client.query('begin');
  try {
    const erased = await readErased(client);
    await makeRoom(client, target.mayReplace);
    await makeSchema(client, manifest, target.appRole);
    const keys = await loosen(client, manifest);
    await fill(path, secret, manifest, target, added);
    await compare(client, manifest);
    await tighten(client, manifest, keys);
    await migrateWithin(client, target.appRole ? { appRole: target.appRole } : {});
    await keepErased(client, erased);
    const chains = await wholeChains(client);
    await client.query('commit');
    await client.query('analyze');
    return chains;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const sha256 of added) await files.forget(sha256, Infinity);
    await key?.undo();
    throw error;
  }
}

async function makeRoom(client: pg.PoolClient, mayReplace: boolean): Promise<void> {
  if (await isEmpty(client)) return;
  if (!mayReplace)
    throw new BackupRefusal(
      'occupied',
      '要恢复到的数据库里已有数据，没有改动；请换一个空的数据库或 DATA_DIR，确定要换掉现有数据时加 --replace。',
    );
  await dropEverything(client);
}

async function makeSchema(client: pg.PoolClient, manifest: Manifest, appRole: string | undefined): Promise<void> {
  const only = new Set(manifest.migrations.map(({ name }) => name));
  await migrateWithin(client, { only, ...(appRole ? { appRole } : {}) });
  await setForms(client);
  const made = shapeOf(await readTables(client));
  if (made !== shapeOf(manifest.tables))
    throw new BackupRefusal('foreign', '备份里的表和本程序建立的不一样，不是工援的备份；没有恢复任何内容。');
}

const shapeOf = (tables: readonly Table[]): string =>
  JSON.stringify(tables.map(({ name, columns }) => [name, columns]));

type Client = pg.PoolClient;
type Keys = Awaited<ReturnType<typeof readForeignKeys>>;

/** Rows come table by table: until all are in, nothing points at anything, and nothing reacts to them. */
async function loosen(client: Client, { tables }: Manifest): Promise<Keys> {
  const keys = await readForeignKeys(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`);
  // What the migrations themselves put in is in the backup as well.
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  return keys;
}

async function tighten(client: Client, { tables, sequences }: Manifest, keys: Keys): Promise<void> {
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
  for (const { name, lastValue, isCalled } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [quoted(name), lastValue, isCalled]);
}

async function fill(
  path: string,
  secret: Secret,
  manifest: Manifest,
  { client, files, key }: Target,
  added: string[],
): Promise<void> {
  const missing = new Set(manifest.missing);
  await readBackup(path, secret, async (entry, content) => {
    if (entry.kind === 'table') await copyIn(client, entry, content);
    else if (entry.kind === 'file' && !missing.has(entry.sha256)) {
      if (await files.putBack(entry.sha256, content)) added.push(entry.sha256);
    } else {
      const bytes = await whole(content);
      if (entry.kind === 'key') await key?.place(bytes);
    }
  });
}

async function copyIn(client: Client, table: Table, content: AsyncIterable<Buffer>): Promise<void> {
  const into = client.query(copyStreams.from(`copy ${quoted(table.name)} (${columnList(table)}) from stdin`));
  await pipeline(Readable.from(content, { objectMode: false }), into);
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What the database gives back is what the backup was taken from, row for row. */
async function compare(client: Client, { tables }: Manifest): Promise<void> {
  for (const table of tables) {
    const tally = new RowTally();
    for await (const piece of copyOut(client, table)) tally.add(piece);
    const { rows, hash } = tally.result;
    if (rows !== table.rows || hash !== table.hash)
      throw new BackupRefusal('damaged', `恢复后的表 ${table.name} 与备份时不同，已全部退回；请换一份备份。`);
  }
}

async function wholeChains(client: Client): Promise<readonly Chain[]> {
  const chains = await verifyChains(databaseOver(client));
  const broken = chains.find((chain) => chain.broken);
  if (broken)
    throw new BackupRefusal(
      'damaged',
      `备份里${broken.unionName}的审计链在第${broken.broken?.sequence}条断了（${broken.broken?.reason}），已全部退回；请换一份备份。`,
    );
  return chains;
}

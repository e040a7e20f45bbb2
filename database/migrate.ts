// Brings a database to the state of the SQL files in database/migrations. The files are the schema's only source; an
// applied one is history and may not change, which its checksum enforces.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import type pg from 'pg';

import { StartError, messageOf } from './start-error.ts';

export const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

/** Any fixed number: two processes that start against one database must not migrate it at the same time. */
const LOCK = 4_811_902;

export interface MigrateOptions {
  /**
   * The role that serves. The files grant to it by `current_setting('gongyuan.app_role', true)`, because on somebody
   * else's server its name is theirs to choose, and where the owner serves as well there is none.
   */
  appRole?: string;
  directory?: string;
}

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Returns the names of the files it applied. */
export async function migrate(
  ownerPool: pg.Pool,
  log: (line: string) => void = () => undefined,
  options: MigrateOptions = {},
): Promise<string[]> {
  const wanted = await readMigrations(options.directory ?? MIGRATIONS);
  const connection = await ownerPool.connect();
  try {
    await connection.query('select pg_advisory_lock($1)', [LOCK]);
    await connection.query(`select set_config('gongyuan.app_role', $1, false)`, [options.appRole ?? '']);
    const pending = findPending(wanted, await readApplied(connection));
    for (const migration of pending) {
      await apply(connection, migration);
      log(migration.name);
    }
    return pending.map((migration) => migration.name);
  } finally {
    // Closed rather than returned: with the connection go the lock, the setting, and whatever a file set for itself.
    connection.release(true);
  }
}

/**
 * Inside the caller's transaction, so that a failure leaves nothing: a restore first makes the schema that its backup had
 * (`only` these files), and brings it to today's when the rows are in.
 */
export async function migrateWithin(
  client: pg.ClientBase,
  { appRole = '', directory = MIGRATIONS, only }: MigrateOptions & { only?: ReadonlySet<string> } = {},
): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await client.query(`select set_config('gongyuan.app_role', $1, true)`, [appRole]);
  const pending = findPending(await readMigrations(directory), await readApplied(client));
  for (const migration of pending) {
    if (only === undefined || only.has(migration.name)) await run(client, migration);
  }
}

/** The files of this release, in the order they apply. */
export async function readMigrations(directory: string = MIGRATIONS): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // A checkout with Windows line ends is still the same migration.
      const sql = (await readFile(path.join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readApplied(connection: pg.ClientBase): Promise<Map<string, string>> {
  await connection.query(`
    create table if not exists schema_migration (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await connection.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function findPending(wanted: Migration[], applied: Map<string, string>): Migration[] {
  const known = new Map(wanted.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) throw new StartError(`数据库比程序新：其中已有本程序不认识的变更 ${name}。`);
    if (known.get(name) !== checksum)
      throw new StartError(`已执行过的数据库变更 ${name} 被改动过；请还原它，另写一个新文件。`);
  }
  return wanted.filter((migration) => !applied.has(migration.name));
}

async function apply(connection: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await connection.query('begin');
    await run(connection, migration);
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function run(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
  } catch (error) {
    throw new StartError(`数据库变更 ${name} 执行失败：${messageOf(error)}${lineOf(error, sql)}。`);
  }
}

/** PostgreSQL tells the position of a fault in characters; a person looks for a line. */
function lineOf(error: unknown, sql: string): string {
  if (!(error instanceof Error) || !('position' in error)) return '';
  const position = Number(error.position);
  if (!Number.isFinite(position) || position > sql.length) return '';
  return `（第 ${sql.slice(0, position).split('\n').length} 行）`;
}

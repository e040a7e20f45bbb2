// Pools and the Kysely instance. The wire carries days, instants and numbers as JSON does, so they are read from
// PostgreSQL in that form once, here, and nobody converts afterwards. `tools/db-types.mjs` writes the matching types.
import { CamelCasePlugin, Kysely } from 'kysely';
import type { PostgresPool } from 'kysely';
import pg from 'pg';

import type { DB } from './generated.ts';
import { PinningDialect } from './pinned.ts';
import { StartError, messageOf } from './start-error.ts';

const OLDEST_SERVER = 15;
const CONNECT_TIMEOUT_MS = 5_000;

type Parse = (text: string) => unknown;

const { builtins } = pg.types;
const parseInstant: Parse = (text) => {
  // 'infinity' has no ISO form and stays as it is.
  const instant = pg.types.getTypeParser(builtins.TIMESTAMPTZ)(text) as unknown;
  return instant instanceof Date ? instant.toISOString() : text;
};
const parseDay: Parse = (text) => text;

const TEXT_ARRAY: number = 1009;
const parseTextArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => (string | null)[];
const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    parseTextArray(text).map((entry) => (entry === null ? null : parse(entry)));

const parsers = new Map<number, Parse>([
  [builtins.DATE, parseDay],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TIMESTAMPTZ, parseInstant],
  // The arrays of the same four, by their fixed object ids.
  [1182, arrayOf(parseDay)],
  [1016, arrayOf(Number)],
  [1231, arrayOf(Number)],
  [1185, arrayOf(parseInstant)],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) || pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  max?: number;
  /** A lost idle connection is replaced by the pool; without a listener it would end the process. */
  onError?: (error: Error) => void;
}

export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // `current_date` in SQL must be the day people here live in, whatever the server's own setting is.
    // Statements here take milliseconds: compiling one of many parts costs more than it ever gives back.
    options: '-c TimeZone=Asia/Shanghai -c jit=off',
  });
  pool.on('error', options.onError ?? (() => undefined));
  // One lost at work fails its query; told to nobody else, it would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function createDatabase(pool: PostgresPool): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PinningDialect({ pool }),
    // Only column names are ours to rename: the keys inside a jsonb value are data.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** One connection as a database: what is read through it is in the transaction that the connection is in. */
export function databaseOver(client: pg.PoolClient): Kysely<DB> {
  const borrowed = { query: client.query.bind(client), release: () => undefined };
  return createDatabase({ connect: () => Promise.resolve(borrowed), end: () => Promise.resolve() });
}

/** A server that cannot be reached, or is too old, is told in one sentence before anything relies on it. */
export async function requireServer(pool: pg.Pool, name: string): Promise<void> {
  const version = await serverVersion(pool).catch((error: unknown) => {
    throw new StartError(`连不上 ${name} 指定的数据库：${messageOf(error) || '没有回应'}。`);
  });
  if (version < OLDEST_SERVER) {
    throw new StartError(`${name} 指定的 PostgreSQL 是 ${version} 版，工援需要 ${OLDEST_SERVER} 或更新的版本。`);
  }
}

async function serverVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  );
  return rows[0]?.version ?? 0;
}

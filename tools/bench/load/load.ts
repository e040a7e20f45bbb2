/**
 * Fills a database that holds the demonstration with copies of its disputes by COPY: no HTTP, no triggers, and the indexes
 * are made when the rows are there. What the triggers keep is filled in once at the end.
 */
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyStreamQuery } from 'pg-copy-streams';
import type pg from 'pg';
import { readTables } from './catalog.ts';
import { readClusters } from './clusters.ts';
import type { Chance } from './random.ts';
import { chanceOf } from './random.ts';
import type { Head } from './stamp.ts';
import { stampOf } from './stamp.ts';
import type { Layout } from './places.ts';
import { placesFor } from './places.ts';
import type { Template } from './templates.ts';
import { cut } from './templates.ts';

export interface Load {
  /** A superuser on the database to fill. */
  readonly pool: pg.Pool;
  readonly matters: number;
  readonly layout: Layout;
  readonly seed: number;
  readonly log: (line: string) => void;
}

export interface Loaded {
  readonly matters: number;
  readonly open: number;
  readonly events: number;
  readonly unions: number;
}

/** Of all matters; the rest has been closed over ten years. */
const OPEN_PERCENT = 6;
const EVENTS_A_MATTER = 5;
const DAYS_BACK = 3650;
const DAYS_BACK_OPEN = 20;
const CHUNK = 256 * 1024;

export async function load({ pool, matters, layout, seed, log }: Load): Promise<Loaded> {
  const places = await placesFor(pool, layout);
  const { rows: staff } = await pool.query<{ id: string }>('select id from staff');
  const staffIds = new Set(staff.map(({ id }) => id));
  const templates = (await readClusters(pool)).map((cluster) => cut(cluster, staffIds));
  const stamp = stampOf(chanceOf(seed), await readHeads(pool), await readIdentities(pool));
  const tables = [...new Set(templates.flatMap(({ rows }) => rows.map(({ table }) => table)))];
  const indexes = await dropIndexes(pool, tables);
  const sink = await Sink.open(pool, tables);
  const loaded = { matters: 0, open: 0, events: 0, unions: places.length };
  const chance = chanceOf(seed + 1);
  while (loaded.matters < matters) {
    const template = choose(templates, loaded, chance);
    const place = places[chance.below(places.length)];
    if (!place) throw new Error('no union takes copies');
    const isOpen = template.openMatters > 0;
    stamp.copy(template, place, -chance.below(isOpen ? DAYS_BACK_OPEN : DAYS_BACK), sink.write);
    loaded.matters += template.matters;
    loaded.open += template.openMatters;
    loaded.events += template.events;
    await sink.room();
  }
  await sink.close();
  log(`rows written: ${loaded.matters} matters, ${loaded.events} events`);
  await finish(pool, stamp.heads, stamp.identities, indexes);
  return loaded;
}

/** Whichever brings the shares of open matters and of events nearer to what is wanted. */
function choose(templates: readonly Template[], so: Omit<Loaded, 'unions'>, chance: Chance): Template {
  const wantsOpen = so.open * 100 <= so.matters * OPEN_PERCENT;
  const wantsEvents = so.events <= so.matters * EVENTS_A_MATTER;
  const fitting = templates.filter(
    ({ openMatters, events, matters }) =>
      openMatters > 0 === wantsOpen && events >= matters * EVENTS_A_MATTER === wantsEvents,
  );
  const from = fitting.length > 0 ? fitting : templates;
  const template = from[chance.below(from.length)];
  if (!template) throw new Error('the demonstration has no dispute to copy');
  return template;
}

async function readHeads(pool: pg.Pool): Promise<Map<string, Head>> {
  const { rows } = await pool.query<{ id: string; sequence: string; hash: string }>(
    'select union_id::text as id, sequence::text, hash from audit_head',
  );
  return new Map(rows.map(({ id, sequence, hash }) => [id, { sequence: Number(sequence), hash }]));
}

async function readIdentities(pool: pg.Pool): Promise<Map<string, number>> {
  const identities = new Map<string, number>();
  for (const { name, columns } of await readTables(pool)) {
    const column = columns.find(({ isIdentity }) => isIdentity)?.name;
    if (!column) continue;
    const { rows } = await pool.query<{ last: number }>(
      `select coalesce(max("${column}"), 0)::int as last from "${name}"`,
    );
    identities.set(name, rows[0]?.last ?? 0);
  }
  return identities;
}

/** Returns what makes them again. */
async function dropIndexes(pool: pg.Pool, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = any($1)
       and not exists (select 1 from pg_constraint where conindid = format('%I', indexname)::regclass)`,
    [tables],
  );
  for (const { name } of rows) await pool.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}

interface Stream {
  readonly client: pg.PoolClient;
  readonly copy: CopyStreamQuery;
  waiting: string;
}

/** One COPY a table, all at once. */
class Sink {
  readonly #streams: ReadonlyMap<string, Stream>;
  #full: Stream[] = [];

  private constructor(streams: ReadonlyMap<string, Stream>) {
    this.#streams = streams;
  }

  static async open(pool: pg.Pool, tables: readonly string[]): Promise<Sink> {
    const streams = new Map<string, Stream>();
    for (const table of tables) {
      const client = await pool.connect();
      // Neither triggers nor references are looked at: the copies are of rows that have passed both.
      await client.query('set session_replication_role = replica');
      streams.set(table, { client, copy: client.query(copyFrom(`copy "${table}" from stdin`)), waiting: '' });
    }
    return new Sink(streams);
  }

  readonly write = (table: string, row: string): void => {
    const stream = this.#streams.get(table);
    if (!stream) throw new Error(`nothing is copied into ${table}`);
    stream.waiting += row;
    if (stream.waiting.length < CHUNK) return;
    if (!stream.copy.write(stream.waiting)) this.#full.push(stream);
    stream.waiting = '';
  };

  /** Returns when the database has taken what it was given. */
  async room(): Promise<void> {
    const full = this.#full;
    this.#full = [];
    await Promise.all(full.map(({ copy }) => (copy.writableNeedDrain ? once(copy, 'drain') : undefined)));
  }

  async close(): Promise<void> {
    for (const { client, copy, waiting } of this.#streams.values()) {
      copy.end(waiting);
      await finished(copy);
      await client.query('reset session_replication_role');
      client.release();
    }
  }
}

async function finish(
  pool: pg.Pool,
  heads: ReadonlyMap<string, Head>,
  identities: ReadonlyMap<string, number>,
  indexes: readonly string[],
): Promise<void> {
  for (const [unionId, { sequence, hash }] of heads) {
    await pool.query(
      `insert into audit_head (union_id, sequence, hash, day) values ($1, $2, $3, current_date)
       on conflict (union_id) do update set sequence = excluded.sequence, hash = excluded.hash, day = excluded.day`,
      [unionId, sequence, hash],
    );
  }
  for (const [table, last] of identities) {
    if (last > 0) await pool.query(`select setval(pg_get_serial_sequence($1, 'id'), $2)`, [table, last]);
  }
  for (const definition of indexes) await pool.query(definition);
  await pool.query('call reach_fill()');
  await pool.query('call figure_fill()');
  await pool.query('vacuum analyze');
}

/** The databases which are measured: one embedded cluster in a folder of its own, each database kept for the next run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { createDatabase, createPool } from '@gongyuan/database/connect.ts';
import type { Cluster } from '@gongyuan/database/embedded.ts';
import { APP_ROLE, OWNER_ROLE, startCluster } from '@gongyuan/database/embedded.ts';
import { migrate } from '@gongyuan/database/migrate.ts';
import { StartError } from '@gongyuan/database/start-error.ts';
import { shanghaiDay } from '../../../server/app.ts';
import { fillDemonstration } from '../../../server/demo/seed.ts';
import { preparing } from '../../../server/demo/statements.ts';
import { createFileStore } from '../../../server/outward/file-store.ts';
import { noMail } from '../../../server/outward/mail.ts';
import { noNotices } from '../../../server/outward/notices.ts';
import { noSms } from '../../../server/outward/sms.ts';
import { loadKeyring } from '../../../server/keyring.ts';
import { seedDemonstration } from '../../../server/seeds/demonstration.ts';
import type { Loaded } from './load.ts';
import { load } from './load.ts';
import type { Layout } from './places.ts';

export interface Ground {
  readonly dataDir: string;
  /** The database of a size and layout, loaded now or by a run before. */
  database(size: number, layout: Layout): Promise<Loaded & { readonly url: string; readonly seconds: number }>;
  close(): Promise<void>;
}

/** A stated server, so that figures of two machines can be compared; fsync stays on. */
const settings = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  max_connections: '120',
  work_mem: '16MB',
};
/** Disputes made by chance beside those written by hand; enough to copy from. */
const ORIGINALS = 60;
const ORIGIN = 'bench_origin';
/** A small one is copied for each run, so that each run finds the same. */
const SMALL = 50_000;

const onDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function openGround(dataDir: string, seed: number, log: (line: string) => void): Promise<Ground> {
  mkdirSync(dataDir, { recursive: true });
  const cluster = await startCluster({ dataDir, settings });
  const admin = createPool(cluster.adminUrl, { max: 2 });
  const keeper = { cluster, admin, dataDir, seed, log, print: fingerprint(seed) };
  return {
    dataDir,
    database: (size, layout) => provide(keeper, size, layout),
    close: async () => {
      await admin.end();
      await cluster.stop();
    },
  };
}

interface Keeper {
  readonly cluster: Cluster;
  readonly admin: pg.Pool;
  readonly dataDir: string;
  readonly seed: number;
  readonly log: (line: string) => void;
  readonly print: string;
}

/** Another loader makes another database. One that only lacks the newest migrations is migrated, as a real one would be. */
function fingerprint(seed: number): string {
  const hash = createHash('sha256').update(`${seed}`);
  for (const name of readdirSync(import.meta.dirname).toSorted())
    hash.update(name).update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 32);
}

/** Whether it is there, made by this loader, and now at the newest migration. */
async function isKept({ cluster, admin, print }: Keeper, name: string): Promise<Note | undefined> {
  const kept = await noteOf(admin, name);
  if (kept?.print !== print) return undefined;
  const owner = createPool(onDatabase(cluster.ownerUrl, name), { max: 1 });
  try {
    const applied = await migrate(owner, undefined, { appRole: APP_ROLE });
    if (applied.length > 0) await owner.query('vacuum analyze');
    return kept;
  } catch (error) {
    // A migration was changed after it had been applied here, which happens while it is being written.
    if (error instanceof StartError) return undefined;
    throw error;
  } finally {
    await owner.end();
  }
}

interface Note extends Loaded {
  readonly print: string;
}

async function provide(keeper: Keeper, size: number, layout: Layout) {
  const { cluster, admin } = keeper;
  const name = `bench_${layout}_${size}`;
  const began = performance.now();
  const loaded = (await isKept(keeper, name)) ?? (await make(keeper, name, size, layout));
  const seconds = (performance.now() - began) / 1000;
  const { matters, open, events, unions } = loaded;
  const said = { matters, open, events, unions, seconds };
  if (size > SMALL) return { ...said, url: onDatabase(cluster.appUrl, name) };
  await admin.query(`drop database if exists ${name}_run with (force)`);
  await admin.query(`create database ${name}_run owner ${OWNER_ROLE} template ${name}`);
  return { ...said, url: onDatabase(cluster.appUrl, `${name}_run`) };
}

async function make(keeper: Keeper, name: string, size: number, layout: Layout): Promise<Note> {
  const { cluster, admin, seed, log, print } = keeper;
  if (!(await isKept(keeper, ORIGIN))) await makeOrigin(keeper);
  log(`loading ${size} matters (${layout === 'one' ? 'one union' : 'all cities and counties'})`);
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name} owner ${OWNER_ROLE} template ${ORIGIN}`);
  const pool = createPool(onDatabase(cluster.adminUrl, name), { max: 100 });
  const loaded = await load({ pool, matters: size, layout, seed, log });
  await pool.end();
  return note(admin, name, { ...loaded, print });
}

/** The demonstration, played through the product's own doors: every row that is copied was once made by it. */
async function makeOrigin({ cluster, admin, dataDir, log, print }: Keeper): Promise<void> {
  log('playing the demonstration to copy from');
  await admin.query(`drop database if exists ${ORIGIN} with (force)`);
  await admin.query(`create database ${ORIGIN} owner ${OWNER_ROLE} template template0`);
  const owner = createPool(onDatabase(cluster.ownerUrl, ORIGIN), { max: 1 });
  await migrate(owner, undefined, { appRole: APP_ROLE });
  await owner.end();
  const pool = createPool(onDatabase(cluster.appUrl, ORIGIN), { max: 2 });
  await playOrigin(pool, dataDir);
  await pool.end();
  await note(admin, ORIGIN, { matters: 0, open: 0, events: 0, unions: 0, print });
}

export async function playOrigin(pool: pg.Pool, dataDir: string, originals = ORIGINALS): Promise<void> {
  const at = new Date();
  const clock = { now: () => at, today: () => shanghaiDay(at) };
  await seedDemonstration(createDatabase(pool), clock, () => undefined);
  await fillDemonstration(
    {
      ...clock,
      db: createDatabase(preparing(pool)),
      keys: loadKeyring(dataDir),
      files: createFileStore(dataDir),
      sms: noSms,
      mail: noMail,
      notices: noNotices,
      telephonySecret: null,
      demo: true,
    },
    originals,
  );
}

async function noteOf(admin: pg.Pool, name: string): Promise<Note | undefined> {
  const { rows } = await admin.query<{ note: string | null }>(
    `select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`,
    [name],
  );
  const said = rows[0]?.note;
  return said ? (JSON.parse(said) as Note) : undefined; // written below
}

async function note(admin: pg.Pool, name: string, said: Note): Promise<Note> {
  await admin.query(`comment on database ${name} is ${pg.escapeLiteral(JSON.stringify(said))}`);
  return said;
}

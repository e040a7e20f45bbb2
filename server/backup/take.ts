/**
 * Takes a backup while the platform is at work: all tables in one snapshot, then the contents its rows name. A content
 * is stored before its row is committed and never changed, so every row of the snapshot finds its own.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { FileStore } from '../outward/file-store.ts';
import type { Table } from './catalogue.ts';
import { columnList, quoted, readAppliedMigrations, readSequences, readTables, setForms } from './catalogue.ts';
import { sealed } from './container.ts';
import { bytesFrames, endFrame, headFrame } from './frames.ts';
import type { InstallationKeys } from './installation-key.ts';
import type { Head, Manifest } from './manifest.ts';
import type { Secret } from './secret.ts';
import { RowTally } from './tally.ts';

/** The database compresses well already at this level; papers hardly at any. */
const GZIP = { level: 4 };
const FILES_AT_ONCE = 500;

export interface TakeOptions {
  /** As the owner: every table, whoever may read it. */
  readonly client: pg.ClientBase;
  readonly files: FileStore;
  readonly secret: Secret;
  readonly now: () => Date;
  readonly keys: InstallationKeys;
  /** Whether the keys themselves travel along. */
  readonly withKeys: boolean;
}

/** Writes beside and renames: a copy cut short never bears the name of a whole one. */
export async function takeBackup(path: string, options: TakeOptions): Promise<Manifest> {
  const createdAt = options.now().toISOString();
  const unfinished = `${path}.part`;
  const written: { manifest?: Manifest } = {};
  try {
    await pipeline(
      Readable.from(snapshot(options, createdAt, written), { objectMode: false }),
      createGzip(GZIP),
      (plain) => sealed(plain, options.secret, { createdAt, keys: [...options.keys.fingerprints] }),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(unfinished, { force: true });
  }
  if (!written.manifest) throw new Error('a backup ended without its manifest');
  return written.manifest;
}

async function* snapshot(
  options: TakeOptions,
  takenAt: string,
  written: { manifest?: Manifest },
): AsyncGenerator<Buffer> {
  const { client, keys, withKeys } = options;
  await client.query('begin isolation level repeatable read read only');
  try {
    await setForms(client);
    const tables: Manifest['tables'] = [];
    for (const table of await readTables(client)) tables.push(yield* tableEntry(client, table));
    const { files, missing } = yield* fileEntries(client, options.files);
    if (withKeys) yield* wholeEntry({ kind: 'key' }, keys.file);
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const manifest: Manifest = {
      takenAt,
      serverVersion: rows[0]?.server_version ?? '',
      migrations: [...(await readAppliedMigrations(client))],
      tables,
      sequences: [...(await readSequences(client))],
      files,
      missing,
      hasKey: withKeys,
    };
    yield* wholeEntry({ kind: 'manifest' }, Buffer.from(JSON.stringify(manifest)));
    written.manifest = manifest;
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

async function* tableEntry(client: pg.ClientBase, table: Table): AsyncGenerator<Buffer, Manifest['tables'][number]> {
  const { name } = table;
  const columns = [...table.columns];
  yield headFrame({ kind: 'table', name, columns } satisfies Head);
  const tally = new RowTally();
  yield* bytesFrames(tallied(copyOut(client, table), tally));
  yield endFrame(tally.result);
  return { name, columns, ...tally.result };
}

/** A table's rows as COPY writes them. */
export function copyOut(client: pg.ClientBase, table: Table): AsyncIterable<Buffer> {
  return client.query(copyStreams.to(`copy ${quoted(table.name)} (${columnList(table)}) to stdout`));
}

async function* tallied(rows: AsyncIterable<Buffer>, tally: RowTally): AsyncGenerator<Buffer> {
  for await (const piece of rows) {
    tally.add(piece);
    yield piece;
  }
}

async function* fileEntries(
  client: pg.ClientBase,
  store: FileStore,
): AsyncGenerator<Buffer, Pick<Manifest, 'files' | 'missing'>> {
  const files = { count: 0, bytes: 0 };
  const missing: string[] = [];
  let after = '';
  for (;;) {
    const { rows } = await client.query<{ sha256: string }>(
      'select sha256 from stored_file where sha256 > $1 order by sha256 limit $2',
      [after, FILES_AT_ONCE],
    );
    for (const { sha256 } of rows) {
      const bytes = yield* fileEntry(store, sha256);
      if (bytes === null) missing.push(sha256);
      else {
        files.count += 1;
        files.bytes += bytes;
      }
    }
    after = rows.at(-1)?.sha256 ?? after;
    if (rows.length < FILES_AT_ONCE) return { files, missing };
  }
}

/** Null where the store has not what the row says: the rest is kept all the same, and it is told. */
async function* fileEntry(store: FileStore, sha256: string): AsyncGenerator<Buffer, number | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  const content = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of store.open(sha256) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  yield headFrame({ kind: 'file', sha256 } satisfies Head);
  let isWhole = true;
  try {
    yield* bytesFrames(content());
  } catch {
    isWhole = false;
  }
  isWhole &&= hash.digest('hex') === sha256;
  yield endFrame({ isWhole });
  return isWhole ? bytes : null;
}

async function* wholeEntry(head: Head, bytes: Buffer): AsyncGenerator<Buffer> {
  yield headFrame(head);
  yield* bytesFrames(Readable.from([bytes], { objectMode: false }));
  yield endFrame({});
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

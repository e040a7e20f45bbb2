/** Reads a backup through: entry after entry, everything compared with what it says of itself. */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { Header } from './container.ts';
import { openContainer } from './container.ts';
import type { Frame } from './frames.ts';
import { readFrames } from './frames.ts';
import type { Head, Manifest } from './manifest.ts';
import { head, manifest, tally } from './manifest.ts';
import { BackupRefusal, damaged } from './refusal.ts';
import type { Secret } from './secret.ts';
import { RowTally } from './tally.ts';

/** Takes one entry's bytes; `content` must be read to its end. */
export type Take = (head: Head, content: AsyncIterable<Buffer>) => Promise<void>;

export interface ReadBackup {
  readonly header: Header;
  readonly manifest: Manifest;
}

const drain: Take = async (_head, content) => {
  for await (const _ of content);
};

/** Reads all of it, hands each entry to `take`, and throws unless everything is as it was written. */
export async function readBackup(path: string, secret: Secret, take: Take = drain): Promise<ReadBackup> {
  const file = await openFile(path);
  try {
    const container = await openContainer(file, secret);
    const found: { manifest?: Manifest } = {};
    await pipeline(Readable.from(container.content(), { objectMode: false }), createGunzip(), (plain) =>
      readEntries(plain as AsyncIterable<Buffer>, take, found),
    );
    if (!found.manifest) throw damaged();
    return { header: container.header, manifest: found.manifest };
  } catch (error) {
    throw isOfItsForm(error) ? damaged() : error;
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  return open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupRefusal('damaged', `打不开备份文件 ${path}（${error.code ?? error.message}）；请检查路径。`);
  });
}

/** What unpacking and reading throw at bytes that say something else than they should. */
function isOfItsForm(error: unknown): boolean {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_');
}

async function readEntries(plain: AsyncIterable<Buffer>, take: Take, found: { manifest?: Manifest }): Promise<void> {
  const frames = readFrames(plain);
  const seen = new Seen();
  for (;;) {
    const { value: frame, done } = await frames.next();
    if (done) return;
    if (found.manifest || frame.type !== 'head') throw damaged();
    const entry = head.parse(frame.value);
    if (entry.kind === 'manifest') found.manifest = await readManifest(frames, seen);
    else await readEntry(entry, frames, take, seen);
  }
}

/** What has gone by, to be compared with the manifest at the end. */
class Seen {
  readonly tables: Manifest['tables'] = [];
  readonly missing: string[] = [];
  readonly files = { count: 0, bytes: 0 };
  hasKey = false;
}

async function readEntry(entry: Head, frames: AsyncIterator<Frame>, take: Take, seen: Seen): Promise<void> {
  const rows = new RowTally();
  const hash = createHash('sha256');
  let bytes = 0;
  const end: { value?: unknown } = {};
  const content = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of piecesOf(frames, end)) {
      if (entry.kind === 'table') rows.add(piece);
      else hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  await take(entry, content());
  // An entry that was given up half-way would leave its rest to the next one.
  if (!('value' in end)) throw new Error('the content of an entry was not read to its end');
  if (entry.kind === 'table') closeTable(entry, rows, end.value, seen);
  if (entry.kind === 'file') closeFile(entry, { sha256: hash.digest('hex'), bytes }, end.value, seen);
  if (entry.kind === 'key') seen.hasKey = true;
}

function closeTable(entry: Extract<Head, { kind: 'table' }>, rows: RowTally, end: unknown, seen: Seen): void {
  const told = tally.parse(end);
  if (told.rows !== rows.result.rows || told.hash !== rows.result.hash) throw damaged();
  seen.tables.push({ name: entry.name, columns: entry.columns, ...told });
}

function closeFile(
  entry: Extract<Head, { kind: 'file' }>,
  content: { readonly sha256: string; readonly bytes: number },
  end: unknown,
  seen: Seen,
): void {
  const { isWhole } = z.object({ isWhole: z.boolean() }).parse(end);
  if (isWhole !== (content.sha256 === entry.sha256)) throw damaged();
  if (!isWhole) {
    seen.missing.push(entry.sha256);
    return;
  }
  seen.files.count += 1;
  seen.files.bytes += content.bytes;
}

async function readManifest(frames: AsyncIterator<Frame>, seen: Seen): Promise<Manifest> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(frames, {})) pieces.push(piece);
  const told = manifest.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
  const { tables, files, missing, hasKey } = told;
  if (!isDeepStrictEqual({ tables, files, missing, hasKey }, { ...seen })) throw damaged();
  return told;
}

async function* piecesOf(frames: AsyncIterator<Frame>, end: { value?: unknown }): AsyncGenerator<Buffer> {
  for (;;) {
    const { value: frame, done } = await frames.next();
    if (done || frame.type === 'head') throw damaged();
    if (frame.type === 'end') {
      end.value = frame.value;
      return;
    }
    yield frame.bytes;
  }
}

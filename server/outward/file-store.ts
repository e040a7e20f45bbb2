/** Uploaded and issued files by their content: streamed to disk while hashed, typed by what they hold, never by their name. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { problem } from '@gongyuan/kernel/problem.ts';
import { detectMediaType } from './media-type.ts';
import { carriesPlace, withoutPlace } from './metadata/strip.ts';

export interface StoredContent {
  /** Lower-case hexadecimal; the content's address. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export interface FileStore {
  /** Keeps the content, or throws `file_too_large` or `file_type_refused` and leaves nothing behind. @unit limitBytes bytes */
  put(content: Buffer | Readable, limitBytes: number): Promise<StoredContent>;
  open(sha256: string): Readable;
  read(sha256: string): Promise<Buffer>;
  /** Contents whose address begins so (three digits or more), each with the moment it came. @unit storedAt ms */
  list(prefix: string): AsyncIterable<{ readonly sha256: string; readonly storedAt: number }>;
  /** Takes away a content that came before the moment; one brought again meanwhile stays. @unit before ms */
  forget(sha256: string, before: number): Promise<void>;
  /** Takes away what was still being brought at the moment and never came to its end. @unit before ms */
  clear(before: number): Promise<void>;
  /** Puts a content of a backup back at its address, unless it is another; tells whether the address was empty. */
  putBack(sha256: string, content: AsyncIterable<Buffer>): Promise<boolean>;
}

export function createFileStore(dataDir: string): FileStore {
  const root = join(dataDir, 'files');
  const place = (sha256: string) => {
    // The address comes from our own tables; the check keeps a damaged row from reaching another file.
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('a content is addressed by its SHA-256 only');
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  return {
    put: (content, limitBytes) => put(root, place, content, limitBytes),
    open: (sha256) => createReadStream(place(sha256)),
    read: (sha256) => readFile(place(sha256)),
    list: (prefix) => list(root, prefix),
    forget: (sha256, before) => forget(place(sha256), join(root, 'incoming', randomUUID()), before),
    clear: (before) => clear(join(root, 'incoming'), before),
    putBack: (sha256, content) => putBack(root, place(sha256), sha256, content),
  };
}

async function put(
  root: string,
  place: (sha256: string) => string,
  content: Buffer | Readable,
  limitBytes: number,
): Promise<StoredContent> {
  return besides(root, async (temporary) => {
    const came = await write(content, temporary, limitBytes);
    const mediaType = await detectMediaType(temporary, came.bytes);
    const { sha256, bytes } = carriesPlace(mediaType) ? await rewrite(temporary, mediaType) : came;
    await land(temporary, place(sha256));
    return { sha256, bytes, mediaType };
  });
}

function putBack(root: string, target: string, sha256: string, content: AsyncIterable<Buffer>): Promise<boolean> {
  return besides(root, async (temporary) => {
    const written = await write(Readable.from(content, { objectMode: false }), temporary, Infinity);
    if (written.sha256 !== sha256) throw new Error(`the content is not the one of its address ${sha256}`);
    const isNew = !existsSync(target);
    await land(temporary, target);
    return isNew;
  });
}

/** Written beside first: an address never shows half a content. */
async function besides<T>(root: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const temporary = join(incoming, randomUUID());
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The content is addressed by what is kept, not by what came. */
async function rewrite(path: string, mediaType: string): Promise<{ sha256: string; bytes: number }> {
  const kept = withoutPlace(await readFile(path), mediaType);
  await rm(path);
  return write(kept, path, kept.length);
}

async function land(temporary: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rename(temporary, target);
  await settle(dirname(target));
}

/** Hashes and counts while writing; the bytes are on the disk when it returns. */
async function write(
  content: Buffer | Readable,
  path: string,
  limitBytes: number,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limitBytes) {
        done(problem('file_too_large', { detail: `每个文件不超过 ${Math.floor(limitBytes / 1024 / 1024)} MB。` }));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const source = Buffer.isBuffer(content) ? Readable.from([content], { objectMode: false }) : content;
  await pipeline(source, measure, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return { sha256: hash.digest('hex'), bytes };
}

/** The new name survives a power cut only when its folder is on the disk too. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* list(root: string, prefix: string): AsyncGenerator<{ sha256: string; storedAt: number }> {
  const above = join(root, prefix.slice(0, 2));
  for (const folder of await namesIn(above)) {
    if (!folder.startsWith(prefix.slice(2, 4))) continue;
    for (const sha256 of await namesIn(join(above, folder))) {
      const { mtimeMs } = await stat(join(above, folder, sha256));
      if (sha256.startsWith(prefix)) yield { sha256, storedAt: mtimeMs };
    }
  }
}

/** Moved aside first: whoever brings the same content at this moment puts a new file in its place. */
async function forget(place: string, aside: string, before: number): Promise<void> {
  if ((await stat(place)).mtimeMs >= before) return;
  await rename(place, aside);
  if ((await stat(aside)).mtimeMs < before) await rm(aside);
  else await rename(aside, place);
}

async function clear(incoming: string, before: number): Promise<void> {
  for (const name of await namesIn(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < before) await rm(path, { force: true });
  }
}

/** A folder is made when the first content comes. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Uploaded and issued files by their content: streamed to disk while hashed, typed by what they hold, never by their name. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { problem } from '@gongyuan/kernel/problem.ts';
import { detectMediaType } from './media-type.ts';

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
  };
}

async function put(
  root: string,
  place: (sha256: string) => string,
  content: Buffer | Readable,
  limitBytes: number,
): Promise<StoredContent> {
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const temporary = join(incoming, randomUUID());
  try {
    const { sha256, bytes } = await write(content, temporary, limitBytes);
    const mediaType = await detectMediaType(temporary, bytes);
    const target = place(sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(temporary, target);
    await settle(dirname(target));
    return { sha256, bytes, mediaType };
  } finally {
    await rm(temporary, { force: true });
  }
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

/**
 * One encrypted file: a header in the clear, then AES-256-GCM in chunks of equal size. Each chunk is bound to the whole
 * header, to its number and to being the last or not, so that flipped, moved, missing and added bytes are found.
 */
import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { BackupRefusal, damaged } from './refusal.ts';
import type { Secret } from './secret.ts';
import { deriveKey, keyCheck, newDerivation } from './secret.ts';

const MAGIC = Buffer.from('GYBACKUP');
/** Of the file's form. A reader refuses a higher one and keeps reading the lower ones. */
const FORMAT = 1;
const CHUNK = 256 * 1024;
const TAG = 16;
const SUM = 32;
const LONGEST_HEADER = 16 * 1024;

const header = z.object({
  format: z.int(),
  createdAt: z.string(),
  /** Fingerprints of the installation's keys, under which the personal fields inside are sealed. */
  keys: z.array(z.string()),
  derivation: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('passphrase'),
      salt: z.string(),
      N: z.int().max(2 ** 18),
      r: z.int().max(8),
      p: z.int().max(4),
    }),
    z.object({ kind: z.literal('key_file'), salt: z.string() }),
  ]),
  check: z.string(),
});
export type Header = z.infer<typeof header>;

interface Lock {
  readonly key: Buffer;
  /** The hash of the header's bytes: every chunk is bound to it. */
  readonly bound: Buffer;
}

/** Encrypts what comes; the first piece is the header. */
export async function* sealed(
  content: AsyncIterable<Uint8Array>,
  secret: Secret,
  about: Pick<Header, 'createdAt' | 'keys'>,
): AsyncGenerator<Buffer> {
  const derivation = newDerivation(secret);
  const key = deriveKey(secret, derivation);
  const json = Buffer.from(JSON.stringify({ format: FORMAT, ...about, derivation, check: keyCheck(key) }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const clear = Buffer.concat([MAGIC, length, json]);
  const bound = createHash('sha256').update(clear).digest();
  yield Buffer.concat([clear, bound]);

  let waiting: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const piece of content) {
    waiting = Buffer.concat([waiting, piece]);
    // One chunk is always kept back, because the last is sealed as the last.
    while (waiting.length > CHUNK) {
      yield sealChunk({ key, bound }, number++, false, waiting.subarray(0, CHUNK));
      waiting = waiting.subarray(CHUNK);
    }
  }
  yield sealChunk({ key, bound }, number, true, waiting);
}

function sealChunk({ key, bound }: Lock, number: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number, isLast));
  cipher.setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Never twice with one key: the salt makes the key new for each file. */
function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(number, 4, 6);
  bytes.writeUInt8(isLast ? 1 : 0, 11);
  return bytes;
}

export interface OpenedContainer {
  readonly header: Header;
  /** Decrypted pieces in order; throws `damaged` at the first byte that is not as it was written. */
  content(): AsyncGenerator<Buffer>;
}

/** Reads the header and tries the secret; nothing of the content is read yet. */
export async function openContainer(file: FileHandle, secret: Secret): Promise<OpenedContainer> {
  const { size } = await file.stat();
  const start = await readAt(file, 0, MAGIC.length + 4);
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged();
  const length = start.readUInt32BE(MAGIC.length);
  if (length > LONGEST_HEADER) throw damaged();
  const json = await readAt(file, start.length, length);
  const bound = await readAt(file, start.length + length, SUM);
  const sum = createHash('sha256').update(start).update(json).digest();
  if (!timingSafeEqual(sum, bound)) throw damaged();
  const found = parseHeader(json);
  const key = deriveKey(secret, found.derivation);
  if (keyCheck(key) !== found.check)
    throw new BackupRefusal('secret', '口令或密钥文件不对，没有恢复任何内容；请用做这份备份时的那一个。');
  const from = start.length + length + SUM;
  return { header: found, content: () => openChunks(file, { key, bound }, from, size) };
}

function parseHeader(json: Buffer): Header {
  const raw = JSON.parse(json.toString('utf8')) as { format?: unknown };
  if (typeof raw.format === 'number' && raw.format > FORMAT) {
    throw new BackupRefusal('foreign', '这份备份来自更新的版本；请先把程序升级到那个版本，再恢复。');
  }
  const { success, data } = header.safeParse(raw);
  if (!success) throw damaged();
  return data;
}

async function* openChunks(file: FileHandle, lock: Lock, from: number, size: number): AsyncGenerator<Buffer> {
  let at = from;
  for (let number = 0; ; number++) {
    const length = Math.min(CHUNK + TAG, size - at);
    if (length < TAG) throw damaged();
    const bytes = await readAt(file, at, length);
    at += length;
    yield openChunk(lock, number, at === size, bytes);
    if (at === size) return;
  }
}

function openChunk({ key, bound }: Lock, number: number, isLast: boolean, bytes: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, isLast));
    decipher.setAAD(bound);
    decipher.setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
  } catch {
    throw damaged();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw damaged();
  return buffer;
}

/** What stands inside a backup: entries one after the other, each a head, its bytes in pieces, and an end. */
import { damaged } from './refusal.ts';

const HEAD = 1;
const BYTES = 2;
const END = 3;
const PREFIX = 5;
/** Pieces are gathered up to this: a row of a table alone would be mostly prefix. */
const PIECE = 64 * 1024;
const LONGEST = 64 * 1024 * 1024;

export type Frame =
  | { readonly type: 'head'; readonly value: unknown }
  | { readonly type: 'end'; readonly value: unknown }
  | { readonly type: 'bytes'; readonly bytes: Buffer };

export const headFrame = (value: unknown): Buffer => frame(HEAD, Buffer.from(JSON.stringify(value)));
export const endFrame = (value: unknown): Buffer => frame(END, Buffer.from(JSON.stringify(value)));

export async function* bytesFrames(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield frame(BYTES, Buffer.concat(waiting));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield frame(BYTES, Buffer.concat(waiting));
}

function frame(type: number, content: Buffer): Buffer {
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt8(type);
  prefix.writeUInt32BE(content.length, 1);
  return Buffer.concat([prefix, content]);
}

export async function* readFrames(content: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const piece of content) {
    waiting = waiting.length === 0 ? piece : Buffer.concat([waiting, piece]);
    for (;;) {
      if (waiting.length < PREFIX) break;
      const length = waiting.readUInt32BE(1);
      if (length > LONGEST) throw damaged();
      if (waiting.length < PREFIX + length) break;
      yield toFrame(waiting.readUInt8(), waiting.subarray(PREFIX, PREFIX + length));
      waiting = waiting.subarray(PREFIX + length);
    }
  }
  if (waiting.length > 0) throw damaged();
}

function toFrame(type: number, bytes: Buffer): Frame {
  if (type === BYTES) return { type: 'bytes', bytes };
  if (type !== HEAD && type !== END) throw damaged();
  return { type: type === HEAD ? 'head' : 'end', value: JSON.parse(bytes.toString('utf8')) as unknown };
}

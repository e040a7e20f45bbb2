/** PNG and WebP: pictures in chunks, of which some say where and by what they were taken. */
import { crc32 } from 'node:zlib';
import { orientationIn, tiffOf } from './orientation.ts';

const SIGNATURE_BYTES = 8;
/** Words, times and EXIF; everything else is how the picture looks. */
const inPng = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

export function strippedPng(content: Buffer): Buffer | null {
  const kept = [content.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; at < content.length; ) {
    if (at + 12 > content.length) return null;
    const to = at + 12 + content.readUInt32BE(at);
    if (to > content.length) return null;
    const name = content.toString('latin1', at + 4, at + 8);
    const orientation = name === 'eXIf' ? orientationIn(content.subarray(at + 8, to - 4)) : 1;
    if (!inPng.has(name)) kept.push(content.subarray(at, to));
    else if (orientation !== 1) kept.push(pngChunk('eXIf', tiffOf(orientation)));
    // What follows the end is no part of the picture.
    if (name === 'IEND') break;
    at = to;
  }
  return Buffer.concat(kept);
}

function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

const RIFF_BYTES = 12;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

export function strippedWebp(content: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let orientation = 1;
  const end = Math.min(content.length, 8 + content.readUInt32LE(4));
  for (let at = RIFF_BYTES; at < end; ) {
    if (at + 8 > end) return null;
    const bytes = content.readUInt32LE(at + 4);
    const to = at + 8 + bytes + (bytes % 2);
    if (at + 8 + bytes > end) return null;
    const name = content.toString('latin1', at, at + 4);
    if (name === 'EXIF') orientation = orientationIn(content.subarray(at + 8, at + 8 + bytes));
    else if (name !== 'XMP ') kept.push(Buffer.from(content.subarray(at, Math.min(to, end))));
    at = to;
  }
  const exif = orientation === 1 ? [] : [webpChunk('EXIF', tiffOf(orientation))];
  const flags = kept.find((chunk) => chunk.toString('latin1', 0, 4) === 'VP8X');
  if (flags) flags.writeUInt8((flags.readUInt8(8) & ~(EXIF_FLAG | XMP_FLAG)) | (exif.length > 0 ? EXIF_FLAG : 0), 8);
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept, ...(flags ? exif : [])]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function webpChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A JPEG without what the telephone wrote beside the picture: place, device, thumbnails, pictures hung on behind. */
import { orientationIn, tiffOf } from './orientation.ts';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const SCAN = 0xda;
const END = 0xd9;
const APP1 = 0xe1;
const COMMENT = 0xfe;

/** What a decoder needs to show the right colours. */
const needed: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** Null for bytes that are no JPEG from the first segment to the last. */
export function strippedJpeg(content: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 2; at < content.length; ) {
    const segment = segmentAt(content, at);
    if (!segment) return null;
    const { marker, to } = segment;
    const bytes = content.subarray(segment.from, to);
    if (marker === APP1 && bytes.subarray(4, 10).equals(EXIF)) orientation = orientationIn(bytes.subarray(10));
    else if (isKept(segment, bytes)) kept.push(bytes);
    // Whatever hangs on behind the end is another picture, with a place of its own.
    if (marker === END) break;
    at = to;
  }
  return Buffer.concat([content.subarray(0, 2), ...(orientation === 1 ? [] : [exifOf(orientation)]), ...kept]);
}

function isKept({ marker }: Segment, bytes: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = needed[marker];
  return name !== undefined && bytes.toString('latin1', 4, 4 + name.length) === name;
}

/** With the bytes of the scan that follow it, up to the next marker. */
function segmentAt(content: Buffer, at: number): Segment | null {
  if (content[at] !== 0xff) return null;
  let marked = at + 1;
  // Fill bytes may stand before any marker.
  while (content[marked] === 0xff) marked += 1;
  const marker = content[marked];
  if (marker === undefined || marker === 0) return null;
  if (marker === END || (marker >= 0xd0 && marker <= 0xd8)) return { marker, from: marked - 1, to: marked + 1 };
  if (marked + 3 > content.length) return null;
  const to = marked + 1 + content.readUInt16BE(marked + 1);
  if (to > content.length || to < marked + 3) return null;
  return { marker, from: marked - 1, to: marker === SCAN ? endOfScan(content, to) : to };
}

/** Stuffed zeros and restart marks belong to the scan. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at !== -1; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return content.length;
}

function exifOf(orientation: number): Buffer {
  const body = Buffer.concat([EXIF, tiffOf(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

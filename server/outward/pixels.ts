/** How large a picture claims to be, by its own head: a few bytes can ask a browser for gigabytes. */

/** Null where the head cannot be read: then it is no picture that anybody could look at. @unit pixels */
export function pixelsOf(mediaType: string, head: Buffer): number | null {
  try {
    const [width, height] = readers[mediaType]?.(head) ?? [0, 0];
    return width > 0 && height > 0 ? width * height : null;
  } catch {
    // Cut off in the middle of its head.
    return null;
  }
}

type Size = readonly [number, number];

const readers: Readonly<Record<string, (head: Buffer) => Size>> = {
  'image/png': (head) => [head.readUInt32BE(16), head.readUInt32BE(20)],
  'image/gif': (head) => [head.readUInt16LE(6), head.readUInt16LE(8)],
  'image/jpeg': jpeg,
  'image/webp': webp,
  'image/heic': heic,
};

/** From segment to segment until one that begins a frame. */
function jpeg(head: Buffer): Size {
  for (let at = 2; ; ) {
    if (head.readUInt8(at) !== 0xff) return [0, 0];
    const marker = head.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [head.readUInt16BE(at + 7), head.readUInt16BE(at + 5)];
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(at + 2);
  }
}

function webp(head: Buffer): Size {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff];
  const bits = head.readUInt32LE(21);
  return kind === 'VP8L' ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : [0, 0];
}

/** The largest of the sizes told: the picture itself, its tiles and its thumbnail each tell theirs. */
function heic(head: Buffer): Size {
  let largest: Size = [0, 0];
  for (let at = head.indexOf('ispe'); at !== -1; at = head.indexOf('ispe', at + 4)) {
    const size: Size = [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)];
    if (size[0] * size[1] > largest[0] * largest[1]) largest = size;
  }
  return largest;
}

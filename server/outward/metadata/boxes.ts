/**
 * HEIC pictures, recordings and films: boxes that name each other by their place in the file, so nothing may move.
 * What says where it was taken is overwritten with zeros where it stands. The way up of a picture is a box of its own.
 */
interface Box {
  readonly name: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

/** Null where a box does not fit into what holds it. */
function boxesIn(content: Buffer, from: number, to: number): readonly Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return null;
    const short = content.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && at + 16 > to) return null;
    const bytes = isLong ? Number(content.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    const body = at + (isLong ? 16 : 8);
    if (at + bytes > to || at + bytes < body) return null;
    boxes.push({ name: content.toString('latin1', at + 4, at + 8), from: at, body, to: at + bytes });
    at += bytes;
  }
  return boxes;
}

/** Film and sound: what is told about them beside picture and sound becomes empty space. */
export function strippedFilm(content: Buffer): Buffer | null {
  const stripped = Buffer.from(content);
  return blank(stripped, 0, stripped.length) ? stripped : null;
}

const told = new Set(['udta', 'meta', 'uuid']);
const holding = new Set(['moov', 'trak']);

function blank(content: Buffer, from: number, to: number): boolean {
  const boxes = boxesIn(content, from, to);
  if (!boxes) return false;
  return boxes.every(({ name, from: start, body, to: end }) => {
    if (told.has(name)) {
      content.write('free', start + 4, 'latin1');
      content.fill(0, body, end);
    }
    return !holding.has(name) || blank(content, body, end);
  });
}

export function strippedHeic(content: Buffer): Buffer | null {
  const meta = boxesIn(content, 0, content.length)?.find(({ name }) => name === 'meta');
  // Version and flags stand before the boxes of `meta`.
  const inside = meta && boxesIn(content, meta.body + 4, meta.to);
  if (!inside) return null;
  const find = (name: string) => inside.find((box) => box.name === name);
  const [infos, places] = [find('iinf'), find('iloc')];
  if (!infos || !places) return null;
  const stripped = Buffer.from(content);
  const items = toldItems(content, infos);
  const spans = items && spansOf(content, places, find('idat'), items);
  if (!spans) return null;
  for (const { from, to } of spans) {
    if (to > content.length) return null;
    stripped.fill(0, from, to);
  }
  return stripped;
}

/** Ids of the items that hold EXIF or XMP. */
function toldItems(content: Buffer, infos: Box): ReadonlySet<number> | null {
  const isWide = content.readUInt8(infos.body) > 0;
  const entries = boxesIn(content, infos.body + 4 + (isWide ? 4 : 2), infos.to);
  if (!entries) return null;
  const ids = new Set<number>();
  for (const { name, body, to } of entries) {
    const version = content.readUInt8(body);
    if (name !== 'infe' || version < 2 || body + 12 > to) continue;
    const at = body + 4 + (version === 2 ? 2 : 4);
    const type = content.toString('latin1', at + 2, at + 6);
    if (type === 'Exif' || type === 'mime')
      ids.add(version === 2 ? content.readUInt16BE(at - 2) : content.readUInt32BE(at - 4));
  }
  return ids;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads a number of 0, 2, 4 or 8 bytes and goes on behind it. */
class Reader {
  readonly #content: Buffer;
  at: number;
  constructor(content: Buffer, at: number) {
    this.#content = content;
    this.at = at;
  }
  read(bytes: number): number {
    const from = this.at;
    this.at += bytes;
    if (bytes === 0) return 0;
    return bytes === 8 ? Number(this.#content.readBigUInt64BE(from)) : this.#content.readUIntBE(from, bytes);
  }
}

/** Where in the file these items lie. */
function spansOf(
  content: Buffer,
  places: Box,
  idat: Box | undefined,
  ids: ReadonlySet<number>,
): readonly Span[] | null {
  const version = content.readUInt8(places.body);
  if (version > 2) return null;
  const reader = new Reader(content, places.body + 4);
  const sizes = reader.read(2);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexBytes = version > 0 ? sizes & 15 : 0;
  const spans: Span[] = [];
  for (let left = reader.read(version < 2 ? 2 : 4); left > 0 && reader.at < places.to; left -= 1) {
    const id = reader.read(version < 2 ? 2 : 4);
    const isInIdat = version > 0 && (reader.read(2) & 15) === 1;
    reader.read(2);
    const base = reader.read(baseBytes) + (isInIdat ? (idat?.body ?? 0) : 0);
    for (let extents = reader.read(2); extents > 0 && reader.at < places.to; extents -= 1) {
      reader.read(indexBytes);
      const from = base + reader.read(offsetBytes);
      const to = from + reader.read(lengthBytes);
      if (ids.has(id)) spans.push({ from, to });
    }
  }
  return spans;
}

/** Counts the rows of a table and hashes them so that their order does not matter: a table has none. */
import { createHash } from 'node:crypto';

const LANES = 8;

export interface Tally {
  readonly rows: number;
  readonly hash: string;
}

/** Takes what COPY writes: one line a row, line ends inside values escaped. */
export class RowTally {
  #rows = 0;
  readonly #lanes = new Uint32Array(LANES);
  #rest: Buffer[] = [];

  add(piece: Buffer): void {
    let from = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
      this.#row(piece.subarray(from, end));
      from = end + 1;
    }
    if (from < piece.length) this.#rest.push(Buffer.from(piece.subarray(from)));
  }

  get result(): Tally {
    if (this.#rest.length > 0) throw new Error('the last row of a table has no end');
    const bytes = Buffer.alloc(LANES * 4);
    this.#lanes.forEach((lane, index) => bytes.writeUInt32BE(lane, index * 4));
    return { rows: this.#rows, hash: bytes.toString('hex') };
  }

  /** Sums of hashes, lane by lane: the same rows make the same sums in any order, and a row lost or doubled shows. */
  #row(end: Buffer): void {
    const hash = createHash('sha256');
    for (const part of this.#rest) hash.update(part);
    this.#rest = [];
    const digest = hash.update(end).digest();
    for (let lane = 0; lane < LANES; lane++)
      this.#lanes[lane] = (this.#lanes[lane] ?? 0) + digest.readUInt32BE(lane * 4);
    this.#rows += 1;
  }
}

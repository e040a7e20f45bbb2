/** I11: every row has its bytes, and every content that lies in the store has its row. */
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { withoutRow } from '../stored-files.ts';
import type { FileStore } from '../outward/file-store.ts';
import type { Invariant, Look } from './invariant.ts';
import { rowsOf } from './invariant.ts';

interface Kept {
  readonly sha256: string;
  readonly bytes: number;
}

export const filesAreWhole: Invariant = {
  id: 'I11',
  holds: '每个文件都在，内容与登记的散列和大小一致；没有登记的内容不超过24小时',
  check: async (look) => {
    const { db, files, found, oneFileIn } = look;
    let looked = 0;
    const rows = sql<Kept>`select sha256, bytes from stored_file
      where ('x' || left(sha256, 7))::bit(28)::int % ${oneFileIn}::int = 0`;
    for await (const kept of rowsOf(db, rows)) {
      looked += 1;
      const words = await faultOf(files, kept);
      if (words) found({ table: 'stored_file', row: kept.sha256, words });
    }
    await lookForOrphans(look);
    return looked;
  },
};

async function faultOf(files: FileStore, { sha256, bytes }: Kept): Promise<string | null> {
  const hash = createHash('sha256');
  let read = 0;
  try {
    await pipeline(files.open(sha256), async (content) => {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        read += chunk.length;
        hash.update(chunk);
      }
    });
  } catch (error) {
    return `文件读不出来（${error instanceof Error && 'code' in error ? String(error.code) : '未知原因'}）`;
  }
  if (read !== bytes) return `登记${bytes}字节，文件${read}字节`;
  return hash.digest('hex') === sha256 ? null : '内容与散列不符';
}

/** The job takes such contents away long before: one that old says that nobody does the job. */
const ORPHANS_KEPT_MS = 24 * 3_600_000;
const PREFIXES = 16 ** 3;

async function lookForOrphans({ db, files, now, found }: Look): Promise<void> {
  const before = now.getTime() - ORPHANS_KEPT_MS;
  for (let prefix = 0; prefix < PREFIXES; prefix += 1) {
    for await (const sha256 of withoutRow(db, files, prefix.toString(16).padStart(3, '0'), before))
      found({ table: 'files', row: sha256, words: '没有登记的内容已超过24小时' });
  }
}

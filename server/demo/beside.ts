/** Papers go to the disk beside the work of filling, which would otherwise wait for the disk after each of a thousand. */
import { createHash } from 'node:crypto';
import type { FileStore } from '../outward/file-store.ts';

/** All that is written in a fill is issued papers; the store tells us when one is something else. */
const PAPER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Enough to keep the disk busy, few enough to hold in memory. */
const AT_ONCE = 16;

export interface Beside {
  readonly files: FileStore;
  /** Returns when everything is on the disk; throws the first thing that went wrong. */
  settle(): Promise<void>;
}

export function writeBeside(store: FileStore): Beside {
  const writing = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const check = () => {
    if (failures.length > 0) throw failures[0];
  };
  const settle = async () => {
    await Promise.all(writing);
    check();
  };
  const begin = (content: Buffer, limitBytes: number) => {
    const work: Promise<void> = keep(store, content, limitBytes)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => writing.delete(work));
    writing.add(work);
  };
  const put: FileStore['put'] = async (content, limitBytes) => {
    check();
    if (!Buffer.isBuffer(content)) return store.put(content, limitBytes);
    begin(content, limitBytes);
    if (writing.size >= AT_ONCE) await Promise.race(writing);
    return { sha256: hashOf(content), bytes: content.length, mediaType: PAPER };
  };
  const read: FileStore['read'] = async (sha256) => {
    await settle();
    return store.read(sha256);
  };
  return { files: { ...store, put, read }, settle };
}

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function keep(store: FileStore, content: Buffer, limitBytes: number): Promise<void> {
  const { mediaType } = await store.put(content, limitBytes);
  if (mediaType !== PAPER) throw new Error(`a paper was expected, ${mediaType} was written`);
}

/**
 * The load's own log of what it was told, flushed to disk line by line: what stands in it must be in the house.
 * `npm run check-invariants -- --acknowledged` reads it too.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

export interface Line {
  readonly key: string;
  readonly kind: 'contact' | 'act' | 'upload' | 'draft';
  readonly username: string;
  readonly route: string;
  readonly mark: string;
  readonly at: string;
  /** 0: sent and never settled. */
  readonly status: number;
  /** Sends of which nobody knew how they ended. */
  readonly unknown: number;
  /** The answer was that of an earlier send. */
  readonly isReplay: boolean;
  readonly reply: string;
  /** Of what was uploaded or kept. */
  readonly sha256?: string;
}

export function openJournal(file: string) {
  const handle = openSync(file, 'a', 0o600);
  return {
    write: (line: Line) => {
      writeSync(handle, `${JSON.stringify(line)}\n`);
      fsyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}

export const readJournal = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line); // our own, above

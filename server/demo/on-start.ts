/** The step of a start that fills the demonstration; every later start finds it filled and does nothing. */
import { createDatabase } from '@gongyuan/database/connect.ts';
import type pg from 'pg';
import { shanghaiDay } from '../app.ts';
import { createFileStore } from '../outward/file-store.ts';
import type { Suite } from '../sealing.ts';
import { loadKeyring } from '../sealing.ts';
import { fillDemonstration } from './seed.ts';

export async function fillOnStart(pool: pg.Pool, dataDir: string, suite: Suite): Promise<void> {
  const now = () => new Date();
  await fillDemonstration({
    db: createDatabase(pool),
    now,
    today: () => shanghaiDay(now()),
    keys: loadKeyring(dataDir, suite),
    files: createFileStore(dataDir),
    demo: true,
  });
}

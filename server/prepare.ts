/** What each start makes sure of after the migrations: the demonstration province, or the way to the first administrator. */
import { createDatabase } from '@gongyuan/database/connect.ts';
import type pg from 'pg';
import { shanghaiDay } from './app.ts';
import { offerSetup } from './desks/session/setup.ts';
import { eraseAgain } from './erasure.ts';
import { seedDemonstration } from './seeds/demonstration.ts';

export interface PrepareOptions {
  readonly ownerPool: pg.Pool;
  readonly appPool: pg.Pool;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly log: (line: string) => void;
}

export async function prepare({ appPool, demo, log }: PrepareOptions): Promise<void> {
  const db = createDatabase(appPool);
  const at = new Date();
  const again = await eraseAgain({ db });
  if (again > 0) log(`恢复的数据里有${again}人已按申请删除，已再次删除。`);
  if (demo) {
    await seedDemonstration(db, { today: () => shanghaiDay(at), now: () => at }, log);
    return;
  }
  const token = await offerSetup(db, at);
  if (token)
    log(`首次启动，请在30分钟内打开此链接设立第一位管理员（只能用一次，过期请重新启动）：/desk/setup#token=${token}`);
}

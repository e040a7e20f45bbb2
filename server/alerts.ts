/** What must not happen and did, told to whoever watches over the installation. */
import type { Services } from './services.ts';
import type { SealBroken } from './sealing.ts';

/** In a transaction of its own: what failed has been rolled back. */
export async function alertBrokenSeal({ db, now, today }: Services, { place }: SealBroken): Promise<void> {
  await db
    .insertInto('securityAlert')
    .values({
      kind: 'seal_broken',
      subject: `${place.table}.${place.column}`,
      subjectId: place.row,
      day: today(),
      at: now().toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What whoever asked is told: nothing of what was tried, and whom to ask. */
export const BROKEN_SEAL = '这条资料没有通过完整性校验，可能被改动过，系统已经记下并报警；请联系管理员核对。';

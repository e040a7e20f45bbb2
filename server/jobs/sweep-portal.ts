/** What nobody sent in time is deleted for good: drafts and the papers sealed beside them, codes and sessions that are over. */
import type { Services } from '../services.ts';

/** A code that is over is kept for a day, for questions about it. @unit ms */
const CODES_KEPT = 24 * 3_600_000;

export async function sweepPortal({ db, now }: Services): Promise<void> {
  const at = now();
  // Papers go with their draft. What was sent keeps its row, by which one draft makes one application.
  await db
    .deleteFrom('portalDraft')
    .where('expiresAt', '<=', at.toISOString())
    .where('contactId', 'is', null)
    .execute();
  await db
    .deleteFrom('workerCode')
    .where('expiresAt', '<=', new Date(at.getTime() - CODES_KEPT).toISOString())
    .execute();
  await db.deleteFrom('workerSession').where('expiresAt', '<=', at.toISOString()).execute();
}

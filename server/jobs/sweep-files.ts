/** Contents of requests that failed after bringing them are taken away: a part of the store each turn, the whole in a day. */
import { withoutRow } from '../stored-files.ts';
import type { Services } from '../services.ts';

/** No request takes so long between bringing a content and telling the database of it. @unit ms */
const KEPT = 6 * 3_600_000;
const PARTS = 16 ** 3;
/** Turns come at least as often; by the clock, so that nobody has to remember which part was last. @unit ms */
const PART_LASTS = 15_000;

export async function sweepFiles({ db, files, now }: Services): Promise<void> {
  const at = now().getTime();
  const part = Math.floor(at / PART_LASTS) % PARTS;
  for await (const sha256 of withoutRow(db, files, part.toString(16).padStart(3, '0'), at - KEPT))
    await files.forget(sha256, at - KEPT);
  await files.clear(at - KEPT);
}

/** Replies kept under a key are deleted once no client may still ask for them. */
import { KEYS_KEPT } from '../plugins/idempotency.ts';
import type { Services } from '../services.ts';

export async function forgetKeys({ db, now }: Services): Promise<void> {
  const before = new Date(now().getTime() - KEYS_KEPT).toISOString();
  await db.deleteFrom('idempotency').where('at', '<', before).execute();
}

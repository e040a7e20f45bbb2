/** In the demonstration's stories texts were sent when they were due: none of them is sent again on the day it is filled. */
import { sql } from 'kysely';
import type { Services, Trx } from '../services.ts';

export async function markDelivered({ now }: Services, trx: Trx): Promise<void> {
  await trx
    .updateTable('messageDelivery')
    .set({ state: 'sent', tries: 1, settledAt: sql<string>`not_before` })
    .where('state', '=', 'waiting')
    .where('notBefore', '<=', now().toISOString())
    .execute();
}

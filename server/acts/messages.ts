/** What an act owes to a party as words: put in the outbox in the act's own transaction. */
import type { Addressee } from '@gongyuan/kernel/party.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';
import { coHandlerIds } from './context.ts';
import { planDeliveries } from './deliveries.ts';
import { audited } from './obligations.ts';
import { recorderOf } from './recorder.ts';
import { visibleMatter } from './visible.ts';

/** `isUrgent` where somebody may be in danger: it goes out in quiet hours too. */
export async function tell(
  services: Services,
  trx: Trx,
  matter: Matter,
  tells: Partial<Record<Addressee, string>>,
  isUrgent = false,
): Promise<void> {
  const entries = Object.entries(tells);
  if (entries.length === 0) return;
  const told = await trx
    .insertInto('outbox')
    .values(
      entries.map(([party, body]) => ({
        matterId: matter.id,
        addresseeParty: party,
        addressee: parties[party as Addressee], // keys of tells are Addressees
        body: matter.number ? `${matter.number}：${body}` : body,
        isUrgent,
        createdAt: services.now(),
      })),
    )
    .returning(['id', 'addresseeParty'])
    .execute();
  await planDeliveries(
    services,
    trx,
    matter,
    told.map(({ id, addresseeParty }) => ({ id, party: addresseeParty as Addressee, isUrgent })), // written above
  );
}

/** To whom the matter was taken out of hand: they read these words though they no longer read the matter. */
export async function tellFormer(
  services: Services,
  trx: Trx,
  matter: Matter,
  staffId: string,
  words: string,
): Promise<void> {
  const { id } = await trx
    .insertInto('outbox')
    .values({
      matterId: matter.id,
      addresseeParty: 'handler',
      addresseeStaffId: staffId,
      addressee: '原承办人',
      body: matter.number ? `${matter.number}：${words}` : words,
      createdAt: services.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await planDeliveries(services, trx, matter, [{ id, party: 'handler', isUrgent: false, staffId }]);
}

/** Staff tick off what was told by mouth. */
export async function markTold(services: Services, messageId: number, actor: Actor): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const found = await trx
      .selectFrom('outbox')
      .innerJoin('matter', 'matter.id', 'outbox.matterId')
      .select([
        'outbox.toldOn',
        'matter.id',
        'matter.unionId',
        'matter.lft',
        'matter.handlerId',
        'matter.originUnionId',
      ])
      .select(coHandlerIds)
      .where('outbox.id', '=', messageId)
      .where(visibleMatter(actor))
      .executeTakeFirst();
    if (!found) throw problem('not_found');
    const party = recorderOf(found, actor);
    if (!party) throw problem('wrong_party');
    if (found.toldOn) return;
    const { numUpdatedRows } = await trx
      .updateTable('outbox')
      .set({ toldOn: services.today(), toldBy: actor.staffId })
      .where('id', '=', messageId)
      .where('toldOn', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return;
    await record(trx, {
      ...audited(services, found.unionId, found.id, actor),
      name: 'tell',
      actorParty: party,
      input: { messageId },
    });
  });
}

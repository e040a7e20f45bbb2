/** A higher union takes a matter over: recorded with its reason before anybody there may act on it. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { holds } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';
import { audited } from './obligations.ts';
import { visibleMatter } from './visible.ts';

export async function takeOver(services: Services, matterId: string, actor: Actor, reason: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const matter = await trx
      .selectFrom('matter')
      .select(['id', 'unionId', 'lft', 'handlerId', 'closedOn'])
      .where('id', '=', matterId)
      .where(visibleMatter(actor))
      .forUpdate()
      .executeTakeFirst();
    if (!matter) throw problem('not_found');
    const post = actor.posts.find(
      (held) =>
        (held.role === 'director' || held.role === 'reviewer') &&
        held.unionId !== matter.unionId &&
        held.lft <= matter.lft &&
        matter.lft <= held.rgt,
    );
    if (!post || !holds('superior', matter, actor))
      throw problem('wrong_party', { detail: '提级办理由上级工会的审核人或负责人决定。' });
    if (matter.closedOn) throw problem('wrong_state', { detail: '事项已经办结，不能提级办理。' });
    if (actor.takenOver.includes(matterId)) throw problem('already_taken_over');
    await trx
      .insertInto('takeOver')
      .values({ matterId, unionId: post.unionId, staffId: actor.staffId, reason, fromOn: services.today() })
      .execute();
    await record(trx, {
      ...audited(services, matter.unionId, matterId, actor),
      name: 'take_over',
      actorParty: 'superior',
      input: { reason },
    });
  });
}

/** With the matter closed there is nothing left to act on. */
export async function endTakeOvers(trx: Trx, matterId: string, on: PlainDate): Promise<void> {
  await trx
    .updateTable('takeOver')
    .set({ endedOn: on })
    .where('matterId', '=', matterId)
    .where('endedOn', 'is', null)
    .execute();
}

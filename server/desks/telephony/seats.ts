/** Which agent sits at which extension: by it the exchange's events find their screen. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { TakeSeat } from '@gongyuan/wire/telephony.ts';
import type { z } from 'zod';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { requireAgent } from './rights.ts';
import { tellDesks } from './stream.ts';

/** A colleague's seat is taken only by saying so; a call already spoken on there comes along where nobody has it. */
export async function takeSeat(
  services: Services,
  actor: Actor,
  { seat, takeOver }: z.output<typeof TakeSeat>,
): Promise<void> {
  const post = requireAgent(actor);
  await inTransaction(services.db, async (trx) => {
    const holder = await trx
      .selectFrom('hotlineSeat')
      .innerJoin('staff', 'staff.id', 'hotlineSeat.staffId')
      .select(['hotlineSeat.staffId', 'staff.name'])
      .where('seat', '=', seat)
      .forUpdate('hotlineSeat')
      .executeTakeFirst();
    if (holder && holder.staffId !== actor.staffId && !takeOver) {
      throw problem('in_use', { detail: `${seat} 号座席现由${holder.name}使用。请核对座席号；确已离席的，可以接替。` });
    }
    await trx
      .deleteFrom('hotlineSeat')
      .where((where) => where.or([where('seat', '=', seat), where('staffId', '=', actor.staffId)]))
      .execute();
    await trx
      .insertInto('hotlineSeat')
      .values({ seat, staffId: actor.staffId, unionId: post.unionId, takenAt: services.now() })
      .execute();
    await trx
      .updateTable('phoneCall')
      .set({ agentId: actor.staffId })
      .where('seat', '=', seat)
      .where('unionId', '=', post.unionId)
      .where('agentId', 'is', null)
      .where('endedAt', 'is', null)
      .execute();
    await trace(services, trx, actor, post.unionId, 'take_seat', { seat, ...(takeOver ? { takeOver } : {}) });
  });
}

export async function leaveSeat(services: Services, actor: Actor): Promise<void> {
  const post = requireAgent(actor);
  await inTransaction(services.db, async (trx) => {
    const left = await trx
      .deleteFrom('hotlineSeat')
      .where('staffId', '=', actor.staffId)
      .returning('seat')
      .executeTakeFirst();
    if (left) await trace(services, trx, actor, post.unionId, 'leave_seat', { seat: left.seat });
  });
}

async function trace(
  services: Services,
  trx: Trx,
  actor: Actor,
  unionId: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  await record(trx, {
    unionId,
    subject: 'staff',
    subjectId: actor.staffId,
    name,
    actorId: actor.staffId,
    actorParty: 'hotline',
    actedOn: services.today(),
    at: services.now(),
    input,
  });
  await tellDesks(trx, unionId);
}

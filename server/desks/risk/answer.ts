/** Raising by hand, the first talk with the person, and the end of a flag: each once, each with its row in the audit. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { RaiseRisk } from '@gongyuan/wire/risk.ts';
import type { z } from 'zod';
import { partyOf } from '../../acts/dispute-rights.ts';
import { raiseByHand } from '../../acts/risk.ts';
import type { Raised } from '../../acts/risk.ts';
import { visibleDispute } from '../../acts/visible.ts';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { visibleRisk } from './list.ts';
import { mayResolve, mayRespond } from './rights.ts';

export async function raiseOnDispute(
  services: Services,
  actor: Actor,
  { disputeId, reason }: z.output<typeof RaiseRisk>,
): Promise<Raised> {
  return inTransaction(services.db, async (trx) => {
    const dispute = await trx
      .selectFrom('dispute')
      .select(['id', 'unionId'])
      .where('id', '=', disputeId)
      .where(visibleDispute(actor))
      .executeTakeFirst();
    if (!dispute) throw problem('not_found');
    const { unionId } = dispute;
    return raiseByHand(services, trx, reason, {
      unionId,
      contactId: null,
      disputeId,
      actor,
      actorParty: partyOf(actor, unionId),
    });
  });
}

export async function respondToRisk(services: Services, actor: Actor, id: string, note: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const flag = await lockFlag(trx, actor, id);
    if (!flag.isToRespond) throw problem('wrong_party', { detail: '由听到的工会、管辖的工会或者它们的上级工会登记。' });
    if (flag.resolvedAt || flag.respondedAt) throw problem('wrong_state', { detail: '已经登记过首次联系。' });
    const response = redactPersonal(note);
    await trx
      .updateTable('riskFlag')
      .set({ response, respondedAt: services.now().toISOString(), respondedBy: actor.staffId })
      .where('id', '=', id)
      .execute();
    await leaveRow(services, trx, actor, flag, 'respond', response);
  });
}

/** Nobody resolves what nobody has answered. */
export async function resolveRisk(services: Services, actor: Actor, id: string, note: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const flag = await lockFlag(trx, actor, id);
    if (!flag.isToResolve)
      throw problem('wrong_party', { detail: '由听到的工会、管辖的工会或者它们的上级工会的审核人、负责人解除。' });
    if (flag.resolvedAt) throw problem('wrong_state', { detail: '风险提示已经解除。' });
    if (!flag.respondedAt) throw problem('wrong_state', { detail: '还没有人联系当事人，请先登记首次联系。' });
    const resolution = redactPersonal(note);
    await trx
      .updateTable('riskFlag')
      .set({ resolution, resolvedAt: services.now().toISOString(), resolvedBy: actor.staffId })
      .where('id', '=', id)
      .execute();
    await leaveRow(services, trx, actor, flag, 'resolve', resolution);
  });
}

interface Flag {
  readonly id: string;
  readonly unionId: string;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly isToRespond: boolean;
  readonly isToResolve: boolean;
}

async function lockFlag(trx: Trx, actor: Actor, id: string): Promise<Flag> {
  const flag = await trx
    .selectFrom('riskFlag')
    .select(['id', 'unionId', 'respondedAt', 'resolvedAt'])
    .select([mayRespond(actor).as('isToRespond'), mayResolve(actor).as('isToResolve')])
    .where('id', '=', id)
    .where(visibleRisk(actor))
    .forUpdate()
    .executeTakeFirst();
  if (!flag) throw problem('not_found');
  return flag;
}

async function leaveRow(
  services: Services,
  trx: Trx,
  actor: Actor,
  { id, unionId }: Flag,
  name: string,
  note: string,
): Promise<void> {
  await record(trx, {
    unionId,
    subject: 'risk',
    subjectId: id,
    name,
    actorId: actor.staffId,
    actorParty: partyOf(actor, unionId),
    actedOn: services.today(),
    at: services.now(),
    input: { note },
  });
}

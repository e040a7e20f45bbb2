/** What else becomes of a call: nothing to register, a caller called back, a number or recording looked at for a reason. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { CalledBack, RevealIn } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { limitReveals } from '../../reveals.ts';
import type { Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { lockCall, lockInHand, recordCall } from './in-hand.ts';
import { openCaller, openRecording } from './number.ts';
import { requireAgent, requireOnlooker, visibleCall } from './rights.ts';
import { tellDesks } from './stream.ts';

export async function closeCall(services: Services, actor: Actor, callId: string, reason: string): Promise<void> {
  requireAgent(actor);
  await inTransaction(services.db, async (trx) => {
    const call = await lockInHand(trx, actor, callId);
    await trx
      .updateTable('phoneCall')
      .set({ closedAt: services.now(), closedBy: actor.staffId, closedReason: redactPersonal(reason) })
      .where('id', '=', call.id)
      .execute();
    await recordCall(services, trx, actor, call, 'close', { reason: redactPersonal(reason) });
    await tellDesks(trx, call.unionId);
  });
}

/** Who reaches the caller has the call in hand and registers it; other results leave it as it was. */
export async function calledBack(
  services: Services,
  actor: Actor,
  callId: string,
  { result, note }: z.output<typeof CalledBack>,
): Promise<void> {
  requireAgent(actor);
  await inTransaction(services.db, async (trx) => {
    const call = await lockCall(trx, actor, callId);
    if (call.state !== 'missed' && call.state !== 'ringing')
      throw problem('wrong_state', { detail: '这通来电已经接听，不用回拨。' });
    if (!call.fromSealed) throw problem('wrong_state', { detail: '来电没有显示号码，无法回拨。' });
    await requireUnsettled(trx, call.id);
    await trx
      .insertInto('callBackAttempt')
      .values({
        callId: call.id,
        staffId: actor.staffId,
        triedAt: services.now(),
        result,
        note: note ? redactPersonal(note) : null,
      })
      .execute();
    if (result === 'reached') {
      await trx.updateTable('phoneCall').set({ agentId: actor.staffId }).where('id', '=', call.id).execute();
    }
    await recordCall(services, trx, actor, call, 'call_back', { result });
    await tellDesks(trx, call.unionId);
  });
}

async function requireUnsettled(trx: Parameters<typeof lockCall>[0], callId: string): Promise<void> {
  const settled = await trx
    .selectFrom('callBackAttempt')
    .select('id')
    .where('callId', '=', callId)
    .where('result', '<>', 'no_answer')
    .executeTakeFirst();
  if (settled) throw problem('wrong_state', { detail: '这通来电已经回拨过了，请刷新列表。' });
}

/** Every look at a number or a recording leaves a row in the log of reads. */
export async function reveal(
  services: Services,
  actor: Actor,
  callId: string,
  { field, reason }: z.output<typeof RevealIn>,
): Promise<string> {
  requireOnlooker(actor);
  await limitReveals(services, actor);
  return inTransaction(services.db, async (trx) => {
    const call = await trx
      .selectFrom('phoneCall')
      .select(['id', 'dataKey', 'fromSealed', 'recordingSealed'])
      .where('id', '=', callId)
      .where(visibleCall(actor))
      .executeTakeFirst();
    const value = call && (field === 'from' ? openCaller(services.keys, call) : openRecording(services.keys, call));
    if (!call || !value) throw problem('not_found');
    await trx
      .insertInto('readLog')
      .values({
        staffId: actor.staffId,
        subject: 'call',
        subjectId: call.id,
        field,
        reason: redactPersonal(reason),
        at: services.now(),
      })
      .returning(sql<number>`1`.as('one'))
      .execute();
    return value;
  });
}

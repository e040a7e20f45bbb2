/** The call an agent acts on: seen, in their hands, and not yet dealt with; locked until the end of the transaction. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Selectable } from 'kysely';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { visibleCall } from './rights.ts';

export type Call = Selectable<DB['phoneCall']>;

/** Throws not_found for a call of another hotline, wrong_party for a colleague's, wrong_state for one dealt with. */
export async function lockInHand(trx: Trx, actor: Actor, callId: string): Promise<Call> {
  const call = await lockCall(trx, actor, callId);
  if (call.agentId !== actor.staffId)
    throw problem('wrong_party', { detail: '这通来电不在您手上，由接听或者回拨的接线员登记。' });
  return call;
}

export async function lockCall(trx: Trx, actor: Actor, callId: string): Promise<Call> {
  const call = await trx
    .selectFrom('phoneCall')
    .selectAll()
    .where('id', '=', callId)
    .where(visibleCall(actor))
    .forUpdate()
    .executeTakeFirst();
  if (!call) throw problem('not_found');
  if (call.contactId || call.closedAt) throw problem('wrong_state', { detail: '这通来电已经登记或者办结。' });
  return call;
}

/** Audit of what an agent does with a call: never the number, never what was said. */
export async function recordCall(
  services: Services,
  trx: Trx,
  actor: Actor,
  call: Pick<Call, 'id' | 'unionId'>,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  await record(trx, {
    unionId: call.unionId,
    subject: 'call',
    subjectId: call.id,
    name,
    actorId: actor.staffId,
    actorParty: 'hotline',
    actedOn: services.today(),
    at: services.now(),
    input,
  });
}

/** Time spent on the telephone; null where it was never answered. @unit minutes */
export function minutesOf({ now }: Services, { answeredAt, endedAt }: Call): number | null {
  if (answeredAt === null) return null;
  const until = endedAt === null ? now().getTime() : Date.parse(endedAt);
  return Math.min(1440, Math.max(1, Math.ceil((until - Date.parse(answeredAt)) / 60_000)));
}

/**
 * What the exchange tells of a call. Each event fills the columns that are its own, in whatever order it comes and
 * however often it is sent; how the call stands follows from the columns, so there is no wrong order.
 */
import { randomUUID } from 'node:crypto';
import type { DB } from '@gongyuan/database/generated.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { TelephonyEvent } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { z } from 'zod';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { callerNumber, sealedCaller, sealRecording } from './number.ts';
import { takeSignature } from './signature.ts';
import { tellDesks } from './stream.ts';

type Event = z.output<typeof TelephonyEvent>;
type Call = Selectable<DB['phoneCall']>;
type Change = Updateable<DB['phoneCall']>;

/** An exchange that was cut off may tell of yesterday, but never of tomorrow. @unit ms */
const OLDEST = 24 * 3_600_000;
const FUTURE = 5 * 60_000;

/** Takes one event. Throws duplicate for a signature already taken; an event already taken changes nothing. */
export async function takeEvent(services: Services, event: Event, digest: Buffer): Promise<void> {
  checkTime(services, event);
  await inTransaction(services.db, async (trx) => {
    await takeSignature(services, trx, digest);
    const call = await lockCall(services, trx, event);
    const seat = await seatAt(trx, event.agent ?? '');
    const change = changeOf(services, call, event, seat);
    if (Object.keys(change).length === 0) return;
    await trx.updateTable('phoneCall').set(change).where('id', '=', call.id).execute();
    if (event.event === 'answer' && event.agent) await inferEnds(trx, call.id, event.agent, event.at);
    await trace(services, trx, call, event);
    await tellDesks(trx, call.unionId);
  });
}

function checkTime({ now }: Services, { at }: Event): void {
  const early = now().getTime() - Date.parse(at);
  if (early <= OLDEST && early >= -FUTURE) return;
  throw problem('bad_input', {
    fields: [{ path: 'at', message: '事件的时间不在最近24小时内，请核对交换机的时钟和时区' }],
  });
}

/** The call's row, made by whichever event comes first, and ours alone until the end of the transaction. */
async function lockCall(services: Services, trx: Trx, event: Event): Promise<Call> {
  const own = () => trx.selectFrom('phoneCall').selectAll().where('exchangeId', '=', event.callId).forUpdate();
  const known = await own().executeTakeFirst();
  if (known) return known;
  const union = await hotlineUnion(services, trx);
  const fresh: Insertable<DB['phoneCall']> = {
    ...sealedCaller(services.keys, randomUUID(), callerNumber(event.from)),
    exchangeId: event.callId,
    unionId: union.id,
    lft: union.lft,
    isDemo: union.isDemo,
    toNumber: event.to,
    beganAt: event.at,
  };
  await trx
    .insertInto('phoneCall')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return own().executeTakeFirstOrThrow();
}

/** The union whose agents answer: the topmost with such a post, else the one at the root. */
async function hotlineUnion({ today }: Services, trx: Trx) {
  const on = today();
  return trx
    .selectFrom('tradeUnion')
    .select(['id', 'lft', 'isDemo'])
    .where('closedOn', 'is', null)
    .where('isGuest', '=', false)
    .orderBy(
      sql`exists (select 1 from post where post.union_id = trade_union.id and post.role = 'hotline'
        and post.from_on <= ${on} and coalesce(post.to_on, ${on}) >= ${on})`,
      'desc',
    )
    .orderBy('lft')
    .limit(1)
    .executeTakeFirstOrThrow();
}

interface SeatNow {
  readonly seat: string | null;
  readonly staffId: string | null;
}

async function seatAt(trx: Trx, seat: string): Promise<SeatNow> {
  if (seat === '') return { seat: null, staffId: null };
  const row = await trx.selectFrom('hotlineSeat').select('staffId').where('seat', '=', seat).executeTakeFirst();
  return { seat, staffId: row?.staffId ?? null };
}

/** What the event changes; nothing where it has been told before. The first word on a moment stands. */
function changeOf({ keys }: Services, call: Call, event: Event, seat: SeatNow): Change {
  const { at, recordingUrl } = event;
  const recording: Change =
    recordingUrl && !call.recordingSealed ? { recordingSealed: sealRecording(keys, call, recordingUrl) } : {};
  const began: Change = Date.parse(at) < Date.parse(call.beganAt) ? { beganAt: at } : {};
  if (event.event === 'hangup') {
    const isNew = call.endedAt === null || call.isEndInferred;
    return isNew ? { ...began, ...recording, endedAt: at, isEndInferred: false } : recording;
  }
  const placed = placedBy(call, event, seat);
  if (event.event === 'newCall') return { ...(call.rangAt ? {} : { ...began, rangAt: at, ...placed }), ...recording };
  return { ...(call.answeredAt ? {} : { ...began, answeredAt: at }), ...placed, ...recording };
}

/** Where the call now is. An answer at another seat later than the last word on it is a transfer. */
function placedBy(call: Call, { event, at }: Event, { seat, staffId }: SeatNow): Change {
  if (seat === null) return {};
  const isLater = call.seatSince === null || Date.parse(at) > Date.parse(call.seatSince);
  const isAnswer = event === 'answer';
  // Where it rang says nothing any more once it has been answered.
  if (!isLater && !(isAnswer && call.answeredAt === null)) return {};
  if (!isAnswer && call.answeredAt !== null) return {};
  if (call.seat === seat && call.agentId !== null && call.answeredAt !== null) return {};
  return { seat, seatSince: at, agentId: staffId };
}

/** One seat speaks on one line: another call of it that never told its end has ended by now. */
async function inferEnds(trx: Trx, callId: string, seat: string, at: string): Promise<void> {
  await trx
    .updateTable('phoneCall')
    .set({ endedAt: at, isEndInferred: true })
    .where('seat', '=', seat)
    .where('id', '<>', callId)
    .where('endedAt', 'is', null)
    .where('answeredAt', '<', at)
    .execute();
}

async function trace(services: Services, trx: Trx, call: Call, { event, at, agent }: Event): Promise<void> {
  await record(trx, {
    unionId: call.unionId,
    subject: 'call',
    subjectId: call.id,
    name: { newCall: 'ring', answer: 'answer', hangup: 'hang_up' }[event],
    actorId: null,
    actorParty: 'exchange',
    actedOn: services.today(),
    at: services.now(),
    input: { at, ...(agent ? { seat: agent } : {}) },
  });
}

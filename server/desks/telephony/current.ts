/** What an agent has before them now: the seat, the call spoken on, those still to be dealt with, and the queue. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { CallOut, callStates, CurrentCalls } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db, Services } from '../../services.ts';
import type { Callers, Lines } from './callers.ts';
import { callersOf, linesOf } from './callers.ts';
import { readFigures } from './figures.ts';
import { maskedCaller } from './number.ts';
import { requireAgent } from './rights.ts';

type Current = z.infer<typeof CurrentCalls>;
type Out = z.infer<typeof CallOut>;

/** More unfinished calls than these fit on no screen. */
const AT_MOST = 12;

export async function readCurrent(services: Services, actor: Actor): Promise<Current> {
  const post = requireAgent(actor);
  const { db } = services;
  const [union, seat, rows, figures] = await Promise.all([
    db.selectFrom('tradeUnion').select('name').where('id', '=', post.unionId).executeTakeFirstOrThrow(),
    db.selectFrom('hotlineSeat').select('seat').where('staffId', '=', actor.staffId).executeTakeFirst(),
    callsInHand(services, db, actor),
    readFigures(services, db, actor),
  ]);
  const callers = await callersOf(services, db, rows);
  const lines = await linesOf(services, db, rows);
  const calls = rows.map((row) => callOut(services, row, callers, lines));
  return {
    seat: seat?.seat ?? null,
    state: stateOf(seat?.seat, calls),
    unionId: post.unionId,
    unionName: union.name,
    calls,
    figures,
  };
}

/** Ringing at the seat or spoken on, or over and not dealt with; a missed one once the caller was reached. */
function callsInHand({ now }: Services, db: Db, actor: Actor) {
  const since = new Date(now().getTime() - 24 * 3_600_000).toISOString();
  const reached = sql<boolean>`exists (select 1 from call_back_attempt
    where call_back_attempt.call_id = phone_call.id and call_back_attempt.result = 'reached')`;
  return db
    .selectFrom('phoneCall')
    .select(['id', 'state', 'dataKey', 'fromSealed', 'fromIndex', 'toNumber', 'beganAt', 'answeredAt', 'endedAt'])
    .select(['agentId', 'recordingSealed', reached.as('isCallBack')])
    .where('agentId', '=', actor.staffId)
    .where('contactId', 'is', null)
    .where('closedAt', 'is', null)
    .where('beganAt', '>', since)
    .where(sql<boolean>`(phone_call.state <> 'missed' or ${reached})`)
    .where(
      sql<boolean>`(phone_call.state <> 'ringing' or phone_call.began_at > ${now().toISOString()}::timestamptz - interval '15 minutes')`,
    )
    .orderBy(sql`phone_call.state = 'talking'`, 'desc')
    .orderBy(sql`phone_call.state = 'ringing'`, 'desc')
    .orderBy(sql`coalesce(phone_call.answered_at, phone_call.began_at)`, 'desc')
    .limit(AT_MOST)
    .execute();
}

type Row = Awaited<ReturnType<typeof callsInHand>>[number];

function callOut({ keys }: Services, row: Row, { people, focus, atRisk }: Callers, lines: Lines): Out {
  const { repeat, presence } = lines.get(row.id) ?? {
    repeat: { calls: 0, lastAt: null, lastAgent: null },
    presence: [],
  };
  return {
    id: row.id,
    state: row.state as keyof typeof callStates, // the column is generated from these
    isCallBack: row.isCallBack,
    from: maskedCaller(keys, row),
    to: row.toNumber,
    beganAt: row.beganAt,
    answeredAt: row.answeredAt,
    endedAt: row.endedAt,
    hasRecording: row.recordingSealed !== null,
    people: people.get(row.id) ?? [],
    focusMatterId: focus.get(row.id) ?? null,
    repeat,
    presence,
    isAtRisk: atRisk.has(row.id),
  };
}

function stateOf(seat: string | undefined, calls: readonly Out[]): Current['state'] {
  if (calls.some((call) => call.state === 'talking')) return 'talking';
  if (seat === undefined) return 'off';
  if (calls.some((call) => call.state === 'ringing')) return 'ringing';
  return calls.length > 0 ? 'wrap_up' : 'idle';
}

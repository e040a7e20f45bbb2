/** The lists behind the queue's figures: whose number it was stays masked, what came of it is told in a sentence. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { CALL_BACK_MINUTES, callBackResults } from '@gongyuan/wire/telephony.ts';
import type { CallPage, CallQuery, CallRow, callStates } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { isKept } from '../../acts/visible.ts';
import { keyParts } from '../../page-key.ts';
import type { Services } from '../../services.ts';
import { conditionsAt, dueAt } from './figures.ts';
import { maskedCaller } from './number.ts';
import { agentPost, visibleCall } from './rights.ts';

type Row = z.infer<typeof CallRow>;
type Query = z.output<typeof CallQuery>;

/** The oldest first where somebody is waiting, else the newest. */
export async function listCalls(services: Services, actor: Actor, query: Query): Promise<z.infer<typeof CallPage>> {
  const { lists, at } = conditionsAt(services);
  const isQueue = query.list === 'waiting' || query.list === 'call_backs';
  const rows = await callRows(services)
    .where(visibleCall(actor))
    .where(lists[query.list])
    .where(sql<boolean>`phone_call.began_at > ${at}::timestamptz - interval '30 days'`)
    .where(pageFrom(query.after, isQueue))
    .orderBy('phoneCall.beganAt', isQueue ? 'asc' : 'desc')
    .orderBy('phoneCall.id', isQueue ? 'asc' : 'desc')
    .limit(query.limit + 1)
    .execute();
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => rowOf(services, row, query.list === 'call_backs', agentPost(actor)?.unionId)),
    next: last && rows.length > query.limit ? `${last.beganAt}_${last.id}` : null,
  };
}

function callRows({ db }: Services) {
  return db
    .selectFrom('phoneCall')
    .leftJoin('staff', 'staff.id', 'phoneCall.agentId')
    .select(['phoneCall.id', 'phoneCall.dataKey', 'phoneCall.fromSealed', 'phoneCall.state', 'phoneCall.beganAt'])
    .select([
      'phoneCall.rangAt',
      'phoneCall.answeredAt',
      'phoneCall.endedAt',
      'phoneCall.seat',
      'phoneCall.closedReason',
    ])
    .select(['phoneCall.contactId', 'phoneCall.recordingSealed', 'phoneCall.unionId', 'staff.name as agent'])
    .select(
      sql<string[]>`array(select matter.number from matter where matter.contact_id = phone_call.contact_id
        and matter.number is not null and not ${isKept('matter.dispute_id')} order by matter.number)`.as('numbers'),
    )
    .select(
      sql<number>`(select count(*) from call_back_attempt where call_back_attempt.call_id = phone_call.id)`.as(
        'attempts',
      ),
    )
    .select(
      sql<string | null>`(select result from call_back_attempt where call_back_attempt.call_id = phone_call.id
        order by id desc limit 1)`.as('lastResult'),
    )
    .select(
      sql<number>`(select count(*) from phone_call other where other.from_index = phone_call.from_index
        and other.state = 'missed' and other.began_at >= phone_call.began_at)`.as('sameNumber'),
    );
}

type Read = Awaited<ReturnType<ReturnType<typeof callRows>['execute']>>[number];

function rowOf(services: Services, row: Read, isCallBack: boolean, ownUnion: string | undefined): Row {
  const { id, beganAt, answeredAt, endedAt, seat, agent } = row;
  const due = dueAt(beganAt);
  const result = row.lastResult as keyof typeof callBackResults | null; // the column's check allows only these
  return {
    id,
    from: maskedCaller(services.keys, row),
    state: row.state as keyof typeof callStates, // the column is generated from these
    beganAt,
    answeredAt,
    endedAt,
    waitSeconds: waited(services, row),
    seat,
    agent,
    outcome: outcomeOf(row, result),
    hasRecording: row.recordingSealed !== null,
    callBack: isCallBack
      ? {
          dueAt: due,
          isOverdue: due < services.now().toISOString(),
          calls: Math.max(1, row.sameNumber),
          attempts: row.attempts,
          lastResult: result && callBackResults[result],
        }
      : null,
    mayCallBack: isCallBack && row.unionId === ownUnion,
  };
}

/** Until it was answered, given up, or now; not known where the exchange never told of its ringing. */
function waited({ now }: Services, { rangAt, answeredAt, endedAt, state }: Read): number | null {
  if (rangAt === null) return null;
  const until = answeredAt ?? endedAt ?? (state === 'ringing' ? now().toISOString() : null);
  return until === null ? null : Math.max(0, Math.round((Date.parse(until) - Date.parse(rangAt)) / 1000));
}

function outcomeOf(row: Read, result: keyof typeof callBackResults | null): string {
  if (row.contactId) return row.numbers.length > 0 ? `已登记：${row.numbers.join('、')}` : '已登记';
  if (row.closedReason) return `不登记：${row.closedReason}`;
  if (result) return `回拨${callBackResults[result]}`;
  if (row.state === 'missed') return row.fromSealed ? `应在${CALL_BACK_MINUTES}分钟内回拨` : '号码未显示，无法回拨';
  return row.state === 'ended' ? '待登记' : '';
}

/** Where the page before ended: `2026-11-21T02:00:00.000Z_<id>`. */
function pageFrom(after: string | undefined, isAscending: boolean) {
  if (after === undefined) return sql<boolean>`true`;
  const [at, id] = after.split('_');
  if (!keyParts.instant.safeParse(at).success || !keyParts.id.safeParse(id).success)
    throw problem('bad_input', { fields: [{ path: 'after', message: '翻页位置不对，请从第一页看起' }] });
  // The wire carries milliseconds; what lies within the same one is told apart by its id.
  const key = sql`(date_trunc('milliseconds', phone_call.began_at), phone_call.id)`;
  return isAscending
    ? sql<boolean>`${key} > (${at}::timestamptz, ${id}::uuid)`
    : sql<boolean>`${key} < (${at}::timestamptz, ${id}::uuid)`;
}

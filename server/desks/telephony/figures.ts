/** The queue in figures and the list behind each; a missed call is owed a call back within the internal term. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { CALL_BACK_MINUTES } from '@gongyuan/wire/telephony.ts';
import type { callLists, HotlineFigures } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Db, Services } from '../../services.ts';
import { visibleCall } from './rights.ts';

export type ListName = keyof typeof callLists;

/** After so long a call rings or is spoken on no more, whatever the exchange forgot to tell. @unit minutes */
const RINGS_AT_MOST = 15;
const TALKS_AT_MOST = 240;

const ago = (at: string, minutes: number) => sql`${at}::timestamptz - ${minutes} * interval '1 minute'`;

/** Conditions on `phone_call`, as of an instant. */
export function conditionsAt(services: Services) {
  const at = services.now().toISOString();
  const today: PlainDate = services.today();
  const isToday = sql`phone_call.began_at >= ${today}::date`;
  const missed = sql<boolean>`(phone_call.answered_at is null
    and (phone_call.ended_at is not null or phone_call.began_at < ${ago(at, RINGS_AT_MOST)}))`;
  const lists: Readonly<Record<ListName, RawBuilder<boolean>>> = {
    waiting: sql<boolean>`(phone_call.state = 'ringing' and phone_call.began_at >= ${ago(at, RINGS_AT_MOST)})`,
    talking: sql<boolean>`(phone_call.state = 'talking' and phone_call.answered_at >= ${ago(at, TALKS_AT_MOST)})`,
    answered: sql<boolean>`(${isToday} and phone_call.answered_at is not null)`,
    missed: sql<boolean>`(${isToday} and ${missed})`,
    call_backs: owed(missed),
  };
  return { lists, at };
}

/**
 * Owed until somebody has spoken with the number since: called back with an end to it, or answered when it called
 * again. Several missed calls of one number are one call back, due by the first of them.
 */
function owed(missed: RawBuilder<boolean>): RawBuilder<boolean> {
  const isOpen = (call: string) => sql`${sql.ref(`${call}.fromIndex`)} is not null
    and ${sql.ref(`${call}.contactId`)} is null and ${sql.ref(`${call}.closedAt`)} is null
    and not exists (select 1 from phone_call later where later.from_index = ${sql.ref(`${call}.fromIndex`)}
      and later.answered_at > ${sql.ref(`${call}.beganAt`)})
    and not exists (select 1 from call_back_attempt join phone_call other on other.id = call_back_attempt.call_id
      where other.from_index = ${sql.ref(`${call}.fromIndex`)} and call_back_attempt.result <> 'no_answer'
      and call_back_attempt.tried_at > ${sql.ref(`${call}.beganAt`)})`;
  return sql<boolean>`(${missed} and ${isOpen('phone_call')} and not exists (select 1 from phone_call sooner
    where sooner.from_index = phone_call.from_index and sooner.union_id = phone_call.union_id
    and sooner.answered_at is null and sooner.ended_at is not null
    and (sooner.began_at, sooner.id) < (phone_call.began_at, phone_call.id) and ${isOpen('sooner')}))`;
}

export const dueAt = (beganAt: string): string =>
  new Date(Date.parse(beganAt) + CALL_BACK_MINUTES * 60_000).toISOString();

/** One query; each figure counts exactly the rows of its list. */
export async function readFigures(services: Services, db: Db, actor: Actor): Promise<z.infer<typeof HotlineFigures>> {
  const { lists, at } = conditionsAt(services);
  const count = (condition: RawBuilder<boolean>) => sql<number>`count(*) filter (where ${condition})`;
  const wait = sql`extract(epoch from phone_call.answered_at - phone_call.rang_at)`;
  return (
    db
      .selectFrom('phoneCall')
      .select([
        count(lists.waiting).as('waiting'),
        count(lists.talking).as('talking'),
        count(lists.answered).as('answeredToday'),
        count(lists.missed).as('missedToday'),
        sql<number | null>`round(avg(${wait}) filter (where ${lists.answered}))`.as('averageWaitSeconds'),
        count(lists.call_backs).as('callBacksOpen'),
        count(sql<boolean>`${lists.call_backs} and phone_call.began_at < ${ago(at, CALL_BACK_MINUTES)}`).as(
          'callBacksOverdue',
        ),
      ])
      .where(visibleCall(actor))
      // What lies further back than this is in no list.
      .where(sql<boolean>`phone_call.began_at > ${at}::timestamptz - interval '30 days'`)
      .executeTakeFirstOrThrow()
  );
}

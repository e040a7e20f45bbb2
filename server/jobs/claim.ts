/**
 * Takes rows to send: for a while, past those which others have taken, and only what may go out at this hour. Unions
 * take turns: two thousand messages of one do not hold up the one message of another.
 */
import { sql } from 'kysely';
import { stopsTexts } from '../acts/deliveries.ts';
import { isQuiet } from '../acts/quiet-hours.ts';
import type { Services } from '../services.ts';

export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

/** Sent beside each other; more only waits at the provider's door. */
const BATCH = 10;
/** Looked at to find a batch that others have not locked. */
const CANDIDATES = 4 * BATCH;
/** Longer than the longest try of an adapter. */
const CLAIM_MS = 5 * 60_000;

export interface Claimed {
  readonly id: string;
  readonly unionId: string;
  readonly channel: Channel;
  readonly body: string;
  readonly isUrgent: boolean;
  readonly round: number;
  /** This one included. */
  readonly tries: number;
  /** Tries before this one that ended with their process. */
  readonly deaths: number;
  readonly personId: string | null;
  readonly phoneSealed: Buffer | null;
  readonly dataKey: Buffer | null;
  readonly isDemo: boolean | null;
  readonly stopsTexts: boolean;
  readonly email: string | null;
}

export async function claim({ db, now }: Services, channel: Channel): Promise<readonly Claimed[]> {
  const at = now();
  const isDue = sql`state = 'waiting' and channel = ${channel} and not_before <= ${at.toISOString()}
    and (claimed_until is null or claimed_until <= ${at.toISOString()}) and (is_urgent or ${!isQuiet(at)})`;
  const { rows } = await sql<Claimed>`with candidates as (
      select id, row_number() over (order by is_urgent desc, turn, not_before, id) as place from (
        select id, is_urgent, not_before,
          row_number() over (partition by union_id order by is_urgent desc, not_before, id) as turn
        from message_delivery where ${isDue}) as waiting
      order by place limit ${CANDIDATES}
    ), due as (
      select message_delivery.id from message_delivery join candidates on candidates.id = message_delivery.id
      where ${isDue} order by candidates.place limit ${BATCH} for update of message_delivery skip locked
    ), claimed as (
      update message_delivery set tries = tries + 1,
        deaths = deaths + case when claimed_until is null then 0 else 1 end, claimed_until = ${new Date(at.getTime() + CLAIM_MS).toISOString()}
      from due where due.id = message_delivery.id
      returning message_delivery.*
    )
    select claimed.id, claimed.union_id, claimed.channel, claimed.body, claimed.is_urgent, claimed.round, claimed.tries,
      claimed.deaths, claimed.person_id, person.phone_sealed, person.data_key, person.is_demo,
      ${stopsTexts} as stops_texts, staff.email
    from claimed left join person on person.id = claimed.person_id left join staff on staff.id = claimed.staff_id`.execute(
    db,
  );
  return rows;
}

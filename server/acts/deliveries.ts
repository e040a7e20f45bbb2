/**
 * From a message to who is told outside the app: a text to the applicants, a mail to those members of staff who have an
 * address. What goes out is neutral, for others read a worker's phone and an office's mailbox.
 */
import { roles } from '@gongyuan/kernel/party.ts';
import type { Addressee } from '@gongyuan/kernel/party.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Services, Trx } from '../services.ts';
import { notBefore } from './quiet-hours.ts';
import { superiorUnion } from './superior.ts';
import { mayBeToldOf } from './visible.ts';

export const APPLICANT_TEXT = '【工会】您有一条新的办事消息，请登录网上窗口查看，或拨打12351。';
export const STAFF_SUBJECT = '【工会】您有一条新的办事消息';
export const STAFF_TEXT = '您有一条新的办事消息，请登录工作台，在“消息”中查看。此邮件由系统发出，请勿回复。';

/** Jobs listen here; who commits something due rings. */
export const JOBS_CHANNEL = 'gongyuan_jobs';

type Placed = Pick<Matter, 'id' | 'unionId' | 'handlerId' | 'sentByUnionId' | 'originUnionId'>;

export interface Message {
  readonly id: number;
  readonly party: Addressee;
  readonly isUrgent: boolean;
  /** For this member of staff alone, whoever holds the party. */
  readonly staffId?: string;
}

/** Plans a delivery for each recipient of the messages, in the transaction of the act that owes them. */
export async function planDeliveries(
  services: Services,
  trx: Trx,
  matter: Placed,
  messages: readonly Message[],
): Promise<void> {
  const texts = messages.filter(({ party }) => party === 'applicant').map(({ id }) => textsTo(matter.id, id));
  const mails = messages
    .filter(({ party }) => party !== 'applicant' && party !== 'nobody')
    .map(({ id, party, staffId }) =>
      mailsTo(id, staffId ? sql<boolean>`staff.id = ${staffId}::uuid` : holder(matter, party, services.today())),
    );
  if (texts.length + mails.length === 0) return;
  const isUrgent = messages.some((message) => message.isUrgent);
  const now = services.now();
  const inserted = await sql`insert into message_delivery
      (message_id, channel, person_id, staff_id, body, union_id, is_urgent, not_before, created_at)
    select planned.*, ${matter.unionId}::uuid, ${isUrgent}::boolean,
      ${notBefore(now, isUrgent).toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from (${sql.join([...texts, ...mails], sql` union all `)}) planned`.execute(trx);
  // Told when the transaction commits, and only then.
  if ((inserted.numAffectedRows ?? 0n) > 0n) await ringJobs(trx);
}

export async function ringJobs(trx: Trx): Promise<void> {
  await sql`select pg_notify(${JOBS_CHANNEL}, '')`.execute(trx);
}

/** Condition on `person`: has said that no texts are wanted, as the record it is or as one that was merged into it. */
export const stopsTexts = sql<boolean>`coalesce((select not is_given from consent_choice
  where consent_choice.person_id in (select person.id union all select merged.id from person merged where merged.merged_into_id = person.id)
    and item = 'texts' order by consent_choice.id desc limit 1), false)`;

/**
 * The applicants who gave a phone; of a group with representatives those alone, who pass it on. One phone that stands for
 * a couple is told once.
 */
function textsTo(matterId: string, messageId: number): RawBuilder<unknown> {
  const applicants = sql`matter_applicant join dispute_party on dispute_party.id = matter_applicant.party_id`;
  return sql`(select distinct on (person.phone_index) ${messageId}::bigint, 'sms', person.id, null::uuid, ${APPLICANT_TEXT}
    from ${applicants} join person on person.id = dispute_party.person_id
    where matter_applicant.matter_id = ${matterId} and person.phone_sealed is not null and person.data_key is not null
      and not ${stopsTexts}
      and (dispute_party.is_representative or not exists (
        select 1 from ${applicants} where matter_applicant.matter_id = ${matterId} and dispute_party.is_representative))
    order by person.phone_index, dispute_party.seat)`;
}

/** Members of staff who are told and have an address. */
function mailsTo(messageId: number, isTold: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`(select ${messageId}::bigint, 'email', null::uuid, staff.id, ${STAFF_TEXT}
    from staff where staff.email is not null and not staff.is_disabled and ${isTold})`;
}

const OFFICE = ['receptionist', 'reviewer', 'director'];
const DECIDERS = ['reviewer', 'director'];

/** Condition on `staff`: holds the party of the matter, and its dispute is not kept from them. */
function holder(matter: Placed, party: Addressee, today: PlainDate): RawBuilder<boolean> {
  const isTold = inParty(matter, party, today);
  return party === 'handler' ? isTold : sql<boolean>`(${isTold} and ${mayBeToldOf(matter.id)})`;
}

/** Of the unions above only the next one is written to. */
function inParty(matter: Placed, party: Addressee, today: PlainDate): RawBuilder<boolean> {
  if (party === 'handler') {
    return sql<boolean>`(staff.id = ${matter.handlerId}::uuid or exists (select 1 from co_handler
      where co_handler.matter_id = ${matter.id} and co_handler.staff_id = staff.id and co_handler.to_on is null))`;
  }
  const union = sql`${matter.unionId}::uuid`;
  if (party === 'superior') {
    // Before there is a matter only the union is known.
    const above = sql`coalesce((select ${superiorUnion} from matter where matter.id = ${matter.id}),
      (select parent_id from trade_union where trade_union.id = ${union}))`;
    return inPost(above, DECIDERS, today);
  }
  if (party === 'sender') return inPost(sql`nullif(${matter.originUnionId}::uuid, ${union})`, OFFICE, today);
  return inPost(union, party in roles ? [party] : [], today);
}

function inPost(union: RawBuilder<unknown>, held: readonly string[], today: PlainDate): RawBuilder<boolean> {
  if (held.length === 0) return sql<boolean>`false`;
  return sql<boolean>`exists (select 1 from post where post.staff_id = staff.id and post.union_id = ${union}
    and post.role in (${sql.join([...held])})
    and post.from_on <= ${today} and (post.to_on is null or post.to_on >= ${today}))`;
}

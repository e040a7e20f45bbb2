/** Reading what was referred in, and recording that its sender has been answered. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isOfOffice } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { senderKinds } from '@gongyuan/wire/referrals.ts';
import type { ReferralAnswer, ReferralPage, ReferralQuery } from '@gongyuan/wire/referrals.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { onFastTrack } from '../../acts/briefs.ts';
import { visibleContact, visibleDispute } from '../../acts/visible.ts';
import { record } from '../../audit.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Db, Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

type Out = z.infer<typeof ReferralPage>;

const Key = z.tuple([keyParts.day, keyParts.id]);
/** Counts beyond this are shown as this. */
const CAP = 1000;
/** Sorts behind every day: those who asked for no answer by a day come last. */
const NEVER = '9999-12-31';

const open = sql<boolean>`contact_referral.answered_on is null`;

/** By the day on which an answer is due, the earliest first; a key of day and contact leads to the next page. */
export async function listReferrals(
  { db, today }: Services,
  actor: Actor,
  query: z.output<typeof ReferralQuery>,
): Promise<Out> {
  const after = openKey(Key, query.after);
  const due = sql<string>`coalesce(contact_referral.answer_due_on, ${NEVER}::date)`;
  let rows = readable(db, actor)
    .leftJoin('staff', 'staff.id', 'contactReferral.answeredBy')
    .leftJoin('dispute', (join) => join.onRef('dispute.id', '=', 'contact.disputeId').on(visibleDispute(actor)))
    .innerJoin('tradeUnion', 'tradeUnion.id', 'contactReferral.unionId')
    .select(['contactReferral.contactId', 'senderKind', 'senderName', 'documentNumber', 'receivedOn', 'answerDueOn'])
    .select(['answeredOn', 'answer', 'staff.name as answeredBy', 'tradeUnion.name as unionName'])
    .select(['contactReferral.unionId', 'dispute.id as disputeId', 'dispute.number', 'dispute.title', due.as('due')])
    .select(onFastTrack(actor).as('isFastTrack'))
    .orderBy('due')
    .orderBy('contactReferral.contactId')
    .limit(query.limit + 1);
  if (query.view === 'open') rows = rows.where(open);
  if (after)
    rows = rows.where(sql<boolean>`(${due}, contact_referral.contact_id) > (${after[0]}::date, ${after[1]}::uuid)`);
  const found = await rows.execute();
  const page = pageOf(found, query.limit, (row) => [row.due, row.contactId]);
  return {
    rows: page.rows.map((row) => rowOut(row, actor, today())),
    next: page.next,
    open: await countOpen(db, actor),
  };
}

function readable(db: Db, actor: Actor) {
  return db
    .selectFrom('contactReferral')
    .innerJoin('contact', 'contact.id', 'contactReferral.contactId')
    .where(visibleContact(actor));
}

async function countOpen(db: Db, actor: Actor): Promise<number> {
  const { count } = await db
    .selectFrom(readable(db, actor).where(open).select('contactReferral.contactId').limit(CAP).as('waiting'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

interface Found extends Omit<Out['rows'][number], 'isOverdue' | 'dispute' | 'mayAnswer'> {
  readonly unionId: string;
  readonly disputeId: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly isFastTrack: boolean;
  readonly due: string;
}

function rowOut(row: Found, actor: Actor, today: string): Out['rows'][number] {
  const { unionId, disputeId, number, title, isFastTrack, due: _, ...own } = row;
  return {
    ...own,
    senderKind: senderKinds[row.senderKind as keyof typeof senderKinds], // the column's check allows only these keys
    isOverdue: row.answeredOn === null && row.answerDueOn !== null && row.answerDueOn < today,
    dispute: disputeId && number && title ? { id: disputeId, number, title, isFastTrack } : null,
    mayAnswer: row.answeredOn === null && isOfUnion(actor, unionId),
  };
}

const isOfUnion = (actor: Actor, unionId: string) =>
  actor.posts.some((post) => isOfOffice(post) && post.unionId === unionId);

function checkDay(answeredOn: string, receivedOn: string, today: string): void {
  const refuse = (message: string) => problem('bad_input', { fields: [{ path: 'answeredOn', message }] });
  if (answeredOn > today) throw refuse('反馈日期不能晚于今天');
  if (answeredOn < receivedOn) throw refuse('反馈日期不能早于收到日期');
}

/** Once: what was told to the sender, by whom and when. */
export async function answerReferral(
  services: Services,
  actor: Actor,
  contactId: string,
  { answeredOn, answer }: z.output<typeof ReferralAnswer>,
): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const found = await readable(trx, actor)
      .select(['contactReferral.unionId', 'contactReferral.answeredOn', 'contactReferral.receivedOn'])
      .where('contactReferral.contactId', '=', contactId)
      .forUpdate('contactReferral')
      .executeTakeFirst();
    if (!found) throw problem('not_found');
    if (!isOfUnion(actor, found.unionId)) throw problem('wrong_party', { detail: '由收到来文的工会反馈。' });
    if (found.answeredOn) throw problem('wrong_state', { detail: `已于${found.answeredOn}反馈。` });
    checkDay(answeredOn, found.receivedOn, services.today());
    await trx
      .updateTable('contactReferral')
      .set({ answeredOn, answer: redactPersonal(answer), answeredBy: actor.staffId })
      .where('contactId', '=', contactId)
      .execute();
    await record(trx, {
      unionId: found.unionId,
      subject: 'contact',
      subjectId: contactId,
      name: 'answer_referral',
      actorId: actor.staffId,
      actorParty:
        actor.posts.find((post) => isOfOffice(post) && post.unionId === found.unionId)?.role ?? 'receptionist',
      actedOn: services.today(),
      at: services.now(),
      input: { answeredOn, answer: redactPersonal(answer) },
    });
  });
}

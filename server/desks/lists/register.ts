/** From the rows of one employer to disputes with their rosters, claims and lines: each dispute in one transaction with its rows. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { RegisterGroup, Registered } from '@gongyuan/wire/lists.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';
import { registerContactIn } from '../../acts/contact/contact.ts';
import type { ContactTold } from '../../acts/contact/told.ts';
import { toldOf, visibleList } from './read.ts';
import { fenOf } from './rows.ts';
import type { RowTold } from './rows.ts';
import { requireWindow } from './take-in.ts';

type Asked = z.output<typeof RegisterGroup>;
type Out = z.infer<typeof Registered>;

/** Disputes made by one request, so that none runs for minutes. */
export const AT_ONCE = 100;

/** Rows that became something are left alone: asked again, the rest is registered. */
export async function registerGroup(services: Services, actor: Actor, listId: string, asked: Asked): Promise<Out> {
  if (asked.together) {
    const made = await registerNext(services, actor, listId, asked, null);
    if (!made) throw problem('wrong_state', { detail: '这个单位没有等待登记的人。' });
    return { contacts: [made], remaining: 0 };
  }
  const contacts: Out['contacts'] = [];
  // Each worker's dispute is a transaction of its own: what was registered stays registered whatever comes.
  while (contacts.length < AT_ONCE) {
    const made = await registerNext(services, actor, listId, asked, 1);
    if (!made) break;
    contacts.push(made);
  }
  if (contacts.length === 0) throw problem('wrong_state', { detail: '这个单位没有等待登记的人。' });
  return { contacts, remaining: await countWaiting(services, listId, asked.group) };
}

/** Registers the next rows of the group, all or so many; undefined where none are left. */
async function registerNext(
  services: Services,
  actor: Actor,
  listId: string,
  asked: Asked,
  most: number | null,
): Promise<Out['contacts'][number] | undefined> {
  return inTransaction(services.db, async (trx) => {
    const list = await lockList(trx, actor, listId);
    const rows = await waiting(trx, listId, asked.group, most);
    if (rows.length === 0) return undefined;
    const told = rows.map((row) => toldOf(services.keys, listId, row));
    const contact = await registerContactIn(services, trx, actor, contactOf(list, asked, told));
    await trx
      .updateTable('screeningListRow')
      .set({ contactId: contact.id, sealed: null })
      .where('listId', '=', listId)
      .where(
        'rowNumber',
        'in',
        rows.map((row) => row.rowNumber),
      )
      .execute();
    return { id: contact.id, disputeId: contact.disputeId, disputeNumber: contact.disputeNumber };
  });
}

interface List {
  readonly unionId: string;
  readonly name: string;
}

/** Locked, so that two who register one list do not make two disputes of the same rows. */
async function lockList(trx: Trx, actor: Actor, listId: string): Promise<List> {
  const list = await trx
    .selectFrom('screeningList')
    .select(['unionId', 'name', 'discardedAt'])
    .where('id', '=', listId)
    .where(visibleList(actor))
    .forUpdate()
    .executeTakeFirst();
  if (!list) throw problem('not_found');
  requireWindow(actor, list.unionId);
  if (list.discardedAt) throw problem('wrong_state', { detail: '这份名单已经作废。' });
  return list;
}

async function countWaiting({ db }: Services, listId: string, group: string): Promise<number> {
  const { count } = await db
    .selectFrom('screeningListRow')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('listId', '=', listId)
    .where('groupName', '=', group)
    .where('sealed', 'is not', null)
    .where(sql<boolean>`faults = '{}'`)
    .executeTakeFirstOrThrow();
  return count;
}

function waiting(trx: Trx, listId: string, group: string, most: number | null) {
  const rows = trx
    .selectFrom('screeningListRow')
    .select(['rowNumber', 'sealed'])
    .where('listId', '=', listId)
    .where('groupName', '=', group)
    .where('sealed', 'is not', null)
    .where(sql<boolean>`faults = '{}'`)
    .orderBy('rowNumber');
  return (most ? rows.limit(most) : rows).execute();
}

function contactOf(list: List, asked: Asked, told: readonly RowTold[]): ContactTold {
  const [cause] = asked.causes;
  const employer = told[0]?.employer ?? asked.group;
  return {
    unionId: list.unionId,
    channel: asked.channel,
    ...(asked.metOn ? { metOn: asked.metOn } : {}),
    speaker: { kind: 'other_body', ...(asked.referral ? { name: asked.referral.senderName.slice(0, 40) } : {}) },
    ...(asked.referral ? { referral: asked.referral } : {}),
    story: storyOf(list, asked, told, employer),
    facts: {
      ...(asked.applicantCategory ? { applicantCategory: asked.applicantCategory } : {}),
      ...(asked.divisionCode ? { divisionCode: asked.divisionCode } : {}),
      causes: asked.causes,
      workerCount: told.length,
      ...(told.length > 1 ? { isCommonClaim: true } : {}),
    },
    parties: [
      ...told.map(partyOf),
      { kind: 'employer', role: 'respondent', employer: { name: employer }, isRepresentative: false },
    ],
    claims: told.flatMap(({ claimedYuan }, party) => {
      const fen = claimedYuan === undefined ? null : fenOf(claimedYuan);
      return fen === null || !cause ? [] : [{ cause, party, claimedFen: fen }];
    }),
    lines: asked.lines.map((line) => ({ line, form: {} })),
  };
}

function partyOf({ name = '', identityNumber, phone, address }: RowTold): ContactTold['parties'][number] {
  return {
    kind: 'worker',
    role: 'applicant',
    isRepresentative: false,
    person: {
      name,
      ...(identityNumber ? { identityNumber } : {}),
      ...(phone ? { phone } : {}),
      ...(address ? { address: address.slice(0, 200) } : {}),
    },
  };
}

const MOST_DEMANDS = 20;

/** What the list says of them, in the words of the list. */
function storyOf(list: List, asked: Asked, told: readonly RowTold[], employer: string): string {
  const demands = [...new Set(told.flatMap(({ demand }) => demand ?? []))].slice(0, MOST_DEMANDS);
  const parts = [
    `名单《${list.name}》：${employer}，${told.length}人。`,
    asked.note ?? '',
    ...demands.map((demand) => `${demand}。`),
  ];
  return parts.filter(Boolean).join('\n').slice(0, 4000);
}

/** What has not been registered goes, sealed rows and all; what was registered stays. */
export async function discardList(services: Services, actor: Actor, listId: string): Promise<void> {
  await inTransaction(services.db, async (trx) => {
    const { unionId } = await lockList(trx, actor, listId);
    await trx.updateTable('screeningListRow').set({ sealed: null }).where('listId', '=', listId).execute();
    await trx
      .updateTable('screeningList')
      .set({ discardedAt: services.now().toISOString() })
      .where('id', '=', listId)
      .execute();
    await record(trx, {
      unionId,
      subject: 'list',
      subjectId: listId,
      name: 'discard',
      actorId: actor.staffId,
      actorParty: 'receptionist',
      actedOn: services.today(),
      at: services.now(),
      input: {},
    });
  });
}

/** Reading lists: what is still waiting, what each employer's rows became, and what has to be put right. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { listFields } from '@gongyuan/wire/lists.ts';
import type { ListField, ListOut, ListPage, ListQuery } from '@gongyuan/wire/lists.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { onFastTrack } from '../../acts/briefs.ts';
import { readableIntervals, visibleDispute } from '../../acts/visible.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import { writeSheet } from '../../outward/spreadsheet.ts';
import type { Keyring } from '../../keyring.ts';
import { placeOf } from '../../sealed-columns.ts';
import { open } from '../../sealing.ts';
import type { Db, Services } from '../../services.ts';
import type { RowTold } from './rows.ts';

type Out = z.infer<typeof ListOut>;

const Key = z.tuple([keyParts.instant, keyParts.id]);
const SHOWN_FAULTS = 200;

/** Condition on `screening_list`: staff of its union and above. */
export function visibleList(actor: Actor): RawBuilder<boolean> {
  const intervals = readableIntervals(actor).map(({ lft, rgt }) => sql`screening_list.lft between ${lft} and ${rgt}`);
  return intervals.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(intervals, sql` or `)})`;
}

function briefs(db: Db, actor: Actor) {
  const rows = (where: RawBuilder<boolean>) =>
    sql<number>`(select count(*)::int from screening_list_row where screening_list_row.list_id = screening_list.id and ${where})`;
  return db
    .selectFrom('screeningList')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'screeningList.unionId')
    .innerJoin('staff', 'staff.id', 'screeningList.createdBy')
    .select(['screeningList.id', 'screeningList.name', 'screeningList.createdAt', 'screeningList.rowCount as rows'])
    .select(['tradeUnion.name as unionName', 'staff.name as createdBy', 'screeningList.unionId'])
    .select(sql<boolean>`screening_list.discarded_at is not null`.as('isDiscarded'))
    .select(anyOnFastTrack(actor).as('isFastTrack'))
    .select(rows(sql<boolean>`contact_id is not null`).as('registered'))
    .select(rows(sql<boolean>`contact_id is null and faults <> '{}'`).as('faulty'))
    .where(visibleList(actor));
}

/** On `screening_list`: quick handling is running on one of the disputes that its rows became. */
const anyOnFastTrack = (actor: Actor) => sql<boolean>`exists (select 1 from screening_list_row
  join contact on contact.id = screening_list_row.contact_id join dispute on dispute.id = contact.dispute_id
  where screening_list_row.list_id = screening_list.id and ${onFastTrack(actor)})`;

export async function listLists(
  { db }: Services,
  actor: Actor,
  query: z.output<typeof ListQuery>,
): Promise<z.infer<typeof ListPage>> {
  const after = openKey(Key, query.after);
  let rows = briefs(db, actor)
    .orderBy('screeningList.createdAt', 'desc')
    .orderBy('screeningList.id', 'desc')
    .limit(query.limit + 1);
  if (after)
    rows = rows.where(
      sql<boolean>`(screening_list.created_at, screening_list.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  return pageOf(await rows.execute(), query.limit, (row) => [row.createdAt, row.id]);
}

export async function readList({ db }: Services, actor: Actor, id: string): Promise<Out> {
  const brief = await briefs(db, actor)
    .select('screeningList.headings')
    .where('screeningList.id', '=', id)
    .executeTakeFirst();
  if (!brief) throw problem('not_found');
  const { unionId, headings, ...own } = brief;
  const isWindow = actor.posts.some((post) => post.role === 'receptionist' && post.unionId === unionId);
  return {
    ...own,
    headings: (headings as { heading: string; field: ListField | null }[]).map(({ heading, field }) => ({
      heading,
      field: field && listFields[field],
    })), // written by insertList
    groups: await groupsOf(db, actor, id),
    faults: await faultsOf(db, id),
    mayRegister: isWindow && !brief.isDiscarded,
  };
}

async function groupsOf(db: Db, actor: Actor, listId: string): Promise<Out['groups']> {
  const groups = await db
    .selectFrom('screeningListRow')
    .select(['groupName as name', sql<number>`count(*)::int`.as('rows')])
    .select(sql<number>`count(*) filter (where contact_id is not null)::int`.as('registered'))
    .select(sql<number>`count(*) filter (where contact_id is null and faults <> '{}')::int`.as('faulty'))
    .select(sql<number>`count(*) filter (where sealed is not null and faults = '{}')::int`.as('ready'))
    .where('listId', '=', listId)
    .groupBy('groupName')
    .orderBy('rows', 'desc')
    .orderBy('groupName')
    .execute();
  const disputes = await db
    .selectFrom('screeningListRow')
    .innerJoin('contact', 'contact.id', 'screeningListRow.contactId')
    .innerJoin('dispute', 'dispute.id', 'contact.disputeId')
    .select(['screeningListRow.groupName', 'dispute.id', 'dispute.number'])
    .select(onFastTrack(actor).as('isFastTrack'))
    .distinct()
    .where('listId', '=', listId)
    .where(visibleDispute(actor))
    .orderBy('dispute.number')
    .execute();
  return groups.map((group) => ({
    ...group,
    disputes: disputes
      .filter(({ groupName }) => groupName === group.name)
      .map(({ groupName: _, ...dispute }) => dispute),
  }));
}

async function faultsOf(db: Db, listId: string): Promise<Out['faults']> {
  const rows = await db
    .selectFrom('screeningListRow')
    .select(['rowNumber', 'faults'])
    .where('listId', '=', listId)
    .where('contactId', 'is', null)
    .where(sql<boolean>`faults <> '{}'`)
    .orderBy('rowNumber')
    .limit(SHOWN_FAULTS)
    .execute();
  return rows.map(({ rowNumber, faults }) => ({ row: rowNumber, message: faults.join('；') }));
}

/** The rows that could not be registered, as they came, with what is wrong with each: to be put right and sent in again. */
export async function faultySheet(services: Services, actor: Actor, id: string): Promise<Buffer> {
  const { db, keys } = services;
  const windows = actor.posts.filter((post) => post.role === 'receptionist').map((post) => post.unionId);
  const rows = await db
    .selectFrom('screeningListRow')
    .innerJoin('screeningList', 'screeningList.id', 'screeningListRow.listId')
    .select(['rowNumber', 'faults', 'sealed'])
    .where('listId', '=', id)
    .where('screeningList.unionId', '=', sql<string>`any(${[...windows]}::uuid[])`)
    .where(visibleList(actor))
    .where('sealed', 'is not', null)
    .where(sql<boolean>`faults <> '{}'`)
    .orderBy('rowNumber')
    .execute();
  if (rows.length === 0) throw problem('not_found', { detail: '没有需要更正的行。' });
  await services.db
    .insertInto('readLog')
    .values({
      staffId: actor.staffId,
      subject: 'list',
      subjectId: id,
      field: 'faulty_rows',
      reason: '取回需要更正的行',
      at: services.now().toISOString(),
    })
    .execute();
  const fields = Object.keys(listFields) as ListField[]; // Object.keys forgets the literals
  return writeSheet(
    '需要更正的行',
    ['原行号', ...Object.values(listFields), '需要更正'],
    rows.map(({ faults, ...row }) => {
      const told = toldOf(keys, id, row);
      return [String(row.rowNumber), ...fields.map((field) => told[field] ?? ''), faults.join('；')];
    }),
  );
}

/** What a sealed row says; nothing where it has gone. */
export function toldOf(keys: Keyring, listId: string, { rowNumber, sealed }: SealedRow): RowTold {
  if (!sealed) return {};
  return JSON.parse(
    open(keys, placeOf('screening_list_row.sealed', listId, rowNumber), sealed).toString('utf8'),
  ) as RowTold; // sealed by takeIn
}

interface SealedRow {
  readonly rowNumber: number;
  readonly sealed: Uint8Array | null;
}

/** Reading the register of danger: the oldest open flag first, for it has waited longest. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { riskKinds } from '@gongyuan/wire/risk.ts';
import type { RiskPage, RiskQuery } from '@gongyuan/wire/risk.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { visibleContact, visibleDispute } from '../../acts/visible.ts';
import { keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Db, Services } from '../../services.ts';
import { mayResolve, mayRespond } from './rights.ts';

type Out = z.infer<typeof RiskPage>;

const Key = z.tuple([keyParts.text, keyParts.id]);
const CAP = 1000;

/** Whoever sees the contact or the dispute it was heard on. */
export const visibleRisk = (actor: Actor): RawBuilder<boolean> => sql<boolean>`(
  exists (select 1 from dispute where dispute.id = risk_flag.dispute_id and ${visibleDispute(actor)})
  or exists (select 1 from contact where contact.id = risk_flag.contact_id and ${visibleContact(actor)}))`;

const open = sql<boolean>`risk_flag.resolved_at is null`;
const late = (now: Date) => sql<boolean>`(${open} and risk_flag.responded_at is null
  and risk_flag.respond_by < ${now.toISOString()}::timestamptz)`;

export async function listRisks({ db, now }: Services, actor: Actor, query: z.output<typeof RiskQuery>): Promise<Out> {
  const wanted = { open, late: late(now()), all: sql<boolean>`true` }[query.view];
  const after = openKey(Key, query.after);
  // One order for all views: open ones by age, then those resolved, newest first.
  const rank = sql<string>`to_char(case when ${open} then risk_flag.raised_at
    else timestamptz '9999-12-31' - (risk_flag.raised_at - timestamptz '1970-01-01') end at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`;
  let rows = db
    .selectFrom('riskFlag')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'riskFlag.unionId')
    .innerJoin('staff as raiser', 'raiser.id', 'riskFlag.raisedBy')
    .leftJoin('staff as responder', 'responder.id', 'riskFlag.respondedBy')
    .leftJoin('staff as resolver', 'resolver.id', 'riskFlag.resolvedBy')
    .leftJoin('dispute', (join) => join.onRef('dispute.id', '=', 'riskFlag.disputeId').on(visibleDispute(actor)))
    .selectAll('riskFlag')
    .select(['tradeUnion.name as unionName', 'raiser.name as raiser', 'responder.name as responder'])
    .select(['resolver.name as resolver', 'dispute.number', 'dispute.title', 'dispute.id as openableId'])
    .select([mayRespond(actor).as('isToRespond'), mayResolve(actor).as('isToResolve'), rank.as('rank')])
    .where(visibleRisk(actor))
    .where(wanted)
    .orderBy('rank')
    .orderBy('riskFlag.id')
    .limit(query.limit + 1);
  if (query.disputeId) rows = rows.where('riskFlag.disputeId', '=', query.disputeId);
  if (after) rows = rows.where(sql<boolean>`(${rank}, risk_flag.id) > (${after[0]}, ${after[1]}::uuid)`);
  const page = pageOf(await rows.execute(), query.limit, (row) => [row.rank, row.id]);
  return {
    rows: page.rows.map((row) => rowOut(row, now())),
    next: page.next,
    open: await count(db, actor, open),
    late: await count(db, actor, late(now())),
  };
}

async function count(db: Db, actor: Actor, where: RawBuilder<boolean>): Promise<number> {
  const counted = db.selectFrom('riskFlag').select('id').where(visibleRisk(actor)).where(where).limit(CAP);
  const { number } = await db
    .selectFrom(counted.as('counted'))
    .select((select) => select.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow();
  return number;
}

interface Found {
  readonly id: string;
  readonly unionName: string;
  readonly kinds: readonly string[];
  readonly words: string[];
  readonly reason: string | null;
  readonly isByRule: boolean;
  readonly raiser: string;
  readonly raisedAt: string;
  readonly respondBy: string;
  readonly respondedAt: string | null;
  readonly responder: string | null;
  readonly response: string | null;
  readonly resolvedAt: string | null;
  readonly resolver: string | null;
  readonly resolution: string | null;
  readonly openableId: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly isToRespond: boolean;
  readonly isToResolve: boolean;
}

function rowOut(row: Found, now: Date): Out['rows'][number] {
  const { openableId, number, title, responder, resolver, raiser, isToRespond, isToResolve, ...own } = row;
  return {
    ...own,
    kinds: row.kinds.map((kind) => riskKinds[kind as keyof typeof riskKinds]), // the column's check allows only these keys
    raisedBy: raiser,
    respondedBy: responder,
    resolvedBy: resolver,
    isLate: row.resolvedAt === null && row.respondedAt === null && new Date(row.respondBy) < now,
    dispute: openableId && number && title ? { id: openableId, number, title } : null,
    mayRespond: row.resolvedAt === null && row.respondedAt === null && isToRespond,
    mayResolve: row.resolvedAt === null && row.respondedAt !== null && isToResolve,
  };
}

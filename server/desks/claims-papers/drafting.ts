/** A made paper on the drafting in hand: kept with its personal numbers masked, so that no stored file holds them. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import { coHandlerIds } from '../../acts/context.ts';
import { recorderOf } from '../../acts/recorder.ts';
import { visibleMatter } from '../../acts/visible.ts';
import { rememberFile } from '../../stored-files.ts';
import type { Db, Services, Trx } from '../../services.ts';

/** The largest paper kept: a roster of a thousand stays far below. */
const LIMIT_BYTES = 20 * 1024 * 1024;

export interface Drafting {
  readonly id: string;
  readonly number: string | null;
  readonly unionId: string;
  readonly party: PartyId;
}

/** The open drafting on which the actor records for these workers; rather one of this kind of paper. */
export async function draftingOf(
  db: Db,
  actor: Actor,
  disputeId: string,
  { partyIds, draftedAs }: { readonly partyIds: readonly string[]; readonly draftedAs: string },
): Promise<Drafting | null> {
  const rows = await db
    .selectFrom('matter')
    .innerJoin('paperDrafting', 'paperDrafting.matterId', 'matter.id')
    .select(['matter.id', 'matter.number', 'matter.unionId', 'matter.lft', 'matter.handlerId', 'matter.originUnionId'])
    .select(coHandlerIds)
    .where('matter.disputeId', '=', disputeId)
    .where('matter.procedure', '=', 'paper_drafting')
    .where('matter.state', '=', 'open')
    .where(visibleMatter(actor))
    // Somebody else's drafting holds nothing of these workers.
    .where(
      sql<boolean>`not exists (select 1 from unnest(${[...partyIds]}::uuid[]) as wanted (party_id)
        where exists (select 1 from matter_applicant where matter_id = matter.id)
          and not exists (select 1 from matter_applicant
            where matter_id = matter.id and matter_applicant.party_id = wanted.party_id))`,
    )
    .orderBy(sql`paper_drafting.paper_kind = ${draftedAs}`, (order) => order.desc().nullsLast())
    .orderBy('matter.openedOn')
    .orderBy('matter.id')
    .execute();
  for (const { id, number, unionId, ...place } of rows) {
    const party = recorderOf({ id, unionId, ...place }, actor);
    if (party) return { id, number, unionId, party };
  }
  return null;
}

interface Kept {
  readonly kind: string;
  readonly title: string;
  readonly paper: Buffer;
  readonly templateVersion: string;
  readonly actionId: number;
  readonly today: PlainDate;
}

/** It stays in the file: the worker hands in the paper themselves, so nobody serves it. */
export async function keepOn(
  services: Services,
  trx: Trx,
  actor: Actor,
  drafting: Drafting,
  { kind, title, paper, templateVersion, actionId, today }: Kept,
): Promise<void> {
  const stored = await services.files.put(paper, LIMIT_BYTES);
  await rememberFile(trx, stored, services.now());
  await trx
    .insertInto('documentIssued')
    .values({
      matterId: drafting.id,
      kind,
      title,
      unionId: drafting.unionId,
      sha256: stored.sha256,
      templateVersion,
      issuedOn: today,
      issuedBy: actor.staffId,
      actionId,
      addressee: '存档',
    })
    .execute();
}

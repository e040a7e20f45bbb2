/** Who may write on a dispute file: those who serve where it or one of its matters stands, and the handlers of its matters. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isHandler } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { handles, visibleDispute } from './visible.ts';
import { record } from '../audit.ts';
import type { Db, Services, Trx } from '../services.ts';

const writing = new Set(['receptionist', 'reviewer', 'director']);

/** Unions at which the actor serves; a union above reads and urges only. */
function ownUnions(actor: Actor): readonly string[] {
  return [...new Set(actor.posts.filter((post) => writing.has(post.role)).map((post) => post.unionId))];
}

/** Condition on `dispute`; taken over counts as being there, judging somebody's file as a peer does not. */
export function mayWriteDispute(actor: Actor): RawBuilder<boolean> {
  const own = sql`any(${[...ownUnions(actor)]}::uuid[])`;
  const taken = sql`any(${[...actor.takenOver]}::uuid[])`;
  const inHand = isHandler(actor) ? sql`(${handles(actor)} and matter.procedure <> 'file_review')` : sql`false`;
  return sql<boolean>`(dispute.union_id = ${own} or exists (select 1 from matter where matter.dispute_id = dispute.id
    and (matter.union_id = ${own} or ${inHand} or matter.id = ${taken})))`;
}

/** Condition on `person`: corrected by whoever may write on a dispute of theirs. */
export function mayWritePerson(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from dispute_party join dispute on dispute.id = dispute_party.dispute_id
    where dispute_party.person_id = person.id and ${mayWriteDispute(actor)})`;
}

export interface Writable {
  readonly id: string;
  readonly unionId: string;
  readonly isDemo: boolean;
  readonly applicantCategory: string | null;
  readonly employerId: string | null;
}

/** Not seen: not_found. Seen but not to be written on: wrong_party. */
export async function requireWritable(db: Db, actor: Actor, disputeId: string): Promise<Writable> {
  const row = await db
    .selectFrom('dispute')
    .select(['id', 'unionId', 'isDemo', 'applicantCategory', 'employerId', mayWriteDispute(actor).as('mayWrite')])
    .where('id', '=', disputeId)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  if (!row) throw problem('not_found');
  if (!row.mayWrite)
    throw problem('wrong_party', { detail: '争议档案由受理单位或者承办人补充，上级工会可以查看和督办。' });
  return row;
}

/** The post from which somebody writes, for the audit. */
export function partyOf(actor: Actor, unionId: string): string {
  return (
    actor.posts.find((post) => post.unionId === unionId && writing.has(post.role))?.role ??
    actor.posts[0]?.role ??
    'handler'
  );
}

/** The union in whose audit chain a correction to a person or employer is recorded. */
export function homeUnion(actor: Actor): string {
  const post = actor.posts.find(({ role }) => writing.has(role)) ?? actor.posts.find(({ role }) => role === 'handler');
  if (!post) throw problem('not_allowed');
  return post.unionId;
}

interface Recorded {
  readonly disputeId: string;
  readonly unionId: string;
  readonly revision?: number;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Audit of corrections to a person or an employer: which fields, never what they say. */
export async function recordChange(
  services: Services,
  trx: Trx,
  actor: Actor,
  subject: 'person' | 'employer',
  subjectId: string,
  fields: readonly string[],
): Promise<void> {
  const unionId = homeUnion(actor);
  await record(trx, {
    unionId,
    subject,
    subjectId,
    name: 'change',
    actorId: actor.staffId,
    actorParty: partyOf(actor, unionId),
    actedOn: services.today(),
    at: services.now(),
    input: { fields },
  });
}

/** Audit of a change on the dispute file. */
export async function recordOn(
  services: Services,
  trx: Trx,
  actor: Actor,
  { disputeId, ...row }: Recorded,
): Promise<void> {
  await record(trx, {
    ...row,
    subject: 'dispute',
    subjectId: disputeId,
    actorId: actor.staffId,
    actorParty: partyOf(actor, row.unionId),
    actedOn: services.today(),
    at: services.now(),
  });
}

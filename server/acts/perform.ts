/**
 * The only door through which a matter changes: one transaction with state, own table, facts, audit row, clocks,
 * numbered documents, obligations, messages and follow-ups.
 */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor, Addressee } from '@gongyuan/kernel/party.ts';
import { isAbove, isDecider } from '@gongyuan/kernel/party.ts';
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import { step } from '@gongyuan/kernel/step.ts';
import type { Step } from '@gongyuan/kernel/step.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { ActDone } from '@gongyuan/wire/matter.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { record } from '../audit.ts';
import { redacted } from '../redact.ts';
import type { Services, Trx } from '../services.ts';
import { inTransaction } from '../transaction.ts';
import { changesSince } from './changes.ts';
import { writeChildren } from './children.ts';
import { moveClocks } from './clocks.ts';
import type { Loaded } from './context.ts';
import { loadContext, readClocks } from './context.ts';
import { applicantNames, issueDocument } from './documents.ts';
import { checkDisputeRevision, stateFacts } from './facts.ts';
import { tell, tellFormer } from './messages.ts';
import { endObligations, openObligation, releaseHandler } from './obligations.ts';
import type { Opened } from './open.ts';
import { addSender, insertMatter, moveTerritorialParty } from './open.ts';
import { endTakeOvers } from './take-over.ts';

export interface Asked {
  readonly matterId: string;
  /** Where the call names a procedure, a matter of another one does not exist for it. */
  readonly procedure?: string;
  readonly act: string;
  readonly revision: number;
  readonly disputeRevision?: number;
  readonly input: unknown;
  readonly actor: Actor;
  /** For `performIn` by a desk which opened the matter in the same transaction. */
  readonly isJustOpened?: boolean;
}

export type Done = z.infer<typeof ActDone>;

/** Performs one act. Throws a Problem when the law, the rules or a racing colleague say no; then nothing has happened. */
export async function perform(services: Services, asked: Asked): Promise<Done> {
  return inTransaction(services.db, (trx) => performIn(services, trx, asked));
}

/** The same inside a transaction of the caller, for seeds that walk many acts. */
export async function performIn(services: Services, trx: Trx, asked: Asked): Promise<Done> {
  const input = redacted(asked.input);
  const loaded = await loadContext(services, trx, { ...asked, input, lock: true });
  const { procedure, context } = loaded;
  if (asked.procedure !== undefined && asked.procedure !== procedure.id) throw problem('not_found');
  if (context.matter.revision !== asked.revision) {
    throw problem('stale_revision', { changed: await changesSince(trx, context.matter.id, asked.revision) });
  }
  const result = step(procedure, asked.act, input, context);
  if (!result.ok) throw new Problem(result.refusal);
  if (result.facts.length > 0) await requireDisputeRevision(trx, context.file.id, asked.disputeRevision);
  const revision = await moveSpine(services, trx, loaded, result);
  const actionId = await recordAct(services, trx, loaded, result, revision);
  await writeRows(services, trx, loaded, result, actionId);
  const documents = await issue(services, trx, loaded, result, actionId);
  const opened = await follow(services, trx, loaded, result);
  const stateLabel = procedure.states[result.to]?.label ?? result.to;
  return { id: context.matter.id, state: result.to, stateLabel, revision, documents, opened };
}

/** Who states facts says which facts they had before their eyes. */
async function requireDisputeRevision(trx: Trx, disputeId: string, revision: number | undefined): Promise<void> {
  if (revision === undefined) {
    throw problem('bad_input', {
      fields: [{ path: 'disputeRevision', message: '这一步会写入争议事实，缺少争议档案的修订号' }],
    });
  }
  await checkDisputeRevision(trx, disputeId, revision);
}

async function moveSpine({ today }: Services, trx: Trx, { procedure, context }: Loaded, result: Step): Promise<number> {
  const isDone = procedure.states[result.to]?.phase === 'done';
  const stays = result.to === context.matter.state;
  const { revision } = await trx
    .updateTable('matter')
    .set({
      state: result.to,
      handlerId: result.handlerId,
      revision: context.matter.revision + 1,
      ...(stays ? {} : { closedOn: isDone ? today() : null }),
    })
    .where('id', '=', context.matter.id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  if (result.unionId !== context.matter.unionId) await moveUnion(trx, context.matter, result.unionId, today());
  return revision;
}

/** To another union: what was left there may be read there, and its territorial reader changes with the place. */
async function moveUnion(trx: Trx, matter: Matter, unionId: string, today: PlainDate): Promise<void> {
  const union = await trx
    .selectFrom('tradeUnion')
    .select(['lft', 'cityCode'])
    .where('id', '=', unionId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('matter')
    .set({
      ...union,
      unionId,
      sentByUnionId: matter.unionId,
      originUnionId: matter.originUnionId ?? matter.unionId,
    })
    .where('id', '=', matter.id)
    .execute();
  await addSender(trx, matter.id, matter.unionId);
  await moveTerritorialParty(trx, matter.id, unionId, today);
}

function recordAct(services: Services, trx: Trx, { context }: Loaded, result: Step, revision: number): Promise<number> {
  return record(trx, {
    unionId: context.matter.unionId,
    subject: 'matter',
    subjectId: context.matter.id,
    revision,
    name: result.name,
    fromState: context.matter.state,
    toState: result.to,
    actorId: context.actor.staffId,
    actorParty: result.party,
    ...actingPerson(result, context),
    actedOn: context.today,
    at: services.now(),
    input: result.input,
  });
}

function actingPerson({ party }: Step, { matter, actor }: Loaded['context']): { actorPersonId?: string } {
  const person = party === 'applicant' && actor.personIds.find((id) => matter.applicantPersonIds.includes(id));
  return person ? { actorPersonId: person } : {};
}

async function writeRows(services: Services, trx: Trx, loaded: Loaded, result: Step, actionId: number): Promise<void> {
  const { procedure, context } = loaded;
  const { matter, today, actor } = context;
  await updateOwnRow(trx, procedure.id, matter.id, result.set);
  await writeChildren(trx, result.children, { matterId: matter.id, actionId, today });
  if (result.facts.length > 0) {
    const by = { staffId: actor.staffId, on: today, matterId: matter.id };
    await stateFacts(services, trx, matter.disputeId, result.facts, by);
  }
  const { name: act, to, input } = result;
  await moveClocks(
    trx,
    procedure,
    { ...matter, unionId: result.unionId },
    {
      act,
      from: matter.state,
      to,
      input,
      row: { ...matter, ...result.set },
      today,
    },
  );
  await moveObligations(services, trx, loaded, result);
}

/** What the act ends, opens and says; a matter that closes ends the take-overs on it. */
async function moveObligations(services: Services, trx: Trx, loaded: Loaded, result: Step): Promise<void> {
  const { procedure, context } = loaded;
  const { act, to } = result;
  const { today, actor } = context;
  const former = context.matter.handlerId;
  const matter = spineAfter(context.matter, result);
  const ending = { staffId: actor.staffId, on: today, outcome: act.label };
  await endObligations(trx, matter.id, act.ends ?? [], ending);
  if (former && former !== matter.handlerId) {
    await releaseHandler(trx, matter, former, Object.keys(procedure.obligations), ending);
    if (act.tellsFormer) await tellFormer(services, trx, matter, former, act.tellsFormer);
  }
  if (act.opens) await openObligation(trx, procedure, matter, act.opens, actor.staffId, today);
  await tell(services, trx, matter, await wordsOf(trx, loaded, result));
  if (procedure.states[to]?.phase === 'done') await endTakeOvers(trx, matter.id, today);
}

function spineAfter(matter: Matter, { handlerId, unionId }: Step): Matter {
  if (unionId === matter.unionId) return { ...matter, handlerId };
  const originUnionId = matter.originUnionId ?? matter.unionId;
  return { ...matter, handlerId, unionId, sentByUnionId: matter.unionId, originUnionId };
}

/** The act's messages; those that depend on the matter are put into words as the act leaves it. */
async function wordsOf(trx: Trx, loaded: Loaded, result: Step): Promise<Partial<Record<Addressee, string>>> {
  const told = Object.entries(result.act.tells ?? {});
  const context = told.some(([, words]) => typeof words === 'function') ? await afterwards(trx, loaded, result) : null;
  const worded = told.map(([party, words]) => [party, typeof words === 'string' ? words : context && words(context)]);
  return Object.fromEntries(worded.filter(([, words]) => words !== null));
}

/** The matter after the act, with the terms which the act has just started. */
async function afterwards(trx: Trx, { context }: Loaded, { set, to }: Step): Promise<Loaded['context']> {
  const clocks = await readClocks(trx, context.matter.id);
  return { ...context, clocks, matter: { ...context.matter, ...set, state: to } };
}

async function updateOwnRow(
  trx: Trx,
  table: string,
  matterId: string,
  set: Readonly<Record<string, unknown>>,
): Promise<void> {
  const entries = Object.entries(set).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return;
  const pairs = entries.map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update ${sql.table(table)} set ${sql.join(pairs)} where matter_id = ${matterId}`.execute(trx);
}

async function issue(
  services: Services,
  trx: Trx,
  loaded: Loaded,
  result: Step,
  actionId: number,
): Promise<Done['documents']> {
  const { procedure } = loaded;
  const asked = [result.act.issues ?? []].flat();
  if (asked.length === 0) return [];
  const context = await afterwards(trx, loaded, result);
  const issued: Done['documents'] = [];
  // An act issues three papers at most, numbered in the order of the definition.
  for (const kind of asked) {
    const definition = procedure.documents[kind];
    if (!definition || definition.when?.(context, result.input) === false) continue;
    issued.push(
      await issueDocument(services, trx, {
        procedure,
        kind,
        matter: { ...context.matter, unionId: issuerOf(result, loaded.context) },
        file: context.file,
        content: definition.content(context, result.input),
        applicantNames: applicantNames(context.file, context.applicantIds),
        actor: context.actor,
        actionId,
        today: context.today,
      }),
    );
  }
  return issued;
}

/** What the union above decides it decides in its own name and under its own number. */
function issuerOf({ party }: Step, { actor, matter }: Loaded['context']): string {
  const above = party === 'superior' && actor.posts.find((post) => isDecider(post) && isAbove(post, matter));
  return above ? above.unionId : matter.unionId;
}

async function follow(services: Services, trx: Trx, { context }: Loaded, result: Step): Promise<Opened[]> {
  const next = result.act.follow;
  if (!next) return [];
  const { matter } = context;
  const unionId = next.at?.(context, result.input) ?? matter.unionId;
  const opened = await insertMatter(services, trx, {
    procedure: getProcedure(next.procedure),
    disputeId: matter.disputeId,
    contactId: null,
    unionId,
    sentByUnionId: unionId === matter.unionId ? null : matter.unionId,
    actor: context.actor,
    applicantIds: next.isInternal ? [] : context.applicantIds,
    isFastTrack: matter.isFastTrack,
    title: matter.title,
    party: result.party,
    row: next.row(context, result.input),
    parentId: matter.id,
    input: { from: matter.id, act: result.name },
  });
  return [opened];
}

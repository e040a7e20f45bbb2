/** A worker's matters read for the portal: what concerns them in plain words, and nothing that is the office's own counsel. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { isPlain, ownWords } from '@gongyuan/portal/act-form.ts';
import type { Follow, Standing } from '@gongyuan/portal/follow.ts';
import { sql } from 'kysely';
import { briefs } from '../../acts/briefs.ts';
import { loadContext } from '../../acts/context.ts';
import type { Loaded } from '../../acts/context.ts';
import { documentsOf } from '../../acts/documents.ts';
import { timelineOf } from '../../acts/timeline.ts';
import { visibleMatter } from '../../acts/visible.ts';
import type { Services } from '../../services.ts';
import { answersOf } from './answers.ts';
import { isWorkersTurn, standings } from './standing.ts';
import { talkOf } from './talk.ts';

/** All matters of these persons, newest first, each with its nearest day. */
export async function listMine(services: Services, actor: Actor): Promise<readonly Standing[]> {
  const { rows } = await briefs(services.db, {
    where: visibleMatter(actor),
    order: 'newest',
    limit: 50,
    today: services.today(),
  });
  return standings(services, rows);
}

export async function readFollow(services: Services, actor: Actor, matterId: string): Promise<Follow> {
  const { db } = services;
  const loaded = await loadContext(services, db, { matterId, actor, lock: false });
  const { context, procedure } = loaded;
  const { rows } = await briefs(db, {
    where: sql<boolean>`matter.dispute_id = ${context.matter.disputeId} and ${visibleMatter(actor)}`,
    order: 'newest',
    limit: 50,
    today: services.today(),
  });
  const family = await standings(services, rows);
  const own = family.find(({ id }) => id === matterId);
  const brief = rows.find(({ id }) => id === matterId);
  if (!own || !brief) throw problem('not_found');
  return {
    ...own,
    unionName: brief.unionName,
    unionPhone: await phoneOf(services, brief.unionId),
    needs: needsOf(loaded),
    answers: answersOf(procedure, context.matter),
    acts: actsFor(loaded),
    papers: await papersFor(services, procedure, matterId),
    files: await filesOf(services, actor, context.matter.disputeId),
    told: await toldTo(services, matterId),
    talk: await talkOf(db, matterId, actor),
    course: await courseOf(services, procedure, matterId),
    others: family.filter(({ id }) => id !== matterId),
  };
}

async function phoneOf({ db }: Services, unionId: string): Promise<string | null> {
  const body = await db
    .selectFrom('unionBody')
    .select('phone')
    .where('unionId', '=', unionId)
    .where('closedOn', 'is', null)
    .where('phone', 'is not', null)
    .orderBy('kind')
    .executeTakeFirst();
  return body?.phone ?? null;
}

/** What was asked for and has not come yet, in the state in which it is waited for. */
function needsOf({ procedure, context: { matter } }: Loaded): readonly string[] {
  if (procedure.id !== 'aid_application') return [];
  const row: Readonly<Record<string, unknown>> = matter;
  const areUrgentPapersIn = !!row['urgentPapersSuppliedOn'];
  if (!isWorkersTurn(procedure, matter.state, { areUrgentPapersIn })) return [];
  const column = listAsked[matter.state];
  const asked: unknown = column && row[column];
  return Array.isArray(asked) ? asked.map(String) : [];
}

/** State of an application in which the worker brings something → the column that lists it. */
const listAsked: Readonly<Record<string, string>> = {
  awaiting_supplement: 'supplementItems',
  urgent_aid: 'laterPapers',
};

/** What the applicant may do now, as the definition offers it. */
export function actsFor({ procedure, context }: Loaded): Follow['acts'] {
  return Object.entries(procedure.acts).flatMap(([name, act]) => {
    if (!act.by.includes('applicant')) return [];
    const may = mayAct(procedure, name, context);
    const isOffered = 'party' in may && may.party === 'applicant' && isPlain(fieldsOf(act.form));
    return isOffered ? [{ name, label: ownWords(act.label), isMain: act.isMain ?? false }] : [];
  });
}

async function papersFor({ db }: Services, procedure: Procedure, matterId: string): Promise<Follow['papers']> {
  const papers = await documentsOf(db, matterId);
  return papers
    .filter(({ kind }) => procedure.documents[kind]?.addressee === 'applicant')
    .map(({ id, title, issuedOn }) => ({ id, title, issuedOn }));
}

/** What this worker brought, wherever on the file it lies. */
async function filesOf({ db }: Services, actor: Actor, disputeId: string): Promise<Follow['files']> {
  return db
    .selectFrom('evidence')
    .select('name')
    .where('disputeId', '=', disputeId)
    .where('uploadedByPersonId', 'in', [...actor.personIds])
    .orderBy('uploadedAt')
    .limit(100)
    .execute();
}

async function toldTo({ db }: Services, matterId: string): Promise<Follow['told']> {
  const rows = await db
    .selectFrom('outbox')
    .select(['body', 'createdAt'])
    .where('matterId', '=', matterId)
    .where('addresseeParty', '=', 'applicant')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ body, createdAt }) => ({ body, at: whenWords(createdAt) }));
}

const moments = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
/** `2026-11-22 10:30`: reads well, and sorts. */
export const whenWords = (instant: string): string => moments.format(new Date(instant));

/** Steps that were told to the worker or done by them: proposals and notes of the office stay in the office. */
async function courseOf({ db }: Services, procedure: Procedure, matterId: string): Promise<Follow['course']> {
  const rows = await timelineOf(db, procedure, matterId);
  return rows
    .filter(({ name }) => {
      const act = procedure.acts[name];
      return name === 'start' || act?.tells?.applicant !== undefined || act?.by.includes('applicant');
    })
    .toReversed()
    .map(({ actedOn, name, label, actorParty }) => ({
      on: actedOn,
      what: name === 'start' ? '登记' : `${label}（${actorParty === parties.applicant ? '您办的' : actorParty}）`,
    }));
}

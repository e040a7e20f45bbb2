/** A worker's matters read for the portal: what concerns them in plain words, and nothing that is the office's own counsel. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { Actor, Addressee } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { isPlain, ownWords } from '@gongyuan/portal/act-form.ts';
import type { Follow, Standing } from '@gongyuan/portal/follow.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import { briefs } from '../../acts/briefs.ts';
import type { Brief } from '../../acts/briefs.ts';
import { loadContext } from '../../acts/context.ts';
import type { Loaded } from '../../acts/context.ts';
import { documentsOf } from '../../acts/documents.ts';
import { timelineOf } from '../../acts/timeline.ts';
import { visibleMatter } from '../../acts/visible.ts';
import type { Services } from '../../services.ts';
import { talkOf } from './talk.ts';

/** What an office does with a matter that lies with it, as one tells it to the person concerned. */
const doing: Readonly<Partial<Record<Addressee, string>>> = {
  receptionist: '窗口核对情况和材料',
  reviewer: '审查您的申请',
  director: '由负责人决定',
  handler: '由承办人办理',
  superior: '由上级工会处理',
  sender: '由转出的工会处理',
  hotline: '由接线员处理',
};

interface Clock {
  readonly matterId: string;
  readonly dueOn: string;
  readonly label: string;
  readonly basis: string;
  readonly isInternal: boolean;
}

/** All matters of these persons, newest first, each with its nearest day. */
export async function listMine(services: Services, actor: Actor): Promise<readonly Standing[]> {
  const { rows } = await briefs(services.db, {
    where: visibleMatter(actor),
    order: 'newest',
    limit: 50,
    today: services.today(),
  });
  const clocks = await running(
    services,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => standing(row, clocks.get(row.id) ?? [], services.today()));
}

/** The running clocks of each matter, the earliest first. */
async function running({ db }: Services, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Clock[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('clock')
    .select(['matterId', 'dueOn', 'label', 'basis', 'isInternal'])
    .where('matterId', 'in', ids)
    .where('stoppedOn', 'is', null)
    .where('pausedOn', 'is', null)
    .orderBy('dueOn')
    .execute();
  return new Map(ids.map((id) => [id, rows.filter(({ matterId }) => matterId === id)]));
}

function standing(row: Brief, clocks: readonly Clock[], today: string): Standing {
  const state = getProcedure(row.procedure).states[row.state];
  const waitsFor = state?.waitsFor ?? 'nobody';
  const isDone = state?.phase === 'done';
  return {
    id: row.id,
    label: row.procedureLabel,
    number: row.number,
    holder: holderWords(row, waitsFor),
    next: isDone ? row.stateLabel : waitsFor === 'applicant' ? '请您办理' : (doing[waitsFor] ?? row.stateLabel),
    due: isDone ? null : dueOf(clocks, today),
    isDone,
  };
}

function holderWords({ unionName, handlerName }: Brief, waitsFor: Addressee): string {
  if (waitsFor === 'applicant') return '等您';
  if (waitsFor === 'handler' && handlerName) return `在承办人${handlerName}手里（${unionName}）`;
  return `在${unionName}手里`;
}

/** The day which the law sets is the latest one; an earlier one of the union's own is told beside it, as what it is. */
function dueOf(clocks: readonly Clock[], today: string): Standing['due'] {
  const own = clocks.find(({ isInternal }) => isInternal);
  const lawful = clocks.find(({ isInternal }) => !isInternal);
  const clock = lawful ?? own;
  if (!clock) return null;
  const sooner = lawful && own && own.dueOn < lawful.dueOn ? `；工会争取${formatChineseDate(own.dueOn)}前办好` : '';
  const why = clock.isInternal ? `${clock.label}，是工会自己定的时间` : `${clock.label}，依据${clock.basis}${sooner}`;
  return { on: clock.dueOn, why, isPast: clock.dueOn < today };
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
  const clocks = await running(
    services,
    rows.map(({ id }) => id),
  );
  const family = rows.map((row) => standing(row, clocks.get(row.id) ?? [], services.today()));
  const own = family.find(({ id }) => id === matterId);
  const brief = rows.find(({ id }) => id === matterId);
  if (!own || !brief) throw problem('not_found');
  return {
    ...own,
    unionName: brief.unionName,
    unionPhone: await phoneOf(services, brief.unionId),
    needs: needsOf(loaded),
    answer: answerOf(context.matter),
    acts: actsFor(loaded),
    papers: await papersFor(services, procedure, matterId),
    files: await filesOf(services, actor, context.matter.disputeId),
    told: await toldTo(services, matterId),
    talk: await talkOf(db, matterId),
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

/** What was asked for once and has not come yet. */
function needsOf({ procedure, context }: Loaded): readonly string[] {
  const { matter } = context;
  const asked: unknown = 'supplementItems' in matter ? matter['supplementItems'] : undefined;
  const isAsked = procedure.states[matter.state]?.phase === 'yours' && Array.isArray(asked);
  return isAsked ? asked.map(String) : [];
}

/** An answer that was given as such. */
function answerOf(matter: Readonly<Record<string, unknown>>): string | null {
  const { answer } = matter;
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

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

/**
 * Fills the demonstration province with matters: every visit through the window, every act through the one door, on the
 * day it is said to have happened, so that audit, clocks, numbers and letters are what they would have been.
 */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { ContactIn } from '@gongyuan/wire/intake.ts';
import { sql } from 'kysely';
import { findActor } from '../acts/actor.ts';
import { performIn } from '../acts/perform.ts';
import { record } from '../audit.ts';
import { registerContact } from '../desks/intake/contact.ts';
import { staffIdOf, unionIdOf } from '../seeds/stable-id.ts';
import type { Services, Trx } from '../services.ts';
import { within } from './one-transaction.ts';
import { isVisit } from './steps.ts';
import type { MatterKey, Step, Story, Visit } from './steps.ts';
import { storiesUntil } from './stories.ts';

/** Any fixed number: two processes that start together fill once. */
const DEMO_LOCK = 4_811_905;
const MARK = 'seed_demo_matters';
const BY_CHANCE = 200;
const PROVINCE = unionIdOf('320000');

export interface Filled {
  readonly stories: number;
  readonly events: number;
}

/**
 * Fills once, in one transaction: a start that is broken off leaves nothing, and the next one begins anew.
 * Undefined where there is nothing to do: not the demonstration province, filled before, or already in use.
 */
export async function fillDemonstration(services: Services, byChanceCount = BY_CHANCE): Promise<Filled | undefined> {
  return services.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${DEMO_LOCK})`.execute(trx);
    if (!(await isToBeFilled(trx))) return undefined;
    const stories = storiesUntil(services.today(), byChanceCount);
    const events = await play(services, trx, stories);
    await mark(trx);
    await record(trx, {
      unionId: PROVINCE,
      subject: 'union',
      subjectId: PROVINCE,
      name: MARK,
      actorId: null,
      actorParty: 'installation',
      actedOn: services.today(),
      at: services.now(),
      input: { stories: stories.length, events },
    });
    return { stories: stories.length, events };
  });
}

async function isToBeFilled(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ isOurs: boolean; isFilled: boolean }>`select
    exists (select 1 from staff where id = ${staffIdOf('kunshan-receptionist')} and is_demo) as is_ours,
    exists (select 1 from action where subject_id = ${PROVINCE} and name = ${MARK}) or exists (select 1 from dispute) as is_filled`.execute(
    trx,
  );
  return rows[0]?.isOurs === true && !rows[0].isFilled;
}

/** Nothing stood there before, so all that stands there now came from here. */
async function mark(trx: Trx): Promise<void> {
  for (const table of ['dispute', 'matter', 'person', 'employer'] as const) {
    await trx.updateTable(table).set({ isDemo: true }).where('isDemo', '=', false).execute();
  }
}

interface Running {
  readonly story: Story;
  disputeId: string | null;
  applicantIds: readonly string[];
  readonly matters: Map<MatterKey, { id: string; revision: number }>;
}

/** Plays the stories in the order of days, as they happened beside each other. */
async function play(services: Services, trx: Trx, stories: readonly Story[]): Promise<number> {
  const actors = await actorsOf(services, stories);
  const running = stories.map((story): Running => ({ story, disputeId: null, applicantIds: [], matters: new Map() }));
  const events = running.flatMap((run) => run.story.map((event) => ({ run, event })));
  events.sort((left, right) => (left.event.on < right.event.on ? -1 : left.event.on > right.event.on ? 1 : 0));
  const clock = clockOf(services);
  for (const { run, event } of events) {
    const then = { ...services, ...clock(event.on) };
    const actor = actors.get(event.by);
    if (!actor) throw new Error(`nobody is called ${event.by}`);
    if (isVisit(event)) await visit(then, trx, actor, run, event);
    else await act(then, trx, actor, run, event);
  }
  return events.length;
}

async function actorsOf(services: Services, stories: readonly Story[]): Promise<ReadonlyMap<string, Actor>> {
  const names = [...new Set(stories.flatMap((story) => story.map((event) => event.by)))];
  const found = await Promise.all(
    names.map(async (name) => [name, await findActor(services, staffIdOf(name))] as const),
  );
  return new Map(found.flatMap(([name, actor]) => (actor ? [[name, actor] as const] : [])));
}

const OPENS_AT = 9 * 60;
const BETWEEN = 7;
const CLOSES_AT = 17 * 60 + 25;

/** Office hours in China, a few minutes between one thing and the next; today nothing lies in the future. */
function clockOf({ now }: Services) {
  let day = '';
  let minute = OPENS_AT;
  return (on: PlainDate): Pick<Services, 'today' | 'now'> => {
    minute = on === day ? Math.min(minute + BETWEEN, CLOSES_AT) : OPENS_AT;
    day = on;
    const at = new Date(Date.parse(`${on}T00:00:00+08:00`) + minute * 60_000);
    const latest = now();
    return { today: () => on, now: () => (at < latest ? at : latest) };
  };
}

async function visit(services: Services, trx: Trx, actor: Actor, run: Running, { told }: Visit): Promise<void> {
  const seen = run.disputeId
    ? await trx.selectFrom('dispute').select('revision').where('id', '=', run.disputeId).executeTakeFirst()
    : undefined;
  const form = { ...told(run.disputeId), ...(seen ? { disputeRevision: seen.revision } : {}) };
  const done = await registerContact(within(services, trx), actor, ContactIn.parse(form));
  run.disputeId = done.disputeId;
  const parties = await trx
    .selectFrom('disputeParty')
    .select('id')
    .where('disputeId', '=', done.disputeId)
    .where('role', '=', 'applicant')
    .orderBy('seat')
    .execute();
  run.applicantIds = parties.map((party) => party.id);
  const keys: Readonly<Record<string, MatterKey>> = {
    advice: 'advice',
    paper_drafting: 'drafting',
    negotiation_help: 'negotiation',
    aid_application: 'application',
  };
  for (const { id, procedure } of done.matters) {
    const key = keys[procedure];
    if (key) run.matters.set(key, { id, revision: 1 });
  }
}

async function act(services: Services, trx: Trx, actor: Actor, run: Running, step: Step): Promise<void> {
  const matter = run.matters.get(step.matter);
  if (!matter || !run.disputeId) throw new Error(`${step.act} comes before there is a ${step.matter}`);
  const input = step.input({ on: step.on, disputeId: run.disputeId, applicantIds: run.applicantIds });
  const dispute = await trx
    .selectFrom('dispute')
    .select('revision')
    .where('id', '=', run.disputeId)
    .executeTakeFirstOrThrow();
  const { id: matterId, revision } = matter;
  const done = await performIn(services, trx, {
    matterId,
    act: step.act,
    revision,
    disputeRevision: dispute.revision,
    input,
    actor,
  });
  run.matters.set(step.matter, { id: matterId, revision: done.revision });
  const opened = done.opened.find(({ procedure }) => procedure === 'aid_case');
  if (opened) run.matters.set('case', { id: opened.id, revision: 1 });
}

/** Plays stories through the real doors: visits, acts and what else happens, each on its day and by its person. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { ContactIn } from '@gongyuan/wire/intake.ts';
import { findActor } from '../acts/actor.ts';
import { registerContactIn } from '../acts/contact/contact.ts';
import { performIn } from '../acts/perform.ts';
import { workerActor } from '../acts/worker.ts';
import { staffIdOf } from '../seeds/stable-id.ts';
import type { Services, Trx } from '../services.ts';
import { doDeed } from './deeds.ts';
import { WORKER } from './doings.ts';
import { within } from './one-transaction.ts';
import { adopt, keyOfOpened, newRun } from './run.ts';
import type { Run } from './run.ts';
import { isDeed, isVisit } from './steps.ts';
import type { Event, Step, Story, Visit } from './steps.ts';

/** Plays the stories in the order of days, as they happened beside each other; returns how much happened. */
export async function play(services: Services, trx: Trx, stories: readonly Story[]): Promise<number> {
  const actors = await actorsOf(within(services, trx), stories);
  const events = stories.flatMap((story) => {
    const run = newRun();
    return story.map((event) => ({ run, event }));
  });
  events.sort((left, right) => (left.event.on < right.event.on ? -1 : left.event.on > right.event.on ? 1 : 0));
  const clock = clockOf(services);
  for (const { run, event } of events) {
    const then = { ...services, ...clock(event.on) };
    const actor = event.by === WORKER ? workerActor('申请人', run.personIds) : actors.get(event.by);
    if (!actor) throw new Error(`nobody is called ${event.by}`);
    await happen(then, trx, actor, run, event);
  }
  return events.length;
}

async function happen(services: Services, trx: Trx, actor: Actor, run: Run, event: Event): Promise<void> {
  if (isVisit(event)) return visit(services, trx, actor, run, event);
  if (isDeed(event)) return doDeed({ services: within(services, trx), trx, actor, run }, event.doing);
  return act(services, trx, actor, run, event);
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

async function visit(services: Services, trx: Trx, actor: Actor, run: Run, { told }: Visit): Promise<void> {
  const seen = run.disputeId
    ? await trx.selectFrom('dispute').select('revision').where('id', '=', run.disputeId).executeTakeFirst()
    : undefined;
  const form = { ...told(run.disputeId), ...(seen ? { disputeRevision: seen.revision } : {}) };
  const { id } = await registerContactIn(services, trx, actor, ContactIn.parse(form));
  await adopt(trx, run, id);
}

async function act(services: Services, trx: Trx, actor: Actor, run: Run, step: Step): Promise<void> {
  const matterId = run.matters.get(step.matter);
  if (!matterId) throw new Error(`${step.act} comes before there is a ${step.matter}`);
  const { disputeId, revision, disputeRevision } = await trx
    .selectFrom('matter')
    .innerJoin('dispute', 'dispute.id', 'matter.disputeId')
    .select(['matter.disputeId', 'matter.revision', 'dispute.revision as disputeRevision'])
    .where('matter.id', '=', matterId)
    .executeTakeFirstOrThrow();
  const input = step.input({ on: step.on, disputeId, applicantIds: run.applicantIds });
  const asked = { matterId, act: step.act, revision, disputeRevision, input, actor };
  const { opened } = await performIn(services, trx, asked).catch((cause: unknown) => {
    throw new Error(`${step.by} could not ${step.act} the ${step.matter} on ${step.on}`, { cause });
  });
  for (const { id, procedure } of opened) {
    const key = keyOfOpened(procedure, step.matter);
    if (key) run.matters.set(key, id);
  }
}

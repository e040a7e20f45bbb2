/** The doors of the demonstration other than the window: each deed goes through the same function as the real one. */
import { createHash } from 'node:crypto';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { Problem } from '@gongyuan/kernel/problem.ts';
import { HandDownIn } from '@gongyuan/wire/lines.ts';
import { RegisterGroup } from '@gongyuan/wire/lists.ts';
import { CallContactIn, TelephonyEvent } from '@gongyuan/wire/telephony.ts';
import { answerObligation, urge } from '../acts/obligations.ts';
import { isWorker } from '../acts/worker.ts';
import { handDown } from '../desks/lines/hand-down.ts';
import { registerGroup } from '../desks/lists/register.ts';
import { takeIn } from '../desks/lists/take-in.ts';
import { sayAsStaff, sayAsWorker } from '../desks/portal/talk.ts';
import { answerReferral } from '../desks/referrals/referrals.ts';
import { resolveRisk, respondToRisk } from '../desks/risk/answer.ts';
import { takeEvent } from '../desks/telephony/events.ts';
import { registerCall } from '../desks/telephony/register.ts';
import { leaveSeat, takeSeat } from '../desks/telephony/seats.ts';
import { writeSheet } from '../outward/spreadsheet.ts';
import type { Services, Trx } from '../services.ts';
import type { Doing } from './doings.ts';
import { applyOnline } from './online.ts';
import { adopt } from './run.ts';
import type { Run } from './run.ts';

export interface Scene {
  /** Their own transactions join the one that fills. */
  readonly services: Services;
  readonly trx: Trx;
  readonly actor: Actor;
  readonly run: Run;
}

type Deeds = { readonly [K in Doing['kind']]: (scene: Scene, doing: Extract<Doing, { kind: K }>) => Promise<void> };

const deeds: Deeds = {
  apply_online: async ({ services, trx, run }, { answers }) => {
    await adopt(trx, run, await applyOnline(services, trx, answers));
  },
  call,
  missed_call: async ({ services }, { from }) => {
    const ring = eventsOf(services, from);
    await ring('newCall', 3);
    await ring('hangup', 2);
  },
  say: ({ services, actor, run }, { matter, body }) =>
    (isWorker(actor) ? sayAsWorker : sayAsStaff)(services, actor, known(run.matters.get(matter)), body),
  call_back: async ({ services, trx, actor, run }, { outcome }) => {
    const { id } = await trx
      .selectFrom('obligation')
      .select('id')
      .where('matterId', 'in', [...run.matters.values()])
      .where('kind', '=', 'online_call')
      .executeTakeFirstOrThrow();
    await answerObligation(services, id, actor, outcome);
  },
  urge: async ({ services, actor, run }, { matter, note }) => {
    await urge(services, known(run.matters.get(matter)), actor, note);
  },
  hand_down: async ({ services, actor, run }, { kind: _, matter, ...asked }) => {
    const told = HandDownIn.parse({ ...asked, papers: [...asked.papers] });
    const { id } = await handDown(services, known(run.matters.get(matter)), actor, told);
    run.matters.set('hand_down', id);
  },
  answer_referral: ({ services, actor, run }, { answer }) =>
    answerReferral(services, actor, known(run.contactId), { answeredOn: services.today(), answer }),
  answer_risk: async (scene, { note }) => respondToRisk(scene.services, scene.actor, await riskOf(scene), note),
  resolve_risk: async (scene, { note }) => resolveRisk(scene.services, scene.actor, await riskOf(scene), note),
  list,
};

export function doDeed(scene: Scene, doing: Doing): Promise<void> {
  // The table is typed by kind, which a lookup by a kind not yet known forgets.
  const deed = deeds[doing.kind] as (scene: Scene, doing: Doing) => Promise<void>;
  return deed(scene, doing);
}

function known(id: string | null | undefined): string {
  if (!id) throw new Error('the story has not come so far');
  return id;
}

const SEAT = '8001';
const NUMBER = '12351';

/** What the exchange tells, so many minutes ago. */
function eventsOf(services: Services, from: string) {
  const callId = `demo-${createHash('sha256').update(`${from}${services.now().toISOString()}`).digest('hex').slice(0, 16)}`;
  return async (event: 'newCall' | 'answer' | 'hangup', minutesAgo: number, agent: string | null = null) => {
    const at = new Date(services.now().getTime() - minutesAgo * 60_000).toISOString();
    const told = TelephonyEvent.parse({ event, callId, from, to: NUMBER, agent, at });
    await takeEvent(services, told, createHash('sha256').update(`${callId}${event}`).digest());
    return callId;
  };
}

async function call({ services, trx, actor, run }: Scene, { from, told }: Extract<Doing, { kind: 'call' }>) {
  const ring = eventsOf(services, from);
  await takeSeat(services, actor, { seat: SEAT, takeOver: true });
  await ring('newCall', 6, SEAT);
  const exchangeId = await ring('answer', 5, SEAT);
  const { id } = await trx
    .selectFrom('phoneCall')
    .select('id')
    .where('exchangeId', '=', exchangeId)
    .executeTakeFirstOrThrow();
  const { contactId } = await registerCall(services, actor, id, CallContactIn.parse(told));
  await ring('hangup', 0, SEAT);
  await leaveSeat(services, actor);
  await adopt(trx, run, contactId);
}

async function riskOf({ trx, run }: Scene): Promise<string> {
  const { id } = await trx
    .selectFrom('riskFlag')
    .select('id')
    .where('disputeId', '=', known(run.disputeId))
    .where('resolvedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

async function list(
  { services, trx, actor, run }: Scene,
  { unionId, name, headings, rows, first }: Extract<Doing, { kind: 'list' }>,
) {
  const content = await writeSheet(name, headings, rows);
  // Sheets are read within a time of their own: a machine too slow for it starts without this list, but it starts.
  const listId = await takeIn(services, actor, unionId, { name, content }).catch((error: unknown) => {
    if (error instanceof Problem && error.refusal.code === 'file_type_refused') return undefined;
    throw error;
  });
  if (listId === undefined) return;
  const { groupName: group } = await trx
    .selectFrom('screeningListRow')
    .select('groupName')
    .where('listId', '=', listId)
    .orderBy('rowNumber')
    .executeTakeFirstOrThrow();
  const { contacts } = await registerGroup(services, actor, listId, RegisterGroup.parse({ ...first, group }));
  await adopt(trx, run, known(contacts[0]?.id));
}

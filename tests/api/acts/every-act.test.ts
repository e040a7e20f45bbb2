/** Generated from the registry: each act by HTTP on real PostgreSQL, in its lawful form and in every unlawful one. */
import { createHash } from 'node:crypto';
import { clockMoves } from '@gongyuan/kernel/clock.ts';
import { fieldsOf, targetOf } from '@gongyuan/kernel/outline.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import type { StaffParty } from '../../support/ways.ts';
import { Office, partyPersonas } from '../../support/office.ts';
import type { Traces } from '../../support/traces.ts';
import { tracesOf } from '../../support/traces.ts';

const START = '2026-11-21T02:00:00Z';
const NEIGHBOURS = [
  'jiangyin-receptionist',
  'jiangyin-reviewer',
  'jiangyin-director',
  'jiangyin-lawyer',
  'nanjing-director',
  'yushan-station',
  'hotline-01',
  'admin',
];
const isStaffParty = (party: string): party is StaffParty => party in partyPersonas;
const chinese = /[\u4e00-\u9fff]/;

let app: TestApp;
let office: Office;
/** One finished matter of each procedure: no act leads on from there. */
const finished = new Map<string, string>();

beforeAll(async () => {
  app = await openApp(START);
  office = new Office(app);
  // Every act has a case of its own, and one lawyer takes them all.
  await app.db.updateTable('aidHandler').set({ maxOpenCases: 1000 }).execute();
  // Signing in leaves a row of its own: all do it before anything is counted.
  await Promise.all([...Object.values(partyPersonas), ...NEIGHBOURS].map((username) => app.as(username)));
  for (const { id, acts, states } of procedures) {
    const matterId = await office.open(id);
    const ways = await office.ways(id, matterId);
    const last = [...ways.keys()].find((name) => states[acts[name]?.to ?? '']?.phase === 'done');
    if (!last) throw new Error(`${id} has no way to its end`);
    await office.doLawfully(matterId, last);
    finished.set(id, matterId);
  }
}, 120_000);
afterAll(() => app.close());

describe.each(procedures.map((procedure) => [procedure.label, procedure] as const))('“%s”', (_, procedure) => {
  it('每一步都有合法的走法', async () => {
    const ways = await office.ways(procedure.id, finished.get(procedure.id) ?? '');
    expect([...ways.keys()].sort()).toEqual(Object.keys(procedure.acts).sort());
  });

  describe.each(Object.entries(procedure.acts).map(([name, act]) => [act.label, name] as const))('%s', (__, name) => {
    contract(procedure, name);
  });
});

function contract(procedure: Procedure, name: string): void {
  const act = procedure.acts[name];
  if (!act) throw new Error(`no act ${name}`);
  let id: string;
  let party: StaffParty;
  let before: Traces;
  /** Who holds each party where the matter stands. */
  const holders = new Map<StaffParty, string>();
  const url = () => `/api/${procedure.path}/${id}/${name}`;
  const body = async (who: Persona, input: unknown) => (await office.act(id, name, who, { input })).body;

  beforeAll(async () => {
    app.clock.now = new Date(START);
    id = await office.open(procedure.id);
    party = await office.bring(id, name);
    // Where a matter has moved, people sign in whom nobody needed before; that leaves rows of its own.
    for (const one of Object.keys(partyPersonas).filter(isStaffParty))
      holders.set(one, (await office.holderOf(one, id)).username);
    before = await tracesOf(app, id);
  });

  it('未登录的人被要求先登录', async () => {
    expect(await app.stranger().post(url(), { revision: 1, input: {} })).toMatchObject({
      status: 401,
      body: { code: 'not_signed_in' },
    });
  });

  it('本工会其他岗位和上级工会不能代办', async () => {
    const others = (['receptionist', 'reviewer', 'director', 'superior'] as const).filter(
      (other) => !act.by.includes(other),
    );
    for (const other of others) {
      const who = await office.holderOf(other, id);
      // In a small office one person is several parties; whoever is also the sender acts as such.
      if (act.by.some((lawful) => isStaffParty(lawful) && holders.get(lawful) === who.username)) continue;
      expect(await office.act(id, name, who), other).toMatchObject({
        status: 403,
        body: { code: 'wrong_party' },
      });
    }
    // A station has one person for all.
    const isOneForAll = holders.get('handler') === holders.get('receptionist');
    if (act.by.includes('handler') || isOneForAll) return;
    const lawyer = await office.act(id, name, await office.holderOf('handler', id));
    expect(lawyer.body.code).toBe(before.matter.handlerId ? 'wrong_party' : 'not_found');
  });

  /** A union it was given back from goes on reading what it sent. */
  const hasHadIt = async (username: string): Promise<boolean> => {
    const rows = await app.db
      .selectFrom('matterParty')
      .innerJoin('post', 'post.unionId', 'matterParty.unionId')
      .innerJoin('staff', 'staff.id', 'post.staffId')
      .select('post.id')
      .where('matterParty.matterId', '=', id)
      .where('staff.username', '=', username)
      .execute();
    return rows.length > 0;
  };

  it.each(NEIGHBOURS)('%s 看不到这件事', async (username) => {
    // It stands there, or was sent from there: then they are its people.
    if ([...holders.values()].includes(username) || (await hasHadIt(username))) return;
    expect(await office.act(id, name, await app.as(username))).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });

  it('用别的程序的地址办不了', async () => {
    const other = procedures.find((candidate) => candidate.acts[name] && candidate.id !== procedure.id);
    if (!other) return;
    const who = await office.holderOf(party, id);
    expect(
      await who.post(`/api/${other.path}/${id}/${name}`, { revision: before.matter.revision, input: {} }),
    ).toMatchObject({ status: 404 });
  });

  it('不在这一环节的事项办不了', async () => {
    const over = finished.get(procedure.id) ?? '';
    // Objecting, reopening and what may be done afterwards are lawful where everything else is over.
    if ([act.from].flat().includes((await office.now(over)).state)) return;
    const reply = await office.act(over, name, await office.holderOf(party, over));
    // An application that ended before anybody was assigned has no handler who could see it.
    if (party === 'handler' && reply.status === 404) return;
    // One that ended on its own desk was never sent by anybody.
    if (party === 'sender' && (await office.now(over)).originUnionId === null) return;
    expect(reply).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    expect(reply.body.detail).toMatch(chinese);
  });

  it('别人先办了，被告知变化', async () => {
    const reply = await office.act(id, name, await office.holderOf(party, id), {
      revision: before.matter.revision - 1,
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'stale_revision' } });
    const [change] = reply.body.changed;
    expect(change.label).toMatch(chinese);
    expect(change.toState).toBe(procedure.states[before.matter.state]?.label);
  });

  it('填错、漏填、多填，逐栏用中文说明', async () => {
    const who = await office.holderOf(party, id);
    const example = await office.example(await office.now(id), name);
    const misuse = fieldsOf(act.form).flatMap((field) => {
      const { [field.name]: _, ...without } = example;
      const wrong = { field: field.name, input: { ...example, [field.name]: { wrong: true } } };
      return field.required ? [wrong, { field: field.name, input: without }] : [wrong];
    });
    misuse.push({ field: 'unknownField', input: { ...example, unknownField: '多出来的' } });
    for (const { field, input } of misuse) {
      const reply = await body(who, input);
      expect(reply, `${field} ${JSON.stringify(input)}`).toMatchObject({ status: 422, code: 'bad_input' });
      const told = reply.fields.find((one: { path: string }) => one.path === field || one.path.startsWith(`${field}.`));
      expect(told?.message, `${field}: ${JSON.stringify(reply.fields)}`).toMatch(chinese);
      expect(told?.message).not.toMatch(/期望|实际接收/);
    }
  });

  it('以上都没有留下任何痕迹', async () => {
    const after = await tracesOf(app, id);
    expect(after).toEqual(before);
  });

  it('样例办得通：状态、修订号、留痕、文书、待办、期限、告知各如定义', async () => {
    const who = await office.holderOf(party, id);
    const reply = await office.act(id, name, who);
    expect(reply, JSON.stringify(reply.body)).toMatchObject({
      status: 200,
      body: { state: targetOf(act, before.matter.state), revision: before.matter.revision + 1 },
    });
    const after = await tracesOf(app, id);
    const staffId = await staffIdOf(who.username);
    const today = chinaDay(app.clock.now);
    expectSpine(procedure, name, before, after, { staffId, party });
    expectFollowed(procedure, name, before, after);
    expectObligations(procedure, name, before, after, { staffId, today });
    expectClocks(procedure, name, before, after, today);
    await expectDocument(procedure, name, before, after, who);
  });
}

const chinaDay = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);

async function staffIdOf(username: string): Promise<string> {
  const { id } = await app.db
    .selectFrom('staff')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return id;
}

function expectSpine(
  procedure: Procedure,
  name: string,
  before: Traces,
  after: Traces,
  by: { staffId: string; party: StaffParty },
): void {
  const act = procedure.acts[name];
  const to = act && targetOf(act, before.matter.state);
  expect(after.matter).toMatchObject({ state: to, revision: before.matter.revision + 1 });
  expect(after.matter.closedOn !== null).toBe(procedure.states[to ?? '']?.phase === 'done');
  const fresh = after.actions.slice(before.actions.length);
  expect(fresh).toHaveLength(1);
  expect(fresh[0]).toMatchObject({
    name,
    fromState: before.matter.state,
    toState: to,
    revision: after.matter.revision,
    actorId: by.staffId,
    actorParty: by.party,
  });
  const told = after.messages.slice(before.messages.length);
  const parties = told.filter((message) => message.addresseeStaffId === null).map((message) => message.addresseeParty);
  const tells = Object.entries(act?.tells ?? {});
  // Words that depend on the matter may be none.
  const always = tells.filter(([, words]) => typeof words === 'string').map(([party]) => party);
  expect(parties).toEqual(expect.arrayContaining(always));
  expect(parties.filter((party) => !tells.some(([whom]) => whom === party))).toEqual([]);
  const former = before.matter.handlerId !== after.matter.handlerId ? before.matter.handlerId : null;
  expect(told.flatMap((message) => message.addresseeStaffId ?? [])).toEqual(act?.tellsFormer && former ? [former] : []);
}

function expectFollowed(procedure: Procedure, name: string, before: Traces, after: Traces): void {
  const follow = procedure.acts[name]?.follow;
  const opened = after.children.length - before.children.length;
  expect(opened).toBe(follow ? 1 : 0);
  // The act leaves one row, and what it opens the one of its opening.
  expect(after.allActions - before.allActions).toBe(1 + opened);
  if (follow)
    expect(after.children.at(-1)).toMatchObject({
      procedure: follow.procedure,
      ...(follow.at ? {} : { unionId: before.matter.unionId }),
      disputeId: before.matter.disputeId,
    });
}

function expectObligations(
  procedure: Procedure,
  name: string,
  before: Traces,
  after: Traces,
  by: { staffId: string; today: string },
): void {
  const act = procedure.acts[name];
  const known = new Map(before.obligations.map((row) => [row.id, row]));
  const fresh = after.obligations.filter((row) => !known.has(row.id));
  expect(fresh.map((row) => row.kind)).toEqual(act?.opens ? [act.opens] : []);
  for (const row of fresh)
    expect(row).toMatchObject({
      addresseeParty: procedure.obligations[row.kind]?.addressee,
      endedOn: null,
      openedBy: by.staffId,
    });
  for (const [id, row] of known) {
    const now = after.obligations.find((one) => one.id === id);
    const { handlerId } = before.matter;
    const isReleased = handlerId !== after.matter.handlerId && row.addresseeStaffId === handlerId;
    const isAsked = (act?.ends ?? []).includes(row.kind) || (isReleased && handlerId !== null);
    const isEnded = row.endedOn === null && isAsked;
    expect(now).toEqual(isEnded ? { ...row, endedOn: by.today, endedBy: by.staffId, outcome: act?.label } : row);
  }
  const open = before.obligations.filter((row) => row.endedOn === null).map((row) => row.kind);
  expect(open, '要办结的待办确曾立下').toEqual(expect.arrayContaining([...(act?.ends ?? [])]));
}

function expectClocks(procedure: Procedure, name: string, before: Traces, after: Traces, today: string): void {
  const { state, isFastTrack } = before.matter;
  const moves = clockMoves(procedure, name, state, after.matter.state, isFastTrack);
  const known = new Set(before.clocks.map((clock) => clock.id));
  const fresh = after.clocks.filter((clock) => !known.has(clock.id));
  const starts = moves.starts.filter(
    (one) => procedure.clocks[one]?.when?.({ ...after.matter, ...after.own }) !== false,
  );
  expect(fresh.map((clock) => clock.name).sort()).toEqual([...starts].sort());
  for (const clock of fresh) {
    expect(clock).toMatchObject({ stoppedOn: null, pausedOn: null });
    // A term from memory adds that it is unconfirmed.
    expect(clock.label).toContain(procedure.clocks[clock.name]?.label);
    expect(clock.dueOn >= clock.startedOn && clock.basis.length > 0 && clock.trace.length > 0).toBe(true);
  }
  for (const clock of before.clocks) {
    const now = after.clocks.find((one) => one.id === clock.id);
    const isRunning = clock.stoppedOn === null;
    const isPaused =
      isRunning && clock.pausedOn === null && moves.pauses.includes(clock.name) && !moves.stops.includes(clock.name);
    const isResumed =
      isRunning && clock.pausedOn !== null && moves.resumes.includes(clock.name) && !moves.stops.includes(clock.name);
    expect(now?.stoppedOn, clock.name).toBe(isRunning && moves.stops.includes(clock.name) ? today : clock.stoppedOn);
    expect(now?.pausedOn, clock.name).toBe(isPaused ? today : isResumed ? null : clock.pausedOn);
  }
}

async function expectDocument(
  procedure: Procedure,
  name: string,
  before: Traces,
  after: Traces,
  who: Persona,
): Promise<void> {
  const kinds = [procedure.acts[name]?.issues ?? []].flat();
  const known = new Set(before.documents.map((document) => document.id));
  const fresh = after.documents.filter((document) => !known.has(document.id));
  const issued = fresh.map((document) => document.kind);
  expect(kinds).toEqual(expect.arrayContaining(issued));
  // A paper with a condition may be left out; one without never.
  expect(issued).toEqual(expect.arrayContaining(kinds.filter((kind) => !procedure.documents[kind]?.when)));
  for (const document of fresh) {
    const { word, label } = procedure.documents[document.kind] ?? {};
    expect(document).toMatchObject({ title: label, actionId: after.actions.at(-1)?.id });
    if (word === null) expect(document.number).toBeNull();
    else expect(document.number).toMatch(/^\p{Script=Han}+〔2026〕[1-9]\d*号$/u);
    const raw = await app.app.inject({
      method: 'GET',
      url: `/api/documents/${document.id}/content`,
      headers: { cookie: who.cookie },
    });
    expect(raw.statusCode).toBe(200);
    expect(createHash('sha256').update(raw.rawPayload).digest('hex')).toBe(document.sha256);
  }
}

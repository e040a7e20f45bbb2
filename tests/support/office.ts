/** The office of Kunshan in tests: its people, matters opened at its window, and acts done by whoever may do them. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { shanghaiDay } from '../../server/app.ts';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import { getProcedure, procedures } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Persona, Reply, TestApp } from './app.ts';
import { tellJi } from './stories.ts';
import type { StaffParty, Way } from './ways.ts';
import { waysOf } from './ways.ts';
import { asOf } from '../walks/simulation.ts';

export const partyPersonas = {
  receptionist: 'kunshan-receptionist',
  reviewer: 'kunshan-reviewer',
  director: 'kunshan-director',
  handler: 'kunshan-lawyer',
  superior: 'province-law',
  sender: 'kunshan-receptionist',
} as const satisfies Record<StaffParty, string>;

/** Offices of the demonstration to which a matter may go from Kunshan; its station has one person for all. */
const officeNames: Readonly<Record<string, string>> = {
  [unionIdOf('320583')]: 'kunshan',
  [unionIdOf('320382')]: 'pizhou',
};
/** Where examples that name a union send the matter. */
export const SENT_TO = unionIdOf('320382');
const STATION = unionIdOf('320583100');
/** Of the city and of no firm: fit to judge a case of the county. */
const PEER = 'suzhou-public-lawyer';
/** Who takes over from a county's lawyer: one of the city, whose agreement reaches down. */
const cityLawyers: Readonly<Record<string, string>> = { kunshan: 'suzhou-lawyer', pizhou: 'xuzhou-lawyer' };

function personaAt(unionId: string, party: StaffParty): string {
  if (unionId === STATION) return 'yushan-station';
  const office = officeNames[unionId] ?? 'kunshan';
  const role = party === 'handler' ? 'lawyer' : party === 'sender' ? 'receptionist' : party;
  return `${office}-${role}`;
}

export interface MatterNow {
  readonly id: string;
  readonly path: string;
  readonly procedure: string;
  readonly state: string;
  readonly revision: number;
  readonly disputeId: string;
  readonly disputeRevision: number;
  readonly unionId: string;
  readonly originUnionId: string | null;
  /** Account of who has it in hand. */
  readonly handler: string | null;
}

const lines = {
  advice: 'advice',
  paper_drafting: 'drafting',
  negotiation_help: 'negotiation',
  aid_application: 'arbitration',
  service_line: 'supervision',
} as const;
type Opened = keyof typeof lines;
const isOpened = (id: string): id is Opened => id in lines;

export class Office {
  readonly app: TestApp;
  readonly #ways = new Map<string, ReadonlyMap<string, Way>>();

  constructor(app: TestApp) {
    this.app = app;
  }

  persona(party: StaffParty): Promise<Persona> {
    return this.app.as(partyPersonas[party]);
  }

  /** Who is this party of the matter where it stands now. */
  async holderOf(party: StaffParty, matterId: string): Promise<Persona> {
    if (party === 'superior') return this.persona(party);
    const { unionId, originUnionId, handler } = await this.now(matterId);
    if (party === 'handler' && handler) return this.app.as(handler);
    return this.app.as(personaAt(party === 'sender' ? (originUnionId ?? unionId) : unionId, party));
  }

  /** Opens a matter by its procedure's own example; one that follows from another by the act which opens it. */
  async open(procedureId: string, more: object = {}): Promise<string> {
    if (procedureId === 'hand_down') return this.#prepareHandDown(more);
    if (!isOpened(procedureId)) return this.#openFollowing(procedureId, more);
    const { start } = getProcedure(procedureId);
    const told = await tellJi(await this.persona('receptionist'), {
      lines: [{ line: lines[procedureId], form: start?.example ?? {} }],
      ...more,
    });
    return told.matters[0].id;
  }

  async #openFollowing(procedureId: string, more: object): Promise<string> {
    const [before, act] = openerOf(procedureId);
    const { opened } = await this.doLawfully(await this.open(before, more), act);
    return opened[0].id;
  }

  /** Still on the sender's desk: to whom it goes is said when it is sent off. */
  async #prepareHandDown(more: object): Promise<string> {
    const above = await this.open('aid_application', more);
    const task = { task: '协助职工收集证据', papers: ['工资条复印件'] };
    const reply = await (await this.persona('director')).post(`/api/matters/${above}/hand-downs`, task);
    if (reply.status !== 201) throw new Error(`hand-down refused: ${JSON.stringify(reply.body)}`);
    return reply.body.id;
  }

  /** What leads to each act of a procedure. */
  async ways(procedureId: string, matterId: string): Promise<ReadonlyMap<string, Way>> {
    const known =
      this.#ways.get(procedureId) ?? waysOf(getProcedure(procedureId), await this.#ownRow(procedureId, matterId));
    this.#ways.set(procedureId, known);
    return known;
  }

  async #ownRow(procedureId: string, matterId: string): Promise<Record<string, unknown>> {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(procedureId)} where matter_id = ${matterId}`.execute(this.app.db);
    return rows[0] ?? {};
  }

  /** Everything that must have happened on a matter before the act is lawful, but what was done; returns who may then do it. */
  async bring(matterId: string, act: string, done = 0): Promise<StaffParty> {
    const { procedure } = await this.now(matterId);
    const way = (await this.ways(procedure, matterId)).get(act);
    if (!way) throw new Error(`no lawful way to ${procedure}.${act}`);
    const acts = [act, ...way.before.map((move) => (move.kind === 'act' ? move.name : null))];
    if (acts.includes('grant_fast_track')) await this.#putOnFastTrack(matterId);
    for (const move of way.before.slice(done)) {
      if (move.kind === 'wait') await this.passDays(move.days);
      else await this.did(matterId, move.name, move.party);
    }
    return way.party;
  }

  /** Settled by what was told; the story of this office is an ordinary one. */
  async #putOnFastTrack(matterId: string): Promise<void> {
    await this.app.db.updateTable('matter').set({ isFastTrack: true }).where('id', '=', matterId).execute();
  }

  async doLawfully(matterId: string, act: string): Promise<Reply['body']> {
    const party = await this.bring(matterId, act);
    return this.did(matterId, act, party);
  }

  /** Does the act with its example; throws when the server refuses. */
  async did(matterId: string, act: string, party: StaffParty): Promise<Reply['body']> {
    const reply = await this.act(matterId, act, await this.holderOf(party, matterId));
    if (reply.status !== 200) throw new Error(`${act} by ${party}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async act(
    matterId: string,
    act: string,
    who: Persona,
    more: { readonly input?: unknown; readonly revision?: number } = {},
  ): Promise<Reply> {
    const now = await this.now(matterId);
    const input = more.input ?? (await this.example(now, act));
    return who.post(`/api/${now.path}/${matterId}/${act}`, {
      revision: more.revision ?? now.revision,
      disputeRevision: now.disputeRevision,
      input,
    });
  }

  /** The act's own example; where it names a row, the row of this office. */
  async example(now: Pick<MatterNow, 'procedure' | 'unionId'>, act: string): Promise<Record<string, unknown>> {
    const example = asOf(getProcedure(now.procedure).acts[act]?.example ?? {}, shanghaiDay(this.app.clock.now));
    if ('expiresOn' in example) return { ...example, expiresOn: addDays(shanghaiDay(this.app.clock.now), 3) };
    if ('unionId' in example) return { ...example, unionId: addresseeOf(now) };
    if (!('handlerRegisterId' in example)) return example;
    const office = officeNames[now.unionId] ?? 'kunshan';
    if (act === 'choose_peer') return { ...example, handlerRegisterId: await this.#register(PEER) };
    const username = act === 'assign' ? `${office}-lawyer` : (cityLawyers[office] ?? '');
    return { ...example, handlerRegisterId: await this.#register(username) };
  }

  async #register(username: string): Promise<string> {
    const row = await this.app.db
      .selectFrom('aidHandler')
      .innerJoin('staff', 'staff.id', 'aidHandler.staffId')
      .select('aidHandler.id')
      .where('staff.username', '=', username)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  async now(matterId: string): Promise<MatterNow> {
    const row = await this.app.db
      .selectFrom('matter')
      .innerJoin('dispute', 'dispute.id', 'matter.disputeId')
      .leftJoin('staff', 'staff.id', 'matter.handlerId')
      .select([
        'matter.id',
        'matter.procedure',
        'matter.state',
        'matter.revision',
        'matter.disputeId',
        'matter.unionId',
        'matter.originUnionId',
        'dispute.revision as disputeRevision',
        'staff.username as handler',
      ])
      .where('matter.id', '=', matterId)
      .executeTakeFirstOrThrow();
    return { ...row, path: getProcedure(row.procedure).path };
  }

  /** Days go by; everybody who was signed in signs in again. */
  async passDays(days: number): Promise<void> {
    const { clock, db } = this.app;
    clock.now = new Date(clock.now.getTime() + days * 86_400_000);
    await db
      .updateTable('session')
      .set({ seenAt: clock.now.toISOString(), expiresAt: new Date(clock.now.getTime() + 6 * 3_600_000).toISOString() })
      .execute();
  }
}

/** A union other than the matter's own; a hand-down goes to the station below. */
function addresseeOf({ procedure, unionId }: Pick<MatterNow, 'procedure' | 'unionId'>): string {
  if (procedure === 'hand_down') return STATION;
  return unionId === SENT_TO ? unionIdOf('320583') : SENT_TO;
}

/** The first act of the registry that opens such a matter; a case is granted in the ordinary way. */
function openerOf(procedureId: string): readonly [procedure: string, act: string] {
  if (procedureId === 'aid_case') return ['aid_application', 'grant'];
  for (const { id, acts } of procedures) {
    const act = Object.entries(acts).find(([, { follow }]) => follow?.procedure === procedureId);
    if (act) return [id, act[0]];
  }
  throw new Error(`nothing opens ${procedureId}`);
}

/** Who may be calling: people known by the number, masked, and of their open matters number, state and owner alone. */
import { parties } from '@gongyuan/kernel/party.ts';
import type { Addressee } from '@gongyuan/kernel/party.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { CallOut, KnownCaller } from '@gongyuan/wire/telephony.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { isKept } from '../../acts/visible.ts';
import type { Db, Services } from '../../services.ts';
import { maskName } from './number.ts';

type Known = z.infer<typeof KnownCaller>;
type Out = z.infer<typeof CallOut>;

/** Families and dormitories share a telephone; more than these nobody asks about on the line. */
const PEOPLE = 6;
const MATTERS = 40;
/** A matter on which something was done so lately is what the call is probably about. @unit calendar days */
const ACTIVE_DAYS = 30;
/** Earlier calls of the number are counted over so many days. @unit calendar days */
const REPEAT_DAYS = 90;

export interface Callers {
  readonly people: ReadonlyMap<string, Known[]>;
  readonly focus: ReadonlyMap<string, string>;
  /** Calls of people on whom an open flag of danger stands. */
  readonly atRisk: ReadonlySet<string>;
}

interface Asking {
  readonly id: string;
  readonly fromIndex: Uint8Array | null;
}

const key = (index: Uint8Array) => Buffer.from(index).toString('hex');

/** For each call the people of its number; two queries however many calls. */
export async function callersOf(services: Services, db: Db, calls: readonly Asking[]): Promise<Callers> {
  const indexes = calls.flatMap(({ fromIndex }) => (fromIndex ? [Buffer.from(fromIndex)] : []));
  if (indexes.length === 0) return { people: new Map(), focus: new Map(), atRisk: new Set() };
  const found = await db
    .selectFrom('person')
    .select(['id', 'name', 'phoneIndex'])
    .where('phoneIndex', 'in', indexes)
    .where('mergedIntoId', 'is', null)
    .orderBy('createdAt', 'desc')
    .limit(PEOPLE * indexes.length)
    .execute();
  const ids = found.map((person) => person.id);
  const matters = await openMatters(services, db, ids);
  const endangered = await endangeredOf(db, ids);
  const atRisk = new Set<string>();
  const people = new Map<string, Known[]>();
  const focus = new Map<string, string>();
  for (const { id, fromIndex } of calls) {
    const own = found.filter((person) => person.phoneIndex && fromIndex && key(person.phoneIndex) === key(fromIndex));
    const known = own.slice(0, PEOPLE).map((person) => ({
      id: person.id,
      name: maskName(person.name),
      phone: null,
      matters: matters.filter(({ personId }) => personId === person.id).map(({ personId: _, ...matter }) => matter),
    }));
    // Whoever has something running stands first.
    people.set(
      id,
      known.toSorted((left, right) => right.matters.length - left.matters.length),
    );
    const active = known.flatMap((person) => person.matters).find((matter) => matter.isActive);
    if (active) focus.set(id, active.id);
    if (known.some((person) => endangered.has(person.id))) atRisk.add(id);
  }
  return { people, focus, atRisk };
}

/** Of these people those on whose dispute, or in whose own words, danger was told and is not resolved. */
async function endangeredOf(db: Db, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...personIds])
    .where(
      sql<boolean>`(exists (select 1 from risk_flag join dispute_party on dispute_party.dispute_id = risk_flag.dispute_id
          where risk_flag.resolved_at is null and dispute_party.person_id = person.id)
        or exists (select 1 from risk_flag join contact on contact.id = risk_flag.contact_id
          where risk_flag.resolved_at is null and contact.person_id = person.id))`,
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}

async function openMatters(services: Services, db: Db, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  const since = new Date(services.now().getTime() - ACTIVE_DAYS * 86_400_000).toISOString();
  const lastDone = sql<string>`(select max(action.at) from action
    where action.subject = 'matter' and action.subject_id = matter.id)`;
  const rows = await db
    .selectFrom('matter')
    .innerJoin('matterApplicant', 'matterApplicant.matterId', 'matter.id')
    .innerJoin('disputeParty', 'disputeParty.id', 'matterApplicant.partyId')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
    .leftJoin('staff', 'staff.id', 'matter.handlerId')
    .select(['matter.id', 'matter.number', 'matter.procedure', 'matter.state', 'matter.isFastTrack'])
    .select(['disputeParty.personId', 'tradeUnion.name as unionName', 'staff.name as handlerName'])
    .select(lastDone.as('lastDone'))
    .where('disputeParty.personId', 'in', [...personIds])
    .where('matter.closedOn', 'is', null)
    .where(sql<boolean>`not ${isKept('matter.dispute_id')}`)
    .orderBy(lastDone, 'desc')
    .orderBy('matter.id')
    .limit(MATTERS)
    .execute();
  return rows.map((row) => ({
    personId: row.personId,
    id: row.id,
    number: row.number,
    procedureLabel: getProcedure(row.procedure).label,
    stateLabel: getProcedure(row.procedure).states[row.state]?.label ?? row.state,
    owner: ownerWords(row),
    isFastTrack: row.isFastTrack,
    isActive: row.lastDone >= since,
  }));
}

interface Owned {
  readonly procedure: string;
  readonly state: string;
  readonly unionName: string;
  readonly handlerName: string | null;
}

/** 昆山市总工会 承办人 魏某，或者 昆山市总工会 审核人 */
export function ownerWords({ procedure, state, unionName, handlerName }: Owned): string {
  const waitsFor: Addressee = getProcedure(procedure).states[state]?.waitsFor ?? 'nobody';
  if (handlerName) return `${unionName} ${parties.handler} ${handlerName}`;
  return waitsFor === 'nobody' || waitsFor === 'applicant' ? unionName : `${unionName} ${parties[waitsFor]}`;
}

/** Earlier calls of the same numbers and colleagues who have the caller before them now; one query for all. */
export async function linesOf(services: Services, db: Db, calls: readonly (Asking & Held)[]): Promise<Lines> {
  const indexes = calls.flatMap(({ fromIndex }) => (fromIndex ? [Buffer.from(fromIndex)] : []));
  const lines = new Map<string, Pick<Out, 'repeat' | 'presence'>>();
  if (indexes.length === 0) return lines;
  const since = new Date(services.now().getTime() - REPEAT_DAYS * 86_400_000).toISOString();
  const rows = await db
    .selectFrom('phoneCall')
    .leftJoin('staff', 'staff.id', 'phoneCall.agentId')
    .select(['phoneCall.id', 'phoneCall.beganAt', 'phoneCall.answeredAt', 'phoneCall.endedAt', 'phoneCall.agentId'])
    .select([
      'phoneCall.fromIndex',
      'phoneCall.contactId',
      'phoneCall.closedAt',
      'phoneCall.seat',
      'staff.name as agent',
    ])
    .where('phoneCall.fromIndex', 'in', indexes)
    .where('phoneCall.beganAt', '>', since)
    .orderBy('phoneCall.beganAt', 'desc')
    .limit(EARLIER * indexes.length)
    .execute();
  for (const call of calls) {
    const own = rows.filter(
      (row) => row.id !== call.id && row.fromIndex && call.fromIndex && key(row.fromIndex) === key(call.fromIndex),
    );
    const earlier = own.filter((row) => row.beganAt <= call.beganAt);
    lines.set(call.id, {
      repeat: { calls: earlier.length, lastAt: earlier[0]?.beganAt ?? null, lastAgent: earlier[0]?.agent ?? null },
      presence: own
        .filter((row) => row.agentId !== null && row.agentId !== call.agentId && isBeforeThem(services, row))
        .map((row) => ({ agent: row.agent ?? '', seat: row.seat, since: row.answeredAt ?? row.beganAt })),
    });
  }
  return lines;
}

interface Held {
  readonly agentId: string | null;
  readonly beganAt: string;
}
export type Lines = ReadonlyMap<string, Pick<Out, 'repeat' | 'presence'>>;

/** Calls of one number that are worth counting. */
const EARLIER = 50;
/** Somebody who hung up long ago and left nothing is not at the caller any more. @unit ms */
const WRAP_UP = 30 * 60_000;

interface Taken {
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly contactId: string | null;
  readonly closedAt: string | null;
}

function isBeforeThem({ now }: Services, { answeredAt, endedAt, contactId, closedAt }: Taken): boolean {
  if (answeredAt === null || contactId !== null || closedAt !== null) return false;
  return endedAt === null || now().getTime() - Date.parse(endedAt) < WRAP_UP;
}

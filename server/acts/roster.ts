/** The roster of a dispute: named people, employers, and seats whose name is not yet known; as many at once as a list pasted. */
import { randomUUID } from 'node:crypto';
import type { DB } from '@gongyuan/database/generated.ts';
import { partyKinds } from '@gongyuan/kernel/file.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { PartyIn } from '@gongyuan/wire/intake.ts';
import type { Insertable } from 'kysely';
import type { z } from 'zod';
import { employerProblems, normalEmployerName, saveEmployers } from '../employers.ts';
import { personProblems, savePersons } from '../people.ts';
import { identityIndex } from '../person-numbers.ts';
import type { Corrected } from '../people.ts';
import type { Services, Trx } from '../services.ts';
import { recordChange } from './dispute-rights.ts';

export type PartyTold = z.output<typeof PartyIn>;

export interface RosterOf {
  readonly disputeId: string;
  readonly category: string | null;
  readonly isDemo: boolean;
  /** People found by the caller's own number. */
  readonly vouchedFor?: readonly string[];
}

/** Categories which are a person's; a union that applies is no person. */
const personCategories = new Set(['worker', 'migrant_worker', 'new_form_worker', 'union_officer', 'family']);

export interface Seat {
  readonly id: string;
  readonly role: string;
  readonly seat: number;
  readonly displayName: string;
  readonly personId: string | null;
  readonly employerId: string | null;
}

export interface Roster {
  /** In the order told. */
  readonly seats: readonly Seat[];
  /** Known people of whom something was told anew: `recordCorrections` when no more people are locked. */
  readonly corrected: readonly Corrected[];
}

/** Seats the told; somebody already on the roster in this role keeps the seat. The caller has locked the dispute. */
export async function addToRoster(
  services: Services,
  trx: Trx,
  actor: Actor,
  of: RosterOf,
  told: readonly PartyTold[],
): Promise<Roster> {
  checkParties(services, told);
  const { personIds, corrected } = await savePeople(services, trx, actor, of, told);
  const employerIds = await saveFirms(trx, actor, of, told);
  const seated = await trx
    .selectFrom('disputeParty')
    .select(['id', 'role', 'seat', 'displayName', 'personId', 'employerId'])
    .where('disputeId', '=', of.disputeId)
    .execute();
  const last = Math.max(0, ...seated.map((row) => row.seat));
  const fresh: Insertable<DB['disputeParty']>[] = [];
  const seats = told.map((party, index) => {
    const ids = { personId: personIds.get(index) ?? null, employerId: employerIds.get(index) ?? null };
    const known = seated.find((row) => row.role === party.role && isSame(row, ids));
    if (known) return known;
    const seat = {
      id: randomUUID(),
      role: party.role,
      seat: last + fresh.length + 1,
      displayName: nameOf(party),
      ...ids,
    };
    fresh.push({ ...seat, disputeId: of.disputeId, kind: party.kind, isRepresentative: party.isRepresentative });
    return seat;
  });
  if (fresh.length > 0) await trx.insertInto('disputeParty').values(fresh).execute();
  return { seats, corrected };
}

/** A row of the audit for each person corrected; after it no person may be locked any more. */
export async function recordCorrections(
  services: Services,
  trx: Trx,
  actor: Actor,
  corrected: readonly Corrected[],
): Promise<void> {
  // One after the other, as the chain asks; most contacts correct nobody.
  for (const { personId, fields } of corrected) await recordChange(services, trx, actor, 'person', personId, fields);
}

function isSame(row: Seat, { personId, employerId }: Pick<Seat, 'personId' | 'employerId'>): boolean {
  return (personId !== null && row.personId === personId) || (employerId !== null && row.employerId === employerId);
}

export function nameOf(party: PartyTold): string {
  if (party.person) return party.person.name;
  if (party.employer) return normalEmployerName(party.employer.name);
  return redactPersonal(party.displayName ?? '') || `${partyKinds[party.kind]}（未登记姓名）`;
}

function checkParties({ keys }: Services, told: readonly PartyTold[]): void {
  const seen = new Set<string>();
  const fields = told.flatMap((party, index): FieldProblem[] => {
    const path = `parties.${index}`;
    if (party.person && party.employer) return [{ path, message: '一行只能是一个人或者一个单位' }];
    if (party.employer) return [...employerProblems(party.employer, `${path}.employer`)];
    if (!party.person) return [];
    const found = [...personProblems(party.person, `${path}.person`)];
    const identity = party.person.identityNumber
      ? identityIndex(keys, party.person.identityNumber).toString('hex')
      : party.person.id;
    if (identity && seen.has(identity))
      found.push({ path: `${path}.person.identityNumber`, message: '名册中已有这个人，请删去重复的一行' });
    if (identity) seen.add(identity);
    return found;
  });
  if (fields.length > 0) throw problem('bad_input', { fields });
}

interface SavedPeople {
  /** By the index of their row. */
  readonly personIds: ReadonlyMap<number, string>;
  readonly corrected: readonly Corrected[];
}

async function savePeople(
  services: Services,
  trx: Trx,
  actor: Actor,
  of: RosterOf,
  told: readonly PartyTold[],
): Promise<SavedPeople> {
  const personIds = new Map<number, string>();
  const corrected: Corrected[] = [];
  const own = of.category && personCategories.has(of.category) ? of.category : null;
  // Applicants carry the category of the dispute; others are only named.
  for (const isApplicant of [true, false]) {
    const rows = told.flatMap(({ person, role }, index) =>
      person && (role === 'applicant') === isApplicant ? [{ person, index }] : [],
    );
    const context = { category: isApplicant ? own : null, isDemo: of.isDemo, vouchedFor: of.vouchedFor ?? [] };
    const saved = await savePersons(
      services,
      trx,
      actor,
      rows.map((row) => row.person),
      context,
    );
    rows.forEach((row, place) => personIds.set(row.index, saved.ids[place] ?? ''));
    corrected.push(...saved.corrected);
  }
  return { personIds, corrected };
}

async function saveFirms(
  trx: Trx,
  actor: Actor,
  of: RosterOf,
  told: readonly PartyTold[],
): Promise<ReadonlyMap<number, string>> {
  const rows = told.flatMap(({ employer }, index) => (employer ? [{ employer, index }] : []));
  const ids = await saveEmployers(
    trx,
    rows.map((row) => row.employer),
    { actor, isDemo: of.isDemo },
  );
  return new Map(rows.map((row, place) => [row.index, ids[place] ?? '']));
}

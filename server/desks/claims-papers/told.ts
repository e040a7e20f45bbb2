/** What a paper is filled from: the dispute's people, firms, facts, claims and evidence, and what was typed for its papers. */
import { claimsForCauses } from '@gongyuan/law/claims/for-causes.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import type { ClaimSet } from '@gongyuan/law/claims/set.ts';
import { maskAddress, maskIdentityNumber, maskPhone, redactPersonal } from '@gongyuan/law/names.ts';
import { causeCodes, causes } from '@gongyuan/law/vocabulary.ts';
import { applicantsOf } from '@gongyuan/kernel/file.ts';
import type { DisputeFile, FileParty } from '@gongyuan/kernel/file.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { chooseForAll } from '@gongyuan/procedures/index.ts';
import type { EvidenceRow, Opponent, Told, Worker } from '@gongyuan/procedures/index.ts';
import type { PaperForm } from '@gongyuan/wire/papers.ts';
import type { z } from 'zod';
import { lawInForce } from '../../acts/law-in-force.ts';
import { factsFor, readWorkerFacts } from '../../acts/worker-facts.ts';
import { openField } from '../../sealed-person.ts';
import type { SealedField } from '../../sealed-person.ts';
import type { Db, Services } from '../../services.ts';

export type Form = z.output<typeof PaperForm>;

/** Which sealed fields of a worker are opened; whatever is not is masked. */
export type Opens = (worker: Pick<FileParty, 'isRepresentative'>, field: SealedField) => boolean;
export const opensNothing: Opens = () => false;

export interface Reading {
  readonly told: Told;
  /** Of the first worker: from it the claims are chosen. */
  readonly set: ClaimSet;
}

interface Wanted {
  readonly file: DisputeFile;
  readonly unionName: string;
  readonly partyId: string | null;
  readonly form: Form;
  readonly opens: Opens;
}

/** Applicants who are people, in the order of the roster; throws roster_mismatch for somebody else. */
export function workersOf(file: DisputeFile, partyId: string | null): readonly FileParty[] {
  const workers = applicantsOf(file).filter(({ kind }) => kind !== 'union');
  if (partyId === null) return workers;
  const one = workers.filter(({ id }) => id === partyId);
  if (one.length === 0)
    throw problem('roster_mismatch', { fields: [{ path: 'partyId', message: '此人不在申请人名册中' }] });
  return one;
}

/** A constant number of queries whatever the roster. */
export async function readTold(services: Services, db: Db, wanted: Wanted): Promise<Reading> {
  const { file, form, partyId } = wanted;
  const { figures, holidays } = await lawInForce(db);
  const context = { today: services.today(), figures, holidays };
  const asked = [...new Set([...claimsForCauses(inOrder(file)), ...(form.claims ?? []).map(({ claim }) => claim)])];
  const facts = await readWorkerFacts(db, file.id);
  const parties = workersOf(file, partyId);
  const sets = parties.map(({ id }) => claimSet(asked, factsFor(facts, id), context));
  const claims = chooseForAll(sets, form.claims ?? null);
  const people = await readPeople(services, db, parties, wanted.opens);
  const workers = parties.map(
    (party, index): Worker => ({
      ...people(party),
      facts: factsFor(facts, party.id),
      claims: claims[index] ?? [],
    }),
  );
  const first = sets[0] ?? claimSet(asked, facts.whole, context);
  return { set: first, told: { ...(await readRest(services, db, wanted)), workers } };
}

const inOrder = (file: DisputeFile) => causeCodes.filter((code) => file.causes.includes(code));

type Person = Omit<Worker, 'facts' | 'claims'>;
const masks: Readonly<Record<SealedField, (text: string) => string>> = {
  identity_number: maskIdentityNumber,
  phone: maskPhone,
  address: maskAddress,
};

async function readPeople(
  { keys }: Services,
  db: Db,
  parties: readonly FileParty[],
  opens: Opens,
): Promise<(party: FileParty) => Person> {
  const ids = parties.flatMap(({ personId }) => personId ?? []);
  const rows = ids.length === 0 ? [] : await db.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (party) => {
    const row = party.personId === null ? undefined : byId.get(party.personId);
    const show = (field: SealedField) => {
      const plain = row ? openField(keys, row, field) : null;
      return plain === null || opens(party, field) ? plain : masks[field](plain);
    };
    return {
      partyId: party.id,
      personId: row?.id ?? null,
      name: party.displayName,
      // The column's check allows only these two.
      sex: (row?.sex ?? null) as Worker['sex'],
      birthOn: row?.birthOn ?? null,
      identityNumber: show('identity_number'),
      phone: show('phone'),
      address: show('address'),
      isRepresentative: party.isRepresentative,
    };
  };
}

async function readRest(services: Services, db: Db, { file, form, unionName, opens }: Wanted) {
  const isMasked = opens === opensNothing;
  const fields = Object.entries(form.fields).map(([path, text]) => [path, isMasked ? maskTyped(path, text) : text]);
  return {
    today: services.today(),
    disputeId: file.id,
    unionName,
    story: file.story,
    placeName: file.placeName,
    position: file.position === 'unknown' ? null : file.position,
    causes: inOrder(file)
      .map((code) => causes[code].label)
      .join('、'),
    opponents: await readOpponents(db, file),
    evidence: (form.evidence ?? (await uploaded(db, file.id))).map((row) => (isMasked ? maskedRow(row) : row)),
    form: Object.fromEntries(fields),
  };
}

/** What is kept or shown on a screen holds no number and no address in the clear, whoever typed it. */
function maskTyped(path: string, text: string): string {
  return path === 'serviceAddress' ? maskAddress(redactPersonal(text)) : redactPersonal(text);
}

function maskedRow({ name, source, purpose, ...row }: EvidenceRow): EvidenceRow {
  const masked = (text: string | null) => (text === null ? null : redactPersonal(text));
  return { ...row, name: redactPersonal(name), source: masked(source), purpose: masked(purpose) };
}

/** Firms on the other side; a contractor who is no firm is no employer. */
async function readOpponents(db: Db, file: DisputeFile): Promise<readonly Opponent[]> {
  const seats = file.parties.filter(({ role, employerId }) => role === 'respondent' && employerId !== null);
  const wanted = seats.flatMap(({ id, employerId }) => (employerId ? [{ partyId: id, employerId }] : []));
  const named =
    wanted.length === 0 && file.employerId ? [{ partyId: file.employerId, employerId: file.employerId }] : wanted;
  if (named.length === 0) return [];
  const rows = await db
    .selectFrom('employer')
    .select(['id', 'name', 'creditCode', 'address'])
    .where(
      'id',
      'in',
      named.map(({ employerId }) => employerId),
    )
    .execute();
  return named.flatMap(({ partyId, employerId }) => {
    const firm = rows.find(({ id }) => id === employerId);
    return firm ? [{ partyId, employerId, name: firm.name, creditCode: firm.creditCode, address: firm.address }] : [];
  });
}

/** Each uploaded file is a piece of evidence; where it comes from and how many pages it has nobody has told. */
async function uploaded(db: Db, disputeId: string): Promise<readonly EvidenceRow[]> {
  const rows = await db
    .selectFrom('evidence')
    .select(['name', 'purpose'])
    .where('disputeId', '=', disputeId)
    .orderBy('uploadedAt')
    .limit(200)
    .execute();
  return rows.map(({ name, purpose }) => ({
    name: name.replace(/\.[a-z0-9]{1,5}$/i, ''),
    source: null,
    purpose: purpose || null,
    pages: null,
    kind: null,
  }));
}

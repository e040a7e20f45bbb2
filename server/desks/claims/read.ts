/** The claims of a dispute: facts with who said them, the set computed from them, and the roster's totals. */
import { factCodes } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { factGroup } from '@gongyuan/law/claims/facts/groups.ts';
import { questionOf } from '@gongyuan/law/claims/describe.ts';
import { claimsForCauses } from '@gongyuan/law/claims/for-causes.ts';
import type { ClaimId, Context } from '@gongyuan/law/claims/outcome.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import { standings } from '@gongyuan/kernel/file.ts';
import type { Standing } from '@gongyuan/kernel/file.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { causes, isCauseCode } from '@gongyuan/law/vocabulary.ts';
import type { DisputeClaimsOut, RosterClaimsOut } from '@gongyuan/wire/claims.ts';
import type { z } from 'zod';
import { mayWriteDispute } from '../../acts/dispute-rights.ts';
import { lawInForce } from '../../acts/law-in-force.ts';
import { visibleDispute } from '../../acts/visible.ts';
import { disputeFacts, factsFor, isDisputeFact, readWorkerFacts } from '../../acts/worker-facts.ts';
import type { WorkerFacts } from '../../acts/worker-facts.ts';
import type { Db, Services } from '../../services.ts';
import { factWords } from './fact-words.ts';
import { placeNames } from './place-names.ts';
import { setOut } from './set-out.ts';
import type { Moved } from './set-out.ts';

type Out = z.infer<typeof DisputeClaimsOut>;
type FactOut = Out['facts'][number];

export interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly mayWrite: boolean;
  readonly wanted: readonly ClaimId[];
}

/** Throws not_found for a dispute that is not there or not the actor's to see. */
export async function seenDispute(db: Db, actor: Actor, disputeId: string): Promise<Seen> {
  const row = await db
    .selectFrom('dispute')
    .select(['id', 'revision', mayWriteDispute(actor).as('mayWrite')])
    .where('id', '=', disputeId)
    .where(visibleDispute(actor))
    .executeTakeFirst();
  if (!row) throw problem('not_found');
  const told = await db.selectFrom('disputeCause').select('cause').where('disputeId', '=', disputeId).execute();
  const codes = told.map(({ cause }) => cause).filter(isCauseCode);
  const inOrder = Object.keys(causes).filter((code) => isCauseCode(code) && codes.includes(code));
  return { ...row, wanted: claimsForCauses(inOrder.filter(isCauseCode)) };
}

/** Throws roster_mismatch for somebody who is not an applicant of this dispute. */
export async function checkApplicant(db: Db, disputeId: string, partyId: string | null): Promise<void> {
  if (partyId === null) return;
  const row = await db
    .selectFrom('disputeParty')
    .select('id')
    .where('id', '=', partyId)
    .where('disputeId', '=', disputeId)
    .where('role', '=', 'applicant')
    .executeTakeFirst();
  if (!row) throw problem('roster_mismatch', { fields: [{ path: 'partyId', message: '此人不在申请人名册中' }] });
}

export async function contextOf(services: Services, db: Db): Promise<Context> {
  const { figures, holidays } = await lawInForce(db);
  return { today: services.today(), figures, holidays };
}

export async function disputeClaims(
  services: Services,
  db: Db,
  actor: Actor,
  disputeId: string,
  partyId: string | null,
  moved: Moved[] = [],
): Promise<Out> {
  const dispute = await seenDispute(db, actor, disputeId);
  await checkApplicant(db, disputeId, partyId);
  const told = await readWorkerFacts(db, disputeId);
  const facts = factsFor(told, partyId);
  const context = await contextOf(services, db);
  return {
    revision: dispute.revision,
    partyId,
    mayWrite: dispute.mayWrite,
    wanted: [...dispute.wanted],
    facts: await factsOut(db, disputeId, partyId, told),
    set: setOut(claimSet(dispute.wanted, facts, context), facts, context),
    moved,
  };
}

type Statement = FactOut['statements'][number] & { readonly field: string };

async function factsOut(db: Db, disputeId: string, partyId: string | null, told: WorkerFacts): Promise<FactOut[]> {
  const statements = await statementsOf(db, disputeId, partyId);
  const facts = factsFor(told, partyId);
  const own: ClaimFacts = partyId === null ? told.whole : (told.own.get(partyId) ?? {});
  const places = [
    facts.placeCode ?? '',
    ...statements.map(({ field, words }) => (isPlace(field) ? (words ?? '') : '')),
  ];
  const named = await placeNames(db, places);
  const inWords = (code: FactCode, value: unknown) =>
    isPlace(code) ? named(factWords(code, value)) : factWords(code, value);
  return factCodes.map((code) => {
    const value = facts[code];
    const { choices, ...question } = questionOf(code);
    return {
      ...question,
      choices: [...choices],
      group: factGroup(code),
      value: value === undefined || value === 'unknown' ? null : value,
      words: value === undefined || value === 'unknown' ? null : inWords(code, value),
      isKnown: value === undefined ? null : value !== 'unknown',
      isOwn: own[code] !== undefined,
      statements: statements
        .filter((row) => row.field === code || (isDisputeFact(code) && row.field === disputeFacts[code]))
        // A statement keeps the value as text, a list as JSON.
        .map(({ field: _, words, ...row }) => ({ ...row, words: words === null ? null : inWords(code, words) })),
    };
  });
}

const isPlace = (field: string) => field === 'placeCode' || field === disputeFacts.placeCode;

async function statementsOf(db: Db, disputeId: string, partyId: string | null): Promise<readonly Statement[]> {
  const rows = await db
    .selectFrom('factStatement')
    .innerJoin('staff', 'staff.id', 'factStatement.recordedBy')
    .select(['factStatement.field', 'factStatement.value as words', 'factStatement.isKnown', 'factStatement.standing'])
    .select(['factStatement.statedBy', 'factStatement.statedOn', 'factStatement.partyId', 'staff.name as recordedBy'])
    .where('factStatement.disputeId', '=', disputeId)
    .where('factStatement.cause', 'is', null)
    .where((where) =>
      partyId === null
        ? where('factStatement.partyId', 'is', null)
        : where.or([where('factStatement.partyId', 'is', null), where('factStatement.partyId', '=', partyId)]),
    )
    .orderBy('factStatement.id', 'desc')
    .limit(2000)
    .execute();
  return rows.map((row) => ({ ...row, standing: standings[row.standing as Standing] })); // the column's check allows only these
}

export async function rosterClaims(
  services: Services,
  db: Db,
  actor: Actor,
  disputeId: string,
): Promise<z.infer<typeof RosterClaimsOut>> {
  const { wanted } = await seenDispute(db, actor, disputeId);
  const told = await readWorkerFacts(db, disputeId);
  const context = await contextOf(services, db);
  const parties = await db
    .selectFrom('disputeParty')
    .select(['id', 'displayName'])
    .where('disputeId', '=', disputeId)
    .where('role', '=', 'applicant')
    .orderBy('seat')
    .execute();
  const rows = parties.map(({ id, displayName }) => {
    const set = claimSet(wanted, factsFor(told, id), context);
    return { partyId: id, name: displayName, ...set.total, missing: set.missing.length };
  });
  return { rows, totalFen: rows.reduce((sum, row) => sum + row.fen, 0) };
}

/** Reads a dispute's facts as guards, documents and rules see them, in five queries whatever its size. */
import type { DisputeFile, FactField, FileClaim, FileParty } from '@gongyuan/kernel/file.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';

/** Undefined for a dispute that does not exist; who may see it is the caller's question. */
export async function readFile(db: Db, disputeId: string): Promise<DisputeFile | undefined> {
  const dispute = await readDispute(db, disputeId);
  if (!dispute) return undefined;
  const unknown = await fieldsNotKnown(db, disputeId);
  const read = <T>(field: FactField, value: T | null): T | 'unknown' | null =>
    value ?? (unknown.has(field) ? 'unknown' : null);
  return {
    id: dispute.id,
    revision: dispute.revision,
    number: dispute.number,
    title: dispute.title,
    story: dispute.story,
    placeName: placeName(dispute.divisionName, dispute.placeText),
    placeText: dispute.placeText,
    divisionCode: dispute.divisionCode,
    employerName: dispute.employerName,
    employerId: dispute.employerId,
    applicantCategory: dispute.applicantCategory as DisputeFile['applicantCategory'], // the column's check allows only these
    workerCount: read('worker_count', dispute.workerCount),
    isCommonClaim: read('is_common_claim', dispute.isCommonClaim),
    isBankrupt: read('is_bankrupt', dispute.isBankrupt),
    isEmploymentOngoing: read('is_employment_ongoing', dispute.isEmploymentOngoing),
    employmentStartedOn: read('employment_started_on', dispute.employmentStartedOn),
    employmentEndedOn: read('employment_ended_on', dispute.employmentEndedOn),
    knewOn: read('knew_on', dispute.knewOn),
    eventYear: read('event_year', dispute.eventYear),
    position: read('position', dispute.position),
    monthlyWageFen: read('monthly_wage_fen', dispute.monthlyWageFen),
    causes: await readCauses(db, disputeId),
    parties: await readParties(db, disputeId),
    claims: await readClaims(db, disputeId),
  };
}

function readDispute(db: Db, id: string) {
  return (
    db
      .selectFrom('dispute')
      .leftJoin('employer', 'employer.id', 'dispute.employerId')
      .selectAll('dispute')
      .select('employer.name as employerName')
      // Unions of the whole province are registered by division, so their names tell the place's.
      .select((select) =>
        select
          .selectFrom('tradeUnion as local')
          .select('local.name')
          .whereRef('local.divisionCode', '=', 'dispute.divisionCode')
          .where('local.kind', 'in', ['federation', 'zone'])
          .orderBy('local.lft')
          .limit(1)
          .as('divisionName'),
      )
      .where('dispute.id', '=', id)
      .executeTakeFirst()
  );
}

/** A division by the name of its federation, and what was said beyond it. */
function placeName(federation: string | null, told: string | null): string | null {
  const division = federation?.replace(/(总工会|工会)$/, '') ?? '';
  if (division === '') return told;
  return told?.includes(division) ? told : `${division}${told ?? ''}`;
}

/** Fields of the dispute itself whose newest statement says that nobody knows. */
async function fieldsNotKnown(db: Db, disputeId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ field: string; isKnown: boolean }>`
    select distinct on (field) field, is_known from fact_statement
    where dispute_id = ${disputeId} and party_id is null and cause is null
    order by field, id desc`.execute(db);
  return new Set(rows.filter((row) => !row.isKnown).map((row) => row.field));
}

async function readCauses(db: Db, disputeId: string): Promise<readonly CauseCode[]> {
  const rows = await db
    .selectFrom('disputeCause')
    .select('cause')
    .where('disputeId', '=', disputeId)
    .orderBy('cause')
    .execute();
  return rows.map((row) => row.cause as CauseCode); // written through the wire's closed list only
}

async function readParties(db: Db, disputeId: string): Promise<readonly FileParty[]> {
  const rows = await db
    .selectFrom('disputeParty')
    .select(['id', 'kind', 'role', 'seat', 'displayName', 'personId', 'employerId', 'isRepresentative'])
    .where('disputeId', '=', disputeId)
    .orderBy('seat')
    .execute();
  return rows as readonly FileParty[]; // the columns' checks allow only the kinds and roles of the kernel
}

async function readClaims(db: Db, disputeId: string): Promise<readonly FileClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .leftJoin('disputeParty', 'disputeParty.id', 'claim.partyId')
    .select(['claim.id', 'claim.partyId', 'claim.cause'])
    .select(['claim.claimedFen', 'claim.verifiedFen', 'claim.agreedFen', 'claim.awardedFen', 'claim.receivedFen'])
    .where('claim.disputeId', '=', disputeId)
    .orderBy('disputeParty.seat', (order) => order.asc().nullsFirst())
    .orderBy('claim.cause')
    .execute();
  return rows as readonly FileClaim[]; // causes are written through the wire's closed list only
}

/**
 * Merging two disputes: matters, contacts and evidence hang on one afterwards, its roster holds everybody once. The kept
 * dispute's facts stand; where it was never asked, the other's answer is taken.
 */
import { sql } from 'kysely';
import { problem } from '@gongyuan/kernel/problem.ts';
import { causes, isCauseCode } from '@gongyuan/law/vocabulary.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { Trx } from '../../services.ts';
import type { Moved } from './move.ts';
import { repoint, repointPairs } from './move.ts';
import { giveToSeats } from './own-facts.ts';
import type { Merger, Sole, Soles } from './own-facts.ts';
import type { Done } from './records.ts';
import { moving } from './references.ts';
import { joinWorkerFacts } from './worker-facts.ts';

const always = [
  'divisionCode',
  'placeText',
  'employerId',
  'applicantCategory',
  'isCommonClaim',
  'isBankrupt',
  'eventYear',
  'position',
] as const;

/** Each worker's own: another's answer is not theirs. */
const ofWorker = [
  'isEmploymentOngoing',
  'employmentStartedOn',
  'employmentEndedOn',
  'knewOn',
  'monthlyWageFen',
] as const;

interface Seat {
  readonly id: string;
  readonly disputeId: string;
  readonly role: string;
  readonly seat: number;
  readonly displayName: string;
  readonly personId: string | null;
  readonly employerId: string | null;
}

/** The caller has locked the matters of the one that is merged, and both disputes. */
export async function mergeDisputes(trx: Trx, keptId: string, mergedId: string, by: Merger): Promise<Done> {
  const seats = await trx
    .selectFrom('disputeParty')
    .select(['id', 'disputeId', 'role', 'seat', 'displayName', 'personId', 'employerId'])
    .where('disputeId', 'in', [keptId, mergedId])
    .orderBy('seat')
    .execute();
  const kept = seats.filter((seat) => seat.disputeId === keptId);
  const merged = seats.filter((seat) => seat.disputeId === mergedId);
  const twin = new Map(
    merged.flatMap((seat) => (sameSeat(kept, seat) ? [[seat.id, sameSeat(kept, seat)?.id ?? '']] : [])),
  );
  const soles: Soles = isSameRoster(kept, merged, twin) ? {} : { kept: soleOf(kept), merged: soleOf(merged, twin) };
  const owned = await giveToSeats(trx, keptId, soles, by);
  const moved: Moved[] = [
    ...(await joinClaims(trx, keptId, mergedId, twin)),
    ...(await joinWorkerFacts(trx, keptId, mergedId, twin)),
  ];
  for (const reference of atSeat) moved.push(...(await repointPairs(trx, reference, twin)));
  const movedSeats = await moveSeats(
    trx,
    keptId,
    kept,
    merged.filter(({ id }) => !twin.has(id)),
  );
  for (const reference of moving.dispute) moved.push(await repoint(trx, reference, mergedId, keptId));
  const columns = await fillFacts(trx, keptId, mergedId, soles.merged ? always : [...always, ...ofWorker]);
  const added = await joinCauses(trx, keptId, mergedId);
  const workerCount = await countWorkers(trx, keptId);
  return {
    moved,
    owned,
    filled: [{ table: 'dispute', id: keptId, columns }],
    causes: added,
    seats: movedSeats,
    ...(workerCount === undefined ? {} : { workerCount }),
  };
}

const sameSeat = (kept: readonly Seat[], { role, personId, employerId }: Seat): Seat | undefined =>
  kept.find(
    (seat) =>
      seat.role === role &&
      ((personId !== null && seat.personId === personId) || (employerId !== null && seat.employerId === employerId)),
  );

const applicants = (seats: readonly Seat[]) => seats.filter(({ role }) => role === 'applicant');

function isSameRoster(kept: readonly Seat[], merged: readonly Seat[], twin: ReadonlyMap<string, string>): boolean {
  const theirs = applicants(merged);
  return theirs.length === applicants(kept).length && theirs.every(({ id }) => twin.has(id));
}

function soleOf(seats: readonly Seat[], twin?: ReadonlyMap<string, string>): Sole | undefined {
  const [first, ...others] = applicants(seats);
  if (!first || others.length > 0) return undefined;
  return { disputeId: first.disputeId, partyId: first.id, twinId: twin?.get(first.id) };
}

/** What stands at a seat that is there twice moves to the one that is kept; the empty seat stays behind. */
const atSeat = [
  { table: 'matter_applicant', column: 'party_id', key: 'matter_id' },
  { table: 'case_result', column: 'party_id', key: 'id' },
  { table: 'claim', column: 'party_id', key: 'id' },
  { table: 'fact_statement', column: 'party_id', key: 'id' },
] as const;

async function moveSeats(
  trx: Trx,
  keptId: string,
  kept: readonly Seat[],
  merged: readonly Seat[],
): Promise<NonNullable<Done['seats']>> {
  if (merged.length === 0) return [];
  const last = Math.max(0, ...kept.map((seat) => seat.seat));
  const rows = merged.map((seat, at) => sql`(${seat.id}::uuid, ${last + at + 1}::int)`);
  await sql`update dispute_party set dispute_id = ${keptId}::uuid, seat = numbered.seat
    from (values ${sql.join(rows)}) as numbered (id, seat) where dispute_party.id = numbered.id`.execute(trx);
  return merged.map(({ id, seat }) => ({ id, seat }));
}

interface ClaimRow {
  readonly id: string;
  readonly partyId: string | null;
  readonly cause: string;
  readonly claimedFen: number | null;
  readonly verifiedFen: number | null;
  readonly agreedFen: number | null;
  readonly awardedFen: number | null;
  readonly receivedFen: number | null;
}

/** One claim a worker and cause: the same amounts are one claim, different ones are settled before. */
async function joinClaims(
  trx: Trx,
  keptId: string,
  mergedId: string,
  twin: ReadonlyMap<string, string>,
): Promise<readonly Moved[]> {
  const claims = await trx.selectFrom('claim').selectAll().where('disputeId', 'in', [keptId, mergedId]).execute();
  const own = claims.filter((claim) => claim.disputeId === keptId);
  const moving: string[] = [];
  for (const claim of claims.filter(({ disputeId }) => disputeId === mergedId)) {
    const partyId = claim.partyId ? (twin.get(claim.partyId) ?? claim.partyId) : null;
    const known = own.find((one) => one.partyId === partyId && one.cause === claim.cause);
    if (!known) moving.push(claim.id);
    else requireEqual(known, claim);
  }
  return [await repoint(trx, { table: 'claim', column: 'dispute_id', key: 'id' }, mergedId, keptId, moving)];
}

const amounts = ['claimedFen', 'verifiedFen', 'agreedFen', 'awardedFen', 'receivedFen'] as const;

function requireEqual(kept: ClaimRow, merged: ClaimRow): void {
  const differing = amounts.find((field) => merged[field] !== null && merged[field] !== kept[field]);
  if (!differing) return;
  const label = isCauseCode(kept.cause) ? causes[kept.cause].label : kept.cause;
  const words = (fen: number | null) => (fen === null ? '没有记' : formatYuan(fen));
  throw problem('not_mergeable', {
    detail: `两份档案里同一人的“${label}”金额不同（${words(kept[differing])}、${words(merged[differing])}），请先核对成一致再合并。`,
  });
}

/** Facts for which the kept dispute has no value; the statements behind them have come along. */
async function fillFacts(
  trx: Trx,
  keptId: string,
  mergedId: string,
  wanted: readonly (typeof always | typeof ofWorker)[number][],
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('dispute')
    .select(['id', ...always, ...ofWorker])
    .where('id', 'in', [keptId, mergedId])
    .execute();
  const kept = rows.find((row) => row.id === keptId);
  const merged = rows.find((row) => row.id === mergedId);
  if (!kept || !merged) return [];
  const columns = wanted.filter((column) => kept[column] === null && merged[column] !== null);
  if (columns.length === 0) return [];
  await trx
    .updateTable('dispute')
    .set(Object.fromEntries(columns.map((column) => [column, merged[column]])))
    .where('id', '=', keptId)
    .execute();
  return columns;
}

async function joinCauses(trx: Trx, keptId: string, mergedId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ cause: string }>`
    insert into dispute_cause (dispute_id, cause) select ${keptId}::uuid, cause from dispute_cause
    where dispute_id = ${mergedId}::uuid on conflict do nothing returning cause`.execute(trx);
  return rows.map((row) => row.cause);
}

/** A roster longer than the number stated corrects the number; the one before is kept for undoing. */
async function countWorkers(trx: Trx, keptId: string): Promise<Done['workerCount']> {
  const { before, seated } = await trx
    .selectFrom('dispute')
    .select('workerCount as before')
    .select(
      sql<number>`(select count(*)::int from dispute_party where dispute_party.dispute_id = dispute.id and role = 'applicant')`.as(
        'seated',
      ),
    )
    .where('id', '=', keptId)
    .executeTakeFirstOrThrow();
  if (before === null || seated <= before) return undefined;
  await trx.updateTable('dispute').set({ workerCount: seated }).where('id', '=', keptId).execute();
  return { before, now: seated };
}

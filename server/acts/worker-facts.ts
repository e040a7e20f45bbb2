/** The facts a claim depends on, for one worker or the whole roster: read for the rules of law, stated with who said them. */
import { employmentFacts } from '@gongyuan/law/claims/facts/employment.ts';
import { injuryFacts } from '@gongyuan/law/claims/facts/injury.ts';
import { otherFacts } from '@gongyuan/law/claims/facts/other.ts';
import { payFacts } from '@gongyuan/law/claims/facts/pay.ts';
import { timeFacts } from '@gongyuan/law/claims/facts/time.ts';
import { isFactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Dependant, MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import type { FactField } from '@gongyuan/kernel/file.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';

/** Tables by group of the catalogue; each has a column for each fact of its group. */
export const factTables = {
  workerEmployment: employmentFacts,
  workerPay: payFacts,
  workerTime: timeFacts,
  workerInjury: injuryFacts,
  workerOther: otherFacts,
} as const;
export type FactTable = keyof typeof factTables;

/** Facts that the dispute itself holds; told for the whole roster they are stated there and nowhere else. */
export const disputeFacts = {
  placeCode: 'place',
  startedOn: 'employment_started_on',
  endedOn: 'employment_ended_on',
  isOngoing: 'is_employment_ongoing',
  knewOn: 'knew_on',
  monthlyWageFen: 'monthly_wage_fen',
} as const satisfies Partial<Record<FactCode, FactField>>;

export function isDisputeFact(code: FactCode): code is keyof typeof disputeFacts {
  return code in disputeFacts;
}

/** What is known: for the whole roster, and for each worker of whom something was told (laid over the former). */
export interface WorkerFacts {
  readonly whole: ClaimFacts;
  readonly own: ReadonlyMap<string, ClaimFacts>;
}

type Row = Readonly<Record<string, unknown>>;
type Told = Record<string, unknown>;

/** All facts of a dispute, in a constant number of queries whatever its roster. */
export async function readWorkerFacts(db: Db, disputeId: string): Promise<WorkerFacts> {
  const told = new Map<string, Told>();
  const of = (partyId: unknown): Told => {
    const key = typeof partyId === 'string' ? partyId : '';
    const facts = told.get(key) ?? {};
    told.set(key, facts);
    return facts;
  };
  const newest = await newestStatements(db, disputeId);
  Object.assign(of(null), await factsOfDispute(db, disputeId, newest));
  for (const { partyId, isKnown, field } of newest) if (!isKnown && isFactCode(field)) of(partyId)[field] = 'unknown';
  for (const table of Object.keys(factTables) as FactTable[])
    for (const row of await rowsOf(db, table, disputeId)) Object.assign(of(row['partyId']), valuesIn(row));
  for (const [partyId, payroll] of await payrolls(db, disputeId)) of(partyId)['payroll'] = payroll;
  for (const [partyId, dependants] of await dependantsOf(db, disputeId)) of(partyId)['dependants'] = dependants;
  const { '': whole, ...own } = Object.fromEntries(told);
  // The columns are typed as the catalogue types the facts; a test holds the two together.
  return { whole: (whole ?? {}) as ClaimFacts, own: new Map(Object.entries(own) as [string, ClaimFacts][]) };
}

/** What counts for one worker: their own facts over those of the roster. */
export function factsFor({ whole, own }: WorkerFacts, partyId: string | null): ClaimFacts {
  return partyId === null ? whole : { ...whole, ...own.get(partyId) };
}

async function rowsOf(db: Db, table: FactTable, disputeId: string): Promise<readonly Row[]> {
  return db.selectFrom(table).selectAll().where('disputeId', '=', disputeId).execute();
}

function valuesIn(row: Row): Told {
  return Object.fromEntries(Object.entries(row).filter(([code, value]) => value !== null && isFactCode(code)));
}

async function factsOfDispute(db: Db, disputeId: string, newest: readonly Newest[]): Promise<Told> {
  const row = await db
    .selectFrom('dispute')
    .select(['divisionCode', 'employmentStartedOn', 'employmentEndedOn', 'isEmploymentOngoing'])
    .select(['knewOn', 'monthlyWageFen'])
    .where('id', '=', disputeId)
    .executeTakeFirstOrThrow();
  const told: Told = {
    placeCode: row.divisionCode?.slice(0, 6) ?? null,
    startedOn: row.employmentStartedOn,
    endedOn: row.employmentEndedOn,
    isOngoing: row.isEmploymentOngoing,
    knewOn: row.knewOn,
    monthlyWageFen: row.monthlyWageFen,
  };
  const unknown = new Set(newest.filter((row) => row.partyId === null && !row.isKnown).map((row) => row.field));
  for (const [code, field] of Object.entries(disputeFacts))
    if (told[code] === null && unknown.has(field)) told[code] = 'unknown';
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

interface Newest {
  readonly partyId: string | null;
  readonly field: string;
  readonly isKnown: boolean;
}

async function newestStatements(db: Db, disputeId: string): Promise<readonly Newest[]> {
  const { rows } = await sql<Newest>`
    select distinct on (party_id, field) party_id, field, is_known from fact_statement
    where dispute_id = ${disputeId} and cause is null order by party_id, field, id desc`.execute(db);
  return rows;
}

async function payrolls(db: Db, disputeId: string): Promise<ReadonlyMap<string | null, readonly MonthPay[]>> {
  const rows = await db
    .selectFrom('payrollMonth')
    .selectAll()
    .where('disputeId', '=', disputeId)
    .orderBy('month')
    .execute();
  return grouped(
    rows,
    ({ id: _id, disputeId: _dispute, partyId: _party, ...month }) => withoutNulls(month) as MonthPay,
  ); // by check
}

async function dependantsOf(db: Db, disputeId: string): Promise<ReadonlyMap<string | null, readonly Dependant[]>> {
  const rows = await db
    .selectFrom('workerDependant')
    .selectAll()
    .where('disputeId', '=', disputeId)
    .orderBy('seat')
    .execute();
  return grouped(rows, ({ relation, isLoneElderOrOrphan }) => ({
    relation: relation === 'spouse' ? 'spouse' : 'other',
    isLoneElderOrOrphan,
  }));
}

function grouped<R extends { readonly partyId: string | null }, T>(rows: readonly R[], to: (row: R) => T) {
  const groups = new Map<string | null, T[]>();
  for (const row of rows) groups.set(row.partyId, [...(groups.get(row.partyId) ?? []), to(row)]);
  return groups;
}

function withoutNulls(row: Readonly<Record<string, unknown>>): Told {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** States facts of one worker or of the whole roster: the typed column and the statement, in the caller's transaction. */
import { claimFacts, factCodes } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Dependant, MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import type { StatedFact } from '@gongyuan/kernel/file.ts';
import { sql } from 'kysely';
import type { Services, Trx } from '../services.ts';
import { stateFacts } from './facts.ts';
import type { StatedBy } from './facts.ts';
import type { Saying } from './stated.ts';
import { disputeFacts, factTables, isDisputeFact } from './worker-facts.ts';
import type { FactTable } from './worker-facts.ts';

export interface Subject {
  readonly disputeId: string;
  /** Null: the whole roster. */
  readonly partyId: string | null;
}

type Value = string | number | boolean | readonly MonthPay[] | readonly Dependant[] | null;

/** Told facts in the order of the catalogue; null = not known. */
export function toldValues(told: ClaimFacts): readonly (readonly [FactCode, Value])[] {
  return factCodes.flatMap((code) => {
    const value = told[code];
    return value === undefined ? [] : [[code, value === 'unknown' ? null : value] as const];
  });
}

/** The caller has checked the revision and leaves the audit row; one new revision of the file. */
export async function stateWorkerFacts(
  services: Services,
  trx: Trx,
  subject: Subject,
  told: ClaimFacts,
  saying: Saying & StatedBy,
): Promise<void> {
  const values = toldValues(told);
  const ofDispute = subject.partyId === null ? values.filter(([code]) => isDisputeFact(code)) : [];
  const own = values.filter((entry) => !ofDispute.includes(entry));
  // Facts of the dispute raise its revision by themselves; raising it here as well would skip a number.
  if (ofDispute.length > 0) await stateOfDispute(services, trx, subject.disputeId, ofDispute, saying);
  else await raiseRevision(trx, subject.disputeId);
  if (own.length === 0) return;
  for (const table of Object.keys(factTables) as FactTable[]) await writeTable(trx, table, subject, own);
  await writeLists(trx, subject, told);
  await writeStatements(services, trx, subject, own, saying);
}

async function stateOfDispute(
  services: Services,
  trx: Trx,
  disputeId: string,
  values: readonly (readonly [FactCode, Value])[],
  { standing, statedBy, ...by }: Saying & StatedBy,
): Promise<void> {
  const facts = values.flatMap(([code, value]): StatedFact[] =>
    isDisputeFact(code) && !Array.isArray(value)
      ? [{ field: disputeFacts[code], value: value as StatedFact['value'], standing, statedBy }] // no list is one of these
      : [],
  );
  await stateFacts(services, trx, disputeId, facts, by);
}

async function raiseRevision(trx: Trx, disputeId: string): Promise<void> {
  await trx
    .updateTable('dispute')
    .set((update) => ({ revision: update('revision', '+', 1) }))
    .where('id', '=', disputeId)
    .execute();
}

async function writeTable(
  trx: Trx,
  table: FactTable,
  { disputeId, partyId }: Subject,
  values: readonly (readonly [FactCode, Value])[],
): Promise<void> {
  const columns = values.filter(([code]) => code in factTables[table] && !isList(code));
  if (columns.length === 0) return;
  const set = Object.fromEntries(columns);
  await trx
    .insertInto(table)
    .values({ disputeId, partyId, ...set })
    .onConflict((conflict) => conflict.columns(['disputeId', 'partyId']).doUpdateSet(set))
    .execute();
}

const isList = (code: FactCode) => claimFacts[code].kind === 'payroll' || claimFacts[code].kind === 'dependants';

/** A list is told whole: what stood before gives way. */
async function writeLists(trx: Trx, { disputeId, partyId }: Subject, told: ClaimFacts): Promise<void> {
  const { payroll, dependants } = told;
  const mine = sql<boolean>`dispute_id = ${disputeId} and party_id is not distinct from ${partyId}`;
  if (payroll !== undefined) {
    await trx.deleteFrom('payrollMonth').where(mine).execute();
    const rows = payroll === 'unknown' ? [] : payroll.map((month) => ({ disputeId, partyId, ...month }));
    if (rows.length > 0) await trx.insertInto('payrollMonth').values(rows).execute();
  }
  if (dependants !== undefined) {
    await trx.deleteFrom('workerDependant').where(mine).execute();
    const rows =
      dependants === 'unknown' ? [] : dependants.map((dependant, seat) => ({ disputeId, partyId, seat, ...dependant }));
    if (rows.length > 0) await trx.insertInto('workerDependant').values(rows).execute();
  }
}

async function writeStatements(
  { now }: Services,
  trx: Trx,
  { disputeId, partyId }: Subject,
  values: readonly (readonly [FactCode, Value])[],
  { standing, statedBy, on, staffId, contactId, matterId }: Saying & StatedBy,
): Promise<void> {
  await trx
    .insertInto('factStatement')
    .values(
      values.map(([field, value]) => ({
        disputeId,
        partyId,
        contactId: contactId ?? null,
        matterId: matterId ?? null,
        field,
        value: value === null ? null : Array.isArray(value) ? JSON.stringify(value) : String(value),
        isKnown: value !== null,
        standing,
        statedBy,
        statedOn: on,
        recordedBy: staffId,
        recordedAt: now().toISOString(),
      })),
    )
    .execute();
}

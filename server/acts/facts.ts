/** States facts of a dispute: the typed column, who said it and how far it is shown, and one new revision of the file. */
import { factFields } from '@gongyuan/kernel/file.ts';
import type { FactField, StatedFact } from '@gongyuan/kernel/file.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Updateable } from 'kysely';
import type { Services, Trx } from '../services.ts';

export interface StatedBy {
  /** Who typed it. */
  readonly staffId: string;
  /** The day it was said. */
  readonly on: PlainDate;
  readonly contactId?: string;
  readonly matterId?: string;
}

/** Amounts live in a claim; each field has its column. */
const amountColumns = {
  claimed_fen: 'claimedFen',
  verified_fen: 'verifiedFen',
  agreed_fen: 'agreedFen',
  awarded_fen: 'awardedFen',
  received_fen: 'receivedFen',
} as const satisfies Partial<Record<FactField, string>>;
type AmountField = keyof typeof amountColumns;

/** Facts which are one column of the dispute. `place` is two and `causes` are rows: both are written below. */
const disputeColumns = {
  worker_count: 'workerCount',
  is_common_claim: 'isCommonClaim',
  is_bankrupt: 'isBankrupt',
  applicant_category: 'applicantCategory',
  employer: 'employerId',
  is_employment_ongoing: 'isEmploymentOngoing',
  employment_started_on: 'employmentStartedOn',
  employment_ended_on: 'employmentEndedOn',
  knew_on: 'knewOn',
  event_year: 'eventYear',
  position: 'position',
  monthly_wage_fen: 'monthlyWageFen',
} as const satisfies Record<Exclude<FactField, AmountField | 'place' | 'causes'>, string>;

export function isAmount(field: FactField): field is AmountField {
  return field in amountColumns;
}

/**
 * Writes the facts in the caller's transaction, whatever their number in a constant number of queries.
 * A later fact on the same field wins; `place` takes a division code, words, or both as a list; `employer` takes its id.
 * The caller has checked the revision and leaves the audit row.
 */
export async function stateFacts(
  { now }: Services,
  trx: Trx,
  disputeId: string,
  facts: readonly StatedFact[],
  by: StatedBy,
): Promise<void> {
  if (facts.length === 0) return;
  await trx
    .updateTable('dispute')
    .set((update) => ({ ...columnsOf(facts), revision: update('revision', '+', 1) }))
    .where('id', '=', disputeId)
    .execute();
  const causes = facts.findLast((fact) => fact.field === 'causes');
  if (causes) await replaceCauses(trx, disputeId, Array.isArray(causes.value) ? causes.value : []);
  await stateAmounts(trx, disputeId, facts);
  const employerName = await nameOfEmployer(trx, facts);
  await trx
    .insertInto('factStatement')
    .values(
      facts.map((fact) => ({
        disputeId,
        partyId: fact.partyId ?? null,
        cause: isAmount(fact.field) ? (fact.cause ?? null) : null,
        contactId: by.contactId ?? null,
        matterId: by.matterId ?? null,
        field: fact.field,
        value: fact.field === 'employer' && fact.value !== null ? employerName : valueText(fact),
        isKnown: fact.value !== null,
        standing: fact.standing,
        statedBy: fact.statedBy,
        statedOn: by.on,
        recordedBy: by.staffId,
        recordedAt: now().toISOString(),
      })),
    )
    .execute();
}

/** The columns to set; an amount belongs to a claim and sets none. */
function columnsOf(facts: readonly StatedFact[]): Updateable<DB['dispute']> {
  const columns: Updateable<DB['dispute']> = {};
  for (const { field, value } of facts) {
    if (field === 'place') Object.assign(columns, placeColumns(value));
    else if (isColumn(field)) Object.assign(columns, { [disputeColumns[field]]: value });
  }
  return columns;
}

function isColumn(field: FactField): field is keyof typeof disputeColumns {
  return field in disputeColumns;
}

/** A place is told whole: a new code does not keep the old words beside it. */
function placeColumns(value: StatedFact['value']): { divisionCode: string | null; placeText: string | null } {
  const parts = value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  const code = parts.find((part) => /^\d{6}(\d{3})?$/.test(part));
  return { divisionCode: code ?? null, placeText: parts.find((part) => part !== code) ?? null };
}

async function replaceCauses(trx: Trx, disputeId: string, causes: readonly string[]): Promise<void> {
  await trx.deleteFrom('disputeCause').where('disputeId', '=', disputeId).execute();
  const rows = [...new Set(causes)].map((cause) => ({ disputeId, cause }));
  if (rows.length > 0) await trx.insertInto('disputeCause').values(rows).execute();
}

async function stateAmounts(trx: Trx, disputeId: string, facts: readonly StatedFact[]): Promise<void> {
  // The fields are five: a query for each, whatever the number of workers.
  for (const [field, column] of Object.entries(amountColumns)) {
    const stated = facts.filter((fact) => fact.field === field);
    const rows = new Map(
      stated.map((fact) => [`${fact.partyId ?? ''} ${fact.cause ?? ''}`, amountRow(disputeId, column, fact)]),
    );
    if (rows.size === 0) continue;
    await trx
      .insertInto('claim')
      .values([...rows.values()])
      .onConflict((conflict) =>
        conflict
          .columns(['disputeId', 'partyId', 'cause'])
          .doUpdateSet((update) => ({ [column]: update.ref(`excluded.${column}`) })),
      )
      .execute();
  }
}

function amountRow(disputeId: string, column: (typeof amountColumns)[AmountField], fact: StatedFact) {
  if (!fact.cause) throw new Error(`${factFields[fact.field]} needs the cause it is claimed for`);
  const fen = typeof fact.value === 'number' ? fact.value : null;
  return { disputeId, partyId: fact.partyId ?? null, cause: fact.cause, [column]: fen };
}

/** A statement quotes the name as it was that day. */
async function nameOfEmployer(trx: Trx, facts: readonly StatedFact[]): Promise<string | null> {
  const id = facts.findLast((fact) => fact.field === 'employer' && typeof fact.value === 'string')?.value;
  if (typeof id !== 'string') return null;
  const row = await trx.selectFrom('employer').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? null;
}

/** Several causes are several values, the parts of a place are one. */
function valueText({ field, value }: StatedFact): string | null {
  if (value === null) return null;
  return Array.isArray(value) ? value.join(field === 'causes' ? '、' : ' ') : String(value);
}

/** Locks the dispute, but not against rows that only refer to it. Throws `stale_revision` when somebody stated facts since the reader looked. */
export async function checkDisputeRevision(trx: Trx, disputeId: string, revision: number): Promise<void> {
  const row = await trx
    .selectFrom('dispute')
    .select('revision')
    .where('id', '=', disputeId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw problem('not_found');
  if (row.revision !== revision) throw problem('stale_revision', { changed: { disputeRevision: row.revision } });
}

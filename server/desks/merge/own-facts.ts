/**
 * What a dispute with one applicant says of its whole roster, it says of that person. Before such a roster becomes part
 * of another one, these facts move onto the person's seat: nobody's pay, months or days become somebody else's.
 */
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { factCodes } from '@gongyuan/law/claims/facts/catalogue.ts';
import { sql } from 'kysely';
import { disputeFacts, factTables, factsFor, isDisputeFact, readWorkerFacts } from '../../acts/worker-facts.ts';
import type { FactTable, WorkerFacts } from '../../acts/worker-facts.ts';
import type { Trx } from '../../services.ts';

/** What was done for one seat, as it is kept for undoing. */
export interface Owned {
  readonly partyId: string;
  /** Values written to the seat's row; `after` is the row as JSON: what was corrected since then is not emptied. */
  readonly laid: readonly Laid[];
  /** Whole-roster rows, as JSON, whose values are at the seat now, or count for nobody because the seat has its own. */
  readonly taken: readonly { readonly table: string; readonly row: string }[];
  /** Rows and statements that said null for the seat. */
  readonly seated: readonly { readonly table: string; readonly ids: readonly string[] }[];
  /** Statements added: the file does not say it of this person, so the other's value does not hold for them. */
  readonly added: readonly string[];
}

interface Laid {
  readonly table: FactTable;
  readonly id: string;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly after: string;
}

export interface Merger {
  readonly staffId: string;
  readonly on: string;
  readonly at: string;
}

/** One seat of one dispute; `twinId`: the seat of the same person in the kept dispute. */
export interface Sole {
  readonly disputeId: string;
  readonly partyId: string;
  readonly twinId?: string | undefined;
}

type Values = Record<string, unknown>;
const lists = { payrollMonth: 'payroll', workerDependant: 'dependants' } as const;
const tables = Object.keys(factTables) as FactTable[]; // Object.keys forgets the literals
const isKnown = (value: unknown) => value !== undefined && value !== 'unknown';

/** The only applicant of each dispute, where it has only one and the two rosters are not the same people. */
export interface Soles {
  readonly kept?: Sole | undefined;
  readonly merged?: Sole | undefined;
}

/** Called before the two are joined. */
export async function giveToSeats(
  trx: Trx,
  keptId: string,
  { kept, merged }: Soles,
  by: Merger,
): Promise<readonly Owned[]> {
  if (!kept && !merged) return [];
  const theirs = await readWorkerFacts(trx, keptId);
  const done: Owned[] = [];
  if (kept) done.push(await giveRows(trx, kept, theirs, []));
  if (!merged) return done;
  const told = await readWorkerFacts(trx, merged.disputeId);
  const rows = await giveRows(trx, merged, told, statedWithPerson);
  const { values, unsaid } = apart(told, theirs, merged);
  const laid = await lay(trx, merged, values);
  return [...done, { ...rows, laid: [...rows.laid, ...laid], added: await stateUnsaid(trx, merged, unsaid, by) }];
}

/** The place is the dispute's as much as the person's: who said it stays with the dispute. */
const statedWithPerson = Object.values(disputeFacts).filter((field) => field !== disputeFacts.placeCode);

async function giveRows(trx: Trx, sole: Sole, told: WorkerFacts, fields: readonly string[]): Promise<Owned> {
  const { disputeId, partyId } = sole;
  const own: ClaimFacts = told.own.get(partyId) ?? {};
  const wanted = factCodes.filter(
    (code) => !isDisputeFact(code) && isKnown(told.whole[code]) && own[code] === undefined,
  );
  const values = Object.fromEntries(
    wanted.filter((code) => !Array.isArray(told.whole[code])).map((code) => [code, told.whole[code]]),
  );
  const laid = await lay(trx, sole, values);
  const taken = [];
  const seated = [];
  for (const table of tables) taken.push(...(await take(trx, table, disputeId)));
  for (const [table, code] of Object.entries(lists)) {
    if (own[code] === undefined) seated.push(await seat(trx, table, sole, sql``));
    else taken.push(...(await take(trx, table, disputeId)));
  }
  const stated = sql`and cause is null and field = any(${[...factCodes, ...fields]}::text[])`;
  seated.push(await seat(trx, 'factStatement', sole, stated));
  return { partyId, laid, taken, seated: seated.filter(({ ids }) => ids.length > 0), added: [] };
}

/** Facts which the disputes' own columns say differently: the kept dispute's would hold for the merged one's worker. */
function apart(told: WorkerFacts, theirs: WorkerFacts, { partyId, twinId }: Sole) {
  const own: ClaimFacts = told.own.get(partyId) ?? {};
  const standing = factsFor(theirs, twinId ?? null);
  const values: Values = {};
  const unsaid: FactCode[] = [];
  for (const code of Object.keys(disputeFacts) as (keyof typeof disputeFacts)[]) {
    const [mine, other] = [told.whole[code], standing[code]];
    if (own[code] !== undefined || mine === other) continue;
    // Of a person who sits in both, what the kept dispute knows stands. One place known is the place of both.
    const isSettled = isKnown(other) && twinId !== undefined;
    if (isSettled || (code === 'placeCode' && !(isKnown(mine) && isKnown(other)))) continue;
    if (isKnown(mine)) values[code] = mine;
    else if (isKnown(other)) unsaid.push(code);
  }
  return { values, unsaid };
}

async function lay(trx: Trx, { disputeId, partyId }: Sole, values: Values): Promise<readonly Laid[]> {
  const laid: Laid[] = [];
  for (const table of tables) {
    const set = Object.fromEntries(Object.entries(values).filter(([code]) => code in factTables[table]));
    if (Object.keys(set).length === 0) continue;
    const row = await trx
      .insertInto(table)
      .values({ disputeId, partyId, ...set })
      .onConflict((conflict) => conflict.columns(['disputeId', 'partyId']).doUpdateSet(set))
      .returning('id')
      .returning(sql<boolean>`xmax = 0`.as('isNew'))
      .returning(sql<string>`to_jsonb(${sql.table(table)})::text`.as('after'))
      .executeTakeFirstOrThrow();
    laid.push({ table, ...row, columns: Object.keys(set) });
  }
  return laid;
}

async function take(trx: Trx, table: string, disputeId: string): Promise<Owned['taken']> {
  const { rows } = await sql<{ row: string }>`
    delete from ${sql.table(table)} as gone where dispute_id = ${disputeId}::uuid and party_id is null
    returning to_jsonb(gone)::text as row`.execute(trx);
  return rows.map(({ row }) => ({ table, row }));
}

async function seat(trx: Trx, table: string, { disputeId, partyId }: Sole, narrowed: ReturnType<typeof sql>) {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set party_id = ${partyId}::uuid
    where dispute_id = ${disputeId}::uuid and party_id is null ${narrowed} returning id::text as id`.execute(trx);
  return { table, ids: rows.map(({ id }) => id) };
}

async function stateUnsaid(
  trx: Trx,
  { disputeId, partyId }: Sole,
  codes: readonly FactCode[],
  { staffId, on, at }: Merger,
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const said = { disputeId, partyId, value: null, isKnown: false, standing: 'said', statedBy: '合并前的档案没有记' };
  const rows = await trx
    .insertInto('factStatement')
    .values(codes.map((field) => ({ ...said, field, statedOn: on, recordedBy: staffId, recordedAt: at })))
    .returning(sql<string>`id::text`.as('id'))
    .execute();
  return rows.map(({ id }) => id);
}

/** After rows have gone back to their disputes and seats. */
export async function takeFromSeats(trx: Trx, { partyId, laid, taken, seated, added }: Owned): Promise<void> {
  for (const one of laid.toReversed()) await unlay(trx, one);
  for (const { table, row } of taken)
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_record(null::${sql.table(table)}, ${row}::jsonb)`.execute(trx);
  for (const { table, ids } of seated)
    await sql`update ${sql.table(table)} set party_id = null
      where party_id = ${partyId}::uuid and id::text = any(${[...ids]}::text[])`.execute(trx);
  if (added.length > 0) await sql`delete from fact_statement where id::text = any(${[...added]}::text[])`.execute(trx);
}

async function unlay(trx: Trx, { table, id, isNew, columns, after }: Laid): Promise<void> {
  const emptied = columns.map(
    (column) => sql`${sql.ref(column)} = nullif(${sql.ref(`now.${column}`)}, ${sql.ref(`laid.${column}`)})`,
  );
  await sql`update ${sql.table(table)} as now set ${sql.join(emptied)}
    from jsonb_populate_record(null::${sql.table(table)}, ${after}::jsonb) as laid where now.id = ${id}::uuid`.execute(
    trx,
  );
  if (!isNew) return;
  await sql`delete from ${sql.table(table)} as now where id = ${id}::uuid
    and jsonb_strip_nulls(to_jsonb(now) - array['id', 'dispute_id', 'party_id']) = '{}'::jsonb`.execute(trx);
}

/**
 * Before two disputes of different workers become one: what was told of 'the whole roster' of a dispute with one applicant
 * was told of that one, and goes to their seat. Otherwise one worker's wage would become another's.
 */
import { sql } from 'kysely';
import type { Trx } from '../../services.ts';
import type { Filled } from './move.ts';
import { workerTables, inSql } from './worker-facts.ts';

/** Rows that belonged to the whole roster and now stand at a seat. */
export interface Seated {
  readonly table: string;
  readonly partyId: string;
  readonly ids: readonly string[];
}

export interface SeatedFacts {
  readonly seated: readonly Seated[];
  /** Rows made for what the dispute itself held. */
  readonly created: readonly { readonly table: string; readonly id: string }[];
  readonly filled: readonly Filled[];
}

export async function seatFacts(trx: Trx, disputeId: string, partyId: string): Promise<SeatedFacts> {
  const seated: Seated[] = [];
  for (const table of workerTables.map(inSql)) {
    const { rows } = await sql<{ id: string }>`update ${sql.table(table)} set party_id = ${partyId}::uuid
      where dispute_id = ${disputeId}::uuid and party_id is null and not exists (select 1 from ${sql.table(table)} own
        where own.dispute_id = ${disputeId}::uuid and own.party_id = ${partyId}::uuid) returning id`.execute(trx);
    if (rows.length > 0) seated.push({ table, partyId, ids: rows.map(({ id }) => id) });
  }
  const dispute = await trx
    .selectFrom('dispute')
    .select(['divisionCode', 'employmentStartedOn', 'employmentEndedOn', 'isEmploymentOngoing', 'knewOn'])
    .select('monthlyWageFen')
    .where('id', '=', disputeId)
    .executeTakeFirstOrThrow();
  const employment = {
    placeCode: dispute.divisionCode?.slice(0, 6) ?? null,
    startedOn: dispute.employmentStartedOn,
    endedOn: dispute.employmentEndedOn,
    isOngoing: dispute.isEmploymentOngoing,
    knewOn: dispute.knewOn,
  };
  const written = [
    await write(trx, 'workerEmployment', disputeId, partyId, employment),
    await write(trx, 'workerPay', disputeId, partyId, { monthlyWageFen: dispute.monthlyWageFen }),
  ];
  return {
    seated,
    created: written.flatMap(({ created }) => created),
    filled: written.flatMap(({ filled }) => filled),
  };
}

type Values = Readonly<Record<string, string | number | boolean | null>>;

/** What the seat says itself stands. */
async function write(
  trx: Trx,
  table: 'workerEmployment' | 'workerPay',
  disputeId: string,
  partyId: string,
  values: Values,
): Promise<Pick<SeatedFacts, 'created' | 'filled'>> {
  const told = Object.entries(values).filter(([, value]) => value !== null);
  if (told.length === 0) return { created: [], filled: [] };
  const own = await trx
    .selectFrom(table)
    .selectAll()
    .where('disputeId', '=', disputeId)
    .where('partyId', '=', partyId)
    .executeTakeFirst();
  if (!own) {
    const row = { disputeId, partyId, ...Object.fromEntries(told) };
    const { id } = await trx.insertInto(table).values(row).returning('id').executeTakeFirstOrThrow();
    return { created: [{ table: inSql(table), id }], filled: [] };
  }
  const held: Readonly<Record<string, unknown>> = own;
  const gaps = told.filter(([column]) => held[column] === null);
  if (gaps.length === 0) return { created: [], filled: [] };
  await trx.updateTable(table).set(Object.fromEntries(gaps)).where('id', '=', own.id).execute();
  return { created: [], filled: [{ table: inSql(table), id: own.id, columns: gaps.map(([column]) => column) }] };
}

/** Back to the whole roster, after the seats are back in their disputes. */
export async function unseatFacts(
  trx: Trx,
  { seated, created }: Pick<SeatedFacts, 'seated' | 'created'>,
): Promise<void> {
  for (const { table, id } of created) await sql`delete from ${sql.table(table)} where id = ${id}::uuid`.execute(trx);
  for (const { table, partyId, ids } of seated)
    await sql`update ${sql.table(table)} set party_id = null
      where id = any(${[...ids]}::uuid[]) and party_id = ${partyId}::uuid`.execute(trx);
}

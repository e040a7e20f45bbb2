/**
 * Facts of workers when two disputes become one: a seat's own facts stand; where there are none, the other's come along.
 * Row by row: where the kept seat has a row, the twin's stays behind whole, also what it says of columns that are empty
 * in the kept one, for values told together are not mixed with others.
 */
import type { Trx } from '../../services.ts';
import type { Moved } from './move.ts';
import { repoint, repointPairs } from './move.ts';

/** Each has one row a seat, or several that are told as a whole. */
const workerTables = [
  'workerEmployment',
  'workerPay',
  'workerTime',
  'workerInjury',
  'workerOther',
  'payrollMonth',
  'workerDependant',
] as const;

const inSql = (table: (typeof workerTables)[number]): string =>
  table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `twin`: seats of the merged dispute whose person sits in the kept one already. */
export async function joinWorkerFacts(
  trx: Trx,
  keptId: string,
  mergedId: string,
  twin: ReadonlyMap<string, string>,
): Promise<readonly Moved[]> {
  const moved: Moved[] = [];
  for (const table of workerTables) moved.push(...(await joinTable(trx, table, keptId, mergedId, twin)));
  return moved;
}

async function joinTable(
  trx: Trx,
  table: (typeof workerTables)[number],
  keptId: string,
  mergedId: string,
  twin: ReadonlyMap<string, string>,
): Promise<readonly Moved[]> {
  const rows = await trx
    .selectFrom(table)
    .select(['id', 'disputeId', 'partyId'])
    .where('disputeId', 'in', [keptId, mergedId])
    .execute();
  const taken = new Set(rows.filter(({ disputeId }) => disputeId === keptId).map(({ partyId }) => partyId));
  const seatOf = (partyId: string | null) => (partyId === null ? null : (twin.get(partyId) ?? partyId));
  const going = rows.filter((row) => row.disputeId === mergedId && !taken.has(seatOf(row.partyId)));
  if (going.length === 0) return [];
  // A seat's rows come along together or not at all.
  const free = new Map([...twin].filter(([, to]) => !taken.has(to)));
  const seated = await repointPairs(trx, { table: inSql(table), column: 'party_id', key: 'id' }, free);
  const whole = { table: inSql(table), column: 'dispute_id', key: 'id' };
  const ids = going.map(({ id }) => id);
  return [...seated, await repoint(trx, whole, mergedId, keptId, ids)];
}

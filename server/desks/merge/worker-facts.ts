/** Facts of workers when two disputes become one: a seat's own facts stand; where there are none, the other's come along. */
import type { Trx } from '../../services.ts';
import type { Moved } from './move.ts';
import { repoint } from './move.ts';

/** Each has one row a seat, or several that are told as a whole. */
export const workerTables = [
  'workerEmployment',
  'workerPay',
  'workerTime',
  'workerInjury',
  'workerOther',
  'payrollMonth',
  'workerDependant',
] as const;

export const inSql = (table: (typeof workerTables)[number]): string =>
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
  const moved = [];
  for (const [from, to] of twin) {
    const ids = going.filter(({ partyId }) => partyId === from).map(({ id }) => id);
    const seat = { table: inSql(table), column: 'party_id', key: 'id' };
    if (ids.length > 0) moved.push(await repoint(trx, seat, from, to, ids));
  }
  const whole = { table: inSql(table), column: 'dispute_id', key: 'id' };
  const ids = going.map(({ id }) => id);
  return [...moved, await repoint(trx, whole, mergedId, keptId, ids)];
}

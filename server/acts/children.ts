/** Rows of the tables that belong to a procedure, as an act adds, replaces or ends them. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Child } from '@gongyuan/kernel/procedure.ts';
import { sql } from 'kysely';
import type { Trx } from '../services.ts';

type Row = Readonly<Record<string, unknown>>;

/** Tables whose rows name the act that wrote them. */
const attributed = new Set(['case_log', 'return_visit', 'case_rating', 'review_score']);

interface Of {
  readonly matterId: string;
  readonly actionId: number;
  readonly today: PlainDate;
}

/** An act writes to a few tables, whatever the number of rows. */
export async function writeChildren(trx: Trx, children: readonly Child[], of: Of): Promise<void> {
  const { matterId, actionId, today } = of;
  for (const { table, rows, replaces, ends } of children) {
    if (replaces) await sql`delete from ${sql.table(table)} where matter_id = ${matterId}`.execute(trx);
    if (ends) await endRows(trx, table, matterId, ends, today);
    const own = { matterId, ...(attributed.has(table) ? { actionId } : {}) };
    await insertRows(
      trx,
      table,
      rows.map((row) => ({ ...row, ...own })),
    );
  }
}

async function endRows(trx: Trx, table: string, matterId: string, match: Row, today: PlainDate): Promise<void> {
  const same = Object.entries(match).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update ${sql.table(table)} set to_on = ${today}
    where matter_id = ${matterId} and to_on is null and ${sql.join(same, sql` and `)}`.execute(trx);
}

/** Rows of one insert have the same columns: those of the form, absent ones null. */
async function insertRows(trx: Trx, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return;
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    trx,
  );
}

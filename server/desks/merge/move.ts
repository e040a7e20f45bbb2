/** Re-pointing rows and remembering which, so that undoing brings back exactly those. */
import { sql } from 'kysely';
import type { Trx } from '../../services.ts';
import type { Reference } from './references.ts';

/** Rows whose column was changed from one id to another. */
export interface Moved extends Reference {
  readonly from: string;
  readonly to: string;
  readonly ids: readonly string[];
}

/** Rows that say `from` say `to` afterwards; `only` narrows to some of them. */
export async function repoint(
  trx: Trx,
  reference: Reference,
  from: string,
  to: string,
  only?: readonly string[],
): Promise<Moved> {
  const { table, column, key } = reference;
  const narrowed = only ? sql`and ${sql.ref(key)}::text = any(${[...only]}::text[])` : sql``;
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set ${sql.ref(column)} = ${to}::uuid
    where ${sql.ref(column)} = ${from}::uuid ${narrowed} returning ${sql.ref(key)}::text as id`.execute(trx);
  return { ...reference, from, to, ids: rows.map((row) => row.id) };
}

/** Rows that have been sent on since then stay where they are now. */
export async function pointBack(trx: Trx, { table, column, key, from, to, ids }: Moved): Promise<void> {
  if (ids.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${from}::uuid
    where ${sql.ref(column)} = ${to}::uuid and ${sql.ref(key)}::text = any(${[...ids]}::text[])`.execute(trx);
}

/** Columns of the kept record which were empty and took the merged record's value; undoing empties them again. */
export interface Filled {
  readonly table: 'person' | 'employer' | 'dispute';
  readonly id: string;
  readonly columns: readonly string[];
}

export async function empty(trx: Trx, { table, id, columns }: Filled): Promise<void> {
  if (columns.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = null`))}
    where id = ${id}::uuid`.execute(trx);
}

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

/** Many pairs of one column in one statement. */
export async function repointPairs(
  trx: Trx,
  reference: Reference,
  pairs: ReadonlyMap<string, string>,
): Promise<readonly Moved[]> {
  if (pairs.size === 0) return [];
  const { table, column, key } = reference;
  const values = [...pairs].map(([from, to]) => sql`(${from}::uuid, ${to}::uuid)`);
  const { rows } = await sql<{ id: string; from: string }>`
    update ${sql.table(table)} set ${sql.ref(column)} = pairs.kept
    from (values ${sql.join(values)}) as pairs (merged, kept) where ${sql.ref(`${table}.${column}`)} = pairs.merged
    returning ${sql.ref(`${table}.${key}`)}::text as id, pairs.merged as "from"`.execute(trx);
  return [...pairs].flatMap(([from, to]) => {
    const ids = rows.filter((row) => row.from === from).map((row) => row.id);
    return ids.length === 0 ? [] : [{ ...reference, from, to, ids }];
  });
}

/** Column by column, in the order given. Rows that have been sent on since then stay where they are now. */
export async function pointBack(trx: Trx, moved: readonly Moved[]): Promise<void> {
  const byColumn = new Map<string, Moved[]>();
  for (const one of moved.filter(({ ids }) => ids.length > 0)) {
    const name = `${one.table}.${one.column}`;
    byColumn.set(name, [...(byColumn.get(name) ?? []), one]);
  }
  for (const group of byColumn.values()) {
    const [first] = group;
    if (!first) continue;
    const { table, column, key } = first;
    const values = group.flatMap(({ ids, from, to }) =>
      ids.map((id) => sql`(${id}::text, ${from}::uuid, ${to}::uuid)`),
    );
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = before.merged
      from (values ${sql.join(values)}) as before (id, merged, kept)
      where ${sql.ref(`${table}.${column}`)} = before.kept and ${sql.ref(`${table}.${key}`)}::text = before.id`.execute(
      trx,
    );
  }
}

/** Columns of the kept record which were empty and took the merged record's value; undoing empties them again. */
export interface Filled {
  readonly table: string;
  readonly id: string;
  readonly columns: readonly string[];
}

export async function empty(trx: Trx, { table, id, columns }: Filled): Promise<void> {
  if (columns.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = null`))}
    where id = ${id}::uuid`.execute(trx);
}

/** Disputes of the demonstration, each with every row that hangs on it: what the loader makes copies of. */
import type pg from 'pg';
import type { Row, Table } from './catalog.ts';
import { readRows, readTables } from './catalog.ts';

export interface Cluster {
  readonly disputeId: string;
  readonly unionId: string;
  readonly rows: readonly { readonly table: Table; readonly row: Row }[];
  readonly matters: number;
  readonly openMatters: number;
  /** Entries of the audit about its matters. */
  readonly events: number;
}

/** Rows belong to a dispute by one of these; a person or an employer is only taken along. */
const carriers = new Set(['dispute', 'dispute_party', 'contact', 'contact_line', 'matter', 'claim', 'clock', 'outbox']);
const taken = new Set(['person', 'employer']);
/** Of one installation, one person or one call, and so not to be had twice. */
const left = new Set([
  'screening_list_row',
  'merge',
  'not_same',
  'phone_call',
  'portal_draft',
  'portal_consent',
  'worker_message',
]);
const ofMatters = new Set(['matter', 'dispute', 'contact']);

const LARGEST_ROSTER = 6;
const FACTS_KEPT = 8;

type Tables = readonly { readonly table: Table; readonly rows: readonly Row[] }[];

/** Only disputes that lie at one union altogether: a copy can then be put at any other. */
export async function readClusters(pool: pg.Pool): Promise<readonly Cluster[]> {
  const tables: { table: Table; rows: readonly Row[] }[] = [];
  const all = (await readTables(pool)).filter(({ name }) => !left.has(name));
  // The audit names what it is about without a reference: by then all of that must be known.
  for (const table of all.toSorted((one, other) => Number(one.name === 'action') - Number(other.name === 'action'))) {
    tables.push({ table, rows: await readRows(pool, table) });
  }
  const disputes = tables.find(({ table }) => table.name === 'dispute')?.rows ?? [];
  return disputes
    .filter((row) => row['merged_into_id'] === null)
    .map((row) => clusterOf(tables, row['id'] ?? '', row['union_id'] ?? ''))
    .filter((cluster) => cluster.matters > 0 && liesAtOneUnion(cluster) && !isLarge(cluster))
    .map(thinned);
}

/** A hundred workers in one dispute would outweigh a hundred disputes. */
const isLarge = ({ rows }: Cluster) =>
  rows.filter(({ table }) => table.name === 'dispute_party').length > LARGEST_ROSTER;

/** As many statements as a short visit leaves: the demonstration's stories are told at length. */
function thinned(cluster: Cluster): Cluster {
  const facts = cluster.rows.filter(({ table }) => table.name === 'fact_statement');
  const kept = new Set(facts.slice(0, FACTS_KEPT));
  return { ...cluster, rows: cluster.rows.filter((one) => one.table.name !== 'fact_statement' || kept.has(one)) };
}

function clusterOf(tables: Tables, disputeId: string, unionId: string): Cluster {
  const ids = new Set([`dispute:${disputeId}`]);
  const members: { table: Table; row: Row }[] = [];
  for (const { table, rows } of tables) {
    if (taken.has(table.name)) continue;
    for (const row of rows) {
      if (!belongs(table, row, ids)) continue;
      members.push({ table, row });
      if (row['id']) ids.add(`${table.name}:${row['id']}`);
    }
  }
  const along = tables.filter(({ table }) => taken.has(table.name));
  const referred = new Set(members.flatMap(({ table, row }) => referencesOf(table, row)));
  const people = along.flatMap(({ table, rows }) =>
    rows.filter((row) => referred.has(`${table.name}:${row['id']}`)).map((row) => ({ table, row })),
  );
  const matters = members.filter(({ table }) => table.name === 'matter');
  return {
    disputeId,
    unionId,
    rows: [...people, ...members],
    matters: matters.length,
    openMatters: matters.filter(({ row }) => row['closed_on'] === null).length,
    events: members.filter(({ table, row }) => table.name === 'action' && row['subject'] === 'matter').length,
  };
}

function belongs(table: Table, row: Row, ids: ReadonlySet<string>): boolean {
  if (table.name === 'dispute') return ids.has(`dispute:${row['id']}`);
  if (table.name === 'action')
    return ofMatters.has(row['subject'] ?? '') && ids.has(`${row['subject']}:${row['subject_id']}`);
  return table.columns.some(
    ({ name, refersTo }) => refersTo !== null && carriers.has(refersTo) && ids.has(`${refersTo}:${row[name]}`),
  );
}

const referencesOf = (table: Table, row: Row) =>
  table.columns.flatMap(({ name, refersTo }) => (refersTo && row[name] ? [`${refersTo}:${row[name]}`] : []));

function liesAtOneUnion({ rows, unionId }: Cluster): boolean {
  return rows.every(({ table, row }) =>
    referencesOf(table, row).every((one) => !one.startsWith('trade_union:') || one === `trade_union:${unionId}`),
  );
}

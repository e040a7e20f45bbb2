/** What a database holds, asked of the database itself: the same for the schema of every release. */
import type pg from 'pg';

export interface Table {
  readonly name: string;
  /** Those that can be written; what PostgreSQL computes itself it computes again. */
  readonly columns: readonly string[];
}

export interface SequenceValue {
  readonly name: string;
  readonly lastValue: string;
  readonly isCalled: boolean;
}

type Client = pg.ClientBase;

/** How values are written and read back, whatever the server's own settings are; and no row is filtered unseen. */
export async function setForms(client: Client): Promise<void> {
  await client.query(`
    set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
    set local bytea_output = 'hex'; set local extra_float_digits = 3; set local row_security = off;
    set local search_path = public; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
}

export async function readTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${notOfExtension('c.oid', 'pg_class')}
    group by c.relname order by c.relname`);
  return rows;
}

export async function readSequences(client: Client): Promise<readonly SequenceValue[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const values: SequenceValue[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text as last_value, is_called from ${quoted(name)}`,
    );
    values.push({ name, lastValue: state.rows[0]?.last_value ?? '1', isCalled: state.rows[0]?.is_called ?? false });
  }
  return values;
}

export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

export async function readAppliedMigrations(client: Client): Promise<readonly AppliedMigration[]> {
  const { rows } = await client.query<{ found: boolean }>(
    `select to_regclass('schema_migration') is not null as found`,
  );
  if (!rows[0]?.found) return [];
  return (await client.query<AppliedMigration>('select name, checksum from schema_migration order by name')).rows;
}

/** True where nothing of ours, or of anybody, lies in the schema. */
export async function isEmpty(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(`
    select not exists (select from pg_class c where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'v', 'm', 'S') and ${notOfExtension('c.oid', 'pg_class')}) as empty`);
  return rows[0]?.empty ?? false;
}

/** Takes away tables, views, sequences, types and functions; extensions stay, for the owner may not be able to make them. */
export async function dropEverything(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select 1 as turn, format('drop %s if exists %s cascade', case relkind when 'v' then 'view'
      when 'm' then 'materialized view' else 'table' end, c.oid::regclass) as statement
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and ${notOfExtension('c.oid', 'pg_class')}
    union all
    -- Those of identity columns have gone with their table by then.
    select 2, format('drop sequence if exists %s cascade', c.oid::regclass)
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
    union all
    select 2, format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and ${notOfExtension('p.oid', 'pg_proc')}
    union all
    select 2, format('drop type if exists %s cascade', t.oid::regtype) from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'r') and ${notOfExtension('t.oid', 'pg_type')}
    order by 1`);
  for (const { statement } of rows) await client.query(statement);
}

export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly definition: string;
}

export async function readForeignKeys(client: Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    order by conrelid::regclass::text, conname`);
  return rows;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const columnList = ({ columns }: Pick<Table, 'columns'>): string => columns.map(quoted).join(', ');

function notOfExtension(id: string, catalogue: string): string {
  return `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${id} and d.deptype = 'e')`;
}

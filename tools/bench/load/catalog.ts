/** The tables as PostgreSQL describes them: columns, references and the order in which rows can be written. */
import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
  /** Numbered by the table itself. */
  readonly isIdentity: boolean;
  /** `table` it refers to, where it does. */
  readonly refersTo: string | null;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

export type Row = Readonly<Record<string, string | null>>;

interface Described {
  table: string;
  name: string;
  type: string;
  isIdentity: boolean;
  refersTo: string | null;
}

/** All tables, each after those it refers to. */
export async function readTables(pool: pg.Pool): Promise<readonly Table[]> {
  const { rows } = await pool.query<Described>(`
    select tables.relname as "table", columns.attname as name, format_type(columns.atttypid, null) as type,
      columns.attidentity <> '' as "isIdentity",
      (select target.relname from pg_constraint join pg_class target on target.oid = pg_constraint.confrelid
        where pg_constraint.conrelid = tables.oid and pg_constraint.contype = 'f'
          and pg_constraint.conkey = array[columns.attnum] limit 1) as "refersTo"
    from pg_class tables join pg_attribute columns on columns.attrelid = tables.oid
    where tables.relnamespace = 'public'::regnamespace and tables.relkind = 'r'
      and columns.attnum > 0 and not columns.attisdropped and columns.attgenerated = ''
    order by tables.relname, columns.attnum`);
  const names = [...new Set(rows.map((row) => row.table))];
  return inOrder(names.map((name) => ({ name, columns: rows.filter((row) => row.table === name) })));
}

function inOrder(tables: readonly Table[]): readonly Table[] {
  const placed: Table[] = [];
  const isPlaced = (name: string) => placed.some((table) => table.name === name);
  const isReady = ({ name, columns }: Table) =>
    columns.every(({ refersTo }) => refersTo === null || refersTo === name || isPlaced(refersTo));
  while (placed.length < tables.length) {
    const ready = tables.filter((table) => !isPlaced(table.name) && isReady(table));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    placed.push(...ready);
  }
  return placed;
}

/** Rows as text, which is how COPY takes them. */
export async function readRows(pool: pg.Pool, { name, columns }: Table): Promise<readonly Row[]> {
  const list = columns.map((column) => `"${column.name}"::text`).join(', ');
  const order = columns.some((column) => column.isIdentity) ? 'order by id' : '';
  const { rows } = await pool.query<Row>(`select ${list} from "${name}" ${order}`);
  return rows;
}

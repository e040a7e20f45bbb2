/** What a database holds, in one line a table: equal lines, equal contents. */
import type pg from 'pg';

/** Traces of the request itself, which a refusal leaves too: when a session was last seen, hits that were counted. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  session: ['seen_at'],
  worker_session: ['seen_at'],
  staff: ['failed_sign_ins', 'locked_until'],
};
const COUNTED = ['rate_count', 'telephony_signature'];
/** Put in by the seeds and so large that reading them would take most of the time; no route but their own writes there. */
export const GREAT = ['trade_union', 'union_body', 'village', 'document_template'];

export type Contents = ReadonlyMap<string, string>;

export async function contentsOf(pool: pg.Pool, but: readonly string[] = []): Promise<Contents> {
  const tables = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const names = tables.rows.map(({ name }) => name).filter((name) => ![...COUNTED, ...but].includes(name));
  const parts = names.map((name) => {
    const row = OWN[name] ? `(to_jsonb(t) - '{${OWN[name].join(',')}}'::text[])::text` : 't::text';
    return `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(${row}, 0)), 0) as held from "${name}" t`;
  });
  const { rows } = await pool.query<{ name: string; held: string }>(parts.join(' union all '));
  return new Map(rows.map(({ name, held }) => [name, held]));
}

/** Names of the tables that differ. */
export const changedTables = (before: Contents, after: Contents): readonly string[] =>
  [...after].filter(([name, held]) => before.get(name) !== held).map(([name]) => name);

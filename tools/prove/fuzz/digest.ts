/** What every table holds, as one word each: equal before and after means that nothing was changed. */
import type pg from 'pg';

/** Counted or logged by design when somebody looks: limits, when a session was last used, who read what. */
const MOVING = new Set(['rate_count', 'session', 'worker_session', 'read_log']);

export async function digestOf(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const digests = new Map<string, string>();
  for (const { name } of rows.filter((table) => !MOVING.has(table.name))) {
    const content = await pool.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from "${name}" t`,
    );
    digests.set(name, content.rows[0]?.digest ?? '');
  }
  return digests;
}

/** Names of the tables which differ. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);
}

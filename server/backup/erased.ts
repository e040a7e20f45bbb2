/** Who was erased on request stays erased, whatever older state is restored over it: every start erases them again. */
import type pg from 'pg';

/** The rows as JSON, before they go; a schema older than erasing has none. */
export async function readErased(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('erased_person') is not null as found`);
  if (!rows[0]?.found) return '[]';
  const erased = await client.query<{ all: string }>(
    `select coalesce(jsonb_agg(to_jsonb(erased_person)), '[]')::text as all from erased_person`,
  );
  return erased.rows[0]?.all ?? '[]';
}

/** Once the schema is today's. */
export async function keepErased(client: pg.ClientBase, erased: string): Promise<void> {
  await client.query(
    `insert into erased_person select * from jsonb_populate_recordset(null::erased_person, $1::jsonb) on conflict do nothing`,
    [erased],
  );
}

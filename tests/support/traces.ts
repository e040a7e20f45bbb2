/** What a matter has left in the database so far, to be compared before and after an act. */
import { sql } from 'kysely';
import type { TestApp } from './app.ts';

export async function tracesOf({ db }: TestApp, matterId: string) {
  const [matter, actions, allActions, documents, obligations, clocks, messages, children] = await Promise.all([
    db.selectFrom('matter').selectAll().where('id', '=', matterId).executeTakeFirstOrThrow(),
    db
      .selectFrom('action')
      .selectAll()
      .where('subject', '=', 'matter')
      .where('subjectId', '=', matterId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('action')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
    db.selectFrom('documentIssued').selectAll().where('matterId', '=', matterId).execute(),
    db.selectFrom('obligation').selectAll().where('matterId', '=', matterId).orderBy('openedOn').execute(),
    db.selectFrom('clock').selectAll().where('matterId', '=', matterId).orderBy('id').execute(),
    db.selectFrom('outbox').selectAll().where('matterId', '=', matterId).orderBy('id').execute(),
    db.selectFrom('matter').selectAll().where('parentId', '=', matterId).execute(),
  ]);
  // The procedure's own row, on which some clocks depend.
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(matter.procedure)} where matter_id = ${matterId}`.execute(db);
  const own = rows[0] ?? {};
  return { matter, own, actions, allActions: allActions.count, documents, obligations, clocks, messages, children };
}

export type Traces = Awaited<ReturnType<typeof tracesOf>>;

/** What happened on a matter since a revision: told to whoever lost a race, so that nothing typed is lost blindly. */
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { Db } from '../services.ts';

export interface Change {
  readonly label: string;
  readonly actor: string;
  readonly at: string;
  readonly toState: string;
}

export async function changesSince(db: Db, matterId: string, revision: number): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('action')
    .innerJoin('matter', 'matter.id', 'action.subjectId')
    .leftJoin('staff', 'staff.id', 'action.actorId')
    .select(['action.name', 'action.at', 'action.toState', 'staff.name as actor', 'matter.procedure'])
    .where('action.subject', '=', 'matter')
    .where('action.subjectId', '=', matterId)
    .where('action.revision', '>', revision)
    .orderBy('action.revision')
    .limit(20)
    .execute();
  return rows.map((row) => {
    const procedure = getProcedure(row.procedure);
    return {
      label: procedure.acts[row.name]?.label ?? procedure.start?.label ?? '登记',
      actor: row.actor ?? '系统',
      at: row.at,
      toState: procedure.states[row.toState ?? '']?.label ?? '',
    };
  });
}

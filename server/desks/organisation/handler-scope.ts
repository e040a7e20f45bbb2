/** Which entries of the register an administrator may touch. */
import type { DB } from '@gongyuan/database/generated.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Trx } from '../../services.ts';
import type { Scope } from '../../administrator-scope.ts';
import { within } from '../../administrator-scope.ts';

/**
 * `part`: some agreement lies in the scope, or the administrator made the entry. `whole`: no agreement lies outside it
 * either, since what an entry says binds all unions that have an agreement with the handler.
 */
export async function requireHandler(
  trx: Trx,
  scope: Scope,
  id: string,
  needs: 'part' | 'whole',
): Promise<Selectable<DB['aidHandler']>> {
  const agreements = sql`select 1 from handler_agreement join trade_union on trade_union.id = handler_agreement.union_id
    where handler_agreement.handler_id = aid_handler.id`;
  const handler = await trx
    .selectFrom('aidHandler')
    .selectAll()
    .select(sql<boolean>`exists (${agreements} and ${within(scope)})`.as('isInside'))
    .select(sql<boolean>`exists (${agreements} and not ${within(scope)})`.as('isOutside'))
    .select(
      sql<boolean>`exists (select 1 from action where action.subject_id = aid_handler.id and action.name = 'create_handler'
        and action.actor_id = ${scope.actor.staffId})`.as('isMadeHere'),
    )
    .where('id', '=', id)
    .executeTakeFirst();
  if (!handler) throw problem('not_found');
  if (scope.isProvincial) return handler;
  if (!handler.isInside && !handler.isMadeHere) throw problem('not_found');
  if (needs === 'whole' && handler.isOutside) {
    throw problem('not_allowed', { detail: '这位承办人与您管理范围以外的工会也有协议，请由共同上级的管理员更改。' });
  }
  return handler;
}

/** Which people an administrator may know and which accounts the administrator may take in hand. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Services, Trx } from '../../services.ts';
import type { Scope } from '../../administrator-scope.ts';
import { within } from '../../administrator-scope.ts';

/** Condition on `staff`: somebody with a post in the scope, past ones too, or whose account the administrator made. */
export function knownStaff(scope: Scope): RawBuilder<boolean> {
  if (scope.isProvincial) return sql<boolean>`true`;
  return sql<boolean>`(exists (
    select 1 from post join trade_union on trade_union.id = post.union_id where post.staff_id = staff.id and ${within(scope)})
   or ${madeBy(scope)})`;
}

function madeBy({ actor }: Scope): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from action where action.subject_id = staff.id and action.name = 'create_staff' and action.actor_id = ${actor.staffId})`;
}

export async function requireKnownStaff(trx: Trx, scope: Scope, id: string): Promise<void> {
  const staff = await trx
    .selectFrom('staff')
    .select('id')
    .where('id', '=', id)
    .where(knownStaff(scope))
    .executeTakeFirst();
  if (!staff) throw problem('not_found');
}

/**
 * Who resets a password could act as that person. So every post in force must lie in the scope: the administrator of a
 * county must not reach, through somebody's post there, what that person may do for the city.
 */
export async function requireWholeStaff(
  { today }: Pick<Services, 'today'>,
  trx: Trx,
  scope: Scope,
  id: string,
): Promise<void> {
  await requireKnownStaff(trx, scope, id);
  if (scope.isProvincial) return;
  const outside = await trx
    .selectFrom('post')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select('post.id')
    .where('post.staffId', '=', id)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', today())]))
    .where((where) => where.not(within(scope)))
    .limit(1)
    .executeTakeFirst();
  if (outside)
    throw problem('not_allowed', { detail: '此人在您管理范围以外的工会还有岗位，请由共同上级的管理员操作。' });
}

/** Who acts: a member of staff with the posts in force today. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import type { Services } from '../services.ts';

/** Undefined for somebody unknown or disabled. */
export async function findActor({ db, today }: Services, staffId: string): Promise<Actor | undefined> {
  const staff = await db
    .selectFrom('staff')
    .select(['id', 'name', 'isDisabled'])
    .where('id', '=', staffId)
    .executeTakeFirst();
  if (!staff || staff.isDisabled) return undefined;
  const on = today();
  const posts = await db
    .selectFrom('post')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select(['post.role', 'post.unionId', 'tradeUnion.lft', 'tradeUnion.rgt'])
    .where('post.staffId', '=', staffId)
    .where('post.fromOn', '<=', on)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', on)]))
    .orderBy('post.fromOn')
    .execute();
  const taken = await db
    .selectFrom('takeOver')
    .select('matterId')
    .where('staffId', '=', staffId)
    .where('endedOn', 'is', null)
    .execute();
  return {
    staffId,
    name: staff.name,
    posts: posts as Actor['posts'], // the column's check allows only roles
    takenOver: taken.map((row) => row.matterId),
    personIds: [],
  };
}

/** In whose chain of records a person's own doings stand: the union of the newest post, else the head of the tree. */
import type { Db } from '../../services.ts';

export async function homeUnionId(db: Db, staffId: string): Promise<string> {
  const post = await db
    .selectFrom('post')
    .select('unionId')
    .where('staffId', '=', staffId)
    .orderBy('fromOn', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  if (post) return post.unionId;
  const head = await db
    .selectFrom('tradeUnion')
    .select('id')
    .where('isGuest', '=', false)
    .orderBy('lft')
    .executeTakeFirstOrThrow();
  return head.id;
}

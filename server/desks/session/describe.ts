/** Who is signed in, with the posts in force today. */
import { roles } from '@gongyuan/kernel/party.ts';
import type { Role } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { Session } from '@gongyuan/wire/session.ts';
import type { z } from 'zod';
import type { Services } from '../../services.ts';

export async function describe({ db, today, demo }: Services, staffId: string): Promise<z.output<typeof Session>> {
  const on = today();
  const staff = await db.selectFrom('staff').select(['username', 'name']).where('id', '=', staffId).executeTakeFirst();
  if (!staff) throw problem('not_signed_in');
  const posts = await db
    .selectFrom('post')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select(['post.role', 'post.unionId', 'tradeUnion.name as unionName', 'tradeUnion.level as unionLevel'])
    .where('post.staffId', '=', staffId)
    .where('post.fromOn', '<=', on)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', on)]))
    .orderBy('tradeUnion.lft')
    .orderBy('post.role')
    .execute();
  return {
    staffId,
    ...staff,
    demo,
    today: on,
    posts: posts.map((post) => ({ ...post, label: roles[post.role as Role] })), // the column's check allows only roles
  };
}

/** Before an installation has a security administrator, the system's administrator stands in where nobody else could. */
import type { Db } from '../../services.ts';

export async function hasSecurityAdministrator(db: Db, on: string): Promise<boolean> {
  const post = await db
    .selectFrom('post')
    .innerJoin('staff', 'staff.id', 'post.staffId')
    .select('post.id')
    .where('post.role', '=', 'security_administrator')
    .where('staff.isDisabled', '=', false)
    .where('post.fromOn', '<=', on)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', on)]))
    .limit(1)
    .executeTakeFirst();
  return post !== undefined;
}

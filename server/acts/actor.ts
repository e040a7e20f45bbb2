/** Who acts: a member of staff with the posts in force today. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { Services } from '../services.ts';

interface Row {
  readonly name: string;
  readonly posts: Actor['posts'];
  readonly takenOver: readonly string[];
}

/** Undefined for somebody unknown or disabled. One statement: every request asks it. */
export async function findActor({ db, today }: Services, staffId: string): Promise<Actor | undefined> {
  const on = today();
  // The column's check allows only roles.
  const { rows } = await sql<Row>`select staff.name,
      (select coalesce(json_agg(json_build_object('role', post.role, 'unionId', post.union_id,
          'lft', trade_union.lft, 'rgt', trade_union.rgt) order by post.from_on), '[]')
        from post join trade_union on trade_union.id = post.union_id
        where post.staff_id = staff.id and post.from_on <= ${on} and (post.to_on is null or post.to_on >= ${on})) as posts,
      array(select matter_id::text from take_over where take_over.staff_id = staff.id and ended_on is null) as taken_over
    from staff where staff.id = ${staffId} and not staff.is_disabled`.execute(db);
  return rows[0] && { staffId, ...rows[0], personIds: [] };
}

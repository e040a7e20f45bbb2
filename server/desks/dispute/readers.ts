/** Whose posts reach a dispute: the office of its union and of those above, one row a person. */
import { roles } from '@gongyuan/kernel/party.ts';
import type { Role } from '@gongyuan/kernel/party.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { sql } from 'kysely';
import type { Db } from '../../services.ts';

export interface StaffMember {
  readonly staffId: string;
  readonly name: string;
  readonly unionName: string;
  readonly posts: string[];
}

export async function reachOf(db: Db, dispute: { readonly lft: number }, today: PlainDate): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('post')
    .innerJoin('staff', 'staff.id', 'post.staffId')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select(['staff.id as staffId', 'staff.name', 'tradeUnion.name as unionName'])
    .select(sql<string[]>`array_agg(distinct post.role order by post.role)`.as('held'))
    .where('post.role', 'in', ['receptionist', 'reviewer', 'director'])
    .where('staff.isDisabled', '=', false)
    .where('post.fromOn', '<=', today)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', today)]))
    .where('tradeUnion.lft', '<=', dispute.lft)
    .where('tradeUnion.rgt', '>=', dispute.lft)
    .groupBy(['staff.id', 'staff.name', 'tradeUnion.name', 'tradeUnion.lft'])
    // The own union first, then upwards.
    .orderBy('tradeUnion.lft', 'desc')
    .orderBy('staff.name')
    .execute();
  const people = new Map<string, StaffMember>();
  for (const { held, ...person } of rows) {
    const posts = held.map((role) => roles[role as Role]); // the column's check allows only roles
    const known = people.get(person.staffId);
    if (known) known.posts.push(...posts);
    else people.set(person.staffId, { ...person, posts });
  }
  return [...people.values()];
}

/**
 * Who answers a flag of danger: anybody of the office of a union concerned, or above it, speaks with the person; those who
 * decide there resolve it. Concerned is where it was heard and where the dispute, a matter on it or a line from it stands.
 */
import type { Actor, Post } from '@gongyuan/kernel/party.ts';
import { isDecider, isOfOffice } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Condition on `risk_flag`. */
export const mayRespond = (actor: Actor): RawBuilder<boolean> => concerned(actor.posts.filter(isOfOffice));

/** Condition on `risk_flag`. */
export const mayResolve = (actor: Actor): RawBuilder<boolean> => concerned(actor.posts.filter(isDecider));

function concerned(posts: readonly Post[]): RawBuilder<boolean> {
  if (posts.length === 0) return sql<boolean>`false`;
  const isBelow = (column: string) =>
    sql`(${sql.join(
      posts.map(({ lft, rgt }) => sql`${sql.ref(column)} between ${lft} and ${rgt}`),
      sql` or `,
    )})`;
  // Whoever judges a file as a peer has nothing to do with the person.
  return sql<boolean>`(${isBelow('risk_flag.lft')}
    or exists (select 1 from dispute where dispute.id = risk_flag.dispute_id and ${isBelow('dispute.lft')})
    or exists (select 1 from matter where matter.dispute_id = risk_flag.dispute_id
      and matter.procedure <> 'file_review' and ${isBelow('matter.lft')})
    or exists (select 1 from contact_line where contact_line.contact_id = risk_flag.contact_id
      and ${isBelow('contact_line.lft')}))`;
}

/** Who may do what at the hotline: agents by their post; those who answer for the hotline's union look on. */
import { isDecider } from '@gongyuan/kernel/party.ts';
import type { Actor, Post } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

export function agentPost(actor: Actor): Post | undefined {
  return actor.posts.find((post) => post.role === 'hotline');
}

/** The agent's post; others are told that this is not theirs. */
export function requireAgent(actor: Actor): Post {
  const post = agentPost(actor);
  if (!post) throw problem('not_allowed', { detail: '由 12351 接线员办理，您现在没有这个岗位。' });
  return post;
}

/** Agents, reviewers and directors may look at the queue; what they find in it `visibleCall` says. */
export function requireOnlooker(actor: Actor): void {
  if (!agentPost(actor) && !actor.posts.some(isDecider))
    throw problem('not_allowed', { detail: '由 12351 接线员和热线所在工会的审核人、负责人查看。' });
}

/** Condition on `phone_call`: of the agent's own union; and of those below for whoever decides there. */
export function visibleCall(actor: Actor): RawBuilder<boolean> {
  const own = actor.posts.filter((post) => post.role === 'hotline').map((post) => post.unionId);
  const spans = actor.posts.filter(isDecider).map(({ lft, rgt }) => sql`phone_call.lft between ${lft} and ${rgt}`);
  return sql<boolean>`(${sql.join([sql`phone_call.union_id = any(${own}::uuid[])`, ...spans], sql` or `)})`;
}

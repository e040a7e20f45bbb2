/** Who answers a flag of danger: anybody of the union's office or above speaks with the person, those who decide resolve it. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { isDecider, isOfOffice } from '@gongyuan/kernel/party.ts';

interface Placed {
  readonly unionId: string;
  readonly lft: number;
}

const isAtOrAbove = (post: Actor['posts'][number], flag: Placed) =>
  post.unionId === flag.unionId || (post.lft <= flag.lft && flag.lft <= post.rgt);

export const mayRespond = (actor: Actor, flag: Placed): boolean =>
  actor.posts.some((post) => isOfOffice(post) && isAtOrAbove(post, flag));

export const mayResolve = (actor: Actor, flag: Placed): boolean =>
  actor.posts.some((post) => isDecider(post) && isAtOrAbove(post, flag));

/** Of which union the network is asked for: coverage is public, the register of places belongs to those who serve there. */
import type { Actor, Post } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { sql } from 'kysely';
import { badField } from '../../administrator-scope.ts';
import type { Db, Services } from '../../services.ts';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly lft: number;
  readonly rgt: number;
}

/** Who keeps or uses the register of places where a point may be needed. */
const serving = new Set(['receptionist', 'reviewer', 'director', 'administrator']);

const widest = (posts: readonly Post[]) => posts.toSorted((a, b) => b.rgt - b.lft - (a.rgt - a.lft))[0];

/** The union asked for, or the widest one the asker serves at. Bodies are public, so any union may be asked for. */
export function anyArea(db: Db, actor: Actor, unionId: string | undefined): Promise<Area> {
  return findArea(db, unionId ?? widest(actor.posts)?.unionId);
}

/** The same, but only inside what the asker serves: the register of enterprises is nobody else's. */
export async function servedArea(db: Db, actor: Actor, unionId: string | undefined): Promise<Area> {
  const posts = actor.posts.filter((post) => serving.has(post.role));
  if (posts.length === 0) throw problem('not_allowed', { detail: '设点建议由窗口、审核、负责人和管理员岗位查看。' });
  const area = await findArea(db, unionId ?? widest(posts)?.unionId);
  if (!posts.some(({ lft, rgt }) => lft <= area.lft && area.rgt <= rgt)) throw problem('not_found');
  return area;
}

async function findArea(db: Db, unionId: string | undefined): Promise<Area> {
  const area = await db
    .selectFrom('tradeUnion')
    .select(['id', 'name', 'lft', 'rgt'])
    .where(sql<boolean>`id = ${unionId ?? null}::uuid`)
    .executeTakeFirst();
  if (!area) throw problem('not_found');
  return area;
}

/** Nothing is known of days to come. */
export function dayAsked({ today }: Services, on: PlainDate | undefined): PlainDate {
  if (on !== undefined && on > today()) throw badField('on', '日期不能晚于今天');
  return on ?? today();
}

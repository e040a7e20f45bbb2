/** What an administrator answers for: the unions inside the intervals of the own posts, and with a province's post the guests. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Actor, Role } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { RawBuilder, Selectable } from 'kysely';
import { widths } from './acts/tree.ts';
import type { Subject } from './audit.ts';
import { record } from './audit.ts';
import type { Db, Services, Trx } from './services.ts';

export interface Scope {
  readonly actor: Actor;
  /** By which post the actor acts. */
  readonly role: Role;
  readonly intervals: readonly { readonly lft: number; readonly rgt: number }[];
  readonly isProvincial: boolean;
  /** In whose chain stands what belongs to no union: people and the register. */
  readonly homeUnionId: string;
}

export type Union = Selectable<DB['tradeUnion']>;

export function scopeOf(actor: Actor, role: Role = 'administrator'): Scope {
  const posts = actor.posts.filter((post) => post.role === role);
  const widest = [...posts].sort((a, b) => b.rgt - b.lft - (a.rgt - a.lft))[0];
  if (!widest) throw problem('not_allowed');
  return {
    actor,
    role,
    intervals: posts.map(({ lft, rgt }) => ({ lft, rgt })),
    isProvincial: widest.rgt - widest.lft + 1 === widths.province,
    homeUnionId: widest.unionId,
  };
}

/** Condition on the table or alias of a union. */
export function within({ intervals, isProvincial }: Scope, union = 'trade_union'): RawBuilder<boolean> {
  const inside = intervals.map(({ lft, rgt }) => sql<boolean>`${sql.ref(`${union}.lft`)} between ${lft} and ${rgt}`);
  return sql<boolean>`(${sql.join([...inside, ...(isProvincial ? [sql.ref(`${union}.is_guest`)] : [])], sql` or `)})`;
}

/** The union, if it lies in the scope; else it is as if it did not exist. */
export async function getUnion(db: Db, scope: Scope, id: string): Promise<Union> {
  const union = await db
    .selectFrom('tradeUnion')
    .selectAll()
    .where('id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  if (!union) throw problem('not_found');
  return union;
}

export interface Change {
  readonly unionId: string;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Notes what an administrator changed. */
export async function recordChange({ today, now }: Services, trx: Trx, scope: Scope, change: Change): Promise<void> {
  await record(trx, {
    ...change,
    actorId: scope.actor.staffId,
    actorParty: scope.role,
    actedOn: today(),
    at: now(),
  });
}

export const badField = (path: string, message: string) => problem('bad_input', { fields: [{ path, message }] });

export function requireOrder(fromOn: string, toOn: string | null): void {
  if (toOn !== null && toOn < fromOn) throw badField('toOn', '结束日期不能早于开始日期');
}

/** Does the work; where a unique constraint named here is broken, says at which field the same was found. */
export async function refusingDuplicates<T>(
  fields: Readonly<Record<string, readonly [path: string, message: string]>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : '';
    const field = fields[constraint];
    if (!field) throw error;
    throw problem('duplicate', { fields: [{ path: field[0], message: field[1] }] });
  }
}

/** The list of people with their posts, as far as an administrator may know them. */
import type { StaffPage, StaffQuery } from '@gongyuan/wire/organisation.ts';
import { z } from 'zod';
import type { Db } from '../../services.ts';
import { containing, keyParts, openKey, pageOf } from '../../page-key.ts';
import type { Scope } from '../../administrator-scope.ts';
import { getUnion } from '../../administrator-scope.ts';
import { knownStaff } from './staff-scope.ts';

const Key = z.tuple([keyParts.text]);

export async function listStaff(
  db: Db,
  scope: Scope,
  { q, unionId, after, limit }: z.output<typeof StaffQuery>,
): Promise<z.output<typeof StaffPage>> {
  const key = openKey(Key, after);
  if (unionId) await getUnion(db, scope, unionId);
  const pattern = containing(q ?? '');
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'username', 'name', 'email', 'isDisabled', 'isDemo'])
    .where(knownStaff(scope))
    .$if(pattern !== '%%', (query) =>
      query.where((where) => where.or([where('username', 'ilike', pattern), where('name', 'ilike', pattern)])),
    )
    .$if(unionId !== undefined, (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom('post')
            .select('id')
            .whereRef('post.staffId', '=', 'staff.id')
            .where('post.unionId', '=', unionId ?? ''),
        ),
      ),
    )
    .$if(key !== undefined, (query) => query.where('username', '>', key?.[0] ?? ''))
    .orderBy('username')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = pageOf(rows, limit, (row) => [row.username]);
  const posts = await postsOf(
    db,
    shown.map(({ id }) => id),
  );
  return { rows: shown.map((row) => ({ ...row, posts: posts.get(row.id) ?? [] })), next };
}

type Posts = z.output<typeof StaffPage>['rows'][number]['posts'];

async function postsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Posts>> {
  const found = new Map<string, Posts>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('post')
    .innerJoin('tradeUnion', 'tradeUnion.id', 'post.unionId')
    .select([
      'post.id',
      'post.staffId',
      'post.role',
      'post.unionId',
      'tradeUnion.name as unionName',
      'post.fromOn',
      'post.toOn',
    ])
    .where('post.staffId', 'in', ids)
    .orderBy('post.fromOn')
    .orderBy('post.id')
    .execute();
  for (const { staffId, ...post } of rows) found.get(staffId)?.push(post);
  return found;
}

/** Merging two records of a person or of an employer: everything that names the one names the other, gaps are filled. */
import { sql } from 'kysely';
import { problem } from '@gongyuan/kernel/problem.ts';
import { openField, sealedColumns } from '../../sealed-person.ts';
import type { Services, Trx } from '../../services.ts';
import type { Filled, Moved } from './move.ts';
import { repoint } from './move.ts';
import type { Owned } from './own-facts.ts';
import { moving } from './references.ts';

/** What a merge did, as it is kept for undoing. */
export interface Done {
  readonly moved: readonly Moved[];
  readonly filled: readonly Filled[];
  /** Facts of a whole roster that became one person's. */
  readonly owned?: readonly Owned[];
  /** Causes added to the kept dispute. */
  readonly causes?: readonly string[];
  /** Seats moved to the kept dispute, with the number of the seat they had. */
  readonly seats?: readonly { readonly id: string; readonly seat: number }[];
  /** The number of workers which the kept dispute had, and what the roster made of it. */
  readonly workerCount?: { readonly before: number | null; readonly now: number };
}

/** The same person twice on one roster would be counted twice: that is settled on the roster first. */
async function requireApart(
  trx: Trx,
  column: 'person_id' | 'employer_id',
  kept: string,
  merged: string,
): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select distinct dispute.number from dispute_party a
    join dispute_party b on b.dispute_id = a.dispute_id and b.role = a.role
    join dispute on dispute.id = a.dispute_id
    where a.${sql.ref(column)} = ${kept}::uuid and b.${sql.ref(column)} = ${merged}::uuid limit 5`.execute(trx);
  if (rows.length === 0) return;
  const numbers = rows.map((row) => row.number).join('、');
  throw problem('not_mergeable', {
    detail: `这两条记录同在${numbers}的名册里，各占一席；合并会把一个人算成两个，请先核对名册。`,
  });
}

interface WithPhone {
  readonly phoneIndex: Uint8Array | null;
}

/** By one phone the worker signs in to everything of theirs: which one is theirs, somebody has to ask them. */
export function phonesApart(one: WithPhone, two: WithPhone): string | null {
  if (!one.phoneIndex || !two.phoneIndex || Buffer.compare(one.phoneIndex, two.phoneIndex) === 0) return null;
  return '两条记录的电话不同。合并以后只能用一个电话登录网上窗口：请先问清本人现在用哪个，把另一条的电话更正成这一个，再合并。';
}

export async function mergePeople({ keys }: Services, trx: Trx, keptId: string, mergedId: string): Promise<Done> {
  const rows = await trx
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', [keptId, mergedId])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const kept = rows.find((row) => row.id === keptId);
  const merged = rows.find((row) => row.id === mergedId);
  if (!kept || !merged) throw problem('not_found');
  const obstacle = phonesApart(kept, merged);
  if (obstacle) throw problem('not_mergeable', { detail: obstacle });
  await requireApart(trx, 'person_id', keptId, mergedId);
  const moved: Moved[] = [];
  for (const reference of moving.person) moved.push(await repoint(trx, reference, mergedId, keptId));
  const lacking = (['identity_number', 'phone', 'address'] as const).filter(
    (field) => openField(keys, kept, field) === null && openField(keys, merged, field) !== null,
  );
  const plain = (field: (typeof lacking)[number]) =>
    lacking.includes(field) ? (openField(keys, merged, field) ?? undefined) : undefined;
  // What the kept record lacked is sealed anew under its own key.
  const told = { identityNumber: plain('identity_number'), phone: plain('phone'), address: plain('address') };
  const { dataKey, ...sealed } = sealedColumns(keys, kept, told);
  const open = {
    sex: kept.sex === null ? merged.sex : null,
    birthOn: kept.birthOn === null ? merged.birthOn : null,
    isUnionMember: kept.isUnionMember === null ? merged.isUnionMember : null,
    category: kept.category === null ? merged.category : null,
  };
  const given = Object.entries({ ...sealed, ...open }).filter(([, value]) => value !== null);
  await trx
    .updateTable('person')
    .set({ ...Object.fromEntries(given), dataKey: kept.dataKey ?? (lacking.length > 0 ? dataKey : null) })
    .where('id', '=', keptId)
    .execute();
  return { moved, filled: [{ table: 'person', id: keptId, columns: given.map(([column]) => column) }] };
}

const alone = ['address', 'industry', 'hasUnion', 'divisionCode', 'areaUnionId'] as const;
/** Size and headcount go with where and when they were told: all of them or none. */
const scale = ['isAboveScale', 'headcount', 'scaleSource', 'scaleOn'] as const;

export async function mergeEmployers(trx: Trx, keptId: string, mergedId: string): Promise<Done> {
  const rows = await trx
    .selectFrom('employer')
    .selectAll()
    .where('id', 'in', [keptId, mergedId])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const kept = rows.find((row) => row.id === keptId);
  const merged = rows.find((row) => row.id === mergedId);
  if (!kept || !merged) throw problem('not_found');
  if (kept.creditCode && merged.creditCode && kept.creditCode !== merged.creditCode)
    throw problem('not_mergeable', { detail: '两家的统一社会信用代码不同，不是同一家单位。' });
  await requireApart(trx, 'employer_id', keptId, mergedId);
  const moved: Moved[] = [];
  for (const reference of moving.employer) moved.push(await repoint(trx, reference, mergedId, keptId));
  const columns = [...alone, ...(kept.scaleSource === null ? scale : [])].filter(
    (column) => kept[column] === null && merged[column] !== null,
  );
  if (columns.length > 0) {
    await trx
      .updateTable('employer')
      .set(Object.fromEntries(columns.map((column) => [column, merged[column]])))
      .where('id', '=', keptId)
      .execute();
  }
  return { moved, filled: [{ table: 'employer', id: keptId, columns }] };
}

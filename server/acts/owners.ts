/** Who has a matter now, by name: the union, the post it waits for, the people who hold it, and the day it is due. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { Addressee, Role } from '@gongyuan/kernel/party.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { sql } from 'kysely';
import type { Db } from '../services.ts';
import { superiorUnion } from './superior.ts';

export interface Owner {
  readonly unionName: string;
  /** The union where whoever is waited for sits: the matter's own, the one above, the one that sent it. */
  readonly seatName: string;
  /** `昆山市总工会窗口受理人（曾少峰）`; the union alone where nothing is waited for. */
  readonly words: string;
  readonly names: readonly string[];
  readonly dueOn: PlainDate | null;
}

/** Posts whose holders speak for an addressee, and at which union of the matter they sit. */
const seats: Readonly<
  Record<Addressee, { readonly at: 'own' | 'sender' | 'parent'; readonly roles: readonly Role[] }>
> = {
  receptionist: { at: 'own', roles: ['receptionist'] },
  reviewer: { at: 'own', roles: ['reviewer'] },
  director: { at: 'own', roles: ['director'] },
  hotline: { at: 'own', roles: ['hotline'] },
  sender: { at: 'sender', roles: ['receptionist', 'reviewer', 'director'] },
  superior: { at: 'parent', roles: ['reviewer', 'director'] },
  handler: { at: 'own', roles: [] },
  applicant: { at: 'own', roles: [] },
  nobody: { at: 'own', roles: [] },
};

/** The callers have tested that the matters are the reader's to see, or have just opened them. */
export async function ownersOf(
  db: Db,
  matterIds: readonly string[],
  today: PlainDate,
): Promise<ReadonlyMap<string, Owner>> {
  if (matterIds.length === 0) return new Map();
  const matters = await readMatters(db, matterIds);
  const placed = matters.map((matter) => {
    const waitsFor = getProcedure(matter.procedure).states[matter.state]?.waitsFor ?? 'nobody';
    const { at, roles } = seats[waitsFor];
    const seat = {
      own: { id: matter.unionId, name: matter.unionName },
      sender: { id: matter.senderId, name: matter.senderName },
      parent: { id: matter.parentId, name: matter.parentName },
    }[at];
    return { matter, waitsFor, roles, seat };
  });
  const holders = await readHolders(
    db,
    placed.flatMap(({ seat }) => seat.id ?? []),
    today,
  );
  return new Map(
    placed.map(({ matter, waitsFor, roles, seat }) => {
      const sitting = holders.filter((one) => one.unionId === seat.id && roles.includes(one.role as Role)); // the column's check allows only roles
      const names = waitsFor === 'handler' ? [matter.handlerName ?? ''] : sitting.map((one) => one.name);
      const owner = {
        unionName: matter.unionName,
        seatName: seat.name ?? matter.unionName,
        names: [...new Set(names.filter(Boolean))],
        dueOn: matter.dueOn,
      };
      return [matter.id, { ...owner, words: inWords(owner.seatName, waitsFor, owner.names) }];
    }),
  );
}

function inWords(unionName: string, waitsFor: Addressee, names: readonly string[]): string {
  if (waitsFor === 'nobody') return unionName;
  if (waitsFor === 'applicant') return parties.applicant;
  // The party says whose it is; here its union is named instead.
  const post = waitsFor === 'sender' || waitsFor === 'superior' ? '' : parties[waitsFor];
  return `${unionName}${post}${names.length > 0 ? `（${names.join('、')}）` : ''}`;
}

function readMatters(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('matter')
    .innerJoin('tradeUnion as own', 'own.id', 'matter.unionId')
    .leftJoin('tradeUnion as parent', (join) => join.on(sql<boolean>`parent.id = ${superiorUnion}`))
    .leftJoin('tradeUnion as sender', 'sender.id', 'matter.originUnionId')
    .leftJoin('staff as handler', 'handler.id', 'matter.handlerId')
    .select(['matter.id', 'matter.procedure', 'matter.state', 'matter.unionId', 'own.name as unionName'])
    .select([
      'parent.id as parentId',
      'parent.name as parentName',
      'sender.id as senderId',
      'sender.name as senderName',
    ])
    .select('handler.name as handlerName')
    .select(
      sql<PlainDate | null>`(select min(clock.due_on) from clock where clock.matter_id = matter.id
        and clock.stopped_on is null and clock.paused_on is null)`.as('dueOn'),
    )
    .where('matter.id', 'in', [...ids])
    .execute();
}

async function readHolders(db: Db, unionIds: readonly string[], today: PlainDate) {
  if (unionIds.length === 0) return [];
  return db
    .selectFrom('post')
    .innerJoin('staff', 'staff.id', 'post.staffId')
    .select(['post.unionId', 'post.role', 'staff.name'])
    .where('post.unionId', 'in', [...new Set(unionIds)])
    .where('staff.isDisabled', '=', false)
    .where('post.fromOn', '<=', today)
    .where((where) => where.or([where('post.toOn', 'is', null), where('post.toOn', '>=', today)]))
    .orderBy('post.fromOn')
    .orderBy('staff.name')
    .execute();
}

/** The two faces of a party agree: what the kernel says of one matter, PostgreSQL says of all; and who holds one may see. */
import type { Actor, PartyId, Placed, Post, Role } from '@gongyuan/kernel/party.ts';
import { holds } from '@gongyuan/kernel/party.ts';
import { createDatabase } from '@gongyuan/database/connect.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import { stableId } from '../../server/seeds/stable-id.ts';
import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsInSql } from '../../server/acts/inbox.ts';
import { workerActor } from '../../server/acts/worker.ts';
import { readableIntervals, visibleMatter } from '../../server/acts/visible.ts';
import type { TestDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';

const SEED = 20_261_121;
const TREES = 8;
const ACTORS = 400;
const STAFF = 12;
const PEOPLE = 6;
const allParties: readonly PartyId[] = [
  'receptionist',
  'reviewer',
  'director',
  'handler',
  'superior',
  'sender',
  'hotline',
  'applicant',
];
const allRoles: readonly Role[] = ['receptionist', 'reviewer', 'director', 'handler', 'hotline', 'administrator'];

interface Union {
  readonly id: string;
  readonly lft: number;
  readonly rgt: number;
  readonly parentId: string | null;
}

/** Each new union lies inside one that is there already: `choices` says in which. */
function growTree(choices: readonly number[], tree: number): readonly Union[] {
  const width = 4 ** (choices.length + 1);
  const root: Union = {
    id: stableId('union', `${tree}-0`),
    lft: tree * 10 ** 12,
    rgt: tree * 10 ** 12 + width,
    parentId: null,
  };
  const unions = [{ ...root, free: root.lft + 1 }];
  for (const [index, choice] of choices.entries()) {
    const parent = unions[choice % unions.length];
    if (!parent) continue;
    const room = Math.floor((parent.rgt - parent.free) / 4);
    if (room < 1) continue;
    unions.push({
      id: stableId('union', `${tree}-${index + 1}`),
      lft: parent.free,
      rgt: parent.free + room,
      parentId: parent.id,
      free: parent.free + 1,
    });
    parent.free += room + 1;
  }
  return unions.map(({ free: _, ...union }) => union);
}

const personId = (index: number) => stableId('person', String(index));
const staffId = (index: number) => stableId('staff', String(index));

let database: TestDatabase;
let unions: readonly Union[];
let matters: readonly Required<Placed>[];

beforeAll(async () => {
  database = await cloneDatabase();
  const db = createDatabase(database.pool);
  const trees = fc.sample(fc.array(fc.nat(1000), { minLength: 4, maxLength: 14 }), { numRuns: TREES, seed: SEED });
  unions = trees.flatMap((choices, index) => growTree(choices, index + 1));
  await db
    .insertInto('tradeUnion')
    .values(
      unions.map((union, index) => ({
        ...union,
        name: `第${index}工会`,
        shortName: `${index}`,
        level: 'county',
        cityCode: '320500',
      })),
    )
    .execute();
  await db
    .insertInto('staff')
    .values(
      Array.from({ length: STAFF }, (_, index) => ({
        id: staffId(index),
        username: `staff-${index}`,
        name: `第${index}人`,
        passwordHash: '-',
      })),
    )
    .execute();
  const placed = unions.flatMap((union, at) =>
    [0, 1].map((copy) => ({
      id: stableId('matter', `${at}-${copy}`),
      unionId: union.id,
      lft: union.lft,
      handlerId: (at + copy) % 3 === 0 ? staffId((at * 7 + copy) % STAFF) : null,
      coHandlerIds: at % 4 === 0 ? [staffId((at * 5 + copy + 1) % STAFF)] : [],
      originUnionId: (at + copy) % 2 === 0 ? (unions[(at * 3 + 1) % unions.length]?.id ?? null) : null,
      applicantPersonIds: [personId((at + copy) % PEOPLE)],
    })),
  );
  matters = placed;
  const openedOn = '2026-11-21';
  const disputes = placed.map(({ id, unionId, lft }) => ({
    id: stableId('dispute', id),
    number: id,
    unionId,
    lft,
    cityCode: '320500',
    title: '争议',
    openedOn,
  }));
  await db.insertInto('dispute').values(disputes).execute();
  await db
    .insertInto('matter')
    .values(
      placed.map(({ coHandlerIds: _, applicantPersonIds: __, ...matter }) => ({
        ...matter,
        numberUnionId: matter.unionId,
        procedure: 'advice',
        state: 'open',
        disputeId: stableId('dispute', matter.id),
        cityCode: '320500',
        title: '事项',
        openedBy: staffId(0),
        openedOn,
        lawOn: openedOn,
      })),
    )
    .execute();
  await insertBeside(db, placed);
});
afterAll(() => database.close());

/** Handlers beside the first, senders who read, and applicants. */
async function insertBeside(db: Kysely<DB>, placed: readonly Required<Placed>[]): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, index) => personId(index));
  await db
    .insertInto('person')
    .values(people.map((id) => ({ id, name: '某人', namePinyin: 'mouren', nameInitials: 'mr' })))
    .execute();
  const senders = placed.flatMap(({ id, originUnionId }) => {
    const union = unions.find((one) => one.id === originUnionId);
    return union ? [{ matterId: id, unionId: union.id, lft: union.lft, kind: 'sender' }] : [];
  });
  await db.insertInto('matterParty').values(senders).execute();
  const co = placed.flatMap(({ id, coHandlerIds }) => coHandlerIds.map((one) => ({ matterId: id, staffId: one })));
  await db
    .insertInto('coHandler')
    .values(co.map((row) => ({ ...row, fromOn: '2026-11-21' })))
    .execute();
  const seats = placed.map(({ id, applicantPersonIds }) => ({
    id: stableId('seat', id),
    disputeId: stableId('dispute', id),
    kind: 'worker',
    role: 'applicant',
    seat: 1,
    displayName: '某人',
    personId: applicantPersonIds[0] ?? null,
  }));
  await db.insertInto('disputeParty').values(seats).execute();
  await db
    .insertInto('matterApplicant')
    .values(placed.map(({ id }) => ({ matterId: id, partyId: stableId('seat', id) })))
    .execute();
}

/** A worker signed in by phone, or somebody with up to four posts anywhere, who took some matters over. */
function actors(): fc.Arbitrary<Actor> {
  const persons = Array.from({ length: PEOPLE }, (_, index) => personId(index));
  const worker = fc.subarray(persons, { minLength: 1, maxLength: 2 }).map((ids) => workerActor('某人', ids));
  return fc.oneof({ weight: 5, arbitrary: staffMembers() }, { weight: 1, arbitrary: worker });
}

function staffMembers(): fc.Arbitrary<Actor> {
  const post: fc.Arbitrary<Post> = fc
    .record({ role: fc.constantFrom(...allRoles), union: fc.constantFrom(...unions) })
    .map(({ role, union }) => ({ role, unionId: union.id, lft: union.lft, rgt: union.rgt }));
  return fc.record({
    staffId: fc.nat(STAFF - 1).map(staffId),
    name: fc.constant('某人'),
    posts: fc.array(post, { maxLength: 4 }),
    takenOver: fc.subarray(
      matters.map((matter) => matter.id),
      { maxLength: 8 },
    ),
    personIds: fc.constant<readonly string[]>([]),
  });
}

/** One question to PostgreSQL for all matters and all parties of an actor. */
async function faceInSql(actor: Actor): Promise<ReadonlyMap<string, Record<string, boolean>>> {
  // A matter in nobody's hands compares as null, which no `where` lets through.
  const parts = allParties.map((party) => sql`coalesce(${holdsInSql(party, actor)}, false) as ${sql.ref(party)}`);
  const { rows } = await sql<Record<string, boolean> & { id: string }>`
    select matter.id, ${sql.join(parts)}, coalesce(${visibleMatter(actor)}, false) as visible from matter`.execute(
    createDatabase(database.pool),
  );
  return new Map(rows.map(({ id, ...said }) => [String(id), said]));
}

/** In plain words: a reading post whose interval holds the matter or who sent it; in one's own hands; one's own matter. */
function mayRead(actor: Actor, matter: Required<Placed>): boolean {
  const sentFrom = unions.find(({ id }) => id === matter.originUnionId)?.lft ?? Number.NaN;
  return (
    actor.personIds.some((id) => matter.applicantPersonIds.includes(id)) ||
    ([matter.handlerId, ...matter.coHandlerIds].includes(actor.staffId) &&
      actor.posts.some(({ role }) => role === 'handler')) ||
    readableIntervals(actor).some(
      ({ lft, rgt }) => (lft <= matter.lft && matter.lft <= rgt) || (lft <= sentFrom && sentFrom <= rgt),
    )
  );
}

describe('谁能办、谁能看，内存里和数据库里说的一样', () => {
  it(`${ACTORS} 个随机的人，对随机的组织树上的每一件事`, async () => {
    const people = fc.sample(actors(), { numRuns: ACTORS, seed: SEED });
    const counted: Record<string, number> = {};
    for (const actor of people) {
      const said = await faceInSql(actor);
      const wanted = new Map(
        matters.map((matter) => {
          const inMemory = Object.fromEntries(allParties.map((party) => [party, holds(party, matter, actor)]));
          for (const [party, isHeld] of Object.entries(inMemory))
            counted[party] = (counted[party] ?? 0) + (isHeld ? 1 : 0);
          return [matter.id, { ...inMemory, visible: mayRead(actor, matter) }];
        }),
      );
      expect(said, JSON.stringify(actor)).toEqual(wanted);
    }
    // A property that never met a case would prove nothing.
    for (const party of allParties) expect(counted[party], party).toBeGreaterThan(20);
  });

  it('办得了的都看得见；没有岗位的什么也看不见', async () => {
    const people = fc.sample(actors(), { numRuns: ACTORS, seed: SEED + 1 });
    for (const actor of people) {
      // The agent on the telephone opens and routes; holding that party shows nothing.
      const seeing = allParties.filter((party) => party !== 'hotline');
      const held = matters.filter((matter) => seeing.some((party) => holds(party, matter, actor)));
      for (const matter of held) expect(mayRead(actor, matter), JSON.stringify({ actor, matter })).toBe(true);
    }
    const nobody: Actor = {
      staffId: stableId('staff', 'nobody'),
      name: '无岗',
      posts: [],
      takenOver: matters.map((matter) => matter.id),
      personIds: [],
    };
    const said = await faceInSql(nobody);
    for (const face of said.values()) expect(Object.values(face).some(Boolean)).toBe(false);
  });

  it('接线员和管理员的岗位本身什么也看不见', async () => {
    const post = (role: Role): Post[] =>
      unions
        .filter((union) => union.parentId === null)
        .map((union) => ({ role, unionId: union.id, lft: union.lft, rgt: union.rgt }));
    for (const role of ['hotline', 'administrator', 'handler'] as const) {
      const said = await faceInSql({
        staffId: stableId('staff', 'nobody'),
        name: '某人',
        posts: post(role),
        takenOver: [],
        personIds: [],
      });
      for (const face of said.values()) expect(face['visible']).toBe(false);
    }
  });
});

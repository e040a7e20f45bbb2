/** Puts the demonstration province into an empty database: unions as they are; people, bodies and settings are examples. */
import type { DB } from '@gongyuan/database/generated.ts';
import type { Insertable, Kysely } from 'kysely';
import { sql } from 'kysely';
import { record } from '../audit.ts';
import { hashPassword } from '../passwords.ts';
import type { Services, Trx } from '../services.ts';
import { listBodies } from './bodies.ts';
import { listNetwork } from './network.ts';
import { listPeople } from './people.ts';
import { listUnions } from './province.ts';
import { listDocumentWords, listParameters } from './settings.ts';
import { unionIdOf } from './stable-id.ts';

export const DEMO_PASSWORD = 'gongyuan-demo-2026';

/** Any fixed number: two processes that start together seed once. */
const SEED_LOCK = 4_811_904;
/** PostgreSQL takes 65,535 parameters a statement. */
const ROWS_PER_INSERT = 1_000;

type Moment = Pick<Services, 'today' | 'now'>;

/** Seeds once; a database that is already in use by others is left as it is. Tells whether it seeded. */
export async function seedDemonstration(db: Kysely<DB>, moment: Moment, log: (line: string) => void): Promise<boolean> {
  // Known by anybody, so one hash serves all of them and a start is not spent on a hundred.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${SEED_LOCK})`.execute(trx);
    const union = await trx.selectFrom('tradeUnion').select('id').orderBy('lft').limit(1).executeTakeFirst();
    if (union) {
      if (union.id !== unionIdOf('320000')) log('数据库中已有其他单位的数据，未写入演示数据。');
      return false;
    }
    await insertProvince(trx, passwordHash);
    await record(trx, {
      unionId: unionIdOf('320000'),
      subject: 'union',
      subjectId: unionIdOf('320000'),
      name: 'seed_demonstration',
      actorId: null,
      actorParty: 'installation',
      actedOn: moment.today(),
      at: moment.now(),
      input: {},
    });
    return true;
  });
}

async function insertProvince(trx: Trx, passwordHash: string): Promise<void> {
  const unions = listUnions();
  const people = listPeople();
  const network = listNetwork();
  await insertAll(
    trx,
    'tradeUnion',
    unions.map(({ area: _, ...row }) => row),
  );
  await insertAll(trx, 'unionBody', listBodies(unions));
  await insertAll(
    trx,
    'staff',
    people.staff.map((row) => ({ ...row, passwordHash })),
  );
  await insertAll(trx, 'post', people.posts);
  await insertAll(trx, 'aidHandler', people.handlers);
  await insertAll(trx, 'handlerAgreement', people.agreements);
  await insertAll(trx, 'employer', [...people.employers, ...network.employers]);
  await insertAll(trx, 'village', network.villages);
  await insertAll(trx, 'unionBody', network.points);
  await insertAll(trx, 'handlerConflict', people.conflicts);
  await insertAll(trx, 'documentWord', listDocumentWords());
  await insertAll(trx, 'unionParameter', listParameters());
}

async function insertAll<T extends keyof DB>(trx: Trx, table: T, rows: readonly Insertable<DB[T]>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_INSERT) {
    await trx
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_PER_INSERT))
      .execute();
  }
}

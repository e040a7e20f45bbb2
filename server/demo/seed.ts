/**
 * Fills the demonstration province with matters: every visit through the window, every act through the one door, on the
 * day it is said to have happened, so that audit, clocks, numbers and letters are what they would have been.
 */
import { sql } from 'kysely';
import { record } from '../audit.ts';
import { staffIdOf, unionIdOf } from '../seeds/stable-id.ts';
import type { Services, Trx } from '../services.ts';
import { writeBeside } from './beside.ts';
import { markDelivered } from './delivered.ts';
import { play } from './playing.ts';
import { BY_CHANCE, storiesUntil } from './stories.ts';

/** Any fixed number: two processes that start together fill once. */
const DEMO_LOCK = 4_811_905;
const MARK = 'seed_demo_matters';
const PROVINCE = unionIdOf('320000');

export interface Filled {
  readonly stories: number;
  readonly events: number;
}

/**
 * Fills once, in one transaction: a start that is broken off leaves nothing, and the next one begins anew.
 * Undefined where there is nothing to do: not the demonstration province, filled before, or already in use.
 */
export async function fillDemonstration(services: Services, byChanceCount = BY_CHANCE): Promise<Filled | undefined> {
  return services.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${DEMO_LOCK})`.execute(trx);
    if (!(await isToBeFilled(trx))) return undefined;
    const stories = storiesUntil(services.today(), byChanceCount);
    const { files, settle } = writeBeside(services.files);
    // Also when a story fails: nothing is still being written when this returns.
    const events = await play({ ...services, files }, trx, stories).finally(settle);
    await mark(trx);
    await markDelivered(services, trx);
    await record(trx, {
      unionId: PROVINCE,
      subject: 'union',
      subjectId: PROVINCE,
      name: MARK,
      actorId: null,
      actorParty: 'installation',
      actedOn: services.today(),
      at: services.now(),
      input: { stories: stories.length, events },
    });
    return { stories: stories.length, events };
  });
}

async function isToBeFilled(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ isOurs: boolean; isFilled: boolean }>`select
    exists (select 1 from staff where id = ${staffIdOf('kunshan-receptionist')} and is_demo) as is_ours,
    exists (select 1 from action where subject_id = ${PROVINCE} and name = ${MARK}) or exists (select 1 from dispute) as is_filled`.execute(
    trx,
  );
  return rows[0]?.isOurs === true && !rows[0].isFilled;
}

/** Nothing stood there before, so all that stands there now came from here. */
async function mark(trx: Trx): Promise<void> {
  for (const table of ['dispute', 'matter', 'person', 'employer'] as const) {
    await trx.updateTable(table).set({ isDemo: true }).where('isDemo', '=', false).execute();
  }
}

/** Limits per address or account as fixed windows in PostgreSQL, so that any number of server processes share them. */
import { apart } from '@gongyuan/database/pinned.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { Services } from '../services.ts';

export interface Limit {
  /** What is counted and for whom: `sign-in:10.0.0.8`. */
  readonly bucket: string;
  readonly hits: number;
  readonly seconds: number;
}

/**
 * All texts to one phone in a day, codes and notices together, counted under its blind index: nobody's phone is made to
 * ring all day, whoever asks for it.
 */
export const textsOfDay = (phone: Uint8Array): Limit => ({
  bucket: `texts:${Buffer.from(phone).toString('hex')}`,
  hits: 24,
  seconds: 24 * 3600,
});

/** A window that ended this long ago can no longer matter to any limit. @unit ms */
const FORGOTTEN_AFTER = 24 * 3_600_000;

/** Counts one hit and returns how many the running window has. It stands even where what is counted is refused. */
export function countHit(services: Services, limit: Limit): Promise<number> {
  return apart(() => count(services, limit));
}

async function count({ db, now }: Services, limit: Limit): Promise<number> {
  const at = now();
  const start = at.toISOString();
  const { hits } = await db
    .insertInto('rateCount')
    .values({ bucket: limit.bucket, windowStart: start, hits: 1 })
    .onConflict((conflict) =>
      conflict.column('bucket').doUpdateSet({
        hits: sql<number>`case when ${hasEnded(limit, at)} then 1 else rate_count.hits + 1 end`,
        windowStart: sql<string>`case when ${hasEnded(limit, at)} then ${start}::timestamptz else rate_count.window_start end`,
      }),
    )
    .returning('hits')
    .executeTakeFirstOrThrow();
  if (hits === 1) await forget({ db, now });
  return hits;
}

/** Refuses once the window is full; what is refused is counted too, so hammering does not pay. */
export async function limitHits(services: Services, limit: Limit): Promise<void> {
  if ((await countHit(services, limit)) > limit.hits) throw problem('too_many_requests');
}

/** Refuses when the window is full already, and counts nothing: for limits on failures alone. */
export async function refuseWhenFull(services: Services, limit: Limit): Promise<void> {
  if (await isFull(services, limit)) throw problem('too_many_requests');
}

/** For a door that says itself what to do instead. */
export async function isFull({ db, now }: Services, limit: Limit): Promise<boolean> {
  const row = await db
    .selectFrom('rateCount')
    .select('hits')
    .where('bucket', '=', limit.bucket)
    .where('hits', '>=', limit.hits)
    .where((where) => where.not(hasEnded(limit, now())))
    .executeTakeFirst();
  return row !== undefined;
}

function hasEnded({ seconds }: Limit, at: Date) {
  return sql<boolean>`rate_count.window_start <= ${new Date(at.getTime() - seconds * 1_000).toISOString()}::timestamptz`;
}

async function forget({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - FORGOTTEN_AFTER).toISOString();
  await db.deleteFrom('rateCount').where('windowStart', '<', before).execute();
}

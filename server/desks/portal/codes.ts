/** One-time codes by text message: six digits, five minutes, five tries; the answer never tells whether a phone is known. */
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { phoneIndex } from '../../person-numbers.ts';
import { countHit, isFull, limitHits, textsOfDay } from '../../plugins/limits.ts';
import { createWorkerSession } from '../../plugins/worker-session.ts';
import { placeOf } from '../../sealed-columns.ts';
import { keyedHash, keyedHashes, open, seal } from '../../sealing.ts';
import type { Services } from '../../services.ts';
import { inTransaction } from '../../transaction.ts';

const DIGITS = 6;
/** @unit ms */
const LIVES = 5 * 60_000;
const TRIES = 5;

/** Asks from one address: enough for a factory gate, too little to use up a stranger's codes from one chair. */
const asks = (phone: string, address: string) => [
  { bucket: `worker-code:${phone}:minute`, hits: 1, seconds: 50 },
  { bucket: `worker-code:${phone}:${address}`, hits: 4, seconds: 3600 },
  { bucket: `worker-code:${address}`, hits: 60, seconds: 3600 },
];

/** Texts to one phone, whoever asks: too few to annoy a stranger with them. */
const texts = (phone: string) => [
  { bucket: `worker-code:${phone}:hour`, hits: 6, seconds: 3600 },
  { bucket: `worker-code:${phone}:day`, hits: 12, seconds: 24 * 3600 },
];

/**
 * Sends a code to whatever phone was told and returns the id of the page on which it is typed in. Once the phone has had
 * its texts, none is sent and the answer is the same; a code that arrived before goes on opening its own page.
 */
export async function sendCode(services: Services, phone: string, address: string): Promise<string> {
  const { db, keys, now, sms } = services;
  const index = phoneIndex(keys, phone);
  // One after the other: the first that is full refuses.
  for (const limit of asks(index.toString('hex'), address)) await limitHits(services, limit);
  const isSent = await mayText(services, index);
  const at = now();
  const id = randomUUID();
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  await db
    .insertInto('workerCode')
    .values({
      id,
      phoneIndex: index,
      phoneSealed: seal(keys, placeOf('worker_code.phone_sealed', id), phone),
      codeHash: keyedHash(keys, ...hashed(id, code)),
      createdAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + LIVES).toISOString(),
    })
    .execute();
  if (!isSent) return id;
  const text = `【工会】验证码${code}，5分钟内有效。请不要告诉别人。`;
  await sms.send({ to: phone, text, idempotencyKey: `worker-code:${id}` });
  return id;
}

/** Counted only where it is not full, so that somebody else's asking does not push the end away. */
async function mayText(services: Services, phone: Buffer): Promise<boolean> {
  for (const limit of texts(phone.toString('hex'))) if (await isFull(services, limit)) return false;
  for (const limit of texts(phone.toString('hex'))) await countHit(services, limit);
  await countHit(services, textsOfDay(phone));
  return true;
}

/** The masked phone to which a code went is shown on its page; null for a page that never was. */
export async function phoneOfCode({ db, keys }: Services, id: string): Promise<string | null> {
  const row = await db.selectFrom('workerCode').select('phoneSealed').where('id', '=', id).executeTakeFirst();
  return row ? open(keys, placeOf('worker_code.phone_sealed', id), row.phoneSealed).toString('utf8') : null;
}

export type Checked = { readonly token: string } | { readonly refused: 'wrong' | 'over'; readonly triesLeft: number };

/** Each try is counted before it is judged; the row is locked, so that guesses wait for each other. */
export async function checkCode(services: Services, id: string, told: string): Promise<Checked> {
  const code = told.normalize('NFKC').replace(/\D/g, '');
  return inTransaction(services.db, async (trx): Promise<Checked> => {
    const row = await trx
      .updateTable('workerCode')
      .set({ tries: sql<number>`tries + 1` })
      .where('id', '=', id)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', services.now().toISOString())
      .where('tries', '<', TRIES)
      .returning(['codeHash', 'phoneSealed', 'phoneIndex', 'tries'])
      .executeTakeFirst();
    if (!row) return { refused: 'over', triesLeft: 0 };
    const hashes = keyedHashes(services.keys, ...hashed(id, code));
    if (!hashes.some((hash) => timingSafeEqual(hash, row.codeHash)))
      return { refused: row.tries >= TRIES ? 'over' : 'wrong', triesLeft: TRIES - row.tries };
    await trx.updateTable('workerCode').set({ usedAt: services.now().toISOString() }).where('id', '=', id).execute();
    const phone = open(services.keys, placeOf('worker_code.phone_sealed', id), row.phoneSealed).toString('utf8');
    const token = await createWorkerSession(services, trx, phone);
    await trx
      .insertInto('workerSignIn')
      .values({ phoneIndex: row.phoneIndex, at: services.now().toISOString() })
      .execute();
    return { token };
  });
}

/** Bound to its row, so that a code sent for one request opens no other. */
const hashed = (id: string, code: string) => ['worker_code', `${id}:${code}`] as const;

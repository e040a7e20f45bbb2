/** Is an event from our exchange? HMAC over the raw body and its time; nothing of an unsigned request is looked at. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { problem } from '@gongyuan/kernel/problem.ts';
import { sql } from 'kysely';
import type { Services, Trx } from '../../services.ts';

/** How far the clocks of exchange and platform may lie apart, either way. @unit seconds */
export const WINDOW = 300;
const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/** What the exchange writes into `X-Gongyuan-Signature`. */
export function signatureOf(secret: string, seconds: number, body: string | Buffer): string {
  return `t=${seconds},v1=${digestOf(secret, seconds, body).toString('hex')}`;
}

function digestOf(secret: string, seconds: number, body: string | Buffer): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
}

/** The digest of a right signature. Throws not_found where no exchange is connected, else signature_refused. */
export function checkSignature(
  { telephonySecret, now }: Pick<Services, 'telephonySecret' | 'now'>,
  header: string | readonly string[] | undefined,
  body: Buffer,
): Buffer {
  if (telephonySecret === null)
    throw problem('not_found', { detail: '没有接入电话交换机（未设置 TELEPHONY_SECRET）。' });
  const [, time, told] = HEADER.exec(typeof header === 'string' ? header : '') ?? [];
  if (time === undefined || told === undefined) throw problem('signature_refused');
  const right = digestOf(telephonySecret, Number(time), body);
  // Compared first and whatever the time says: how long it takes tells nothing.
  const isRight = timingSafeEqual(right, Buffer.from(told, 'hex'));
  const isInTime = Math.abs(now().getTime() / 1000 - Number(time)) <= WINDOW;
  if (!isRight || !isInTime) throw problem('signature_refused');
  return right;
}

/** Takes a signature once. In the event's own transaction: what could not be taken may be sent again. */
export async function takeSignature({ now }: Services, trx: Trx, digest: Buffer): Promise<void> {
  const at = now();
  // One that is older than the window on both sides is refused for its time.
  const over = new Date(at.getTime() - 3 * WINDOW * 1000).toISOString();
  await trx.deleteFrom('telephonySignature').where('seenAt', '<', over).execute();
  const taken = await trx
    .insertInto('telephonySignature')
    .values({ digest, seenAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning(sql<number>`1`.as('one'))
    .executeTakeFirst();
  if (!taken) throw problem('duplicate', { detail: '这个签名已经用过。交换机重发事件时请用当时的时间重新签名。' });
}

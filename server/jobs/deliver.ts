/**
 * Sends what is due. A row is claimed, sent, and settled: whoever dies in between leaves a claim that runs out, and the
 * next try carries the same key, by which the provider knows it. Rows are claimed past one another, so that processes
 * share the work, and each fails alone.
 */
import { isMobileNumber } from '@gongyuan/law/names.ts';
import { STAFF_SUBJECT } from '../acts/deliveries.ts';
import { SendFailure } from '../outward/sending.ts';
import type { Taken } from '../outward/sending.ts';
import { alertBrokenSeal } from '../alerts.ts';
import { phoneIndex } from '../person-numbers.ts';
import { openField } from '../sealed-person.ts';
import { countHit, isFull, textsOfDay } from '../plugins/limits.ts';
import { SealBroken } from '../sealing.ts';
import type { Services } from '../services.ts';
import { claim } from './claim.ts';
import type { Channel, Claimed } from './claim.ts';
import { settle } from './settle.ts';
import type { Outcome } from './settle.ts';

/** As many processes may end over one message; it is not let at another. */
const MOST_DEATHS = 2;

/** Sends all that is due over one channel; a channel that hangs does not hold up the other. */
export async function deliverDue(services: Services, channel: Channel): Promise<void> {
  for (;;) {
    const claimed = await claim(services, channel);
    if (claimed.length === 0) return;
    const ends = await Promise.allSettled(claimed.map((row) => deliver(services, row)));
    const failed = ends.find((end) => end.status === 'rejected');
    // Not the sending, which has its outcome, but the database: what is claimed becomes free again.
    if (failed) throw failed.reason;
  }
}

async function deliver(services: Services, row: Claimed): Promise<void> {
  await settle(services, row, await attempt(services, row));
}

async function attempt(services: Services, row: Claimed): Promise<Outcome> {
  if (row.deaths >= MOST_DEATHS)
    return { kind: 'parked', cause: `发送时程序中断了${row.deaths}次，不再自动发送；请核对后重新发送。` };
  try {
    const { providerId } = await send(services, row);
    return { kind: 'sent', providerId };
  } catch (error) {
    if (error instanceof SealBroken) {
      await alertBrokenSeal(services, error);
      return { kind: 'refused', cause: '登记的电话没有通过完整性校验，没有发送，请核对本人的电话。' };
    }
    if (error instanceof SendFailure) return { kind: error.isPermanent ? 'refused' : 'again', cause: error.message };
    return { kind: 'again', cause: '发送时程序出错。' };
  }
}

async function send(services: Services, row: Claimed): Promise<Taken> {
  const idempotencyKey = `${row.id}.${row.round}`;
  if (row.channel === 'sms') {
    // Taken back since it was planned; danger is told nevertheless.
    if (row.stopsTexts && !row.isUrgent)
      throw new SendFailure('本人不再接收短信提醒，没有发送；进展在网上窗口里，要紧的请打电话告知。', true);
    const to = phoneOf(services, row);
    const ofDay = textsOfDay(phoneIndex(services.keys, to));
    // A text that tells of danger is never one too many.
    if (!row.isUrgent && (await isFull(services, ofDay)))
      throw new SendFailure('这个号码一天里收到的短信已经够多，没有再发；消息在网上窗口里，请打电话告知。', true);
    const taken = await services.sms.send({ to, text: row.body, idempotencyKey });
    await countHit(services, ofDay);
    return taken;
  }
  if (!row.email) throw new SendFailure('工作人员已没有邮箱。', true);
  return services.mail.send({ to: row.email, subject: STAFF_SUBJECT, text: row.body, idempotencyKey });
}

/** Opened for this one sending and kept nowhere. */
function phoneOf({ keys, sms }: Services, { personId, phoneSealed, dataKey, isDemo }: Claimed): string {
  const phone = personId && openField(keys, { id: personId, dataKey, phoneSealed }, 'phone');
  if (!phone) throw new SendFailure('当事人已没有登记电话，请当面告知。', true);
  if (isDemo && sms.leavesHouse) throw new SendFailure('演示人员的号码是编造的，不对外发送。', true);
  if (!isMobileNumber(phone)) throw new SendFailure('登记的不是手机号码，收不到短信，请打电话告知。', true);
  return phone;
}

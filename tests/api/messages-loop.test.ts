// The loop beside the requests: woken by a commit, not by the clock; it outlives its database connections and ends cleanly.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startLoop } from '../../server/jobs/loop.ts';
import type { Loop } from '../../server/jobs/loop.ts';
import type { Text } from '../../server/outward/sending.ts';
import type { Services } from '../../server/services.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { say } from '../support/outward.ts';

let house: TestApp;
let matterId: string;
let loop: Loop | undefined;
let sent: Text[] = [];
const NEVER = 3_600_000;
/** Long enough for a busy machine; what is waited for takes milliseconds. */
const PATIENCE = { timeout: 10_000, interval: 10 };

const listening = (send: Services['sms']['send'] = () => Promise.resolve({ providerId: null })): Services => ({
  ...house.app.services,
  sms: {
    send: (text) => {
      sent.push(text);
      return send(text);
    },
  },
});
/** Asked as the role that serves: others do not see what it runs. */
const listeners = async () => {
  const { rows } = await house.database.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and query like 'listen %'`,
  );
  return rows[0]?.count;
};

beforeAll(async () => {
  house = await openApp();
  matterId = await new Office(house).open('aid_application');
  await house.database.ownerPool.query('delete from message_delivery');
});
afterEach(async () => {
  await loop?.stop();
  loop = undefined;
  sent = [];
});
afterAll(() => house.close());

describe('后台发送', () => {
  it('一提交就发，不等定时', async () => {
    loop = startLoop(listening(), { pollMs: NEVER });
    await expect.poll(listeners, PATIENCE).toBe(1);
    await say(house, matterId, { applicant: '第一条。' });
    await expect.poll(() => sent.length, PATIENCE).toBe(1);
    await say(house, matterId, { applicant: '第二条。' });
    await expect.poll(() => sent.length, PATIENCE).toBe(2);
  });

  it('启动前积压的，一启动就发', async () => {
    await say(house, matterId, { applicant: '停机时产生的。' });
    loop = startLoop(listening(), { pollMs: NEVER });
    await expect.poll(() => sent.length, PATIENCE).toBe(1);
  });

  it('数据库的连接全部断掉：自己接上，之后的照发', async () => {
    const complaints: string[] = [];
    loop = startLoop(listening(), { pollMs: NEVER, complain: (line) => complaints.push(line) });
    await expect.poll(listeners, PATIENCE).toBe(1);
    await house.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
    await say(house, matterId, { applicant: '断线之后的。' });
    await expect.poll(() => sent.length, PATIENCE).toBe(1);
    await expect.poll(listeners, PATIENCE).toBe(1);
    expect(complaints.length).toBeLessThanOrEqual(1);
  });

  it('停下时等正在发的那一条有结果，停下后不再发', async () => {
    let finish: (() => void) | undefined;
    const slow = new Promise<{ providerId: null }>((resolve) => {
      finish = () => resolve({ providerId: null });
    });
    loop = startLoop(
      listening(() => slow),
      { pollMs: NEVER },
    );
    await say(house, matterId, { applicant: '正在发。' });
    await expect.poll(() => sent.length, PATIENCE).toBe(1);
    const stopped = loop.stop();
    finish?.();
    await stopped;
    const row = await house.db
      .selectFrom('messageDelivery')
      .select('state')
      .orderBy('messageId', 'desc')
      .executeTakeFirstOrThrow();
    expect(row.state).toBe('sent');
    const first = [...sent];
    await say(house, matterId, { applicant: '停下之后的。' });
    const other: Text[] = [];
    const send: Services['sms']['send'] = (text) => {
      other.push(text);
      return Promise.resolve({ providerId: null });
    };
    // The next to start finds it: the one that stopped has left it alone.
    loop = startLoop({ ...house.app.services, sms: { send } }, { pollMs: NEVER });
    await expect.poll(() => other.length, PATIENCE).toBe(1);
    expect(sent).toEqual(first);
  });
});

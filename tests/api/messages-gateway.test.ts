// A real gateway over HTTP: signed, tried again, given up, never twice on a phone, and no bad message before a good one.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../server/jobs/claim.ts';
import type { Claimed } from '../../server/jobs/claim.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import { settle } from '../../server/jobs/settle.ts';
import type { Text } from '../../server/outward/sending.ts';
import { createSms } from '../../server/outward/sms.ts';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { Services } from '../../server/services.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import type { Gateway } from '../support/outward.ts';
import { deliveriesOf, GATEWAY_SECRET, say, startGateway } from '../support/outward.ts';

let house: TestApp;
let gateway: Gateway;
let services: Services;
let matterId: string;
const start = new Date('2026-11-21T02:00:00Z');
const MINUTE = 60_000;
const later = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * MINUTE);
};
const latest = async () => (await deliveriesOf(house, matterId)).at(-1);

const textOf = ({ id, round, body }: Claimed): Text => ({
  to: '13912345678',
  text: body,
  idempotencyKey: `${id}.${round}`,
});

const recordsOf = async (id: string) => {
  const rows = await house.db.selectFrom('action').select('name').where('subjectId', '=', id).execute();
  return rows.map(({ name }) => name);
};

/** Ends in the transaction that notes the end, before its last row. */
const dyingAtAudit = (): Services => ({
  ...services,
  today: () => {
    throw new Error('killed');
  },
});

const withTimeout = (timeoutMs: number): Services => {
  const settings = { url: gateway.url, secret: GATEWAY_SECRET, timeoutMs };
  return { ...house.app.services, sms: createSms(settings, house.app.services) };
};

beforeAll(async () => {
  house = await openApp();
  matterId = await new Office(house).open('aid_application');
  await runDue(house.app.services);
});
beforeEach(async () => {
  house.clock.now = start;
  // How many texts a phone may get in a day is tested with the portal's safety.
  await house.db.deleteFrom('rateCount').execute();
  gateway = await startGateway();
  services = withTimeout(5_000);
});
afterEach(async () => {
  await gateway.close();
  // Whatever a test left waiting is not the next one's.
  await house.db
    .updateTable('messageDelivery')
    .set({ state: 'failed', settledAt: start.toISOString(), cause: '测试结束。' })
    .where('state', '=', 'waiting')
    .execute();
});
afterAll(() => house.close());

describe('短信网关', () => {
  it('收到带签名的一条，回执编号记下来', async () => {
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    expect(gateway.received).toEqual([
      expect.objectContaining({ to: '13912345678', isSigned: true, text: expect.stringContaining('新的办事消息') }),
    ]);
    const sent = await latest();
    expect(sent).toMatchObject({ state: 'sent', providerId: `${sent?.id}.1`, settledAt: start.toISOString() });
  });

  it('网关出错就隔一会儿再试，间隔越来越长；试满六次停下，写明原因', async () => {
    gateway.answer = () => 503;
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'waiting', tries: 1, cause: '短信网关暂时不接收（503）。' });
    await runDue(services);
    expect(gateway.received).toHaveLength(1);
    for (const [index, wait] of [1, 5, 30, 120, 480].entries()) {
      later(wait - 1);
      await runDue(services);
      expect(gateway.received).toHaveLength(index + 1);
      later(1);
      await runDue(services);
      expect(gateway.received).toHaveLength(index + 2);
    }
    expect(await latest()).toMatchObject({
      state: 'parked',
      tries: 6,
      cause: '已试 6 次没有发出：短信网关暂时不接收（503）。',
    });
    later(24 * 60);
    await runDue(services);
    expect(gateway.received).toHaveLength(6);
    expect(new Set(gateway.received.map(({ key }) => key)).size).toBe(1);
  });

  it('再试的时间落在夜里，就等到早上', async () => {
    house.clock.now = new Date('2026-11-21T21:25:00+08:00');
    gateway.answer = () => 503;
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    later(1);
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'waiting', tries: 2, notBefore: '2026-11-22T00:00:00.000Z' });
  });

  it.each([400, 401, 404, 422])('网关答 %s：不再试，写明原因', async (status) => {
    gateway.answer = () => status;
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    later(24 * 60);
    await runDue(services);
    expect(gateway.received).toHaveLength(1);
    expect(await latest()).toMatchObject({
      state: 'failed',
      tries: 1,
      cause: expect.stringContaining(`（${status}）`),
    });
  });

  it.each([408, 429, 500, 502])('网关答 %s：过一会儿再试，通了就发出', async (status) => {
    gateway.answer = () => status;
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'waiting', tries: 1 });
    gateway.answer = () => 200;
    later(1);
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'sent', tries: 2, cause: null });
  });

  it('网关要转到别处去：不跟着去，号码不给第三方', async () => {
    gateway.answer = () => 302;
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'waiting', cause: '连不上短信网关。' });
    expect(gateway.received).toHaveLength(1);
  });

  it('REL-014 网关收下后断了线：再试用同一个编号，手机上只有一条', async () => {
    let calls = 0;
    gateway.answer = () => (++calls === 1 ? 'cut' : 200);
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'waiting', cause: '连不上短信网关。' });
    later(1);
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'sent', tries: 2 });
    expect(gateway.received).toHaveLength(2);
    expect(gateway.taken.size).toBe(1);
  });

  it('REL-014 网关收下后迟迟不应答：到时放开，再试用同一个编号，手机上只有一条', async () => {
    gateway.answer = () => 'taken';
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(withTimeout(50));
    expect(await latest()).toMatchObject({ state: 'waiting', tries: 1, cause: '短信网关没有按时应答。' });
    gateway.answer = () => 200;
    later(1);
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'sent', tries: 2 });
    expect(gateway.received).toHaveLength(2);
    expect(gateway.taken.size).toBe(1);
  });

  it('网关不应答：到时就放开，过一会儿再试', async () => {
    gateway.answer = () => 'silent';
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue(withTimeout(50));
    expect(await latest()).toMatchObject({ state: 'waiting', tries: 1, cause: '短信网关没有按时应答。' });
  });

  it('一条坏的不挡好的：二十条里坏三条，十七条照发', async () => {
    for (let index = 0; index < 20; index += 1) {
      await say(house, matterId, { applicant: `第${index}条。` });
    }
    const bad = new Set((await deliveriesOf(house, matterId)).slice(-20, -17).map(({ id }) => `${id}.1`));
    gateway.answer = ({ key }) => (bad.has(key) ? 500 : 200);
    await runDue(services);
    expect(gateway.taken.size).toBe(17);
    const states = (await deliveriesOf(house, matterId)).slice(-20).map(({ state }) => state);
    expect(states).toEqual([...Array(3).fill('waiting'), ...Array(17).fill('sent')]);
  });

  it('四个进程一起发，每条只发一次', async () => {
    for (let index = 0; index < 30; index += 1) {
      await say(house, matterId, { applicant: `第${index}条。` });
    }
    await Promise.all([runDue(services), runDue(services), runDue(services), runDue(services)]);
    expect(gateway.received).toHaveLength(30);
    expect(gateway.taken.size).toBe(30);
    const audit = await house.db
      .selectFrom('action')
      .select('subjectId')
      .where('subject', '=', 'message')
      .where('name', '=', 'message_sent')
      .execute();
    expect(new Set(audit.map(({ subjectId }) => subjectId)).size).toBe(audit.length);
  });

  /** What a process leaves that was killed between its claim and its word. */
  const died = async (id = '') => {
    await claim(services, 'sms');
    expect(await latest()).toMatchObject({ id, claimedUntil: expect.any(String) });
  };

  it('REL-010 发送时进程死在哪一步：占用到期后由别人接着发，手机上一条，记录一条', async () => {
    const ways: readonly ((row: Claimed) => Promise<void>)[] = [
      async () => undefined,
      async (row) => void (await services.sms.send(textOf(row))),
      async (row) => {
        await services.sms.send(textOf(row));
        await expect(settle(dyingAtAudit(), row, { kind: 'sent', providerId: null })).rejects.toThrow('killed');
      },
    ];
    for (const [index, until] of ways.entries()) {
      await say(house, matterId, { applicant: `死在第${index}步。` });
      const [row] = await claim(services, 'sms');
      if (!row) throw new Error('nothing to send');
      await until(row);
      later(4);
      await runDue(services);
      expect(await latest(), `第${index}步`).toMatchObject({ state: 'waiting', tries: 1 });
      later(1);
      await runDue(services);
      expect(await latest(), `第${index}步`).toMatchObject({ state: 'sent', tries: 2, deaths: 1 });
      expect(await recordsOf(row.id)).toEqual(['message_sent']);
    }
    expect(gateway.taken.size).toBe(ways.length);
  });

  it('REL-011 停住又醒来的进程，占用早已给了别人：它的结果不算数', async () => {
    await say(house, matterId, { applicant: '有新进展。' });
    const [stale] = await claim(services, 'sms');
    if (!stale) throw new Error('nothing to send');
    later(5);
    await runDue(services);
    const settled = await latest();
    expect(settled).toMatchObject({ state: 'sent', tries: 2 });
    await settle(services, stale, { kind: 'refused', cause: '迟到的结果。' });
    expect(await latest()).toEqual(settled);
    expect(await recordsOf(stale.id)).toEqual(['message_sent']);
  });

  it('REL-012 一发就让程序死掉的，死两次就停放并报警，别的照发；重新发送从头算', async () => {
    await say(house, matterId, { applicant: '一发就死的。' });
    const poison = await latest();
    await died(poison?.id);
    later(5);
    await died(poison?.id);
    later(5);
    await runDue(services);
    expect(gateway.received).toHaveLength(0);
    expect(await latest()).toMatchObject({ state: 'parked', deaths: 2, cause: expect.stringContaining('中断了2次') });
    expect(await recordsOf(poison?.id ?? '')).toEqual(['message_parked']);
    const alerts = await house.db.selectFrom('securityAlert').select(['kind', 'subject', 'subjectId']).execute();
    expect(alerts).toContainEqual({ kind: 'job_parked', subject: 'message_delivery', subjectId: poison?.id });
    await say(house, matterId, { applicant: '后面的一条。' });
    await runDue(services);
    expect(await latest()).toMatchObject({ state: 'sent' });
  });

  it('REL-013 一个工会积压两千条，别的工会的一条也在头一批里', async () => {
    await say(house, matterId, { applicant: '积压的。' });
    const flooded = await latest();
    const owner = house.database.ownerPool;
    await owner.query(
      `with told as (insert into outbox (matter_id, addressee_party, addressee, body, created_at)
        select matter_id, addressee_party, addressee, body, created_at from outbox, generate_series(1, 2000)
        where outbox.id = $1 returning id)
      insert into message_delivery (message_id, union_id, channel, person_id, body, not_before, created_at)
        select told.id, $2, 'sms', person_id, '积压', not_before - interval '1 hour', created_at
        from told, message_delivery where message_delivery.id = $3`,
      [flooded?.messageId, unionIdOf('320100'), flooded?.id],
    );
    await say(house, matterId, { applicant: '昆山的一条。' });
    const own = await latest();
    const batch = await claim(services, 'sms');
    expect(batch.map(({ id }) => id)).toContain(own?.id);
    expect(batch.filter(({ body }) => body === '积压')).toHaveLength(batch.length - 2);
    await owner.query(`delete from message_delivery where body = '积压'`);
  });

  it('演示人员的号码是编造的，接了真网关也不发', async () => {
    await house.db.updateTable('person').set({ isDemo: true }).execute();
    try {
      await say(house, matterId, { applicant: '有新进展。' });
      await runDue(services);
      expect(gateway.received).toHaveLength(0);
      expect(await latest()).toMatchObject({ state: 'failed', cause: expect.stringContaining('编造') });
    } finally {
      await house.db.updateTable('person').set({ isDemo: false }).execute();
    }
  });

  it('没有网关又不是演示：写明没有设置，请当面告知', async () => {
    const bare = { ...house.app.services, demo: false };
    await say(house, matterId, { applicant: '有新进展。' });
    await runDue({ ...bare, sms: createSms(undefined, bare) });
    expect(await latest()).toMatchObject({ state: 'failed', cause: '没有设置短信网关，请当面或打电话告知。' });
  });
});

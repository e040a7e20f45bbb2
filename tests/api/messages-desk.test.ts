// What is new for whom: only what is said to a party I hold, read marks of my own, and the administrator's failed sendings.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDue } from '../../server/jobs/run-due.ts';
import { SendFailure } from '../../server/outward/sending.ts';
import type { Services } from '../../server/services.ts';
import { staffIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { deliveriesOf, openInHand, say } from '../support/outward.ts';

let house: TestApp;
let caseId: string;
let applicationId: string;

const fresh = async (username: string, query = '') =>
  (await (await house.as(username)).get(`/api/messages?${query}`)).body;
const bodies = async (username: string) =>
  (await fresh(username)).rows
    .filter((row: { matterId: string }) => row.matterId === caseId)
    .map((row: { body: string }) => row.body.replace(/^.*：/, ''));

beforeAll(async () => {
  house = await openApp();
  const office = new Office(house);
  applicationId = await office.open('aid_application');
  caseId = await openInHand(house);
  await house.database.ownerPool.query('delete from message_delivery');
});
afterAll(() => house.close());

describe('发给我的消息', () => {
  it('说给谁的谁看得到：岗位对、工会对、承办人只看自己的案件；申请人的不在工作人员的消息里', async () => {
    await say(house, caseId, { reviewer: '给审核人', director: '给负责人', handler: '给承办人', superior: '给上级' });
    await say(house, caseId, { applicant: '给申请人', receptionist: '给窗口' });
    expect(await bodies('kunshan-reviewer')).toContain('给审核人');
    const words = async (username: string) => (await bodies(username)).filter((body: string) => body.startsWith('给'));
    expect(await words('kunshan-reviewer')).toEqual(['给审核人']);
    expect(await words('kunshan-director')).toEqual(['给负责人']);
    expect(await words('kunshan-lawyer')).toEqual(['给承办人']);
    expect(await words('kunshan-receptionist')).toEqual(['给窗口']);
    // The next union above is the city's: what is said to it is not said to the province, which may read the matter.
    for (const username of [
      'province-law',
      'nanjing-reviewer',
      'nanjing-director',
      'jiangyin-reviewer',
      'yushan-station',
    ])
      expect(await words(username)).toEqual([]);
  });

  it('上级是上一级：给上级的话，市总的审核人看得到', async () => {
    const union = await house.db
      .selectFrom('tradeUnion')
      .innerJoin('tradeUnion as below', 'below.parentId', 'tradeUnion.id')
      .select('tradeUnion.id')
      .where('below.name', '=', '昆山市总工会')
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('post')
      .values({ staffId: staffIdOf('nanjing-director'), unionId: union.id, role: 'director', fromOn: '2026-01-01' })
      .execute();
    expect(await bodies('nanjing-director')).toEqual(['给上级']);
    await house.db
      .updateTable('post')
      .set({ toOn: '2026-11-20' })
      .where('unionId', '=', union.id)
      .where('staffId', '=', staffIdOf('nanjing-director'))
      .execute();
    expect(await bodies('nanjing-director')).toEqual([]);
  });

  it('未读数是自己的：我读了，同事那里还是未读；读第二遍没有变化', async () => {
    const { rows, unread } = await fresh('kunshan-reviewer', 'unread=true&limit=1');
    expect(unread).toBeGreaterThan(0);
    const reviewer = await house.as('kunshan-reviewer');
    for (let times = 0; times < 2; times += 1) {
      expect((await reviewer.post(`/api/messages/${rows[0].id}/read`)).status).toBe(200);
      expect((await fresh('kunshan-reviewer')).unread).toBe(unread - 1);
    }
    expect((await fresh('kunshan-reviewer', 'unread=true')).rows.map(({ id }: { id: number }) => id)).not.toContain(
      rows[0].id,
    );
    expect((await fresh('kunshan-director')).rows.every(({ isRead }: { isRead: boolean }) => !isRead)).toBe(true);
  });

  it('别人的消息读不掉', async () => {
    const { rows } = await fresh('kunshan-director');
    for (const username of ['kunshan-reviewer', 'nanjing-director', 'province-law'])
      expect((await (await house.as(username)).post(`/api/messages/${rows[0].id}/read`)).status).toBe(404);
    expect((await fresh('kunshan-director')).rows[0].isRead).toBe(false);
  });

  it('全部标为已读，只到我看到的那一条；之后来的还是新的', async () => {
    const director = await house.as('kunshan-director');
    const { rows } = await fresh('kunshan-director');
    await say(house, caseId, { director: '看完之后才来的' });
    expect((await director.post('/api/messages/read-all', { upTo: rows[0].id })).status).toBe(200);
    const after = await fresh('kunshan-director', 'unread=true');
    expect(after.unread).toBe(1);
    expect(after.rows.map(({ body }: { body: string }) => body)).toEqual([expect.stringContaining('看完之后才来的')]);
  });

  it('翻页不重不漏；超过三十天的不再列', async () => {
    for (const body of ['一', '二', '三']) await say(house, caseId, { reviewer: body });
    const seen: number[] = [];
    let after = '';
    do {
      const { rows, next } = await fresh('kunshan-reviewer', `limit=1${after}`);
      seen.push(...rows.map(({ id }: { id: number }) => id));
      after = next ? `&after=${next}` : '';
    } while (after);
    const all = (await fresh('kunshan-reviewer')).rows.map(({ id }: { id: number }) => id);
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(3);
    expect((await (await house.as('kunshan-reviewer')).get('/api/messages?after=x')).status).toBe(422);
    const first = Math.min(...all);
    await house.db
      .updateTable('outbox')
      .set({ createdAt: new Date(house.clock.now.getTime() - 31 * 86_400_000).toISOString() })
      .where('id', '=', first)
      .execute();
    expect((await fresh('kunshan-reviewer')).rows.map(({ id }: { id: number }) => id)).toEqual(
      all.filter((id: number) => id !== first),
    );
  });

  it('承办人不再是承办人，消息随案件走', async () => {
    expect((await bodies('kunshan-lawyer')).length).toBeGreaterThan(0);
    const { handlerId } = await house.db
      .selectFrom('matter')
      .select('handlerId')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    await house.db.updateTable('matter').set({ handlerId: null }).where('id', '=', caseId).execute();
    expect(await bodies('kunshan-lawyer')).toEqual([]);
    await house.db.updateTable('matter').set({ handlerId }).where('id', '=', caseId).execute();
  });
});

describe('没有发出的短信', () => {
  let broken: Services;
  beforeAll(async () => {
    await runDue(house.app.services);
    broken = {
      ...house.app.services,
      sms: {
        send: () => Promise.reject(new SendFailure('短信网关不接受这条短信（400），请核对手机号码或网关设置。', true)),
      },
    };
  });

  it('管理员看得到没发出、为什么，看不到是谁的什么事', async () => {
    await say(house, applicationId, { applicant: '有新进展。' });
    await runDue(broken);
    const [row] = (await (await house.as('admin')).get('/api/deliveries')).body.rows;
    expect(row).toMatchObject({
      channelLabel: '短信',
      recipient: '申请人',
      isFinal: true,
      tries: 1,
      unionName: '昆山市总工会',
    });
    for (const secret of ['纪大山', '139', '昆山示例', applicationId])
      expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('改好后重新发送一条：换新的编号，发出，留痕', async () => {
    const admin = await house.as('admin');
    const [row] = (await admin.get('/api/deliveries')).body.rows;
    expect((await admin.post(`/api/deliveries/${row.id}/resend`)).status).toBe(200);
    const keys: string[] = [];
    const mended: Services = {
      ...broken,
      sms: {
        send: ({ idempotencyKey }) => {
          keys.push(idempotencyKey);
          return Promise.resolve({ providerId: 'p-1' });
        },
      },
    };
    await runDue(mended);
    expect(keys).toEqual([`${row.id}.2`]);
    expect((await deliveriesOf(house, applicationId)).at(-1)).toMatchObject({
      state: 'sent',
      round: 2,
      providerId: 'p-1',
    });
    const names = await house.db
      .selectFrom('action')
      .select('name')
      .where('subjectId', '=', row.id)
      .orderBy('id')
      .execute();
    expect(names.map(({ name }) => name)).toEqual(['message_failed', 'resend_message', 'message_sent']);
    expect((await admin.get('/api/deliveries')).body.rows).toEqual([]);
  });

  it('试满停下的可以一起重发；被拒收的不在其中', async () => {
    const admin = await house.as('admin');
    for (let index = 0; index < 3; index += 1) await say(house, applicationId, { applicant: `第${index}条。` });
    const rows = (await deliveriesOf(house, applicationId)).slice(-3);
    const at = house.clock.now.toISOString();
    const settled = { settledAt: at, tries: 6, cause: '已试 6 次没有发出：连不上短信网关。' };
    const [first, second, third] = rows.map(({ id }) => id);
    await house.db
      .updateTable('messageDelivery')
      .set({ ...settled, state: 'parked' })
      .where('id', 'in', [first ?? '', second ?? ''])
      .execute();
    await house.db
      .updateTable('messageDelivery')
      .set({ ...settled, state: 'failed' })
      .where('id', '=', third ?? '')
      .execute();
    expect((await admin.post('/api/deliveries/resend', { channel: 'sms' })).body).toEqual({ count: 2 });
    await runDue(house.app.services);
    const states = (await deliveriesOf(house, applicationId)).slice(-3).map(({ state }) => state);
    expect(states).toEqual(['sent', 'sent', 'failed']);
    expect((await admin.post('/api/deliveries/resend', { channel: 'sms' })).body).toEqual({ count: 0 });
  });

  it('夜里重新发送，等到早上', async () => {
    const admin = await house.as('admin');
    const [row] = (await admin.get('/api/deliveries')).body.rows;
    const start = house.clock.now;
    try {
      house.clock.now = new Date('2026-11-21T21:45:00+08:00');
      await house.db.updateTable('session').set({ seenAt: house.clock.now.toISOString() }).execute();
      expect((await admin.post(`/api/deliveries/${row.id}/resend`)).status).toBe(200);
      await runDue(house.app.services);
      const waiting = (await deliveriesOf(house, applicationId)).find(({ id }) => id === row.id);
      expect(waiting).toMatchObject({ state: 'waiting', notBefore: '2026-11-22T00:00:00.000Z' });
    } finally {
      house.clock.now = start;
    }
  });

  it('别市的管理员看不到、重发不了', async () => {
    const at = house.clock.now.toISOString();
    await house.db
      .updateTable('messageDelivery')
      .set({ state: 'failed', settledAt: at, cause: '测试。' })
      .where('state', '=', 'waiting')
      .execute();
    const nanjing = await house.db
      .selectFrom('tradeUnion')
      .select('id')
      .where('name', '=', '南京市总工会')
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('post')
      .values({
        staffId: staffIdOf('qixia-reviewer'),
        unionId: nanjing.id,
        role: 'administrator',
        fromOn: '2026-01-01',
      })
      .execute();
    const other = await house.as('qixia-reviewer');
    expect((await other.get('/api/deliveries')).body.rows).toEqual([]);
    const [row] = (await (await house.as('admin')).get('/api/deliveries')).body.rows;
    expect((await other.post(`/api/deliveries/${row.id}/resend`)).status).toBe(404);
    expect((await other.post('/api/deliveries/resend', { channel: 'sms' })).body).toEqual({ count: 0 });
    const patched = await other.call({
      method: 'PATCH',
      url: `/api/staff/${staffIdOf('kunshan-reviewer')}`,
      payload: { email: 'x@y.example' },
    });
    expect(patched.status).toBe(404);
  });
});

describe('工作邮箱', () => {
  it('管理员设定、更改、去掉；格式不对的指明在哪一栏', async () => {
    const admin = await house.as('admin');
    const set = (email: unknown) =>
      admin.call({ method: 'PATCH', url: `/api/staff/${staffIdOf('kunshan-reviewer')}`, payload: { email } as object });
    const shown = async () => (await admin.get('/api/staff?q=kunshan-reviewer')).body.rows[0].email;
    expect((await set('reviewer@union.example')).status).toBe(200);
    expect(await shown()).toBe('reviewer@union.example');
    const wrong = await set('不是邮箱');
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields).toEqual([{ path: 'email', message: '邮箱格式不对，例如 name@example.org' }]);
    expect((await set(null)).status).toBe(200);
    expect(await shown()).toBeNull();
    const audit = await house.db.selectFrom('action').select('input').where('name', '=', 'set_staff_email').execute();
    expect(audit.map(({ input }) => input)).toEqual([{ isSet: true }, { isSet: false }]);
  });
});

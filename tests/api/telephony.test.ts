/** The exchange at the door: whose word is taken, how often, and what becomes of a call in whatever order it is told. */
import { signatureOf } from '@gongyuan/server/desks/telephony/signature.ts';
import { DEMO_TELEPHONY_SECRET } from '@gongyuan/server/env.ts';
import { buildApp } from '@gongyuan/server/app.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { exchangeOf } from '../support/exchange.ts';
import type { Exchange } from '../support/exchange.ts';

let house: TestApp;
let agent: Persona;
let exchange: Exchange;

beforeAll(async () => {
  house = await openApp();
  agent = await house.as('hotline-01');
  exchange = exchangeOf(house);
  expect((await agent.post('/api/hotline/seat', { seat: '8001' })).status).toBe(200);
});
afterAll(() => house.close());

const body = (more: object = {}) =>
  JSON.stringify({
    event: 'newCall',
    callId: exchange.newCallId(),
    from: '13912340000',
    to: '12351',
    agent: '',
    at: house.clock.now.toISOString(),
    ...more,
  });
const seconds = (shift = 0) => Math.floor(house.clock.now.getTime() / 1000) + shift;
const signed = (text: string, shift = 0, secret: string = DEMO_TELEPHONY_SECRET) =>
  signatureOf(secret, seconds(shift), text);
const send = (text: string, signature?: string) =>
  house.stranger().call({
    method: 'POST',
    url: '/api/telephony/events',
    headers: { 'content-type': 'application/json', ...(signature ? { 'x-gongyuan-signature': signature } : {}) },
    payload: text,
  });
const callOf = (callId: string) =>
  house.db.selectFrom('phoneCall').selectAll().where('exchangeId', '=', callId).executeTakeFirst();

describe('SEC-050 交换机的签名', () => {
  it('签名正确、时间在前后300秒内的事件被接收', async () => {
    for (const shift of [0, -300, 300]) {
      const text = body();
      expect((await send(text, signed(text, shift))).status, `${shift}秒`).toBe(200);
    }
  });

  it.each([
    ['没有签名', () => undefined],
    ['签名格式不对', () => 'v1=abc'],
    ['密钥不对', (text: string) => signed(text, 0, 'another-secret-of-length')],
    ['早了301秒', (text: string) => signed(text, -301)],
    ['晚了301秒', (text: string) => signed(text, 301)],
    ['签的是别的内容', () => signed(body())],
    ['时间被改过', (text: string) => signed(text).replace(/t=\d+/, `t=${seconds(-1)}`)],
  ])('%s的，一律拒绝，什么都不留下', async (_, sign) => {
    const callId = exchange.newCallId();
    const text = body({ callId });
    const reply = await send(text, sign(text));
    expect(reply.status).toBe(401);
    expect(reply.body.code).toBe('signature_refused');
    expect(await callOf(callId)).toBeUndefined();
  });

  it('签名之后内容改一个字节就不收，空格也算', async () => {
    const text = body();
    expect((await send(`${text} `, signed(text))).status).toBe(401);
    expect((await send(text.replace('13912340000', '13912340001'), signed(text))).status).toBe(401);
  });

  it('同一个签名不收第二次；重发时重新签名的，收下而不重复记录', async () => {
    const callId = exchange.newCallId();
    const text = body({ callId });
    const signature = signed(text);
    expect((await send(text, signature)).status).toBe(200);
    const again = await send(text, signature);
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('duplicate');
    const actions = () =>
      house.db
        .selectFrom('action')
        .innerJoin('phoneCall', 'phoneCall.id', 'action.subjectId')
        .select('action.name')
        .where('exchangeId', '=', callId)
        .execute();
    expect((await send(text, signed(text, 1))).status).toBe(200);
    expect(await actions()).toEqual([{ name: 'ring' }]);
  });

  it('没有收成的事件不占用签名，改好后可以再发', async () => {
    const callId = exchange.newCallId();
    const wrong = body({ callId, at: '2020-01-01T00:00:00Z' });
    expect((await send(wrong, signed(wrong))).status).toBe(422);
    const taken = await house.db.selectFrom('telephonySignature').select('digest').execute();
    const digests = taken.map(({ digest }) => Buffer.from(digest).toString('hex'));
    expect(digests.length).toBeGreaterThan(0);
    expect(digests).not.toContain(signed(wrong).slice(-64));
  });

  it('没有设置密钥的系统没有这个入口', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-no-exchange-'));
    const app = await buildApp({ pool: house.database.pool, dataDir, demo: false, logger: false });
    const text = body();
    const reply = await app.inject({
      method: 'POST',
      url: '/api/telephony/events',
      headers: { 'content-type': 'application/json', 'x-gongyuan-signature': signed(text) },
      payload: text,
    });
    await app.close();
    rmSync(dataDir, { recursive: true });
    expect(reply.statusCode).toBe(404);
  });
});

describe('事件的内容', () => {
  it.each([
    ['不认识的事件', { event: 'transfer' }],
    ['多出来的栏目', { name: '张三' }],
    ['不是号码的来电', { from: '张三' }],
    ['没有时区的时间', { at: '2026-11-21T10:00:00' }],
    ['明天的时间', { at: '2026-11-22T10:00:00Z' }],
    ['带空格的编号', { callId: 'a b' }],
    ['不是网址的录音', { recordingUrl: 'javascript:alert(1)' }],
    ['座席号带符号', { agent: '8001;' }],
  ])('%s，拒绝并说明是哪一栏', async (_, more) => {
    const text = body(more);
    const reply = await send(text, signed(text));
    expect(reply.status).toBe(422);
    expect(reply.body.fields[0].path).toContain(Object.keys(more)[0]);
  });

  it('签名对而内容不是 JSON 的，按内容有误答复', async () => {
    expect((await send('{', signed('{'))).status).toBe(422);
  });

  it('这里保留原文，不影响其他地址照常读取内容', async () => {
    const reply = await agent.post('/api/hotline/seat', { seat: '8001' });
    expect(reply.status).toBe(200);
  });

  it('号码加密保存，认得出而读不到；日志和审计里都没有', async () => {
    const from = '13987654321';
    const callId = await exchange.ring({ from });
    const row = await callOf(callId);
    expect(row?.fromIndex).toBeTruthy();
    expect(Buffer.from(row?.fromSealed ?? []).toString('latin1')).not.toContain(from);
    const everything = JSON.stringify(await house.db.selectFrom('action').selectAll().execute());
    expect(everything).not.toContain(from);
    expect(JSON.stringify({ ...row, dataKey: null, fromSealed: null })).not.toContain(from);
  });

  it('带国家码、带0的手机号是同一个号码', async () => {
    const rows = await Promise.all(
      ['13955550001', '+8613955550001', '013955550001'].map(async (from) => callOf(await exchange.ring({ from }))),
    );
    const indexes = rows.map((row) => Buffer.from(row?.fromIndex ?? []).toString('hex'));
    expect(new Set(indexes).size).toBe(1);
  });

  it.each(['', 'anonymous', 'Anonymous'])('不显示号码（%s）的来电照样记下，不认人', async (from) => {
    const callId = await exchange.ring({ from, agent: '8001' });
    await exchange.answer(callId, { from, agent: '8001' });
    const [call] = (await agent.get('/api/hotline/calls/current')).body.calls;
    expect(call).toMatchObject({ from: null, people: [], repeat: { calls: 0 } });
    await exchange.hangUp(callId, { from, agent: '8001' });
    expect((await callOf(callId))?.fromSealed).toBeNull();
    expect((await agent.post(`/api/hotline/calls/${call.id}/close`, { reason: '没有说话' })).status).toBe(200);
  });
});

describe('事件的先后', () => {
  const orders = [
    ['ring', 'answer', 'hangUp'],
    ['ring', 'hangUp', 'answer'],
    ['answer', 'ring', 'hangUp'],
    ['answer', 'hangUp', 'ring'],
    ['hangUp', 'ring', 'answer'],
    ['hangUp', 'answer', 'ring'],
  ] as const;

  it.each(orders)('%s、%s、%s：怎样到达，结果都一样', async (...order) => {
    const callId = exchange.newCallId();
    const start = house.clock.now.getTime();
    const at = { ring: start - 90_000, answer: start - 80_000, hangUp: start - 20_000 };
    for (const event of order) {
      await exchange[event === 'ring' ? 'ringAs' : event](callId, {
        agent: '8001',
        at: new Date(at[event]).toISOString(),
      });
    }
    const row = await callOf(callId);
    expect(row).toMatchObject({
      state: 'ended',
      seat: '8001',
      beganAt: new Date(at.ring).toISOString(),
      rangAt: new Date(at.ring).toISOString(),
      answeredAt: new Date(at.answer).toISOString(),
      endedAt: new Date(at.hangUp).toISOString(),
    });
    expect(row?.agentId).not.toBeNull();
    await house.db.updateTable('phoneCall').set({ agentId: null }).where('exchangeId', '=', callId).execute();
  });

  it('没有振铃就接听的，是一通正在进行的来电', async () => {
    const callId = exchange.newCallId();
    await exchange.answer(callId, { agent: '8001' });
    expect((await callOf(callId))?.state).toBe('talking');
    await exchange.hangUp(callId);
    expect((await callOf(callId))?.state).toBe('ended');
    await house.db.updateTable('phoneCall').set({ agentId: null }).where('exchangeId', '=', callId).execute();
  });

  it('漏发挂断的，同一座席接下一通时算作已挂断；真的挂断到了以它为准', async () => {
    const first = exchange.newCallId();
    await exchange.answer(first, { agent: '8001', at: exchange.ago(60) });
    const second = exchange.newCallId();
    await exchange.answer(second, { agent: '8001', at: exchange.ago(30) });
    expect(await callOf(first)).toMatchObject({ state: 'ended', isEndInferred: true, endedAt: exchange.ago(30) });
    await exchange.hangUp(first, { at: exchange.ago(40) });
    expect(await callOf(first)).toMatchObject({ state: 'ended', isEndInferred: false, endedAt: exchange.ago(40) });
    await exchange.hangUp(second);
    await house.db.updateTable('phoneCall').set({ agentId: null }).execute();
  });

  it('转接到另一座席，弹到另一座席；迟到的旧事件不把它拉回来', async () => {
    const callId = exchange.newCallId();
    await exchange.answer(callId, { agent: '8001', at: exchange.ago(50) });
    await exchange.answer(callId, { agent: '8009', at: exchange.ago(20) });
    await exchange.answer(callId, { agent: '8001', at: exchange.ago(50) });
    expect(await callOf(callId)).toMatchObject({ seat: '8009', agentId: null, answeredAt: exchange.ago(50) });
    await exchange.hangUp(callId);
  });

  it('同一通来电的两个事件同时到，也只有一条记录', async () => {
    const callId = exchange.newCallId();
    await Promise.all([exchange.ringAs(callId), exchange.answer(callId, { agent: '8009' }), exchange.ringAs(callId)]);
    const rows = await house.db.selectFrom('phoneCall').select('state').where('exchangeId', '=', callId).execute();
    expect(rows).toEqual([{ state: 'talking' }]);
    await exchange.hangUp(callId);
  });
});

/** The queue: missed callers are called back in time, and each figure is the length of its list. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { Hotline } from '../support/hotline.ts';
import { openHotline } from '../support/hotline.ts';

let house: TestApp;
let hotline: Hotline;
let director: Persona;

beforeAll(async () => {
  house = await openApp();
  hotline = await openHotline(house);
  director = await house.as('province-law');
});
afterAll(() => house.close());
// Each test begins with nothing in the agent's hands.
beforeEach(() => hotline.clear());

describe('未接来电', () => {
  async function missed(from: string, secondsAgo = 600): Promise<void> {
    const callId = await hotline.exchange.ring({ from, at: hotline.exchange.ago(secondsAgo) });
    await hotline.exchange.hangUp(callId, { from, at: hotline.exchange.ago(secondsAgo - 20) });
  }
  const rowOf = async (from: string) =>
    (await hotline.list('call_backs')).find(
      (row: { from: string }) => row.from === `${from.slice(0, 3)}****${from.slice(-4)}`,
    );

  it('成为待回拨，三十分钟内部时限，过了就标出来', async () => {
    await missed('13700000001');
    const row = await rowOf('13700000001');
    expect(row.callBack).toMatchObject({ isOverdue: false, calls: 1, attempts: 0 });
    expect(Date.parse(row.callBack.dueAt) - Date.parse(row.beganAt)).toBe(30 * 60_000);
    await missed('13700000002', 31 * 60);
    expect((await rowOf('13700000002')).callBack.isOverdue).toBe(true);
    expect(await hotline.figures()).toMatchObject({ callBacksOpen: 2, callBacksOverdue: 1 });
  });

  it('没有接通的留在清单里记下次数，接通的到手上登记，登记后消失', async () => {
    const row = await rowOf('13700000001');
    const url = `/api/hotline/calls/${row.id}/called-back`;
    expect((await hotline.agent.post(url, { result: 'no_answer' })).status).toBe(200);
    expect((await rowOf('13700000001')).callBack).toMatchObject({ attempts: 1, lastResult: '没有接通，稍后再拨' });
    expect((await hotline.agent.post(url, { result: 'reached', note: '约好下午去窗口' })).status).toBe(200);
    expect(await rowOf('13700000001')).toBeUndefined();
    expect((await hotline.agent.post(url, { result: 'reached' })).body.code).toBe('wrong_state');
    const [call] = (await hotline.current()).calls;
    expect(call).toMatchObject({ id: row.id, isCallBack: true, state: 'missed' });
    expect((await hotline.register(row.id)).status).toBe(201);
    expect((await hotline.current()).calls).toEqual([]);
  });

  it('同一号码打了几次，只回拨一次；它自己又打通了，就不用回拨', async () => {
    const from = '13700000003';
    await missed(from, 900);
    await missed(from, 600);
    expect((await rowOf(from)).callBack.calls).toBe(2);
    expect(
      (await hotline.list('call_backs')).filter((row: { from: string }) => row.from === '137****0003'),
    ).toHaveLength(1);
    await hotline.answered({ from });
    expect(await rowOf(from)).toBeUndefined();
  });

  it('不显示号码的计入未接，但无法回拨', async () => {
    const before = await hotline.figures();
    await missed('anonymous');
    const after = await hotline.figures();
    expect(after.missedToday).toBe(before.missedToday + 1);
    expect(after.callBacksOpen).toBe(before.callBacksOpen);
  });

  it('接听了的来电不能登记回拨', async () => {
    const { call } = await hotline.answered();
    const reply = await hotline.agent.post(`/api/hotline/calls/${call.id}/called-back`, { result: 'reached' });
    expect(reply.body.code).toBe('wrong_state');
  });
});

describe('队列的数字', () => {
  it('每个数字都等于它打开的清单，平均等候按振铃到接听算', async () => {
    for (const [index, wait] of [4, 9, 23, 41, 60].entries()) {
      const from = `1350000000${index}`;
      const callId = await hotline.exchange.ring({ from, at: hotline.exchange.ago(100 + wait) });
      await hotline.exchange.answer(callId, { from, agent: '8009', at: hotline.exchange.ago(100) });
    }
    await hotline.exchange.ring({ from: '13600000001', at: hotline.exchange.ago(5) });
    const told = await hotline.figures();
    expect(told.waiting).toBe((await hotline.list('waiting')).length);
    expect(told.talking).toBe((await hotline.list('talking')).length);
    expect(told.answeredToday).toBe((await hotline.list('answered')).length);
    expect(told.missedToday).toBe((await hotline.list('missed')).length);
    expect(told.callBacksOpen).toBe((await hotline.list('call_backs')).length);
    const waits = (await hotline.list('answered')).flatMap(
      (row: { waitSeconds: number | null }) => row.waitSeconds ?? [],
    );
    const mean = waits.reduce((sum: number, wait: number) => sum + wait, 0) / waits.length;
    expect(told.averageWaitSeconds).toBe(Math.round(mean));
    expect(told.waiting).toBeGreaterThan(0);
    expect(told.answeredToday).toBeGreaterThan(5);
  });

  it('清单可以翻页，不重不漏', async () => {
    const whole = (await hotline.list('answered')).map((row: { id: string }) => row.id);
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${encodeURIComponent(next)}`;
      const { body } = await hotline.agent.get(`/api/hotline/calls?list=answered&limit=3${after}`);
      paged.push(...body.rows.map((row: { id: string }) => row.id));
      next = body.next;
    }
    expect(paged).toEqual(whole);
  });

  it('热线所在工会的负责人看得到同样的数字；昆山看不到省里的来电', async () => {
    expect(await hotline.figures(director)).toEqual(await hotline.figures());
    expect(await hotline.list('call_backs', director)).toMatchObject(
      (await hotline.list('call_backs')).map(() => ({ mayCallBack: false })),
    );
    const kunshan = await house.as('kunshan-director');
    expect(await hotline.list('answered', kunshan)).toEqual([]);
    expect((await hotline.figures(kunshan)).answeredToday).toBe(0);
    expect((await (await house.as('kunshan-receptionist')).get('/api/hotline/figures')).status).toBe(403);
  });
});

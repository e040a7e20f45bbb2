/** The 12351 desk at a real screen: calls rung by a signed exchange, handled without touching the mouse. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeAt } from '../support/exchange.ts';
import type { Exchange } from '../support/exchange.ts';
import { ask, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let exchange: Exchange;
let agent: Page;

beforeAll(async () => {
  desk = await openDesk();
  exchange = exchangeAt(desk.address);
  agent = await desk.seat('hotline-01');
});
afterAll(() => desk.close());

const heading = (page: Page, words: string | RegExp) => page.getByRole('heading', { level: 2, name: words });

/** From the exchange's word that a call was answered until the caller stands on the screen. @unit ms */
const pops: number[] = [];

async function answer(page: Page, from: string, shown: string): Promise<{ callId: string }> {
  // It rings in the queue, at no seat yet: the screen learns of the caller only when it is answered.
  const callId = await exchange.ring({ from });
  const start = performance.now();
  await exchange.answer(callId, { from, agent: '8001' });
  await page.getByRole('region', { name: '来电人' }).getByRole('heading', { name: shown }).waitFor();
  pops.push(performance.now() - start);
  await page.getByLabel('讲了什么').waitFor();
  return { callId };
}

/** Whatever is done by pointer from now on is counted. */
async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { pointed: number }; // a mark of this test on the page
    counted.pointed = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(kind, () => (counted.pointed += 1), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { pointed: number }).pointed); // the same mark
}

/** As an input method does it: the words arrive whole. */
const write = async (page: Page, key: string, words: string) => {
  await page.keyboard.press(key);
  await page.keyboard.insertText(words);
};
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Types into a list and takes its first entry. */
async function pick(page: Page, words: string, entry: string): Promise<void> {
  await page.keyboard.insertText(words);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: entry })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}
async function inKunshan(page: Page): Promise<void> {
  await press(page, 'Alt+P');
  await pick(page, '昆山市', '昆山市');
}
const readOut = (page: Page) => page.getByRole('region', { name: '读给来电人' });

describe('12351 来电', () => {
  it('用键盘入座', async () => {
    await agent.goto(`${desk.address}/desk/`);
    await agent.getByRole('link', { name: '12351 来电' }).press('Enter');
    await heading(agent, '入座').waitFor();
    await expectAccessible(agent, '入座');
    await agent.getByLabel('座席号').focus();
    await agent.keyboard.type('8001');
    await agent.keyboard.press('Enter');
    await agent.getByText('正在等候来电').waitFor();
    await agent.getByText('空闲').waitFor();
    await expectAccessible(agent, '等候来电');
  });

  it('新号码：弹屏后全程键盘，当场答复并办结', async () => {
    const pointed = await watchPointer(agent);
    const { callId } = await answer(agent, '13700001111', '137****1111');
    await write(agent, 'Alt+S', '在昆山上班两年，想问年休假有几天，单位一直不给休。');
    await write(agent, 'Alt+N', '范来电');
    await press(agent, 'Alt+C');
    await pick(agent, '休假', '休');
    await inKunshan(agent);
    await write(agent, 'Alt+E', '昆山示例纺织有限公司');
    await write(agent, 'Alt+A', '满一年不满十年的，每年五天；没有安排休的，按日工资三倍支付。');
    await expect.poll(() => agent.getByLabel('法律咨询').isChecked(), { message: '写了答复就选上咨询' }).toBe(true);
    await agent.getByText(/草稿已保存/).waitFor();
    await expectAccessible(agent, '来电登记');
    await exchange.hangUp(callId);
    await agent.getByRole('status').getByText('话后').waitFor();
    await press(agent, 'Control+Enter');
    await heading(agent, '登记完成，请读给来电人').waitFor();
    await readOut(agent).getByText('已答复').waitFor();
    await expectAccessible(agent, '读给来电人');
    await press(agent, 'Escape');
    await agent.getByText('正在等候来电').waitFor();
    expect(await pointed(), '没有用过鼠标').toBe(0);
  });

  it('老号码：弹出打了星号的人和在办事项，回车转告承办单位，全程键盘', async () => {
    const receptionist = await desk.seat('kunshan-receptionist');
    await tellWages(receptionist, { name: '岳来电', employer: '昆山岳来电子有限公司' });
    const pointed = await watchPointer(agent);
    const { callId } = await answer(agent, '13912345678', '139****5678');
    const caller = agent.getByRole('region', { name: '来电人' });
    await caller.getByRole('button', { name: /岳\*\*/ }).waitFor();
    await caller
      .getByRole('button', { name: /法律援助申请/ })
      .getByText('快速办理')
      .waitFor();
    expect(await agent.content()).not.toContain('岳来电');
    await expect.poll(() => agent.evaluate(() => document.activeElement?.textContent)).toContain('在昆山市总工会');
    await press(agent, 'Enter');
    await agent.getByRole('region', { name: '转告' }).waitFor();
    await agent.keyboard.insertText('想问还要补什么材料。');
    await expectAccessible(agent, '转告');
    await press(agent, 'Control+Enter');
    await heading(agent, '已转告，请告诉来电人').waitFor();
    await readOut(agent).getByText('昆山市总工会').waitFor();
    await press(agent, 'Escape');
    await exchange.hangUp(callId);
    expect(await pointed(), '没有用过鼠标').toBe(0);
    const [owed] = (await ask(receptionist, '/api/matters')).obligations;
    expect(owed).toMatchObject({ label: '回复 12351 来电人', note: '想问还要补什么材料。' });
  });

  it('一个电话同时开出援助和监督，什么都不用填第二遍', async () => {
    const pointed = await watchPointer(agent);
    const { callId } = await answer(agent, '13912345678', '139****5678');
    await press(agent, 'Alt+1');
    await agent.getByPlaceholder('岳**（已认定）').waitFor();
    await write(agent, 'Alt+S', '还有十二个工友也没拿到八月以来的工资，想请律师打仲裁，也请工会去厂里查。');
    await press(agent, 'Alt+C');
    await pick(agent, '讨薪', '欠薪');
    await inKunshan(agent);
    await write(agent, 'Alt+E', '昆山岳来电子有限公司');
    await write(agent, 'Alt+M', '13');
    await press(agent, 'Alt+L');
    await agent.getByLabel('宣传法律法规').waitFor();
    for (const line of ['代理仲裁', '工会劳动法律监督']) {
      // Tab leads from one to the next; where it leads is looked at, not assumed.
      for (
        let step = 0;
        step < 12 && !(await agent.getByLabel(line, { exact: true }).evaluate((box) => box === document.activeElement));
        step += 1
      )
        await press(agent, 'Tab');
      await press(agent, 'Space');
      expect(await agent.getByLabel(line, { exact: true }).isChecked(), line).toBe(true);
    }
    await agent.getByRole('region', { name: '系统提示' }).getByText('昆山市总工会').first().waitFor();
    await press(agent, 'Control+Enter');
    await heading(agent, '登记完成，请读给来电人').waitFor();
    const lines = readOut(agent).getByRole('listitem');
    await lines
      .filter({ hasText: '代理仲裁' })
      .getByText(/昆山市总工会/)
      .waitFor();
    await lines
      .filter({ hasText: '工会劳动法律监督' })
      .getByText(/昆山市总工会/)
      .waitFor();
    await press(agent, 'Escape');
    await exchange.hangUp(callId);
    expect(await pointed(), '没有用过鼠标').toBe(0);
  });

  it('正在打汉字时，快捷键不起作用', async () => {
    const { callId } = await answer(agent, '13700002222', '137****2222');
    await press(agent, 'Alt+S');
    const sent = await agent.evaluate(() => {
      const field = document.activeElement;
      field?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, isComposing: true, bubbles: true }),
      );
      field?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', altKey: true, isComposing: true, bubbles: true }),
      );
      return document.activeElement === field;
    });
    expect(sent, '光标没有离开').toBe(true);
    expect(await agent.getByText('请记下来电人讲的事').count()).toBe(0);
    await press(agent, 'Alt+X');
    await agent.getByLabel('不登记的原因').waitFor();
    await agent.keyboard.insertText('打错了');
    await press(agent, 'Enter');
    await agent.getByText('正在等候来电').waitFor();
    await exchange.hangUp(callId);
  });

  it('通话中关掉浏览器，重新登录后写到一半的内容还在', async () => {
    const { callId } = await answer(agent, '13700003333', '137****3333');
    await write(agent, 'Alt+S', '说到一半：食堂烫伤，单位不肯报');
    await agent.getByText(/草稿已保存/).waitFor();
    // What is typed in the last moment goes out with the page.
    const [{ id }] = (await ask(agent, '/api/hotline/calls/current')).calls;
    await agent.keyboard.insertText('工伤。');
    await agent.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await agent.goto('about:blank');
    const kept = await agent.request.get(`${desk.address}/api/drafts/call.${id}`);
    expect(kept.ok()).toBe(true);
    await agent.context().close();
    agent = await desk.seat('hotline-01');
    await agent.goto(`${desk.address}/desk/call`);
    await agent.getByRole('region', { name: '来电人' }).getByRole('heading', { name: '137****3333' }).waitFor();
    await expect.poll(() => agent.getByLabel('讲了什么').inputValue()).toBe('说到一半：食堂烫伤，单位不肯报工伤。');
    await exchange.hangUp(callId);
  });

  it('从接听到弹屏在一秒之内', () => {
    // The middle one: a machine that others use too may hesitate once.
    expect(pops.toSorted((left, right) => left - right)[Math.floor(pops.length / 2)]).toBeLessThan(1000);
  });

  it('说到轻生的话，还没登记就提示先做什么', async () => {
    await write(agent, 'Alt+S', '工资再不给我就不想活了');
    const alert = agent.getByRole('alert').filter({ hasText: '可能有危险' });
    await alert.getByText(/不挂电话/).waitFor();
    await expectAccessible(agent, '有危险的来电');
    await press(agent, 'Alt+X');
    await agent.getByLabel('不登记的原因').waitFor();
    await agent.keyboard.insertText('测试来电');
    await press(agent, 'Enter');
    await agent.getByText('正在等候来电').waitFor();
  });

  it('未接的到待回拨，接通后转到登记；负责人看得到同样的队列', async () => {
    const from = '13700004444';
    const callId = await exchange.ring({ from, at: exchange.ago(40 * 60) });
    await exchange.hangUp(callId, { from, at: exchange.ago(39 * 60) });
    const director = await desk.seat('province-law');
    await director.getByRole('link', { name: '12351 队列' }).click();
    await director.getByRole('tab', { name: '待回拨 1' }).waitFor();
    await director.getByText('已超时').waitFor();
    expect(await director.getByRole('button', { name: '回拨 137****4444' }).count()).toBe(0);
    await expectAccessible(director, '来电队列');
    await agent.getByRole('link', { name: '待回拨' }).click();
    await agent.getByRole('button', { name: '回拨 137****4444' }).click();
    const dialog = agent.getByRole('dialog');
    await dialog.getByRole('button', { name: '显示号码以便回拨' }).click();
    await dialog.getByText(from).waitFor();
    await dialog.getByLabel('已接通').check();
    await expectAccessible(agent, '登记回拨');
    await dialog.getByRole('button', { name: '登记回拨结果' }).click();
    await agent.getByRole('region', { name: '来电人' }).getByText('正在回拨').waitFor();
    await director.getByRole('tab', { name: '待回拨 0' }).waitFor();
    for (const list of ['今日已接', '今日未接', '正在等候', '正在通话']) {
      await director.getByRole('tab', { name: new RegExp(list) }).click();
      await director.getByRole('table').waitFor();
    }
    await expectAccessible(director, '今日来电清单');
  });

  it('不是接线员的，打开来电页说明由谁办理', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.goto(`${desk.address}/desk/call`);
    await page.getByText('接听和登记来电由 12351 接线员办理').waitFor();
    expect(await page.getByRole('link', { name: /12351/ }).count()).toBe(0);
  });
});

/** 法律数据：一位管理员按来源核实一项数据，自己不能确认；另一位核对来源后确认，公开的计算马上不再标未核实。 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runDue } from '../../server/jobs/run-due.ts';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import { assumedNotice } from '../support/law-data.ts';
import { ask } from './before.ts';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Page } from 'playwright-core';

let desk: Desk;
let first: Page;
let second: Page;
beforeAll(async () => {
  desk = await openDesk();
  first = await desk.seat('admin');
  const form = { username: 'second-admin', name: '某管理', password: 'gongyuan-demo-2026' };
  const { id } = await ask(first, '/api/staff', form);
  const post = { staffId: id, unionId: unionIdOf('320000'), role: 'administrator', fromOn: '2026-01-01' };
  await ask(first, '/api/posts', post);
  second = await desk.seat('second-admin');
});
afterAll(() => desk.close());

const openArea = async (page: Page, part?: string) => {
  await page.goto(`${desk.address}/desk/administration/law-data`);
  if (part) await page.getByText(part, { exact: true }).click();
};
const floorOf = async (page: Page) => {
  const sick = { sickWageFen: 600_000, sickDays: 10, minimumWageFen: 250_000, placeCode: '310101' };
  const { items } = await ask(page, '/api/law/claims', { claims: ['sick_pay'], facts: sick });
  return items[0].outcome.figures.find(({ label }: { label: string }) => label === '病假工资占最低工资的比例');
};

it('核实一项数据：未核实的看得出来，两个人办，确认了马上用', async () => {
  expect((await floorOf(first)).standing).toBe('未核实');
  await openArea(first, '数据');
  await choose(first, '核实程度', '未核实的');
  await first.getByLabel('数据名称或文件').fill('病假工资');
  await first.keyboard.press('Enter');
  const row = first.getByRole('row', { name: /病假工资占最低工资的比例.*全国/ });
  await row.getByText('未核实').waitFor();
  await expectAccessible(first, '法律数据');
  await row.getByRole('button', { name: '核实或更正' }).click();
  const drawer = first.getByRole('dialog');
  await drawer.getByText('比例写成小数').waitFor();
  await expectAccessible(first, '核实或更正');
  await choose(first, '核对的是什么', '已核对原文');
  await drawer.getByLabel('出处').fill('测试：劳动部公报原文');
  await drawer.getByLabel('理由').fill('与原文核对');
  await drawer.getByRole('button', { name: '提出，待另一人确认' }).click();
  await drawer.waitFor({ state: 'hidden' });

  await openArea(first);
  const own = first.getByRole('region', { name: '病假工资占最低工资的比例' });
  await own.getByText('您提出的，要由另一位省级管理员核对来源后确认。').waitFor();
  expect(await own.getByRole('button').count()).toBe(0);
  expect((await floorOf(first)).standing).toBe('未核实');

  await openArea(second);
  const waiting = second.getByRole('region', { name: '病假工资占最低工资的比例' });
  await waiting.getByText('出处：测试：劳动部公报原文').waitFor();
  await expectAccessible(second, '待确认');
  await waiting.getByRole('button', { name: '不予确认' }).click();
  await waiting.getByText('不予确认的，请写明原因').waitFor();
  await waiting.getByRole('button', { name: '来源核对无误，确认' }).click();
  await second.getByText('没有等待确认的。').waitFor();
  expect(await floorOf(second)).toMatchObject({ standing: '已核对来源', source: '测试：劳动部公报原文' });
  await second.getByText('已决定的', { exact: true }).click();
  await second.getByText('已确认：某管理').waitFor();
  await expectAccessible(second, '已决定的');
});

it('录入放假通知：写错的当场说，确认以后列出重新计算的结果', async () => {
  await openArea(first, '放假通知');
  await first.getByText('放假安排知道到 2026-12-31').waitFor();
  await first.getByRole('button', { name: '录入放假通知' }).click();
  const drawer = first.getByRole('dialog');
  await drawer.getByLabel('通知的名称和文号').fill(assumedNotice.notice);
  await drawer.getByLabel('通知的网址').fill(assumedNotice.url);
  for (const [at, { from, to }] of assumedNotice.holidays.entries()) {
    for (const [label, day] of [
      [`第${at + 1}段从哪天起`, from],
      [`第${at + 1}段到哪天止`, to],
    ] as const) {
      await drawer.getByLabel(label).fill(day);
      await first.keyboard.press('Enter');
    }
  }
  await drawer.getByRole('button', { name: '加一个调休上班的日子' }).click();
  await drawer.getByLabel('第1个调休上班的日子', { exact: true }).fill('2027-02-15');
  await first.keyboard.press('Enter');
  await drawer.getByLabel('出处').fill(assumedNotice.source);
  await expectAccessible(first, '录入放假通知');
  await drawer.getByRole('button', { name: '录入，待另一人确认' }).click();
  await drawer.getByText('调休上班的日子应是周六或者周日。').waitFor();
  await drawer.getByLabel('第1个调休上班的日子', { exact: true }).fill('2027-02-14');
  await first.keyboard.press('Tab');
  await drawer.getByRole('button', { name: '录入，待另一人确认' }).click();
  await drawer.waitFor({ state: 'hidden' });

  await openArea(second);
  const waiting = second.getByRole('region', { name: '2027年放假通知' });
  await waiting.getByText('春节：2027年2月5日至2027年2月11日').waitFor();
  await waiting.getByRole('button', { name: '来源核对无误，确认' }).click();
  await second.getByText('没有等待确认的。').waitFor();
  await runDue(desk.services);
  await openArea(second, '已决定的');
  await second.getByText(/重新计算了 \d+ 个事项的期限/).waitFor();
  await second.getByText('移动了哪些期限', { exact: true }).click();
  await second.getByText('还没有期限因为通知或者更正移动过。').waitFor();
  await expectAccessible(second, '移动了哪些期限');
  await second.getByText('放假通知', { exact: true }).first().click();
  await second.getByText('放假安排知道到 2027-12-31').waitFor();
});

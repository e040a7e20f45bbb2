/** Two screens and one matter: the worker writes on the telephone, the office answers at its desk, the worker reads it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMatter, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('申请人在手机上留言，窗口在事项页答复，申请人在手机上看到', async () => {
  const clerk = await desk.seat('kunshan-receptionist');
  const { id } = await tellWages(clerk, { name: '毛留言', employer: '昆山留言电子有限公司' });
  const context = await desk.browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    locale: 'zh-CN',
  });
  const phone = await context.newPage();
  await phone.goto(`${desk.address}/my/${id}`);
  await phone.getByLabel('手机号').fill('13912345678');
  await phone.getByRole('button', { name: '发验证码' }).tap();
  const codePage = await phone.getByRole('link', { name: '看演示短信' }).getAttribute('href');
  const back = phone.url().split('?')[0] ?? '';
  await phone.goto(`${desk.address}${codePage}`);
  const code = /验证码(\d{6})/.exec(await phone.locator('.talk').innerText())?.[1] ?? '';
  await phone.goto(back);
  await phone.getByLabel('验证码').fill(code);
  await phone.getByRole('button', { name: '登录' }).tap();
  await phone.getByRole('heading', { level: 1, name: '我的事情' }).waitFor();
  await phone.goto(`${desk.address}/my/${id}`);
  await phone.getByLabel('想说什么、想问什么').fill('请问还要带什么材料？');
  await phone.getByRole('button', { name: '发送' }).tap();
  await phone.getByText('已经发给工会了').waitFor();

  await openMatter(clerk, id);
  const panel = clerk.getByRole('region', { name: '申请人留言' });
  await panel.getByText('请问还要带什么材料？').waitFor();
  await panel.getByLabel('给申请人留言').fill('带身份证和工资条就行。');
  await panel.getByRole('button', { name: '发给申请人' }).click();
  await panel.getByText('带身份证和工资条就行。').waitFor();
  await expectAccessible(clerk, '事项页的申请人留言');

  await phone.reload();
  await phone.getByText('带身份证和工资条就行。').waitFor();
  expect(await phone.locator('.talk li.own').count()).toBe(1);
  await context.close();
});

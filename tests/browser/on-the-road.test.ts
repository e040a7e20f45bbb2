/** A union officer on the road registers on a telephone what a worker tells at the gate of a site. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function expectFits(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name}左右要能放下`).toBe(360);
}

it('360×640的手机上登记一次来访：不用左右拖，系统提示在表格下面，登记按钮一直够得着', async () => {
  const page = await desk.seat('kunshan-receptionist');
  await page.setViewportSize({ width: 360, height: 640 });
  await expectFits(page, '待办');
  await page.getByRole('link', { name: '窗口登记' }).click();
  await page.getByLabel('讲了什么').fill('在昆山工地做瓦工，公司拖欠三个月工资。');
  await choose(page, '申请人身份', '农民工');
  await choose(page, '争议事由', '欠薪', '欠薪');
  await page.keyboard.press('Escape');
  await choose(page, '劳动合同履行地：设区市', '苏州');
  await choose(page, '劳动合同履行地：县（市、区）', '昆山');
  await page.getByLabel('姓名', { exact: true }).fill('路小工');
  await page.getByLabel('电话', { exact: true }).fill('13912345678');
  await page.getByLabel('单位名称').fill('昆山路上建筑有限公司');
  await page.getByLabel('代理仲裁').check();
  const told = page.getByRole('region', { name: '系统提示' });
  await told.getByText('应当快速办理', { exact: true }).waitFor();
  await expectFits(page, '窗口登记');
  await expectAccessible(page, '手机上的窗口登记');
  const form = await page.getByRole('region', { name: '要办什么' }).boundingBox();
  const findings = await told.boundingBox();
  expect(findings?.y).toBeGreaterThan((form?.y ?? Infinity) + (form?.height ?? 0));
  const submit = page.getByRole('button', { name: '登记', exact: true });
  for (const part of ['来访', '当事人', '要办什么']) {
    await page.getByRole('region', { name: part, exact: true }).scrollIntoViewIfNeeded();
    const { y = Infinity, height = 0 } = (await submit.boundingBox()) ?? {};
    expect(y + height, `看着${part}，登记按钮在屏幕里`).toBeLessThanOrEqual(640);
  }
  await submit.click();
  await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
  await page.getByText(/昆山工援申〔\d{4}〕\d+号/).waitFor();
  await expectFits(page, '登记结果');
  await expectAccessible(page, '手机上的登记结果');
});

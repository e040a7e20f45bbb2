/** The other pages: each opens, says what to do, and hinders nobody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, expectAccessible, openDesk, signIn } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('工作台各页', () => {
  it('登录页：密码不对时说明原因，账号还在', async () => {
    const page = await desk.visitor();
    await page.getByLabel('账号').fill('kunshan-reviewer');
    await page.getByLabel('密码').fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('账号或密码不正确').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe('kunshan-reviewer');
    await expectAccessible(page, '登录页');
  });

  it.each([
    ['/', '待办'],
    ['/?view=unit', '待办'],
    ['/figures', '统计'],
    ['/figures/list?code=applications&period=calendar&year=2026', '申请与决定'],
    ['/search?q=js', '搜索'],
    ['/password', '修改密码'],
    ['/nowhere', '没有这个页面'],
  ])('受理人打开 %s', async (path, heading) => {
    const page = await desk.seat('kunshan-receptionist');
    await page.goto(`${desk.address}/desk${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByText('正在读取').waitFor({ state: 'hidden' });
    await expectAccessible(page, heading);
  });

  it('系统管理员打开每一栏，建立账号并任命岗位后可以登录', async () => {
    const page = await desk.seat('admin');
    await page.getByRole('link', { name: '系统管理' }).click();
    for (const area of ['中心、站、点', '承办人', '内部时限', '文书代字', '文书模板', '工会', '人员与岗位']) {
      await page.getByRole('tab', { name: area, exact: true }).click();
      await page.getByRole('table').waitFor();
      await expectAccessible(page, `系统管理：${area}`);
    }
    await page.getByRole('button', { name: '建立账号' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('账号', { exact: true }).fill('test-newcomer');
    await drawer.getByLabel('姓名', { exact: true }).fill('新来的人');
    await drawer.getByLabel('初始密码').fill('gongyuan-demo-2026');
    await expectAccessible(page, '建立账号');
    await drawer.getByRole('button', { name: '建立', exact: true }).click();
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('searchbox', { name: '姓名或账号' }).fill('test-newcomer');
    await page.keyboard.press('Enter');
    await page.getByText('没有岗位').waitFor();
    await page.getByRole('button', { name: '任命岗位' }).click();
    await choose(page, '在哪个工会', '昆山市总工会', '昆山市总');
    await choose(page, '岗位', '窗口受理人');
    await drawer.getByRole('button', { name: '任命', exact: true }).click();
    await page.getByText('昆山市总工会 窗口受理人').waitFor();
    const newcomer = await desk.visitor();
    await signIn(newcomer, 'test-newcomer');
    await newcomer.getByRole('link', { name: '窗口登记' }).waitFor();
  });

  it('登录失效时在页面上重新登录，填写的内容还在', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.getByRole('link', { name: '窗口登记' }).click();
    await page.getByLabel('讲了什么').fill('公司拖欠三个月工资。');
    await page.getByText(/草稿已保存/).waitFor();
    await page.context().clearCookies();
    await page.getByLabel('法律咨询').check();
    const dialog = page.getByRole('dialog', { name: /登录已失效/ });
    await dialog.getByLabel('密码').fill('gongyuan-demo-2026');
    await expectAccessible(page, '重新登录');
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.getByLabel('讲了什么').inputValue()).toBe('公司拖欠三个月工资。');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
  });

  it('没有登记完的内容再来时可以接着填', async () => {
    const page = await desk.seat('yushan-station');
    await page.getByRole('link', { name: '窗口登记' }).click();
    await page.getByLabel('讲了什么').fill('想问年休假怎么算。');
    await page.getByText(/草稿已保存/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '接着填' }).click();
    await expect.poll(() => page.getByLabel('讲了什么').inputValue()).toBe('想问年休假怎么算。');
  });
});

/** The first day of an installation: from the printed link to a window that registers a worker, by the screens alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, choose, expectAccessible, openEmptyDesk, openFromInbox, signIn } from './desk.ts';
import type { Desk } from './desk.ts';

const password = 'an-office-password-1';

let desk: Desk & { readonly setupPath: string };
let admin: Page;
beforeAll(async () => {
  desk = await openEmptyDesk();
});
afterAll(() => desk.close());

/** Opens an area's drawer, fills it and sends it. */
async function create(
  area: string,
  label: string,
  submit: string,
  fill: (drawer: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await admin.getByRole('tab', { name: area, exact: true }).click();
  await admin.getByRole('button', { name: label, exact: true }).first().click();
  const drawer = admin.getByRole('dialog');
  await fill(drawer);
  await drawer.getByRole('button', { name: submit, exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
}

async function appoint(name: string, role: string): Promise<void> {
  await admin
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('button', { name: '任命岗位' })
    .click();
  const drawer = admin.getByRole('dialog');
  await choose(admin, '在哪个工会', '青山县总工会', '青山');
  await choose(admin, '岗位', role);
  await drawer.getByRole('button', { name: '任命', exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
  await admin.getByText(`青山县总工会 ${role}`).first().waitFor();
}

async function employ(username: string, name: string, role: string): Promise<void> {
  await create('人员与岗位', '建立账号', '建立', async (drawer) => {
    await drawer.getByLabel('账号', { exact: true }).fill(username);
    await drawer.getByLabel('姓名', { exact: true }).fill(name);
    await drawer.getByLabel('初始密码').fill(password);
  });
  await appoint(name, role);
}

describe('一套新装的系统', () => {
  it('链接不完整时说明从哪里取；凭链接建立工会和管理员', async () => {
    admin = await desk.visitor();
    await admin.goto(`${desk.address}/desk/setup`);
    await admin.getByText(/链接不完整/).waitFor();
    await expectAccessible(admin, '不完整的初始化链接');
    await admin.goto('about:blank');
    await admin.goto(`${desk.address}${desk.setupPath}`);
    await admin.getByLabel('工会全称').fill('青江省总工会');
    await admin.getByLabel('工会简称').fill('青江省总');
    await admin.getByLabel('所在地区划代码').fill('99');
    await admin.getByLabel('管理员姓名').fill('管小理');
    await admin.getByLabel('管理员账号').fill('first-admin');
    await admin.getByLabel('密码', { exact: true }).fill(password);
    await admin.getByRole('button', { name: '建立工会和管理员' }).click();
    await admin.getByText('六位区划代码').waitFor();
    await admin.getByLabel('所在地区划代码').fill('990000');
    await expectAccessible(admin, '初始化');
    await admin.getByRole('button', { name: '建立工会和管理员' }).click();
    await admin.getByRole('link', { name: '去登录' }).click();
    await signIn(admin, 'first-admin', password);
  });

  it('同一个链接不能再用', async () => {
    const other = await desk.visitor();
    await other.goto(`${desk.address}${desk.setupPath}`);
    for (const label of ['工会全称', '工会简称', '管理员姓名']) await other.getByLabel(label).fill('冒名总工会');
    await other.getByLabel('所在地区划代码').fill('990000');
    await other.getByLabel('管理员账号').fill('second-admin');
    await other.getByLabel('密码', { exact: true }).fill(password);
    await other.getByRole('button', { name: '建立工会和管理员' }).click();
    await other.getByRole('alert').waitFor();
  });

  it('设立县总工会，建立账号，任命岗位，登记承办人和协议、冲突', async () => {
    await admin.getByRole('link', { name: '系统管理' }).click();
    await create('工会', '设立工会', '设立', async (drawer) => {
      await drawer.getByLabel('工会全称').fill('青山县总工会');
      await drawer.getByLabel('简称', { exact: true }).fill('青山县总');
      await choose(admin, '上级工会', '青江省总工会', '青江');
      await drawer.getByLabel('区划代码', { exact: true }).fill('990101');
      await drawer.getByLabel('所在设区市代码').fill('990100');
    });
    await admin.getByRole('cell', { name: '青山县总工会' }).waitFor();
    await employ('qs-window', '窗小口', '窗口受理人');
    await employ('qs-review', '审小核', '审核人');
    await employ('qs-director', '负小责', '负责人');
    await employ('qs-lawyer', '律小师', '承办人');
    await create('承办人', '登记承办人', '登记', async (drawer) => {
      await drawer.getByLabel('姓名', { exact: true }).fill('律小师');
      await choose(admin, '登录账号', '律小师', '律小师');
      await drawer.getByLabel('执业机构或单位').fill('青山律师事务所');
      await drawer.getByLabel('执业证号').fill('19901202012345678');
      await drawer.getByLabel('证件有效期至').fill('2099-12-31');
      await admin.keyboard.press('Tab');
    });
    await admin.getByText('没有协议').waitFor();
    await create('承办人', '登记协议', '登记', async () => choose(admin, '哪个工会', '青山县总工会', '青山'));
    await admin.getByRole('cell', { name: /青山县总工会.*起/ }).waitFor();
    await create('承办人', '登记冲突', '登记', async (drawer) => {
      await drawer.getByLabel('用人单位全称').fill('青山示例矿业有限公司');
      await drawer.getByLabel('原因').fill('常年法律顾问');
    });
    await expectAccessible(admin, '登记了承办人的系统管理');
  });

  it('窗口登记，审核，决定，指派给这位律师；和他有冲突的单位的案件不能指派给他', async () => {
    const window = await seat('qs-window');
    for (const employer of ['青山示例矿业有限公司', '青山示例纺织有限公司']) await register(window, employer);
    const reviewer = await seat('qs-review');
    const director = await seat('qs-director');
    for (const employer of [/矿业/, /纺织/]) {
      await openFromInbox(reviewer, employer);
      await act(reviewer, '拟给予援助', (drawer) => drawer.getByLabel('审核意见').fill('属援助范围。'));
      await openFromInbox(director, employer);
      await act(director, '给予援助', (drawer) => drawer.getByLabel('决定理由').fill('同意。'));
      await director.getByRole('link', { name: '去看援助案件' }).click();
      await director.getByRole('button', { name: '指派承办人' }).click();
      const choice = director.getByRole('radio', { name: /律小师/ });
      await choice.waitFor();
      expect(await choice.isDisabled()).toBe(String(employer).includes('矿业'));
      await director.getByRole('dialog').getByRole('button', { name: '暂不办理' }).click();
    }
    await openFromInbox(director, /矿业/);
    await director.getByRole('button', { name: '指派承办人' }).click();
    await director.getByText('不能指派：利益冲突：常年法律顾问').waitFor();
    await director.getByRole('dialog').getByRole('button', { name: '暂不办理' }).click();
    await openFromInbox(director, /纺织/);
    await act(director, '指派承办人', (drawer) => drawer.getByRole('radio', { name: /律小师/ }).check());
    await openFromInbox(await seat('qs-lawyer'), /纺织/);
  });

  async function seat(username: string): Promise<Page> {
    const page = await desk.visitor();
    await signIn(page, username, password);
    return page;
  }

  async function register(page: Page, employer: string): Promise<void> {
    await page.getByRole('link', { name: '窗口登记' }).click();
    await page.getByLabel('讲了什么').fill('八月起没有发工资，请律师打仲裁。');
    await choose(page, '申请人身份', '农民工');
    await choose(page, '争议事由', '欠薪', '工资');
    await page.keyboard.press('Escape');
    await page.getByLabel('姓名', { exact: true }).fill('职小工');
    await page.getByLabel('单位名称').fill(employer);
    await page.getByLabel('代理仲裁').check();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
    await page.getByRole('button', { name: '去办理' }).click();
    await page.getByRole('button', { name: '提交审查' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: '提交审查', exact: true }).click();
    await page.getByText('已办理：提交审查').waitFor();
  }
});

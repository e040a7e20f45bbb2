/** Lists with more than a screenful: pages of the inbox, figures and their lists, search, and the pages behind them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doAct, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

const FILES = 23;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const page = await desk.seat('kunshan-receptionist');
  for (let seat = 1; seat <= FILES; seat += 1) {
    const { id } = await tellWages(page, {
      name: `周小${'一二三四五六七八九十'[seat % 10]}`,
      employer: `昆山示例${seat}号工厂有限公司`,
    });
    await doAct(page, id, 'submit');
  }
});
afterAll(() => desk.close());

const seats = (page: Page) => page.locator('tbody tr.ant-table-row td:first-child').allTextContents();

/** '12,500.00 元' or '3 件' as a number. */
const numberOf = (told: string) => Number(told.replace(/[^\d.]/g, ''));

describe('待办', () => {
  it('一页二十件，翻到下一页接着编号，翻回来还是原来的', async () => {
    const page = await desk.seat('kunshan-reviewer');
    await page.getByRole('tab', { name: `我的待办（${FILES}）` }).waitFor();
    await page.getByRole('cell', { name: '20', exact: true }).waitFor();
    const first = await page.getByRole('table').getByRole('link').allTextContents();
    expect(first).toHaveLength(20);
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 2 页').waitFor();
    await page.getByRole('cell', { name: String(FILES), exact: true }).waitFor();
    expect(await seats(page)).toEqual(['21', '22', '23']);
    expect(await page.getByRole('button', { name: '下一页' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '上一页' }).click();
    await page.getByRole('cell', { name: '20', exact: true }).waitFor();
    expect(await page.getByRole('table').getByRole('link').allTextContents()).toEqual(first);
    await expectAccessible(page, '二十件的待办');
  });

  it('按名称筛选后从第一页看起；没有的说明怎么办', async () => {
    const page = await desk.seat('kunshan-reviewer');
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 2 页').waitFor();
    await page.getByRole('searchbox', { name: '按事项名称或编号筛选' }).fill('17号工厂');
    await page.keyboard.press('Enter');
    await expect.poll(() => seats(page)).toEqual(['1']);
    await page.getByRole('link', { name: /17号工厂/ }).waitFor();
    await page.getByRole('searchbox', { name: '按事项名称或编号筛选' }).fill('没有这家工厂');
    await page.keyboard.press('Enter');
    await expect.poll(() => seats(page)).toEqual([]);
    await page.getByText(/没有等您办理的事项/).waitFor();
  });
});

describe('统计', () => {
  it('每个不是零的数字都打开一张名单，名单加起来就是这个数', async () => {
    const page = await desk.seat('kunshan-director');
    await page.getByRole('link', { name: '统计' }).click();
    await page.getByRole('region', { name: '申请与决定' }).waitFor();
    const links = page.locator('.gy-numbers a');
    const figures = await links.evaluateAll((all) =>
      all.map((link) => ({ told: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    );
    const told = figures.filter((figure) => numberOf(figure.told) > 0);
    expect(told.map((figure) => figure.told)).toContain(`${FILES} 件`);
    for (const figure of told) {
      await page.goto(`${desk.address}${figure.href}`);
      await page.getByText(/^合计/).waitFor();
      expect(await page.locator('p strong').textContent(), figure.href).toBe(figure.told);
      const rows = await page.locator('tbody tr.ant-table-row td:last-child').allTextContents();
      expect(
        rows.reduce((sum, row) => sum + numberOf(row), 0),
        figure.href,
      ).toBe(numberOf(figure.told));
    }
    await expectAccessible(page, '统计明细');
  });
});

describe('查人、查单位', () => {
  it('拼音首字母找到人，人、单位、争议档案的页面都能打开', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.getByRole('searchbox', { name: /姓名、单位/ }).fill('zxs');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '职工' }).getByRole('link', { name: '周小三' }).first().click();
    await page.getByRole('heading', { level: 1, name: '周小三' }).waitFor();
    expect(await page.getByText('13912345678').count()).toBe(0);
    await expectAccessible(page, '职工');
    await page.getByRole('button', { name: '查看电话' }).click();
    await page.getByLabel('查看理由').fill('电话通知补充材料');
    await page.getByRole('dialog').getByRole('button', { name: '查看', exact: true }).click();
    await page.getByText('13912345678').waitFor();
    await page
      .getByRole('link', { name: /周小三诉/ })
      .first()
      .click();
    await page.getByRole('tab', { name: /当事人/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /号工厂有限公司$/ })
      .click();
    await page.getByRole('heading', { name: /涉及的争议/ }).waitFor();
    await expectAccessible(page, '用人单位');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('tab', { name: '案情' }).click();
    await expectAccessible(page, '争议档案');
  });

  it('再次来访并入原来的档案：讲过的事实不用再问，主办工会照样判断出来', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.getByRole('link', { name: '窗口登记' }).click();
    await page.getByLabel('讲了什么').fill('还是上次的事，想问仲裁要带什么。');
    await page.getByLabel('姓名', { exact: true }).fill('周小六');
    await page.getByLabel('单位名称').fill('昆山示例5号工厂有限公司');
    await page.getByLabel('法律咨询').check();
    const told = page.getByRole('region', { name: '系统提示' });
    await told.getByText('以前来过').waitFor();
    await told
      .getByRole('listitem')
      .filter({ hasText: '昆山示例5号工厂有限公司（' })
      .getByRole('button', { name: '就是这件事，并入' })
      .click();
    await page.getByText(/档案里已有：.*农民工.*没有变化的不用再问/).waitFor();
    await page.getByText('名册里已有周小六，按同一人登记。').waitFor();
    await told.getByText('昆山市总工会', { exact: true }).waitFor();
    await expectAccessible(page, '并入档案的窗口登记');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
    await page.getByRole('link', { name: /昆山争〔\d{4}〕\d+号/ }).click();
    await page.getByRole('tab', { name: '事项（2）' }).waitFor();
    await page.getByRole('tab', { name: '当事人（2）' }).waitFor();
    await page.getByRole('tab', { name: '来访（2）' }).waitFor();
  });
});

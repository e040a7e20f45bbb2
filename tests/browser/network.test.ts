/** The network in the browser: coverage with its lists, a place that gets its point, and the public pages on a telephone. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const numberOf = async (page: Page, region: string, label: string): Promise<number> => {
  const panel = page.getByRole('region', { name: region });
  const text = await panel.locator('dl > div', { hasText: label }).getByRole('link').innerText();
  return Number(/\d+/.exec(text)?.[0]);
};

describe('机构网络', () => {
  it('看2012年底的组建率，点未建的个数看到名单，名单的总数就是那个数', async () => {
    const page = await desk.seat('province-law');
    await page.getByRole('link', { name: '机构网络' }).click();
    await page.getByRole('heading', { level: 1, name: '机构网络' }).waitFor();
    await page.getByText('2012-12-31', { exact: true }).click();
    const centres = page.getByRole('region', { name: '法律援助中心', exact: true });
    await centres.getByText('目标：100%，自2012-12-31起').waitFor();
    await centres.getByText('没有达到').waitFor();
    await expectAccessible(page, '机构网络');
    const [units, having, missing] = await Promise.all(
      ['应建', '已建', '未建'].map((label) => numberOf(page, '法律援助中心', label)),
    );
    expect(units).toBe(108);
    expect((having ?? 0) + (missing ?? 0)).toBe(units);
    await centres.locator('dl > div', { hasText: '未建' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: '市、县（市、区）法律援助中心　未建' }).waitFor();
    await page.getByText(`共 ${missing} 个`).waitFor();
    await page.getByText('在这一天以后才成立').first().waitFor();
    await expectAccessible(page, '未建名单');
    await page.getByRole('link', { name: '回到机构网络' }).click();
    await page.getByRole('region', { name: '下级工会' }).getByRole('link', { name: '苏州市总工会' }).click();
    await page.getByText('苏州市总工会（本级）').waitFor();
  });

  it('登记一家规上企业，列入设点建议；设立援助点以后不再列入', async () => {
    const page = await desk.seat('admin');
    await page.getByRole('link', { name: '机构网络' }).click();
    await page.getByRole('link', { name: '看哪里该设点' }).click();
    await page.getByRole('heading', { level: 1, name: '设点建议' }).waitFor();
    await page.getByRole('button', { name: '登记规模以上企业' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('企业全称').fill('昆山大甲电子有限公司');
    await choose(page, '所在地的工会', '昆山市玉山镇总工会', '昆山市玉山镇');
    await drawer.getByLabel('职工人数').fill('5400');
    await drawer.getByLabel('人数和规模的出处').fill('昆山市规上工业企业名录');
    await drawer.getByLabel('是哪一天的数').fill('2026-06-30');
    await page.keyboard.press('Tab');
    await expectAccessible(page, '登记规模以上企业');
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    await drawer.waitFor({ state: 'hidden' });
    const row = page.getByRole('row', { name: /昆山大甲电子有限公司/ });
    await row.getByText('5400 人').waitFor();
    await expectAccessible(page, '设点建议');
    await row.getByRole('button', { name: '设立援助点' }).click();
    expect(await drawer.getByLabel('名称', { exact: true }).inputValue()).toBe('昆山大甲电子有限公司职工法律援助点');
    await drawer.getByLabel('成立日期').fill('2026-11-01');
    await page.keyboard.press('Tab');
    await drawer.getByRole('button', { name: '设立', exact: true }).click();
    await row.waitFor({ state: 'detached' });
    await choose(page, '有没有援助点', '已有援助点的');
    await page.getByRole('link', { name: '昆山大甲电子有限公司职工法律援助点' }).click();
    await page.getByRole('heading', { level: 1, name: '昆山大甲电子有限公司职工法律援助点' }).waitFor();
  });
});

it('在用人单位页面登记规模和人数，写明出处和日期', async () => {
  const page = await desk.seat('kunshan-receptionist');
  const employerId = await page.evaluate(async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const { posts } = await (await fetch('/api/session')).json();
    const told = {
      unionId: posts[0].unionId,
      speaker: { kind: 'self' },
      story: '公司拖欠两个月工资。',
      facts: { causes: ['unpaid_wages'] },
      parties: [{ kind: 'employer', role: 'respondent', employer: { name: '昆山大乙制造有限公司' } }],
      lines: [{ line: 'advice' }],
    };
    await fetch('/api/contacts', { ...post, body: JSON.stringify(told) });
    const found = await fetch('/api/search', { ...post, body: JSON.stringify({ q: '大乙制造', kind: 'employer' }) });
    return String((await found.json()).employers[0].id);
  });
  await page.goto(`${desk.address}/desk/employers/${employerId}`);
  await page.getByRole('button', { name: '登记规模和人数' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('规模以上企业').check();
  await drawer.getByLabel('职工人数').fill('680');
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await drawer.getByText('请写明规模和人数的出处').waitFor();
  await drawer.getByLabel('规模和人数的出处').fill('单位公示年报');
  await drawer.getByLabel('是哪一天的数').fill('2026-06-30');
  await page.keyboard.press('Tab');
  await expectAccessible(page, '登记规模和人数');
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
  await page.getByText('680 人').waitFor();
  await page.getByText('单位公示年报（2026-06-30）').waitFor();
});

describe('公开的机构页面', () => {
  const small = { viewport: { width: 360, height: 640 }, locale: 'zh-CN' };
  let phone: BrowserContext;
  /** The same page once more where scripts run: the checker itself is one. */
  let checked: Page;
  beforeAll(async () => {
    phone = await desk.browser.newContext({ ...small, javaScriptEnabled: false });
    checked = await (await desk.browser.newContext(small)).newPage();
  });
  afterAll(async () => {
    await phone.close();
    await checked.context().close();
  });

  const fits = async (page: Page, name: string) => {
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { documentElement: root } = document;
      return { scrollWidth: root.scrollWidth, clientWidth: root.clientWidth };
    });
    expect(scrollWidth, `${name}左右要能放下`).toBeLessThanOrEqual(clientWidth);
    await checked.goto(page.url());
    await expectAccessible(checked, name);
  };

  it('360×640的手机、不开脚本：写地名找到最近的机构，看它的页面和公示', async () => {
    const page = await phone.newPage();
    await page.goto(`${desk.address}/bodies`);
    await fits(page, '去哪里办');
    await page.getByLabel('您上班的地方').fill('昆山玉山镇');
    await page.getByRole('button', { name: '找最近的' }).click();
    await page.getByRole('heading', { name: '离昆山市玉山镇最近的机构' }).waitFor();
    await fits(page, '最近的机构');
    await page.getByRole('link', { name: '昆山市玉山镇职工法律援助站' }).click();
    await page.getByRole('heading', { level: 1, name: '昆山市玉山镇职工法律援助站' }).waitFor();
    await fits(page, '机构页面');
    await page.getByRole('link', { name: '张贴用的公示' }).click();
    await page.getByRole('heading', { level: 1, name: '职工申请法律援助公示' }).waitFor();
    await fits(page, '公示');
    await page.getByRole('link', { name: '返回机构页面' }).click();
    await page.getByRole('link', { name: '看附近别的机构' }).click();
    await page.getByRole('heading', { name: '离昆山市玉山镇最近的机构' }).waitFor();
  });

  it('同名的地方先选一个；某一天的规定用表单查到', async () => {
    const page = await phone.newPage();
    await page.goto(`${desk.address}/bodies?q=${encodeURIComponent('鼓楼区')}`);
    await fits(page, '选一个地方');
    await page.getByRole('link', { name: '徐州市鼓楼区' }).click();
    await page.getByRole('heading', { name: '离徐州市鼓楼区最近的机构' }).waitFor();
    await page.goto(`${desk.address}/conditions`);
    await fits(page, '条件');
    await page.getByLabel('那一天').fill('2013-06-30');
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('heading', { level: 1, name: '2013年6月30日那天的规定' }).waitFor();
    await fits(page, '从前的规定');
  });

  it('公示打印出来正好一页A4，名称、地址、时间都很长也是一页', async () => {
    const page = await desk.seat('admin');
    const unions = await page.evaluate(async () => (await fetch('/api/unions?q=玉山镇&limit=1')).json());
    const long = await page.evaluate(
      async (unionId: string) =>
        (
          await fetch('/api/bodies', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              unionId,
              kind: 'point',
              name: '很长的名称'.repeat(16),
              address: '很长的地址'.repeat(40),
              hours: '周一至周五九点'.repeat(28),
              phone: '0512-55550000转8001',
            }),
          })
        ).json(),
      String(unions.rows[0].id),
    );
    const short = await page.evaluate(async () => (await fetch('/api/bodies?kind=centre&limit=1')).json());
    for (const id of [String(short.rows[0].id), String(long.id)]) {
      await page.goto(`${desk.address}/bodies/${id}/poster`);
      const paper = await page.pdf({ preferCSSPageSize: true });
      const text = paper.toString('latin1');
      expect(text.match(/\/Type\s*\/Page\b(?!s)/g), id).toHaveLength(1);
      // A4 in points.
      const [width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1).map(Number) ?? [];
      expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
    }
  });
});

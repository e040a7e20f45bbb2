/** Forty-seven workers with unpaid wages: fast track, no income asked, money per worker pasted from a spreadsheet. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, choose, expectAccessible, openDesk, openFromInbox } from './desk.ts';
import type { Desk } from './desk.ts';

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭';
const names = [...surnames].map((surname, seat) => `${surname}工${'甲乙丙丁戊己庚辛壬癸'[seat % 10]}`);
const roster = names.map((name, seat) => `${seat + 1}\t${name}\t1391234${String(1000 + seat)}`).join('\n');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function tellForestry(page: Page): Promise<void> {
  await page.getByRole('link', { name: '窗口登记' }).click();
  await page
    .getByLabel('讲了什么')
    .fill('47人2025年1月至2026年6月跟包工头在绿化项目栽花种草，欠工资22万元，手上只有记工小票。');
  await choose(page, '申请人身份', '农民工');
  await choose(page, '争议事由', '欠薪', '讨薪');
  await page.keyboard.press('Escape');
  await choose(page, '劳动合同履行地：设区市', '苏州');
  await choose(page, '劳动合同履行地：县（市、区）', '昆山');
  await page.getByRole('button', { name: '从 Excel 粘贴名单' }).click();
  await page.getByLabel('名单', { exact: true }).fill(roster);
  await page.getByRole('button', { name: '加入名册（47人）' }).click();
  await page.getByRole('heading', { name: '当事人名册（47人）' }).waitFor();
  await page.getByLabel('单位名称').fill('昆山绿野园林工程有限公司');
  await page.getByLabel('涉及人数', { exact: true }).fill('47');
  await choose(page, '同一请求', '是');
  await page.getByRole('button', { name: '添一项请求' }).click();
  await choose(page, '请求事项', '欠薪', '讨薪');
  await page.getByLabel('金额', { exact: true }).fill('22万');
  await page.getByLabel('代理仲裁').check();
}

describe('四十七名农民工被欠工资二十二万元', () => {
  it('提示快速办理、不审查经济困难，处处不问收入', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await tellForestry(page);
    const told = page.getByRole('region', { name: '系统提示' });
    await told.getByText('应当快速办理', { exact: true }).waitFor();
    await told.getByText('不审查，不要问收入', { exact: true }).waitFor();
    expect(await page.getByLabel(/家庭|收入/).count()).toBe(0);
    await expectAccessible(page, '有名册的窗口登记');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
    await page.getByRole('button', { name: '去办理' }).click();
    await page.getByText('快速办理', { exact: true }).first().waitFor();
    expect(await page.getByText('登记困难状况').count()).toBe(0);
    await act(page, '提交审查');
    await page.getByText('内部时限').first().waitFor();
    await expectAccessible(page, '快速办理的事项页');
  });

  it('审批、指派后，律师从表格粘贴每人的金额，合计对得上', async () => {
    const lawyer = await desk.seat('kunshan-lawyer');
    const name = /^(\S+?)（/.exec((await lawyer.locator('.gy-me').textContent()) ?? '')?.[1] ?? '';
    const reviewer = await desk.seat('kunshan-reviewer');
    await openFromInbox(reviewer, /绿野园林/);
    await act(reviewer, '拟给予援助', (drawer) => drawer.getByLabel('审核意见').fill('属援助范围，建议给予援助。'));
    const director = await desk.seat('kunshan-director');
    await openFromInbox(director, /绿野园林/);
    await act(director, '给予援助', (drawer) => drawer.getByLabel('决定理由').fill('符合援助条件，同意。'));
    await director.getByRole('link', { name: '去看援助案件' }).click();
    await act(director, '指派承办人', (drawer) => drawer.getByRole('radio', { name: new RegExp(name) }).check());
    await openFromInbox(lawyer, /绿野园林/);
    await act(lawyer, '接受承办');
    await act(lawyer, '签订委托协议', (drawer) => drawer.getByText('特别授权').click());
    await act(lawyer, '登记办案活动', async (drawer) => {
      await choose(lawyer, '活动', '调查取证');
      await drawer.getByLabel('内容').fill('逐张核算记工小票。');
    });
    await act(lawyer, '结案', async (drawer) => {
      await choose(lawyer, '结案方式', '和解结案');
      await drawer.getByLabel('办理情况小结').fill('协商后分两期支付。');
      await pasteInto(lawyer, `${names[0]}请求金额`, names.map(() => '4680.85\t4600\t2300').join('\n'));
      await drawer.getByText('216,200.00 元').waitFor();
      await drawer.getByText('108,100.00 元').waitFor();
      await expectAccessible(lawyer, '四十七人的金额');
    });
    await lawyer.getByRole('tab', { name: '办理情况' }).click();
    await lawyer.getByRole('cell', { name: '216,200.00 元' }).waitFor();
  });

  /** What Excel puts on the clipboard, pasted into a cell. */
  async function pasteInto(page: Page, label: string, text: string): Promise<void> {
    await page.getByRole('textbox', { name: label }).evaluate((cell, told) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', told);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }
});

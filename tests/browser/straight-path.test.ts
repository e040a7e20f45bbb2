/** One case from the window to the archive, as people do it on the screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, choose, expectAccessible, openDesk, openFromInbox } from './desk.ts';
import type { Desk } from './desk.ts';

const story =
  '纪先生在昆山一家公司做生产和销售管理，今年上半年被要求自己写辞职，没给赔偿金，项目提成也没结。已离职，来申请派律师打仲裁。';
const title = /纪建国诉昆山宏远精密制造有限公司/;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function tellJi(page: Page): Promise<void> {
  await page.getByRole('link', { name: '窗口登记' }).click();
  await page.getByLabel('讲了什么').fill(story);
  await choose(page, '申请人身份', '职工');
  await choose(page, '争议事由', '违法解除', '辞退');
  await choose(page, '争议事由', '欠薪', '提成');
  await page.keyboard.press('Escape');
  await choose(page, '劳动合同履行地：设区市', '苏州');
  await choose(page, '劳动合同履行地：县（市、区）', '昆山');
  await page.getByLabel('姓名', { exact: true }).fill('纪建国');
  await page.getByLabel('身份证号').fill('320583198501011234');
  await page.getByLabel('电话', { exact: true }).fill('13912345678');
  await page.getByLabel('单位名称').fill('昆山宏远精密制造有限公司');
  await page.getByLabel('涉及人数', { exact: true }).fill('1');
  await choose(page, '还在职', '否');
  await page.getByLabel('知道权利受侵害之日', { exact: true }).fill('2026-06-30');
  await page.keyboard.press('Enter');
  await page.getByLabel('岗位', { exact: true }).fill('生产和销售管理');
  await page.getByLabel('月工资：不清楚').click();
  await page.getByLabel('代理仲裁').check();
}

describe('纪先生被要求辞职，来窗口请律师打仲裁', () => {
  it('窗口边填边给出受理工会、困难审查和时效，Ctrl+Enter 登记后告知编号', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await tellJi(page);
    const told = page.getByRole('region', { name: '系统提示' });
    await told.getByText('昆山市总工会', { exact: true }).waitFor();
    await told.getByText('要审查', { exact: true }).waitFor();
    await told.getByText('按一般程序', { exact: true }).waitFor();
    await told.getByText(/第二十七条/).waitFor();
    expect(await page.getByLabel(/家庭|收入/).count()).toBe(0);
    await page.getByText(/草稿已保存/).waitFor();
    await expectAccessible(page, '窗口登记');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
    await page.getByText(/昆山工援申〔\d{4}〕\d+号/).waitFor();
    await expectAccessible(page, '登记结果');
  });

  it('受理人登记困难状况后提交审查，申请表可以预览', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await openFromInbox(page, title);
    expect(await page.getByRole('button', { name: '提交审查' }).isDisabled()).toBe(true);
    await act(page, '登记困难状况', async (drawer) => {
      await drawer.getByLabel('家庭人口').fill('3');
      await drawer.getByLabel('家庭人均月收入').fill('1200');
      await drawer.getByText('个人诚信承诺').click();
      await expectAccessible(page, '登记困难状况');
    });
    await act(page, '提交审查', (drawer) => drawer.getByLabel('已收材料').fill('身份证复印件\n劳动合同'));
    await page.getByRole('tab', { name: /文书/ }).click();
    await page.getByRole('button', { name: '预览法律援助申请表' }).click();
    await page.frameLocator('iframe').getByText('生产和销售管理', { exact: true }).waitFor();
    await expectAccessible(page, '文书预览');
  });

  it('审核人提出意见，不能自己决定', async () => {
    const page = await desk.seat('kunshan-reviewer');
    await openFromInbox(page, title);
    await page.getByRole('button', { name: '为什么是这一天' }).first().click();
    await page
      .getByText(/期限7日|当日不计入/)
      .first()
      .waitFor();
    await act(page, '拟给予援助', (drawer) =>
      drawer.getByLabel('审核意见').fill('属援助范围，有初步证据，建议给予援助。'),
    );
    expect(await page.getByRole('button', { name: '给予援助', exact: true }).isDisabled()).toBe(true);
    await expectAccessible(page, '事项页');
  });

  it('负责人给予援助，读决定书，指派承办人；不能指派的列明原因', async () => {
    const lawyer = await lawyerName();
    const page = await desk.seat('kunshan-director');
    await openFromInbox(page, title);
    await act(page, '给予援助', (drawer) => drawer.getByLabel('决定理由').fill('符合援助条件，同意。'));
    await page.getByRole('tab', { name: /文书/ }).click();
    await page.getByRole('button', { name: '预览给予法律援助决定书' }).click();
    await page.frameLocator('iframe').getByText('纪建国').first().waitFor();
    await page
      .frameLocator('iframe')
      .getByText(/〔2\d{3}〕1号/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '去看援助案件' }).click();
    await act(page, '指派承办人', async (drawer) => {
      await drawer.getByText(/不能指派：执业证已于/).waitFor();
      await drawer.getByRole('radio', { name: new RegExp(lawyer) }).check();
      await expectAccessible(page, '指派承办人');
    });
    await page.getByRole('tab', { name: /文书/ }).click();
    await page.getByRole('button', { name: '预览指派通知书' }).click();
    await page.frameLocator('iframe').getByText(lawyer).first().waitFor();
  });

  it('律师从接受到结案，每人的金额可以是不清楚', async () => {
    const page = await desk.seat('kunshan-lawyer');
    await openFromInbox(page, title);
    await act(page, '接受承办');
    await act(page, '签订委托协议', (drawer) => drawer.getByText('一般代理').click());
    await act(page, '登记办案活动', async (drawer) => {
      await choose(page, '活动', '会见谈话');
      await drawer.getByLabel('内容').fill('会见受援人，核对提成约定。');
    });
    await act(page, '登记开庭', async (drawer) => {
      await drawer.getByLabel('仲裁庭或法庭').fill('昆山市劳动人事争议仲裁委员会');
      await drawer.getByLabel('庭审情况').fill('双方到庭，举证质证完毕。');
    });
    await act(page, '结案', async (drawer) => {
      await choose(page, '结案方式', '仲裁裁决');
      await drawer.getByLabel('办理情况小结').fill('裁决单位支付赔偿金和提成。');
      await drawer.getByRole('button', { name: '纪建国请求金额不清楚' }).click();
      await drawer.getByRole('textbox', { name: '纪建国裁判或约定金额' }).fill('3.6万');
      await drawer.getByRole('button', { name: '纪建国到账金额不清楚' }).click();
      await expectAccessible(page, '结案');
    });
    await act(page, '提交案卷', (drawer) => drawer.getByLabel('卷内材料').fill('指派通知书\n委托协议\n裁决书'));
    await page.getByRole('tab', { name: '办理情况' }).click();
    await page.getByRole('cell', { name: '36,000.00 元' }).waitFor();
  });

  it('审核人审查案卷并归档', async () => {
    const page = await desk.seat('kunshan-reviewer');
    await openFromInbox(page, title);
    await act(page, '案卷合格', (drawer) => drawer.getByLabel('审查意见').fill('材料齐全，同意归档。'));
    await act(page, '归档', (drawer) => drawer.getByLabel('档案号').fill('2026-FY-012'));
    await page.getByText('已归档', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: '经过' }).click();
    await page.getByText('同意归档').waitFor();
    await expectAccessible(page, '归档后的事项页');
  });

  async function lawyerName(): Promise<string> {
    const page = await desk.seat('kunshan-lawyer');
    const name = /^(\S+?)（/.exec((await page.locator('.gy-me').textContent()) ?? '')?.[1];
    if (!name) throw new Error('the bar does not say who is signed in');
    return name;
  }
});

/** What a worker is owed, worked out at the desk: facts asked and told, amounts with formula and last day, what moved. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './before.ts';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let clerk: Page;
let disputeId: string;
let matterId: string;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.seat('kunshan-receptionist');
  const told = await tell(clerk, ['纪大山'], ['unlawful_dismissal']);
  disputeId = told.disputeId;
  matterId = told.matters[0].id;
});
afterAll(() => desk.close());

const parties = (names: readonly string[]) => [
  ...names.map((name) => ({ kind: 'worker', role: 'applicant', person: { name, phone: '13912345678' } })),
  { kind: 'employer', role: 'respondent', employer: { name: '昆山示例制造有限公司' } },
];

async function tell(page: Page, names: readonly string[], causes: readonly string[]) {
  const { posts } = await ask(page, '/api/session');
  return ask(page, '/api/contacts', {
    unionId: posts[0].unionId,
    speaker: { kind: 'self' },
    story: '公司说不能胜任，六月底辞退，没有给赔偿。',
    facts: {
      applicantCategory: 'migrant_worker',
      causes,
      divisionCode: '320583',
      workerCount: names.length,
      isEmploymentOngoing: false,
      employmentEndedOn: '2026-06-30',
      knewOn: '2026-06-30',
    },
    parties: parties(names),
    claims: [{ cause: causes[0], party: names.length === 1 ? 0 : null, claimedFen: 3_000_000 }],
    lines: [{ line: 'arbitration', form: { reasons: '公司违法辞退。' } }],
  });
}

const open = async (page: Page, id = disputeId, rest = '') => {
  await page.goto(`${desk.address}/desk/disputes/${id}/claims${rest}`);
  await page.getByRole('heading', { level: 1, name: /请求计算/ }).waitFor();
};
const claim = (page: Page, label: string) => page.getByRole('region', { name: label, exact: true });
const form = (page: Page) => page.getByRole('region', { name: '还缺的事实' });

async function save(page: Page, by: string): Promise<void> {
  await form(page).getByLabel('谁说的').fill(by);
  await form(page)
    .getByRole('button', { name: /^登记（\d+项）$/ })
    .click();
  await page.getByText(/^已登记/).waitFor();
}

/** Opens a fact that is not among the questions. */
const add = (page: Page, label: string, typed: string) => choose(page, '补充其他事实', label, typed);

describe('一名职工被辞退，应得多少', () => {
  it('争议档案上先看到还算不出、还缺几项，一步走到请求计算', async () => {
    await clerk.goto(`${desk.address}/desk/disputes/${disputeId}`);
    const panel = clerk.getByRole('region', { name: '请求计算' });
    await panel.getByText('还算不出').first().waitFor();
    await panel
      .getByText(/^\d+ 项$/)
      .first()
      .waitFor();
    await expectAccessible(clerk, '有请求计算的争议档案');
    await panel.getByRole('link').click();
    await clerk.getByRole('heading', { level: 1, name: /请求计算/ }).waitFor();
    await expectAccessible(clerk, '还缺事实的请求计算');
  });

  it('就地回答还缺的问题，写一次是谁说的，金额、大写、算式、依据和最后一天都出来', async () => {
    await choose(clerk, '是怎么离开单位的？', '单位违法解除', '违法解除');
    await clerk.getByLabel('哪一天开始上班的？').fill('2020-03-01');
    await clerk.keyboard.press('Enter');
    await clerk.getByLabel(/离职前十二个月，平均每月应得多少/).fill('8000');
    await clerk.getByText(/草稿已保存/).waitFor();
    await save(clerk, '本人');
    await clerk.getByText(/这次改动使 \d+ 项金额变了/).waitFor();
    const twice = claim(clerk, '违法解除、终止赔偿金');
    await twice.locator('.gy-reading-sum', { hasText: /^104,000.00 元$/ }).waitFor();
    await twice.getByLabel('算式').getByText('×2倍').waitFor();
    await twice.getByText(/2027-06-30/).waitFor();
    await twice.getByRole('button', { name: '为什么是这一天' }).click();
    await twice.getByText(/起算，当日不计入/).waitFor();
    await twice.getByText('算式、依据和用到的标准').click();
    await twice
      .getByText(/第八十七条/)
      .first()
      .waitFor();
    await clerk.getByText('壹拾万肆仟元整').waitFor();
    await claim(clerk, '经济补偿').getByText('依现有事实不成立').waitFor();
    await expectAccessible(clerk, '算出来的请求');
  });

  it('平均工资改了，说明哪一项从多少变成多少，先前的说法还在', async () => {
    await clerk.getByRole('tab', { name: /全部事实/ }).click();
    await clerk.getByRole('button', { name: '改离职前十二个月平均工资' }).click();
    const wage = clerk.getByLabel(/离职前十二个月，平均每月应得多少/);
    await expect.poll(() => wage.evaluate((field) => field === document.activeElement)).toBe(true);
    await wage.fill('8200');
    await form(clerk).getByText('有材料').click();
    await save(clerk, '工资条');
    const moved = clerk.getByRole('status').filter({ hasText: '这次改动使' });
    await moved.getByText('106,600.00 元', { exact: true }).waitFor();
    await moved.getByText('（多 2,600.00 元）').waitFor();
    await clerk.getByText('说过 2 次').click();
    await clerk.getByRole('region', { name: '工资', exact: true }).getByText('8,000.00元').waitFor();
    await expectAccessible(clerk, '全部事实');
  });

  it('加班工资算不算进基数有两种看法，两个金额并列，都说明是谁的看法', async () => {
    await add(clerk, '其中的加班工资', '平均数里，每月平均有多少是加班');
    await clerk.getByLabel(/这个平均数里，每月平均有多少是加班工资/).fill('1500');
    await save(clerk, '本人');
    await clerk.getByRole('tab', { name: /各项请求/ }).click();
    const twice = claim(clerk, '违法解除、终止赔偿金');
    await twice.getByText('另一种算法：基数不含加班工资').waitFor();
    await twice.getByText('87,100.00 元', { exact: true }).first().waitFor();
    await twice
      .getByText(/部分地方的做法/)
      .first()
      .waitFor();
    await clerk.getByText('87,100.00 元 至 106,600.00 元').waitFor();
  });

  it('假设只是试算：看到会变的金额，关掉后什么都没有变', async () => {
    await clerk.getByRole('button', { name: '假设……' }).click();
    const drawer = clerk.getByRole('dialog', { name: '假设' });
    await drawer.getByText('什么都不保存').waitFor();
    await choose(clerk, '假设哪一项不一样', '离职前十二个月平均工资', '平均每月应得');
    await drawer.getByLabel(/离职前十二个月，平均每月应得多少/).fill('9000');
    await drawer.getByLabel('会变的金额').getByText('117,000.00 元', { exact: true }).waitFor();
    await expectAccessible(clerk, '假设');
    await drawer.getByRole('button', { name: '不要了' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await clerk.reload();
    await claim(clerk, '违法解除、终止赔偿金').getByText('106,600.00 元', { exact: true }).first().waitFor();
  });

  it('2N和N不能同时要：两项都算给人看，说明为什么，合计只计一项', async () => {
    await clerk.getByRole('button', { name: '假设……' }).click();
    const drawer = clerk.getByRole('dialog', { name: '假设' });
    await choose(clerk, '假设哪一项不一样', '怎么离开的', '怎么离开单位');
    await choose(clerk, '是怎么离开单位的？', '不能胜任工作', '胜任');
    await choose(clerk, '假设哪一项不一样', '是否事先通知工会', '通知工会');
    await drawer.getByRole('button', { name: '是否事先通知工会：否' }).click();
    await drawer.getByText('不能同时要：违法解除、终止赔偿金、经济补偿').waitFor();
    await drawer.getByRole('button', { name: '按这个假设登记' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await save(clerk, '单位人事');
    const conflicts = clerk.getByRole('region', { name: '不能并存的请求' });
    await conflicts.getByText('不能同时要：违法解除、终止赔偿金、经济补偿').waitFor();
    await conflicts
      .getByText(/合计里计：违法解除、终止赔偿金 106,600.00 元/)
      .first()
      .waitFor();
    await conflicts
      .getByText(/第二十五条/)
      .first()
      .waitFor();
    await claim(clerk, '经济补偿').getByText('不计入合计').waitFor();
    await expectAccessible(clerk, '有冲突的请求');
  });

  it('采用为请求金额前看清原来是多少，写入后争议档案上就是新的金额', async () => {
    await claim(clerk, '违法解除、终止赔偿金').getByRole('button', { name: '采用为请求金额' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByText('30,000.00 元').waitFor();
    await expectAccessible(clerk, '采用为请求金额');
    await dialog.getByRole('button', { name: '写入请求金额' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { claims } = await ask(clerk, `/api/disputes/${disputeId}`);
    expect(claims).toHaveLength(1);
    expect(claims[0].claimedFen).toBe(10_660_000);
  });

  it('添加事由以外的请求，每月工资从表格粘贴，少发的一月一行', async () => {
    await choose(clerk, '添加其他请求', '拖欠的工资', '拖欠');
    await clerk.keyboard.press('Escape');
    await claim(clerk, '拖欠的工资').waitFor();
    await add(clerk, '每个月的工资', '每个月应发多少');
    await form(clerk)
      .getByRole('button', { name: /逐月填写或从表格粘贴/ })
      .click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByLabel('第1行月份').evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', '月份\t应得\t实发\n2026年4月\t8000\t5000\n2026年5月\t8000\t0\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expectAccessible(clerk, '每月工资表');
    await dialog.getByRole('button', { name: '填入（2个月）' }).click();
    await save(clerk, '银行流水');
    await claim(clerk, '拖欠的工资').getByText('11,000.00 元', { exact: true }).first().waitFor();
    await clerk.getByRole('status').filter({ hasText: '拖欠的工资：还算不出' }).waitFor();
  });

  it('别人刚改过的，先说明，填的内容还在，再登记一次就成', async () => {
    await add(clerk, '上一个月工资', '前一个月的工资');
    await clerk.getByLabel('解除前一个月的工资是多少？').fill('8200');
    const { revision } = await ask(clerk, `/api/disputes/${disputeId}/claims`);
    const said = { revision, facts: { wantsReinstatement: false }, statedBy: '本人', standing: 'said' };
    await ask(clerk, `/api/disputes/${disputeId}/claim-facts`, said);
    await form(clerk).getByLabel('谁说的').fill('本人');
    await form(clerk).getByRole('button', { name: '登记（1项）' }).click();
    await clerk.getByText('您填的内容还在').waitFor();
    expect(await clerk.getByLabel('解除前一个月的工资是多少？').inputValue()).toBe('8200');
    await form(clerk).getByRole('button', { name: '登记（1项）' }).click();
    await clerk.getByText(/^已登记/).waitFor();
  });

  it('事项页上有合计；上级只能看，不能改', async () => {
    await clerk.goto(`${desk.address}/desk/matters/${matterId}`);
    await clerk
      .getByRole('region', { name: '请求计算' })
      .getByText(/106,600.00 元/)
      .first()
      .waitFor();
    await expectAccessible(clerk, '有请求计算的事项页');
    const province = await desk.seat('province-law');
    await open(province);
    await claim(province, '违法解除、终止赔偿金').waitFor();
    expect(await province.getByRole('button', { name: /登记|采用|改/ }).count()).toBe(0);
    await expectAccessible(province, '只能看的请求计算');
  });

  it('360×640的手机上不用左右拖', async () => {
    await clerk.setViewportSize({ width: 360, height: 640 });
    await open(clerk, disputeId, '?claims=unpaid_wages');
    await claim(clerk, '拖欠的工资').waitFor();
    await clerk.getByRole('button', { name: '去回答' }).click();
    await expect.poll(() => form(clerk).evaluate((part) => part.contains(document.activeElement))).toBe(true);
    expect(await clerk.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(clerk, '手机上的请求计算');
    await clerk.setViewportSize({ width: 1366, height: 768 });
  });
});

describe('几名职工一起', () => {
  it('共同的事实人人适用，单独说的只算本人，合计是各人之和', async () => {
    const told = await tell(clerk, ['甲工', '乙工', '丙工'], ['severance']);
    const state = async (facts: object, partyId: string | null) => {
      const { revision } = await ask(clerk, `/api/disputes/${told.disputeId}/claims`);
      const said = { revision, partyId, facts, statedBy: '代表', standing: 'said' };
      await ask(clerk, `/api/disputes/${told.disputeId}/claim-facts`, said);
    };
    const { parties: roster } = await ask(clerk, `/api/disputes/${told.disputeId}`);
    await state({ startedOn: '2020-07-01', endingGround: 'negotiated', averageWageFen: 600_000 }, null);
    await state({ averageWageFen: 800_000 }, roster[1].id);
    await open(clerk, told.disputeId);
    await clerk.getByText('按共同的事实，每名职工合计').waitFor();
    await clerk.getByRole('tab', { name: '每名职工的合计（3）' }).click();
    await clerk.getByText('120,000.00 元').waitFor();
    await expectAccessible(clerk, '每名职工的合计');
    await clerk.getByRole('button', { name: '乙工' }).click();
    await claim(clerk, '经济补偿').getByText('48,000.00 元', { exact: true }).first().waitFor();
    await clerk.getByRole('tab', { name: /全部事实/ }).click();
    await clerk.getByText('单独填写').waitFor();
  });
});

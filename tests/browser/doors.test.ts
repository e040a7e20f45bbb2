/** Doors beside the window's own: a letter from a court, a spreadsheet of workers, a crowd at the gate, words of danger; and doubles made one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '../support/sheets.ts';
import { tellWages } from './before.ts';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('别的门进来的事', () => {
  it('二十三个人到窗口，话里有轻生的字句：先问人数、推代表，登记后马上看到怎么办；负责人联系后解除', async () => {
    const clerk = await desk.seat('kunshan-receptionist');
    await clerk.getByRole('link', { name: '窗口登记' }).click();
    await clerk.getByLabel('几个人一起来的').fill('23');
    await clerk.getByText('请推选不超过5名代表').waitFor();
    await clerk.getByLabel('讲了什么').fill('工地欠了半年工资，带头的说今天再拿不到就从楼上跳下去。');
    await expect.poll(() => clerk.getByLabel('涉及人数', { exact: true }).inputValue()).toBe('23');
    await clerk.getByText('快速办理').first().waitFor();
    await clerk.getByLabel('法律咨询').check();
    await expectAccessible(clerk, '窗口登记');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.getByRole('alert').getByText('可能有危险：轻生、自伤').waitFor();
    await clerk.getByText('立即拨打110、120').waitFor();
    await expectAccessible(clerk, '登记结果');

    const director = await desk.seat('kunshan-director');
    await director.getByRole('link', { name: /风险提示/ }).click();
    await expectAccessible(director, '风险提示');
    await director.getByRole('button', { name: '登记首次联系' }).click();
    await director.getByLabel('和谁联系、怎样处置').fill('和带头的工人当面谈过，情绪平稳。');
    await director.getByRole('dialog').getByRole('button', { name: '登记首次联系' }).click();
    await director.getByText('情绪平稳').waitFor();
    await director.getByRole('button', { name: /解\s?除/ }).click();
    await director.getByLabel('为什么可以解除').fill('工资当天已发，人都回家了。');
    await director.getByRole('dialog').getByRole('button', { name: '解除风险提示' }).click();
    await director.getByText('没有风险提示。').waitFor();
  });

  it('法院转来的：记下谁转来、哪天要回音；反馈了就从待反馈里下去', async () => {
    const clerk = await desk.seat('kunshan-receptionist');
    await clerk.getByRole('link', { name: '窗口登记' }).click();
    await choose(clerk, '来源', '法院移送或委托');
    await choose(clerk, '谁转来的', '人民法院');
    await clerk.getByLabel('单位名称或来信人').fill('昆山市人民法院立案庭');
    await clerk.getByLabel('收到日期').fill('2026-01-05');
    await clerk.getByLabel('讲了什么').fill('委托工会调解一件欠薪。');
    await choose(clerk, '申请人身份', '农民工');
    await choose(clerk, '争议事由', '欠薪', '欠薪');
    await clerk.keyboard.press('Escape');
    await clerk.getByLabel('单位名称', { exact: true }).fill('昆山来文电子有限公司');
    await clerk.getByLabel('代理仲裁').check();
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.getByRole('heading', { level: 1, name: '登记完成' }).waitFor();
    await clerk.getByRole('link', { name: '来文来信' }).click();
    await clerk.getByText('昆山市人民法院立案庭（人民法院）').waitFor();
    await clerk
      .getByRole('row', { name: /昆山市人民法院立案庭/ })
      .getByText('快速办理')
      .waitFor();
    await expectAccessible(clerk, '来文来信');
    await clerk.getByRole('button', { name: '登记反馈' }).click();
    await clerk.getByLabel('怎样答复的').fill('已电话告知受理情况。');
    await clerk.getByRole('dialog').getByRole('button', { name: '登记反馈' }).click();
    await clerk.getByText('没有等候反馈的来文').waitFor();
  });

  it('一份 Excel 名单：两家单位各成一件，不对的一行说明白', async () => {
    const clerk = await desk.seat('kunshan-receptionist');
    await clerk.getByRole('link', { name: '排查名单' }).click();
    const sheet = await sheetOf([
      ['姓名', '电话', '用人单位', '欠薪金额'],
      ['名单甲', '13912340001', '昆山名单劳务有限公司', 5000],
      ['名单乙', '13912340002', '昆山名单劳务有限公司', 6000],
      ['名单丙', '', '昆山名单装饰有限公司', 7000],
      ['名单丁', '', '昆山名单装饰有限公司', '六千'],
    ]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await clerk.getByLabel('选择 Excel 名单').setInputFiles({ name: '冬季排查.xlsx', mimeType, buffer: sheet });
    await clerk.getByRole('heading', { level: 1, name: '冬季排查' }).waitFor();
    await clerk.getByText('第5行：金额不是数字').waitFor();
    await expectAccessible(clerk, '一份名单');
    await choose(clerk, '申请人身份', '农民工');
    await clerk.getByLabel('争议事由').fill('欠薪');
    await clerk.keyboard.press('Enter');
    await clerk.keyboard.press('Escape');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await clerk.getByText('共4人，已登记3人').waitFor();
    const rows = clerk.getByRole('table').first().getByRole('link');
    await expect.poll(() => rows.count()).toBe(2);
    await clerk
      .getByRole('cell', { name: /昆山争.*快速办理/ })
      .first()
      .waitFor();
    await expectAccessible(clerk, '登记后的名单');
    await clerk.getByRole('link', { name: '排查名单' }).click();
    await clerk
      .getByRole('row', { name: /冬季排查/ })
      .getByText('快速办理')
      .waitFor();
  });

  it('同一家单位登记了两件：提示并成一件，说明理由；并错了可以撤销', async () => {
    const clerk = await desk.seat('kunshan-receptionist');
    const employer = '昆山重复登记电子有限公司';
    await tellWages(clerk, { name: '重复甲', employer });
    await tellWages(clerk, { name: '重复乙', employer });
    await clerk.getByRole('searchbox').or(clerk.getByLabel('查找')).first().fill('重复甲');
    await clerk.keyboard.press('Enter');
    await clerk
      .getByRole('link', { name: /重复甲诉/ })
      .last()
      .click();
    const panel = clerk.getByRole('region', { name: '可能重复' });
    await panel.getByText(`用人单位相同：${employer}`).waitFor();
    await expectAccessible(clerk, '争议档案');
    await panel.getByRole('button', { name: '并到这里' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByLabel('为什么是同一个').fill('两人一起来的，同一件事');
    await expectAccessible(clerk, '合并');
    await dialog
      .getByRole('button', { name: /合\s?并/ })
      .last()
      .click();
    await clerk.getByRole('tab', { name: '当事人（3）' }).waitFor();
    await panel.getByRole('button', { name: '撤销合并' }).click();
    await clerk.getByRole('tab', { name: '当事人（2）' }).waitFor();
  });
});

/** Handed down at the screen: one signed for, reported and confirmed; one that nobody signs for shows as overdue above. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ask, openMatter, tellWages } from './before.ts';
import { act, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let application: string;

beforeAll(async () => {
  desk = await openDesk();
  const receptionist = await desk.seat('kunshan-receptionist');
  application = (await tellWages(receptionist, { name: '苗小禾', employer: '昆山示例服装有限公司' })).id;
});
afterAll(() => desk.close());

describe('交办', () => {
  it('负责人在事项页交办，站里签收并报告，负责人确认', async () => {
    const director = await desk.seat('kunshan-director');
    await openMatter(director, application);
    await director.getByRole('button', { name: '交办下级' }).click();
    const dialog = director.getByRole('dialog', { name: '交办下级' });
    await dialog.getByRole('button', { name: '交办', exact: true }).click();
    await dialog.getByText('请选择交给哪个下级工会').waitFor();
    await dialog.getByLabel('交给哪个下级工会').fill('玉山');
    await director.locator('.ant-select-item-option', { hasText: '玉山' }).first().click();
    await dialog.getByLabel('交办任务').fill('陪同职工到单位收集考勤和工资凭证。');
    await dialog.getByLabel('随附材料（没有的留空）').fill('工资条复印件');
    await expectAccessible(director, '交办下级');
    await dialog.getByRole('button', { name: '交办', exact: true }).click();
    await director.getByText(/交办函已发出/).waitFor();
    await director.getByText(/玉山.*窗口受理人（胡丽萍）/).waitFor();
    await director.getByRole('tab', { name: '文书（1）' }).click();
    await director.getByText('交办函', { exact: true }).waitFor();
    const address = director.url();

    const station = await desk.seat('yushan-station');
    await station
      .getByRole('table')
      .getByRole('link', { name: /苗小禾/ })
      .first()
      .click();
    await act(station, '签收');
    await act(station, '报告办理情况', (drawer) =>
      drawer.getByLabel('办理情况', { exact: true }).fill('单位确认欠薪一万二千五百元。'),
    );
    await expectAccessible(station, '交办件的事项页');

    await director.goto(address);
    await act(director, '确认办结', (drawer) => drawer.getByLabel('审核意见').fill('同意办结。'));
    await director.getByText('已确认办结').first().waitFor();
  });

  it('没有人签收的，过了时限在上级的“已逾期”里', async () => {
    const director = await desk.seat('kunshan-director');
    const unions = await ask(director, `/api/unions?q=${encodeURIComponent('玉山')}`);
    const { id } = await ask(director, `/api/matters/${application}/hand-downs`, {
      unionId: unions.rows[0].id,
      task: '到单位走访，核实欠薪人数。',
    });
    // The working days of the term go by.
    const { db, today } = desk.services;
    await db
      .updateTable('clock')
      .set({ dueOn: addDays(today(), -2) })
      .where('matterId', '=', id)
      .execute();
    for (const who of ['kunshan-director', 'province-law']) {
      const page = await desk.seat(who);
      await page.goto(new URL('/desk/?view=overdue', page.url()).href);
      await page
        .getByRole('table')
        .getByRole('link', { name: /苗小禾/ })
        .first()
        .click();
      await page.waitForURL(`**/matters/${id}`);
      await page
        .getByText(/签收交办件时限/)
        .first()
        .waitFor();
      await page
        .getByText(/已超期 2 天/)
        .first()
        .waitFor();
    }
  });
});

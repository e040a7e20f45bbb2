/** Forms which no journey opens: each act of every procedure, and the drawers of the registers; none hinders anybody. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openMatter, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let matter: { id: string; disputeId: string };
beforeAll(async () => {
  desk = await openDesk();
  matter = await tellWages(await desk.seat('kunshan-receptionist'), {
    name: '齐小表',
    employer: '昆山示例表单有限公司',
  });
});
afterAll(() => desk.close());

/** Opens what the button opens, looks at it, and closes it as people do. */
async function look(page: Page, button: string, within = 'main'): Promise<void> {
  await page.locator(within).getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('正在读取').waitFor({ state: 'hidden' });
  await dialog.locator('button').last().waitFor();
  await expectAccessible(page, button, '[role=dialog]');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** What a form is made of: forms are derived, and those with the same controls look the same. */
const controlsOf = ({ form }: (typeof procedures)[number]['acts'][string]) => [
  ...new Set(fieldsOf(form).map(({ control, choices }) => `${control}${Object.keys(choices ?? {}).length > 4}`)),
];

/** As few forms as show every combination of controls: one whose controls all stand in another shows nothing new. */
function chosenForms() {
  const all = procedures.flatMap((procedure) =>
    Object.entries(procedure.acts).map(([name, act]) => ({ procedure, name, act, controls: controlsOf(act) })),
  );
  const chosen: typeof all = [];
  for (const form of all.toSorted((left, right) => right.controls.length - left.controls.length))
    if (!chosen.some(({ controls }) => form.controls.every((one) => controls.includes(one)))) chosen.push(form);
  return procedures
    .map((procedure) => ({ procedure, acts: chosen.filter((form) => form.procedure === procedure) }))
    .filter(({ acts }) => acts.length > 0);
}

describe('每一种表单', () => {
  it.each(chosenForms())('$procedure.label：办理的表单', async ({ procedure, acts }) => {
    const page = await desk.seat('kunshan-receptionist');
    // The real matter, as if it were of this procedure and everything could be done: only the forms are looked at.
    await page.route(`**/api/matters/${matter.id}`, async (route) => {
      const reply = await route.fetch();
      const offers = acts.map(({ name, act }) => ({
        name,
        label: act.label,
        allowed: true,
        isMain: false,
        refusal: null,
      }));
      const told = { ...(await reply.json()), procedure: procedure.id, path: procedure.path, acts: offers };
      await route.fulfill({ response: reply, json: told });
    });
    await openMatter(page, matter.id);
    for (const { act } of acts) await look(page, act.label, '[aria-label="可以办理的操作"]');
  });

  it('争议档案、职工、窗口的抽屉和对话框', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.goto(`${desk.address}/desk/disputes/${matter.disputeId}`);
    await page.getByRole('tab', { name: '案情' }).click();
    await look(page, '补充或核实事实');
    await page.getByRole('tab', { name: '当事人（2）' }).click();
    await look(page, '补充申请人');
    await page.getByRole('tabpanel').getByRole('link', { name: '齐小表' }).click();
    await look(page, '查看电话');
    await page.goto(`${desk.address}/desk/window`);
    await look(page, '从 Excel 粘贴名单');
    for (const path of ['lists', 'referrals', 'messages', 'risks']) {
      await page.goto(`${desk.address}/desk/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('正在读取').waitFor({ state: 'hidden' });
      await expectAccessible(page, path);
    }
  });

  it('系统管理和设点建议的抽屉', async () => {
    const page = await desk.seat('admin');
    const areas = [
      ['中心、站、点', '设立中心、站或点', '更改'],
      ['承办人', '登记承办人', '更改', '登记协议', '登记冲突'],
      ['内部时限', '设定内部时限'],
      ['文书代字', '设定文书代字'],
      ['工会', '设立工会', '更改'],
      ['人员与岗位', '任命岗位', '工作邮箱'],
    ] as const;
    await page.goto(`${desk.address}/desk/administration`);
    for (const [area, ...buttons] of areas) {
      await page.getByRole('tab', { name: area, exact: true }).click();
      for (const button of buttons) await look(page, button);
    }
    await page.goto(`${desk.address}/desk/network/places`);
    await look(page, '登记村（社区）');
  });
});

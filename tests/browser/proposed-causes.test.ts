/** The window reads causes out of the story while none is chosen, and takes them over at one click. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('窗口从经过里读出事由', () => {
  it('没有选事由时提出来并写明原话，一点就选上，选上后不再提', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await page.getByRole('link', { name: '窗口登记' }).click();
    const told = page.getByRole('region', { name: '系统提示' });
    await page.getByLabel('讲了什么').fill('公司拖欠三个月工资，社保也一直没有交，上月把我辞退了。');
    await told.getByText('经过里提到：欠薪、违法解除、社保').waitFor();
    await told.getByText(/“拖欠三个月工资”/).waitFor();
    await expectAccessible(page, '窗口登记');
    await told.getByRole('button', { name: '选用这些事由' }).click();
    await told.getByText(/经过里提到/).waitFor({ state: 'detached' });
    for (const cause of ['欠薪', '违法解除', '社保'])
      await page
        .locator('.ant-select-selection-item, .ant-select-content-item')
        .filter({ hasText: cause })
        .first()
        .waitFor();
  });
});

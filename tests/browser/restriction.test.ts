/** 限制知悉 at the screen: the director keeps a file to herself, the reviewer finds it nowhere, and it is lifted again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellWages } from './before.ts';
import { choose, expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

it('SEC-016 负责人限制知悉，审核人再也找不到；解除后又看得到', async () => {
  const receptionist = await desk.seat('kunshan-receptionist');
  const { disputeId } = await tellWages(receptionist, { name: '谷小满', employer: '昆山示例物业有限公司' });
  const address = `${desk.address}/desk/disputes/${disputeId}`;
  const director = await desk.seat('kunshan-director');
  await director.goto(address);
  await director.getByRole('button', { name: '限制知悉' }).click();
  const dialog = director.getByRole('dialog', { name: '限制知悉' });
  await dialog.getByRole('button', { name: '限制知悉' }).click();
  await dialog.getByText('请写明为什么限制').waitFor();
  await choose(director, '为什么限制', '反映本工会工作人员');
  await dialog.getByLabel('理由', { exact: true }).fill('反映窗口人员收受礼品。');
  await expectAccessible(director, '限制知悉');
  await dialog.getByRole('button', { name: '限制知悉' }).click();
  await director.getByText('限制知悉：反映本工会工作人员').waitFor();
  await expectAccessible(director, '限制知悉的档案');

  const reviewer = await desk.seat('kunshan-reviewer');
  expect(await reviewer.getByText('谷小满').count()).toBe(0);
  await reviewer.goto(address);
  await reviewer.getByText('没有找到，或不在您可查看的范围内').waitFor();

  await director.getByRole('button', { name: '解除限制' }).click();
  await director.getByLabel('为什么可以解除').fill('调查已经完毕。');
  await director.getByRole('dialog').getByRole('button', { name: '解除限制' }).click();
  await director.getByText('限制知悉：反映本工会工作人员').waitFor({ state: 'detached' });
  await reviewer.goto(address);
  await reviewer.getByRole('heading', { level: 1, name: /谷小满/ }).waitFor();
});

/** Messages on screen: the bell, what was told on the matter and how it went out, and sending again what did not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDue } from '../../server/jobs/run-due.ts';
import { SendFailure } from '../../server/outward/sending.ts';
import { say } from '../support/outward.ts';
import { openMatter, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let matterId: string;
const tell = (tells: Parameters<typeof say>[2]) => say({ app: desk }, matterId, tells, { isUrgent: true });

beforeAll(async () => {
  desk = await openDesk();
  const receptionist = await desk.seat('kunshan-receptionist');
  matterId = (await tellWages(receptionist, { name: '马小春', employer: '昆山示例制衣有限公司' })).id;
  await tell({ reviewer: '有新的申请待审查。' });
  await tell({ reviewer: '补正材料已到。' });
});
afterAll(() => desk.close());

describe('消息', () => {
  it('页眉写着有几条未读；点开一条就到那件事项，并成为已读；其余的可以一次读完', async () => {
    const page = await desk.seat('kunshan-reviewer');
    await page.getByRole('link', { name: '消息，2 条未读' }).click();
    await page.getByRole('heading', { level: 1, name: '消息' }).waitFor();
    await page.getByRole('link', { name: /补正材料已到/ }).waitFor();
    await expectAccessible(page, '消息');
    await page.getByRole('link', { name: /补正材料已到/ }).click();
    await page.getByRole('region', { name: '下一步' }).waitFor();
    await page.getByRole('link', { name: '消息，1 条未读' }).click();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('没有未读的消息。').waitFor();
    await page.getByRole('link', { name: '消息', exact: true }).waitFor();
    await page.getByText('全部', { exact: true }).click();
    await page.getByRole('link', { name: /有新的申请待审查/ }).waitFor();
  });

  it('事项页写明短信发没发出；没发出的写明原因，可以改为当面告知', async () => {
    const page = await desk.seat('kunshan-receptionist');
    await tell({ applicant: '您的申请已收下。' });
    await runDue(desk.services);
    await openMatter(page, matterId);
    const panel = page.getByRole('region', { name: '告知' });
    await panel.getByText('短信（马小春）').waitFor();
    await panel.getByText('已发送').waitFor();

    await tell({ applicant: '请来补材料。' });
    const refusing = { send: () => Promise.reject(new SendFailure('号码是空号。', true)) };
    await runDue({ ...desk.services, sms: refusing });
    await openMatter(page, matterId);
    await panel.getByText('发送失败').waitFor();
    await panel.getByText('号码是空号。').waitFor();
    await panel.getByText('没有短信可到，请当面或打电话告知。').waitFor();
    await expectAccessible(page, '有发送失败的事项');
    await panel.getByRole('button', { name: '已当面或电话告知' }).first().click();
    await panel
      .getByText(/已当面或电话告知/)
      .first()
      .waitFor();
  });

  it('管理员看到没发出的一条，重新发送，名单就空了', async () => {
    const page = await desk.seat('admin');
    await page.goto(`${desk.address}/desk/administration/deliveries`);
    const row = page.getByRole('row', { name: /号码是空号/ });
    await row.waitFor();
    expect(await page.getByText('马小春').count()).toBe(0);
    await expectAccessible(page, '消息发送');
    await row.getByRole('button', { name: '重新发送' }).click();
    await page.getByText('都已发出。').waitFor();
    await runDue(desk.services);
    const left = await desk.services.db
      .selectFrom('messageDelivery')
      .select('state')
      .where('state', '<>', 'sent')
      .execute();
    expect(left).toEqual([]);
  });

  it('管理员给同事设定工作邮箱；写错了在栏里指出', async () => {
    const page = await desk.seat('admin');
    await page.goto(`${desk.address}/desk/administration/staff`);
    await page.getByLabel('姓名或账号').fill('kunshan-reviewer');
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: /kunshan-reviewer/ });
    await row.getByRole('button', { name: '工作邮箱' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('邮箱').fill('不是邮箱');
    await drawer.getByRole('button', { name: '保存', exact: true }).click();
    await drawer.getByText('邮箱格式不对').waitFor();
    await drawer.getByLabel('邮箱').fill('reviewer@union.example');
    await drawer.getByRole('button', { name: '保存', exact: true }).click();
    await drawer.waitFor({ state: 'hidden' });
    const staff = await desk.services.db
      .selectFrom('staff')
      .select('email')
      .where('username', '=', 'kunshan-reviewer')
      .executeTakeFirstOrThrow();
    expect(staff.email).toBe('reviewer@union.example');
  });
});

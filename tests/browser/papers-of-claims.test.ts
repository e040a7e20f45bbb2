/** Papers of a dispute at the screen: what is lacking is filled in, then they are looked at and taken away. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let page: Page;
let disputeId: string;
beforeAll(async () => {
  desk = await openDesk();
  page = await desk.seat('kunshan-receptionist');
  disputeId = await tellAll();
});
afterAll(() => desk.close());

/** Everything the file itself holds; what only papers need is left to the screen. */
async function tellAll(): Promise<string> {
  const { posts } = await ask(page, '/api/session');
  const told = await ask(page, '/api/contacts', {
    unionId: posts[0].unionId,
    speaker: { kind: 'self' },
    story: '单位拖欠两个月工资，本人多次催要没有结果。',
    facts: {
      applicantCategory: 'worker',
      causes: ['unpaid_wages'],
      divisionCode: '320583',
      workerCount: 1,
      position: '操作工',
    },
    parties: [
      {
        kind: 'worker',
        role: 'applicant',
        person: {
          name: '文小书',
          identityNumber: '320583198501011234',
          phone: '13912345678',
          address: '江苏省昆山市玉山镇前进路1号',
          sex: 'female',
          birthOn: '1985-01-01',
        },
      },
      { kind: 'employer', role: 'respondent', employer: { name: '昆山示例五金有限公司', address: '昆山市示例路8号' } },
    ],
    lines: [
      { line: 'arbitration', form: { reasons: '欠薪' } },
      { line: 'drafting', form: { paperKind: 'arbitration_application' } },
    ],
  });
  const { revision } = await ask(page, `/api/disputes/${told.disputeId}`);
  await ask(page, `/api/disputes/${told.disputeId}/claim-facts`, {
    revision,
    statedBy: '本人',
    standing: 'said',
    facts: {
      startedOn: '2024-03-01',
      isOngoing: true,
      hasWrittenContract: true,
      monthlyWageFen: 520_000,
      isOrderedUnpaid: false,
      payroll: [
        { month: '2026-08', dueFen: 520_000, paidFen: 0 },
        { month: '2026-09', dueFen: 520_000, paidFen: 100_000 },
      ],
    },
  });
  return told.disputeId;
}

const label = '劳动人事争议仲裁申请书';

describe('争议档案的文书', () => {
  it('缺什么写在那里，补齐以后才能预览和下载', async () => {
    await page.goto(`${desk.address}/desk/disputes/${disputeId}`);
    await page.getByRole('tab', { name: '文书' }).click();
    await page.getByText('写进文书的请求').waitFor();
    expect(await page.getByRole('button', { name: `下载${label}` }).isDisabled()).toBe(true);
    await expectAccessible(page, '文书一览');

    await page.getByRole('button', { name: `填写${label}` }).click();
    const drawer = page.getByRole('dialog', { name: `补齐：${label}` });
    await drawer.getByLabel('法定代表人（主要负责人）', { exact: true }).fill('钱老板');
    await drawer.getByLabel('负责人职务', { exact: true }).fill('总经理');
    await drawer.getByRole('button', { name: /采用：单位拖欠两个月工资/ }).click();
    await drawer.getByRole('button', { name: '采用：昆山市劳动人事争议仲裁委员会' }).click();
    await drawer.getByRole('button', { name: '添加一件证据' }).click();
    await drawer.getByLabel('第1件证据名称').fill('工资条');
    await drawer.getByLabel('第1件来源').fill('单位发放');
    await drawer.getByLabel('第1件证明什么').fill('拖欠八月、九月工资');
    await drawer.getByText('已经补齐').waitFor();
    await expectAccessible(page, '补齐文书');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('预览不超出纸面，号码只显示一部分', async () => {
    await page.getByRole('button', { name: `预览${label}` }).click();
    const sheet = page.frameLocator('iframe');
    await sheet.getByText('合计9,400.00元（大写：玖仟肆佰元整）').waitFor();
    expect(await sheet.getByText('320583198501011234').count()).toBe(0);
    const overflow = await page
      .locator('iframe')
      .evaluate((frame) =>
        frame instanceof HTMLIFrameElement && frame.contentDocument
          ? frame.contentDocument.documentElement.scrollWidth - frame.contentDocument.documentElement.clientWidth
          : -1,
      );
    expect(overflow).toBe(0);
    await expectAccessible(page, '文书预览');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /关闭|Close/ })
      .click();
  });

  it('下载的文书用中文名，印全号码，并在代书中存一份', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `下载${label}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${label}（文小书）.docx`);
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
    expect(value).toContain('身份证件号码320583198501011234');
    expect(value).toContain('法定代表人（主要负责人）钱老板');
    await page.getByText('已下载，并在代书中存了一份。').waitFor();
  });

  it('填过的再打开还在，别的文书不用再填', async () => {
    await page.reload();
    await page.getByRole('tab', { name: '文书' }).click();
    await page.getByRole('button', { name: '填写劳动保障监察投诉书' }).click();
    const drawer = page.getByRole('dialog');
    expect(await drawer.getByLabel('法定代表人（主要负责人）', { exact: true }).inputValue()).toBe('钱老板');
    await drawer.getByText('还缺2项').waitFor();
  });

  it('窄屏上也不横向滚动整页', async () => {
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1024, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

/** Papers and files at the screen: served and signed for, printed, made from an edited template; evidence by its name. */
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doAct, openMatter, tellWages } from './before.ts';
import { expectAccessible, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let receptionist: Page;
let reviewer: Page;
let director: Page;
beforeAll(async () => {
  desk = await openDesk();
  receptionist = await desk.seat('kunshan-receptionist');
  reviewer = await desk.seat('kunshan-reviewer');
  director = await desk.seat('kunshan-director');
});
afterAll(() => desk.close());

async function grantTo(name: string): Promise<string> {
  const { id } = await tellWages(receptionist, { name, employer: '昆山示例五金有限公司' });
  await doAct(receptionist, id, 'submit');
  await doAct(reviewer, id, 'propose_grant');
  await doAct(director, id, 'grant');
  return id;
}

async function openPapers(page: Page, id: string): Promise<void> {
  await openMatter(page, id);
  await page.getByRole('tab', { name: /文书/ }).click();
}

const template = (name: string, lines: readonly string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })).then(
    (buffer) => ({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer,
    }),
  );

describe('文书', () => {
  it('邮寄送达先登记送出，回执到了再登记签收；存档的不用送达；告知可以勾销', async () => {
    const page = receptionist;
    await openPapers(page, await grantTo('送小达'));
    await page.getByText('存入案卷，不用送达').first().waitFor();
    await page.getByRole('button', { name: '登记送达给予法律援助决定书' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('签收人').inputValue()).toBe('送小达');
    await dialog.getByRole('radio', { name: '邮寄送达' }).check();
    await expectAccessible(page, '登记送达');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('还没有签收').waitFor();
    await page.getByRole('button', { name: '登记签收给予法律援助决定书' }).click();
    await dialog.getByLabel('签收人').fill('');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await dialog.getByText('请填写签收人').waitFor();
    await dialog.getByLabel('签收人').fill('送小达');
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('还没有签收').waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: /邮寄送达，送小达，.*签收/ }).waitFor();
    const told = page.getByRole('region', { name: '告知' });
    const untold = await told.getByRole('button', { name: '已当面或电话告知' }).count();
    await told.getByRole('button', { name: '已当面或电话告知' }).first().click();
    await told
      .getByText(/\d 已当面或电话告知/)
      .first()
      .waitFor();
    await expect.poll(() => told.getByRole('button', { name: '已当面或电话告知' }).count()).toBe(untold - 1);
    await expectAccessible(page, '送达后的事项页');
  });

  it('打印的是文书本身，不是工作台', async () => {
    const page = receptionist;
    await openPapers(page, await grantTo('印小章'));
    await page.getByRole('button', { name: '预览给予法律援助决定书' }).click();
    await page.frameLocator('iframe').getByText('印小章').first().waitFor();
    await page.locator('iframe').evaluate((frame) => {
      if (frame instanceof HTMLIFrameElement && frame.contentWindow)
        frame.contentWindow.print = () => frame.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.locator('iframe').getAttribute('data-printed')).toBe('yes');
  });

  it('管理员改模板：有误的指出错在哪里，合格的下一份文书就用它', async () => {
    const before = await grantTo('旧小样');
    const admin = await desk.seat('admin');
    await admin.getByRole('link', { name: '系统管理' }).click();
    await admin.getByRole('tab', { name: '文书模板' }).click();
    const picker = admin.getByLabel('选择给予法律援助决定书的模板文件').first();
    await picker.setInputFiles(await template('决定书.docx', ['{发文工会}{申请人}{代理阶段}{决定理由}{发文日期}']));
    await admin.getByText(/缺少必须有的标签：\{文号\}/).waitFor();
    await picker.setInputFiles(
      await template('决定书.docx', [
        '{发文工会}{文号}',
        '{申请人}：代理{代理阶段}，改过的版式。理由：{决定理由}',
        '{发文日期}',
      ]),
    );
    await admin.getByText('新版本已启用').waitFor();
    await admin.getByText(/第1版/).waitFor();
    await expectAccessible(admin, '文书模板');
    await openPapers(receptionist, await grantTo('新小样'));
    await receptionist.getByRole('button', { name: '预览给予法律援助决定书' }).click();
    await receptionist
      .frameLocator('iframe')
      .getByText(/新小样：代理.*改过的版式/)
      .waitFor();
    await openPapers(receptionist, before);
    await receptionist.getByRole('button', { name: '预览给予法律援助决定书' }).click();
    await receptionist.frameLocator('iframe').getByText('旧小样').first().waitFor();
    expect(await receptionist.frameLocator('iframe').getByText('改过的版式').count()).toBe(0);
  });
});

describe('证据', () => {
  it('中文名的文件上传后原名下载；不收的种类说明原因', async () => {
    const page = receptionist;
    const { id } = await tellWages(page, { name: '证小据', employer: '昆山示例五金有限公司' });
    await openMatter(page, id);
    await page.getByRole('tab', { name: /证据/ }).click();
    const picker = page.getByLabel('选择证据文件');
    await picker.setInputFiles({ name: '程序.txt', mimeType: 'text/plain', buffer: Buffer.from('MZ\x90\x00\x03') });
    await page.getByText(/不支持这种文件/).waitFor();
    await page.getByLabel('证明什么').fill('八月以后没有工资');
    const content = '八月工资：未发\n';
    await picker.setInputFiles({
      name: '工资流水（二〇二六年）.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });
    await page.getByRole('cell', { name: '八月以后没有工资' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '工资流水（二〇二六年）.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('工资流水（二〇二六年）.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe(content);
    await expectAccessible(page, '证据');
  });
});

// Templates as an administrator meets them: taken, edited in Word, sent back, refused with the mistake named.
import { readFile } from 'node:fs/promises';
import { claimsPapers, procedures } from '@gongyuan/procedures/index.ts';
import { fillTemplate } from '@gongyuan/server/acts/document-filling.ts';
import { readShipped } from '@gongyuan/server/acts/document-templates.ts';
import { checkTemplate } from '@gongyuan/server/desks/documents/template-check.ts';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { granted, kunshanOf, openApplication, walk, wordsOf } from '../support/papers.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let house: TestApp;
let kunshan: string;

beforeAll(async () => {
  house = await openApp();
  kunshan = await kunshanOf(house);
});
afterAll(() => house.close());

describe('模板', () => {
  const shippedPlace = new URL('../../procedures/aid-application/grant-decision.docx', import.meta.url);
  const upload = async (kind: string, content: Buffer, query = '') => {
    const boundary = 'gongyuan-boundary';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="t.docx"\r\nContent-Type: ${WORD}\r\n\r\n`;
    return (await house.as('admin')).call({
      method: 'POST',
      url: `/api/templates/${kind}${query}`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
  };
  const written = (...lines: readonly string[]) =>
    Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }));
  const complete = [
    '{发文工会}{文号}',
    '{申请人}：{#须指派承办人}代理{代理阶段}{/须指派承办人}，新版式。理由：{决定理由}',
    '{发文日期}',
  ];

  it('不认识的标签、缺少的标签、没有配对的标签都指名退回', async () => {
    const unknown = await upload('grant_decision', await written(...complete, '{受援人姓名}'));
    expect(unknown.body).toMatchObject({ status: 422, code: 'template_broken' });
    expect(unknown.body.detail).toContain('{受援人姓名}');
    const lacking = await upload('grant_decision', await written('{发文工会}{申请人}{代理阶段}{决定理由}{发文日期}'));
    expect(lacking.body.detail).toBe('缺少必须有的标签：{文号}。');
    const unclosed = await upload('grant_decision', await written(...complete, '{#已先行援助}仍由原承办人办理'));
    expect(unclosed.body.detail).toContain('{#已先行援助}没有对应的{/已先行援助}');
    const halfTag = await upload('grant_decision', await written(...complete, '{文号'));
    expect(halfTag.body.detail).toBe('标签没有写完整，请核对左右括号：“{文号”。');
    const text = await upload('grant_decision', Buffer.from('不是文档'));
    expect(text.body.code).toBe('template_broken');
  });

  it('上传的模板当日起用于本工会的新文书，已签发的不变', async () => {
    const director = await house.as('kunshan-director');
    const [, before] = await walk(house, await openApplication(house, ['吴六']), granted);
    const old = await wordsOf(house, director, before?.id ?? '');
    const reply = await upload('grant_decision', await written(...complete), `?unionId=${kunshan}`);
    expect(reply.body).toEqual({ version: 1 });
    const [, after] = await walk(house, await openApplication(house, ['郑七']), granted);
    expect(await wordsOf(house, director, after?.id ?? '')).toContain('代理劳动仲裁，新版式。理由：符合条件。');
    expect(await wordsOf(house, director, before?.id ?? '')).toBe(old);
    const rows = await house.db.selectFrom('documentIssued').select(['id', 'templateVersion']).execute();
    expect(rows.find((row) => row.id === before?.id)?.templateVersion).toMatch(/^shipped:/);
    expect(rows.find((row) => row.id === after?.id)?.templateVersion).toMatch(/^v1:/);
  });

  it('管理员看到各版本和可用标签，可以下载出厂模板再改', async () => {
    const admin = await house.as('admin');
    const { body } = await admin.get('/api/templates');
    const shipped = body.filter((row: { version: number }) => row.version === 0);
    const papers = procedures.flatMap((procedure) => Object.values(procedure.documents).map((paper) => paper.label));
    expect(shipped.map((row: { label: string }) => row.label)).toEqual([
      ...papers,
      '送达回证',
      ...Object.values(claimsPapers.kinds).map(({ label }) => label),
    ]);
    const grant = shipped.find((row: { label: string }) => row.label === '给予法律援助决定书');
    expect(grant.placeholders).toContain('{#须指派承办人}…{/须指派承办人}');
    const reply = await house.app.inject({
      url: '/api/templates/grant_decision/content?version=0',
      headers: { cookie: admin.cookie },
    });
    expect(reply.rawPayload.equals(await readFile(shippedPlace))).toBe(true);
    expect((await admin.get('/api/templates/no_such_kind/content')).status).toBe(404);
    expect((await (await house.as('kunshan-director')).get('/api/templates')).status).toBe(403);
  });

  it('模板要的词没有人填就报错，绝不印出空白或 undefined', async () => {
    const template = await readFile(shippedPlace);
    await expect(fillTemplate(template, { 文号: '昆〔2026〕1号' })).rejects.toThrow(/发文工会/);
  });

  it('填入的文字里有花括号或控制字符，文书照样打得开', async () => {
    const template = await written('甲：{文号}');
    const paper = await fillTemplate(template, { 文号: '{不是标签}\u0001一\n二' });
    expect((await mammoth.extractRawText({ buffer: paper })).value).toContain('甲：{不是标签}一');
  });

  it('每种文书都有出厂模板，且都经得起上传时的检查', async () => {
    for (const procedure of procedures) {
      for (const [kind, paper] of Object.entries(procedure.documents)) {
        await expect(checkTemplate(paper, await readShipped(procedure, kind)), kind).resolves.toBeUndefined();
      }
    }
    for (const [kind, { words }] of Object.entries(claimsPapers.kinds)) {
      const shipped = await readShipped(claimsPapers, kind);
      await expect(checkTemplate({ words, isOfWorker: true }, shipped), kind).resolves.toBeUndefined();
    }
  });
});

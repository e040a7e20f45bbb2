/** The receipt of service as the window prints it: blank to be signed, then filled from what was recorded. */
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { granted, openApplication, walk } from '../support/papers.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openApp();
});
afterAll(() => house.close());

const isDecision = ({ title }: { title: string }) => title === '给予法律援助决定书';
it('送达回证：送达以前打印是空白的，勾方式、签名、写日期；送达以后印出方式、收件人、日期', async () => {
  const application = await openApplication(house, ['吴十']);
  const paper = (await walk(house, application, granted)).find(isDecision) ?? expect.fail('没有决定书');
  const window = await house.as('kunshan-receptionist');
  const url = `/api/documents/${paper.id}/receipt`;
  const words = async () => {
    const reply = await house.app.inject({ url: `${url}/content`, headers: { cookie: window.cookie } });
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain(
      `送达回证（${paper.number} 给予法律援助决定书）.docx`,
    );
    return (await mammoth.extractRawText({ buffer: reply.rawPayload })).value;
  };
  const blank = await words();
  for (const part of [
    '昆山市总工会',
    '给予法律援助决定书',
    paper.number ?? '无号',
    '2026年11月21日',
    '受送达人',
    '吴十',
    '□直接送达',
    '□留置送达',
    '见证人',
    '送达人',
    '《民事诉讼法》第八十七条、第八十九条',
  ])
    expect(blank).toContain(part);
  expect(blank).not.toMatch(/undefined|null|[{}]/);

  const serve = (service: object) => window.post(`/api/documents/${paper.id}/services`, service);
  const left = { method: 'left', recipient: '吴十', servedOn: '2026-11-21' };
  expect((await serve(left)).body.fields).toMatchObject([{ path: 'note' }]);
  await serve({ ...left, note: '本人在家不肯签收，社区王主任在场见证' });
  const posted = { method: 'post', recipient: '吴十（父）', servedOn: '2026-11-21' };
  await serve(posted);
  await serve({ ...posted, receivedOn: '2026-11-21' });
  const filled = await words();
  for (const part of [
    '留置送达',
    '拒收，见下栏',
    '2026年11月21日，本人在家不肯签收，社区王主任在场见证。',
    '邮寄回执附后',
  ])
    expect(filled).toContain(part);
  expect(filled.match(/邮寄送达/g)).toHaveLength(1);
  expect(filled).not.toContain('□');
  const { body } = await window.get(`${url}/preview`);
  expect(body.html).toContain('<h1>送达回证</h1>');
  const { documents } = (await window.get(`/api/matters/${application}`)).body;
  const inside = documents.find((one: { addressee: string }) => one.addressee === '存档');
  expect((await window.get(`/api/documents/${inside.id}/receipt/preview`)).body.code).toBe('wrong_state');
  expect((await (await house.as('jiangyin-reviewer')).get(`${url}/preview`)).status).toBe(404);
});

// Papers as the office meets them: numbered without gaps, filled, unchangeable, read by those who may.
import { createHash, randomUUID } from 'node:crypto';
import { rosterRows } from '@gongyuan/server/acts/document-roster.ts';
import { nextNumber } from '@gongyuan/server/acts/numbering.ts';
import { sealedColumns } from '@gongyuan/server/sealed-person.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { Persona, TestApp } from '../support/app.ts';
import { STORY, granted, kunshanOf, openApplication, refused, walk, wordsOf } from '../support/papers.ts';
import type { Paper } from '../support/papers.ts';

const NAME = '赵<script>alert(1)</script>';

let house: TestApp;
let kunshan: string;

beforeAll(async () => {
  house = await openApp();
  kunshan = await kunshanOf(house);
});
afterAll(() => house.close());

const number = (kind: string, on: string, fallbackWord = '工援试') =>
  house.db.transaction().execute((trx) => nextNumber(trx, { unionId: kunshan, kind, on, fallbackWord }));

describe('文号', () => {
  it('二十件同时取号、其中有撤销的，号码连续不断不重', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      house.db.transaction().execute(async (trx) => {
        const taken = await nextNumber(trx, {
          unionId: kunshan,
          kind: 'gapless',
          on: '2026-05-01',
          fallbackWord: '工援试',
        });
        if (index % 3 === 0) throw new Error('rolled back');
        return taken.serial;
      }),
    );
    const serials = (await Promise.allSettled(tries)).flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(serials.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
  });

  it('写作代字〔年〕n号，没有“第”，不补零；新年从1号起', async () => {
    const { shortName } = await house.db
      .selectFrom('tradeUnion')
      .select('shortName')
      .where('id', '=', kunshan)
      .executeTakeFirstOrThrow();
    expect((await number('year', '2026-12-31')).number).toBe(`${shortName}工援试〔2026〕1号`);
    expect((await number('year', '2026-12-31')).number).toBe(`${shortName}工援试〔2026〕2号`);
    expect((await number('year', '2027-01-01')).number).toBe(`${shortName}工援试〔2027〕1号`);
  });

  it('新的代字从生效之日起用，之前的日子仍用旧的', async () => {
    await house.db
      .insertInto('documentWord')
      .values([
        { unionId: kunshan, documentKind: 'word', word: '昆甲', fromOn: '2026-01-01' },
        { unionId: kunshan, documentKind: 'word', word: '昆乙', fromOn: '2026-07-01' },
      ])
      .execute();
    expect((await number('word', '2025-12-31')).number).toContain('工援试〔2025〕1号');
    expect((await number('word', '2026-06-30')).number).toBe('昆甲〔2026〕1号');
    expect((await number('word', '2026-07-01')).number).toBe('昆乙〔2026〕2号');
  });
});

describe('签发的文书', () => {
  let papers: readonly Paper[];
  let director: Persona;
  beforeAll(async () => {
    papers = await walk(house, await openApplication(house, [NAME, '钱二', '孙三', '李四']), granted);
    director = await house.as('kunshan-director');
  });
  const decision = () => papers[1] ?? expect.fail('没有签发决定书');
  const form = () => papers[0] ?? expect.fail('没有签发申请表');

  it('提交时出申请表，批准时出有文号的决定书', () => {
    expect(form()).toMatchObject({ title: '法律援助申请表', number: null });
    expect(decision().title).toBe('给予法律援助决定书');
    expect(decision().number).toMatch(/^\S+〔2026〕1号$/);
  });

  it('决定书写明文号、人数、代理阶段、理由、指派期限和日期', async () => {
    const words = await wordsOf(house, director, decision().id);
    for (const part of [
      decision().number ?? '',
      '昆山市总工会',
      `${NAME}等4人`,
      '代理劳动仲裁',
      '符合条件。',
      '最迟于2026年11月24日',
      '2026年11月21日',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toMatch(/undefined|\{|\}|先行提供援助/);
  });

  it('不审查困难的申请表没有收入一栏，名册逐人列出', async () => {
    const words = await wordsOf(house, director, form().id);
    for (const part of [STORY, '请求代理劳动仲裁。', '钱二', '李四', '依规定不审查']) expect(words).toContain(part);
    expect(words).not.toContain('月收入');
  });

  it('存下的文件与登记的指纹一致，下载用中文文件名并留下记录', async () => {
    const reply = await house.app.inject({
      url: `/api/documents/${decision().id}/content`,
      headers: { cookie: director.cookie },
    });
    const row = await house.db
      .selectFrom('documentIssued')
      .select('sha256')
      .where('id', '=', decision().id)
      .executeTakeFirstOrThrow();
    expect(createHash('sha256').update(reply.rawPayload).digest('hex')).toBe(row.sha256);
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain(
      `${decision().number} 给予法律援助决定书.docx`,
    );
    const log = await house.db.selectFrom('readLog').select('field').where('subjectId', '=', decision().id).execute();
    expect(log.length).toBeGreaterThan(0);
  });

  it('签发后数据库不许改也不许删', async () => {
    const { ownerPool } = house.database;
    await expect(ownerPool.query('update document_issued set title = $1', ['改'])).rejects.toThrow(/append_only/);
    await expect(ownerPool.query('delete from document_issued')).rejects.toThrow(/append_only/);
    await expect(house.db.deleteFrom('documentIssued').execute()).rejects.toThrow();
  });

  it('预览里名字中的尖括号只是文字，没有脚本', async () => {
    const { body } = await director.get(`/api/documents/${decision().id}/preview`);
    expect(body.html).toContain('&lt;script&gt;');
    expect(body.html).not.toContain('<script');
    expect(body.html).toContain('<h1>给予法律援助决定书</h1>');
  });

  it('外地工会的人看不到，热线只凭接线岗位不能看', async () => {
    const neighbour = await house.as('jiangyin-reviewer');
    const hotline = await house.as('hotline-01');
    for (const path of ['preview', 'content']) {
      expect((await neighbour.get(`/api/documents/${decision().id}/${path}`)).status).toBe(404);
      expect((await hotline.get(`/api/documents/${decision().id}/${path}`)).status).toBe(403);
      expect((await house.stranger().get(`/api/documents/${decision().id}/${path}`)).status).toBe(401);
    }
  });

  it('登记送达，签收日期以后另记一行；日期颠倒不收', async () => {
    const url = `/api/documents/${decision().id}/services`;
    const window = await house.as('kunshan-receptionist');
    const sent = { method: 'post', recipient: '本人', servedOn: '2026-11-21' };
    expect((await window.post(url, sent)).status).toBe(200);
    expect((await window.post(url, { ...sent, receivedOn: '2026-11-21' })).status).toBe(200);
    expect((await window.post(url, { ...sent, receivedOn: '2026-11-20' })).body.fields[0].path).toBe('receivedOn');
    expect((await window.post(url, { ...sent, servedOn: '2026-11-22' })).body.fields[0].path).toBe('servedOn');
    expect((await (await house.as('jiangyin-reviewer')).post(url, sent)).status).toBe(404);
    expect((await (await house.as('province-law')).post(url, sent)).body.code).toBe('wrong_party');
    const rows = await house.db
      .selectFrom('documentService')
      .select('receivedOn')
      .where('documentId', '=', decision().id)
      .orderBy('recordedAt')
      .execute();
    expect(rows.map((row) => row.receivedOn).toSorted()).toEqual(['2026-11-21', null].toSorted());
  });

  it('不予决定书写明理由、向谁提出异议、五日内审查和投诉的去处', async () => {
    const [, refusal] = await walk(house, await openApplication(house, ['周五']), refused);
    const words = await wordsOf(house, director, refusal?.id ?? '');
    for (const part of [
      '不在援助范围。',
      '《法律援助法》第四十九条',
      '昆山市总工会或者苏州市总工会',
      '5日内审查',
      '《法律援助投诉处理办法》',
      '同级司法行政部门',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('指派通知书写明承办人、答复期限和交卷期限，收件人是承办人', async () => {
    const application = await openApplication(house, ['王八']);
    await walk(house, application, granted);
    const { id } = await house.db
      .selectFrom('matter')
      .select('id')
      .where('parentId', '=', application)
      .executeTakeFirstOrThrow();
    const handlers = (await director.get(`/api/matters/${id}/handlers`)).body;
    const handler =
      handlers.find((one: { blocks: string[] }) => one.blocks.length === 0) ?? expect.fail('没有可选的承办人');
    const input = { handlerRegisterId: handler.registerId, note: '涉及欠薪，请尽快会见' };
    const reply = await director.post(`/api/aid-cases/${id}/assign`, { revision: 1, input });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const [letter] = reply.body.documents;
    const words = await wordsOf(house, director, letter.id);
    for (const part of [
      handler.name,
      '王八与用人单位欠薪争议一案',
      '2026年11月24日前答复',
      '30日内',
      '另外，涉及欠薪，请尽快会见。',
    ]) {
      expect(words).toContain(part);
    }
    const { documents } = (await director.get(`/api/matters/${id}`)).body;
    expect(documents.find((paper: { id: string }) => paper.id === letter.id)).toMatchObject({
      addressee: handler.name,
    });
  });

  it('名册上的证件号码和电话只印一部分', async () => {
    const application = await openApplication(house, ['冯九']);
    const { keys } = house.app.services;
    const id = randomUUID();
    const person = await house.db
      .insertInto('person')
      .values({
        name: '冯九',
        namePinyin: 'fengjiu',
        nameInitials: 'fj',
        sex: 'male',
        id,
        ...sealedColumns(keys, { id, dataKey: null }, { identityNumber: '11010519491231002X', phone: '13800138000' }),
        isUnionMember: true,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await house.db.updateTable('disputeParty').set({ personId: person.id }).where('displayName', '=', '冯九').execute();
    const [row] = await rosterRows({ keys }, house.db, application);
    expect(row).toMatchObject({
      姓名: '冯九',
      性别: '男',
      工会会员: '是',
      证件号码: '110***********002X',
      联系电话: '138****8000',
      住址: '',
    });
  });
});

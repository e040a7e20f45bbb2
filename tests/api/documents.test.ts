// Papers as the office meets them: numbered without gaps, filled, unchangeable, read by those who may, their templates edited in Word.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { nextNumber } from '@gongyuan/server/acts/numbering.ts';
import { fillTemplate } from '@gongyuan/server/acts/document-filling.ts';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { Persona, TestApp } from '../support/app.ts';

const STORY = '公司自八月起拖欠工资。';
const NAME = '赵<script>alert(1)</script>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let house: TestApp;
let kunshan: string;

beforeAll(async () => {
  house = await openApp();
  kunshan = (
    await house.db.selectFrom('tradeUnion').select('id').where('name', '=', '昆山市总工会').executeTakeFirstOrThrow()
  ).id;
});
afterAll(() => house.close());

const number = (kind: string, on: string, fallbackWord = '工援试') =>
  house.db.transaction().execute((trx) => nextNumber(trx, { unionId: kunshan, kind, on, fallbackWord }));

/** An application of three workers at Kunshan, still a draft; returns its id. */
async function openApplication(names: readonly string[]): Promise<string> {
  const { db } = house;
  const union = await db
    .selectFrom('tradeUnion')
    .select(['lft', 'cityCode'])
    .where('id', '=', kunshan)
    .executeTakeFirstOrThrow();
  const staff = await db
    .selectFrom('staff')
    .select('id')
    .where('username', '=', 'kunshan-receptionist')
    .executeTakeFirstOrThrow();
  const serial = Math.random().toString(36).slice(2);
  const place = { unionId: kunshan, lft: union.lft, cityCode: union.cityCode, openedOn: '2026-11-20' };
  const dispute = await db
    .insertInto('dispute')
    .values({
      ...place,
      number: `试〔2026〕${serial}`,
      title: '欠薪',
      applicantCategory: 'migrant_worker',
      story: STORY,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('disputeCause').values({ disputeId: dispute.id, cause: 'unpaid_wages' }).execute();
  const parties = await db
    .insertInto('disputeParty')
    .values(
      names.map((displayName, seat) => ({
        disputeId: dispute.id,
        kind: 'worker',
        role: 'applicant',
        seat,
        displayName,
      })),
    )
    .returning('id')
    .execute();
  const matter = await db
    .insertInto('matter')
    .values({
      ...place,
      number: `申${serial}`,
      procedure: 'aid_application',
      state: 'draft',
      disputeId: dispute.id,
      title: '欠薪',
      openedBy: staff.id,
      lawOn: '2026-11-20',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('aidApplication')
    .values({ matterId: matter.id, stage: 'arbitration', reasons: '请求代理劳动仲裁。' })
    .execute();
  await db
    .insertInto('matterApplicant')
    .values(parties.map(({ id }) => ({ matterId: matter.id, partyId: id })))
    .execute();
  return matter.id;
}

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
}

/** Performs acts in turn, each by its persona; returns the papers they issued. */
async function walk(id: string, steps: readonly (readonly [string, string, object])[]): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  let revision = 1;
  for (const [who, act, input] of steps) {
    const persona = await house.as(who);
    const reply = await persona.post(`/api/aid-applications/${id}/${act}`, { revision, input });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    revision = reply.body.revision;
    papers.push(...reply.body.documents);
  }
  return papers;
}

const submitted = [['kunshan-receptionist', 'submit', {}]] as const;
const granted = [
  ...submitted,
  ['kunshan-reviewer', 'propose_grant', { opinion: '建议给予。' }],
  ['kunshan-director', 'grant', { reason: '符合条件' }],
] as const;
const refused = [
  ...submitted,
  ['kunshan-reviewer', 'propose_refusal', { opinion: '建议不予。' }],
  ['kunshan-director', 'refuse', { reason: '不在援助范围' }],
] as const;

async function wordsOf(persona: Persona, id: string): Promise<string> {
  const reply = await house.app.inject({ url: `/api/documents/${id}/content`, headers: { cookie: persona.cookie } });
  expect(reply.statusCode).toBe(200);
  return (await mammoth.extractRawText({ buffer: reply.rawPayload })).value;
}

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
    papers = await walk(await openApplication([NAME, '钱二', '孙三', '李四']), granted);
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
    const words = await wordsOf(director, decision().id);
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
    const words = await wordsOf(director, form().id);
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
    const [, refusal] = await walk(await openApplication(['周五']), refused);
    const words = await wordsOf(director, refusal?.id ?? '');
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
});

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
    const [, before] = await walk(await openApplication(['吴六']), granted);
    const old = await wordsOf(director, before?.id ?? '');
    const reply = await upload('grant_decision', await written(...complete), `?unionId=${kunshan}`);
    expect(reply.body).toEqual({ version: 1 });
    const [, after] = await walk(await openApplication(['郑七']), granted);
    expect(await wordsOf(director, after?.id ?? '')).toContain('代理劳动仲裁，新版式。理由：符合条件。');
    expect(await wordsOf(director, before?.id ?? '')).toBe(old);
    const rows = await house.db.selectFrom('documentIssued').select(['id', 'templateVersion']).execute();
    expect(rows.find((row) => row.id === before?.id)?.templateVersion).toMatch(/^shipped:/);
    expect(rows.find((row) => row.id === after?.id)?.templateVersion).toMatch(/^v1:/);
  });

  it('管理员看到各版本和可用标签，可以下载出厂模板再改', async () => {
    const admin = await house.as('admin');
    const { body } = await admin.get('/api/templates');
    const shipped = body.filter((row: { version: number }) => row.version === 0);
    expect(shipped.map((row: { label: string }) => row.label)).toEqual([
      '法律援助申请表',
      '给予法律援助决定书',
      '不予法律援助决定书',
      '指派通知书',
    ]);
    expect(shipped[1].placeholders).toContain('{#须指派承办人}…{/须指派承办人}');
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
});

// Evidence and drafts: what is uploaded comes back byte for byte to those who may see it, and nothing else gets in.
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TEXT = Buffer.from('8月工资4200元，9月未发。', 'utf8');
// '工资' as programs of the nineties wrote it.
const GB18030 = Buffer.from('b9a4d7ca0d0a', 'hex');

let house: TestApp;
let window: Persona;
let disputeId: string;
let matterId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  const told = await tellJi(window);
  disputeId = told.disputeId;
  matterId = told.matters[0].id;
});
afterAll(() => house.close());

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

const BOUNDARY = '----gongyuan';
function multipart(parts: readonly Part[]): Buffer {
  const pieces = parts.flatMap(({ name, content }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

const upload = (who: Persona, parts: readonly Part[], query = '', key?: string) =>
  who.call({
    method: 'POST',
    url: `/api/disputes/${disputeId}/evidence${query}`,
    headers: {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...(key ? { 'idempotency-key': key } : {}),
    },
    payload: multipart(parts),
  });

const download = (who: Persona, id: string, query = '') =>
  house.app.inject({ url: `/api/evidence/${id}/content${query}`, headers: { cookie: who.cookie } });

describe('证据材料', () => {
  it('中文文件名的图片原样取回，列在档案和事项上，下载留痕', async () => {
    const reply = await upload(
      window,
      [{ name: '工资条（8月）.png', content: PNG }],
      `?matterId=${matterId}&purpose=${encodeURIComponent('证明工资')}`,
    );
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    const [file] = reply.body;
    expect(file).toMatchObject({
      name: '工资条（8月）.png',
      mediaType: 'image/png',
      bytes: PNG.length,
      purpose: '证明工资',
      matterId,
    });
    expect(file.sha256).toBe(createHash('sha256').update(PNG).digest('hex'));

    const content = await download(window, file.id);
    expect(content.rawPayload.equals(PNG)).toBe(true);
    expect(content.headers['content-disposition']).toBe(
      `attachment; filename="file.png"; filename*=UTF-8''${encodeURIComponent('工资条（8月）.png')}`,
    );
    expect(content.headers['x-content-type-options']).toBe('nosniff');
    expect((await download(window, file.id, '?inline=1')).headers['content-disposition']).toMatch(/^inline;/);

    const listed = (await window.get(`/api/matters/${matterId}`)).body.dispute.evidence;
    expect(listed.map((one: { id: string }) => one.id)).toContain(file.id);
    const log = await house.db
      .selectFrom('readLog')
      .select('reason')
      .where('subjectId', '=', file.id)
      .orderBy('id')
      .execute();
    expect(log.map((row) => row.reason)).toEqual(['下载', '在线查看']);
  });

  it('同一提交编号重复上传，只留一份；换了内容的不收', async () => {
    const rows = () => house.db.selectFrom('evidence').select('id').where('disputeId', '=', disputeId).execute();
    const before = (await rows()).length;
    const part = { name: '考勤.txt', content: TEXT };
    const first = await upload(window, [part], '', 'upload-0001');
    const again = await upload(window, [part], '', 'upload-0001');
    expect([first.status, again.status, again.headers['idempotent-replay']]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
    expect((await rows()).length).toBe(before + 1);
    const other = await upload(window, [{ name: '考勤.txt', content: PNG }], '', 'upload-0001');
    expect(other.body.code).toBe('repeated_key_differs');
    const atOnce = await Promise.all([1, 2, 3].map(() => upload(window, [part], '', 'upload-0002')));
    expect(atOnce.map((reply) => reply.status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect((await rows()).length).toBe(before + 2);
  });

  it('几个文件一次上传；文本无论哪种编码都收，只供下载', async () => {
    const reply = await upload(window, [
      { name: '记账.txt', content: TEXT },
      { name: '旧记账.txt', content: GB18030 },
    ]);
    expect(reply.body.map((file: { mediaType: string }) => file.mediaType)).toEqual(['text/plain', 'text/plain']);
    const content = await download(window, reply.body[0].id, '?inline=1');
    expect(content.headers['content-disposition']).toMatch(/^attachment;/);
    expect(content.rawPayload.equals(TEXT)).toBe(true);
  });

  it('旧版 Word、Excel 和 PDF、录音按内容认，不看文件名', async () => {
    const old = (stream: string) =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(504),
        Buffer.from(stream, 'utf16le'),
        Buffer.alloc(64),
      ]);
    const parts = [
      { name: '合同', content: old('WordDocument') },
      { name: '考勤', content: old('Workbook') },
      { name: '裁决书', content: Buffer.from('%PDF-1.7\n%%EOF\n') },
      { name: '通话', content: Buffer.concat([Buffer.from('#!AMR\n'), randomBytes(64)]) },
    ];
    const reply = await upload(window, parts);
    expect(reply.body.map((file: { mediaType: string }) => file.mediaType)).toEqual([
      'application/msword',
      'application/vnd.ms-excel',
      'application/pdf',
      'audio/amr',
    ]);
    expect((await upload(window, [{ name: '安装包.msi', content: old('Installer') }])).status).toBe(415);
  });

  it('同样的内容只存一份', async () => {
    await upload(window, [{ name: '甲.png', content: PNG }]);
    await upload(window, [{ name: '乙.png', content: PNG }]);
    const rows = await house.db
      .selectFrom('storedFile')
      .select('sha256')
      .where('sha256', '=', createHash('sha256').update(PNG).digest('hex'))
      .execute();
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['改名为图片的程序', '合同.png', Buffer.concat([Buffer.from('MZ'), randomBytes(500)])],
    ['压缩包', '材料.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['乱码', '录音.mp3', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])],
    ['空文件', '空.pdf', Buffer.alloc(0)],
  ])('拒收%s，同批的也不留', async (_, name, content) => {
    const before = await house.db
      .selectFrom('evidence')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const reply = await upload(window, [
      { name, content },
      { name: '好.png', content: PNG },
    ]);
    expect(reply.body).toMatchObject({ status: 415, code: 'file_type_refused' });
    expect(reply.body.detail).toContain(name);
    const after = await house.db
      .selectFrom('evidence')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(after).toEqual(before);
  });

  it('三兆的文件收，超过五十兆的不收', async () => {
    const big = Buffer.alloc(3 * 1024 * 1024, '工资');
    expect((await upload(window, [{ name: '流水.txt', content: big }])).status).toBe(201);
    const huge = Buffer.alloc(51 * 1024 * 1024, 0x61);
    expect((await upload(window, [{ name: '录像.txt', content: huge }])).body).toMatchObject({
      status: 413,
      code: 'file_too_large',
    });
  });

  it('文件名里的路径和号码去掉', async () => {
    const reply = await upload(window, [{ name: '../../etc/身份证320583198501011234.png', content: PNG }]);
    expect(reply.body[0].name).toBe('身份证320***********1234.png');
  });

  it('邻县取不到也传不上，上级看得到传不上', async () => {
    const [file] = (await upload(window, [{ name: '单.png', content: PNG }])).body;
    const neighbour = await house.as('jiangyin-reviewer');
    expect((await download(neighbour, file.id)).statusCode).toBe(404);
    expect((await upload(neighbour, [{ name: '单.png', content: PNG }])).status).toBe(404);
    const above = await house.as('province-law');
    expect((await download(above, file.id)).statusCode).toBe(200);
    expect((await upload(above, [{ name: '单.png', content: PNG }])).body.code).toBe('wrong_party');
    expect((await download(await house.as('hotline-01'), file.id)).statusCode).toBe(403);
    expect((await upload(window, [{ name: '单.png', content: PNG }], `?matterId=${disputeId}`)).status).toBe(404);
  });

  it('没有文件或者不是上传，说明怎么办', async () => {
    expect((await upload(window, [])).body).toMatchObject({ status: 422, fields: [{ path: 'file' }] });
    expect((await window.post(`/api/disputes/${disputeId}/evidence`, { file: 'x' })).status).toBeGreaterThanOrEqual(
      400,
    );
  });

  it('传到一半断开，什么也不留', async () => {
    const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = new URL(address);
    const socket = connect(Number(port), '127.0.0.1');
    const head = `POST /api/disputes/${disputeId}/evidence HTTP/1.1\r\nHost: localhost\r\nCookie: ${window.cookie}\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 9000000\r\n\r\n`;
    socket.write(head);
    socket.write(multipart([{ name: '断.txt', content: Buffer.alloc(1_000_000, 0x61) }]).subarray(0, 900_000));
    await vi.waitFor(() => expect(waiting()).toHaveLength(1), { timeout: 5_000 });
    socket.destroy();
    await vi.waitFor(() => expect(waiting()).toEqual([]), { timeout: 5_000 });
  });
});

/** What lies half-written in the stores of the tests' own data folders. */
function waiting(): string[] {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('gongyuan-app-'));
  return folders.flatMap((name) => {
    try {
      return readdirSync(path.join(tmpdir(), name, 'files', 'incoming'));
    } catch {
      return [];
    }
  });
}

describe('草稿', () => {
  const place = '/api/drafts/intake';
  const put = (who: Persona, content: object) => who.call({ method: 'PUT', url: place, payload: { content } });

  it('正在填的取得回来，只有本人看得到，表里是密文', async () => {
    expect((await put(window, { story: '电话13912345678' })).body).toEqual({ ok: true });
    expect((await window.get(place)).body).toMatchObject({ place: 'intake', content: { story: '电话13912345678' } });
    expect((await (await house.as('kunshan-reviewer')).get(place)).status).toBe(404);
    const { sealed } = await house.db.selectFrom('savedDraft').select('sealed').executeTakeFirstOrThrow();
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('13912345678');
  });

  it('丢弃以后就没有了；太长的不存', async () => {
    await put(window, { story: '一' });
    expect((await put(window, { story: '长'.repeat(80_000) })).body.fields[0].path).toBe('content');
    expect((await window.get(place)).body.content).toEqual({ story: '一' });
    await window.call({ method: 'DELETE', url: place });
    expect((await window.get(place)).status).toBe(404);
  });
});

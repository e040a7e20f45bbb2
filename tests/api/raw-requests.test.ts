/** What comes over the line as bytes: two requests in one, too much, too slowly; and what browsers report of it themselves. */
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

let app: TestApp;
let port = 0;
beforeAll(async () => {
  app = await openApp();
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.app.server.address() as AddressInfo).port; // listening on TCP
});
afterAll(() => app.close());

interface Told {
  readonly statuses: readonly number[];
  /** @unit ms until the server hung up */
  readonly took: number;
}

/** Sends the bytes, then a drop every half second for as long as the server listens. */
function tell(bytes: string, drop = ''): Promise<Told> {
  return new Promise((resolve) => {
    const began = performance.now();
    const chunks: Buffer[] = [];
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    const dripping = drop === '' ? undefined : setInterval(() => socket.write(drop), 500);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined); // what is told is how it ended
    socket.on('close', () => {
      clearInterval(dripping);
      const text = Buffer.concat(chunks).toString();
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
      resolve({ statuses, took: performance.now() - began });
    });
  });
}

const request = (lines: readonly string[], body = '') =>
  ['POST /api/session HTTP/1.1', 'host: x', ...lines, '', body].join('\r\n');
const inner = 'GET /api/nothing HTTP/1.1\r\nhost: x\r\n\r\n';

describe('SEC-051 线路上的花招', () => {
  it.each([
    ['两种长度并存', request(['content-length: 4', 'transfer-encoding: chunked'], `0\r\n\r\n${inner}`)],
    ['两个不同的长度', request(['content-length: 0', `content-length: ${inner.length}`], inner)],
    ['负的长度', request(['content-length: -1'], inner)],
    ['带加号的长度', request(['content-length: +5'], inner)],
    ['变形的分块声明', request(['transfer-encoding: xchunked'], `0\r\n\r\n${inner}`)],
    ['先分块再别的', request(['transfer-encoding: chunked, identity'], `0\r\n\r\n${inner}`)],
    ['头名带空格', request(['content-length : 4'], `xxxx${inner}`)],
    ['折行的头', request(['x: a', ' b: c', 'content-length: 0'], inner)],
    ['分块大小不是数', request(['transfer-encoding: chunked'], `zz\r\n${inner}`)],
    ['分块大小溢出', request(['transfer-encoding: chunked'], `ffffffffffffffffff\r\n${inner}`)],
    ['头里有空字符', request(['x: a\u0000b', 'content-length: 0'], inner)],
    ['头过大', request([`x: ${'a'.repeat(40_000)}`])],
    ['头过多', request(Array.from({ length: 3_000 }, (_, at) => `x${at}: 1234567`))],
    ['地址过长', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    ['不认识的做法', `SMUGGLE / HTTP/1.1\r\nhost: x\r\n\r\n${inner}`],
  ])('%s：只答一次，拒绝，断开', async (_, bytes) => {
    const { statuses, took } = await tell(bytes);
    expect(statuses).toHaveLength(1);
    expect(statuses[0]).toBeGreaterThanOrEqual(400);
    expect(statuses[0]).toBeLessThan(500);
    expect(took).toBeLessThan(10_000);
  });

  // One after the other they would take a minute.
  it.concurrent.each([
    ['连上以后什么也不说', '', ''],
    ['一个字一个字地发头', 'GET / HTTP/1.1\r\nhost: x\r\nx: ', 'a'],
    ['一个字一个字地发正文', request(['content-type: application/json', 'content-length: 100000'], '{'), ' '],
    [
      '一个字一个字地上传',
      request(['content-type: multipart/form-data; boundary=x', 'content-length: 100000'], '--x'),
      '-',
    ],
    ['分块慢慢发', request(['content-type: application/json', 'transfer-encoding: chunked']), '1\r\n \r\n'],
    ['被拒绝以后仍然慢慢发', request(['content-type: text/xml', 'content-length: 100000'], '<'), '<'],
  ])(
    '%s：十秒以内断开',
    async (_, bytes, drop) => {
      const { statuses, took } = await tell(bytes, drop);
      expect(took).toBeLessThan(10_000);
      for (const status of statuses) expect([408, 415, 400, 422]).toContain(status);
    },
    30_000,
  );

  it('信号不好的手机慢慢发完，照样受理', async () => {
    const body = JSON.stringify({ username: 'nobody', password: 'x'.repeat(900) }).padEnd(1_600);
    const parts = body.match(/[^]{1,200}/g) ?? [];
    const head = request(['content-type: application/json', `content-length: ${body.length}`, 'connection: close']);
    const told = await new Promise<string>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write(head));
      const sending = setInterval(() => {
        const part = parts.shift();
        if (part === undefined) clearInterval(sending);
        else socket.write(part);
      }, 1_000);
      socket.on('data', (chunk) => resolve(chunk.toString()));
    });
    expect(told).toMatch(/^HTTP\/1\.1 4(?:01|22) /);
  }, 30_000);

  it.each([
    '/api/law/terms/dp.sue.nonfinal?startsOn=2026-11-20&startsOn=2026-11-21',
    '/sign-in?next=/my&next=//evil.example',
    '/ask?wrong=1&wrong=2',
  ])('同一个参数写了两次的，拒绝：%s', async (url) => {
    const { status } = await app.stranger().get(url);
    expect([400, 422]).toContain(status);
  });
});

describe('SEC-047 浏览器报告拦下的内容', () => {
  beforeEach(() => app.db.deleteFrom('rateCount').execute());
  const report = (more: object = {}) =>
    app.stranger().call({
      method: 'POST',
      url: '/api/policy-reports',
      headers: { 'content-type': 'application/csp-report' },
      payload: JSON.stringify({
        'csp-report': {
          'document-uri': 'https://aid.example/desk/matters/8c9f1c0a-0000-4000-8000-000000000001?q=张三',
          'effective-directive': 'script-src-elem',
          'blocked-uri': 'https://evil.example/x.js?phone=13812345678',
          'original-policy': "default-src 'self'",
          'script-sample': 'alert(1)',
          ...more,
        },
      }),
    });
  const rows = async () => (await (await app.as('admin')).get('/api/policy-reports')).body;

  it('收下一种记一行，来几次数几次；哪件事、谁的号码、什么内容都不记', async () => {
    for (let time = 0; time < 3; time += 1) expect((await report()).status).toBe(204);
    expect(await rows()).toEqual([
      expect.objectContaining({
        directive: 'script-src-elem',
        page: '/desk/matters/:id',
        blocked: 'https://evil.example',
        times: 3,
      }),
    ]);
    expect(JSON.stringify(await rows())).not.toMatch(/138|张三|alert|8c9f/);
  });

  it('一个地址一分钟三十次；不像报告的不收；最多记五百种', async () => {
    for (let time = 0; time < 30; time += 1) await report();
    expect((await report()).status).toBe(429);
    await app.db.deleteFrom('rateCount').execute();
    expect((await report({ 'document-uri': 5 })).status).toBe(422);
    expect((await report({ 'script-sample': 'x'.repeat(20_000) })).status).toBe(413);
    const at = app.clock.now.toISOString();
    await app.db
      .insertInto('policyReport')
      .values(
        Array.from({ length: 499 }, (_, n) => ({
          directive: 'img-src',
          page: `/${n}`,
          blocked: '',
          firstAt: at,
          lastAt: at,
        })),
      )
      .execute();
    expect((await report({ 'effective-directive': 'font-src' })).status).toBe(204);
    expect(await rows()).toHaveLength(500);
  });

  it('只有管理员看得到', async () => {
    expect((await app.stranger().get('/api/policy-reports')).status).toBe(401);
    expect((await (await app.as('kunshan-receptionist')).get('/api/policy-reports')).status).toBe(403);
  });
});

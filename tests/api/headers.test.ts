/** Every answer carries the same protection: pages, data, files, refusals, and what is not even a request. */
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { rightsTable } from '../support/rights-table.ts';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

let app: TestApp;
let file: FileOfKunshan;
beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
}, 120_000);
afterAll(() => app.close());

function expectProtected(headers: Reply['headers'], place: string): void {
  expect(headers, place).toMatchObject(always);
  const policy = String(headers['content-security-policy']);
  expect(policy, place).toMatch(/default-src '(self|none)'/);
  expect(policy, place).toMatch(/frame-ancestors '(self|none)'/);
  expect(policy, place).toContain('report-uri /api/policy-reports');
  expect(policy, place).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)|unsafe-eval/);
  expect(headers, place).not.toHaveProperty('server');
  expect(headers, place).not.toHaveProperty('x-powered-by');
}

describe('SEC-048 每个回答都带同样的安全头', () => {
  it('走遍每个地址，页面、数据、文件、拒绝都一样', async () => {
    const clerk = await app.as('kunshan-receptionist');
    const isAct = (url: string) => Object.values(file.matters).some((id) => url.includes(`/${id}/`));
    for (const [route, row] of Object.entries(rightsTable)) {
      if (row.endsSession) continue;
      const [method] = route.split(' ') as [InjectOptions['method'] & string]; // the table names methods of HTTP only
      const payload = row.body?.(file) as object | undefined;
      const url = row.url(file);
      // The acts come out of one mould: a stranger's refusals show it, and what the others do is told in the fuzz.
      for (const who of isAct(url) ? [app.stranger()] : [app.stranger(), clerk]) {
        const reply = await who.call({ method, url, ...(payload ? { payload } : {}) });
        expectProtected(reply.headers, `${route} ${reply.status}`);
        if (route.includes('/api/') && !route.includes('/api/docs'))
          expect(String(reply.headers['cache-control']), route).toContain('no-store');
      }
    }
  }, 60_000);

  it('HEAD、不认识的做法、解不开的地址、过长的编号也一样', async () => {
    const asked: readonly InjectOptions[] = [
      { method: 'HEAD', url: '/' },
      { method: 'OPTIONS', url: '/api/contacts' },
      { method: 'DELETE', url: '/nowhere' },
      { method: 'GET', url: '/%' },
      { method: 'GET', url: '/api/matters/%c0%ae' },
      { method: 'GET', url: `/api/matters/${'9'.repeat(300)}` },
    ];
    for (const options of asked) {
      const reply = await app.stranger().call(options);
      expectProtected(reply.headers, `${options.method} ${String(options.url)} ${reply.status}`);
      if (reply.status >= 400)
        expect(JSON.stringify(reply.body), String(options.url)).not.toMatch(/FST_|component|param/);
    }
  });

  it('下载的材料在浏览器里什么也做不了，也不许别的网站取用', async () => {
    const clerk = await app.as('kunshan-receptionist');
    for (const url of [`/api/evidence/${file.evidenceId}/content`, `/api/documents/${file.documentId}/content`]) {
      const reply = await clerk.get(url);
      expect(String(reply.headers['content-security-policy'])).toMatch(/default-src 'none'.*sandbox/);
      expect(String(reply.headers['content-disposition'])).toMatch(/^attachment;/);
    }
  });

  it('经加密到达的，告诉浏览器一年内只走加密；没有加密的不说', async () => {
    for (const url of ['/', '/api/nowhere', '/desk/nowhere', '/portal.css']) {
      const plain = await app.stranger().get(url);
      expect(plain.headers).not.toHaveProperty('strict-transport-security');
      const secure = await app.stranger().call({ url, headers: { 'x-forwarded-proto': 'https' } });
      expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });

  it('不成请求的字节，回答也是中文说明和同样的头，不带服务器的话', async () => {
    await app.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.app.server.address() as AddressInfo; // listening on TCP
    for (const [bytes, status] of [
      ['NONSENSE\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const text = await told(port, bytes);
      const [head = '', body = ''] = text.split('\r\n\r\n');
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      const headers = Object.fromEntries(
        head
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(/: (.*)/).slice(0, 2)),
      );
      expectProtected(headers, bytes.slice(0, 20));
      expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringMatching(/[\u4e00-\u9fff]/) });
    }
  });
});

function told(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.on('error', reject);
  });
}

/** Words that would be programs, told wherever words are taken and looked at wherever they are shown: they stay words. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellJi } from '../support/stories.ts';
import { openDesk, signIn } from './desk.ts';
import type { Desk } from './desk.ts';

/** Each short enough for a name; between them they try elements, attributes, addresses and styles. */
const HOSTILE = '<img src=x onerror=pwned()>';
const MORE = [
  HOSTILE,
  '<script>pwned()</script>',
  '<svg onload=pwned()>',
  '"><input autofocus onfocus=pwned()>',
  "' onmouseover=pwned() x='",
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<a href="javascript:pwned()">x</a>',
  '<style>@import "//evil.example"</style>',
  '</textarea></title></script><script>pwned()</script>',
  '{{constructor.constructor("pwned()")()}}',
  '\u202e<img src=x onerror=pwned()>',
].join(' ');
const PHONE = '13812349001';

let desk: Desk;
let context: BrowserContext;
let executions = 0;
beforeAll(async () => {
  desk = await openDesk();
  // Without the policy, so that nothing but the screens' own escaping stands between the words and the browser.
  context = await desk.browser.newContext({ bypassCSP: true, locale: 'zh-CN' });
  await context.exposeFunction('pwned', () => {
    executions += 1;
  });
});
afterAll(() => desk.close());

async function sit(username: string): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(`${desk.address}/desk/`);
  await signIn(page, username);
  return page;
}

/** The page's own session, spoken to as the tests speak to personas. */
function callerOf(page: Page) {
  const read = async (reply: { status(): number; json(): Promise<unknown> }) => ({
    status: reply.status(),
    // oxlint-disable-next-line no-explicit-any -- a reply is whatever the test then looks at
    body: (await reply.json()) as any,
    headers: {},
  });
  const get = async (url: string) => read(await page.request.get(desk.address + url));
  const post = async (url: string, data: unknown) =>
    read(await page.request.post(desk.address + url, { data: data as object }));
  return { username: '', cookie: '', get, post, call: () => Promise.reject(new Error('not needed here')) };
}

/** Opens it, lets it settle, moves over what it shows; true where the words stand there as words. */
async function look(page: Page, path: string): Promise<boolean> {
  await page.goto(`${desk.address}${path}`);
  await page.getByText('正在读取').waitFor({ state: 'hidden' });
  await page.mouse.move(400, 300);
  await page.mouse.move(600, 500);
  const text = (await page.locator('body').innerText()) + (await page.content());
  return text.includes('pwned()');
}

describe('SEC-047 写进来的脚本', () => {
  it('这样的字真当作网页就会运行：不然这项检查什么也说明不了', async () => {
    const page = await context.newPage();
    await page.setContent(HOSTILE);
    await expect.poll(() => executions).toBeGreaterThan(0);
    executions = 0;
    await page.close();
  });

  it('在每个填字的地方写，在工作台和门户的每个画面看，一次也不运行', async () => {
    const clerk = await sit('kunshan-receptionist');
    const caller = callerOf(clerk);
    const told = await tellJi(caller, {
      speaker: { kind: 'proxy', name: HOSTILE, relation: HOSTILE },
      story: MORE,
      parties: [
        { kind: 'worker', role: 'applicant', person: { name: HOSTILE, phone: PHONE, address: MORE.slice(0, 190) } },
        {
          kind: 'employer',
          role: 'respondent',
          employer: { name: MORE.slice(0, 80), address: MORE.slice(0, 190), industry: HOSTILE },
        },
      ],
      lines: [
        { line: 'arbitration', form: {} },
        { line: 'advice', form: { question: MORE } },
      ],
    });
    const [application, advice] = told.matters.map(({ id }: { id: string }) => id);
    const { body: file } = await caller.get(`/api/disputes/${told.disputeId}`);
    const done = [
      await caller.post('/api/risks', { disputeId: told.disputeId, reason: MORE.slice(0, 200) }),
      await caller.post(`/api/matters/${application}/worker-messages`, { body: MORE }),
      await caller.post(`/api/advices/${advice}/answer`, { revision: 1, input: { answer: MORE } }),
      await caller.post(`/api/disputes/${told.disputeId}/facts`, {
        revision: file.revision,
        facts: { position: HOSTILE },
        statedBy: HOSTILE,
        standing: 'said',
      }),
    ];
    expect(done.map(({ status }) => status).filter((status) => status >= 300)).toEqual([]);
    const evidence = await clerk.request.post(`${desk.address}/api/disputes/${told.disputeId}/evidence`, {
      multipart: { file: { name: `${HOSTILE}.txt`, mimeType: 'text/html', buffer: Buffer.from(MORE) } },
    });
    expect(evidence.status()).toBe(201);
    const { body: matter } = await caller.get(`/api/matters/${application}`);
    const shown: string[] = [];
    const visit = async (page: Page, paths: readonly string[]) => {
      for (const path of paths) if (await look(page, path)) shown.push(path);
    };
    await visit(clerk, [
      '/desk/',
      '/desk/?view=unit',
      '/desk/?view=all',
      `/desk/contacts/${told.id}`,
      `/desk/matters/${application}`,
      `/desk/matters/${advice}`,
      `/desk/disputes/${told.disputeId}`,
      `/desk/disputes/${told.disputeId}/claims`,
      `/desk/people/${matter.applicants[0].personId}`,
      `/desk/employers/${matter.dispute.employer.id}`,
      '/desk/risks',
      '/desk/messages',
      `/desk/search?q=${encodeURIComponent('onerror')}`,
      `/desk/search?q=${encodeURIComponent(HOSTILE)}`,
    ]);
    const admin = await sit('admin');
    const made = await callerOf(admin).post('/api/staff', {
      username: 'hostile-name',
      name: HOSTILE,
      password: 'gongyuan-demo-2026',
    });
    expect(made.status).toBeLessThan(300);
    await visit(admin, [
      '/desk/administration',
      '/desk/administration/staff',
      `/desk/nowhere/${encodeURIComponent(HOSTILE)}`,
    ]);
    await visit(await workerPage(), [
      '/my',
      `/my/${application}`,
      `/my/${application}/readers`,
      `/my/${application}?done=${encodeURIComponent(HOSTILE)}`,
    ]);
    const stranger = await context.newPage();
    await visit(stranger, [
      `/bodies?q=${encodeURIComponent(HOSTILE)}`,
      `/sign-in?next=${encodeURIComponent(HOSTILE)}&wrong=${encodeURIComponent('<svg/onl')}`,
      `/demo/outbox?phone=${encodeURIComponent('"><svg onload=pwned')}`,
    ]);
    expect(executions).toBe(0);
    console.log(`${shown.length} 个画面上有这些字：${shown.join(' ')}`);
    expect(shown.length).toBeGreaterThanOrEqual(8);
  });

  async function workerPage(): Promise<Page> {
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(`${desk.address}/sign-in`);
    await page.locator('input[name="phone"]').fill(PHONE);
    await page.locator('form[action^="/sign-in"] button').first().click();
    await page.locator('input[name="code"]').waitFor();
    const outbox = await page.request.get(`${desk.address}/demo/outbox?phone=${PHONE}`);
    const [code = ''] = /\b\d{6}\b/.exec((await outbox.text()).replace(/<style[\s\S]*?<\/style>/g, '')) ?? [];
    await page.locator('input[name="code"]').fill(code);
    await page.locator('form[action^="/sign-in"] button').first().click();
    await page.waitForURL(/\/my/);
    return page;
  }

  it('真有脚本混进来，浏览器照规矩拦下并报告，报告留下一行', async () => {
    const page = await desk.visitor();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const reports = () =>
      desk.services.db.selectFrom('policyReport').select(['directive', 'page', 'blocked']).execute();
    await expect
      .poll(reports, { timeout: 30_000 })
      .toContainEqual({ directive: 'script-src-elem', page: '/desk/', blocked: 'inline' });
  });
});

/** Bad input of every kind is answered by a problem with a Chinese sentence, at the field where there is one; never by a fault. */
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { rightsTable } from '../support/rights-table.ts';

const chinese = /[\u4e00-\u9fff]/;
/** What a library says of types is no sentence for a clerk. */
const jargon = /Invalid|expected|received|期望|实际接收|无效输入|Required/;
const json = { 'content-type': 'application/json' };
const MEGABYTE = 1024 * 1024;

let app: TestApp;
let file: FileOfKunshan;
let receptionist: Persona;
beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  receptionist = await app.as('kunshan-receptionist');
}, 120_000);
afterAll(() => app.close());

const visit = (more: object = {}) => ({
  unionId: file.unionId,
  speaker: { kind: 'self' },
  story: '来问一句',
  facts: {},
  lines: [{ line: 'advice' }],
  ...more,
});
/** An address cannot carry half a pair at all. */
const inUrl = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
const worker = (person: object) => ({ parties: [{ kind: 'worker', role: 'applicant', person }] });

function expectProblem(reply: Reply, status: number): void {
  expect(reply, JSON.stringify(reply.body)).toMatchObject({
    status,
    body: { status, type: expect.stringMatching(/^\/problems\//), title: expect.stringMatching(chinese) },
  });
  expect(String(reply.headers['content-type'])).toContain('application/problem+json');
}

/** The sentence at the field; fails when it is missing, not Chinese, or a library's own. */
function expectAt(reply: Reply, path: string): void {
  expectProblem(reply, 422);
  const told = reply.body.fields?.find((field: { path: string }) => field.path === path);
  expect(told?.message, JSON.stringify(reply.body.fields)).toMatch(chinese);
  expect(told?.message).not.toMatch(jargon);
}

describe('登记来访时填错', () => {
  const cases: readonly (readonly [string, () => object, string])[] = [
    ['没有写讲了什么', () => visit({ story: undefined }), 'story'],
    ['讲的事是数字', () => visit({ story: 5 }), 'story'],
    ['讲的事只有空格', () => visit({ story: '   ' }), 'story'],
    ['讲的事过长', () => visit({ story: '欠'.repeat(4001) }), 'story'],
    ['没有选要办的事', () => visit({ lines: [] }), 'lines'],
    ['要办的事不是清单', () => visit({ lines: 'advice' }), 'lines'],
    ['要办的事不在所列之内', () => visit({ lines: [{ line: 'magic' }] }), 'lines.0.line'],
    ['同一件事选了两次', () => visit({ lines: [{ line: 'advice' }, { line: 'advice' }] }), 'lines.1.line'],
    ['多出一栏', () => visit({ income: 1 }), 'income'],
    ['事实里多出收入', () => visit({ facts: { incomePerHeadFen: 1 } }), 'facts.incomePerHeadFen'],
    ['不存在的日期', () => visit({ metOn: '2026-02-30' }), 'metOn'],
    ['日期带时间', () => visit({ metOn: '2026-11-21T08:00:00Z' }), 'metOn'],
    ['明天来访', () => visit({ metOn: '2026-11-22' }), 'metOn'],
    ['离职日期不存在', () => visit({ facts: { employmentEndedOn: '2025-02-29' } }), 'facts.employmentEndedOn'],
    ['人数是负的', () => visit({ facts: { workerCount: -1 } }), 'facts.workerCount'],
    ['人数带小数', () => visit({ facts: { workerCount: 1.5 } }), 'facts.workerCount'],
    ['金额是负的', () => visit({ claims: [{ cause: 'unpaid_wages', claimedFen: -100 }] }), 'claims.0.claimedFen'],
    ['金额带小数', () => visit({ claims: [{ cause: 'unpaid_wages', claimedFen: 10.5 }] }), 'claims.0.claimedFen'],
    ['金额过大', () => visit({ claims: [{ cause: 'unpaid_wages', claimedFen: 1e15 }] }), 'claims.0.claimedFen'],
    ['金额是文字', () => visit({ claims: [{ cause: 'unpaid_wages', claimedFen: '一万' }] }), 'claims.0.claimedFen'],
    [
      '请求属于名册外的人',
      () => visit({ claims: [{ cause: 'unpaid_wages', party: 7, claimedFen: 100 }] }),
      'claims.0.party',
    ],
    [
      '证件号码校验不对',
      () => visit(worker({ name: '吴小芳', identityNumber: '320583198501011235' })),
      'parties.0.person.identityNumber',
    ],
    [
      '证件号码过长',
      () => visit(worker({ name: '吴小芳', identityNumber: '9'.repeat(40) })),
      'parties.0.person.identityNumber',
    ],
    ['电话不成号码', () => visit(worker({ name: '吴小芳', phone: '打不通' })), 'parties.0.person.phone'],
    ['姓名为空', () => visit(worker({ name: '' })), 'parties.0.person.name'],
    ['姓名过长', () => visit(worker({ name: '长'.repeat(41) })), 'parties.0.person.name'],
    ['当事人是一段文字', () => visit({ parties: ['吴小芳'] }), 'parties.0'],
    ['工会编号不成编号', () => visit({ unionId: 'kunshan' }), 'unionId'],
    ['受理工会没有理由', () => visit({ competentUnion: { id: file.unionId, reason: '' } }), 'competentUnion.reason'],
  ];
  it.each(cases)('%s', async (_, body, path) => {
    expectAt(await receptionist.post('/api/contacts', body()), path);
  });

  it('一次说全：几处错几处说', async () => {
    const reply = await receptionist.post('/api/contacts', visit({ story: '', metOn: '2026-13-01', lines: [] }));
    expect(reply.body.fields.map((field: { path: string }) => field.path).sort()).toEqual(['lines', 'metOn', 'story']);
  });
});

describe('不成样子的请求', () => {
  const send = (more: InjectOptions) =>
    receptionist.call({ method: 'POST', url: '/api/contacts', headers: json, ...more });
  const broken: readonly (readonly [string, InjectOptions])[] = [
    ['不是 JSON', { payload: '{"story": ' }],
    ['空的正文', { payload: '' }],
    ['正文是空值', { payload: 'null' }],
    ['正文是清单', { payload: '[]' }],
    ['正文是一句话', { payload: '"欠薪"' }],
    ['正文声称别的类型', { payload: '<story/>', headers: { 'content-type': 'text/xml' } }],
    ['正文声称没有类型', { payload: 'story=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['嵌套一万层', { payload: `{"facts":${'['.repeat(10_000)}${']'.repeat(10_000)}}` }],
    ['原型污染的键', { payload: '{"__proto__":{"admin":true},"story":"x"}' }],
    ['超出双精度的数', { payload: '{"story":"x","facts":{"workerCount":1e999}}' }],
  ];
  it.each(broken)('%s', async (_, options) => {
    const reply = await send(options);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(500);
    expectProblem(reply, reply.status);
  });

  it('三兆字节的正文太大', async () => {
    expectProblem(await send({ payload: JSON.stringify(visit({ story: 'x'.repeat(3 * MEGABYTE) })) }), 413);
  });

  it('别的网站发来的请求被拒绝', async () => {
    expectProblem(await send({ payload: visit(), headers: { origin: 'https://evil.example' } }), 403);
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('没有这样的做法：%s', async (method) => {
    expectProblem(await receptionist.call({ method, url: '/api/contacts', payload: {} }), 404);
  });
});

describe('怪字符', () => {
  const places: readonly (readonly [string, (text: string) => InjectOptions])[] = [
    ['来访的话', (text) => ({ method: 'POST', url: '/api/contacts', payload: visit({ story: text }) })],
    ['姓名', (text) => ({ method: 'POST', url: '/api/contacts', payload: visit(worker({ name: text })) })],
    [
      '住址',
      (text) => ({ method: 'POST', url: '/api/contacts', payload: visit(worker({ name: '吴小芳', address: text })) }),
    ],
    [
      '单位名称',
      (text) => ({
        method: 'POST',
        url: '/api/contacts',
        payload: visit({ parties: [{ kind: 'employer', role: 'respondent', employer: { name: text } }] }),
      }),
    ],
    [
      '事项的首张表',
      (text) => ({
        method: 'POST',
        url: '/api/contacts',
        payload: visit({ lines: [{ line: 'advice', form: { question: text } }] }),
      }),
    ],
    [
      '办理意见',
      (text) => ({
        method: 'POST',
        url: `/api/advices/${file.matters['advice']}/answer`,
        payload: { revision: 1, input: { answer: text } },
      }),
    ],
    [
      '不认识的键',
      (text) => ({
        method: 'POST',
        url: `/api/advices/${file.matters['advice']}/answer`,
        payload: { revision: 1, input: { [text]: 1 } },
      }),
    ],
    [
      '补记的事实',
      (text) => ({
        method: 'POST',
        url: `/api/disputes/${file.disputeId}/facts`,
        payload: { revision: 1, facts: { position: text }, statedBy: '某人', standing: 'said' },
      }),
    ],
    [
      '查看理由',
      (text) => ({
        method: 'POST',
        url: `/api/people/${file.personId}/unmask`,
        payload: { field: 'phone', reason: `核对电话${text}` },
      }),
    ],
    ['草稿', (text) => ({ method: 'PUT', url: '/api/drafts/intake', payload: { content: { story: text } } })],
    [
      '边记边判',
      (text) => ({
        method: 'POST',
        url: '/api/triage',
        payload: { facts: { causes: [] }, story: text, employerName: text, person: { name: text } },
      }),
    ],
    ['登录账号', (text) => ({ method: 'POST', url: '/api/session', payload: { username: text, password: text } })],
    ['搜索', (text) => ({ method: 'POST', url: '/api/search', payload: { q: `${text}ab` } })],
    ['列表搜索', (text) => ({ method: 'GET', url: `/api/matters?view=all&q=${inUrl(text)}` })],
    ['列表翻页', (text) => ({ method: 'GET', url: `/api/matters?view=all&after=${inUrl(text)}` })],
    [
      '重复提交编号',
      (text) => ({
        method: 'POST',
        url: '/api/contacts',
        payload: visit(),
        headers: { 'idempotency-key': inUrl(text).padEnd(8, 'x') },
      }),
    ],
  ];
  const texts: readonly (readonly [string, string])[] = [
    ['空字符', 'a\u0000b'],
    ['半个代理对', 'a\ud800b'],
    ['控制字符', 'a\u0007\u001b[31mb'],
    ['双向控制', 'a\u202eb'],
    ['单引号与注释', "'; drop table matter; --"],
    ['通配符', '%_%\\'],
  ];
  it.each(
    places.flatMap(([place, options]) => texts.map(([kind, text]) => [place, kind, options, text] as const)),
  )('%s里有%s，不出故障', async (_, __, options, text) => {
    const reply = await receptionist.call(options(text));
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(500);
    if (reply.status >= 400) expectProblem(reply, reply.status);
  });

  it('姓名里的脚本照原文存、照原文给，从不当作网页', async () => {
    const name = '<script>alert(1)</script>';
    const told = await receptionist.post(
      '/api/contacts',
      visit({ ...worker({ name }), story: '<img src=x onerror=alert(1)>' }),
    );
    expect(told.status).toBe(201);
    const dispute = await receptionist.get(`/api/disputes/${told.body.disputeId}`);
    expect(dispute.body.parties[0].displayName).toBe(name);
    expect(dispute.body.story).toBe('<img src=x onerror=alert(1)>');
    expect(String(dispute.headers['content-type'])).toContain('application/json');
    expect(dispute.headers['x-content-type-options']).toBe('nosniff');
  });

  it('表还在', async () => {
    expect((await receptionist.get(`/api/matters/${file.matters['advice']}`)).status).toBe(200);
  });
});

describe('地址里的编号不对', () => {
  const withId = Object.keys(rightsTable).filter((route) => route.includes('/:id'));
  const ids = [
    '1',
    'kunshan',
    '%00',
    "'%20or%20'1'='1",
    '../../etc/passwd',
    '9'.repeat(150),
    '00000000-0000-4000-8000-000000000000',
  ];
  it.each(withId)('%s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    // Messages alone are counted: there 1 is an id.
    for (const id of ids.filter((one) => one !== '1' || !path.startsWith('/api/messages'))) {
      const url = path.replace(':id', id);
      const body = method === 'GET' ? {} : { payload: rightsTable[route]?.body?.(file) ?? {} };
      for (const who of [receptionist, await app.as('admin')]) {
        const reply = await who.call({ method: method as 'GET', url, ...(body as object) }); // the table names methods of HTTP only
        // A page of the portal leads whoever comes with nothing back to its beginning.
        const least = path.startsWith('/api') ? 400 : 303;
        expect(reply.status, `${url} ${JSON.stringify(reply.body)}`).toBeGreaterThanOrEqual(least);
        expect(reply.status, `${url} ${JSON.stringify(reply.body)}`).toBeLessThan(500);
        if (path.startsWith('/api')) expectProblem(reply, reply.status);
      }
    }
  });
});

describe('查询条件不对', () => {
  const queries: readonly (readonly [string, string])[] = [
    ['/api/matters?view=everything', 'view'],
    ['/api/matters?limit=0', 'limit'],
    ['/api/matters?limit=many', 'limit'],
    ['/api/matters?limit=100000', 'limit'],
    ['/api/matters?from=2026-02-30', 'from'],
    ['/api/matters?unionId=kunshan', 'unionId'],
    ['/api/matters?sort=name', 'sort'],
    ['/api/figures', 'year'],
    ['/api/figures?year=1066', 'year'],
    ['/api/figures?year=2026&period=lunar', 'period'],
  ];
  it.each(queries)('%s', async (url, path) => {
    expectAt(await receptionist.get(url), path);
  });

  it.each([{ q: '' }, { q: 'a' }, {}])('搜索 %o', async (asked) => {
    expectAt(await receptionist.post('/api/search', asked), 'q');
  });

  it.each([
    'nonsense',
    '2026-11-21',
    '2026-11-21_x',
    '_',
    '2026-99-99_00000000-0000-4000-8000-000000000000',
  ])('翻页标记 %s 不出故障', async (after) => {
    for (const url of [
      '/api/matters?view=all',
      '/api/matters?view=mine',
      '/api/unions?',
      '/api/bodies?',
      '/api/handlers?',
      '/api/figures/list?year=2026&code=applications',
    ]) {
      const reply = await receptionist.get(`${url}&after=${after}`);
      expect(reply.status, `${url} ${after} ${JSON.stringify(reply.body).slice(0, 200)}`).toBeLessThan(500);
    }
  });
});

describe('每个收正文的地址', () => {
  const writing = Object.entries(rightsTable).filter(([route, row]) => !route.startsWith('GET') && !row.endsSession);
  it.each(writing)('%s 收到乱写的正文不出故障', async (route, row) => {
    const [method = ''] = route.split(' ');
    const url = row.url(file);
    for (const payload of [
      'null',
      '[]',
      '5',
      '{"revision":"x","input":[]}',
      '{"revision":1e400}',
      '{"a":"\\u0000"}',
      '{"input":{"x":"\\ud800"},"revision":1}',
    ]) {
      for (const who of [receptionist, await app.as('admin')]) {
        const reply = await who.call({ method: method as 'POST', url, payload, headers: json }); // the table names methods of HTTP only
        // A route that takes no body does not mind one, and null is none to one that asks for nothing.
        const isPage = !url.startsWith('/api');
        const asksNothing = route === 'POST /api/session/enrolment' && payload === 'null';
        if (row.body && !asksNothing)
          expect(reply.status, `${url} ${payload}`).toBeGreaterThanOrEqual(isPage ? 303 : 400);
        expect(reply.status, `${url} ${payload} ${JSON.stringify(reply.body)}`).toBeLessThan(500);
        if (isPage) {
          expect(String(reply.body)).not.toMatch(jargon);
          continue;
        }
        if (reply.status === 422) expect(reply.body.fields?.length ?? 0, JSON.stringify(reply.body)).toBeGreaterThan(0);
        for (const field of reply.body.fields ?? []) {
          expect(field.message).toMatch(chinese);
          expect(field.message).not.toMatch(jargon);
        }
      }
    }
  });
});

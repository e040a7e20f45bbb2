/** 统计员: figures of the own union and below, small ones and differences hidden; no row from any route, no file at all. */
import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import { unionIdOf } from '../../../server/seeds/stable-id.ts';
import { DEMO_PASSWORD } from '../../../server/seeds/demonstration.ts';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import type { FileOfKunshan } from '../../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../../support/file-of-kunshan.ts';
import { Office } from '../../support/office.ts';
import { JI } from '../../support/rights-asked.ts';
import { rightsTable } from '../../support/rights-table.ts';

let app: TestApp;
let file: FileOfKunshan;
let counting: Persona;

beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  const office = new Office(app);
  for (let done = 0; done < 6; done += 1) await office.doLawfully(await office.open('advice'), 'answer');
  const admin = await app.as('admin');
  const person = { username: 'kunshan-statistician', name: '丁统计', password: DEMO_PASSWORD };
  const { body } = await admin.post('/api/staff', person);
  const post = { staffId: body.id, unionId: unionIdOf('320583'), role: 'statistician', fromOn: '2026-01-01' };
  expect((await admin.post('/api/posts', post)).status).toBeLessThan(300);
  counting = await app.as('kunshan-statistician');
}, 120_000);
afterAll(() => app.close());

const open = new Set([
  'GET /api/session',
  'GET /api/session/second-step',
  'POST /api/session/code',
  'POST /api/session/enrolment',
  'PUT /api/session/enrolment',
  'PUT /api/session/password',
  'GET /api/unions',
  'GET /api/figures',
]);

describe('SEC-017 统计员', () => {
  it('除本人的登录、工会名录和统计外，每个地址都不给：名单、待办、搜索、档案、材料、办理', async () => {
    const given: string[] = [];
    for (const [route, row] of Object.entries(rightsTable)) {
      if (row.answers.stranger !== 401 || row.answers.admin === 401) continue;
      const [method = 'GET'] = route.split(' ') as ['GET'];
      const payload = row.body?.(file) as object | undefined;
      const reply = await counting.call({ method, url: row.url(file), ...(payload ? { payload } : {}) });
      if (reply.status !== 403) given.push(route);
      expect(JSON.stringify(reply.body), route).not.toContain(JI.name);
    }
    expect(new Set(given)).toEqual(open);
  });

  it('本单位和下级的数字：不足5的写作<5，其余是5的倍数，不带不清楚的笔数；同级和上级的没有', async () => {
    const { status, body } = await counting.get('/api/figures?year=2026');
    expect(status).toBe(200);
    expect(body).toMatchObject({ isRounded: true, union: { id: unionIdOf('320583') } });
    const cells = [
      ...body.figures.map(({ value }: { value: unknown }) => value),
      ...body.below.flatMap(({ values }: { values: object }) => Object.values(values)),
    ];
    expect(cells.length).toBeGreaterThan(body.figures.length);
    for (const cell of cells) if (cell !== '<5') expect(cell % 5).toBe(0);
    const exact = (await (await app.as('kunshan-director')).get('/api/figures?year=2026')).body;
    const valueOf = (figures: typeof body) =>
      figures.figures.find(({ code }: { code: string }) => code === 'form_advice').value;
    expect(valueOf(exact)).toBe(6);
    expect([5, 10]).toContain(valueOf(body));
    expect((await counting.get('/api/figures?year=2026')).body).toEqual(body);
    for (const code of ['320000', '320500', '320281'])
      expect((await counting.get(`/api/figures?year=2026&unionId=${unionIdOf(code)}`)).status).toBe(404);
  });
});

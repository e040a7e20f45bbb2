/** Every route of the server × every persona, on one file of Kunshan: the table says the answer, the server gives it. */
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import type { FileOfKunshan } from '../../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../../support/file-of-kunshan.ts';
import { groups, rightsTable } from '../../support/rights-table.ts';
import type { Group, Row } from '../../support/rights-table.ts';
import { routesOf } from '../../support/routes.ts';

let app: TestApp;
let file: FileOfKunshan;

beforeAll(async () => {
  app = await openApp();
  await Promise.all(
    Object.values(groups).flatMap((names) => names.filter((name) => name !== 'stranger').map((name) => app.as(name))),
  );
  file = await openFileOfKunshan(app);
  await (await app.as('kunshan-receptionist')).call({
    method: 'PUT',
    url: '/api/drafts/intake',
    payload: { content: { story: '写到一半' } },
  });
}, 120_000);
afterAll(() => app.close());

const callers = Object.entries(groups).flatMap(([group, names]) =>
  names.map((username) => ({ group: group as Group, username })),
); // keys of groups

async function call(who: Persona, route: string, row: Row): Promise<{ status: number; body: unknown }> {
  const method = route.split(' ')[0] as InjectOptions['method'] & string; // the server lists only methods it knows
  const options: InjectOptions = { method, url: row.url(file) };
  const payload = row.body?.(file);
  return who.call(payload === undefined ? options : { ...options, payload: payload as object });
}

describe('每个地址对每个人', () => {
  it('表里写到的就是服务器有的，一个不多一个不少', () => {
    expect(routesOf(app.app)).toEqual(Object.keys(rightsTable).sort());
  });

  it('接口文档写到的也正是这些：除网页外一个不少', () => {
    const described = Object.entries(app.app.swagger().paths ?? {}).flatMap(([url, methods]) =>
      Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${url.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const isPage = (route: string) => !route.includes(' /api/') || / \/api\/(docs|openapi\.json)/.test(route);
    expect(described.filter((route) => !isPage(route)).sort()).toEqual(
      routesOf(app.app).filter((route) => !isPage(route)),
    );
  });

  it('账号就是演示的十二人', () => {
    expect(callers.filter(({ username }) => username !== 'stranger')).toHaveLength(12);
  });

  const rows = Object.entries(rightsTable).filter(([, row]) => !row.endsSession);
  it.each(rows)('%s', async (route, row) => {
    const seen: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const { group, username } of callers) {
      const who = group === 'stranger' ? app.stranger() : await app.as(username);
      const { status, body } = await call(who, route, row);
      seen[username] = status;
      wanted[username] = row.answers[group];
      if (status >= 400)
        expect(body, `${route} ${username}`).toMatchObject({ status, title: expect.stringMatching(/[\u4e00-\u9fff]/) });
    }
    expect(seen).toEqual(wanted);
  });

  it('退出登录谁都可以，退出后就要重新登录', async () => {
    for (const { group, username } of callers) {
      const who = group === 'stranger' ? app.stranger() : await app.as(username);
      expect((await who.call({ method: 'DELETE', url: '/api/session' })).status).toBe(200);
      expect((await who.get('/api/session')).status).toBe(401);
    }
  });
});

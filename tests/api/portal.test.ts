// The public pages over HTTP: open to everybody, light, without script, and silent about people.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const LIGHT_BYTES = 30 * 1024;
let house: TestApp;
beforeAll(async () => {
  house = await openApp();
});
afterAll(() => house.close());

const unionId = async (name: string) =>
  (await house.db.selectFrom('tradeUnion').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
const page = (url: string) => house.app.inject({ url });

describe('公众页面', () => {
  it('不登录就能看，每页不超过30KB，不带脚本，安全头齐全', async () => {
    const addresses = [
      '/',
      '/bodies',
      '/conditions',
      `/bodies/${await unionId('苏州市总工会')}`,
      `/bodies/${await unionId('昆山市总工会')}`,
    ];
    for (const address of addresses) {
      const reply = await page(address);
      expect(reply.statusCode, address).toBe(200);
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(reply.rawPayload.length, address).toBeLessThan(LIGHT_BYTES);
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reply.headers['set-cookie']).toBeUndefined();
      expect(reply.body).not.toMatch(/<script|style="/);
    }
    expect((await page('/portal.css')).headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('首页列出十三个市，可以一步步找到县里的站点', async () => {
    const home = (await page('/')).body;
    expect(home.match(/href="\/bodies\/[0-9a-f-]{36}"/g)).toHaveLength(13);
    const city = (await page(`/bodies/${await unionId('苏州市总工会')}`)).body;
    expect(city).toContain('昆山市总工会');
    const county = (await page(`/bodies/${await unionId('昆山市总工会')}`)).body;
    expect(county).toContain('玉山镇');
    expect(county).toContain('tel:12351');
    expect(county).toContain('苏州市总工会</a>');
  });

  it('网址不对、省级以上或乡镇的编号，回答没有这个页面', async () => {
    for (const id of ['x', '00000000-0000-4000-8000-000000000000', await unionId('江苏省总工会')]) {
      const reply = await page(`/bodies/${id}`);
      expect(reply.statusCode).toBe(404);
      expect(reply.body).toContain('没有这个页面');
    }
  });

  it('已关闭的机构和外省工会不出现', async () => {
    const kunshan = await unionId('昆山市总工会');
    await house.db
      .insertInto('unionBody')
      .values({ unionId: kunshan, kind: 'point', name: '已撤销的援助点', closedOn: '2026-01-01' })
      .execute();
    await house.db
      .insertInto('unionBody')
      .values({ unionId: kunshan, kind: 'point', name: '<b>新援助点</b>', address: '玉山镇1号' })
      .execute();
    const { body } = await page(`/bodies/${kunshan}`);
    expect(body).not.toContain('已撤销的援助点');
    expect(body).toContain('&lt;b&gt;新援助点&lt;/b&gt;');
  });

  it('页面上没有任何工作人员或当事人的姓名', async () => {
    const names = (await house.db.selectFrom('staff').select('name').execute())
      .map(({ name }) => name)
      .filter((name) => name.length > 1 && !/工会|管理员|热线/.test(name));
    const pages = await Promise.all(
      ['/', '/bodies', '/conditions', `/bodies/${await unionId('昆山市总工会')}`].map(page),
    );
    for (const name of names)
      expect(
        pages.some((reply) => reply.body.includes(name)),
        name,
      ).toBe(false);
  });
});

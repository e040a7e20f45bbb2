// The public pages over HTTP: open to everybody, light, good without script, and silent about people.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { Visitor } from '../support/visitor.ts';

const KILOBYTE = 1024;
let house: TestApp;
beforeAll(async () => {
  house = await openApp();
});
afterAll(() => house.close());

const unionId = async (name: string) =>
  (await house.db.selectFrom('tradeUnion').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
const page = (url: string, headers: Record<string, string> = {}) => house.app.inject({ url, headers });
const packed = { 'accept-encoding': 'gzip, deflate' };

describe('公众页面', () => {
  it('不登录就能看，安全头齐全，脚本只从本站来', async () => {
    const addresses = [
      '/',
      '/bodies',
      '/conditions',
      '/ask',
      '/sign-in',
      `/bodies/${await unionId('苏州市总工会')}`,
      `/bodies/${await unionId('昆山市总工会')}`,
    ];
    for (const address of addresses) {
      const reply = await page(address);
      expect(reply.statusCode, address).toBe(200);
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reply.headers['content-security-policy']).toContain("script-src 'self'");
      expect(reply.headers['content-security-policy']).not.toContain('unsafe');
      expect(reply.headers['set-cookie']).toBeUndefined();
      expect(reply.body).not.toMatch(/<script(?! src="\/portal\/\w+\.js\?v=\w+" defer>)| style="| on\w+="/);
      expect(reply.body, address).toContain('tel:12351');
    }
  });

  it('第一页连样式和脚本，压缩后脚本不超过60KB、合计不超过150KB，不超过8个请求', async () => {
    const home = await page('/', packed);
    expect(home.headers['content-encoding']).toBe('gzip');
    const body = gunzipSync(home.rawPayload).toString('utf8');
    const links = [...body.matchAll(/(?:src|href)="(\/portal[^"]+)"/g)].map(([, link]) => link ?? '');
    const replies = await Promise.all(links.map((link) => page(link, packed)));
    for (const reply of replies) expect(reply.headers['cache-control']).toContain('immutable');
    const scripts = replies.filter((_, index) => links[index]?.includes('.js'));
    const sum = (all: readonly { rawPayload: Buffer }[]) =>
      all.reduce((bytes, { rawPayload }) => bytes + rawPayload.length, 0);
    expect(sum(scripts)).toBeLessThan(60 * KILOBYTE);
    expect(sum([home, ...replies])).toBeLessThan(150 * KILOBYTE);
    // And far below: this is what an old telephone on a bad line waits for.
    expect(sum([home, ...replies])).toBeLessThan(20 * KILOBYTE);
    expect(links.length + 1).toBeLessThanOrEqual(8);
  });

  it('不要压缩的浏览器得到原文；写有个人内容的页面不压缩也不缓存', async () => {
    expect((await page('/')).headers['content-encoding']).toBeUndefined();
    const personal = await page('/sign-in', packed);
    expect(personal.headers['content-encoding']).toBeUndefined();
    expect(personal.headers['cache-control']).toBe('no-store');
  });

  it('首页三个大入口，列出十三个市，可以一步步找到县里的站点', async () => {
    const home = (await page('/')).body;
    for (const words of ['我要求助', '查进度', '打12351']) expect(home).toContain(`<strong>${words}</strong>`);
    expect(home.match(/href="\/bodies\/[0-9a-f-]{36}"/g)).toHaveLength(13);
    const city = (await page(`/bodies/${await unionId('苏州市总工会')}`)).body;
    expect(city).toContain('昆山市总工会');
    const county = (await page(`/bodies/${await unionId('昆山市总工会')}`)).body;
    expect(county).toContain('玉山镇');
    expect(county).toContain('苏州市总工会</a>');
  });

  it('长辈版记在手机上，每一页都是大字，随时换回来', async () => {
    const one = new Visitor(house);
    expect((await one.get('/')).body).toContain('<html lang="zh-CN">');
    await one.post('/view', { view: 'elder' });
    for (const url of ['/', '/ask', '/conditions', '/bodies', '/sign-in'])
      expect((await one.get(url)).body, url).toContain('<html lang="zh-CN" class="elder">');
    await one.post('/view', { view: 'plain' });
    expect((await one.get('/')).body).toContain('<html lang="zh-CN">');
  });

  it('换大字以后留在原来那一页', async () => {
    const reply = await house.app.inject({
      method: 'POST',
      url: '/view',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        referer: 'http://localhost:80/conditions?on=2013-06-30',
        host: 'localhost:80',
      },
      payload: 'view=elder',
    });
    expect(reply.headers.location).toBe('/conditions?on=2013-06-30');
  });

  it('每一页标题都不同', async () => {
    const titles = await Promise.all(
      ['/', '/ask', '/sign-in', '/conditions', '/bodies', '/finished', '/demo/outbox'].map(
        async (url) => /<title>(.*?)<\/title>/.exec((await page(url)).body)?.[1],
      ),
    );
    expect(new Set(titles).size).toBe(titles.length);
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
      .filter((name) => name.length > 1 && !/工会|管理员|热线|网上窗口/.test(name));
    const pages = await Promise.all(
      ['/', '/bodies', '/conditions', `/bodies/${await unionId('昆山市总工会')}`].map((url) => page(url)),
    );
    for (const name of names)
      expect(
        pages.some((reply) => reply.body.includes(name)),
        name,
      ).toBe(false);
  });

  it('快速离开：退出登录，草稿的钥匙不在手机上，到一张空白页', async () => {
    const one = new Visitor(house);
    await one.post('/ask', { for: 'self' });
    await one.post('/ask/story', { text: '老板打人' });
    const left = await one.post('/leave');
    expect(left.url).toBe('/blank');
    expect(left.body).not.toMatch(/工会|12351/);
    expect(one.cookies.size).toBe(0);
    expect((await one.get('/ask/story')).url).toBe('/ask');
  });
});

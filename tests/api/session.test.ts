// Signing in as people meet it: who gets in, who is kept waiting, when a session ends, and the first administrator.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildApp } from '@gongyuan/server/app.ts';
import { networkOf } from '@gongyuan/server/sign-in-failures.ts';
import { isOwnOrigin } from '@gongyuan/server/plugins/origin.ts';
import { prepare } from '@gongyuan/server/prepare.ts';
import { DEMO_PASSWORD } from '@gongyuan/server/seeds/demonstration.ts';
import type { App } from '@gongyuan/server/services.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { signIn as signInTo } from '../support/app.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-23T01:00:00Z');

let dataDir: string;
let database: TestDatabase;
let app: App;
let clock = START;

async function begin(demo: boolean): Promise<string[]> {
  dataDir = mkdtempSync(path.join(tmpdir(), 'gongyuan-session-'));
  database = await cloneDatabase();
  const lines: string[] = [];
  const { ownerPool, pool } = database;
  await prepare({ ownerPool, appPool: pool, dataDir, demo, log: (line) => lines.push(line) });
  app = await buildApp({ pool, dataDir, demo, now: () => new Date(clock), logger: false });
  return lines;
}

async function end(): Promise<void> {
  await app.close();
  await database.close();
  rmSync(dataDir, { recursive: true });
}

const signIn = (
  username: string,
  password = DEMO_PASSWORD,
  headers: Record<string, string> = {},
  remoteAddress = '10.1.0.1',
) => app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, headers, remoteAddress });
type Reply = Awaited<ReturnType<typeof signIn>>;
/** Both steps; whose posts need no second one is in after the first. */
const signInWhole = async (username: string, password = DEMO_PASSWORD) => ({
  cookie: await signInTo(app, username, password, authenticators),
});
const authenticators = new Map<string, string>();
const cookieOf = (reply: Reply) => ({ cookie: `gongyuan_session=${reply.cookies[0]?.value ?? ''}` });
const whoAmI = (headers: Record<string, string>) => app.inject({ url: '/api/session', headers });
const codeOf = (reply: Reply) => reply.json<{ code: string }>().code;
const wrongTimes = async (username: string, times: number) => {
  const codes: string[] = [];
  for (let at = 0; at < times; at += 1) codes.push(codeOf(await signIn(username, 'not the password')));
  return codes;
};

describe('登录', () => {
  beforeAll(() => begin(true));
  afterAll(end);
  beforeEach(() => {
    // Each test begins a day later, so that no limit of the one before reaches into it.
    clock += 24 * 60 * MINUTE;
  });

  it('账号和密码正确就能登录，并告知姓名、岗位和所在工会', async () => {
    const reply = await signIn('yushan-station');
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      username: 'yushan-station',
      demo: true,
      posts: [
        { role: 'receptionist', label: '窗口受理人', unionName: '昆山市玉山镇总工会', unionLevel: 'township' },
        { role: 'reviewer', label: '审核人', unionName: '昆山市玉山镇总工会' },
      ],
    });
    expect((await whoAmI(cookieOf(reply))).json()).toEqual(reply.json());
  });

  it('登录凭证只放在脚本读不到的 Cookie 里，表里只有它的摘要', async () => {
    const plain = await signIn('kunshan-reviewer');
    const header = String(plain.headers['set-cookie']);
    expect(header).toMatch(/^gongyuan_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const claimed = { 'x-forwarded-proto': 'https' };
    const stranger = await signIn('kunshan-reviewer', DEMO_PASSWORD, claimed);
    expect(String(stranger.headers['set-cookie']), '只信本机代理的说法').not.toContain('; Secure');
    const overTls = await signIn('kunshan-reviewer', DEMO_PASSWORD, claimed, '127.0.0.1');
    expect(String(overTls.headers['set-cookie'])).toContain('; Secure');
    const { rows } = await database.pool.query(`select encode(token_hash, 'escape') as kept from session`);
    expect(JSON.stringify(rows)).not.toContain(plain.cookies[0]?.value);
  });

  it('密码错误与账号不存在的回答一样', async () => {
    const [wrong, nobody] = [await signIn('kunshan-director', 'wrong'), await signIn('nobody-here', 'wrong')];
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toEqual(nobody.json());
  });

  it('SEC-006 连错五次，账号在那个网络锁定十五分钟；账号不存在也一样；别的网络和别人不受影响', async () => {
    for (const username of ['pizhou-reviewer', 'not-a-colleague']) {
      expect(await wrongTimes(username, 7)).toEqual([
        ...Array<string>(5).fill('wrong_credentials'),
        'account_locked',
        'account_locked',
      ]);
    }
    const locked = await signIn('pizhou-reviewer');
    expect(locked.json()).toEqual((await signIn('not-a-colleague')).json());
    expect(locked.json<{ detail: string }>().detail).toContain('15分钟后再试');
    expect((await signIn('pizhou-reviewer', DEMO_PASSWORD, {}, '10.1.0.77')).statusCode, '同一网络').toBe(429);
    expect((await signIn('pizhou-reviewer', DEMO_PASSWORD, {}, '10.1.1.1')).statusCode, '另一网络').toBe(200);
    expect((await signIn('pizhou-receptionist')).statusCode, '同一网络的同事').toBe(200);
    clock += 15 * MINUTE;
    expect(await wrongTimes('pizhou-reviewer', 2)).toEqual(['wrong_credentials', 'account_locked']);
    clock += 15 * MINUTE;
    expect((await signIn('pizhou-reviewer')).statusCode).toBe(200);
    expect(await wrongTimes('pizhou-reviewer', 4)).not.toContain('account_locked');
    expect((await signIn('pizhou-reviewer')).statusCode).toBe(200);
  });

  it('SEC-006 网络按 IPv4 的前三段、IPv6 的前四组划分', () => {
    expect(networkOf('10.1.0.77')).toBe('10.1.0.0/24');
    expect(networkOf('::ffff:10.1.0.77')).toBe('10.1.0.0/24');
    expect(networkOf('2001:db8:0:1:ffff::9')).toBe('2001:db8:0:1::/64');
    expect(networkOf('2001:DB8::1')).toBe('2001:db8:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });

  it('同时猜同一账号的密码，一次也不会漏计', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => signIn('qixia-director', 'guess')));
    expect(replies.map(codeOf).filter((code) => code === 'wrong_credentials')).toHaveLength(5);
  });

  it('三十位同事在同一地址一分钟内各输错一次后都能登录', async () => {
    const { rows } = await database.pool.query<{ username: string }>(
      'select username from staff order by username limit 30',
    );
    await Promise.all(rows.map(({ username }) => signIn(username, 'slip')));
    const replies = await Promise.all(rows.map(({ username }) => signIn(username)));
    expect(replies.filter((reply) => reply.statusCode < 300)).toHaveLength(30);
  });

  it('同一地址用许多账号试密码会被拦住，其他地址照常，一分钟后恢复', async () => {
    const guesses = Array.from({ length: 60 }, (_, at) => signIn(`guess-${at}`, 'guess', {}, '10.9.9.9'));
    const codes = (await Promise.all(guesses)).map(codeOf);
    expect(codes).toContain('wrong_credentials');
    expect(codeOf(await signIn('admin', DEMO_PASSWORD, {}, '10.9.9.9'))).toBe('too_many_requests');
    expect((await signIn('admin')).statusCode).toBe(202);
    clock += MINUTE;
    expect((await signIn('admin', DEMO_PASSWORD, {}, '10.9.9.9')).statusCode).toBe(202);
  });

  it.each([
    ['admin', 10],
    ['wuxi-receptionist', 15],
    ['yushan-station', 15],
    ['suqian-reviewer', 30],
    ['suqian-director', 30],
  ])('SEC-007 %s %i分钟不操作即失效，一直在操作也只到十二小时', async (username, minutes) => {
    const idle = await signInWhole(username);
    const busy = await signInWhole(username);
    let passed = 0;
    for (; passed + minutes - 1 < 12 * 60; passed += minutes - 1) {
      clock += (minutes - 1) * MINUTE;
      expect((await whoAmI(busy)).statusCode, `${passed} 分钟后`).toBe(200);
      if (passed === minutes - 1) expect((await whoAmI(idle)).statusCode).toBe(401);
    }
    clock += (12 * 60 - passed) * MINUTE;
    expect((await whoAmI(busy)).json()).toMatchObject({ code: 'not_signed_in' });
  });

  it('SEC-007 退出后凭证在服务器上作废，浏览器忘掉所存的；没有登录也可以退出', async () => {
    const mine = cookieOf(await signIn('nanjing-reviewer'));
    const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: mine });
    expect(out.statusCode).toBe(200);
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect((await whoAmI(mine)).statusCode).toBe(401);
    expect((await app.inject({ method: 'DELETE', url: '/api/session' })).statusCode).toBe(200);
  });

  it('账号停用后，已登录的页面立即失效，也不能再登录', async () => {
    const mine = cookieOf(await signIn('wuxi-receptionist'));
    await database.pool.query(`update staff set is_disabled = true where username = 'wuxi-receptionist'`);
    expect((await whoAmI(mine)).statusCode).toBe(401);
    expect((await signIn('wuxi-receptionist')).json()).toMatchObject({
      code: 'wrong_credentials',
      detail: '账号已停用，请联系本单位管理员。',
    });
  });

  it('修改自己的密码要填对原密码，并使自己的其他登录失效', async () => {
    const [here, elsewhere] = [await signInWhole('taizhou-director'), await signInWhole('taizhou-director')];
    const change = (current: string, password: string) =>
      app.inject({ method: 'PUT', url: '/api/session/password', headers: here, payload: { current, password } });
    expect((await change('wrong', 'a better password')).json()).toMatchObject({
      code: 'bad_input',
      fields: [{ path: 'current' }],
    });
    expect((await change(DEMO_PASSWORD, 'short')).json()).toMatchObject({
      fields: [{ path: 'password', message: '密码至少12位' }],
    });
    expect((await change(DEMO_PASSWORD, 'a better password')).statusCode).toBe(200);
    expect((await whoAmI(here)).statusCode).toBe(200);
    expect((await whoAmI(elsewhere)).statusCode).toBe(401);
    expect((await signIn('taizhou-director', 'a better password')).statusCode).toBe(202);
  });

  it('登录、锁定、退出各留一条记录', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select distinct name from action where subject = 'staff' order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'begin_sign_in',
      'change_own_password',
      'lock_account',
      'sign_in',
      'sign_out',
    ]);
  });

  it('来自其他网站的提交被拒绝，本站和没有来源的照常', async () => {
    const foreign = await signIn('admin', DEMO_PASSWORD, { origin: 'https://evil.example', host: 'gongyuan.example' });
    expect(foreign.json()).toMatchObject({ status: 403, code: 'wrong_origin' });
    expect(
      (await signIn('admin', DEMO_PASSWORD, { origin: 'http://gongyuan.example', host: 'gongyuan.example' }))
        .statusCode,
    ).toBe(202);
    expect(isOwnOrigin('https://gongyuan.example', 'gongyuan.example:443')).toBe(true);
    expect(isOwnOrigin('null', 'gongyuan.example')).toBe(false);
    expect(isOwnOrigin(undefined, 'gongyuan.example')).toBe(true);
  });

  it('格式不对的提交逐栏说明', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: '', password: 'x', admin: true },
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.json<{ fields: { path: string }[] }>().fields).toContainEqual({
      path: 'username',
      message: '请填写账号',
    });
  });
});

describe('第一位管理员', () => {
  const form = {
    username: 'first-admin',
    name: '陈立新',
    password: 'a long password',
    unionName: '江苏省总工会',
    unionShortName: '苏',
    divisionCode: '320000',
  };
  const setUp = (token: string, more: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/api/setup', payload: { ...form, token, ...more } });
  let lines: string[];
  const tokenIn = (line: string | undefined) => line?.split('/desk/setup#token=')[1] ?? '';

  beforeEach(async () => {
    clock = Date.now();
    lines = await begin(false);
  });
  afterEach(end);

  it('SEC-001 新装的没有任何账号；首次启动给出一个链接，用它设立省级工会和管理员，只能用一次', async () => {
    expect(lines).toHaveLength(1);
    const { rows: people } = await database.pool.query(`select 1 from staff where password_hash like '$argon2%'`);
    expect(people).toEqual([]);
    const token = tokenIn(lines[0]);
    expect((await setUp(token, { password: 'short' })).statusCode).toBe(422);
    const done = await setUp(token);
    expect(done.statusCode).toBe(200);
    expect(done.headers['set-cookie']).toBeUndefined();
    expect(codeOf(await setUp(token, { username: 'second-admin' }))).toBe('setup_link_invalid');
    expect((await signIn('first-admin', form.password)).json()).toEqual({ step: 'enrol', demoCode: null });
    const me = await whoAmI(await signInWhole('first-admin', form.password));
    const { posts } = me.json<{ posts: { role: string; unionName: string }[] }>();
    expect(posts.map(({ role, unionName }) => `${role} ${unionName}`)).toEqual([
      'administrator 江苏省总工会',
      'director 江苏省总工会',
    ]);
  });

  it('SEC-001 链接三十分钟后失效，编造的链接无效', async () => {
    expect(codeOf(await setUp('x'.repeat(43)))).toBe('setup_link_invalid');
    clock += 31 * MINUTE; // the link was made by the real clock, some moments later
    expect(codeOf(await setUp(tokenIn(lines[0])))).toBe('setup_link_invalid');
  });

  it('再次启动使旧链接失效；有了管理员就不再给链接', async () => {
    const again: string[] = [];
    const { ownerPool, pool } = database;
    const restart = () => prepare({ ownerPool, appPool: pool, dataDir, demo: false, log: (line) => again.push(line) });
    await restart();
    expect(codeOf(await setUp(tokenIn(lines[0])))).toBe('setup_link_invalid');
    expect((await setUp(tokenIn(again[0]))).statusCode).toBe(200);
    await restart();
    expect(again).toHaveLength(1);
  });
});

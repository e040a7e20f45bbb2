/** The second step as people meet it: who is asked, what half a session reaches, and that a code opens once. */
import { createHash } from 'node:crypto';
import { procedures } from '@gongyuan/procedures/index.ts';
import { DEMO_PASSWORD } from '@gongyuan/server/seeds/demonstration.ts';
import { staffIdOf } from '@gongyuan/server/seeds/stable-id.ts';
import type { App } from '@gongyuan/server/services.ts';
import { codeOf, stepAt } from '@gongyuan/server/totp.ts';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp, signIn } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { rightsTable } from '../support/rights-table.ts';
import { NOBODY } from '../support/rights-words.ts';

/** The secret of RFC 6238's examples, base32 of 12345678901234567890. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

let house: TestApp;
/** Refused before anything is looked for, so that ids of nothing do. */
const file: FileOfKunshan = {
  unionId: NOBODY,
  disputeId: NOBODY,
  personId: NOBODY,
  employerId: NOBODY,
  evidenceId: NOBODY,
  documentId: NOBODY,
  obligationId: NOBODY,
  riskId: NOBODY,
  messageId: 1,
  matters: Object.fromEntries(procedures.map(({ id }) => [id, NOBODY])),
};
let other: App;

beforeAll(async () => {
  house = await openApp();
  other = await house.another();
});
afterAll(() => house.close());

const later = (seconds: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + seconds * 1000);
};
beforeEach(() => later(300));

async function ask(app: App, options: InjectOptions) {
  const reply = await app.inject(options);
  const set = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json(), cookie: set };
}
const password = (username: string, app = house.app) =>
  ask(app, { method: 'POST', url: '/api/session', payload: { username, password: DEMO_PASSWORD } });
const code = (cookie: string, digits: string, app = house.app) =>
  ask(app, { method: 'POST', url: '/api/session/code', payload: { code: digits }, headers: { cookie } });

/** A person who is no part of the demonstration: enrols with a telephone of their own. */
async function enrol(username: string): Promise<{ secret: string; recoveryCodes: string[]; cookie: string }> {
  await house.db.updateTable('staff').set({ isDemo: false }).where('username', '=', username).execute();
  const half = await password(username);
  expect(half).toMatchObject({ status: 202, body: { step: 'enrol', demoCode: null } });
  const headers = { cookie: half.cookie };
  const begun = await ask(house.app, { method: 'POST', url: '/api/session/enrolment', headers });
  const { secret } = begun.body;
  const payload = { code: codeOf(secret, stepAt(house.clock.now)) };
  const done = await ask(house.app, { method: 'PUT', url: '/api/session/enrolment', headers, payload });
  expect(done.status).toBe(200);
  return { secret, recoveryCodes: done.body.recoveryCodes, cookie: done.cookie };
}

describe('登录第二步', () => {
  it('动态码按 RFC 6238 计算（附录乙的例子，取后六位）', () => {
    const examples: [seconds: number, digits: string][] = [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_111_111_111, '050471'],
      [1_234_567_890, '005924'],
      [2_000_000_000, '279037'],
    ];
    for (const [seconds, digits] of examples) expect(codeOf(RFC_SECRET, stepAt(new Date(seconds * 1000)))).toBe(digits);
  });

  it('SEC-002 负责人、三类管理员须走第二步；窗口、审核、承办、热线凭密码即可', async () => {
    for (const username of ['kunshan-director', 'province-law', 'admin', 'security', 'auditor'])
      expect((await password(username)).status, username).toBe(202);
    for (const username of ['kunshan-receptionist', 'kunshan-reviewer', 'kunshan-lawyer', 'hotline-01'])
      expect((await password(username)).status, username).toBe(200);
  });

  it('SEC-002 只凭密码，任何地址都不给负责人和管理员任何内容', async () => {
    const own = ['/api/session/code', '/api/session/enrolment', '/api/session/second-step', '/api/session'];
    const closed = Object.entries(rightsTable).filter(([, row]) => row.answers.stranger === 401);
    const rows = closed.filter(
      ([, row]) => !own.includes(row.url(file)) && !row.url(file).startsWith('/api/telephony/'),
    );
    expect(rows.length).toBeGreaterThan(150);
    for (const username of ['kunshan-director', 'admin']) {
      const { cookie } = await password(username);
      const replies: string[] = [];
      for (const [route, row] of rows) {
        const method = route.split(' ')[0] as InjectOptions['method'] & string; // the table names only methods the server has
        const payload = row.body?.(file) as object | undefined;
        const asked = { method, url: row.url(file), headers: { cookie }, ...(payload ? { payload } : {}) };
        replies.push(`${route} ${(await ask(house.app, asked)).body.code}`);
      }
      expect(replies).toEqual(rows.map(([route]) => `${route} second_step_needed`));
      expect((await ask(house.app, { url: '/api/session', headers: { cookie } })).body.code).toBe('second_step_needed');
      expect((await ask(house.app, { url: '/api/session/second-step', headers: { cookie } })).body.step).toBe('code');
    }
  }, 60_000);

  it('SEC-002 任命为负责人的，已登录的窗口人员下一次操作就要走第二步', async () => {
    const cookie = await signIn(house.app, 'wuxi-receptionist');
    const staffId = staffIdOf('wuxi-receptionist');
    const { unionId } = await house.db
      .selectFrom('post')
      .select('unionId')
      .where('staffId', '=', staffId)
      .executeTakeFirstOrThrow();
    await house.db.insertInto('post').values({ staffId, unionId, role: 'director', fromOn: '2026-11-01' }).execute();
    const reply = await ask(house.app, { url: '/api/matters', headers: { cookie } });
    expect(reply.body.code).toBe('second_step_needed');
  });

  it('SEC-003 动态码只认一次，换一个进程也不认；前后各半分钟的认，再早再晚的不认', async () => {
    const { secret } = await enrol('suqian-director');
    const at = (shift: number) => codeOf(secret, stepAt(house.clock.now) + shift);
    const half = async (app = house.app) => (await password('suqian-director', app)).cookie;
    later(90);
    expect((await code(await half(), at(-2))).status, '早了一分钟').toBe(422);
    expect((await code(await half(), at(2))).status, '晚了一分钟').toBe(422);
    expect((await code(await half(), at(-1))).status).toBe(200);
    const [mine, theirs, digits] = [await half(), await half(other), at(0)];
    const replies = await Promise.all([code(mine, digits), code(theirs, digits, other)]);
    expect(replies.map(({ status }) => status).sort(), '两个进程同时').toEqual([200, 422]);
    expect((await code(await half(other), digits, other)).body.fields[0].message).toContain('已经用过');
    expect((await code(await half(), at(-1))).status, '比用过的更早').toBe(422);
    expect((await code(await half(), at(1))).status).toBe(200);
  });

  it('SEC-003 走完第二步换一个凭证，只凭密码的那个作废；密钥加密保存，恢复码只存摘要', async () => {
    const { secret, recoveryCodes } = await enrol('huaian-director');
    const half = await password('huaian-director');
    later(60);
    const whole = await code(half.cookie, codeOf(secret, stepAt(house.clock.now)));
    expect(whole.cookie).not.toBe(half.cookie);
    expect((await ask(house.app, { url: '/api/session', headers: { cookie: whole.cookie } })).status).toBe(200);
    expect((await ask(house.app, { url: '/api/session/second-step', headers: { cookie: half.cookie } })).status).toBe(
      401,
    );
    const { rows } = await house.database.pool.query(
      `select encode(secret_sealed, 'escape') || coalesce((select string_agg(encode(code_hash, 'escape'), '') from recovery_code), '') as kept from second_factor`,
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(secret);
    const [first = ''] = recoveryCodes;
    expect(kept).not.toContain(first);
    expect(kept).not.toContain(createHash('sha256').update(first).digest('hex'));
  });

  it('SEC-003 手机不在身边的，一个恢复码登录一次', async () => {
    const { recoveryCodes } = await enrol('yancheng-director');
    const [first = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    const half = async () => (await password('yancheng-director')).cookie;
    expect((await code(await half(), first.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await code(await half(), first)).body.fields[0].message).toBe('恢复码不对，或已经用过。');
  });

  it('SEC-003 连错五个动态码，在哪里都锁定十五分钟', async () => {
    await enrol('lianyungang-director');
    for (let at = 0; at < 5; at += 1)
      expect((await code((await password('lianyungang-director')).cookie, '000000')).status).toBe(422);
    const { cookie } = await password('lianyungang-director', other);
    expect((await code(cookie, '000000', other)).body).toMatchObject({ code: 'account_locked' });
    later(15 * 60);
    expect((await code((await password('lianyungang-director')).cookie, '000000')).status).toBe(422);
  });

  it('知道密码的人不能给已绑定的账号另绑一个', async () => {
    const { cookie } = await password('kunshan-director');
    const begun = await ask(house.app, { method: 'POST', url: '/api/session/enrolment', headers: { cookie } });
    expect(begun).toMatchObject({ status: 409, body: { code: 'in_use' } });
  });

  it('只凭密码的登录十分钟作废；再输一次动态码换凭证，十二小时仍从登录算起', async () => {
    const { secret, cookie } = await enrol('zhenjiang-director');
    const half = await password('zhenjiang-director');
    later(10 * 60);
    expect((await code(half.cookie, codeOf(secret, stepAt(house.clock.now)))).status).toBe(401);
    const again = await code(cookie, codeOf(secret, stepAt(house.clock.now)));
    expect(again.status).toBe(200);
    expect((await ask(house.app, { url: '/api/session', headers: { cookie } })).status, '旧凭证').toBe(401);
    const { expiresAt } = await house.db
      .selectFrom('session')
      .select('expiresAt')
      .where(
        'tokenHash',
        '=',
        createHash('sha256')
          .update(again.cookie.split('=')[1] ?? '')
          .digest(),
      )
      .executeTakeFirstOrThrow();
    expect(Date.parse(expiresAt)).toBe(house.clock.now.getTime() - 10 * 60_000 + 12 * 3_600_000);
  });

  it('演示账号的动态码显示在屏幕上，接连登录多少次都行；别人的不显示', async () => {
    for (let at = 0; at < 5; at += 1) await signIn(house.app, 'kunshan-director');
    const { cookie } = await password('kunshan-director');
    const step = await ask(house.app, { url: '/api/session/second-step', headers: { cookie } });
    expect(step.body.demoCode).toMatch(/^\d{6}$/);
    await house.db.updateTable('staff').set({ isDemo: false }).where('username', '=', 'kunshan-director').execute();
    expect((await password('kunshan-director')).body).toEqual({ step: 'code', demoCode: null });
  });
});

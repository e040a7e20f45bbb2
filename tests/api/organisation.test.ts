// The administration desk as administrators use it, and where it ends: the neighbour's unions, people and register.
import { widths } from '@gongyuan/server/acts/tree.ts';
import type { Interval } from '@gongyuan/server/acts/tree.ts';
import { prepare } from '@gongyuan/server/prepare.ts';
import { DEMO_PASSWORD } from '@gongyuan/server/seeds/demonstration.ts';
import { staffIdOf, unionIdOf } from '@gongyuan/server/seeds/stable-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApp, signIn } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const TODAY = '2026-11-21';
const PASSWORD = 'a password for tests';
const [suzhou, kunshan, jiangyin, yushan] = ['320500', '320583', '320281', '320583100'].map(unionIdOf);

let office: TestApp;
const cookies = new Map<string, string>();
const authenticators = new Map<string, string>();

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';
interface Row {
  id: string;
  name: string;
  username: string;
  unionName: string;
  posts: { id: string; role: string; unionName: string; toOn: string | null }[];
}
interface Problem {
  code: string;
  fields?: { path: string; message: string }[];
}

const as = (username: string, password = DEMO_PASSWORD) => signIn(office.app, username, password, authenticators);

async function call(who: string, method: Method, url: string, payload?: Record<string, unknown>) {
  const cookie = cookies.get(who) ?? (await as(who, who.endsWith('-admin') ? PASSWORD : DEMO_PASSWORD));
  cookies.set(who, cookie);
  return office.app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) });
}
const create = async (who: string, url: string, payload: Record<string, unknown>) => {
  const reply = await call(who, 'POST', url, payload);
  expect(reply.body).toMatch(/^\{"id":/);
  return reply.json<{ id: string }>().id;
};
const codeOf = async (reply: ReturnType<typeof call>) => (await reply).json<Problem>().code;
const fieldOf = async (reply: ReturnType<typeof call>) => {
  const { code, fields } = (await reply).json<Problem>();
  return [code, fields?.[0]?.path];
};
const rowsOf = async (who: string, url: string) => (await call(who, 'GET', url)).json<{ rows: Row[] }>().rows;

/** An administrator of one union, made the way the screens do. */
async function appoint(username: string, unionId: string | undefined): Promise<string> {
  const staffId = await create('admin', '/api/staff', { username, name: '测试员', password: PASSWORD });
  await create('admin', '/api/posts', { staffId, unionId, role: 'administrator', fromOn: TODAY });
  return staffId;
}

beforeAll(async () => {
  office = await openApp();
  await appoint('suzhou-admin', suzhou);
  await appoint('kunshan-admin', kunshan);
  await appoint('jiangyin-admin', jiangyin);
});
afterAll(() => office.close());

describe('演示的省', () => {
  it('再次启动不会重复写入，也不覆盖改动', async () => {
    const count = async () =>
      (await office.database.pool.query<{ n: number }>('select count(*)::int as n from staff')).rows[0]?.n;
    const before = await count();
    const { ownerPool, pool } = office.database;
    await prepare({ ownerPool, appPool: pool, dataDir: '', demo: true, log: () => undefined });
    expect(await count()).toBe(before);
  });

  it('每个演示账号都能登录，岗位在自己的工会', async () => {
    for (const [username, role, union] of [
      ['province-law', 'director', '江苏省总工会'],
      ['hotline-01', 'hotline', '江苏省总工会'],
      ['nanjing-reviewer', 'reviewer', '南京市总工会'],
      ['kunshan-lawyer', 'handler', '昆山市总工会'],
      ['qixia-reviewer', 'reviewer', '南京市栖霞区总工会'],
      ['suqian-director', 'director', '宿迁市总工会'],
    ] as const) {
      const session = (await call(username, 'GET', '/api/session')).json<{
        posts: { role: string; unionName: string }[];
      }>();
      expect(session.posts).toContainEqual(expect.objectContaining({ role, unionName: union }));
    }
  });
});

describe('工会和机构', () => {
  it('任何工作人员都能按名称查找工会，一页接一页不重不漏', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const url: string = `/api/unions?q=${encodeURIComponent('昆山')}&limit=4${next ? `&after=${next}` : ''}`;
      const page: { rows: Row[]; next: string | null } = (await call('yushan-station', 'GET', url)).json();
      seen.push(...page.rows.map(({ name }) => name));
      next = page.next;
    }
    expect(seen[0]).toBe('昆山市总工会');
    expect(seen).toContain('昆山市玉山镇总工会');
    expect(new Set(seen).size).toBe(seen.length);
    expect(await fieldOf(call('yushan-station', 'GET', '/api/unions?after=forged'))).toEqual(['bad_input', 'after']);
    expect(await rowsOf('yushan-station', '/api/unions?q=%25')).toEqual([]);
  });

  it('县级管理员在本县设企业工会和产业工会，邻县管理员看到的是“没有找到”', async () => {
    const enterprise = {
      name: '昆山示例精密电子有限公司工会',
      shortName: '示例精密',
      level: 'grassroots',
      kind: 'enterprise',
      parentId: yushan,
    };
    expect(await codeOf(call('jiangyin-admin', 'POST', '/api/unions', enterprise))).toBe('not_found');
    expect(await codeOf(call('kunshan-director', 'POST', '/api/unions', enterprise))).toBe('not_allowed');
    const id = await create('kunshan-admin', '/api/unions', enterprise);
    const [row] = await rowsOf('kunshan-admin', `/api/unions?parentId=${yushan}`);
    expect(row).toMatchObject({ id, cityCode: '320500', isGuest: false, kind: 'enterprise' });
    await create('kunshan-admin', '/api/unions', {
      name: '昆山市教育工会',
      shortName: '昆山教育',
      level: 'county',
      kind: 'industrial',
      parentId: kunshan,
    });
    expect(await fieldOf(call('kunshan-admin', 'POST', '/api/unions', enterprise))).toEqual(['duplicate', 'name']);
    expect(await codeOf(call('jiangyin-admin', 'PATCH', `/api/unions/${id}`, { shortName: '夺' }))).toBe('not_found');
    expect((await call('kunshan-admin', 'PATCH', `/api/unions/${id}`, { shortName: '精密' })).statusCode).toBe(200);
  });

  it('外省工会由省级管理员登记，有自己的位置', async () => {
    const anhui = {
      name: '安徽省总工会',
      shortName: '皖',
      level: 'province',
      parentId: null,
      isGuest: true,
      divisionCode: '340000',
    };
    expect(await codeOf(call('suzhou-admin', 'POST', '/api/unions', anhui))).toBe('not_allowed');
    expect(await fieldOf(call('admin', 'POST', '/api/unions', { ...anhui, isGuest: false }))).toEqual([
      'bad_input',
      'parentId',
    ]);
    const parentId = await create('admin', '/api/unions', anhui);
    expect(await fieldOf(call('admin', 'POST', '/api/unions', anhui))).toEqual(['duplicate', 'name']);
    await create('admin', '/api/unions', {
      name: '合肥市总工会',
      shortName: '合肥',
      level: 'city',
      parentId,
      divisionCode: '340100',
    });
    const [hefei] = await rowsOf('admin', `/api/unions?parentId=${parentId}`);
    expect(hefei).toMatchObject({ cityCode: '340100', isGuest: true });
    const { rows } = await office.database.pool.query(
      `select min(lft) as from, max(rgt) as to from trade_union where is_guest`,
    );
    expect(rows[0]).toEqual({ from: widths.province, to: 2 * widths.province - 1 });
  });

  it('级别不低于上级、区划已有工会、仍有下级的，各说明原因', async () => {
    const city = { name: '新市总工会', shortName: '新', level: 'city', parentId: kunshan };
    expect(await fieldOf(call('admin', 'POST', '/api/unions', city))).toEqual(['bad_input', 'level']);
    const same = {
      name: '玉山总工会',
      shortName: '玉',
      level: 'township',
      parentId: kunshan,
      divisionCode: '320583100',
    };
    expect(await fieldOf(call('admin', 'POST', '/api/unions', same))).toEqual(['duplicate', 'divisionCode']);
    expect(await codeOf(call('admin', 'PATCH', `/api/unions/${kunshan}`, { closedOn: TODAY }))).toBe('in_use');
  });

  it('同时设立的工会位置各不相同', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `并发测试镇${at}总工会`);
    await Promise.all(
      names.map((name) =>
        create('kunshan-admin', '/api/unions', { name, shortName: name, level: 'township', parentId: kunshan }),
      ),
    );
    const { rows } = await office.database.pool.query<Interval>(
      `select lft, rgt from trade_union where name like '并发测试镇%' order by lft`,
    );
    expect(rows).toHaveLength(12);
    expect(rows.every((row, at) => at === 0 || row.lft > (rows[at - 1]?.rgt ?? 0))).toBe(true);
  });

  it('设立服务站后人人可查，只改所改的栏目', async () => {
    const id = await create('kunshan-admin', '/api/bodies', {
      unionId: yushan,
      kind: 'point',
      name: '玉山镇示例园区职工法律援助点',
      hours: '周一至周五 9:00—17:00',
    });
    expect(
      await fieldOf(
        call('kunshan-admin', 'POST', '/api/bodies', {
          unionId: yushan,
          kind: 'point',
          mode: 'joint',
          name: '某援助点',
        }),
      ),
    ).toEqual(['bad_input', 'mode']);
    expect(await codeOf(call('jiangyin-admin', 'PATCH', `/api/bodies/${id}`, { phone: '12351' }))).toBe('not_found');
    expect((await call('kunshan-admin', 'PATCH', `/api/bodies/${id}`, { phone: '12351' })).statusCode).toBe(200);
    const points = await rowsOf('hotline-01', `/api/bodies?unionId=${yushan}&kind=point`);
    expect(points.find((one: { id: string }) => one.id === id)).toMatchObject({
      id,
      phone: '12351',
      hours: '周一至周五 9:00—17:00',
      unionName: '昆山市玉山镇总工会',
    });
  });
});

describe('人员与岗位', () => {
  it('建账号、任命、登录、结束岗位；账号重名在该栏提示', async () => {
    const staffId = await create('kunshan-admin', '/api/staff', {
      username: 'new-clerk',
      name: '新同事',
      password: PASSWORD,
    });
    expect(
      await fieldOf(
        call('jiangyin-admin', 'POST', '/api/staff', { username: 'new-clerk', name: '别人', password: PASSWORD }),
      ),
    ).toEqual(['duplicate', 'username']);
    const post = { staffId, unionId: kunshan, role: 'receptionist', fromOn: TODAY };
    const postId = await create('kunshan-admin', '/api/posts', post);
    expect(await fieldOf(call('kunshan-admin', 'POST', '/api/posts', post))).toEqual(['duplicate', 'role']);
    expect(await codeOf(call('kunshan-admin', 'POST', '/api/posts', { ...post, unionId: jiangyin }))).toBe('not_found');
    expect(await as('new-clerk', PASSWORD)).toMatch(/=[\w-]{43}$/);
    expect(await codeOf(call('jiangyin-admin', 'POST', `/api/posts/${postId}/end`, { toOn: TODAY }))).toBe('not_found');
    expect(await fieldOf(call('kunshan-admin', 'POST', `/api/posts/${postId}/end`, { toOn: '2026-01-01' }))).toEqual([
      'bad_input',
      'toOn',
    ]);
    expect((await call('kunshan-admin', 'POST', `/api/posts/${postId}/end`, { toOn: TODAY })).statusCode).toBe(200);
    const [row] = await rowsOf('kunshan-admin', '/api/staff?q=new-clerk');
    expect(row?.posts).toEqual([
      expect.objectContaining({ role: 'receptionist', unionName: '昆山市总工会', toOn: TODAY }),
    ]);
  });

  it('管理员只看到自己范围内的人；重置密码和停用也只在范围内', async () => {
    const names = (await rowsOf('kunshan-admin', '/api/staff?limit=100')).map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining(['kunshan-director', 'yushan-station', 'kunshan-admin']));
    expect(names).not.toContain('jiangyin-reviewer');
    expect(names).not.toContain('suzhou-director');
    const reset = (who: string, username: string) =>
      call(who, 'PUT', `/api/staff/${staffIdOf(username)}/password`, { password: PASSWORD });
    expect(await codeOf(reset('jiangyin-admin', 'kunshan-reviewer'))).toBe('not_found');
    expect((await reset('kunshan-admin', 'kunshan-reviewer')).statusCode).toBe(200);
    expect(
      (await office.app.inject({ url: '/api/session', headers: { cookie: await as('kunshan-reviewer', PASSWORD) } }))
        .statusCode,
    ).toBe(200);
  });

  it('县里的管理员不能借某人在县里的岗位，拿到此人在市里的权限', async () => {
    const staffId = staffIdOf('suzhou-director');
    await create('admin', '/api/posts', { staffId, unionId: kunshan, role: 'reviewer', fromOn: TODAY });
    expect(await codeOf(call('kunshan-admin', 'PUT', `/api/staff/${staffId}/password`, { password: PASSWORD }))).toBe(
      'not_allowed',
    );
    expect(await codeOf(call('kunshan-admin', 'POST', `/api/staff/${staffId}/disable`))).toBe('not_allowed');
  });

  it('停用立即退出，恢复后可再登录；不能停用自己', async () => {
    const staffId = staffIdOf('kunshan-receptionist');
    const cookie = await as('kunshan-receptionist');
    expect((await call('kunshan-admin', 'POST', `/api/staff/${staffId}/disable`)).statusCode).toBe(200);
    expect((await office.app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401);
    expect((await call('kunshan-admin', 'POST', `/api/staff/${staffId}/enable`)).statusCode).toBe(200);
    expect(await as('kunshan-receptionist')).toMatch(/=[\w-]{43}$/);
    expect(await codeOf(call('admin', 'POST', `/api/staff/${staffIdOf('admin')}/disable`))).toBe('in_use');
  });

  it('锁定的账号由管理员重置密码后即可登录', async () => {
    for (let at = 0; at < 5; at += 1) await expect(as('yushan-station', 'wrong')).rejects.toThrow('wrong_credentials');
    await expect(as('yushan-station')).rejects.toThrow('account_locked');
    await call('kunshan-admin', 'PUT', `/api/staff/${staffIdOf('yushan-station')}/password`, { password: PASSWORD });
    expect(await as('yushan-station', PASSWORD)).toMatch(/=[\w-]{43}$/);
  });
});

describe('承办人、时限和代字', () => {
  it('登记承办人、协议和利益冲突；与别处也有协议的由共同上级更改', async () => {
    const lawyer = { name: '示例律师', kind: 'lawyer', certificateValidTo: '2030-01-01', fields: ['工伤'] };
    expect(await fieldOf(call('kunshan-admin', 'POST', '/api/handlers', lawyer))).toEqual(['bad_input', 'firm']);
    const id = await create('kunshan-admin', '/api/handlers', { ...lawyer, firm: '江苏示例律师事务所' });
    await create('kunshan-admin', `/api/handlers/${id}/agreements`, { unionId: kunshan, fromOn: TODAY });
    expect((await call('kunshan-admin', 'PATCH', `/api/handlers/${id}`, { maxOpenCases: 3 })).statusCode).toBe(200);
    expect(await codeOf(call('jiangyin-admin', 'PATCH', `/api/handlers/${id}`, { maxOpenCases: 1 }))).toBe('not_found');
    expect(
      await codeOf(
        call('jiangyin-admin', 'POST', `/api/handlers/${id}/agreements`, { unionId: kunshan, fromOn: TODAY }),
      ),
    ).toBe('not_found');
    await create('jiangyin-admin', `/api/handlers/${id}/agreements`, { unionId: jiangyin, fromOn: TODAY });
    expect(await codeOf(call('kunshan-admin', 'PATCH', `/api/handlers/${id}`, { maxOpenCases: 4 }))).toBe(
      'not_allowed',
    );
    expect(await fieldOf(call('kunshan-admin', 'POST', `/api/handlers/${id}/conflicts`, { reason: '近亲属' }))).toEqual(
      ['bad_input', 'employerName'],
    );
    await create('kunshan-admin', `/api/handlers/${id}/conflicts`, {
      employerName: '昆山某某电子有限公司',
      reason: '曾任该单位顾问',
    });
    expect(await rowsOf('hotline-01', `/api/handlers?q=${encodeURIComponent('示例律师')}&kind=volunteer`)).toEqual([]);
    const found = (await rowsOf('hotline-01', `/api/handlers?unionId=${kunshan}&limit=100`)).find(
      (row) => row.id === id,
    );
    expect(found).toMatchObject({
      openCases: 0,
      maxOpenCases: 3,
      firm: '江苏示例律师事务所',
      fields: ['工伤'],
      agreements: [{ unionName: '江阴市总工会' }, { unionName: '昆山市总工会' }],
    });
  });

  it('名册里看得到证书到期的、有冲突的和已满额的承办人', async () => {
    const rows = await rowsOf('admin', `/api/handlers?unionId=${suzhou}&limit=100`);
    expect(rows).toContainEqual(expect.objectContaining({ certificateValidTo: '2025-12-31' }));
    expect(rows).toContainEqual(expect.objectContaining({ maxOpenCases: 1 }));
  });

  it('内部时限按日期设定，下级的列表里也有上级设定的', async () => {
    const term = {
      unionId: kunshan,
      code: 'internal.supplement',
      amount: 5,
      unit: 'working_day',
      fromOn: '2027-01-01',
    };
    await create('kunshan-admin', '/api/parameters', term);
    expect(await fieldOf(call('kunshan-admin', 'POST', '/api/parameters', term))).toEqual(['duplicate', 'fromOn']);
    expect(
      await fieldOf(call('kunshan-admin', 'POST', '/api/parameters', { ...term, code: 'internal.invented' })),
    ).toEqual(['bad_input', 'code']);
    expect(
      await fieldOf(call('kunshan-admin', 'POST', '/api/parameters', { ...term, code: 'arbitration.limitation' })),
    ).toEqual(['bad_input', 'code']);
    expect(await codeOf(call('jiangyin-admin', 'POST', '/api/parameters', term))).toBe('not_found');
    const rows = await rowsOf('kunshan-admin', `/api/parameters?unionId=${kunshan}`);
    expect(rows).toContainEqual(
      expect.objectContaining({
        unionName: '苏州市总工会',
        code: 'internal.supplement',
        amount: 10,
        label: '补充材料（内部时限）',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ unionName: '昆山市总工会', code: 'internal.supplement', amount: 5 }),
    );
  });

  it('代字按日期更换', async () => {
    const word = { unionId: kunshan, documentKind: 'grant_decision', word: '昆工法援', fromOn: '2027-01-01' };
    await create('kunshan-admin', '/api/document-words', word);
    expect(await fieldOf(call('kunshan-admin', 'POST', '/api/document-words', word))).toEqual(['duplicate', 'fromOn']);
    expect(await codeOf(call('jiangyin-admin', 'POST', '/api/document-words', word))).toBe('not_found');
    const words = (await rowsOf('kunshan-admin', `/api/document-words?unionId=${kunshan}`)).filter((row) =>
      JSON.stringify(row).includes('grant_decision'),
    );
    expect(words).toEqual([
      expect.objectContaining({ word: '昆工援决', fromOn: '2020-01-01' }),
      expect.objectContaining({ word: '昆工法援' }),
    ]);
  });

  it('每项更改都在所属工会留下记录', async () => {
    const { rows } = await office.database.pool.query<{ name: string }>(
      `select distinct name from action where union_id = $1 and actor_party = 'administrator' order by name`,
      [kunshan],
    );
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'add_agreement',
        'create_post',
        'create_staff',
        'disable_staff',
        'end_post',
        'reset_password',
        'set_document_word',
        'set_parameter',
      ]),
    );
  });
});

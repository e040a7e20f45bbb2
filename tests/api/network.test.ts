// The network of bodies: coverage by day against dated targets, the missing by name, and where a point may be needed.
import { unionIdOf } from '@gongyuan/server/seeds/stable-id.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

const [jiangsu, suzhou, kunshan, yushan, nanjing] = ['320000', '320500', '320583', '320583100', '320100'].map(
  unionIdOf,
);
const NOTICE = '《关于进一步加强新形势下工会法律援助工作的意见》（苏工发〔2012〕8号）';

let house: TestApp;
let admin: Persona;
beforeAll(async () => {
  house = await openApp();
  admin = await house.as('admin');
});
afterAll(() => house.close());

interface Share {
  units: number;
  having: number;
  missing: number;
  rate: number | null;
  isMet: boolean | null;
}
interface Duty extends Share {
  duty: string;
  inForce: { by: string; percent: number; basis: string } | null;
  next: { by: string; percent: number } | null;
}
interface Coverage {
  duties: Duty[];
  points: { of: string; count: number }[];
  below: { unionId: string; name: string; isOwn: boolean; centre: Share; station: Share }[];
}
interface Unit {
  unionId: string;
  name: string;
  aboveName: string;
  body: { id: string; name: string; foundedOn: string } | null;
  missing: { reason: string; on: string | null } | null;
}

const read = async (on: string, unionId = jiangsu): Promise<Coverage> =>
  (await admin.get(`/api/network/coverage?unionId=${unionId}&on=${on}`)).body;
const dutyOf = async (duty: string, on: string, unionId = jiangsu): Promise<Duty> => {
  const found = (await read(on, unionId)).duties.find((row) => row.duty === duty);
  if (!found) throw new Error(`no ${duty}`);
  return found;
};

/** Every page of a list, and the total it states. */
async function listAll<R>(url: string, who = admin): Promise<{ rows: R[]; total: number }> {
  const rows: R[] = [];
  let total = 0;
  for (let after: string | null = ''; after !== null; ) {
    const { body, status }: Reply = await who.get(`${url}&limit=100${after ? `&after=${after}` : ''}`);
    expect(status).toBe(200);
    rows.push(...body.rows);
    ({ total, next: after } = body);
  }
  return { rows, total };
}
const listUnits = (query: string, unionId = jiangsu) => listAll<Unit>(`/api/network/units?unionId=${unionId}&${query}`);

const open = async (form: Record<string, unknown>) => {
  const reply = await admin.post('/api/bodies', form);
  expect(reply.body).toHaveProperty('id');
  return String(reply.body.id);
};

describe('援助中心组建率', () => {
  it('十三个设区市和全部县（市、区）都应建：补上最后一个，当天达到100%，缺的一个也没有', async () => {
    await sql`update union_body set founded_on = '2010-05-01' where kind = 'centre'`.execute(house.db);
    await sql`update post set body_id = null`.execute(house.db);
    await sql`delete from union_body where kind = 'centre' and union_id = ${kunshan}::uuid`.execute(house.db);
    const before = await dutyOf('centre', '2012-12-31');
    expect(before).toMatchObject({ units: 13 + 95, having: 107, missing: 1, isMet: false });
    expect(before.rate).toBe(99);
    expect(before.inForce).toEqual({ by: '2012-12-31', percent: 100, basis: `${NOTICE}第四条` });
    const { rows } = await listUnits('duty=centre&state=missing&on=2012-12-31');
    expect(rows.map(({ name, aboveName, missing }) => [name, aboveName, missing?.reason])).toEqual([
      ['昆山市总工会', '苏州市总工会', 'none'],
    ]);

    await open({
      unionId: kunshan,
      kind: 'centre',
      mode: 'joint',
      name: '昆山市职工法律援助中心',
      foundedOn: '2012-12-31',
    });
    expect(await dutyOf('centre', '2012-12-31')).toMatchObject({ having: 108, missing: 0, rate: 100, isMet: true });
    expect((await listUnits('duty=centre&state=missing&on=2012-12-31')).total).toBe(0);
  });

  it('前一天它还没有成立，不算，名单上写明哪天成立；目标也还没有到期', async () => {
    expect(await dutyOf('centre', '2012-12-30')).toMatchObject({
      having: 107,
      isMet: null,
      inForce: null,
      next: { by: '2012-12-31', percent: 100 },
    });
    const { rows } = await listUnits('duty=centre&state=missing&on=2012-12-30');
    expect(rows.map(({ missing }) => missing)).toEqual([{ reason: 'later', on: '2012-12-31' }]);
  });

  it('撤销的从撤销那天起不算，没有写成立日期的不算，都写明原因', async () => {
    const centre = (unionId: string | undefined) => sql`kind = 'centre' and union_id = ${unionId}::uuid`;
    await sql`update union_body set closed_on = '2020-03-01' where ${centre(nanjing)}`.execute(house.db);
    await sql`update union_body set founded_on = null where ${centre(suzhou)}`.execute(house.db);
    const missing = async (on: string) =>
      (await listUnits(`duty=centre&state=missing&on=${on}`)).rows.map(({ name, missing: why }) => [name, why]);
    expect(await missing('2020-03-01')).toEqual([
      ['南京市总工会', { reason: 'closed', on: '2020-03-01' }],
      ['苏州市总工会', { reason: 'undated', on: null }],
    ]);
    expect(await missing('2020-02-29')).toEqual([['苏州市总工会', { reason: 'undated', on: null }]]);
  });
});

describe('援助站组建率', () => {
  /** Founds stations so that the given share of all units has one from each day on. */
  async function found(shares: readonly (readonly [day: string, percent: number])[]): Promise<number> {
    await sql`delete from union_body where kind = 'station'`.execute(house.db);
    const { rows } = await sql<{ id: string }>`select id from trade_union
      where not is_guest and (kind = 'zone' or (kind = 'federation' and level = 'township')) order by md5(id::text)`.execute(
      house.db,
    );
    const values = rows.flatMap(({ id }, at) => {
      const day = shares.find(([, percent]) => at < Math.ceil((rows.length * percent) / 100))?.[0];
      return day ? [{ unionId: id, kind: 'station', name: '职工法律援助站', foundedOn: day }] : [];
    });
    for (let at = 0; at < values.length; at += 1000)
      await house.db
        .insertInto('unionBody')
        .values(values.slice(at, at + 1000))
        .execute();
    return rows.length;
  }

  it('同一份数据，三个年底各按当时的目标判断：60%达到、80%没有达到、90%达到', async () => {
    const units = await found([
      ['2012-06-01', 61],
      ['2013-06-01', 79],
      ['2014-12-31', 90],
    ]);
    const at = async (on: string) => {
      const { rate, isMet, inForce, having, missing } = await dutyOf('station', on);
      expect(having + missing).toBe(units);
      return [rate, isMet, inForce?.percent ?? null, inForce?.basis ?? null];
    };
    expect(await at('2012-12-31')).toEqual([expect.closeTo(61, 0), true, 60, `${NOTICE}第五条`]);
    expect(await at('2013-12-31')).toEqual([expect.closeTo(79, 0), false, 80, `${NOTICE}第五条`]);
    expect(await at('2014-12-30')).toEqual([expect.closeTo(79, 0), false, 80, `${NOTICE}第五条`]);
    expect(await at('2014-12-31')).toEqual([expect.closeTo(90, 0), true, 90, `${NOTICE}第五条`]);
    expect(await at('2026-11-21')).toEqual([expect.closeTo(90, 0), true, 90, `${NOTICE}第五条`]);
  });

  it('每个数字都等于它的名单：应建、已建、未建，一页一页翻完不重不漏', async () => {
    const on = '2013-12-31';
    const share = await dutyOf('station', on);
    const [all, having, missing] = await Promise.all(
      ['all', 'having', 'missing'].map((state) => listUnits(`duty=station&state=${state}&on=${on}`)),
    );
    expect([all?.total, having?.total, missing?.total]).toEqual([share.units, share.having, share.missing]);
    for (const list of [all, having, missing])
      expect(new Set(list?.rows.map(({ unionId }) => unionId)).size).toBe(list?.total);
    expect(having?.rows.every(({ body, missing: why }) => body !== null && body.foundedOn <= on && why === null)).toBe(
      true,
    );
    expect(missing?.rows.every(({ body, missing: why }) => body === null && why !== null)).toBe(true);
  });

  it('下级各行加上本级等于合计，点进下级看到的是同样的数', async () => {
    const city = await read('2013-12-31', suzhou);
    for (const duty of ['centre', 'station'] as const) {
      const whole = city.duties.find((row) => row.duty === duty);
      expect(city.below.reduce((sum, row) => sum + row[duty].units, 0)).toBe(whole?.units);
      expect(city.below.reduce((sum, row) => sum + row[duty].having, 0)).toBe(whole?.having);
    }
    expect(city.below.filter(({ isOwn }) => isOwn).map(({ name, centre }) => [name, centre.units])).toEqual([
      ['苏州市总工会', 1],
    ]);
    const row = city.below.find(({ unionId }) => unionId === kunshan);
    const { duty: _, inForce: __, next: ___, ...county } = await dutyOf('station', '2013-12-31', kunshan);
    expect(row?.station).toEqual(county);
    expect((await listUnits('duty=centre&own=1&on=2013-12-31', suzhou)).total).toBe(1);
  });

  it('那一天之后才成立的乡镇工会不列入应建，已撤销的也不列入；产业工会和外省工会从不列入', async () => {
    const before = await dutyOf('station', '2013-12-31', kunshan);
    const born = await admin.post('/api/unions', {
      name: '昆山市新设镇总工会',
      shortName: '新设镇',
      level: 'township',
      parentId: kunshan,
      foundedOn: '2014-07-01',
    });
    await admin.post('/api/unions', {
      name: '昆山市机冶工会',
      shortName: '昆山机冶',
      level: 'township',
      kind: 'industrial',
      parentId: kunshan,
    });
    expect(await dutyOf('station', '2014-06-30', kunshan)).toMatchObject({ units: before.units });
    expect(await dutyOf('station', '2014-07-01', kunshan)).toMatchObject({ units: before.units + 1 });
    await admin.call({ method: 'PATCH', url: `/api/unions/${born.body.id}`, payload: { closedOn: '2015-01-01' } });
    expect(await dutyOf('station', '2014-12-31', kunshan)).toMatchObject({ units: before.units + 1 });
    expect(await dutyOf('station', '2015-01-01', kunshan)).toMatchObject({ units: before.units });
  });

  it('以后的日子、没有的工会、改过的翻页标记都被挡回', async () => {
    const ask = (query: string) => admin.get(`/api/network/coverage?${query}`);
    expect((await ask('on=2026-11-22')).body).toMatchObject({ code: 'bad_input', fields: [{ path: 'on' }] });
    expect((await ask('on=2013-02-30')).status).toBe(422);
    expect((await ask('unionId=00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await admin.get('/api/network/units?duty=station&after=zzz')).body).toMatchObject({ code: 'bad_input' });
  });
});

describe('设点建议', () => {
  const enterprise = (name: string, headcount: number | null, more = {}) =>
    admin.post('/api/network/enterprises', {
      unionId: yushan,
      name,
      headcount,
      source: '昆山市规上工业企业名录',
      statedOn: '2026-06-30',
      ...more,
    });
  const suggested = async (query = '', who = admin) =>
    (
      await listAll<{ id: string; kind: string; name: string; headcount: number | null; point: unknown }>(
        `/api/network/places?unionId=${kunshan}${query}`,
        who,
      )
    ).rows.filter(({ name }) => !name.includes('示例'));
  const names = async (query = '') => (await suggested(query)).map(({ name }) => name);

  it('没有援助点的规上企业和村（社区）按人数从多到少排，人数不明的排在最后', async () => {
    for (const [name, headcount] of [
      ['昆山甲电子有限公司', 1200],
      ['昆山乙精密有限公司', 5400],
      ['昆山丙模具有限公司', null],
    ] as const)
      expect((await enterprise(name, headcount)).status).toBe(201);
    const village = await admin.post('/api/network/villages', {
      unionId: yushan,
      name: '试验社区',
      headcount: 3000,
      source: '镇总工会统计',
      statedOn: '2026-06-30',
    });
    expect(village.status).toBe(201);
    expect(await names()).toEqual(['昆山乙精密有限公司', '试验社区', '昆山甲电子有限公司', '昆山丙模具有限公司']);
    expect(await names('&kind=village')).toEqual(['试验社区']);
    expect(await names('&minimum=3000')).toEqual(['昆山乙精密有限公司', '试验社区']);
  });

  it('设立一个点，它就从建议里消失，并计入那天的援助点；撤销以后又回来；同一处不能设两个', async () => {
    const [target] = await suggested();
    const form = {
      unionId: yushan,
      kind: 'point',
      name: '乙精密职工法律援助点',
      foundedOn: '2026-11-01',
      employerId: target?.id,
    };
    const pointId = await open(form);
    expect(await names()).toEqual(['试验社区', '昆山甲电子有限公司', '昆山丙模具有限公司']);
    expect(await names('&point=with')).toEqual(['昆山乙精密有限公司']);
    expect((await admin.post('/api/bodies', form)).body).toMatchObject({
      code: 'duplicate',
      fields: [{ path: 'employerId' }],
    });
    const counts = async (on: string) => (await read(on, kunshan)).points.map(({ of, count }) => [of, count]);
    expect(await counts('2026-11-21')).toEqual([
      ['enterprise', 2],
      ['village', 0],
      ['other', 0],
    ]);
    // One of the demonstration stands since 2019.
    expect(await counts('2026-10-31')).toContainEqual(['enterprise', 1]);
    expect(await counts('2019-04-30')).toContainEqual(['enterprise', 0]);
    const points = await listAll(`/api/network/points?unionId=${kunshan}&of=enterprise&on=2026-11-21`);
    expect(points.total).toBe(2);
    expect(points.rows).toContainEqual(
      expect.objectContaining({ id: pointId, forName: '昆山乙精密有限公司', of: 'enterprise' }),
    );
    await admin.call({ method: 'PATCH', url: `/api/bodies/${pointId}`, payload: { closedOn: '2026-11-20' } });
    expect(await names()).toEqual(['昆山乙精密有限公司', '试验社区', '昆山甲电子有限公司', '昆山丙模具有限公司']);
  });

  it('站和中心不写设在哪家企业；名单里没有的企业不能直接设点', async () => {
    const [target] = await suggested();
    const station = { unionId: yushan, kind: 'station', name: '一个援助站', employerId: target?.id };
    expect((await admin.post('/api/bodies', station)).body.fields).toMatchObject([{ path: 'employerId' }]);
    const unlisted = await house.db
      .selectFrom('employer')
      .select('id')
      .where('areaUnionId', 'is', null)
      .executeTakeFirst();
    const point = { unionId: yushan, kind: 'point', name: '一个援助点', employerId: unlisted?.id };
    expect((await admin.post('/api/bodies', point)).body.fields).toMatchObject([{ path: 'employerId' }]);
  });

  it('人数要有出处和日期，日期不能在以后；重复登记、登记到县一级的村被挡回', async () => {
    expect((await enterprise('昆山丁有限公司', 10, { source: '' })).body.fields).toMatchObject([{ path: 'source' }]);
    expect((await enterprise('昆山丁有限公司', 10, { statedOn: '2027-01-01' })).body.fields).toMatchObject([
      { path: 'statedOn' },
    ]);
    expect((await enterprise('昆山甲电子 有限公司', 10)).body).toMatchObject({ code: 'duplicate' });
    const village = { name: '某某村', headcount: null, source: '镇总工会', statedOn: '2026-06-30' };
    expect((await admin.post('/api/network/villages', { ...village, unionId: kunshan })).body.fields).toMatchObject([
      { path: 'unionId' },
    ]);
  });

  it('改人数、并村、企业不再是规上，名单随着变', async () => {
    const rows = await suggested();
    const patch = (kind: string, name: string, payload: object) =>
      admin.call({
        method: 'PATCH',
        url: `/api/network/${kind}/${rows.find((row) => row.name === name)?.id}`,
        payload,
      });
    expect((await patch('enterprises', '昆山丙模具有限公司', { headcount: 9000 })).status).toBe(200);
    expect((await patch('enterprises', '昆山甲电子有限公司', { isAboveScale: false })).status).toBe(200);
    expect((await patch('villages', '试验社区', { closedOn: '2026-10-01' })).status).toBe(200);
    expect(await names()).toEqual(['昆山丙模具有限公司', '昆山乙精密有限公司']);
  });

  it('并入别家的企业不再单独列出', async () => {
    const [kept, merged] = await suggested();
    const merge = (into: string | null) =>
      house.db
        .updateTable('employer')
        .set({ mergedIntoId: into })
        .where('id', '=', merged?.id ?? '')
        .execute();
    await merge(kept?.id ?? null);
    expect(await names()).toEqual([kept?.name]);
    await merge(null);
    expect(await names()).toEqual([kept?.name, merged?.name]);
  });

  it('只有在那里任职的人看得到名单，也只有当地的管理员改得了', async () => {
    const reviewer = await house.as('kunshan-reviewer');
    expect((await suggested('', reviewer)).length).toBe(2);
    const [row] = await suggested();
    expect((await (await house.as('nanjing-director')).get(`/api/network/places?unionId=${kunshan}`)).status).toBe(404);
    expect((await (await house.as('hotline-01')).get('/api/network/places')).status).toBe(403);
    const change = { method: 'PATCH', url: `/api/network/enterprises/${row?.id}`, payload: { headcount: 1 } } as const;
    expect((await reviewer.call(change)).status).toBe(403);
    // A name in the register tells nothing about disputes: the page of the enterprise stays closed.
    expect(row).toMatchObject({ isReadable: false });
    expect((await reviewer.get(`/api/employers/${row?.id}`)).status).toBe(404);
  });

  it('每次登记和更改都在所属工会留下记录', async () => {
    const { rows } = await sql<{ name: string }>`select distinct name from action
      where union_id = ${yushan}::uuid and actor_party = 'administrator' order by name`.execute(house.db);
    expect(rows.map(({ name }) => name)).toEqual([
      'change_body',
      'change_enterprise',
      'change_village',
      'create_body',
      'register_enterprise',
      'register_village',
    ]);
  });
});

describe('用人单位页面上的规模和人数', () => {
  it('受理人写明出处后登记规上和人数，单位进入所在地的建议名单', async () => {
    const receptionist = await house.as('kunshan-receptionist');
    const { disputeId } = await tellJi(receptionist);
    const { employerId } = await house.db
      .selectFrom('dispute')
      .select('employerId')
      .where('id', '=', String(disputeId))
      .executeTakeFirstOrThrow();
    const change = (payload: object) =>
      receptionist.call({ method: 'PATCH', url: `/api/employers/${employerId}`, payload });
    expect((await change({ isAboveScale: true, headcount: 8800 })).body.fields).toMatchObject([
      { path: 'scaleSource' },
      { path: 'scaleOn' },
    ]);
    const stated = { isAboveScale: true, headcount: 8800, scaleSource: '单位公示年报', scaleOn: '2026-06-30' };
    expect((await change({ ...stated, scaleOn: '2027-01-01' })).body.fields).toMatchObject([{ path: 'scaleOn' }]);
    const changed = await change({ ...stated, areaUnionId: yushan });
    expect(changed.body).toMatchObject({
      ...stated,
      mayChange: true,
      areaUnion: { id: yushan, name: '昆山市玉山镇总工会' },
    });
    const { body } = await receptionist.get(`/api/network/places?unionId=${kunshan}&minimum=8000`);
    expect(body.rows).toContainEqual(
      expect.objectContaining({ id: employerId, headcount: 8800, source: '单位公示年报', isReadable: true }),
    );
  });
});

describe('公开的机构页面', () => {
  const page = (url: string) => house.app.inject({ url });
  const bodyOf = async (unionId: string | undefined, kind: string) =>
    (
      await house.db
        .selectFrom('unionBody')
        .select('id')
        .where('unionId', '=', unionId ?? '')
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow()
    ).id;

  it('写明名称、地址、怎么走、时间、电话和12351，以及这里做什么；代码只是文字', async () => {
    const id = await open({
      unionId: kunshan,
      kind: 'point',
      name: '<i>前进路</i>援助点',
      address: '前进路1号',
      directions: '乘101路到前进路站',
      hours: '周一至周五',
      phone: '0512-55550000',
    });
    const { body, statusCode } = await page(`/bodies/${id}`);
    expect(statusCode).toBe(200);
    for (const part of [
      '&lt;i&gt;前进路&lt;/i&gt;援助点',
      '前进路1号',
      '乘101路',
      '周一至周五',
      'tel:051255550000',
      'tel:12351',
      '第六条',
      '不收一分钱',
    ])
      expect(body).toContain(part);
    expect(body).toContain(`/bodies/${id}/poster`);
    expect((await page(`/bodies/${kunshan}`)).body).toContain(`href="/bodies/${id}"`);
  });

  it('撤销的机构、外省的机构、乱写的编号都没有页面，也没有公示', async () => {
    const id = await open({ unionId: kunshan, kind: 'point', name: '撤销的援助点' });
    await admin.call({ method: 'PATCH', url: `/api/bodies/${id}`, payload: { closedOn: '2026-11-21' } });
    for (const url of [`/bodies/${id}`, `/bodies/${id}/poster`, '/bodies/x/poster', `/bodies/${kunshan}/poster`])
      expect((await page(url)).statusCode, url).toBe(404);
  });

  it('公示写明条件、范围、流程、时限、电话、依据和从哪天起，和网页用同样的规定', async () => {
    const poster = (await page(`/bodies/${await bodyOf(kunshan, 'centre')}/poster`)).body;
    for (const part of [
      '侵犯职工合法权益的劳动争议',
      '代理诉讼',
      '农民工要工资',
      '身份证或者工作证',
      '12351',
      '2026年11月21日有效',
      '自2022年1月1日起',
      '第四十三条',
    ])
      expect(poster).toContain(part);
    expect(poster).toMatch(/多久答复<\/th><td>7日/);
    expect((await page('/conditions')).body).toMatch(/多久答复.*?<td>7日/s);
    expect(poster).not.toMatch(/<script|style="/);
  });

  it('按地名找最近的：先同一个镇，再同一个县，再同一个市', async () => {
    const { body } = await page(`/bodies?q=${encodeURIComponent('昆山 玉山镇')}`);
    const at = [
      '离昆山市玉山镇最近的机构',
      '同一个镇（街道）',
      '同一个县（市、区）',
      '昆山市职工法律援助中心',
      '同一个市',
      '苏州市职工法律援助中心',
    ].map((part) => body.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((left, right) => left - right));
  });

  it('同名的地方让人选；找不到的说明怎么办；不管写什么都不出错', async () => {
    const several = (await page(`/bodies?q=${encodeURIComponent('鼓楼区')}`)).body;
    expect(several).toContain('南京市鼓楼区');
    const link = /href="(\/bodies\?at=[0-9a-f-]{36})">徐州市鼓楼区/.exec(several)?.[1];
    expect((await page(link ?? '')).body).toContain('离徐州市鼓楼区最近的机构');
    expect((await page(`/bodies?q=${encodeURIComponent('月亮上')}`)).body).toContain('没有找到这个地方');
    for (const query of ['q=', 'q=%00', 'at=x', 'q=a&q=b', 'q[]=1', `q=${'长'.repeat(500)}`, 'q=%3Cscript%3E', 'utm=1'])
      expect([200, 400, 422], query).toContain((await page(`/bodies?${query}`)).statusCode);
    expect((await page('/bodies?q=%3Cscript%3E')).body).not.toContain('<script>');
  });
});

describe('条件和标准的从前', () => {
  const page = async (query: string) => (await house.app.inject({ url: `/conditions${query}` })).body;

  it('今天的页面写明从哪天起、以前是怎样的，并能点到前一天', async () => {
    const today = await page('');
    expect(today).toContain('2022年1月1日起');
    expect(today).toContain('以前（2012年7月1日至2021年12月31日）：7个工作日');
    expect(today).toContain('href="/conditions?on=2021-12-31"');
    expect(today).toContain('以前：2013年12月31日要达到80%');
  });

  it('2013年6月30日的页面只写那天有效的，没有收录的明说，不拿今天的顶替', async () => {
    const then = await page('?on=2013-06-30');
    expect(then).toContain('2013年6月30日那天的规定');
    expect(then).toContain('第七条');
    expect(then).not.toContain('《法律援助法》');
    expect(then).toMatch(/多久答复.*?7个工作日/s);
    expect(then).toMatch(/提出异议，多久审查<\/th><td>没有收录/);
    expect(then).toMatch(/60%.*?以后：2013年12月31日要达到80%|以后：2013年12月31日要达到80%.*?60%/s);
    expect(await page('?on=2021-12-31')).toContain('7个工作日');
    expect(await page('?on=2001-01-01')).toContain('那一天有效的规定没有收录');
  });

  it('不是日子的、以后的日子，说明后给今天的', async () => {
    for (const on of ['2013-02-30', 'x', '2027-01-01', '%3Cb%3E']) {
      const shown = await page(`?on=${on}`);
      expect(shown).toContain('请填写一个到今天为止的日子');
      expect(shown).toContain('能帮什么、要什么条件</h1>');
      expect(shown).not.toContain('<b>');
    }
  });
});

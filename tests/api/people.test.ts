// Persons and employers: masked, unmasked for a reason that stays, corrected by those who serve them, hidden from others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let personId: string;
let employerId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  const { disputeId } = await tellJi(window);
  const dispute = (await window.get(`/api/disputes/${disputeId}`)).body;
  personId = dispute.parties[0].personId;
  employerId = dispute.employer.id;
});
afterAll(() => house.close());

const logged = async () =>
  house.db
    .selectFrom('readLog')
    .select(['field', 'reason', 'subject'])
    .where('subjectId', '=', personId)
    .orderBy('id')
    .execute();

describe('职工档案', () => {
  it('号码和住址打码显示，生日和性别取自身份证', async () => {
    const { status, body } = await window.get(`/api/people/${personId}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({
      name: '纪大山',
      identityNumber: '320***********1234',
      phone: '139****5678',
      address: null,
      birthOn: '1985-01-01',
      sex: 'male',
    });
  });

  it('全部服务按时间排列，再次来访并入同一人', async () => {
    await tellJi(window, { metOn: '2026-11-19', lines: [{ line: 'advice' }] });
    const { services } = (await window.get(`/api/people/${personId}`)).body;
    expect(services.map((one: { kind: string; on: string }) => [one.on, one.kind])).toEqual([
      ['2026-11-21', 'contact'],
      ['2026-11-21', 'matter'],
      ['2026-11-21', 'matter'],
      ['2026-11-19', 'contact'],
    ]);
    const advice = services.find((one: { label: string }) => one.label === '法律咨询');
    expect(advice).toMatchObject({ state: '待答复', unionName: '昆山市总工会' });
  });

  it('查看完整信息要写理由，每次都留痕', async () => {
    const unmask = (body: object) => window.post(`/api/people/${personId}/unmask`, body);
    expect((await unmask({ field: 'phone', reason: '' })).body.fields[0].path).toBe('reason');
    expect(await logged()).toEqual([]);
    expect((await unmask({ field: 'phone', reason: '通知职工领取文书' })).body).toEqual({ value: '13912345678' });
    expect((await unmask({ field: 'identity_number', reason: '核对授权委托书' })).body).toEqual({
      value: '320583198501011234',
    });
    expect((await unmask({ field: 'address', reason: '邮寄决定书用' })).body).toEqual({ value: null });
    expect(await logged()).toEqual([
      { subject: 'person', field: 'phone', reason: '通知职工领取文书' },
      { subject: 'person', field: 'identity_number', reason: '核对授权委托书' },
      { subject: 'person', field: 'address', reason: '邮寄决定书用' },
    ]);
  });

  it('带提交编号查看，回复里的号码也不留在表里', async () => {
    const key = { 'idempotency-key': 'unmask-0001' };
    const body = { field: 'phone', reason: '通知职工开庭' };
    expect((await window.post(`/api/people/${personId}/unmask`, body, key)).body).toEqual({ value: '13912345678' });
    const kept = await house.db.selectFrom('idempotency').selectAll().where('key', '=', 'unmask-0001').execute();
    expect(kept).toEqual([]);
  });

  it('查看记录不能删改', async () => {
    await expect(house.database.pool.query('delete from read_log')).rejects.toThrow();
    await expect(house.database.ownerPool.query('delete from read_log')).rejects.toThrow('append_only');
  });

  it('更正以后名册跟着改，只记改了哪几栏', async () => {
    const change = (body: object) => window.call({ method: 'PATCH', url: `/api/people/${personId}`, payload: body });
    const { status, body } = await change({
      name: '纪大川',
      phone: '13700000001',
      address: '江苏省昆山市玉山镇人民路1号',
    });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({
      name: '纪大川',
      phone: '137****0001',
      identityNumber: '320***********1234',
      address: '江苏省昆山市****',
    });
    const parties = await house.db
      .selectFrom('disputeParty')
      .select('displayName')
      .where('personId', '=', personId)
      .execute();
    expect(new Set(parties.map((party) => party.displayName))).toEqual(new Set(['纪大川']));
    const { input } = await house.db
      .selectFrom('action')
      .select('input')
      .where('subject', '=', 'person')
      .where('subjectId', '=', personId)
      .executeTakeFirstOrThrow();
    expect(input).toEqual({ fields: ['name', 'phone', 'address'] });
    expect((await change({ identityNumber: '320583198501011235' })).body.fields[0].path).toBe('identityNumber');
  });

  it('邻县当作没有这个人；上级看得见，不能改；热线不看档案', async () => {
    const neighbour = await house.as('jiangyin-reviewer');
    expect((await neighbour.get(`/api/people/${personId}`)).status).toBe(404);
    expect(
      (await neighbour.post(`/api/people/${personId}/unmask`, { field: 'phone', reason: '想看一看' })).status,
    ).toBe(404);
    const above = await house.as('province-law');
    expect((await above.get(`/api/people/${personId}`)).status).toBe(200);
    const refused = await above.call({
      method: 'PATCH',
      url: `/api/people/${personId}`,
      payload: { phone: '13700000002' },
    });
    expect(refused.body.code).toBe('wrong_party');
    expect((await (await house.as('hotline-01')).get(`/api/people/${personId}`)).status).toBe(403);
  });

  it('在别处报同一个身份证号，看不到这里登记的电话', async () => {
    const other = await house.as('qixia-reviewer');
    const told = await tellJi(other, {
      parties: [
        { kind: 'worker', role: 'applicant', person: { name: '纪大山', identityNumber: '320583198501011234' } },
      ],
    });
    const { parties } = (await other.get(`/api/disputes/${told.disputeId}`)).body;
    expect(parties[0].personId).not.toBe(personId);
    expect((await other.get(`/api/people/${parties[0].personId}`)).body).toMatchObject({ phone: null, address: null });
    // Whoever may see both has the whole history on one page.
    const { services } = (await (await house.as('province-law')).get(`/api/people/${personId}`)).body;
    expect(new Set(services.map((one: { unionName: string }) => one.unionName)).size).toBeGreaterThan(1);
  });
});

describe('来访中又报了一遍的人', () => {
  const again = (more: object) => ({
    kind: 'worker',
    role: 'applicant',
    person: { id: personId, name: '纪大川', ...more },
  });
  const changes = () =>
    house.db
      .selectFrom('action')
      .select('input')
      .where('subject', '=', 'person')
      .where('subjectId', '=', personId)
      .where('name', '=', 'change')
      .orderBy('id')
      .execute();
  const phoneNow = async () =>
    (await window.post(`/api/people/${personId}/unmask`, { field: 'phone', reason: '测试核对' })).body.value;

  it('受理单位报的新号码算更正，留痕只记栏名；照旧的不留痕', async () => {
    const before = (await changes()).length;
    await tellJi(window, { parties: [again({ phone: '137 0000 0001' })], claims: [] });
    expect((await changes()).length).toBe(before);
    await tellJi(window, { parties: [again({ phone: '13700000009', isUnionMember: true })], claims: [] });
    expect((await changes()).slice(before).map((row) => row.input)).toEqual([{ fields: ['phone'] }]);
    expect(await phoneNow()).toBe('13700000009');
  });

  it('只能查看的上级窗口不能借来访改号码，拒绝时说明怎么办', async () => {
    const above = await house.as('province-law');
    const session = (await above.get('/api/session')).body;
    await house.db
      .insertInto('post')
      .values({
        staffId: session.staffId,
        unionId: session.posts[0].unionId,
        role: 'receptionist',
        fromOn: '2026-01-01',
      })
      .execute();
    const tell = (person: object) =>
      above.post('/api/contacts', {
        unionId: session.posts[0].unionId,
        speaker: { kind: 'self' },
        story: '到省里来访',
        facts: {},
        parties: [again(person)],
        lines: [{ line: 'publicity' }],
      });
    const refused = await tell({ phone: '13900000000' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'wrong_party' } });
    expect(refused.body.detail).toContain('电话');
    expect(await phoneNow()).toBe('13700000009');
    expect((await tell({})).status).toBe(201);
  });

  it('姓名里夹着号码的不收', async () => {
    const reply = await window.call({
      method: 'PATCH',
      url: `/api/people/${personId}`,
      payload: { name: '王五13712345678' },
    });
    expect(reply.body.fields).toEqual([{ path: 'name', message: expect.stringContaining('不能带号码') }]);
  });
});

describe('用人单位', () => {
  it('列出看得见的争议和金额', async () => {
    const { status, body } = await window.get(`/api/employers/${employerId}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.name).toBe('昆山示例制造有限公司');
    expect(body.disputes.length).toBeGreaterThan(0);
    expect((await (await house.as('jiangyin-reviewer')).get(`/api/employers/${employerId}`)).status).toBe(404);
  });

  it('更正名称和信用代码，代码不对的不收', async () => {
    const change = (body: object) =>
      window.call({ method: 'PATCH', url: `/api/employers/${employerId}`, payload: body });
    expect((await change({ creditCode: '91350100M000100Y43', industry: '制造业' })).body).toMatchObject({
      creditCode: '91350100M000100Y43',
      industry: '制造业',
    });
    expect((await change({ creditCode: '91350100M000100Y44' })).body.fields[0].path).toBe('creditCode');
    expect((await change({ name: '昆山 示例制造(集团)有限公司' })).body.name).toBe('昆山示例制造（集团）有限公司');
  });

  it('单位名称里夹着电话的不收', async () => {
    const change = (payload: object) => window.call({ method: 'PATCH', url: `/api/employers/${employerId}`, payload });
    expect((await change({ name: '王老板13912345678' })).body.fields[0].path).toBe('name');
  });

  it('别的工会的档案也用着这个单位时不能改名，其余仍可更正', async () => {
    const { name } = (await window.get(`/api/employers/${employerId}`)).body;
    await tellJi(await house.as('jiangyin-reviewer'), {
      parties: [{ kind: 'employer', role: 'respondent', employer: { name } }],
      facts: { divisionCode: '320281' },
      claims: [],
    });
    const change = (payload: object) => window.call({ method: 'PATCH', url: `/api/employers/${employerId}`, payload });
    const refused = await change({ name: '昆山别的名字有限公司' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'wrong_party' } });
    expect(refused.body.detail).toContain('不能在这里改名');
    expect((await change({ name, industry: '纺织业' })).body).toMatchObject({ name, industry: '纺织业' });
  });
});

/** The agent's desk: who is calling, what is registered of it, and what an agent never sees. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { Hotline } from '../support/hotline.ts';
import { openHotline, plain } from '../support/hotline.ts';
import { tellForestry, tellJi } from '../support/stories.ts';

const JI = '13912345678';

let house: TestApp;
let hotline: Hotline;

beforeAll(async () => {
  house = await openApp();
  hotline = await openHotline(house);
});
afterAll(() => house.close());
// Each test begins with nothing in the agent's hands.
beforeEach(() => hotline.clear());

describe('弹屏', () => {
  it('新号码：只有打了星号的号码和一张空白登记', async () => {
    const { callId, call } = await hotline.answered({ from: '13800001111' });
    expect(call).toMatchObject({ state: 'talking', from: '138****1111', people: [], focusMatterId: null });
    expect((await hotline.current()).state).toBe('talking');
    await hotline.exchange.hangUp(callId);
    expect((await hotline.current()).state).toBe('wrap_up');
  });

  it('已知的人：姓名打星号，在办事项只有编号、环节和在谁手里', async () => {
    const told = await tellJi(await house.as('kunshan-receptionist'));
    const { call } = await hotline.answered({ from: JI });
    const [person] = call.people;
    expect(person.name).toBe('纪**');
    expect(person.matters).toEqual([
      {
        id: told.matters[0].id,
        number: told.matters[0].number,
        procedureLabel: '法律援助申请',
        stateLabel: '填写中',
        owner: expect.stringContaining('昆山市总工会'),
        isFastTrack: false,
        isActive: true,
      },
    ]);
    expect(call.focusMatterId).toBe(told.matters[0].id);
    const shown = JSON.stringify(await hotline.current());
    for (const secret of ['纪大山', JI, '昆山示例制造', '被要求自己写辞职', told.matters[0].title])
      expect(shown).not.toContain(secret);
  });

  it('快速办理的事项在弹屏上也标明', async () => {
    const from = '13800009999';
    const told = await tellForestry(await house.as('kunshan-receptionist'), {
      parties: [
        { kind: 'worker', role: 'applicant', person: { name: '陈代表', phone: from } },
        { kind: 'contractor', role: 'respondent', displayName: '包工头' },
      ],
    });
    const { call } = await hotline.answered({ from });
    expect(call.people[0].matters).toMatchObject([{ id: told.matters[0].id, isFastTrack: true }]);
  });

  it('三十天没有动静的事项照样列出，但不先弹它', async () => {
    house.clock.now = new Date(house.clock.now.getTime() + 40 * 86_400_000);
    await house.db
      .updateTable('session')
      .set({ seenAt: house.clock.now, expiresAt: new Date(house.clock.now.getTime() + 6 * 3_600_000) })
      .execute();
    const { call } = await hotline.answered({ from: JI });
    expect(call.people[0].matters).toHaveLength(1);
    expect(call.people[0].matters[0].isActive).toBe(false);
    expect(call.focusMatterId).toBeNull();
  });

  it('同一号码再打来，说明是第几次、上次是谁接的', async () => {
    const from = '13800002222';
    const first = await hotline.answered({ from });
    await hotline.exchange.hangUp(first.callId);
    await hotline.register(first.call.id);
    const { call } = await hotline.answered({ from });
    expect(call.repeat).toMatchObject({ calls: 1, lastAgent: '龚立新' });
    expect(call.people[0].matters).toHaveLength(1);
  });

  it('两名接线员接到同一个人，互相看得见', async () => {
    const second = await hotline.secondAgent();
    const from = '13800003333';
    await hotline.answered({ from });
    const callId = await hotline.exchange.ring({ from });
    await hotline.exchange.answer(callId, { from, agent: '8002' });
    expect((await hotline.current()).calls[0].presence).toMatchObject([{ agent: '陪衬接线员', seat: '8002' }]);
    expect((await hotline.current(second)).calls[0].presence).toMatchObject([{ agent: '龚立新', seat: '8001' }]);
    await hotline.exchange.hangUp(callId);
  });

  it('没有入座时接起的来电，入座后就在手上', async () => {
    await hotline.agent.call({ method: 'DELETE', url: '/api/hotline/seat' });
    expect((await hotline.current()).state).toBe('off');
    const callId = await hotline.exchange.ring({ agent: '8001' });
    await hotline.exchange.answer(callId, { agent: '8001' });
    expect((await hotline.current()).calls).toEqual([]);
    await hotline.agent.post('/api/hotline/seat', { seat: '8001' });
    expect((await hotline.current()).calls).toHaveLength(1);
    await hotline.exchange.hangUp(callId);
  });

  it('别人的座席要说明接替才能坐', async () => {
    const second = await hotline.secondAgent();
    const refused = await second.post('/api/hotline/seat', { seat: '8001' });
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('龚立新');
    expect((await second.post('/api/hotline/seat', { seat: '8001', takeOver: true })).status).toBe(200);
    expect((await hotline.current()).seat).toBeNull();
    expect((await hotline.agent.post('/api/hotline/seat', { seat: '8001', takeOver: true })).status).toBe(200);
    await second.post('/api/hotline/seat', { seat: '8002' });
  });
});

describe('登记', () => {
  it('号码由系统从来电中带入，接线员没有看到也没有录入', async () => {
    const from = '13800004444';
    const { call } = await hotline.answered({ from });
    const done = await hotline.register(call.id, { ...plain, name: '胡来电' });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const person = await house.db
      .selectFrom('contact')
      .innerJoin('person', 'person.id', 'contact.personId')
      .innerJoin('phoneCall', 'phoneCall.contactId', 'contact.id')
      .select(['person.name', 'person.phoneIndex', 'phoneCall.fromIndex', 'contact.channel'])
      .where('contact.id', '=', done.body.contactId)
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ name: '胡来电', channel: 'hotline_12351', phoneIndex: person.fromIndex });
    expect((await hotline.current()).calls).toEqual([]);
  });

  it('在电话里答复的咨询，登记的同时办结，用时按通话计', async () => {
    const { callId, call } = await hotline.answered({ from: '13800005555' });
    await hotline.exchange.hangUp(callId);
    const done = await hotline.register(call.id, { ...plain, answer: '满一年有五天，单位安排不了要付三倍工资。' });
    expect(done.body.readOut).toMatchObject([{ label: '法律咨询', stateLabel: '已答复', isDone: true }]);
    const advice = await house.db
      .selectFrom('matter')
      .innerJoin('advice', 'advice.matterId', 'matter.id')
      .select(['matter.state', 'advice.answer', 'advice.minutes'])
      .where('matter.contactId', '=', done.body.contactId)
      .executeTakeFirstOrThrow();
    expect(advice).toEqual({ state: 'done', answer: '满一年有五天，单位安排不了要付三倍工资。', minutes: 1 });
    const acts = await house.db
      .selectFrom('action')
      .innerJoin('matter', 'matter.id', 'action.subjectId')
      .select(['action.name', 'action.actorParty'])
      .where('matter.contactId', '=', done.body.contactId)
      .orderBy('action.id')
      .execute();
    expect(acts).toEqual([
      { name: 'start', actorParty: 'hotline' },
      { name: 'answer', actorParty: 'hotline' },
    ]);
  });

  it('写了答复却没有选咨询，说明是哪一栏，什么都不登记', async () => {
    const { call } = await hotline.answered();
    const reply = await hotline.register(call.id, { ...plain, lines: [{ line: 'petition' }], answer: '可以。' });
    expect(reply.status).toBe(422);
    expect(reply.body.fields).toMatchObject([{ path: 'answer' }]);
    expect((await hotline.current()).calls[0].id).toBe(call.id);
  });

  it('一个电话同时要援助和监督：一次登记，两件都到昆山，读得出编号和在谁手里', async () => {
    const { call } = await hotline.answered({ from: '13800006666' });
    const done = await hotline.register(call.id, {
      name: '余工友',
      story: '在昆山一家电子厂上班，三个月没发工资，想请律师打仲裁，也希望工会去厂里查一查。',
      facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583', workerCount: 1 },
      employerName: '昆山示例电子有限公司',
      lines: [{ line: 'arbitration' }, { line: 'supervision' }],
    });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    expect(done.body.unionName).toBe('昆山市总工会');
    const [aid, supervision] = done.body.readOut;
    expect(aid).toMatchObject({ line: 'arbitration', owner: expect.stringContaining('昆山市总工会') });
    expect(aid.number).toMatch(/〔2026〕\d+号|〔2027〕\d+号/);
    expect(supervision).toMatchObject({ line: 'supervision', owner: expect.stringContaining('昆山市总工会') });
    const kunshan = await house.as('kunshan-receptionist');
    const inbox = (await kunshan.get('/api/matters?view=unit')).body.rows;
    expect(inbox.map((row: { number: string }) => row.number)).toContain(aid.number);
  });

  it('弹屏认出的人就是来电人：记到原来的人名下，不另立一个', async () => {
    const { call } = await hotline.answered({ from: JI });
    const personId = call.people[0].id;
    const done = await hotline.register(call.id, { ...plain, personId });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const contact = await house.db
      .selectFrom('contact')
      .select('personId')
      .where('id', '=', done.body.contactId)
      .executeTakeFirstOrThrow();
    expect(contact.personId).toBe(personId);
  });

  it('别的号码下的人不能借这通电话认领', async () => {
    const { call: ji } = await hotline.answered({ from: JI });
    const personId = ji.people[0].id;
    const { call } = await hotline.answered({ from: '13800007777' });
    expect((await hotline.register(call.id, { ...plain, personId })).status).toBe(404);
  });

  it('同一通来电只登记一次，别人手上的不能登记', async () => {
    const second = await hotline.secondAgent();
    const { call } = await hotline.answered();
    expect((await second.post(`/api/hotline/calls/${call.id}/contact`, plain)).body.code).toBe('wrong_party');
    expect((await hotline.register(call.id)).status).toBe(201);
    expect((await hotline.register(call.id)).body.code).toBe('wrong_state');
  });

  it('不留姓名也不显示号码的，照样登记', async () => {
    const { call } = await hotline.answered({ from: '' });
    const done = await hotline.register(call.id);
    expect(done.status, JSON.stringify(done.body)).toBe(201);
  });

  it('不用登记的，写明原因后从手上移走', async () => {
    const { call } = await hotline.answered();
    expect((await hotline.agent.post(`/api/hotline/calls/${call.id}/close`, { reason: '打错了' })).status).toBe(200);
    expect((await hotline.current()).calls).toEqual([]);
  });
});

describe('追问在办的事', () => {
  it('转告承办单位，成为一项要答复的待办，来电记在原争议档案上', async () => {
    const kunshan = await house.as('kunshan-receptionist');
    const told = await tellJi(kunshan, {
      parties: [{ kind: 'worker', role: 'applicant', person: { name: '卜催办', phone: '13800008888' } }],
      claims: [],
    });
    const { call } = await hotline.answered({ from: '13800008888' });
    const matter = call.people[0].matters[0];
    const reply = await hotline.agent.post(`/api/hotline/calls/${call.id}/message`, {
      matterId: matter.id,
      note: '想问材料齐了没有，电话13800008888',
    });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    expect(reply.body).toMatchObject({
      number: told.matters[0].number,
      owner: expect.stringContaining('昆山市总工会'),
    });
    const page = (await kunshan.get(`/api/matters/${matter.id}`)).body;
    expect(page.obligations).toMatchObject([
      { label: '回复 12351 来电人', note: '想问材料齐了没有，电话138****8888', isMine: true },
    ]);
    expect(page.timeline.map((row: { label: string }) => row.label)).toContain('12351 来电转告');
    const end = await kunshan.post(`/api/obligations/${page.obligations[0].id}/end`, { outcome: '已电话告知' });
    expect(end.status).toBe(200);
  });

  it('不是这个来电人的事项，转告不了', async () => {
    const other = await tellJi(await house.as('kunshan-receptionist'), {
      parties: [{ kind: 'worker', role: 'applicant', person: { name: '别的人', phone: '13800009999' } }],
      claims: [],
    });
    const { call } = await hotline.answered({ from: '13800000000' });
    const told = { matterId: other.matters[0].id, note: '打听一下' };
    expect((await hotline.agent.post(`/api/hotline/calls/${call.id}/message`, told)).status).toBe(404);
  });
});

describe('接线员不看案卷', () => {
  it('弹屏上的事项、登记出来的事项和争议，打开都是没有权限', async () => {
    const { call } = await hotline.answered({ from: JI });
    const matterId = call.people[0].matters[0].id;
    const done = (await hotline.register(call.id)).body;
    const opened = await house.db
      .selectFrom('matter')
      .select(['id', 'disputeId', 'revision'])
      .where('contactId', '=', done.contactId)
      .executeTakeFirstOrThrow();
    for (const id of [matterId, opened.id]) expect((await hotline.agent.get(`/api/matters/${id}`)).status).toBe(403);
    expect((await hotline.agent.get(`/api/disputes/${opened.disputeId}`)).status).toBe(403);
    expect((await hotline.agent.get(`/api/people/${call.people[0].id}`)).status).toBe(403);
    expect((await hotline.agent.post('/api/search', { q: '纪大山' })).status).toBe(403);
    expect((await hotline.agent.get('/api/matters?view=all')).body.rows).toEqual([]);
    const answer = { revision: opened.revision, input: { answer: '事后再答' } };
    expect((await hotline.agent.post(`/api/advices/${opened.id}/answer`, answer)).status).toBe(404);
  });

  it('边听边判的结论里没有别人的记录', async () => {
    const told = { facts: { causes: [] }, person: { name: '纪大山', phone: JI } };
    const reply = await hotline.agent.post('/api/hotline/triage', told);
    expect(reply.status).toBe(200);
    expect(reply.body.seenBefore).toEqual([]);
    expect((await (await house.as('province-law')).post('/api/hotline/triage', told)).status).toBe(403);
  });

  it('查看号码要写理由，并留下一条查看记录', async () => {
    const { call } = await hotline.answered({ from: JI });
    const url = `/api/hotline/calls/${call.id}/reveal`;
    expect((await hotline.agent.post(url, { field: 'from', reason: '' })).status).toBe(422);
    const asked = { field: 'from', reason: '断线后回拨' };
    expect((await hotline.agent.post(url, asked, { 'idempotency-key': 'reveal-0001' })).body.value).toBe(JI);
    // A reply kept for repeating would be the plain number in a table.
    const kept = await house.db.selectFrom('idempotency').select('key').where('key', '=', 'reveal-0001').execute();
    expect(kept).toEqual([]);
    const log = await house.db.selectFrom('readLog').selectAll().where('subjectId', '=', call.id).execute();
    expect(log).toMatchObject([{ subject: 'call', field: 'from', reason: '断线后回拨' }]);
    expect((await hotline.agent.post(url, { field: 'recording', reason: '复听' })).status).toBe(404);
  });

  it('凡是显示完整号码的查看，答复都不留底', async () => {
    const { paths } = (await hotline.agent.get('/api/openapi.json')).body as {
      // the description which the server itself gives out
      paths: Record<string, { post?: { responses: { 200?: { content?: unknown } } } }>;
    };
    const revealing = Object.keys(paths).filter((path) => /\/(unmask|reveal)$/.test(path));
    expect(revealing.toSorted()).toEqual(['/api/hotline/calls/{id}/reveal', '/api/people/{id}/unmask']);
    for (const path of revealing) {
      const url = path.replace('{id}', '00000000-0000-4000-8000-000000000000');
      // A key that is none is refused wherever keys are looked at; here nobody looks.
      const reply = await hotline.agent.post(url, { field: 'phone', reason: '核对号码' }, { 'idempotency-key': '!' });
      expect(reply.status, path).not.toBe(400);
    }
  });
});

/** Lines of service: one story opens several, each goes to the competent union, is signed for by name, returned at most twice, ruled from above. */
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';
import { tellJi } from '../support/stories.ts';

const PIZHOU = unionIdOf('320382');
const KUNSHAN = unionIdOf('320583');

let house: TestApp;
let office: Office;
let window: Persona;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
});
afterAll(() => house.close());

const tellPizhou = (lines: readonly object[]) =>
  tellJi(window, {
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320382', workerCount: 1 },
    lines,
  });

async function act(matterId: string, name: string, who: string, input: object = {}) {
  return office.act(matterId, name, await house.as(who), { input });
}

async function did(matterId: string, name: string, who: string, input: object = {}) {
  const reply = await act(matterId, name, who, input);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

const inbox = async (who: string) =>
  (await (await house.as(who)).get('/api/matters?view=mine&limit=100')).body.rows.map((row: { id: string }) => row.id);

const messagesTo = async (who: string, matterId: string) =>
  (await (await house.as(who)).get('/api/messages?limit=100')).body.rows.filter(
    (row: { matterId: string }) => row.matterId === matterId,
  );

describe('一次来访，几项服务', () => {
  it('讲一遍，同时开出援助、监督、调解，什么都不用再填，各有编号、归谁办、哪天到期', async () => {
    const told = await tellPizhou([{ line: 'arbitration' }, { line: 'supervision' }, { line: 'mediation' }]);
    expect(told.matters.map((matter: { procedure: string }) => matter.procedure)).toEqual([
      'aid_application',
      'service_line',
      'service_line',
    ]);
    expect(told.openedElsewhere).toEqual([]);
    for (const matter of told.matters.slice(1))
      expect(matter).toMatchObject({ owner: '邳州市总工会窗口受理人（邱建国）', dueOn: '2026-11-24' });
    const page = (await window.get(`/api/matters/${told.matters[1].id}`)).body;
    expect(page).toMatchObject({ stateLabel: '待签收', waitsForWords: '邳州市总工会窗口受理人（邱建国）' });
    expect(page.dispute.id).toBe(told.disputeId);
    expect(page.applicants).toHaveLength(1);
    const row = Object.fromEntries(
      page.row.map(({ label, value }: { label: string; value: string }) => [label, value]),
    );
    expect(row).toMatchObject({ 服务事项: '工会劳动法律监督' });
    expect(row['反映的情况和要求']).toContain('今年上半年被要求自己写辞职');
    // The clock runs from the dispatch, whether anybody signs or not.
    expect(page.clocks[0]).toMatchObject({ name: 'sign', isInternal: true, startedOn: '2026-11-21', stoppedOn: null });
  });

  it('本窗口自己就是受理工会的，也要签收，签收的人就是经办人', async () => {
    const told = await tellJi(window, { lines: [{ line: 'mediation' }] });
    const { id } = told.matters[0];
    expect(await inbox('kunshan-receptionist')).toContain(id);
    await did(id, 'sign', 'kunshan-receptionist');
    const page = (await window.get(`/api/matters/${id}`)).body;
    expect(page.row).toContainEqual({ label: '经办人', value: '曾少峰' });
    await did(id, 'record_progress', 'kunshan-receptionist', { progress: '约定周五调解。' });
    await did(id, 'finish', 'kunshan-receptionist', {
      outcome: 'settled',
      result: '双方当场达成一致。',
      answeredOn: '2026-11-21',
    });
    expect((await window.get(`/api/matters/${id}`)).body).toMatchObject({
      stateLabel: '已办结',
      closedOn: '2026-11-21',
    });
  });

  it('其他部门办的，说出是哪个部门、走哪个门，不在这里立事项', async () => {
    const told = await tellPizhou([{ line: 'outside', form: { body: 'labour_inspection' } }]);
    expect(told.matters).toEqual([]);
    expect(told.openedElsewhere).toMatchObject([
      { line: 'outside', label: '人社部门劳动保障监察机构', door: '电话12333' },
    ]);
    const wrong = await window.post('/api/contacts', {
      unionId: KUNSHAN,
      speaker: { kind: 'self' },
      story: '来问一句',
      facts: {},
      lines: [{ line: 'outside', form: { body: 'nobody' } }],
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields[0].path).toBe('lines.0.form.body');
  });

  it('监督事项签收后转入监督程序，反映的情况跟着走', async () => {
    const told = await tellJi(window, { lines: [{ line: 'supervision' }] });
    await did(told.matters[0].id, 'sign', 'kunshan-receptionist');
    const { opened } = await did(told.matters[0].id, 'open_supervision', 'kunshan-receptionist');
    const page = (await (await house.as('kunshan-reviewer')).get(`/api/matters/${opened[0].id}`)).body;
    expect(page).toMatchObject({ procedure: 'supervision', stateLabel: '待核实', parentId: told.matters[0].id });
    expect(page.row).toContainEqual({ label: '建议先用的措施', value: '约谈' });
  });
});

describe('退回与指定', () => {
  it('退回两次的，由两家共同的上级指定，指定后不能再退', async () => {
    const told = await tellPizhou([{ line: 'supervision' }]);
    const { id } = told.matters[0];
    expect(await inbox('pizhou-receptionist')).toContain(id);
    await did(id, 'return_line', 'pizhou-receptionist', { reason: 'place_differs', note: '单位已迁往昆山。' });
    expect(await inbox('kunshan-receptionist')).toContain(id);
    expect(await inbox('pizhou-receptionist')).not.toContain(id);
    await did(id, 'dispatch_again', 'kunshan-receptionist', { unionId: PIZHOU, note: '注册地仍在邳州。' });
    expect((await act(id, 'return_line', 'pizhou-receptionist', {})).body.code).toBe('wrong_state');
    const second = { reason: 'not_our_power', note: '本会没有管理关系。' };
    await did(id, 'return_again', 'pizhou-receptionist', second);
    const disputed = (await window.get(`/api/matters/${id}`)).body;
    expect(disputed).toMatchObject({
      stateLabel: '两次退回，待上级指定',
      waitsForWords: expect.stringMatching(/^江苏省总工会/),
    });
    // Kunshan and Pizhou lie in two cities: it waits at the province, with its message, and at neither city.
    expect(await inbox('province-law')).toContain(id);
    expect(await messagesTo('province-law', id)).toHaveLength(1);
    for (const city of ['xuzhou-director', 'suzhou-director']) {
      expect(await inbox(city), city).not.toContain(id);
      expect(await messagesTo(city, id), city).toEqual([]);
    }

    // The city above one of the two cannot bind the other's union.
    const narrow = await act(id, 'rule', 'xuzhou-director', { unionId: PIZHOU, reason: '履行地在邳州。' });
    expect(narrow).toMatchObject({ status: 403, body: { code: 'wrong_party' } });
    expect(narrow.body.detail).toContain('共同的上级工会');
    await did(id, 'rule', 'province-law', { unionId: PIZHOU, reason: '注册地在邳州，由邳州市总工会办理。' });
    expect(await inbox('pizhou-receptionist')).toContain(id);
    const stuck = await act(id, 'return_again', 'pizhou-receptionist', second);
    expect(stuck).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    expect(stuck.body.detail).toContain('不能再退回');
    await did(id, 'sign', 'pizhou-receptionist');
    const page = (await window.get(`/api/matters/${id}`)).body;
    // The window that first took it reads on, wherever it went.
    expect(page).toMatchObject({ unionName: '邳州市总工会', stateLabel: '已签收，办理中' });
  });

  it('改派给有权的工会时可以改按另一项服务办，编号不变', async () => {
    const told = await tellPizhou([{ line: 'mediation' }]);
    const { id, number } = told.matters[0];
    await did(id, 'return_line', 'pizhou-receptionist', { reason: 'other', note: '职工要求投诉，不愿调解。' });
    await did(id, 'dispatch_again', 'kunshan-receptionist', {
      unionId: PIZHOU,
      line: 'supervision',
      note: '改按监督。',
    });
    const page = (await window.get(`/api/matters/${id}`)).body;
    expect(page.number).toBe(number);
    expect(page.row).toContainEqual({ label: '服务事项', value: '工会劳动法律监督' });
  });

  it('没人签收的，过了时限上级看得到逾期', async () => {
    const told = await tellPizhou([{ line: 'supervision' }]);
    const overdue = async () =>
      (await (await house.as('xuzhou-director')).get('/api/matters?view=overdue&limit=100')).body.rows.map(
        (row: { id: string }) => row.id,
      );
    expect(await overdue()).not.toContain(told.matters[0].id);
    await office.passDays(4);
    expect(await overdue()).toContain(told.matters[0].id);
  });
});

describe('信访', () => {
  it('自收到之日起十五日内书面告知，告知书写明途径和程序；退回超过五个工作日的留下记录', async () => {
    const told = await tellPizhou([{ line: 'petition' }]);
    const { id } = told.matters[0];
    const opened = (await window.get(`/api/matters/${id}`)).body.openedOn;
    await office.passDays(1);
    await did(id, 'sign', 'pizhou-receptionist');
    const page = (await window.get(`/api/matters/${id}`)).body;
    const notice = page.clocks.find((clock: { name: string }) => clock.name === 'notice');
    expect(notice).toMatchObject({ startedOn: opened, isInternal: false, basis: '《信访工作条例》第二十三条第二款' });
    const { documents } = await did(id, 'notify_petitioner', 'pizhou-receptionist', {
      notifiedOn: house.clock.now.toISOString().slice(0, 10),
      handling: '工资争议请向劳动人事争议仲裁委员会申请仲裁，本会提供法律援助。',
    });
    expect(documents[0].title).toBe('信访事项告知书');
    const after = (await window.get(`/api/matters/${id}`)).body;
    expect(after.stateLabel).toBe('已签收，办理中');
    expect(after.clocks.find((clock: { name: string }) => clock.name === 'notice').stoppedOn).not.toBeNull();

    const late = (await tellPizhou([{ line: 'petition' }])).matters[0].id;
    await office.passDays(12);
    await did(late, 'return_line', 'pizhou-receptionist', { reason: 'not_our_power', note: '不属于本会职责。' });
    expect((await window.get(`/api/matters/${late}`)).body.row).toContainEqual({
      label: '退回时已过信访异议期限',
      value: '是',
    });
  });

  it('还没有书面告知信访人的，不能办结；告知以后可以', async () => {
    const { id } = (await tellPizhou([{ line: 'petition' }])).matters[0];
    await did(id, 'sign', 'pizhou-receptionist');
    const today = house.clock.now.toISOString().slice(0, 10);
    const answer = { outcome: 'explained', result: '已当面解释。', answeredOn: today };
    const early = await act(id, 'finish', 'pizhou-receptionist', answer);
    expect(early).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    expect(early.body).toMatchObject({
      detail: expect.stringContaining('还没有书面告知信访人'),
      basis: '《信访工作条例》第二十三条第二款',
    });
    const { documents } = await did(id, 'notify_petitioner', 'pizhou-receptionist', {
      notifiedOn: today,
      handling: '由本会调查核实后答复。',
    });
    const words = await wordsOf(house, window, documents[0].id);
    expect(words).toContain('是否使仲裁时效中断，由仲裁机构、法院认定');
    expect(words).not.toContain('不会使时效停止');
    await did(id, 'finish', 'pizhou-receptionist', answer);
    expect((await window.get(`/api/matters/${id}`)).body.stateLabel).toBe('已办结');
  });

  it('不是信访事项的没有书面告知这一步，也没有这个期限', async () => {
    const told = await tellPizhou([{ line: 'supervision' }]);
    await did(told.matters[0].id, 'sign', 'pizhou-receptionist');
    const page = (await window.get(`/api/matters/${told.matters[0].id}`)).body;
    expect(page.acts.map((offer: { name: string }) => offer.name)).not.toContain('notify_petitioner');
    expect(page.clocks.map((clock: { name: string }) => clock.name)).not.toContain('notice');
  });

  it('由别的部门办的，引导到那个部门就办结，写明门在哪里', async () => {
    const told = await tellPizhou([{ line: 'petition' }]);
    const { id } = told.matters[0];
    await did(id, 'sign', 'pizhou-receptionist');
    await did(id, 'refer_outside', 'pizhou-receptionist', { body: 'court', note: '已告知带身份证到立案庭。' });
    const page = (await window.get(`/api/matters/${id}`)).body;
    expect(page.stateLabel).toBe('已引导到其他部门');
    expect(page.row).toContainEqual({ label: '引导到', value: '人民法院（电话12368）' });
  });
});

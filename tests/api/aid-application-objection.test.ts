/** Objection to a refusal: examined by the union above in its own name, upheld or corrected; a late one is examined too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';

let house: TestApp;
let office: Office;
let window: Persona;
let director: Persona;
let suzhou: Persona;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
  director = await house.as('kunshan-director');
  suzhou = await house.as('suzhou-director');
});
afterAll(() => house.close());

async function act(id: string, who: Persona, name: string, input: object = {}): Promise<Reply['body']> {
  const reply = await office.act(id, name, who, { input });
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
  return reply.body;
}

/** An application refused today; with the paper that says so. */
async function refused(): Promise<{ id: string; paper: string }> {
  const id = await office.open('aid_application');
  await office.bring(id, 'refuse');
  const { documents } = await act(id, director, 'refuse', { reason: '不在援助范围' });
  return { id, paper: documents[0].id };
}
const read = async (who: Persona, id: string) => (await who.get(`/api/matters/${id}`)).body;
const clock = (matter: Reply['body'], name: string) => matter.clocks.find((one: { name: string }) => one.name === name);
const shown = (matter: Reply['body'], label: string) =>
  matter.row.find((one: { label: string }) => one.label === label)?.value;

describe('对不予援助的异议', () => {
  it('不予决定书写明可以在哪天前提出、逾期也收；审批表写明谁审核、谁审批', async () => {
    const { id, paper } = await refused();
    const words = await wordsOf(house, director, paper);
    expect(words).toContain('请在2026年11月26日前提出，逾期提出的也会收下并注明');
    const { documents } = await read(director, id);
    const form = documents.find((one: { title: string }) => one.title === '法律援助审批表');
    const { name: reviewer } = (await (await house.as('kunshan-reviewer')).get('/api/session')).body;
    const { name: leader } = (await director.get('/api/session')).body;
    const approval = await wordsOf(house, director, form.id);
    for (const part of [`审核人：${reviewer}`, `审批人：${leader}`, '不予法律援助。不在援助范围。'])
      expect(approval).toContain(part);
  });

  it('提出后到上一级工会的收件箱，五日审查；昆山自己不能审', async () => {
    const { id } = await refused();
    const raised = await act(id, window, 'object', { reason: '就是因为被违法辞退才来申请的' });
    const form = await wordsOf(house, window, raised.documents[0].id);
    for (const part of [
      '异议申请书',
      '就是因为被违法辞退才来申请的。',
      '不在援助范围。',
      '最迟于2026年11月26日审查决定',
    ])
      expect(form).toContain(part);
    expect(form).not.toContain('照样收下审查');
    const matter = await read(suzhou, id);
    expect(clock(matter, 'objection_review')).toMatchObject({ dueOn: '2026-11-26', isInternal: false });
    const mine = (await suzhou.get('/api/matters?view=mine')).body;
    expect(mine.rows.map((row: { id: string }) => row.id)).toContain(id);
    const own = await office.act(id, 'uphold_refusal', director, { input: { opinion: '维持' } });
    expect(own).toMatchObject({ status: 403, body: { code: 'wrong_party' } });
  });

  it('维持的，决定书由苏州市总工会发出，写明审查意见和别的路', async () => {
    const { id } = await refused();
    await act(id, window, 'object', { reason: '应当援助' });
    const done = await act(id, suzhou, 'uphold_refusal', { opinion: '请求事项与劳动权益无关' });
    expect(done.state).toBe('refusal_upheld');
    const words = await wordsOf(house, window, done.documents[0].id);
    for (const part of [
      '不服昆山市总工会于2026年11月21日作出的不予法律援助决定',
      '请求事项与劳动权益无关。',
      '维持昆山市总工会的不予法律援助决定',
      '《法律援助法》第四十九条',
      '苏州市总工会',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('责令');
    expect((await read(window, id)).closedOn ?? '2026-11-21').toBe('2026-11-21');
    const again = await office.act(id, 'object', window, { input: { reason: '再提一次' } });
    expect(again.body.code).toBe('wrong_state');
  });

  it('责令改正的，昆山负责人给予援助，案件随即开出', async () => {
    const { id } = await refused();
    await act(id, window, 'object', { reason: '应当援助' });
    const ordered = await act(id, suzhou, 'order_correction', { opinion: '属于劳动争议，应当援助' });
    const words = await wordsOf(house, director, ordered.documents[0].id);
    expect(words).toContain('责令昆山市总工会改正，最迟于2026年11月24日重新作出决定');
    expect(words).not.toContain('维持昆山');
    expect(clock(await read(director, id), 'correction')).toMatchObject({ dueOn: '2026-11-24', isInternal: true });
    const granted = await act(id, director, 'grant_after_objection', { reason: '按审查决定改正' });
    expect(granted.opened).toMatchObject([{ procedure: 'aid_case' }]);
    expect(granted.documents.map((one: { title: string }) => one.title)).toEqual([
      '给予法律援助决定书',
      '受援人权利义务告知书',
      '法律援助审批表',
    ]);
    const rights = await wordsOf(house, director, granted.documents[1].id);
    for (const part of ['第四十六条', '第四十七条', '第四十八条', '第五十五条', '纪大山'])
      expect(rights).toContain(part);
    expect(await wordsOf(house, director, granted.documents[2].id)).toContain('按异议审查决定改正，给予法律援助');
  });

  it('逾期提出的照收并注明；来信按收到之日起算，早于决定或者晚于今天的不收', async () => {
    const { id } = await refused();
    house.clock.now = new Date('2026-12-03T02:00:00Z');
    await house.db
      .updateTable('session')
      .set({ seenAt: house.clock.now.toISOString(), expiresAt: '2026-12-03T12:00:00Z' })
      .execute();
    for (const receivedOn of ['2026-11-20', '2026-12-04']) {
      const reply = await office.act(id, 'object', window, { input: { reason: '应当援助', receivedOn } });
      expect(reply.body.fields[0].path).toBe('receivedOn');
    }
    const raised = await act(id, window, 'object', { reason: '应当援助', receivedOn: '2026-12-01' });
    const form = await wordsOf(house, window, raised.documents[0].id);
    expect(form).toContain('照样收下审查');
    const matter = await read(window, id);
    expect(shown(matter, '异议逾期提出')).toBe('是');
    expect(clock(matter, 'objection_review')).toMatchObject({ startedOn: '2026-12-01', dueOn: '2026-12-07' });
    expect((await act(id, window, 'withdraw_objection', { reason: '已请律师' })).state).toBe('refused');
  });
});

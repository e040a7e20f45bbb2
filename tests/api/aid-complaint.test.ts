/** A complaint about the aid: registered beside the matter, answered by the union or passed on to the justice department. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';

let house: TestApp;
let office: Office;
let window: Persona;
let reviewer: Persona;
let director: Persona;
let application: string;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
  reviewer = await house.as('kunshan-reviewer');
  director = await house.as('kunshan-director');
  application = await office.open('aid_application');
});
afterAll(() => house.close());

async function act(id: string, who: Persona, name: string, input: object = {}): Promise<Reply['body']> {
  const reply = await office.act(id, name, who, { input });
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
  return reply.body;
}
const told = { respondent: '窗口工作人员', about: '交了两周没有答复' };
async function complain(): Promise<string> {
  const done = await act(application, window, 'complain', told);
  expect(done.state).toBe('draft');
  return done.opened[0].id;
}
const read = async (id: string) => (await reviewer.get(`/api/matters/${id}`)).body;

describe('法律援助投诉', () => {
  it('在申请上提出，原来的事情照办；期限是旧办法的天数，标明条文待核实', async () => {
    const matter = await read(await complain());
    expect(matter).toMatchObject({ stateLabel: '已登记，待决定是否受理', parentId: application });
    expect(matter.row).toEqual(expect.arrayContaining([{ label: '被投诉人', value: '窗口工作人员' }]));
    expect(matter.applicants[0].displayName).toBe('纪大山');
    expect(matter.clocks).toMatchObject([
      {
        label: '决定是否受理投诉（条文待核实）',
        dueOn: '2026-11-27',
        basis: expect.stringContaining('司法部令第149号'),
      },
    ]);
  });

  it('受理后由负责人查明答复；登记表和答复书写明人、事、结论、措施和司法行政部门', async () => {
    const id = await complain();
    const accepted = await act(id, reviewer, 'accept');
    const record = await wordsOf(house, reviewer, accepted.documents[0].id);
    for (const part of ['法律援助投诉登记表', '纪大山', '窗口工作人员', '交了两周没有答复。', '2027年1月5日'])
      expect(record).toContain(part);
    const answered = await act(id, director, 'answer', {
      conclusion: 'founded',
      findings: '第五日才分给审核人',
      measures: '当日办理，已提醒改正',
    });
    const reply = await wordsOf(house, window, answered.documents[0].id);
    for (const part of [
      '纪大山：',
      '第五日才分给审核人。投诉属实或者部分属实。',
      '当日办理，已提醒改正。',
      '《法律援助法》第五十五条',
      '司法部令第149号',
      '同级司法行政部门',
    ])
      expect(reply).toContain(part);
    expect(reply).not.toMatch(/投诉不属实|undefined|[{}]/);
  });

  it('移送同级司法行政部门有日期；回执可以以后登记，只登记一次移送', async () => {
    const id = await complain();
    const late = await office.act(id, 'forward_to_justice', director, {
      input: { body: '昆山市司法局', forwardedOn: '2026-11-22' },
    });
    expect(late.body.fields[0].path).toBe('forwardedOn');
    const sent = await act(id, director, 'forward_to_justice', { body: '昆山市司法局', forwardedOn: '2026-11-21' });
    expect(sent.state).toBe('forwarded');
    const letter = await wordsOf(house, window, sent.documents[0].id);
    for (const part of ['昆山市司法局：', '现于2026年11月21日移送', '被投诉人：窗口工作人员。', '交了两周没有答复。'])
      expect(letter).toContain(part);
    await act(id, window, 'record_receipt', { receipt: '收文第12号', receivedOn: '2026-11-21' });
    const matter = await read(id);
    expect(matter.row).toEqual(expect.arrayContaining([{ label: '移送回执', value: '收文第12号' }]));
    expect(matter.clocks.every((one: { stoppedOn: string | null }) => one.stoppedOn !== null)).toBe(true);
  });

  it('不予受理写明理由和别的路；撤回由窗口登记', async () => {
    const id = await complain();
    const refused = await act(id, reviewer, 'not_accept', { reason: 'not_aid', note: '反映的是食堂' });
    const words = await wordsOf(house, window, refused.documents[0].id);
    for (const part of ['投诉的事情与法律援助无关', '反映的是食堂。', '同级司法行政部门'])
      expect(words).toContain(part);
    expect((await act(await complain(), window, 'withdraw', { reason: '已经说明' })).state).toBe('withdrawn');
  });

  it('投诉写明是负责人本人的，他不能自己答复，可以移送；移送是首选的一步', async () => {
    const { name } = (await director.get('/api/session')).body;
    const opened = await act(application, window, 'complain', { ...told, respondent: `负责人${name}` });
    const { id } = opened.opened[0];
    const offered = (await reviewer.get(`/api/matters/${id}`)).body.acts.filter(
      (one: { isMain: boolean }) => one.isMain,
    );
    expect(offered.map((one: { label: string }) => one.label)).toEqual(['移送司法行政部门']);
    await act(id, reviewer, 'accept');
    const input = { conclusion: 'unfounded', findings: '查无此事', measures: '当面说明' };
    const own = await office.act(id, 'answer', director, { input });
    expect(own.body).toMatchObject({ code: 'same_person', detail: expect.stringContaining('被投诉的是您本人') });
    const forward = { body: '昆山市司法局', forwardedOn: '2026-11-21' };
    expect((await act(id, director, 'forward_to_justice', forward)).state).toBe('forwarded');
  });

  it('外单位的人看不到投诉', async () => {
    const id = await complain();
    for (const name of ['jiangyin-reviewer', 'kunshan-lawyer', 'yushan-station'])
      expect((await (await house.as(name)).get(`/api/matters/${id}`)).status, name).toBe(404);
    expect((await (await house.as('hotline-01')).get(`/api/matters/${id}`)).status).toBe(403);
  });
});

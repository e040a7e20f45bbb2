/** An application told at one window and handled at another: sent, sent back twice, ruled by the union above. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';

const KUNSHAN = unionIdOf('320583');
const PIZHOU = unionIdOf('320382');

let house: TestApp;
let office: Office;
let window: Persona;
let pizhou: Persona;
let province: Persona;
let id: string;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
  pizhou = await house.as('pizhou-receptionist');
  province = await house.as('province-law');
  id = await office.open('aid_application');
  await act(window, 'state_hardship', { hardshipProof: 'declaration', householdSize: 3 });
  await act(window, 'submit', { papers: ['身份证复印件', '聊天记录'] });
});
afterAll(() => house.close());

async function act(who: Persona, name: string, input: object = {}): Promise<Reply['body']> {
  const reply = await office.act(id, name, who, { input });
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
  return reply.body;
}
const refusal = async (who: Persona, name: string, input: object) => (await office.act(id, name, who, { input })).body;
const read = async (who: Persona) => (await who.get(`/api/matters/${id}`)).body;
const openNames = (matter: Reply['body']): string[] =>
  matter.acts.filter((one: { allowed: boolean }) => one.allowed).map((one: { name: string }) => one.name);
const clock = (matter: Reply['body'], name: string) =>
  matter.clocks.find((one: { name: string; stoppedOn: string | null }) => one.name === name && one.stoppedOn === null);

describe('转送有权受理的工会', () => {
  it('转给自己、转给不存在的工会，逐栏说明', async () => {
    const input = { reason: 'performance_place', note: '在邳州上班' };
    const own = await refusal(window, 'transfer', { ...input, unionId: KUNSHAN });
    expect(own.fields[0]).toMatchObject({ path: 'unionId', message: expect.stringContaining('另一个') });
    const nowhere = await refusal(window, 'transfer', { ...input, unionId: '00000000-0000-4000-8000-000000000001' });
    expect(nowhere.fields[0]).toMatchObject({ path: 'unionId', message: expect.stringContaining('没有找到') });
  });

  it('转出后到对方收件箱，编号不变，两边都看得见；移送函写明理由和接收期限', async () => {
    const { number } = await read(window);
    const sent = await act(window, 'transfer', {
      unionId: PIZHOU,
      reason: 'performance_place',
      note: '劳动合同一直在邳州市履行',
    });
    const there = await read(pizhou);
    expect(there).toMatchObject({ number, stateLabel: '已转送，待接收' });
    expect((await read(window)).number).toBe(number);
    expect(clock(there, 'review')).toBeUndefined();
    expect(clock(there, 'transfer')).toMatchObject({ dueOn: '2026-11-25', isInternal: true });
    const inbox = (await pizhou.get('/api/matters?view=mine')).body;
    expect(inbox.rows.map((row: { id: string }) => row.id)).toContain(id);
    const [letter] = sent.documents;
    expect(letter).toMatchObject({ title: '法律援助申请移送函', number: expect.stringContaining('工援移〔2026〕1号') });
    const words = await wordsOf(house, pizhou, letter.id);
    for (const part of [
      '邳州市总工会：',
      '纪大山',
      '劳动合同履行地在对方辖区',
      '劳动合同一直在邳州市履行。',
      '最迟于2026年11月25日接收',
      '《法律援助法》第三十八条',
      '昆山市总工会',
    ])
      expect(words).toContain(part);
    expect(words).not.toMatch(/undefined|[{}]|320583198501011234/);
    expect(there.documents.find((one: { id: string }) => one.id === letter.id).addressee).toBe('邳州市总工会');
  });

  it('退回写明理由，回到转出窗口；第一次退回不惊动上级', async () => {
    const back = await act(pizhou, 'return_transfer', { reason: 'place_differs', note: '公司在昆山登记' });
    const words = await wordsOf(house, window, back.documents[0].id);
    for (const part of ['昆山市总工会：', '本会不能受理', '公司在昆山登记。', '邳州市总工会'])
      expect(words).toContain(part);
    expect(words).not.toContain('报请上级工会指定');
    expect(openNames(await read(window))).toEqual(expect.arrayContaining(['transfer_again', 'keep', 'withdraw']));
  });

  it('再次转送、再次退回，自动报上级指定；两家都不能自己定', async () => {
    await act(window, 'transfer_again', { unionId: PIZHOU, reason: 'employer_place', note: '工厂在邳州' });
    expect((await refusal(pizhou, 'return_transfer', { reason: 'other', note: '再退' })).detail).toContain('上级工会');
    const back = await act(pizhou, 'return_transfer_again', { reason: 'other', note: '仍不属本会' });
    expect(await wordsOf(house, window, back.documents[0].id)).toContain('报请上级工会指定办理');
    expect((await read(pizhou)).stateLabel).toBe('两次退回，待上级指定');
    const ruling = { unionId: PIZHOU, reason: '在邳州履行' };
    expect((await refusal(await house.as('pizhou-director'), 'rule_competence', ruling)).code).toBe('wrong_party');
  });

  it('邳州上面的徐州管不到昆山，不能指定；由两家共同的上级省总工会指定，通知以省里的名义发', async () => {
    const xuzhou = await house.as('xuzhou-director');
    for (const unionId of [KUNSHAN, PIZHOU]) {
      const refused = await refusal(xuzhou, 'rule_competence', { unionId, reason: '指定一家' });
      expect(refused.code).toBe('wrong_party');
      expect(refused.detail).toContain('共同的上级工会');
    }
    const ruled = await act(province, 'rule_competence', { unionId: PIZHOU, reason: '劳动合同履行地在邳州' });
    const words = await wordsOf(house, pizhou, ruled.documents[0].id);
    expect(words).toContain('邳州市总工会：');
    expect(words).toContain('劳动合同履行地在邳州。');
    expect(words).toContain('江苏省总工会');
    expect(ruled.documents[0].number).not.toContain('邳州');
  });

  it('被指定的不能再退、再转；接收后审查期限从接收之日起算', async () => {
    for (const name of ['return_transfer', 'return_transfer_again'])
      expect((await refusal(pizhou, name, { reason: 'other', note: '还是想退' })).code).toBe('wrong_state');
    house.clock.now = new Date('2026-11-24T02:00:00Z');
    await house.db
      .updateTable('session')
      .set({ seenAt: house.clock.now.toISOString(), expiresAt: '2026-11-24T12:00:00Z' })
      .execute();
    const taken = await act(pizhou, 'receive');
    expect(taken.state).toBe('under_review');
    const there = await read(pizhou);
    expect(clock(there, 'review')).toMatchObject({ startedOn: '2026-11-24', dueOn: '2026-12-01' });
    const words = await wordsOf(house, window, taken.documents[0].id);
    expect(words).toContain('本会同意接收');
    expect(words).toContain('最迟于2026年12月1日作出决定');
    const again = { unionId: KUNSHAN, reason: 'other', note: '退给昆山' };
    expect((await refusal(pizhou, 'transfer', again)).detail).toContain('上级工会已经指定');
  });

  it('职工不用跑：补正材料交到昆山窗口，邳州接着审查', async () => {
    const reviewer = await house.as('pizhou-reviewer');
    const asked = await act(reviewer, 'ask_supplement', { items: ['工资银行流水', '考勤记录'] });
    const notice = await wordsOf(house, reviewer, asked.documents[0].id);
    for (const part of ['1．工资银行流水；2．考勤记录。', '最迟于2026年12月1日补齐', '《法律援助法》第四十三条第二款'])
      expect(notice).toContain(part);
    const served = { method: 'hand', recipient: '本人', servedOn: '2026-11-24', receivedOn: '2026-11-24' };
    const service = await window.post(`/api/documents/${asked.documents[0].id}/services`, served);
    expect(service.status, JSON.stringify(service.body)).toBe(200);
    const supplied = await act(window, 'supplement', { items: ['工资银行流水', '考勤记录'] });
    expect(await wordsOf(house, reviewer, supplied.documents[0].id)).toContain('1．工资银行流水；2．考勤记录。');
    const { name } = (await window.get('/api/session')).body;
    const row = (await read(reviewer)).timeline.find((one: { name: string }) => one.name === 'supplement');
    expect(row).toMatchObject({ actor: name, actorParty: expect.stringContaining('转出工会') });
    expect((await refusal(window, 'propose_grant', { opinion: '给' })).code).toBe('wrong_party');
  });
});

describe('退回后自己办、还没提交就转送、转介政府法律援助', () => {
  it('退回后自己办的，审查期限仍从原来收到之日起算', async () => {
    id = await office.open('aid_application');
    await act(window, 'state_hardship', { hardshipProof: 'query' });
    await act(window, 'submit');
    await act(window, 'transfer', { unionId: PIZHOU, reason: 'other', note: '以为在邳州' });
    house.clock.now = new Date('2026-11-26T02:00:00Z');
    await house.db
      .updateTable('session')
      .set({ seenAt: house.clock.now.toISOString(), expiresAt: '2026-11-26T12:00:00Z' })
      .execute();
    await act(pizhou, 'return_transfer', { reason: 'asked_elsewhere_first', note: '昆山先收到' });
    await act(window, 'keep', { note: '退回理由成立' });
    expect(clock(await read(window), 'review')).toMatchObject({ startedOn: '2026-11-24', dueOn: '2026-12-01' });
  });

  it('没有提交的转过去还是草稿，接收后在那边继续填写、提交', async () => {
    id = await office.open('aid_application');
    await act(window, 'transfer', { unionId: PIZHOU, reason: 'performance_place', note: '在邳州上班' });
    expect(openNames(await read(pizhou))).not.toContain('receive');
    expect((await act(pizhou, 'receive_draft')).state).toBe('draft');
    await act(pizhou, 'state_hardship', { hardshipProof: 'declaration' });
    // The worker comes to the window where the story was told.
    expect((await act(window, 'submit', {})).state).toBe('under_review');
  });

  it('属于政府法律援助的写明机构转介，办结并有函', async () => {
    id = await office.open('aid_application');
    const done = await act(window, 'refer_to_government', {
      body: '昆山市法律援助中心',
      reason: 'criminal',
      note: '涉及刑事附带民事诉讼',
    });
    expect(done.state).toBe('referred');
    const words = await wordsOf(house, window, done.documents[0].id);
    for (const part of ['昆山市法律援助中心：', '涉及刑事案件', '涉及刑事附带民事诉讼。', '依法审查决定'])
      expect(words).toContain(part);
  });
});

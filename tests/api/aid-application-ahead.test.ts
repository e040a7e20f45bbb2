/** Aid first, papers later: the fast track by the duty leader, urgent aid, and papers that never came; hardship's papers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';
import { tellForestry } from '../support/stories.ts';

let house: TestApp;
let office: Office;
let window: Persona;
let reviewer: Persona;
let director: Persona;

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  window = await house.as('kunshan-receptionist');
  reviewer = await house.as('kunshan-reviewer');
  director = await house.as('kunshan-director');
});
afterAll(() => house.close());

async function act(id: string, who: Persona, name: string, input: object = {}): Promise<Reply['body']> {
  const reply = await office.act(id, name, who, { input });
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
  return reply.body;
}
const forestry = async (): Promise<string> => (await tellForestry(window)).matters[0].id;
const clockOf = async (id: string, name: string) =>
  (await director.get(`/api/matters/${id}`)).body.clocks.find((one: { name: string }) => one.name === name);
const fast = { reason: '四十七人讨薪，先派律师', laterPapers: ['申请表签名', '名册和身份证复印件'] };

describe('快速援助先给予、手续后补', () => {
  it('不属快速援助的不给这个按钮，直接调用也被挡住', async () => {
    const id = await office.open('aid_application');
    const { acts } = (await director.get(`/api/matters/${id}`)).body;
    expect(acts.map((one: { name: string }) => one.name)).not.toContain('grant_fast_track');
    expect((await office.act(id, 'grant_fast_track', director, { input: fast })).body.detail).toContain(
      '不属于快速援助',
    );
  });

  it('值班负责人当场给予：审批单写明情形、人数、金额、后补什么、哪天前；案件随即开出', async () => {
    const id = await forestry();
    expect((await office.act(id, 'grant_fast_track', reviewer, { input: fast })).body.code).toBe('wrong_party');
    const given = await act(id, director, 'grant_fast_track', fast);
    expect(given).toMatchObject({ state: 'urgent_aid', opened: [{ procedure: 'aid_case' }] });
    const [approval, decision, rights] = given.documents;
    const slip = await wordsOf(house, director, approval.id);
    for (const part of [
      '快速援助审批单',
      '十人以上有共同请求的集体劳动争议；拖欠农民工工资',
      '47人',
      '220,000.00元（大写：贰拾贰万元整）',
      '四十七人讨薪，先派律师。',
      '1．申请表签名；2．名册和身份证复印件。',
      '最迟于2026年12月1日补齐（内部时限）',
      '苏工发〔2012〕8号',
    ])
      expect(slip).toContain(part);
    const letter = await wordsOf(house, director, decision.id);
    expect(decision).toMatchObject({
      title: '快速法律援助决定书',
      number: expect.stringMatching(/工援快〔2026〕\d+号$/),
    });
    expect(letter).toContain('（苏工发〔2012〕8号）第11条');
    expect(letter).toContain('请最迟于2026年12月1日补齐');
    expect(letter).not.toMatch(/第四十四条|undefined|[{}]/);
    expect(rights.title).toBe('受援人权利义务告知书');
    expect(await clockOf(id, 'fast_papers')).toMatchObject({ isInternal: true, dueOn: '2026-12-01' });
  });

  it('手续补齐后仍由审核人、负责人两个人确认，再发决定书；案件只有一件', async () => {
    const id = await forestry();
    await act(id, director, 'grant_fast_track', fast);
    expect((await office.act(id, 'propose_confirmation', reviewer, { input: { opinion: '可以' } })).body.code).toBe(
      'urgent_papers_missing',
    );
    const part = await act(id, window, 'supply_fast_papers', { items: ['申请表签名'] });
    const receipt = await wordsOf(house, window, part.documents[0].id);
    for (const words of ['1．申请表签名。', '还缺：1．名册和身份证复印件。请最迟于2026年12月1日补齐'])
      expect(receipt).toContain(words);
    expect((await office.act(id, 'propose_confirmation', reviewer, { input: { opinion: '可以' } })).body).toMatchObject(
      {
        code: 'urgent_papers_missing',
        basis: expect.stringContaining('苏工发〔2012〕8号'),
      },
    );
    const { messages } = (await director.get(`/api/matters/${id}`)).body;
    expect(messages.map((one: { body: string }) => one.body).join()).toContain('还缺：名册和身份证复印件');
    const supplied = await act(id, window, 'supply_fast_papers', { items: ['名册和身份证复印件'] });
    expect(await wordsOf(house, window, supplied.documents[0].id)).toContain('最迟于2026年11月30日审查确认');
    expect(await clockOf(id, 'confirmation')).toMatchObject({ isInternal: true, dueOn: '2026-11-30' });
    await act(id, reviewer, 'propose_confirmation', { opinion: '手续齐全' });
    const confirmed = await act(id, director, 'confirm_urgent_aid', { reason: '确认' });
    expect(confirmed).toMatchObject({ state: 'granted', opened: [] });
    const decision = await wordsOf(house, director, confirmed.documents[0].id);
    expect(decision).toContain('已先行提供援助，原承办人继续办理');
    expect(decision).toContain('也可以向同级司法行政部门投诉');
    expect(await wordsOf(house, director, confirmed.documents[1].id)).toContain('快速援助，手续后补');
    const children = await house.db.selectFrom('matter').select('id').where('parentId', '=', id).execute();
    expect(children).toHaveLength(1);
  });

  it('逾期不补的由工作人员按撤回处理，并提醒负责人终止已开的案件', async () => {
    const id = await forestry();
    await act(id, director, 'grant_fast_track', fast);
    const deem = { note: '两次电话催告' };
    expect((await office.act(id, 'deem_withdrawn', reviewer, { input: deem })).body.code).toBe('supplement_not_due');
    await office.passDays(20);
    expect((await act(id, reviewer, 'deem_withdrawn', deem)).state).toBe('deemed_withdrawn');
    const { messages, children } = (await director.get(`/api/matters/${id}`)).body;
    expect(messages.map((one: { body: string }) => one.body).join()).toContain('在案件中作出终止决定');
    expect(children[0].stateLabel).toBe('待指派');
    await office.passDays(-20);
  });
});

describe('先行援助后不符合条件或者撤回', () => {
  const urgent = { ground: 'limitation', expiresOn: '2026-11-25', reason: '时效将届满' };
  const said = async (id: string) =>
    (await director.get(`/api/matters/${id}`)).body.messages.map((one: { body: string }) => one.body).join();

  it('时效先到的，指派承办人的日子不晚于时效届满之日', async () => {
    const id = await office.open('aid_application');
    const given = await act(id, director, 'give_urgent_aid', { ...urgent, expiresOn: '2026-11-22' });
    const words = await wordsOf(house, director, given.documents[0].id);
    for (const part of ['将于2026年11月22日届满', '本会最迟于2026年11月22日为你（们）指派承办人'])
      expect(words).toContain(part);
  });

  it('补正来得晚的，凭证不写已经过去的日子；申请表写明地位、材料和大写金额', async () => {
    const id = await forestry();
    const submitted = await act(id, window, 'submit', { papers: ['身份证复印件'] });
    const form = await wordsOf(house, window, submitted.documents[0].id);
    for (const part of ['案件地位', '1．身份证复印件。', '大写：', '此前受援', '案件现状'])
      expect(form).toContain(part);
    await act(id, reviewer, 'ask_supplement', { items: ['工资流水'] });
    await office.passDays(12);
    const supplied = await act(id, window, 'supplement', { items: ['工资流水'] });
    const words = await wordsOf(house, window, supplied.documents[0].id);
    expect(words).toContain('补正所用的时间不计算在内，最迟于2026年12月');
    await office.passDays(-12);
  });

  it('手续补齐后查明不符合条件的，决定不予援助，请审核人在已开的案件中提出终止', async () => {
    const id = await office.open('aid_application');
    await act(id, director, 'give_urgent_aid', urgent);
    await act(id, window, 'supply_urgent_papers', { items: ['申请表', '身份证明', '与申请事项有关的材料：工资流水'] });
    await act(id, reviewer, 'propose_refusal', { opinion: '家庭收入超过标准' });
    const refused = await act(id, director, 'refuse', { reason: '家庭收入超过标准' });
    const words = await wordsOf(house, director, refused.documents[0].id);
    for (const part of [
      '家庭收入超过标准。已经先行提供的援助，由本会另行决定终止并通知你（们）。',
      '是否使仲裁时效中断，由仲裁机构、法院认定，请不要等待',
    ])
      expect(words).toContain(part);
    expect(words).not.toMatch(/时效[^。]*停止/);
    expect(await said(id)).toContain('请在已开的案件中提出终止意见');
    expect((await director.get(`/api/matters/${id}`)).body.children).toHaveLength(1);
  });

  it('撤回先行援助的申请，审核人接到终止的提醒；没有先行援助的不提醒', async () => {
    const id = await office.open('aid_application');
    await act(id, director, 'give_urgent_aid', urgent);
    await act(id, window, 'withdraw', { reason: '单位已付清' });
    expect(await said(id)).toContain('请在已开的案件中提出终止意见');
    const plain = await office.open('aid_application');
    await act(plain, window, 'withdraw', { reason: '单位已付清' });
    expect(await said(plain)).not.toContain('提出终止意见');
  });
});

describe('先行援助和困难材料的文书', () => {
  it('时效将届满的先行援助决定书写明届满日期、后补手续和日期、第四十四条', async () => {
    const id = await office.open('aid_application');
    const input = { ground: 'limitation', expiresOn: '2026-11-25', reason: '时效将届满' };
    const given = await act(id, director, 'give_urgent_aid', input);
    const words = await wordsOf(house, director, given.documents[0].id);
    for (const part of [
      '将于2026年11月25日届满，不足七日',
      '《法律援助法》第四十四条',
      '1．申请表；2．身份证明；3．与申请事项有关的材料。',
      '请最迟于2026年12月1日补齐',
      '最迟于2026年11月24日为你（们）指派承办人',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('财产保全');
    expect(given.documents[0].number).toMatch(/工援先〔2026〕\d+号$/);
  });

  it('口头申请有笔录；承诺书、接收凭证写明内容和审查期限；都不印完整证件号码', async () => {
    const id = await office.open('aid_application', {
      lines: [{ line: 'arbitration', form: { stage: 'arbitration', reasons: '请求派律师', isOral: true } }],
    });
    const stated = await act(id, window, 'state_hardship', {
      hardshipProof: 'declaration',
      householdSize: 3,
      incomePerHeadFen: 120_000,
      note: '租房居住，有外债',
    });
    const statement = await wordsOf(house, window, stated.documents[0].id);
    for (const part of ['3人', '1,200.00元', '租房居住，有外债。', '本人承诺', '《法律援助法》第四十一条'])
      expect(statement).toContain(part);
    expect(statement).not.toContain('同意工会为核查');
    const submitted = await act(id, window, 'submit', { papers: ['身份证复印件'] });
    expect(submitted.documents.map((one: { title: string }) => one.title)).toEqual([
      '法律援助申请表',
      '口头申请笔录',
      '申请材料接收凭证',
    ]);
    const { name } = (await window.get('/api/session')).body;
    const record = await wordsOf(house, window, submitted.documents[1].id);
    for (const part of [name, '请求派律师。', '已向申请人宣读', '第十二条']) expect(record).toContain(part);
    const receipt = await wordsOf(house, window, submitted.documents[2].id);
    for (const part of ['1．身份证复印件。', name, '最迟于2026年11月30日作出决定', '第四十三条第一款'])
      expect(receipt).toContain(part);
    for (const words of [statement, record, receipt]) expect(words).not.toContain('320583198501011234');
  });

  it('工会核实后出具困难证明，有文号；据此可以提交', async () => {
    const id = await office.open('aid_application');
    const certified = await act(id, reviewer, 'certify_hardship', { facts: '向社区核实，一家三口只有本人有收入' });
    expect(certified.documents[0]).toMatchObject({
      title: '困难状况证明',
      number: expect.stringMatching(/工援证〔2026〕\d+号$/),
    });
    const words = await wordsOf(house, reviewer, certified.documents[0].id);
    for (const part of ['兹有纪大山', '向社区核实，一家三口只有本人有收入。', '第十二条'])
      expect(words).toContain(part);
    expect((await act(id, window, 'submit')).state).toBe('under_review');
  });
});

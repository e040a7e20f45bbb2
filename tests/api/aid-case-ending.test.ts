/** How a case ends: terminated with both outcomes of the objection, on through the stages, taken up again one level up. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { CaseWalk } from '../support/cases.ts';
import type { Done } from '../support/cases.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
});
afterAll(() => app.close());

const evidence = '受援人另行委托了律师，有合同照片';
const clock = (matter: { clocks: { name: string; stoppedOn: string | null }[] }, name: string) =>
  matter.clocks.find((row) => row.name === name && row.stoppedOn === null);

const owed = (matter: { obligations: { endedOn: string | null }[] }) =>
  matter.obligations.filter((row) => row.endedOn === null);

async function terminated(walk: CaseWalk): Promise<Done> {
  await walk.did('kunshan-lawyer', 'propose_termination', { ground: 'own_agent', evidence });
  return walk.did('kunshan-director', 'terminate', { reason: '已经自行委托代理人' });
}

describe('终止援助', () => {
  it('承办人建议，负责人决定；没有决定以前照常办理；决定书写明情形、证据、理由和异议的去处', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    expect((await walk.try('kunshan-director', 'terminate', { reason: '终止' })).body.code).toBe('wrong_state');
    await walk.did('kunshan-lawyer', 'propose_termination', { ground: 'own_agent', evidence });
    const proposed = await walk.read();
    expect(proposed.state).toBe('in_progress');
    expect(owed(proposed)).toMatchObject([{ kind: 'decide_termination', isMine: true }]);
    await walk.did('kunshan-lawyer', 'log', { kind: 'meeting', heldOn: '2026-11-21', content: '仍在核实。' });
    expect((await walk.try('kunshan-lawyer', 'terminate', { reason: '终止' })).body.code).toBe('wrong_party');
    await walk.did('kunshan-director', 'return_termination', { reason: '只是咨询，没有委托' });

    const decided = await terminated(walk);
    expect(decided.state).toBe('terminated');
    expect(decided.documents[0]?.number).toMatch(/工援终〔2026〕1号$/);
    const words = await walk.words(decided, '终止法律援助决定书');
    for (const part of [
      '《法律援助法》第四十八条',
      '自2026年11月21日起终止',
      '自行委托了律师或者其他代理人',
      `${evidence}。`,
      '已经自行委托代理人。',
      '《法律援助法》第四十九条',
      '昆山市总工会或者苏州市总工会',
      '法律没有规定提出异议的最后日期；为便于及时审查，请在2026年11月26日前提出',
      '5日内审查',
      '由仲裁机构、法院认定，请不要等待',
    ])
      expect(words).toContain(part);
    expect(words).not.toMatch(/时效[^。]*停止/);
    const { row, clocks } = await walk.read();
    expect(clock({ clocks }, 'objection')).toMatchObject({ dueOn: '2026-11-26', isInternal: true });
    expect(row).toContainEqual({ label: '终止的情形', value: '自行委托了律师或者其他代理人' });
  });

  it('异议由上级工会五日内审查；维持的，终局；异议决定由上级工会用自己的文号出具', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    const decided = await terminated(walk);
    await walk.did('kunshan-receptionist', 'object_termination', { reason: '照片是姐姐的合同' });
    const waiting = await walk.read();
    expect(waiting).toMatchObject({ state: 'termination_objected', closedOn: null });
    expect(clock(waiting, 'termination_objection')).toMatchObject({ dueOn: '2026-11-26' });
    expect((await walk.try('kunshan-director', 'uphold_termination', { opinion: '维持' })).body.code).toBe(
      'wrong_party',
    );
    const upheld = await walk.did('suzhou-director', 'uphold_termination', { opinion: '合同是本人签名' });
    const words = await walk.words(upheld, '终止援助异议审查决定书');
    for (const part of [
      '苏州市总工会',
      decided.documents[0]?.number ?? '无号',
      '照片是姐姐的合同。',
      '合同是本人签名。',
      '决定：维持',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('责令原工会改正');
    expect(upheld.documents[0]?.number).toMatch(/^苏州?工援终异〔2026〕1号$/);
    expect(await walk.read()).toMatchObject({ state: 'termination_upheld', closedOn: null });
    expect((await walk.try('kunshan-receptionist', 'object_termination', { reason: '再来' })).body.code).toBe(
      'wrong_state',
    );
  });

  it('异议成立的责令继续：已经签协议的接着办，还没有签的重新指派，指派期限从责令之日起算', async () => {
    const begun = await (await CaseWalk.open(app, office)).begun();
    await terminated(begun);
    await begun.did('kunshan-receptionist', 'object_termination', { reason: '照片是姐姐的合同' });
    expect((await begun.try('suzhou-director', 'order_reassignment', { opinion: '继续' })).body.code).toBe(
      'wrong_state',
    );
    const ordered = await begun.did('suzhou-director', 'order_resumption', { opinion: '查无委托' });
    expect(ordered.state).toBe('in_progress');
    expect(await begun.words(ordered, '终止援助异议审查决定书')).toContain('责令原工会改正');
    await begun.did('kunshan-lawyer', 'log', { kind: 'meeting', heldOn: '2026-11-21', content: '接着办。' });

    const waiting = await CaseWalk.open(app, office);
    await waiting.did('kunshan-reviewer', 'propose_termination', { ground: 'client_asks', evidence: '申请人撤回申请' });
    await waiting.did('kunshan-director', 'terminate', { reason: '申请已撤回' });
    expect(clock(await waiting.read(), 'assign')).toBeUndefined();
    await office.passDays(6);
    await waiting.did('kunshan-receptionist', 'object_termination', { reason: '没有撤回' });
    const late = await waiting.read();
    expect(clock(late, 'objection')).toBeUndefined();
    expect(late.row).toContainEqual({ label: '异议逾期提出', value: '是' });
    const resumed = await waiting.did('suzhou-director', 'order_reassignment', { opinion: '没有撤回申请' });
    expect(await waiting.words(resumed, '终止援助异议审查决定书')).toContain('本会照收');
    expect(clock(await waiting.read(), 'assign')).toMatchObject({ startedOn: '2026-11-27', dueOn: '2026-11-30' });
    app.clock.now = new Date('2026-11-21T02:00:00Z');
  });
});

const toldLast = async (walk: CaseWalk) =>
  (
    await app.db
      .selectFrom('outbox')
      .select('body')
      .where('matterId', '=', walk.id)
      .where('addresseeParty', '=', 'applicant')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).body;

describe('阶段', () => {
  it('裁决结案不再往下走的，案卷合格后不再提示起诉期限；调解结案的没有这个期限', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await walk.concluded();
    await walk.did('kunshan-lawyer', 'submit_file', { contents: ['裁决书'] });
    expect(clock(await walk.read(), 'next_sue')).toBeDefined();
    await walk.did('kunshan-reviewer', 'accept_file', { opinion: '受援人服从裁决' });
    expect(clock(await walk.read(), 'next_sue')).toBeUndefined();

    const mediated = await (await CaseWalk.open(app, office)).begun();
    await mediated.concluded('kunshan-lawyer', 'mediation');
    expect(clock(await mediated.read(), 'next_sue')).toBeUndefined();
    expect(await toldLast(mediated)).not.toContain('最晚');
  });

  it('仲裁、一审、二审、执行各是一件案件，有自己的编号，前后相连，起诉、上诉、申请执行的期限从收到文书之日起算', async () => {
    const first = await (await CaseWalk.open(app, office)).begun();
    await first.concluded();
    const next = (stage: string, servedOn: string) => ({ stage, servedOn, reason: '不服裁决', handler: 'same' });
    const open = async (walk: CaseWalk, stage: string, servedOn: string) => {
      const { opened } = await walk.did('kunshan-director', 'open_next_stage', next(stage, servedOn));
      return walk.another(opened[0]?.id ?? expect.fail('没有开出案件'));
    };
    const skipped = await first.try('kunshan-director', 'open_next_stage', next('second_instance', '2026-11-20'));
    expect(skipped.body.fields[0].path).toBe('stage');
    const later = await first.try('kunshan-director', 'open_next_stage', next('first_instance', '2026-11-22'));
    expect(later.body.fields[0].path).toBe('servedOn');

    // From the day of receipt, until the next stage is a case of its own: the office is warned, the worker is told.
    expect(clock(await first.read(), 'next_sue')).toMatchObject({
      dueOn: '2026-12-07',
      basis: expect.stringContaining('第五十条'),
    });
    expect(await toldLast(first)).toContain('不服裁决的，最晚2026年12月7日向人民法院起诉');
    const second = await open(first, 'first_instance', '2026-11-16');
    expect(clock(await first.read(), 'next_sue')).toBeUndefined();
    const sued = await second.read();
    expect(clock(sued, 'sue')).toMatchObject({ startedOn: '2026-11-16', dueOn: '2026-12-01' });
    expect(clock(sued, 'sue')).toMatchObject({ basis: expect.stringContaining('第五十条') });
    expect(sued).toMatchObject({ state: 'awaiting_assignment', parentId: first.id });
    expect(sued.number).not.toBe((await first.read()).number);
    expect(sued.row).toContainEqual({ label: '请原承办人继续', value: '是' });
    expect(
      (await first.try('kunshan-director', 'open_next_stage', next('enforcement', '2026-11-16'))).body.detail,
    ).toContain('已经开出');
    await second.begun();
    await second.did('kunshan-lawyer', 'record_filing', { filedOn: '2026-11-21', tribunal: '昆山市人民法院' });
    expect(clock(await second.read(), 'sue')).toBeUndefined();
    await second.concluded('kunshan-lawyer', 'judgment');
    expect(clock(await second.read(), 'next_appeal')).toMatchObject({ dueOn: '2026-12-07' });
    expect(await toldLast(second)).toContain('不服一审判决的，最晚2026年12月7日上诉');

    const third = await open(second, 'second_instance', '2026-11-18');
    expect(clock(await third.read(), 'appeal')).toMatchObject({ dueOn: '2026-12-03' });
    await third.begun();
    await third.concluded('kunshan-lawyer', 'judgment');
    const fourth = await open(third, 'enforcement', '2026-11-20');
    expect(clock(await fourth.read(), 'enforce')).toMatchObject({ dueOn: '2028-11-20' });
    await fourth.begun();
    await fourth.concluded('kunshan-lawyer', 'other');
    expect(
      (await fourth.try('kunshan-director', 'open_next_stage', next('enforcement', '2026-11-20'))).body.detail,
    ).toContain('最后一个阶段');

    const chain = await app.db
      .selectFrom('aidCase')
      .select(['matterId', 'stage', 'previousCaseId', 'applicationId'])
      .where('matterId', 'in', [first.id, second.id, third.id, fourth.id])
      .execute();
    const previous = new Map(chain.map((row) => [row.matterId, row.previousCaseId]));
    expect([first, second, third, fourth].map(({ id }) => previous.get(id))).toEqual([
      null,
      first.id,
      second.id,
      third.id,
    ]);
    expect(new Set(chain.map(({ applicationId }) => applicationId)).size).toBe(1);
    const numbers = await Promise.all([first, second, third, fourth].map(async (walk) => (await walk.read()).number));
    expect(new Set(numbers).size).toBe(4);
  });
});

describe('重新办理', () => {
  it('只有上级工会能决定；归档的重新办理后再结案，金额以后一次为准', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await walk.concluded();
    await walk.did('kunshan-lawyer', 'submit_file', { contents: ['裁决书'] });
    await walk.did('kunshan-reviewer', 'accept_file', { opinion: '合格', grade: 'good' });
    await walk.did('kunshan-reviewer', 'archive', { archiveNumber: '2026-KS-9' });
    expect((await walk.try('suzhou-director', 'reopen', { opinion: '重新办' })).body.code).toBe('wrong_state');
    await walk.did('kunshan-receptionist', 'ask_reopening', { reason: '只拿到一半钱' });
    const asked = await walk.read('suzhou-director');
    expect(owed(asked)).toMatchObject([{ kind: 'decide_reopening', isMine: true }]);
    expect((await walk.try('kunshan-director', 'reopen', { opinion: '重新办' })).body.code).toBe('wrong_party');
    await walk.did('suzhou-director', 'decline_reopening', { reason: '请先督促履行' });
    await walk.did('kunshan-receptionist', 'ask_reopening', { reason: '又过了一个月' });
    const reopened = await walk.did('suzhou-director', 'reopen', { opinion: '请申请执行' });
    expect(reopened.state).toBe('in_progress');
    const again = await walk.read();
    expect(again).toMatchObject({ closedOn: null });
    expect(again.row.map(({ label }: { label: string }) => label)).not.toContain('档案号');

    await walk.did('kunshan-lawyer', 'conclude', {
      outcome: 'award',
      concludedOn: '2026-11-21',
      summary: '执行到位',
      results: [{ partyId: null, claimedFen: 2_200_000, awardedFen: 2_000_000, receivedFen: 2_000_000 }],
    });
    expect((await walk.read()).results).toMatchObject([{ receivedFen: 2_000_000 }]);
  });

  it('还没有归档的，上级工会退回继续办理', async () => {
    const walk = await (await CaseWalk.open(app, office)).begun();
    await walk.concluded();
    await walk.did('kunshan-receptionist', 'ask_reopening', { reason: '没有问过我就结案了' });
    await walk.did('suzhou-director', 'take_up_again', { opinion: '请继续办理' });
    const matter = await walk.read();
    expect(matter.state).toBe('in_progress');
    expect(clock(matter, 'submit_file')).toBeUndefined();
  });
});

// Published cases entered over HTTP as a newcomer runs it: unions and staff made as needed, each case to its end.
import type { AddressInfo } from 'node:net';
import { type Entry, parseCases, readCases } from '../../tools/replay/cases.ts';
import { type Outcome, replay } from '../../tools/replay/replay.ts';
import { lineOf, totalsOf, verdictOf } from '../../tools/replay/report.ts';
import { DEMO_PASSWORD } from '@gongyuan/server/seeds/demonstration.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';

const published = new URL('../../tools/replay/published-cases.json', import.meta.url);

let test: TestApp;
let baseUrl: string;

beforeAll(async () => {
  test = await openApp();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = test.app.server.address() as AddressInfo; // listening on a port, not on a pipe
  baseUrl = `http://127.0.0.1:${port}`;
});
afterAll(() => test.close());

async function run(entries: readonly Entry[], withoutCauses = false): Promise<readonly Outcome[]> {
  const lines: string[] = [];
  const outcomes = await replay({
    baseUrl,
    username: 'admin',
    password: DEMO_PASSWORD,
    entries,
    withoutCauses,
    now: () => test.clock.now,
    onDone: (entry, outcome) => lines.push(lineOf(entry, outcome)),
  });
  expect(lines).toHaveLength(entries.length);
  return outcomes;
}

const file = (cases: readonly unknown[], meta?: unknown) => parseCases(JSON.stringify(meta ? { cases, meta } : cases));
const own = {
  id: 'T1',
  applicant_category: '职工',
  intake_note: '王某在昆山一家公司做质检，被口头辞退，来申请派律师打仲裁。',
};
const kunshan = { province: '江苏省', city: '苏州市', county: '昆山市' };

describe('公开案例回放', { timeout: 90_000 }, () => {
  it('全部案例都能走完，异地和快速办理与公布的一致', { timeout: 240_000 }, async () => {
    const entries = await readCases(published);
    const outcomes = await run(entries);
    expect(outcomes.flatMap(({ id, error }) => (error ? [`${id} ${error}`] : []))).toEqual([]);
    const differing = entries.flatMap((entry, index) => {
      const outcome = outcomes[index];
      return (['cross_region', 'fast_track_rule_hint'] as const).flatMap((field) =>
        outcome && verdictOf(entry, outcome, field) === 'differ' ? [`${entry.id} ${field}`] : [],
      );
    });
    expect(differing).toEqual([]);
  });

  it('江苏的案例由履行地的工会受理，代理案件走到归档', async () => {
    const entries = (await readCases(published)).filter(({ id }) => ['RC002', 'RC010', 'RC018'].includes(id));
    const outcomes = await run(entries);
    expect(outcomes.map(({ union }) => union)).toEqual(['宿迁市总工会', '邳州市总工会', '南通市海门区总工会']);
    expect(outcomes.map(({ endState }) => endState)).toEqual(['已归档', '已归档', '已答复']);
    expect(outcomes[0]).toMatchObject({
      fastTrack: true,
      crossRegion: false,
      hardshipExamined: false,
      causesTold: ['欠薪'],
    });
    expect(outcomes[1]).toMatchObject({ hardshipExamined: true, causesTold: ['违法解除', '欠薪'] });
    expect(outcomes[0]?.firstDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('每件由来源所写的门进来，别的机构的事停在受理工会的待办里', async () => {
    const ids = ['RC024', 'RC082', 'RC096', 'RC060'];
    const outcomes = await run((await readCases(published)).filter(({ id }) => ids.includes(id)));
    expect(outcomes.map(({ error }) => error)).toEqual([null, null, null, null]);
    expect(outcomes.map(({ id, door }) => `${id} ${door}`)).toEqual([
      'RC024 hotline',
      'RC060 referred',
      'RC082 portal',
      'RC096 referred',
    ]);
    expect(outcomes[1]?.endState).toContain('莱州市总工会的待办');
    expect(outcomes[3]?.endState).toContain('贵阳市观山湖区总工会的待办');
    expect(outcomes[3]?.firstDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { rows } = await sql<{ channel: string; calls: number; consents: number; senders: number }>`
      select channel,
        count(*) filter (where exists (select 1 from phone_call where phone_call.contact_id = contact.id))::int as calls,
        count(*) filter (where exists (select 1 from portal_consent where portal_consent.contact_id = contact.id))::int as consents,
        count(*) filter (where exists (select 1 from contact_referral where contact_referral.contact_id = contact.id))::int as senders
      from contact where story like ${'%塔吊司机%'} or story like ${'%送外卖，单少%'} or story like ${'%育儿假%'}
      group by channel order by channel`.execute(test.db);
    expect(rows.map(({ channel }) => channel)).toEqual(['hotline_12351', 'online', 'supervision_or_screening']);
    for (const { channel, calls, consents, senders } of rows) {
      expect(calls > 0).toBe(channel === 'hotline_12351');
      expect(consents > 0).toBe(channel === 'online');
      expect(senders > 0).toBe(channel === 'supervision_or_screening');
    }
  });

  it('不给事由也能办：用平台从经过里读出的事由，精确率和召回率都报出来', { timeout: 60_000 }, async () => {
    const ids = ['RC002', 'RC010', 'RC034', 'RC068', 'RC076', 'RC100'];
    const entries = (await readCases(published)).filter(({ id }) => ids.includes(id));
    const outcomes = await run(entries, true);
    expect(outcomes.flatMap(({ id, error }) => (error ? [`${id} ${error}`] : []))).toEqual([]);
    expect(outcomes.map(({ causesTold }) => causesTold)).toEqual([
      ['欠薪'],
      ['欠薪', '违法解除'],
      ['欠薪'],
      ['欠薪', '报销款'],
      ['违法解除', '社保'],
      ['职业健康'],
    ]);
    expect(outcomes[0]).toMatchObject({ fastTrack: true, endState: '已归档' });
    const line = entries.map((entry, index) => lineOf(entry, outcomes[index] as Outcome))[3]; // one outcome an entry
    expect(line).toContain('事由漏提经济补偿、年休假');
    const totals = totalsOf(entries, outcomes).join('\n');
    expect(totals).toContain('精确率 1.000（9/9），召回率 0.818（9/11），比较 6 件');
    expect(totals).toMatch(/其中只对一件起作用 \d+ 条（/);
  });

  it('文件里没有事由一栏时，读出来的事由照样登记', async () => {
    const [outcome] = await run(file([{ ...own, id: 'T5', place: kunshan }]));
    expect(outcome).toMatchObject({ error: null, causesTold: ['违法解除'], causesProposed: ['unlawful_dismissal'] });
  });

  it('再运行一次，用的还是原来的工会和人员', async () => {
    const count = () =>
      sql<{ n: number }>`select (select count(*) from trade_union) + (select count(*) from staff)
      + (select count(*) from aid_handler) + (select count(*) from post) as n`
        .execute(test.db)
        .then(({ rows }) => rows[0]?.n);
    const entries = (await readCases(published)).filter(({ id }) => ['RC010', 'RC024', 'RC048'].includes(id));
    await run(entries);
    const before = await count();
    await run(entries);
    expect(await count()).toBe(before);
  });

  it('进门方式、事由、人数、金额和年份都记在档案里', async () => {
    const [entry] = (await readCases(published)).filter(({ id }) => id === 'RC002');
    await run(entry ? [entry] : []);
    const { rows } = await sql<
      Record<string, unknown>
    >`select contact.channel, dispute.worker_count, dispute.event_year, dispute.applicant_category,
        (select count(*)::int from dispute_party where dispute_id = dispute.id and role = 'applicant') as seats,
        (select claimed_fen from claim where dispute_id = dispute.id and party_id is null) as claimed_fen,
        (select count(*)::int from fact_statement where dispute_id = dispute.id and field = 'monthly_wage_fen') as never_asked
      from contact join dispute on dispute.id = contact.dispute_id where contact.channel = 'petition' order by contact.recorded_at desc limit 1`.execute(
      test.db,
    );
    expect(rows[0]).toEqual({
      channel: 'petition',
      workerCount: 47,
      eventYear: 2025,
      applicantCategory: 'migrant_worker',
      seats: 47,
      claimedFen: 22_000_000,
      neverAsked: 0,
    });
  });

  it('只有登记所需各栏的文件也能回放，没有可比的就是未述', async () => {
    const entries = file([
      {
        ...own,
        year: 2025,
        channel_code: 'walk_in',
        place: kunshan,
        applicant_category: '职工',
        workers: 1,
        workers_note: null,
        causes: ['违法终止'],
        amount_claimed_yuan: 12_000.5,
      },
    ]);
    const [outcome] = await run(entries);
    expect(outcome).toMatchObject({
      id: 'T1',
      union: '昆山市总工会',
      endState: '已归档',
      error: null,
      causesTold: ['违法解除'],
    });
    expect(entries[0] && outcome && verdictOf(entries[0], outcome, 'cross_region')).toBe('not_stated');
  });

  it('什么都没有写明的案例也能登记', async () => {
    const [outcome] = await run(file([{ id: 'T2', intake_note: '来电人说公司不讲理。' }]));
    expect(outcome).toMatchObject({ error: null, endState: '已答复', causesTold: [], fastTrack: false });
  });

  it('提交之前必须问清而来源没有写的，申请停在填写，不算出错', async () => {
    const [outcome] = await run(
      file([{ ...own, id: 'T4', place: kunshan, applicant_category: '职工家属', causes: ['工伤'] }]),
    );
    expect(outcome).toMatchObject({ error: null, hardshipExamined: 'unknown' });
    expect(outcome?.endState).toMatch(/^填写中（/);
  });

  it('不认识的事由不硬套，原词留在经过里', async () => {
    const [outcome] = await run(file([{ ...own, id: 'T3', place: kunshan, causes: ['天书', '克扣工资'] }]));
    expect(outcome).toMatchObject({ error: null, causesTold: ['欠薪'] });
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from contact where story like '%事由原词：天书%'`.execute(test.db);
    expect(rows[0]?.n).toBe(1);
  });

  it('写错的一件只在那一行报错，其余照常', async () => {
    const entries = file([
      { ...own, id: 'E1', workers: -3 },
      { ...own, id: 'E2', intake_note: '长'.repeat(5000) },
      'not a case',
      { ...own, id: 'E4', place: { province: '乌有省', city: '乌有市', county: null } },
      { ...own, id: 'E5\u001b[31m', place: kunshan },
    ]);
    const outcomes = await run(entries);
    expect(outcomes.map(({ error }) => error === null)).toEqual([false, false, false, false, true]);
    expect(outcomes[3]?.error).toContain('乌有省');
    const lines = entries.map((entry, index) => lineOf(entry, outcomes[index] as Outcome)); // one outcome an entry
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('整理者认为推不出来的，跑但不计', async () => {
    const entries = file([{ ...own, id: 'N1', place: kunshan, cross_region: true, fast_track_rule_hint: false }], {
      not_scored: { cross_region: ['N1'] },
    });
    const outcomes = await run(entries);
    const totals = totalsOf(entries, outcomes);
    expect(totals).toContain('合计 异地（cross_region）：一致 0，不一致 0，未述 0，不计 1');
    expect(totals).toContain('合计 快速办理（fast_track_rule_hint）：一致 1，不一致 0，未述 0，不计 0');
    expect(totals).toContain('合计 出错：0');
  });

  it('读不成案例的文件说明原因', () => {
    expect(() => parseCases('{')).toThrow('文件不是 JSON');
    expect(() => parseCases('{"rows": []}')).toThrow('文件里没有案例');
  });

  it('管理员密码不对时说明原因', async () => {
    const wrong = replay({
      baseUrl,
      username: 'admin',
      password: 'not the password',
      entries: [],
      onDone: () => undefined,
    });
    await expect(wrong).rejects.toThrow('账号或密码不正确');
  });
});

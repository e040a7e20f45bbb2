// The demonstration as a newcomer finds it: some hundreds of matters in all states, made through the same doors as real ones.
import { createHash } from 'node:crypto';
import { createDatabase } from '@gongyuan/database/connect.ts';
import { PORTAL_STAFF_ID } from '@gongyuan/server/acts/worker.ts';
import { fillDemonstration } from '@gongyuan/server/demo/seed.ts';
import { preparing } from '@gongyuan/server/demo/statements.ts';
import { DEMO_WORKER } from '@gongyuan/server/demo/written-doors.ts';
import type { Services } from '@gongyuan/server/services.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../support/app.ts';
import { exchangeOf } from '../support/exchange.ts';
import { lookAt } from '../support/look.ts';
import { signInByPhone, Visitor } from '../support/visitor.ts';

let test: TestApp;
let services: Services;

async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> {
  return (await query.execute(test.db)).rows;
}
const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await rows(query))[0]?.n;

beforeAll(async () => {
  test = await openApp();
  services = { ...test.app.services, db: createDatabase(preparing(test.database.pool)) };
});
afterAll(() => test.close());

describe('演示事项', () => {
  it('写到一半被打断，什么都不留下', async () => {
    let papers = 0;
    const files = {
      ...services.files,
      put: (...given: Parameters<typeof services.files.put>) => {
        papers += 1;
        return papers > 5 ? Promise.reject(new Error('power cut')) : services.files.put(...given);
      },
    };
    await expect(fillDemonstration({ ...services, files }, 0)).rejects.toThrow('power cut');
    expect(
      await count(
        sql`select (select count(*) from dispute) + (select count(*) from matter) + (select count(*) from person)::int as n`,
      ),
    ).toBe(0);
  }, 60_000);

  it('下一次启动重新写好，再下一次不再写', async () => {
    const filled = await fillDemonstration(services);
    expect(filled?.events).toBeGreaterThan(1000);
    const before = await count(sql`select count(*)::int as n from action`);
    expect(await fillDemonstration(services)).toBeUndefined();
    expect(await count(sql`select count(*)::int as n from action`)).toBe(before);
  }, 300_000);

  it('有几百件，各个环节都有，全部标明是演示', async () => {
    const states = await rows(sql<{
      state: string;
      n: number;
    }>`select procedure_state.procedure || '.' || name as state, count(matter.id)::int as n
      from procedure_state left join matter on matter.procedure = procedure_state.procedure and matter.state = procedure_state.name group by 1`);
    expect(states.filter(({ n }) => n === 0)).toEqual([]);
    expect(await count(sql`select count(*)::int as n from matter`)).toBeGreaterThan(350);
    for (const table of ['dispute', 'matter', 'person', 'employer']) {
      expect(await count(sql`select count(*)::int as n from ${sql.table(table)} where not is_demo`), table).toBe(0);
    }
  });

  it('分布在两年里，没有一件在今天之后，各工会的记录按先后排列', async () => {
    const [span] = await rows(
      sql<{
        first: string;
        last: string;
        at: string;
      }>`select min(acted_on) as first, max(acted_on) as last, max(at) as at from action where actor_id is not null`,
    );
    expect(span?.first).toMatch(/^2024-1[12]/);
    expect(span?.last).toBe('2026-11-20');
    expect(Date.parse(span?.at ?? '')).toBeLessThanOrEqual(test.clock.now.getTime());
    const disorder = await count(sql`select count(*)::int as n from (
      select at < lag(at) over (partition by union_id order by sequence) as is_back from action
        where actor_party <> 'installation') ordered where is_back`);
    expect(disorder).toBe(0);
  });

  it('文书编号连续不断，日期靠后的号也靠后', async () => {
    expect(
      await rows(sql`select union_id, kind, year from document_issued where serial is not null
        group by 1, 2, 3 having count(*) <> max(serial) or min(serial) <> 1`),
    ).toEqual([]);
    const disorder = await count(sql`select count(*)::int as n from (
      select issued_on < lag(issued_on) over (partition by union_id, kind, year order by serial) as is_back from document_issued where serial is not null) ordered where is_back`);
    expect(disorder).toBe(0);
  });

  it('人名是编的：没有证件号码，电话都是占位号段', async () => {
    expect(await count(sql`select count(*)::int as n from person where identity_number_sealed is not null`)).toBe(0);
    expect(await count(sql`select count(*)::int as n from person where phone_sealed is not null`)).toBeGreaterThan(50);
    expect(await count(sql`select count(*)::int as n from employer where name not like '%示例%'`)).toBe(0);
  });

  it('文书都在磁盘上，和登记的散列一致', async () => {
    const papers = await rows(sql<{ sha256: string }>`select sha256 from document_issued`);
    expect(papers.length).toBeGreaterThan(500);
    for (const { sha256 } of papers) {
      const content = await services.files.read(sha256);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('REL-083 十五项不变量没有一处不符', async () => {
    const { findings, violations } = await lookAt(test);
    expect(violations).toEqual([]);
    const looked = findings.filter((one) => typeof one.looked === 'number' && one.looked > 0);
    expect(looked.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['I3', 'I4', 'I5', 'I6', 'I7', 'I9', 'I10', 'I11']),
    );
  }, 60_000);

  it('写好的消息都算已经发出，没有一条在启动后补发', async () => {
    expect(
      await count(
        sql`select count(*)::int as n from message_delivery where state = 'waiting' and not_before <= ${test.clock.now.toISOString()}::timestamptz`,
      ),
    ).toBe(0);
    expect(await count(sql`select count(*)::int as n from message_delivery where state = 'sent'`)).toBeGreaterThan(100);
  });

  it('有集体争议，也有一个人先仲裁后诉讼', async () => {
    expect(await count(sql`select count(*)::int as n from dispute where worker_count >= 10`)).toBeGreaterThan(10);
    expect(
      await count(
        sql`select count(*)::int as n from (select dispute_id from matter where procedure = 'aid_case' group by 1 having count(*) > 1) twice`,
      ),
    ).toBeGreaterThan(0);
  });

  it.each([
    'kunshan-receptionist',
    'kunshan-reviewer',
    'kunshan-director',
    'kunshan-lawyer',
    'yushan-station',
    'jiangyin-reviewer',
    'qixia-reviewer',
    'nanjing-director',
    'nanjing-reviewer',
  ])('%s 登录就有事等着办', async (username) => {
    const reply = await (await test.as(username)).get('/api/matters?view=mine');
    expect(reply.status).toBe(200);
    expect((reply.body as { rows: unknown[] }).rows.length).toBeGreaterThan(0);
  });
});

describe('演示的每一个入口', () => {
  it('网上：以申请人自己的名义登记，有同意书，窗口欠一个电话', async () => {
    const online = await rows(sql<{ consents: number; calls: number }>`select
      (select count(*)::int from portal_consent where contact_id = contact.id) as consents,
      (select count(*)::int from obligation join matter on matter.id = obligation.matter_id
        where matter.contact_id = contact.id and obligation.kind = 'online_call') as calls
      from contact where recorded_by = ${PORTAL_STAFF_ID} and channel = 'online'`);
    expect(online.length).toBeGreaterThanOrEqual(4);
    expect(online.every(({ consents, calls }) => consents > 0 && calls > 0)).toBe(true);
    expect(
      await count(
        sql`select count(*)::int as n from action
          where subject = 'matter' and actor_party = 'applicant' and actor_person_id is null`,
      ),
    ).toBe(0);
  });

  it('12351：有当场答复的，有一通开出两项服务的，还有一通未接等着回拨', async () => {
    const calls = await rows(
      sql<{ answered: boolean; lines: number }>`select answered_at is not null as answered,
      (select count(*)::int from contact_line where contact_line.contact_id = phone_call.contact_id) as lines from phone_call`,
    );
    expect(calls.filter(({ answered }) => answered).length).toBeGreaterThanOrEqual(3);
    expect(calls.some(({ lines }) => lines === 2)).toBe(true);
    expect(calls.filter(({ answered }) => !answered).length).toBe(1);
    const { body } = await (await test.as('hotline-01')).get('/api/hotline/figures');
    expect(body.callBacksOpen).toBe(1);
  });

  it('来信和转来：有等着反馈的，有超过日期的，有已经反馈的', async () => {
    const clerk = await test.as('kunshan-receptionist');
    const { body: open } = await clerk.get('/api/referrals');
    expect(open.open).toBe(2);
    expect(open.rows.map((row: { isOverdue: boolean }) => row.isOverdue).toSorted()).toEqual([false, true]);
    const { body: all } = await clerk.get('/api/referrals?view=all');
    expect(all.rows.filter((row: { answeredOn: string | null }) => row.answeredOn).length).toBe(2);
  });

  it('风险提示：一条没有人联系，一条联系过还没有解除，一条已经解除', async () => {
    const { body } = await (await test.as('kunshan-director')).get('/api/risks?view=all');
    const stages = body.rows.map((row: { respondedAt: string | null; resolvedAt: string | null }) =>
      row.resolvedAt ? 'resolved' : row.respondedAt ? 'answered' : 'open',
    );
    expect(stages.toSorted()).toEqual(['answered', 'open', 'resolved']);
  });

  it('排查名单：登记了一家，另一家等着，还有一行要更正', async () => {
    const clerk = await test.as('kunshan-receptionist');
    const { body } = await clerk.get('/api/lists');
    expect(body.rows).toHaveLength(1);
    expect(body.rows[0]).toMatchObject({ rows: 5, registered: 3, faulty: 1 });
  });

  it('跨地区：两边是同一件，转出的一方还能看', async () => {
    const shared = await rows(sql<{ id: string }>`select matter.id from matter
      join trade_union own on own.id = matter.union_id join trade_union sender on sender.id = matter.sent_by_union_id
      where own.division_code = '320382' and sender.division_code = '320583' and matter.procedure = 'aid_application'`);
    expect(shared.length).toBeGreaterThan(1);
    const clerk = await test.as('kunshan-receptionist');
    expect((await clerk.get(`/api/matters/${shared[0]?.id}`)).status).toBe(200);
  });

  it('下一阶段另编案号，连着上一件', async () => {
    const chain = await rows(sql<{ numbers: string[]; stages: string[] }>`with recursive chain as (
      select matter_id, array[matter.number] as numbers, array[stage] as stages from aid_case
        join matter on matter.id = matter_id where previous_case_id is null
      union all select aid_case.matter_id, numbers || matter.number, stages || aid_case.stage from aid_case
        join chain on aid_case.previous_case_id = chain.matter_id join matter on matter.id = aid_case.matter_id)
      select numbers, stages from chain where cardinality(numbers) = 3`);
    expect(chain).toHaveLength(1);
    expect(chain[0]?.stages).toEqual(['arbitration', 'first_instance', 'second_instance']);
    expect(new Set(chain[0]?.numbers).size).toBe(3);
  });

  it('交办有一件签收了，有一件超过了签收时限', async () => {
    const { body } = await (await test.as('yushan-station')).get('/api/matters?view=mine&limit=50');
    const own = body.rows.filter((row: { procedure: string }) => row.procedure === 'hand_down');
    expect(own.some((row: { state: string }) => row.state === 'in_hand')).toBe(true);
    expect(
      await count(sql`select count(*)::int as n from clock join matter on matter.id = clock.matter_id
        where matter.procedure = 'hand_down' and clock.name = 'sign' and stopped_on is null and clock.due_on < '2026-11-21'`),
    ).toBe(1);
  });
});

describe('演示职工', () => {
  it('用手机号登录网上窗口，看得到自己的案件、要补的材料和来往的话', async () => {
    const phone = new Visitor(test);
    expect((await signInByPhone(test, phone, DEMO_WORKER.phone)).url).toBe('/my');
    const { body } = await phone.get('/my');
    for (const words of ['法律援助案件', '法律援助申请', '服务事项转办']) expect(body, words).toContain(words);
    const [own] = await rows(sql<{ id: string }>`select matter.id from worker_message
      join matter on matter.id = worker_message.matter_id limit 1`);
    expect((await phone.get(`/my/${own?.id}`)).body).toContain('可以直接在这里上传');
    const [waiting] = await rows(sql<{ id: string }>`select matter.id from matter
      join contact on contact.id = matter.contact_id
      where contact.recorded_by = ${PORTAL_STAFF_ID} and matter.state = 'awaiting_supplement'`);
    expect((await phone.get(`/my/${waiting?.id}`)).body).toContain('工伤认定书');
  });

  it('来电时接线员马上认出来：姓名遮盖，看得到在办事项的编号、环节和在谁手里', async () => {
    const agent = await test.as('hotline-01');
    await agent.post('/api/hotline/seat', { seat: '8001' });
    const exchange = exchangeOf(test);
    await exchange.answer(await exchange.ring({ from: DEMO_WORKER.phone, agent: '8001' }), {
      from: DEMO_WORKER.phone,
      agent: '8001',
    });
    const { body } = await agent.get('/api/hotline/calls/current');
    const [caller] = body.calls[0].people;
    expect(caller.name).toBe('演****');
    expect(caller.matters.length).toBeGreaterThanOrEqual(3);
    expect(body.calls[0].repeat.calls).toBe(1);
  });
});

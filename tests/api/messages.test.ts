// From an act to a text on a phone: to whom, what it says, and that nobody is woken by it.
import { getProcedure } from '@gongyuan/procedures/index.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isQuiet, notBefore } from '../../server/acts/quiet-hours.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import { listSink } from '../../server/outward/sms.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { deliveriesOf, openInHand, say } from '../support/outward.ts';
import { tellJi } from '../support/stories.ts';

let house: TestApp;
let office: Office;
let matterId: string;
let caseId: string;

const PHONE = '13912345678';
const worker = (name: string, phone: string | undefined, isRepresentative = false) => ({
  kind: 'worker',
  role: 'applicant',
  isRepresentative,
  person: { name, ...(phone ? { phone } : {}) },
});

/** A matter of its own with these applicants. */
async function openWith(parties: readonly object[]): Promise<string> {
  const told = await tellJi(await office.persona('receptionist'), {
    facts: { applicantCategory: 'worker', causes: ['unpaid_wages'], workerCount: parties.length },
    parties,
    claims: [],
    lines: [{ line: 'drafting', form: getProcedure('paper_drafting').start?.example ?? {} }],
  });
  return told.matters[0].id;
}

/** The phones to which a message goes, by what the demonstration's outbox shows. */
async function phonesTold(id: string, phones: readonly string[]): Promise<readonly string[]> {
  const before = await Promise.all(phones.map((phone) => listSink(house.app.services, phone)));
  await say(house, id, { applicant: '有新进展。' });
  await runDue(house.app.services);
  const after = await Promise.all(phones.map((phone) => listSink(house.app.services, phone)));
  return phones.filter((_, index) => (after[index]?.length ?? 0) > (before[index]?.length ?? 0));
}

beforeAll(async () => {
  house = await openApp();
  office = new Office(house);
  matterId = await office.open('aid_application');
  caseId = await openInHand(house);
  await runDue(house.app.services);
});
afterAll(() => house.close());

describe('短信说什么', () => {
  it('办理一步，申请人的手机收到一条；短信不提争议、单位、文号和事由', async () => {
    const before = await listSink(house.app.services, PHONE);
    await office.doLawfully(matterId, 'submit');
    await runDue(house.app.services);
    const after = await listSink(house.app.services, PHONE);
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({
      phoneMasked: '139****5678',
      body: '【工会】您有一条新的办事消息，请登录网上窗口查看，或拨打12351。',
    });
    const { title, number } = (await (await office.persona('reviewer')).get(`/api/matters/${matterId}`)).body;
    for (const secret of ['昆山', '示例', '援助', '仲裁', '申请', '辞', title, number])
      expect(after[0]?.body).not.toContain(secret);
  });

  it('发送记录里没有号码；号码只在当事人处加密保存', async () => {
    const rows = await deliveriesOf(house, matterId);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ channel: 'sms', state: 'sent', tries: 1, cause: null });
    const sink = await house.db.selectFrom('smsSink').selectAll().execute();
    const audit = await house.db.selectFrom('action').selectAll().where('subject', '=', 'message').execute();
    expect(audit.map(({ name }) => name)).toContain('message_sent');
    expect(JSON.stringify([rows, sink, audit])).not.toContain(PHONE);
  });

  it('再跑一遍什么也不重发', async () => {
    const before = (await listSink(house.app.services, PHONE)).length;
    await runDue(house.app.services);
    await runDue(house.app.services);
    expect(await listSink(house.app.services, PHONE)).toHaveLength(before);
  });

  it('一步办理没有成功，就没有短信', async () => {
    const before = (await deliveriesOf(house, matterId)).length;
    await expect(say(house, matterId, { applicant: '这一步会失败。' }, { fails: true })).rejects.toThrow('broken off');
    expect(await deliveriesOf(house, matterId)).toHaveLength(before);
  });
});

describe('发给谁', () => {
  it('每位申请人一条；夫妻同一部手机只发一条；没有留手机的不发', async () => {
    const phones = ['13800000001', '13800000002', '13800000003'] as const;
    const id = await openWith([
      worker('甲一', phones[0]),
      worker('甲二', phones[1]),
      worker('甲三', phones[1]),
      worker('甲四', undefined),
    ]);
    expect(await phonesTold(id, phones)).toEqual([phones[0], phones[1]]);
    expect((await deliveriesOf(house, id)).filter(({ channel }) => channel === 'sms')).toHaveLength(2);
  });

  it('推举了代表的，只发给代表', async () => {
    const phones = ['13800000011', '13800000012', '13800000013'] as const;
    const id = await openWith([
      worker('乙一', phones[0]),
      worker('乙二', phones[1], true),
      worker('乙三', phones[2], true),
    ]);
    expect(await phonesTold(id, phones)).toEqual([phones[1], phones[2]]);
  });

  it('只留了固定电话的收不到短信，事项页写明请打电话', async () => {
    const id = await openWith([worker('丙一', '0512-57301234')]);
    await say(house, id, { applicant: '有新进展。' });
    await runDue(house.app.services);
    const { body } = await (await office.persona('receptionist')).get(`/api/matters/${id}`);
    expect(body.messages[0]).toMatchObject({
      isByMouth: true,
      deliveries: [
        { channel: 'portal', state: 'sent' },
        { channel: 'sms', state: 'failed', stateLabel: '发送失败', cause: expect.stringContaining('打电话告知') },
      ],
    });
  });

  it('没有登记电话的，事项页写明要当面告知', async () => {
    const id = await openWith([worker('丁一', undefined)]);
    await say(house, id, { applicant: '有新进展。' });
    const { body } = await (await office.persona('receptionist')).get(`/api/matters/${id}`);
    expect(body.messages[0]).toMatchObject({ isByMouth: true, deliveries: [{ channel: 'portal' }] });
  });

  it('号码更正后，还没发出的发到新号码；资料删除后一条也不发', async () => {
    const id = await openWith([worker('戊一', '13800000021')]);
    await say(house, id, { applicant: '发出之前换号。' });
    const { applicants } = (await (await office.persona('receptionist')).get(`/api/matters/${id}`)).body;
    const changed = await (await office.persona('receptionist')).call({
      method: 'PATCH',
      url: `/api/people/${applicants[0].personId}`,
      payload: { phone: '13800000022' },
    });
    expect(changed.status).toBe(200);
    await runDue(house.app.services);
    expect(await listSink(house.app.services, '13800000021')).toEqual([]);
    expect(await listSink(house.app.services, '13800000022')).toHaveLength(1);

    await say(house, id, { applicant: '发出之前删除。' });
    await house.db.updateTable('person').set({ dataKey: null }).where('id', '=', applicants[0].personId).execute();
    await runDue(house.app.services);
    expect((await deliveriesOf(house, id)).at(-1)).toMatchObject({
      state: 'failed',
      cause: '当事人已没有登记电话，请当面告知。',
    });
  });

  it('工作人员没有短信，只有工作台里的消息', async () => {
    const before = (await deliveriesOf(house, caseId)).length;
    await say(house, caseId, { handler: '请抓紧。', reviewer: '请审查。', director: '请审批。' });
    expect(await deliveriesOf(house, caseId)).toHaveLength(before);
  });
});

describe('静默时段 21:30 至次日 08:00', () => {
  const china = (text: string) => new Date(`2026-11-${text}+08:00`);
  it.each([
    ['21T21:29:59', '21T21:29:59'],
    ['21T21:30:00', '22T08:00:00'],
    ['21T23:59:59', '22T08:00:00'],
    ['22T00:00:00', '22T08:00:00'],
    ['22T07:59:59', '22T08:00:00'],
    ['22T08:00:00', '22T08:00:00'],
    ['22T12:00:00', '22T12:00:00'],
  ])('%s 产生的，%s 起发', (at, from) => {
    expect(notBefore(china(at), false)).toEqual(china(from));
    expect(notBefore(china(at), true)).toEqual(china(at));
    expect(isQuiet(china(at))).toBe(at !== from);
  });

  it('夜里的消息等到早上，急的马上发；白天积压的夜里也不发', async () => {
    const { clock } = house;
    const { services } = house.app;
    const id = await openWith([worker('己一', '13800000031')]);
    const shown = async () => (await listSink(services, '13800000031')).length;
    const start = clock.now;
    try {
      await say(house, id, { applicant: '白天产生、夜里才轮到的。' });
      clock.now = china('21T22:00:00');
      await say(house, id, { applicant: '夜里产生的。' });
      await runDue(services);
      expect(await shown()).toBe(0);
      const rows = await deliveriesOf(house, id);
      expect(rows.map(({ state }) => state)).toEqual(['waiting', 'waiting']);

      await say(house, id, { applicant: '有人有危险。' }, { isUrgent: true });
      await runDue(services);
      expect(await shown()).toBe(1);

      clock.now = china('22T07:59:00');
      await runDue(services);
      expect(await shown()).toBe(1);
      clock.now = china('22T08:00:00');
      await runDue(services);
      expect(await shown()).toBe(3);
    } finally {
      clock.now = start;
    }
  });

  it('事项页写明在等早上', async () => {
    const { clock } = house;
    const start = clock.now;
    try {
      clock.now = china('21T21:40:00');
      await house.db.updateTable('session').set({ seenAt: clock.now.toISOString() }).execute();
      await say(house, caseId, { applicant: '夜里产生的。' });
      const { body } = await (await office.persona('director')).get(`/api/matters/${caseId}`);
      expect(body.messages[0].deliveries[1]).toMatchObject({
        channelLabel: '短信',
        recipient: '纪大山',
        state: 'waiting',
        stateLabel: '待发送（静默时段）',
      });
      expect(body.messages[0].isByMouth).toBe(false);
    } finally {
      clock.now = start;
    }
  });
});

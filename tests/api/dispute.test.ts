// The dispute file after the first contact: facts stated with who said them, people added, and who may write on it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellForestry, tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let disputeId: string;
let revision: number;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
});
afterAll(() => house.close());
beforeEach(async () => {
  disputeId = (await tellJi(window)).disputeId;
  revision = (await read(window)).body.revision;
});

const read = (who: Persona) => who.get(`/api/disputes/${disputeId}`);
const state = (who: Persona, change: object) =>
  who.post(`/api/disputes/${disputeId}/facts`, {
    revision,
    facts: {},
    statedBy: '公司人事',
    standing: 'shown',
    ...change,
  });
const fact = (body: { facts: { field: string }[] }, field: string) => body.facts.find((one) => one.field === field);

describe('争议档案', () => {
  it('补充事实留下新的陈述，旧的陈述还在', async () => {
    const { status, body } = await state(window, { facts: { monthlyWageFen: 650_000, position: '销售主管' } });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(fact(body, 'monthly_wage_fen')).toMatchObject({
      isKnown: true,
      statements: [
        { standing: 'shown', statedBy: '公司人事', isKnown: true },
        { standing: 'said', isKnown: false, value: null },
      ],
    });
    expect(body.revision).toBe(revision + 1);
  });

  it('知道以后又说不清楚，以最后一次为准', async () => {
    await state(window, { facts: { knewOn: 'unknown' } });
    const { body } = await read(window);
    expect(fact(body, 'knew_on')).toMatchObject({ value: null, isKnown: false });
    expect(body.values.knewOn).toBe('unknown');
  });

  it('逐人核实金额，不清楚的不当作零', async () => {
    const party = (await read(window)).body.parties[0].id;
    const claims = [
      { partyId: party, cause: 'unlawful_dismissal', claimedFen: 5_000_000, verifiedFen: 'unknown' },
      { partyId: party, cause: 'unpaid_wages', verifiedFen: 0 },
    ];
    const { body } = await state(window, { claims });
    const claim = (cause: string) => body.claims.find((one: { cause: string }) => one.cause === cause);
    expect(claim('unlawful_dismissal')).toMatchObject({ claimedFen: 5_000_000, verifiedFen: null });
    expect(claim('unpaid_wages')).toMatchObject({ claimedFen: null, verifiedFen: 0 });
    const stranger = await state(window, {
      revision: revision + 1,
      claims: [{ partyId: disputeId, cause: 'severance', claimedFen: 1 }],
    });
    expect(stranger.body).toMatchObject({
      status: 422,
      code: 'roster_mismatch',
      fields: [{ path: 'claims.0.partyId' }],
    });
  });

  it('两人同时补充，后一人被告知已有变化', async () => {
    const [first, second] = await Promise.all([
      state(window, { facts: { position: '甲' } }),
      state(window, { facts: { position: '乙' } }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([200, 409]);
    const lost = first.status === 409 ? first : second;
    expect(lost.body).toMatchObject({ code: 'stale_revision', changed: { disputeRevision: revision + 1 } });
  });

  it('补登名册：有名的、没名的、新的单位，席位接着往下排', async () => {
    const parties = [
      { kind: 'worker', role: 'applicant', person: { name: '钱多多', phone: '13800138000' } },
      { kind: 'worker', role: 'applicant', displayName: '夜班工友' },
      { kind: 'dispatch_firm', role: 'third_party', employer: { name: '苏州示例劳务派遣有限公司' } },
    ];
    const { status, body } = await window.post(`/api/disputes/${disputeId}/parties`, { revision, parties });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(
      body.parties.map((party: { seat: number; displayName: string }) => [party.seat, party.displayName]).slice(2),
    ).toEqual([
      [3, '钱多多'],
      [4, '夜班工友'],
      [5, '苏州示例劳务派遣有限公司'],
    ]);
    expect(body.revision).toBe(revision + 1);
  });

  it('邻县看不见，上级看得见但不能写，本单位的审核人可以写', async () => {
    expect((await read(await house.as('jiangyin-reviewer'))).status).toBe(404);
    expect((await state(await house.as('jiangyin-reviewer'), { facts: { position: '某' } })).status).toBe(404);
    expect((await read(await house.as('province-law'))).status).toBe(200);
    expect((await state(await house.as('province-law'), { facts: { position: '某' } })).body.code).toBe('wrong_party');
    expect((await state(await house.as('kunshan-reviewer'), { facts: { position: '组长' } })).status).toBe(200);
    expect((await read(await house.as('hotline-01'))).status).toBe(403);
  });

  it('空的、超前的、乱写的都说清楚错在哪里', async () => {
    expect((await state(window, {})).body).toMatchObject({ status: 422, code: 'bad_input' });
    expect((await state(window, { statedOn: '2027-01-01', facts: { position: '某' } })).body.fields[0].path).toBe(
      'statedOn',
    );
    expect((await state(window, { facts: { workerCount: 0 } })).body.fields[0].path).toBe('facts.workerCount');
    expect((await state(window, { statedBy: '' })).body.fields[0].path).toBe('statedBy');
    expect((await window.get('/api/disputes/abc')).status).toBe(422);
  });

  it('口述里的电话和身份证号打码，审计里没有姓名', async () => {
    await state(window, { facts: { position: '打13912345678找他' }, statedBy: '纪大山' });
    const { body } = await read(window);
    expect(fact(body, 'position')).toMatchObject({ value: '打139****5678找他' });
    const rows = await house.db
      .selectFrom('action')
      .select('input')
      .where('subject', '=', 'dispute')
      .where('subjectId', '=', disputeId)
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('纪大山');
  });

  it('四十七人逐人写金额，一次写入只算一次修订', async () => {
    const { disputeId: many } = await tellForestry(window);
    const file = (await window.get(`/api/disputes/${many}`)).body;
    const workers = file.parties.filter((party: { role: string }) => party.role === 'applicant');
    const claims = workers.map((party: { id: string }, seat: number) => ({
      partyId: party.id,
      cause: 'unpaid_wages',
      claimedFen: 400_000 + seat,
    }));
    const reply = await window.post(`/api/disputes/${many}/facts`, {
      revision: file.revision,
      facts: {},
      claims,
      statedBy: '陈代表',
      standing: 'shown',
    });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    expect(reply.body.claims).toHaveLength(48);
    expect(reply.body.revision).toBe(file.revision + 1);
  });
});

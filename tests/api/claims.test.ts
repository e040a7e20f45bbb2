// What a worker is owed, on the dispute file: computed from facts that are stated once, with who said them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimFacts, factCodes } from '@gongyuan/law/claims/facts/catalogue.ts';
import { factTables } from '../../server/acts/worker-facts.ts';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellForestry, tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let disputeId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
});
afterAll(() => house.close());
beforeEach(async () => {
  disputeId = (await tellJi(window)).disputeId;
});

const url = (rest = '') => `/api/disputes/${disputeId}/claims${rest}`;
const read = async (who: Persona, partyId?: string) => (await who.get(url(partyId ? `?partyId=${partyId}` : ''))).body;
const state = async (facts: object, more: object = {}) =>
  window.post(`/api/disputes/${disputeId}/claim-facts`, {
    revision: (await read(window)).revision,
    facts,
    statedBy: '本人',
    standing: 'said',
    ...more,
  });
type Item = { outcome: { claim: string; readings: { fen: number | null; lines: { formula: string }[] }[] } };
const item = (set: { items: Item[] }, claim: string) => set.items.find(({ outcome }) => outcome.claim === claim);
const dismissed = {
  startedOn: '2020-03-01',
  endedOn: '2026-06-30',
  endingGround: 'unlawful',
  averageWageFen: 800_000,
} as const;

describe('争议档案里的请求计算', () => {
  it('还没有说的事实列为下一步要问的，不猜', async () => {
    const { set, wanted } = await read(window);
    expect(wanted).toContain('illegal_termination_2n');
    expect(set.missing.length).toBeGreaterThan(0);
    expect(set.missing[0]).toMatchObject({ question: expect.stringContaining('？'), why: expect.any(String) });
  });

  it('事实说了一次，金额、算式、依据和期限都出来，并说明哪些金额变了', async () => {
    const { status, body } = await state(dismissed);
    expect(status, JSON.stringify(body)).toBe(200);
    const twice = item(body.set, 'illegal_termination_2n');
    // 6年4个月计6.5个月，二倍。
    expect(twice?.outcome.readings[0]?.fen).toBe(2 * 6.5 * 800_000);
    expect(twice?.outcome.readings[0]?.lines[0]?.formula).toContain('×2倍');
    expect(twice).toMatchObject({ isCounted: true, until: { dueOn: '2027-06-30', steps: expect.any(Array) } });
    expect(body.moved).toContainEqual(
      expect.objectContaining({ claim: 'illegal_termination_2n', afterFen: 10_400_000 }),
    );
    expect(body.set.total.fen).toBeGreaterThanOrEqual(10_400_000);
  });

  it('每个事实记得是谁哪天说的，后来的不抹掉先前的', async () => {
    await state({ averageWageFen: 800_000 });
    const { body } = await state({ averageWageFen: 820_000 }, { statedBy: '工资条', standing: 'shown' });
    const fact = body.facts.find(({ code }: { code: string }) => code === 'averageWageFen');
    expect(fact).toMatchObject({ value: 820_000, words: '8,200.00元', isKnown: true });
    expect(fact.statements.map(({ words, statedBy }: Record<string, string>) => [words, statedBy])).toEqual([
      ['8,200.00元', '工资条'],
      ['8,000.00元', '本人'],
    ]);
  });

  it('问过而不知道的记为不清楚，金额就退回算不出', async () => {
    await state(dismissed);
    const { body } = await state({ averageWageFen: 'unknown' });
    expect(item(body.set, 'illegal_termination_2n')?.outcome.readings[0]?.fen).toBeNull();
    expect(body.facts.find(({ code }: { code: string }) => code === 'averageWageFen')).toMatchObject({
      value: null,
      isKnown: false,
    });
    expect(body.moved).toContainEqual(expect.objectContaining({ beforeFen: 10_400_000, afterFen: null }));
  });

  it('入职、离职日期就是档案上的日期，不另记一份', async () => {
    await state(dismissed);
    const { body } = await window.get(`/api/disputes/${disputeId}`);
    expect(body.values).toMatchObject({ employmentStartedOn: '2020-03-01', employmentEndedOn: '2026-06-30' });
  });

  it('地点说地名，不说代码；事实各归各组', async () => {
    const { facts } = await read(window);
    const place = facts.find(({ code }: { code: string }) => code === 'placeCode');
    expect(place).toMatchObject({ words: expect.stringContaining('昆山'), group: '劳动关系', value: '320583' });
    expect(new Set(facts.map(({ group }: { group: string }) => group)).size).toBe(5);
  });

  it('工资按月填写，少发的月份一项一项列出来', async () => {
    const payroll = [
      { month: '2026-04', dueFen: 800_000, paidFen: 500_000 },
      { month: '2026-05', dueFen: 800_000, paidFen: 0 },
    ];
    await state({ payroll });
    const { body } = await window.post(url('/what-if'), { claims: ['unpaid_wages'], facts: {} });
    expect(item(body.set, 'unpaid_wages')?.outcome.readings[0]).toMatchObject({
      fen: 1_100_000,
      lines: [{ fen: 300_000 }, { fen: 800_000 }],
    });
  });

  it('假设只算不存', async () => {
    await state(dismissed);
    const before = (await read(window)).revision;
    const { body } = await window.post(url('/what-if'), { facts: { averageWageFen: 900_000 } });
    expect(body.moved).toContainEqual(
      expect.objectContaining({ claim: 'illegal_termination_2n', beforeFen: 10_400_000, afterFen: 11_700_000 }),
    );
    const after = await read(window);
    expect(after.revision).toBe(before);
    expect(item(after.set, 'illegal_termination_2n')?.outcome.readings[0]?.fen).toBe(10_400_000);
  });

  it('别人刚改过的，先看再改', async () => {
    await state({ averageWageFen: 800_000 });
    const { status, body } = await state({ averageWageFen: 1 }, { revision: 1 });
    expect([status, body.code]).toEqual([409, 'stale_revision']);
  });

  it('看不见档案的人看不到，写不了的人改不了', async () => {
    const neighbour = await house.as('jiangyin-reviewer');
    expect((await neighbour.get(url())).status).toBe(404);
    const province = await house.as('province-law');
    expect((await province.get(url())).status).toBe(200);
    const { status } = await province.post(`/api/disputes/${disputeId}/claim-facts`, {
      revision: 1,
      facts: { averageWageFen: 1 },
      statedBy: '某人',
      standing: 'said',
    });
    expect(status).toBe(403);
  });

  it('不认识的事实、不合适的值当场指出', async () => {
    expect((await state({ salary: 1 })).status).toBe(422);
    expect((await state({ averageWageFen: -1 })).status).toBe(422);
    expect((await state({ endingGround: 'quarrel' })).status).toBe(422);
    expect((await state({})).body.detail).toContain('没有填写');
  });
});

describe('一名册的职工', () => {
  it('全体的事实人人适用，各人的另填，合计是各人之和', async () => {
    disputeId = (await tellForestry(window)).disputeId;
    const { parties } = (await window.get(`/api/disputes/${disputeId}`)).body;
    const [first] = parties.filter(({ role }: { role: string }) => role === 'applicant');
    await state({ payroll: [{ month: '2026-05', dueFen: 600_000, paidFen: 0 }] });
    await state({ payroll: [{ month: '2026-05', dueFen: 900_000, paidFen: 0 }] }, { partyId: first.id });
    const { rows, totalFen } = (await window.get(url('/roster'))).body;
    expect(rows.find(({ partyId }: { partyId: string }) => partyId === first.id).fen).toBe(900_000);
    expect(rows.filter(({ fen }: { fen: number }) => fen === 600_000)).toHaveLength(rows.length - 1);
    expect(totalFen).toBe(900_000 + 600_000 * (rows.length - 1));
  });

  it('不在名册里的人不能单独填写', async () => {
    const { status, body } = await state({ averageWageFen: 1 }, { partyId: '00000000-0000-4000-8000-000000000000' });
    expect([status, body.code]).toEqual([422, 'roster_mismatch']);
  });
});

describe('不登录也能算', () => {
  it('不可能的日子和金额当场指出，不会让整页打不开', async () => {
    const reckon = (facts: object) =>
      house.stranger().post('/api/law/claims', { claims: ['overtime', 'double_wage'], facts });
    expect((await reckon({ endedOn: '9999-12-31' })).status).toBe(422);
    expect((await reckon({ overtimeBaseFen: 1e14 })).status).toBe(422);
    expect((await state({ knewOn: '9999-12-31' })).status).toBe(422);
  });

  it('给出事实就给出结果，什么都不保存', async () => {
    const { status, body } = await house.stranger().post('/api/law/claims', {
      claims: ['economic_compensation'],
      facts: { servedYears: 3, servedMonths: 4, averageWageFen: 500_000, endingGround: 'negotiated' },
    });
    expect([status, body.total?.fen]).toEqual([200, 1_750_000]);
  });
});

it('每一个事实都有自己的一栏', async () => {
  const { rows } = await house.database.pool.query(
    `select table_name, column_name from information_schema.columns where table_name like 'worker_%'`,
  );
  const columns = new Set(rows.map(({ column_name: name }: { column_name: string }) => name));
  const snake = (code: string) => code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const kept = factCodes.filter((code) => !['payroll', 'dependants'].includes(claimFacts[code].kind));
  expect(kept.filter((code) => !columns.has(snake(code)))).toEqual([]);
  expect(Object.values(factTables).flatMap((facts) => Object.keys(facts))).toEqual([...factCodes]);
});

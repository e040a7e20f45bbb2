/** Doubles: proposed with reasons, merged with nothing lost, undone to exactly what was, and never across what one may not see. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moving, staying } from '../../server/desks/merge/references.ts';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let app: TestApp;
let clerk: Persona;

beforeAll(async () => {
  app = await openApp();
  clerk = await app.as('kunshan-receptionist');
});
afterAll(() => app.close());

let firms = 0;
const newFirm = () => `昆山合并${'甲乙丙丁戊己庚辛壬癸'[((firms += 1))] ?? firms}制造有限公司`;
const worker = (name: string, more: object = {}) => ({ kind: 'worker', role: 'applicant', person: { name, ...more } });
const firm = (name: string) => ({ kind: 'employer', role: 'respondent', employer: { name } });

const tell = (name: string, employer: string, more: object = {}, person: object = {}) =>
  tellJi(clerk, {
    story: `${employer}欠了工资没有发。`,
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583' },
    parties: [worker(name, person), firm(employer)],
    claims: [{ cause: 'unpaid_wages', party: 0, claimedFen: 800_000 }],
    lines: [{ line: 'advice' }],
    ...more,
  });

const doubles = async (of: string, id: string, who = clerk) => (await who.get(`/api/doubles?of=${of}&id=${id}`)).body;
const merge = (kind: string, keptId: string, mergedId: string, who = clerk) =>
  who.post('/api/merges', { kind, keptId, mergedId, reason: '当面核对，是同一件事' });

/** Everything which merging may touch, row by row. */
async function everything() {
  const tables = ['dispute', 'dispute_party', 'claim', 'dispute_cause', 'matter', 'matter_applicant', 'contact'];
  const more = ['fact_statement', 'evidence', 'case_result', 'person', 'employer', 'risk_flag', 'handler_conflict'];
  const facts = ['worker_employment', 'worker_pay', 'worker_time', 'worker_injury', 'worker_other'];
  const lists = ['payroll_month', 'worker_dependant'];
  const all = [...tables, ...more, ...facts, ...lists].map(async (table) => {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) - 'revision' as row from ${sql.table(table)} t order by to_jsonb(t)::text`.execute(app.db);
    return [table, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

describe('重复与合并', () => {
  it('凡是指向人员、单位、争议的列，合并都知道怎么办', async () => {
    const { rows } = await sql<{ tableName: string; columnName: string }>`
      select tables.relname as table_name, columns.attname as column_name
      from pg_constraint join pg_class tables on tables.oid = conrelid
      join pg_attribute columns on columns.attrelid = conrelid and columns.attnum = conkey[1]
      where contype = 'f' and confrelid in ('person'::regclass, 'employer'::regclass, 'dispute'::regclass)`.execute(
      app.db,
    );
    expect(rows.length).toBeGreaterThan(10);
    const known = new Set([
      ...Object.values(moving).flatMap((list) => list.map(({ table, column }) => `${table}.${column}`)),
      ...Object.keys(staying),
    ]);
    expect(
      rows.map(({ tableName, columnName }) => `${tableName}.${columnName}`).filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  it('同一家单位、同一事由、同一地方的两件，提示可以合成一件，写明理由；合并后人都在、钱都在、事项都在', async () => {
    const employer = newFirm();
    const first = await tell('合并张三', employer);
    const second = await tell('合并李四', employer);
    const { doubles: found } = await doubles('dispute', first.disputeId);
    expect(found).toMatchObject([
      { id: second.disputeId, because: expect.arrayContaining([`用人单位相同：${employer}`]) },
    ]);
    const before = await everything();
    const done = await merge('dispute', first.disputeId, second.disputeId);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const kept = (await clerk.get(`/api/disputes/${first.disputeId}`)).body;
    expect(kept.parties.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      '合并张三',
      employer,
      '合并李四',
    ]);
    expect(kept.claims).toHaveLength(2);
    expect(kept.matters).toHaveLength(2);
    expect(kept.contacts).toHaveLength(2);
    const gone = (await clerk.get(`/api/disputes/${second.disputeId}`)).body;
    expect(gone).toMatchObject({ mergedInto: { id: first.disputeId, number: first.disputeNumber }, matters: [] });
    const joined = await clerk.post('/api/contacts', {
      unionId: kept.unionId,
      disputeId: second.disputeId,
      speaker: { kind: 'self' },
      story: '再来问一句',
      facts: {},
      lines: [{ line: 'advice' }],
    });
    expect(joined.body.detail).toContain('已经并入另一份');

    const { merged } = await doubles('dispute', first.disputeId);
    expect(merged).toMatchObject([{ mergedId: second.disputeId, mayUndo: true }]);
    expect(await clerk.post(`/api/merges/${merged[0].id}/undo`)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
    expect(await clerk.post(`/api/merges/${merged[0].id}/undo`)).toMatchObject({ status: 409 });
    const left = await app.db
      .selectFrom('action')
      .select('name')
      .where('subjectId', '=', merged[0].id)
      .orderBy('id')
      .execute();
    expect(left.map(({ name }) => name)).toEqual(['merge', 'undo_merge']);
  });

  it('两份档案里是同一个人：合成一席；金额说法不同的先核对，不替人选', async () => {
    const employer = newFirm();
    const identityNumber = '320583198501011234';
    const first = await tell('合并王五', employer, {}, { identityNumber });
    const second = await tell(
      '合并王五',
      employer,
      { claims: [{ cause: 'unpaid_wages', party: 0, claimedFen: 900_000 }] },
      { identityNumber },
    );
    const refused = await merge('dispute', first.disputeId, second.disputeId);
    expect(refused).toMatchObject({ status: 409, body: { code: 'not_mergeable' } });
    expect(refused.body.detail).toMatch(/金额不同（8,000\.00元、9,000\.00元）/);
    const third = await tell('合并王五', employer, {}, { identityNumber });
    const before = await everything();
    const done = await merge('dispute', first.disputeId, third.disputeId);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const kept = (await clerk.get(`/api/disputes/${first.disputeId}`)).body;
    expect(kept.parties).toHaveLength(2);
    expect(kept.claims).toHaveLength(1);
    expect(kept.matters).toHaveLength(2);
    for (const matter of kept.matters) {
      const { applicants } = (await clerk.get(`/api/matters/${matter.id}`)).body;
      expect(applicants.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['合并王五']);
    }
    expect(await clerk.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
  });

  it('计算所需的事实跟着各人走；两边都说过的以保留的为准，拆开时各回各处', async () => {
    const employer = newFirm();
    const identityNumber = '320583198501011234';
    const facts = async (disputeId: string, told: object, own: boolean) => {
      const { revision, parties } = (await clerk.get(`/api/disputes/${disputeId}`)).body;
      const partyId = own ? parties[0].id : null;
      const change = { revision, partyId, facts: told, statedBy: '本人', standing: 'said' };
      expect(await clerk.post(`/api/disputes/${disputeId}/claim-facts`, change)).toMatchObject({ status: 200 });
    };
    const first = await tell('合并冯十', employer, {}, { identityNumber });
    const second = await tell('合并冯十', employer, {}, { identityNumber });
    await facts(first.disputeId, { averageWageFen: 500_000 }, true);
    await facts(second.disputeId, { averageWageFen: 600_000, servedYears: 3 }, true);
    await facts(second.disputeId, { payroll: [{ month: '2026-05', dueFen: 600_000, paidFen: 0 }] }, true);
    const before = await everything();
    const done = await merge('dispute', first.disputeId, second.disputeId);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const { parties } = (await clerk.get(`/api/disputes/${first.disputeId}`)).body;
    const { body } = await clerk.get(`/api/disputes/${first.disputeId}/claims?partyId=${parties[0].id}`);
    const value = (code: string) => body.facts.find((fact: { code: string }) => fact.code === code).value;
    expect([value('averageWageFen'), value('servedYears')]).toEqual([500_000, 3]);
    expect(value('payroll')).toEqual([{ month: '2026-05', dueFen: 600_000, paidFen: 0 }]);
    expect(await clerk.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
  });

  it('两名职工的两件并成一件：各人的工资和入职日期还是各人的，拆开时原样', async () => {
    const employer = newFirm();
    const facts = async (disputeId: string, told: object) => {
      const { revision } = (await clerk.get(`/api/disputes/${disputeId}`)).body;
      const change = { revision, facts: told, statedBy: '本人', standing: 'said' };
      expect(await clerk.post(`/api/disputes/${disputeId}/claim-facts`, change)).toMatchObject({ status: 200 });
    };
    const payroll = (dueFen: number) => [{ month: '2026-05', dueFen, paidFen: 0 }];
    const first = await tell('合并卫一', employer);
    const second = await tell('合并蒋二', employer);
    await facts(first.disputeId, { monthlyWageFen: 500_000, payroll: payroll(500_000) });
    await facts(second.disputeId, { monthlyWageFen: 700_000, startedOn: '2021-03-01', payroll: payroll(700_000) });
    const before = await everything();
    const done = await merge('dispute', first.disputeId, second.disputeId);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const { parties } = (await clerk.get(`/api/disputes/${first.disputeId}`)).body;
    const of = async (name: string) => {
      const { id } = parties.find(({ displayName }: { displayName: string }) => displayName === name);
      const { body } = await clerk.get(`/api/disputes/${first.disputeId}/claims?partyId=${id}`);
      const value = (code: string) => body.facts.find((fact: { code: string }) => fact.code === code).value;
      return [value('monthlyWageFen'), value('startedOn'), body.set.total.fen];
    };
    expect(await of('合并卫一')).toEqual([500_000, null, 500_000]);
    expect(await of('合并蒋二')).toEqual([700_000, '2021-03-01', 700_000]);
    expect(await clerk.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
  });

  describe('两名职工各自的档案合并', () => {
    const wages = [500_000, 700_000] as const;
    const payroll = (dueFen: number) => [{ month: '2026-05', dueFen, paidFen: 0 }];
    const state = async (disputeId: string, facts: object, own = false) => {
      const { revision, parties } = (await clerk.get(`/api/disputes/${disputeId}`)).body;
      const partyId = own ? parties[0].id : null;
      const change = { revision, partyId, facts, statedBy: '本人', standing: 'said' };
      expect(await clerk.post(`/api/disputes/${disputeId}/claim-facts`, change)).toMatchObject({ status: 200 });
    };
    const seatOf = async (disputeId: string) =>
      (await clerk.get(`/api/disputes/${disputeId}`)).body.parties[0].id as string;
    /** Values and amounts of one worker. */
    const owed = async (disputeId: string, partyId: string) => {
      const { body } = await clerk.get(`/api/disputes/${disputeId}/claims?partyId=${partyId}`);
      const known = body.facts.filter(({ value }: { value: unknown }) => value !== null);
      return {
        facts: Object.fromEntries(known.map(({ code, value }: { code: string; value: unknown }) => [code, value])),
        total: body.set.total,
        items: body.set.items,
      };
    };
    /** Both as they were apart, then merged, then apart again. */
    const isTheSameMerged = async (first: string, second: string) => {
      const [one, two] = [await seatOf(first), await seatOf(second)];
      const apart = [await owed(first, one), await owed(second, two)];
      const before = await everything();
      const done = await merge('dispute', first, second);
      expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
      expect([await owed(first, one), await owed(first, two)]).toEqual(apart);
      expect(await clerk.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
      expect(await everything()).toEqual(before);
      return apart;
    };

    it('各人的工资、台账、日期仍是各人的，金额一分不变；拆开时原样退回', async () => {
      const employer = newFirm();
      const first = (await tell('合并工资甲', employer)).disputeId;
      const second = (await tell('合并工资乙', employer)).disputeId;
      await state(first, { monthlyWageFen: wages[0], startedOn: '2024-01-01', payroll: payroll(wages[0]) });
      await state(second, { monthlyWageFen: wages[1], knewOn: '2026-06-01', payroll: payroll(wages[1]) });
      await state(first, { averageWageFen: wages[0], weekdayHours: 10, dependants: [] });
      await state(second, { averageWageFen: 'unknown', servedYears: 3 });
      const apart = await isTheSameMerged(first, second);
      expect(apart.map(({ facts }) => facts['payroll'])).toEqual(wages.map(payroll));
      expect(apart.map(({ total }) => total.fen)).toEqual([...wages]);
    });

    it('一份档案没有记的，不因为合并就用了另一人的；本人单独说过的仍以本人的为准', async () => {
      const employer = newFirm();
      const first = (await tell('合并工资丙', employer)).disputeId;
      const second = (await tell('合并工资丁', employer)).disputeId;
      await state(first, { monthlyWageFen: wages[0], averageWageFen: 1, isLastMonthNormal: true, payroll: payroll(1) });
      await state(first, { averageWageFen: wages[0], payroll: payroll(wages[0]) }, true);
      await state(first, { isOngoing: false, endedOn: '2026-06-30', knewOn: '2026-06-30' });
      await state(second, { isOngoing: true, lastMonthWageFen: 2 });
      const apart = await isTheSameMerged(first, second);
      expect(apart[1]?.facts).not.toHaveProperty('monthlyWageFen');
      expect(apart[1]?.facts).not.toHaveProperty('endedOn');
      await isTheSameMerged(second, first);
    });
  });

  it('同一个人登记了两次：电话和姓名相同的提示；合并后缺的号码补上，再拆开时收回', async () => {
    const one = await tell('合并赵六', newFirm(), {}, { phone: '13700001111' });
    const two = await tell('合并赵六', newFirm(), {}, { phone: '13700001111', address: '昆山市玉山镇某路1号' });
    const personOf = async (disputeId: string) =>
      (await clerk.get(`/api/disputes/${disputeId}`)).body.parties[0].personId as string;
    const [kept, merged] = [await personOf(one.disputeId), await personOf(two.disputeId)];
    expect((await doubles('person', kept)).doubles).toMatchObject([{ id: merged, because: ['电话相同，姓名相同'] }]);
    const before = await everything();
    const done = await merge('person', kept, merged);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const page = (await clerk.get(`/api/people/${kept}`)).body;
    expect(page.address).toBe('昆山市****');
    expect(page.services).toHaveLength(4);
    expect((await clerk.post('/api/search', { q: '合并赵六' })).body.people).toHaveLength(1);
    const undone = await clerk.post(`/api/merges/${done.body.id}/undo`);
    expect(undone, JSON.stringify(undone.body)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
  });

  it('一家单位写成两个名字：合并以后按旧名字登记的也归到一家；信用代码不同的不合', async () => {
    const one = await tell('合并孙七', '昆山市合并华宇精密制造有限公司');
    const two = await tell('合并周八', '合并华宇精密制造有限责任公司');
    const employerOf = async (disputeId: string) =>
      (await clerk.get(`/api/disputes/${disputeId}`)).body.employer.id as string;
    const [kept, merged] = [await employerOf(one.disputeId), await employerOf(two.disputeId)];
    expect((await doubles('employer', kept)).doubles).toMatchObject([
      { id: merged, because: ['去掉地名和公司形式后都是“合并华宇精密制造”'] },
    ]);
    const before = await everything();
    const done = await merge('employer', kept, merged);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    expect((await clerk.get(`/api/employers/${kept}`)).body.disputes).toHaveLength(2);
    expect(await clerk.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
    expect(await everything()).toEqual(before);
    await merge('employer', kept, merged);
    const later = await tell('合并吴九', '合并华宇精密制造有限责任公司');
    expect(await employerOf(later.disputeId)).toBe(kept);
    const other = await employerOf((await tell('合并尤甲', newFirm())).disputeId);
    await app.db.updateTable('employer').set({ creditCode: '913205830000000012' }).where('id', '=', kept).execute();
    await app.db.updateTable('employer').set({ creditCode: '913205830000000020' }).where('id', '=', other).execute();
    expect((await merge('employer', kept, other)).body.detail).toContain('统一社会信用代码不同');
  });

  it('说过“不是同一个”的不再提示', async () => {
    const employer = newFirm();
    const first = await tell('合并郑十', employer);
    const second = await tell('合并冯一', employer);
    expect((await doubles('dispute', first.disputeId)).doubles).toHaveLength(1);
    const told = { kind: 'dispute', firstId: second.disputeId, secondId: first.disputeId };
    expect(await clerk.post('/api/doubles/not-same', told)).toMatchObject({ status: 200 });
    expect((await doubles('dispute', first.disputeId)).doubles).toEqual([]);
    expect((await doubles('dispute', second.disputeId)).doubles).toEqual([]);
  });

  it('跨工会的人，只在一边任职的合不了，由管得到两边的上级合；合了才用同一个电话登录', async () => {
    const phone = '13711112222';
    const ours = await tell('合并跨界', newFirm(), {}, { phone });
    const station = await app.as('yushan-station');
    const { posts } = (await station.get('/api/session')).body;
    const theirs = await tellJi(station, {
      unionId: posts[0].unionId,
      story: '也欠了工资没有发。',
      facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583' },
      parties: [worker('合并跨界', { phone }), firm(newFirm())],
      claims: [],
      lines: [{ line: 'advice' }],
    });
    const personOf = async (disputeId: string, who: Persona) =>
      (await who.get(`/api/disputes/${disputeId}`)).body.parties[0].personId as string;
    const [kept, merged] = [await personOf(ours.disputeId, clerk), await personOf(theirs.disputeId, station)];
    expect(kept).not.toBe(merged);
    for (const who of [clerk, station]) {
      const refused = await merge('person', merged, kept, who);
      expect([403, 404]).toContain(refused.status);
    }
    const onRoster = await app.db
      .selectFrom('disputeParty')
      .select('personId')
      .where('disputeId', '=', ours.disputeId)
      .execute();
    expect(onRoster.map(({ personId }) => personId)).toContain(kept);
    const above = await app.as('kunshan-director');
    const done = await merge('person', kept, merged, above);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    expect(await station.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 403 });
    expect(await above.post(`/api/merges/${done.body.id}/undo`)).toMatchObject({ status: 200 });
  });

  it('两条记录电话不同的，先问清用哪个再合；合并后更正过的，撤销时不会丢掉', async () => {
    const correct = (id: string, payload: object) => clerk.call({ method: 'PATCH', url: `/api/people/${id}`, payload });
    const one = await tell('合并钱甲', newFirm(), {}, { phone: '13733330001' });
    const two = await tell('合并钱甲', newFirm(), {}, { phone: '13733330002', address: '昆山市玉山镇二路2号' });
    const personOf = async (disputeId: string) =>
      (await clerk.get(`/api/disputes/${disputeId}`)).body.parties[0].personId as string;
    const [kept, merged] = [await personOf(one.disputeId), await personOf(two.disputeId)];
    const refused = await merge('person', kept, merged);
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('电话不同') } });
    expect(await correct(merged, { phone: '13733330001' })).toMatchObject({ status: 200 });
    expect((await doubles('person', kept)).doubles).toMatchObject([{ id: merged, obstacle: null }]);
    const done = await merge('person', kept, merged);
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    expect(await correct(kept, { address: '昆山市周市镇三路3号' })).toMatchObject({ status: 200 });
    const undone = await clerk.post(`/api/merges/${done.body.id}/undo`);
    expect(undone).toMatchObject({ status: 409, body: { detail: expect.stringContaining('更正过住址') } });
    expect((await clerk.get(`/api/people/${kept}`)).body.address).not.toBeNull();
  });

  it('合并的理由里带了号码，留痕里也看不到；合并动过的档案，旧版本不能再改', async () => {
    const employer = newFirm();
    const first = await tell('合并留痕一', employer);
    const second = await tell('合并留痕二', employer);
    const before = (await clerk.get(`/api/disputes/${first.disputeId}`)).body.revision;
    const done = await clerk.post('/api/merges', {
      kind: 'dispute',
      keptId: first.disputeId,
      mergedId: second.disputeId,
      reason: '电话13912340000核对过，是同一件',
    });
    expect(done, JSON.stringify(done.body)).toMatchObject({ status: 201 });
    const rows = await app.db.selectFrom('action').select('input').where('subjectId', '=', done.body.id).execute();
    expect(JSON.stringify(rows)).toContain('核对过');
    expect(JSON.stringify(rows)).not.toContain('13912340000');
    expect((await clerk.get(`/api/disputes/${first.disputeId}`)).body.revision).toBeGreaterThan(before);
  });

  it('看不到的不提示也合不了；上级负责人看得到的也可以合', async () => {
    const employer = newFirm();
    const first = await tell('合并陈二', employer);
    const second = await tell('合并褚三', employer);
    const neighbour = await app.as('nanjing-director');
    expect(await neighbour.get(`/api/doubles?of=dispute&id=${first.disputeId}`)).toMatchObject({ status: 404 });
    expect(await merge('dispute', first.disputeId, second.disputeId, neighbour)).toMatchObject({ status: 404 });
    expect(await merge('dispute', first.disputeId, first.disputeId)).toMatchObject({ status: 422 });
    expect(await merge('dispute', first.disputeId, second.disputeId, await app.as('province-law'))).toMatchObject({
      status: 201,
    });
  });

  it('两个窗口同时登记一家新单位，只立一家', async () => {
    const employer = newFirm();
    const told = await Promise.all(['一', '二', '三', '四'].map((mark) => tell(`合并同时${mark}`, employer)));
    expect(told).toHaveLength(4);
    const rows = await app.db.selectFrom('employer').select('id').where('name', '=', employer).execute();
    expect(rows).toHaveLength(1);
  });
});

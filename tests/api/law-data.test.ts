/** 法律数据：一人提出、另一人确认，确认了马上用，不用等新版本；没有核实的看得出来。 */
import { figureAt } from '@gongyuan/law/figures/figure.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawInForce } from '../../server/acts/law-in-force.ts';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import {
  appointAdministrator,
  assumedFigure,
  assumedNotice,
  assumedTerm,
  confirmed,
  twoKeepers,
} from '../support/law-data.ts';
import type { TwoKeepers } from '../support/law-data.ts';

let house: TestApp;
let keepers: TwoKeepers;
beforeAll(async () => {
  house = await openApp();
  keepers = await twoKeepers(house);
});
afterAll(() => house.close());

const floorOf = async () => {
  const sick = { sickWageFen: 600_000, sickDays: 10, minimumWageFen: 250_000, placeCode: '310101' };
  const { body } = await house.stranger().post('/api/law/claims', { claims: ['sick_pay'], facts: sick });
  return body.items[0].outcome.figures.find(({ label }: { label: string }) => label === '病假工资占最低工资的比例');
};
const listed = async (path: string) => (await keepers.first.get(`/api/law-data/${path}`)).body;
const decide = (who: keyof TwoKeepers, id: string, body: object = { decision: 'confirmed' }) =>
  keepers[who].post(`/api/law-data/proposals/${id}/decide`, body);

describe('两个人', () => {
  it('提出的人不能自己确认；另一人确认了，公开的计算马上不再标未核实', async () => {
    expect(await floorOf()).toMatchObject({ standing: '未核实' });
    const { status, body } = await keepers.first.post('/api/law-data/figures', assumedFigure);
    expect([status, await floorOf()]).toMatchObject([201, { standing: '未核实' }]);
    expect(await decide('first', body.id)).toMatchObject({ status: 403, body: { code: 'same_person' } });
    const [own] = (await listed('proposals')).rows;
    expect(own).toMatchObject({ id: body.id, isOwn: true, title: '病假工资占最低工资的比例', decision: null });
    expect(own.lines).toContainEqual({ label: '现在用的', words: '80%（1995年8月4日起，未核实）' });
    expect((await decide('second', body.id)).status).toBe(200);
    expect(await floorOf()).toMatchObject({ standing: '已核对来源', source: assumedFigure.source });
    expect(await decide('second', body.id)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    const rows = (await listed(`figures?standing=confirmed`)).rows;
    expect(rows).toEqual([
      expect.objectContaining({ figureId: 'sick_pay_floor_share', isUnconfirmed: false, words: '80%', where: null }),
    ]);
    expect(rows[0].settled).toMatchObject({ proposalId: body.id, decidedOn: '2026-11-21' });
  });

  it('不予确认的要写原因，数据不变', async () => {
    const { body } = await keepers.second.post('/api/law-data/figures', { ...assumedFigure, value: 0.9 });
    expect((await decide('first', body.id, { decision: 'rejected' })).body.fields[0].path).toBe('note');
    expect((await decide('first', body.id, { decision: 'rejected', note: '来源不是原文' })).status).toBe(200);
    expect(await floorOf()).toMatchObject({ words: '80%' });
    expect((await listed('proposals?view=decided')).rows).toContainEqual(
      expect.objectContaining({ id: body.id, decision: 'rejected', decisionNote: '来源不是原文', recount: null }),
    );
  });

  it('来源、理由、说明里的号码不留', async () => {
    const phone = '问13912345678';
    const told = { ...assumedFigure, source: `测试${phone}`, reason: phone, note: phone, url: 'https://example.org/1' };
    const { body } = await keepers.first.post('/api/law-data/figures', told);
    await decide('second', body.id, { decision: 'rejected', note: phone });
    const rows = (await listed('proposals?view=decided')).rows;
    const row = rows.find(({ id }: { id: string }) => id === body.id);
    expect(row).toMatchObject({ source: '测试问139****5678', reason: '问139****5678', decisionNote: '问139****5678' });
    const audit = await house.db.selectFrom('action').select('input').where('subjectId', '=', body.id).execute();
    expect(JSON.stringify([row, audit])).not.toContain('13912345678');
  });

  it('后来确认的替换先前的，先前的留着', async () => {
    const id = await confirmed(keepers, 'figures', {
      ...assumedFigure,
      value: 0.85,
      from: '2026-01-01',
      reason: '假定的新文件',
    });
    expect(await floorOf()).toMatchObject({ words: '85%' });
    const rows = (await listed('figures?q=病假工资')).rows.filter(
      (row: { where: string | null }) => row.where === null,
    );
    expect(rows.map((row: { words: string; to: string | null }) => [row.words, row.to])).toEqual([
      ['80%', '2025-12-31'],
      ['85%', null],
    ]);
    await expect(
      house.database.pool.query(`update law_proposal set decision_note = '改' where id = $1`, [id]),
    ).rejects.toThrow(/superseded/);
    await expect(house.database.pool.query('update figure_correction set value = 1')).rejects.toThrow();
  });

  it('每一步都留审计', async () => {
    const rows = await house.db.selectFrom('action').select('name').where('subject', '=', 'law').execute();
    const names = new Set(rows.map(({ name }) => name));
    expect(names).toEqual(new Set(['propose_figure', 'confirm_law_data', 'reject_law_data']));
  });
});

describe('期限', () => {
  it('核实以后，公开的期限不再标待核实；从哪天起改的，以前的日子不变', async () => {
    const ask = async (on: string) => (await house.stranger().get(`/api/law/terms/dp.arb.accept?startsOn=${on}`)).body;
    expect(await ask('2026-11-20')).toMatchObject({ unconfirmed: true });
    await confirmed(keepers, 'terms', assumedTerm);
    expect(await ask('2026-11-20')).toMatchObject({ unconfirmed: false, dueOn: '2026-11-27' });
    await confirmed(keepers, 'terms', { ...assumedTerm, amount: 7, from: '2026-12-01', reason: '假定的修改' });
    expect((await ask('2026-11-30')).dueOn).toBe('2026-12-07');
    expect((await ask('2026-12-01')).dueOn).toBe('2026-12-10');
    const rows = (await listed('terms?standing=confirmed')).rows;
    expect(rows.map((row: { amount: number; isUnconfirmed: boolean }) => [row.amount, row.isUnconfirmed])).toEqual([
      [5, false],
      [7, false],
    ]);
  });

  it('凭记忆的列得出来', async () => {
    const { rows } = await listed('terms?standing=memory&limit=100');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row: { isUnconfirmed: boolean }) => row.isUnconfirmed)).toBe(true);
  });
});

describe('别的进程确认的', () => {
  it('下一次计算就用上，不管是谁写进数据库的', async () => {
    const { body } = await keepers.first.post('/api/law-data/figures', {
      ...assumedFigure,
      value: 0.87,
      from: '2026-06-01',
    });
    await house.database.pool.query(
      `update law_proposal set decision = 'confirmed', decided_on = proposed_on, decided_at = now(),
        decided_by = (select id from staff where username = 'second-admin'),
        place = (select max(place) + 1 from law_proposal) where id = $1`,
      [body.id],
    );
    expect(await floorOf()).toMatchObject({ words: '87%' });
  });

  it('撤销了的事务里确认的不算，之后真的确认了才算', async () => {
    const { body } = await keepers.first.post('/api/law-data/figures', {
      ...assumedFigure,
      value: 0.99,
      from: '2026-07-01',
    });
    const broken = house.app.services.db.transaction().execute(async (trx) => {
      await sql`update law_proposal set decision = 'confirmed', decided_on = proposed_on, decided_at = now(),
        decided_by = (select id from staff where username = 'second-admin'),
        place = (select max(place) + 1 from law_proposal) where id = ${body.id}`.execute(trx);
      const { figures } = await lawInForce(trx);
      expect(figureAt(figures, assumedFigure.figureId, '2026-08-01').value).toBe(0.99);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await floorOf()).toMatchObject({ words: '87%' });
    await decide('second', body.id);
    expect(await floorOf()).toMatchObject({ words: '99%' });
  });
});

it('每一项数据的适用范围都写成话，一页接一页不重不漏', async () => {
  const seen: { rowId: string; place: string; words: string }[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: { rows: typeof seen; next: string | null } = await listed(
      `figures?limit=100${after && `&after=${after}`}`,
    );
    seen.push(...page.rows);
    after = page.next;
  }
  expect(new Set(seen.map(({ rowId }) => rowId)).size).toBe(seen.length);
  for (const { rowId, place, words } of seen) expect(`${place}${words}`, rowId).not.toMatch(/[a-z_:]/i);
});

describe('谁、填什么', () => {
  it('市里的管理员不能看也不能提', async () => {
    await appointAdministrator(keepers.first, 'suzhou-keeper', unionIdOf('320500'));
    const city = await house.as('suzhou-keeper');
    for (const path of ['figures', 'terms', 'notices', 'proposals', 'moves'])
      expect((await city.get(`/api/law-data/${path}`)).status, path).toBe(403);
    expect((await city.post('/api/law-data/figures', assumedFigure)).status).toBe(403);
  });

  const wrong: readonly (readonly [string, string, object, string])[] = [
    ['没有这项数据', 'figures', { ...assumedFigure, figureId: 'nothing' }, 'figureId'],
    ['没有写来源', 'figures', { ...assumedFigure, source: ' ' }, 'source'],
    ['凭记忆的不收', 'figures', { ...assumedFigure, confidence: 'memory' }, 'confidence'],
    ['截止早于起始', 'figures', { ...assumedFigure, to: '1990-01-01' }, 'value'],
    [
      '金额不是整数分',
      'figures',
      { ...assumedFigure, figureId: 'minimum_wage_month', value: 1.5, where: '32', key: '1' },
      'value',
    ],
    ['网址不是网页', 'figures', { ...assumedFigure, url: 'javascript:alert(1)' }, 'url'],
    ['通知的网址不是网页', 'notices', { ...assumedNotice, url: 'data:text/html,1' }, 'url'],
    ['多出一栏', 'figures', { ...assumedFigure, unit: 'fen' }, 'unit'],
    ['没有这项期限', 'terms', { ...assumedTerm, termId: 'internal.supplement' }, 'termId'],
    ['起算用得着的期限没有数目', 'terms', { ...assumedTerm, amount: null }, 'amount'],
    ['零年', 'terms', { ...assumedTerm, from: '0000-01-01' }, 'from'],
    ['调休写成了工作日', 'notices', { ...assumedNotice, workdays: ['2027-02-15'] }, 'notice'],
    ['没有写全法定节日', 'notices', { ...assumedNotice, holidays: assumedNotice.holidays.slice(1) }, 'notice'],
  ];
  it.each(wrong)('%s', async (_, path, content, field) => {
    const { status, body } = await keepers.first.post(`/api/law-data/${path}`, content);
    expect([status, body.fields?.[0]?.path]).toEqual([422, field]);
    expect(body.fields[0].message).toMatch(/[\u4e00-\u9fff]/);
  });
});

/** 新的放假通知确认以后：没有停的期限重新计算，列出移动了哪些，告诉有关的人；停了的不动。2027年的通知是测试假定的。 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { recountBatch, recountDue } from '../../server/jobs/recount.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { assumedNotice, confirmed, twoKeepers } from '../support/law-data.ts';
import type { TwoKeepers } from '../support/law-data.ts';
import { Office } from '../support/office.ts';

let house: TestApp;
let office: Office;
let keepers: TwoKeepers;
/** 元旦前提交，到期在元旦后；春节前提交，到期碰上春节。 */
let atNewYear: string;
let atSpring: string;
let stopped: string;

const clocksOf = (matterId: string) =>
  house.db.selectFrom('clock').selectAll().where('matterId', '=', matterId).orderBy('name').execute();
const daysOf = async (matterId: string) =>
  Object.fromEntries(
    (await clocksOf(matterId)).map(({ name, dueOn, isProvisional }) => [name, [dueOn, isProvisional]]),
  );
const listed = async (path: string) => (await keepers.first.get(`/api/law-data/${path}`)).body;
const recountOf = async (proposalId: string) =>
  (await listed('proposals?view=decided')).rows.find(({ id }: { id: string }) => id === proposalId)?.recount;
const messagesOf = (matterId: string) =>
  house.db
    .selectFrom('outbox')
    .selectAll()
    .where('matterId', '=', matterId)
    .where('body', 'like', '%期限有变动%')
    .orderBy('id')
    .execute();

async function submitted(): Promise<string> {
  const id = await office.open('aid_application');
  await office.doLawfully(id, 'submit');
  return id;
}

beforeAll(async () => {
  house = await openApp('2026-12-28T02:00:00Z');
  office = new Office(house);
  keepers = await twoKeepers(house);
  atNewYear = await submitted();
  stopped = await office.open('aid_application');
  await office.doLawfully(stopped, 'grant');
  await office.passDays(35);
  atSpring = await submitted();
}, 120_000);
afterAll(() => house.close());

describe('放假通知', () => {
  it('没有公布时，碰到2027年的期限是暂计的', async () => {
    expect(await daysOf(atNewYear)).toEqual({
      review: ['2027-01-04', true],
      review_without_supplement: ['2027-01-04', true],
    });
    expect(await daysOf(atSpring)).toEqual({
      review: ['2027-02-08', true],
      review_without_supplement: ['2027-02-08', true],
    });
    const { knownThrough, provisionalClocks } = await listed('notices');
    expect([knownThrough, provisionalClocks]).toEqual(['2026-12-31', 4]);
  });

  it('一人录入不算数，另一人确认以后重新计算', async () => {
    const before = await clocksOf(stopped);
    const { body } = await keepers.first.post('/api/law-data/notices', assumedNotice);
    await runDue(house.app.services);
    expect((await daysOf(atSpring))['review']).toEqual(['2027-02-08', true]);
    await keepers.second.post(`/api/law-data/proposals/${body.id}/decide`, { decision: 'confirmed' });
    await runDue(house.app.services);
    // 期限7日，第7日2月8日在春节放假（5日至11日）中，顺延到12日；元旦的放假没有改变1月4日。
    expect(await daysOf(atSpring)).toEqual({
      review: ['2027-02-12', false],
      review_without_supplement: ['2027-02-12', false],
    });
    expect(await daysOf(atNewYear)).toEqual({
      review: ['2027-01-04', false],
      review_without_supplement: ['2027-01-04', false],
    });
    expect(await clocksOf(stopped)).toEqual(before);
  });

  it('移动了哪些期限列得出来，没有移动的只记个数', async () => {
    const { rows } = await listed('moves');
    expect(rows.map((row: { beforeOn: string; afterOn: string }) => [row.beforeOn, row.afterOn]).toSorted()).toEqual([
      ['2027-02-08', '2027-02-12'],
      ['2027-02-08', '2027-02-12'],
    ]);
    expect(rows[0]).toMatchObject({
      unionName: '昆山市总工会',
      cause: '2027年放假通知',
      wasProvisional: true,
      isProvisional: false,
    });
    const [decision] = (await listed('proposals?view=decided')).rows;
    expect(decision?.recount).toEqual({ matters: 2, moved: 2, settled: 2, finishedAt: expect.any(String) });
    expect(await listed('notices')).toMatchObject({ knownThrough: '2027-12-31', provisionalClocks: 0 });
  });

  it('告诉手里有事的人和申请人，没有移动的不打扰', async () => {
    const told = await messagesOf(atSpring);
    expect(told.map(({ addresseeParty }) => addresseeParty).toSorted()).toEqual(['applicant', 'reviewer']);
    expect(told[0]?.body).toContain('“审查期限”由2027年2月8日改为2027年2月12日');
    expect(await messagesOf(atNewYear)).toEqual([]);
    expect(await messagesOf(stopped)).toEqual([]);
    const { timeline } = (await (await office.persona('reviewer')).get(`/api/matters/${atSpring}`)).body;
    expect(timeline[0]).toMatchObject({ label: '期限重新计算', actor: '系统' });
  });

  it('再跑一次什么都不变，也不再告诉一次', async () => {
    const before = [await clocksOf(atSpring), await messagesOf(atSpring)];
    await runDue(house.app.services);
    expect([await clocksOf(atSpring), await messagesOf(atSpring)]).toEqual(before);
  });
});

describe('算到一半', () => {
  const later = {
    ...assumedNotice,
    holidays: assumedNotice.holidays.map((run) => (run.name === '春节' ? { ...run, to: '2027-02-13' } : run)),
  };
  const isTold = async () => (await messagesOf(atSpring)).length;

  it('程序中断，那一批什么都不留；再起来接着算，每个期限只移一次、只告诉一次', async () => {
    const many: string[] = [];
    for (let seat = 0; seat < 22; seat += 1) many.push(await submitted());
    const id = await confirmed(keepers, 'notices', later);
    const before = await isTold();
    const { services } = house.app;
    const killed = services.db.transaction().execute(async (trx) => {
      expect(await recountBatch(services, trx)).toBe(true);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect([(await listed(`moves?proposalId=${id}`)).rows, await isTold()]).toEqual([[], before]);
    // The first batch stands, the rest is shared by two processes.
    await services.db.transaction().execute((trx) => recountBatch(services, trx));
    expect(await recountOf(id)).toMatchObject({ matters: 20, finishedAt: null });
    await Promise.all([recountDue(services), recountDue(services)]);
    expect(await recountOf(id)).toMatchObject({ matters: 24, finishedAt: expect.any(String) });
    for (const matterId of [...many, atSpring])
      expect((await daysOf(matterId))['review_without_supplement'], matterId).toEqual(['2027-02-14', false]);
    const { rows } = await listed(`moves?proposalId=${id}&limit=100`);
    expect(new Set(rows.map((row: { id: string }) => row.id)).size).toBe(rows.length);
    expect(await isTold()).toBe(before + 2);
  }, 120_000);

  it('一天一天地加放假，不管按什么次序加，哪个期限都不会提前', async () => {
    const base = { ...later, workdays: ['2027-10-09'] };
    await confirmed(keepers, 'notices', base);
    await recountDue(house.app.services);
    const days = Array.from({ length: 8 }, (_, at) => addDays('2027-02-14', at));
    const [order = []] = fc.sample(fc.shuffledSubarray(days, { minLength: days.length }), 1);
    let moved = 0;
    for (const at of order.keys()) {
      const added = order.slice(0, at + 1).map((day) => ({ name: '另加', from: day, to: day }));
      const id = await confirmed(keepers, 'notices', { ...base, holidays: [...base.holidays, ...added] });
      await recountDue(house.app.services);
      const { rows } = await listed(`moves?proposalId=${id}&limit=100`);
      for (const row of rows) expect(row.afterOn > row.beforeOn, `${order.join()}：${row.label}`).toBe(true);
      moved += rows.length;
    }
    expect(moved).toBeGreaterThan(0);
    expect((await daysOf(atSpring))['review']).toEqual(['2027-02-22', false]);
    expect((await clocksOf(stopped)).map(({ dueOn }) => dueOn)).toEqual(['2027-01-04', '2027-01-04']);
  }, 120_000);
});

describe('期限的长短更正', () => {
  const review = {
    termId: 'la.union.review',
    amount: 30,
    unit: 'calendar_day',
    confidence: 'text',
    source: '测试：假定的新办法',
    reason: '假定的修改',
  };
  const spring = async () => (await clocksOf(atSpring)).find(({ name }) => name === 'review_without_supplement');

  it('从以后起改的，已经起算的不动：期限适用起算那天的规定', async () => {
    const before = await spring();
    await confirmed(keepers, 'terms', { ...review, from: '2027-03-01' });
    await runDue(house.app.services);
    expect(await spring()).toEqual(before);
  });

  it('说那一天就是这样规定的，起算时弄错了，就重新计算并告诉有关的人', async () => {
    await confirmed(keepers, 'terms', { ...review, from: '2027-01-01', to: '2027-02-28' });
    await runDue(house.app.services);
    expect(await spring()).toMatchObject({ termAmount: 30, dueOn: '2027-03-03', termUnit: 'calendar_day' });
    expect((await clocksOf(atNewYear)).find(({ name }) => name === 'review_without_supplement')?.termAmount).toBe(7);
    expect((await messagesOf(atSpring)).at(-1)?.body).toMatch(/按测试：假定的新办法更正.*改为2027年3月3日/);
  });

  it('换了版本以后没有期限再按它算的，记一笔就结束，后面的接着算', async () => {
    const idle = { ...review, termId: 'dp.arb.accept', amount: 5, unit: 'working_day', from: '2008-05-01' };
    const id = await confirmed(keepers, 'terms', idle);
    const beganAt = '2026-01-01T00:00:00Z';
    await house.db.insertInto('clockRecount').values({ proposalId: id, beganAt }).execute();
    const next = await confirmed(keepers, 'terms', { ...review, from: '2027-01-01', to: '2027-02-28', amount: 31 });
    await recountDue(house.app.services);
    expect(await recountOf(id)).toMatchObject({ matters: 0, moved: 0, finishedAt: expect.any(String) });
    expect(await recountOf(next)).toMatchObject({ finishedAt: expect.any(String) });
    const noted = await house.db.selectFrom('action').select('name').where('subjectId', '=', id).execute();
    expect(noted.map(({ name }) => name)).toContain('finish_recount');
  });
});

/** 限制知悉: for whoever is not named there is no such dispute, at its own union and above it; its handler and its applicant see it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffIdOf } from '../../../server/seeds/stable-id.ts';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { Office } from '../../support/office.ts';
import { say } from '../../support/outward.ts';
import { JI, asked, seenBy } from '../../support/rights-asked.ts';
import { Visitor, signInByPhone } from '../../support/visitor.ts';

let app: TestApp;
let director: Persona;
let without: Awaited<ReturnType<typeof seenBy>>;
let disputeId: string;
let aidCase: string;

const unlisted = [
  'kunshan-receptionist',
  'kunshan-reviewer',
  'suzhou-reviewer',
  'suzhou-director',
  'province-law',
  'hotline-01',
  'admin',
];

const url = () => `/api/disputes/${disputeId}/restriction`;
const restriction = (more: object = {}) => ({
  ground: 'own_official',
  reason: '反映窗口人员不作为',
  readerIds: [],
  subjectId: staffIdOf('kunshan-receptionist'),
  ...more,
});

beforeAll(async () => {
  app = await openApp();
  director = await app.as('kunshan-director');
  without = await seenBy(app, unlisted);
  const office = new Office(app);
  const application = await office.open('aid_application');
  ({ disputeId } = await office.now(application));
  aidCase = (await office.doLawfully(application, 'grant')).opened[0].id;
  await office.doLawfully(aidCase, 'assign');
  const raised = { disputeId, reason: '来访时情绪激动' };
  expect((await (await app.as('kunshan-receptionist')).post('/api/risks', raised)).status).toBe(201);
}, 120_000);
afterAll(() => app.close());

describe('SEC-016 限制知悉', () => {
  it('由负责人设定并写明理由；被反映人不能是知悉人，知悉人要管得到', async () => {
    const path = async (body: object) => (await director.post(url(), body)).body.fields?.[0].path;
    expect(await path(restriction({ readerIds: [staffIdOf('kunshan-receptionist')] }))).toBe('readerIds');
    expect(await path(restriction({ readerIds: [staffIdOf('jiangyin-director')] }))).toBe('readerIds');
    expect(await path(restriction({ subjectId: staffIdOf('kunshan-lawyer') }))).toBe('subjectId');
    expect(await path(restriction({ reason: '无' }))).toBe('reason');
    expect((await director.post(url(), restriction({ subjectId: staffIdOf('kunshan-director') }))).status).toBe(403);
    expect((await (await app.as('kunshan-reviewer')).post(url(), restriction())).status).toBe(403);
    expect((await director.get(url())).body.restriction).toBeNull();
  });

  it('设定以后，没有列名的人哪里都找不到：名单、件数、统计、搜索、消息一字不差，如同没有这件事', async () => {
    const set = await director.post(url(), restriction());
    expect(set.body).toMatchObject({
      restriction: { groundLabel: '反映本工会工作人员', reason: '反映窗口人员不作为' },
    });
    const now = new Map(await seenBy(app, unlisted));
    for (const [username, replies] of without) expect(now.get(username), username).toEqual(replies);
    expect(without.length * asked.length).toBeGreaterThan(300);
  });

  it('按编号直接打开、办理、催办、提级也都如同没有', async () => {
    for (const username of unlisted.filter((name) => name !== 'hotline-01' && name !== 'admin')) {
      const who = await app.as(username);
      for (const address of [`/api/disputes/${disputeId}`, `/api/matters/${aidCase}`, url()])
        expect((await who.get(address)).status, username).toBe(404);
      const deeds: readonly (readonly [string, object])[] = [
        [`/api/matters/${aidCase}/urge`, { note: '请抓紧办理' }],
        [`/api/matters/${aidCase}/take-over`, { reason: '案情重大' }],
        [`/api/aid-cases/${aidCase}/reassign`, { revision: 1, input: {} }],
        [
          `/api/disputes/${disputeId}/facts`,
          { revision: 1, facts: { workerCount: 2 }, statedBy: '某人', standing: 'said' },
        ],
        [`${url()}/end`, { reason: '想看一看' }],
      ];
      for (const [address, body] of deeds) expect((await who.post(address, body)).status, address).toBe(404);
    }
  });

  it('负责人、承办人和申请人照常看得到、办得了', async () => {
    for (const who of [director, await app.as('kunshan-lawyer')]) {
      expect((await who.get(`/api/matters/${aidCase}`)).status).toBe(200);
      const { rows } = (await who.get('/api/matters?view=all')).body;
      expect(rows.map((row: { id: string }) => row.id)).toContain(aidCase);
    }
    const office = new Office(app);
    await office.did(aidCase, 'accept', 'handler');
    const worker = new Visitor(app);
    await signInByPhone(app, worker, JI.phone);
    expect((await worker.get(`/my/${aidCase}`)).status).toBe(200);
  });

  it('发给没有列名的人的邮件也不发', async () => {
    for (const username of ['kunshan-director', 'kunshan-reviewer', 'suzhou-director', 'suzhou-reviewer']) {
      const email = `${username}@union.example`;
      await app.db.updateTable('staff').set({ email }).where('username', '=', username).execute();
    }
    app.clock.now = new Date(app.clock.now.getTime() + 1_000);
    await say(app, aidCase, { director: '请查看。', reviewer: '请查看。', superior: '请查看。' });
    const reached = await app.db
      .selectFrom('messageDelivery')
      .innerJoin('staff', 'staff.id', 'messageDelivery.staffId')
      .select('staff.username')
      .where('messageDelivery.createdAt', '>=', app.clock.now.toISOString())
      .execute();
    expect(reached.map(({ username }) => username)).toEqual(['kunshan-director']);
  });

  it('加列的人看得到，审计留两行；解除以后各级照常看得到', async () => {
    const named = await director.post(url(), restriction({ readerIds: [staffIdOf('suzhou-director')] }));
    expect(named.body.restriction.readers).toHaveLength(2);
    expect((await (await app.as('suzhou-director')).get(`/api/matters/${aidCase}`)).status).toBe(200);
    expect((await (await app.as('suzhou-reviewer')).get(`/api/matters/${aidCase}`)).status).toBe(404);
    expect((await director.post(`${url()}/end`, { reason: '调查已经完毕' })).body.restriction).toBeNull();
    expect((await director.post(`${url()}/end`, { reason: '调查已经完毕' })).status).toBe(409);
    expect((await (await app.as('kunshan-reviewer')).get(`/api/matters/${aidCase}`)).status).toBe(200);
    const rows = await app.db
      .selectFrom('action')
      .select('name')
      .where('subjectId', '=', disputeId)
      .where('name', 'in', ['restrict', 'end_restriction'])
      .orderBy('id')
      .execute();
    expect(rows.map(({ name }) => name)).toEqual(['restrict', 'restrict', 'end_restriction']);
  });
});

/** Words of danger raise a flag at every door; somebody speaks with the person at once, whatever the other clocks say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

const DESPAIR = '工资拖了半年，今天再拿不到钱，我就从塔吊上跳下去，不想活了。';

let app: TestApp;
let clerk: Persona;

beforeAll(async () => {
  app = await openApp();
  clerk = await app.as('kunshan-receptionist');
});
afterAll(() => app.close());

const risks = async (who: Persona, view = 'open') => (await who.get(`/api/risks?view=${view}`)).body;
const tellDespair = () => tellJi(clerk, { story: DESPAIR });

describe('风险提示', () => {
  it('话里有轻生的字句：登记当时就提示，说出是哪些字、几点前要联系上', async () => {
    const told = await tellDespair();
    expect(told.risk).toMatchObject({ kinds: expect.arrayContaining(['轻生、自伤']) });
    expect(told.risk.words).toContain('不想活');
    expect(told.risk.respondBy).toBe('2026-11-21T02:30:00.000Z');
    const row = (await risks(clerk)).rows.find((one: { id: string }) => one.id === told.risk.id);
    expect(row).toMatchObject({ isByRule: true, isLate: false, mayRespond: true, mayResolve: false });
    expect(row.dispute).toMatchObject({ id: told.disputeId });
  });

  it('平常的事不提示', async () => {
    const told = await tellJi(clerk, { story: '公司跳楼价清仓，提成还没有结。' });
    expect(told.risk).toBeNull();
  });

  it('本单位负责人和上级工会马上得到消息，静默时段也照发', async () => {
    app.clock.now = new Date('2026-11-21T15:30:00Z'); // 23:30 in China
    await app.db
      .updateTable('staff')
      .set({ email: 'fuze@example.org' })
      .where('username', '=', 'kunshan-director')
      .execute();
    await app.db
      .updateTable('session')
      .set({ expiresAt: '2026-11-22T12:00:00Z', seenAt: '2026-11-21T15:30:00Z' })
      .execute();
    await tellDespair();
    const mail = await app.db
      .selectFrom('messageDelivery')
      .innerJoin('staff', 'staff.id', 'messageDelivery.staffId')
      .select(['staff.username', 'messageDelivery.isUrgent', 'messageDelivery.notBefore'])
      .where('messageDelivery.isUrgent', '=', true)
      .execute();
    expect(mail).toEqual([{ username: 'kunshan-director', isUrgent: true, notBefore: '2026-11-21T15:30:00.000Z' }]);
    app.clock.now = new Date('2026-11-21T02:00:00Z');
  });

  it('半小时没人联系，列为超时；联系了才谈得上解除，解除由审核人、负责人作出', async () => {
    const told = await tellDespair();
    const url = `/api/risks/${told.risk.id}`;
    app.clock.now = new Date('2026-11-21T02:31:00Z');
    const late = await risks(await app.as('province-law'), 'late');
    expect(late.rows.map((row: { id: string }) => row.id)).toContain(told.risk.id);
    expect(late.late).toBe(late.rows.length);
    const director = await app.as('kunshan-director');
    expect(await director.post(`${url}/resolve`, { note: '看着没事' })).toMatchObject({
      status: 409,
      body: { detail: '还没有人联系当事人，请先登记首次联系。' },
    });
    const note = '已和本人13912345678通话，家属在旁，情绪平稳。';
    expect(await clerk.post(`${url}/respond`, { note })).toMatchObject({ status: 200 });
    expect(await clerk.post(`${url}/respond`, { note })).toMatchObject({ status: 409 });
    expect(await clerk.post(`${url}/resolve`, { note: '可以解除' })).toMatchObject({ status: 403 });
    expect(await director.post(`${url}/resolve`, { note: '本人已拿到工资' })).toMatchObject({ status: 200 });
    const row = (await risks(clerk, 'all')).rows.find((one: { id: string }) => one.id === told.risk.id);
    expect(row).toMatchObject({ resolution: '本人已拿到工资', mayRespond: false, mayResolve: false, isLate: false });
    expect(row.response).not.toContain('13912345678');
    const left = await app.db
      .selectFrom('action')
      .select('name')
      .where('subjectId', '=', told.risk.id)
      .orderBy('id')
      .execute();
    expect(left.map(({ name }) => name)).toEqual(['raise', 'respond', 'resolve']);
    app.clock.now = new Date('2026-11-21T02:00:00Z');
  });

  it('看到听到的，也可以人工提出；别的工会看不到', async () => {
    const told = await tellJi(clerk);
    const raised = await clerk.post('/api/risks', { disputeId: told.disputeId, reason: '在门口拿着汽油瓶' });
    expect(raised).toMatchObject({ status: 201, body: { kinds: ['其他危险'] } });
    const neighbour = await app.as('nanjing-director');
    expect((await risks(neighbour, 'all')).rows).toEqual([]);
    expect(await neighbour.post('/api/risks', { disputeId: told.disputeId, reason: '在门口拿着汽油瓶' })).toMatchObject(
      {
        status: 404,
      },
    );
    expect(await neighbour.post(`/api/risks/${raised.body.id}/respond`, { note: '已经联系' })).toMatchObject({
      status: 404,
    });
  });

  it('未解除的按等候的长短排在前面，翻页接得上', async () => {
    const all = (await risks(clerk, 'all')).rows.map((row: { id: string }) => row.id);
    const walked: string[] = [];
    for (let after = ''; ; ) {
      const page = (await clerk.get(`/api/risks?view=all&limit=1${after && `&after=${after}`}`)).body;
      walked.push(page.rows[0].id);
      if (!page.next) break;
      after = page.next;
    }
    expect(walked).toEqual(all);
    const open = (await risks(clerk)).rows.map((row: { raisedAt: string }) => row.raisedAt);
    expect(open).toEqual([...open].sort());
  });

  it('说给一家工会听、归另一家管的，另一家的负责人也马上得到消息', async () => {
    await app.db
      .updateTable('staff')
      .set({ email: 'nanjing@example.org' })
      .where('username', '=', 'nanjing-director')
      .execute();
    const { posts } = (await (await app.as('nanjing-director')).get('/api/session')).body;
    const toOther = () =>
      app.db
        .selectFrom('messageDelivery')
        .innerJoin('staff', 'staff.id', 'messageDelivery.staffId')
        .select('messageDelivery.isUrgent')
        .where('staff.username', '=', 'nanjing-director')
        .where('messageDelivery.isUrgent', '=', true)
        .execute();
    expect(await toOther()).toEqual([]);
    await tellJi(clerk, { story: DESPAIR, competentUnion: { id: posts[0].unionId, reason: '合同在南京履行' } });
    expect(await toOther()).toHaveLength(1);
  });

  it('归另一家管的，另一家的负责人看得到，联系了本人就登记，事情平息了由他解除；无关的工会看不到', async () => {
    const nanjing = await app.as('nanjing-director');
    const { posts } = (await nanjing.get('/api/session')).body;
    const competentUnion = { id: posts[0].unionId, reason: '合同在南京履行' };
    const { risk } = await tellJi(clerk, { story: DESPAIR, competentUnion });
    const seen = async (who: Persona) =>
      (await risks(who, 'all')).rows.find((row: { id: string }) => row.id === risk.id);
    expect(await seen(nanjing)).toMatchObject({ unionName: '昆山市总工会', mayRespond: true });
    expect(await seen(await app.as('jiangyin-reviewer'))).toBeUndefined();
    const url = `/api/risks/${risk.id}`;
    expect(await nanjing.post(`${url}/respond`, { note: '已到工地和本人见面' })).toMatchObject({ status: 200 });
    expect(await seen(clerk)).toMatchObject({ response: '已到工地和本人见面', mayRespond: false, mayResolve: false });
    expect(await seen(nanjing)).toMatchObject({ mayRespond: false, mayResolve: true });
    expect(await nanjing.post(`${url}/resolve`, { note: '工资当场付清' })).toMatchObject({ status: 200 });
    expect(await seen(clerk)).toMatchObject({ resolution: '工资当场付清' });
  });
});

/** A matter that goes from union to union: who speaks for it follows, and what was owed stays owed by whom it was asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { tellJi } from '../support/stories.ts';

const KUNSHAN = unionIdOf('320583');
const PIZHOU = unionIdOf('320382');

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
});
afterAll(() => app.close());

const transfer = { unionId: PIZHOU, reason: 'performance_place', note: '劳动合同在邳州市履行' };
const giveBack = { reason: 'place_differs', note: '邳州没有这家单位' };

async function act(id: string, who: string, name: string, input: object): Promise<void> {
  const reply = await office.act(id, name, await app.as(who), { input });
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
}

async function submitted(): Promise<string> {
  const id = await office.open('aid_application');
  await office.doLawfully(id, 'submit');
  return id;
}

const offered = async (id: string, who: string): Promise<readonly string[]> =>
  (await (await app.as(who)).get(`/api/matters/${id}`)).body.acts
    .filter(({ allowed }: { allowed: boolean }) => allowed)
    .map(({ name }: { name: string }) => name);

describe('事项在工会之间走动', () => {
  it('转出的窗口仍为职工递材料；退回的工会只能看，不能再替职工办任何事', async () => {
    const id = await submitted();
    await act(id, 'kunshan-receptionist', 'transfer', transfer);
    expect(await offered(id, 'kunshan-receptionist')).toContain('withdraw');
    await act(id, 'pizhou-receptionist', 'return_transfer', giveBack);
    expect((await (await app.as('pizhou-receptionist')).get(`/api/matters/${id}`)).status).toBe(200);
    expect(await offered(id, 'pizhou-receptionist')).toEqual([]);
    const { mayRecord } = (await (await app.as('pizhou-reviewer')).get(`/api/matters/${id}`)).body;
    expect(mayRecord).toBe(false);
  });

  it('转走以前的催办，仍由被催的人答复；接手的工会答复不了别人的', async () => {
    const id = await submitted();
    const urged = await (await app.as('province-law')).post(`/api/matters/${id}/urge`, { note: '请抓紧审查' });
    expect(urged.status).toBeLessThan(300);
    await act(id, 'kunshan-receptionist', 'transfer', transfer);
    const owed = await app.db
      .selectFrom('obligation')
      .select('id')
      .where('matterId', '=', id)
      .where('kind', '=', 'urging')
      .executeTakeFirstOrThrow();
    const answer = { outcome: '已转送邳州市总工会' };
    const url = `/api/obligations/${owed.id}/end`;
    expect(await (await app.as('pizhou-director')).post(url, answer)).toMatchObject({ status: 403 });
    expect(await (await app.as('kunshan-director')).post(url, answer)).toMatchObject({ status: 200 });
  });

  it('产业工会受理的转走以后，原属地工会不再看得到', async () => {
    const admin = await app.as('admin');
    const { id: trade } = (
      await admin.post('/api/unions', {
        name: '江苏省示例纺织产业工会',
        shortName: '苏纺织',
        level: 'city',
        kind: 'industrial',
        parentId: unionIdOf('320000'),
        territorialUnionId: unionIdOf('320281'),
      })
    ).body;
    const { id: staffId } = (
      await admin.post('/api/staff', { username: 'textile-window', name: '丁纺织', password: 'gongyuan-demo-2026' })
    ).body;
    await admin.post('/api/posts', { staffId, unionId: trade, role: 'receptionist', fromOn: '2026-01-01' });
    const told = await tellJi(await app.as('textile-window'), {
      lines: [{ line: 'arbitration', form: {} }],
      competentUnion: { id: trade, reason: '产业工会自己受理' },
    });
    const [{ id }] = told.matters;
    const place = await app.as('jiangyin-reviewer');
    expect((await place.get(`/api/matters/${id}`)).status).toBe(200);
    await act(id, 'textile-window', 'transfer', transfer);
    expect((await place.get(`/api/matters/${id}`)).status).toBe(404);
    expect((await (await app.as('pizhou-receptionist')).get(`/api/matters/${id}`)).status).toBe(200);
  });

  it('昆山还是首接的工会，事项回来以后它是自己的', async () => {
    const id = await submitted();
    await act(id, 'kunshan-receptionist', 'transfer', transfer);
    await act(id, 'pizhou-receptionist', 'return_transfer', giveBack);
    const row = await app.db
      .selectFrom('matter')
      .select(['unionId', 'originUnionId', 'sentByUnionId'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ unionId: KUNSHAN, originUnionId: KUNSHAN, sentByUnionId: PIZHOU });
    expect(await offered(id, 'kunshan-receptionist')).toContain('transfer_again');
  });
});

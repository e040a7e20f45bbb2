/** What somebody owes stays theirs: approvals, answers, urgings; take-overs and handlers' posts end when they end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
}, 120_000);
afterAll(() => app.close());

const as = (username: string) => app.as(username);
const read = async (who: Persona, id: string) => (await who.get(`/api/matters/${id}`)).body;
const openOnes = (matter: { obligations: { id: string; kind: string; endedOn: string | null }[] }) =>
  matter.obligations.filter((obligation) => obligation.endedOn === null);

describe('待办义务', () => {
  it('省总催办，昆山负责人期限内答复；别人办不结，省总也办不结', async () => {
    const [province, director, reviewer] = [
      await as('province-law'),
      await as('kunshan-director'),
      await as('kunshan-reviewer'),
    ];
    const matter = await office.open('advice');
    expect((await (await as('jiangyin-reviewer')).post(`/api/matters/${matter}/urge`, { note: '请抓紧' })).status).toBe(
      404,
    );
    expect((await director.post(`/api/matters/${matter}/urge`, { note: '请抓紧' })).body.code).toBe('wrong_party');
    const { body } = await province.post(`/api/matters/${matter}/urge`, { note: '请抓紧答复职工' });
    const inbox = (await director.get('/api/matters?view=mine')).body;
    expect(inbox.obligations).toEqual([
      expect.objectContaining({ id: body.id, note: '请抓紧答复职工', addressee: '负责人' }),
    ]);
    const end = (who: Persona) => who.post(`/api/obligations/${body.id}/end`, { outcome: '已答复职工' });
    expect((await end(reviewer)).body.code).toBe('obligation_not_yours');
    expect((await end(province)).body.code).toBe('obligation_not_yours');
    expect((await end(director)).status).toBe(200);
    expect((await end(director)).body.code).toBe('obligation_ended');
    expect((await read(director, matter)).obligations).toEqual([expect.objectContaining({ outcome: '已答复职工' })]);
  });

  it('审批未完时职工撤回：事项办结，审批仍挂在负责人名下，由他自己办结', async () => {
    const director = await as('kunshan-director');
    const matter = await office.open('aid_application');
    await office.doLawfully(matter, 'propose_grant');
    await office.did(matter, 'withdraw', 'receptionist');
    const [left] = openOnes(await read(director, matter));
    if (!left) throw new Error('nothing is owed');
    expect(left.kind).toBe('approval');
    const inbox = (await director.get('/api/matters?view=mine')).body;
    expect(inbox.obligations.map((row: { id: string }) => row.id)).toContain(left.id);
    expect((await director.post(`/api/obligations/${left.id}/end`, { outcome: '职工已撤回' })).status).toBe(200);
  });

  it('没有答复就被改派的承办人，不再欠那一次答复，也收到移交材料的告知；新承办人自己答复', async () => {
    const director = await as('kunshan-director');
    const former = await as('kunshan-lawyer');
    const matter = await office.open('aid_case');
    await office.doLawfully(matter, 'assign');
    await office.did(matter, 'reassign', 'director');
    const open = openOnes(await read(director, matter));
    expect(open).toEqual([expect.objectContaining({ kind: 'answer', isMine: false })]);
    expect((await read(director, matter)).obligations).toContainEqual(
      expect.objectContaining({ kind: 'answer', outcome: '改派承办人' }),
    );
    const { rows } = (await former.get('/api/messages')).body;
    expect(rows[0]).toMatchObject({ matterId: matter, addressee: '原承办人', isRead: false });
    expect(rows[0].body).toContain('移交新的承办人');
    expect((await former.post(`/api/messages/${rows[0].id}/read`)).status).toBe(200);
    expect((await former.get(`/api/matters/${matter}`)).status).toBe(404);

    const other = await as('suzhou-lawyer');
    const told = (await other.get('/api/messages')).body.rows.map((row: { addressee: string }) => row.addressee);
    expect(told).not.toContain('原承办人');
    expect((await office.act(matter, 'accept', other)).status).toBe(200);
    expect(openOnes(await read(director, matter))).toEqual([]);
    expect((await office.act(matter, 'accept', former)).status).toBe(404);
  });

  it('工会自己定的内部时限，待办义务和计时器按同一个数算', async () => {
    const { id: unionId } = await app.db
      .selectFrom('tradeUnion')
      .select('id')
      .where('name', '=', '昆山市总工会')
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('unionParameter')
      .values({
        unionId,
        code: 'internal.handler_response',
        amount: 4,
        unit: 'calendar_day',
        fromOn: '2026-01-01',
      })
      .execute();
    const matter = await office.open('aid_case');
    await office.doLawfully(matter, 'assign');
    const { obligations, clocks } = await read(await as('kunshan-director'), matter);
    const due = clocks.find((clock: { name: string }) => clock.name === 'answer').dueOn;
    expect(due).toBe('2026-11-25');
    expect(obligations).toContainEqual(expect.objectContaining({ kind: 'answer', dueOn: due }));
  });
});

describe('提级办理与离任', () => {
  it('省总提级以后才能办理，事项办结提级即止', async () => {
    const province = await as('province-law');
    const matter = await office.open('aid_application');
    await office.doLawfully(matter, 'propose_grant');
    expect((await office.act(matter, 'grant', province)).body.code).toBe('wrong_party');
    expect((await province.post(`/api/matters/${matter}/take-over`, { reason: '影响重大，省总直接审批' })).status).toBe(
      200,
    );
    expect(
      (await province.post(`/api/matters/${matter}/take-over`, { reason: '影响重大，省总直接审批' })).body.code,
    ).toBe('already_taken_over');
    expect((await office.act(matter, 'grant', province)).status).toBe(200);
    const rows = await app.db.selectFrom('takeOver').select(['endedOn']).where('matterId', '=', matter).execute();
    expect(rows).toEqual([{ endedOn: expect.stringMatching(/^\d{4}/) }]);
  });

  it('岗位到期的律师第二天读不到、办不了手里的案件', async () => {
    const lawyer = await as('kunshan-lawyer');
    const matter = await office.open('aid_case');
    await office.doLawfully(matter, 'assign');
    expect((await lawyer.get(`/api/matters/${matter}`)).status).toBe(200);
    const today = app.clock.now.toISOString().slice(0, 10);
    await app.database.ownerPool.query(
      `update post set to_on = $1::date - 1 from staff where staff.id = post.staff_id and staff.username = 'kunshan-lawyer'`,
      [today],
    );
    expect((await lawyer.get(`/api/matters/${matter}`)).status).toBe(403);
    expect((await office.act(matter, 'accept', lawyer)).status).toBe(404);
    const handlers = (await (await as('kunshan-director')).get(`/api/matters/${matter}/handlers`)).body;
    const { name } = await app.db
      .selectFrom('staff')
      .select('name')
      .where('username', '=', 'kunshan-lawyer')
      .executeTakeFirstOrThrow();
    expect(handlers.find((handler: { name: string }) => handler.name === name).blocks).toContain(
      '没有在任的承办人岗位',
    );
  });
});

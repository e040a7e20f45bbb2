// A worker asks to be erased: asked by one, decided by another, nothing opens afterwards, not even from an older backup.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChains } from '@gongyuan/server/audit-verify.ts';
import { ERASED_NAME, eraseAgain } from '@gongyuan/server/erasure.ts';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';
import { Visitor, signInByPhone } from '../support/visitor.ts';

let house: TestApp;
let window: Persona;
let director: Persona;
let personId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  director = await house.as('kunshan-director');
  const { disputeId } = await tellJi(window);
  personId = (await window.get(`/api/disputes/${disputeId}`)).body.parties[0].personId;
});
afterAll(() => house.close());

const page = async (who = window) => (await who.get(`/api/people/${personId}`)).body;
const ask = (who: Persona, reason = '本人来窗口书面提出') => who.post(`/api/people/${personId}/erasure`, { reason });
const decide = (who: Persona, isGranted: boolean) =>
  who.post(`/api/people/${personId}/erasure/decide`, { isGranted, reason: '已核对身份' });
const row = () => house.db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirstOrThrow();
const closeAll = () => house.db.updateTable('matter').set({ closedOn: '2026-11-21' }).execute();

describe('按申请删除', () => {
  it('SEC-023 还有没办结的事项，依法保存，不能删除；登记的人自己不能决定，别的岗位也不能', async () => {
    expect((await ask(window)).body.erasure).toMatchObject({ state: 'asked', mayAsk: false, mayDecide: false });
    expect((await ask(window)).body.code).toBe('duplicate');
    expect((await decide(window, true)).body.code).toBe('wrong_party');
    expect((await ask(await house.as('jiangyin-reviewer'))).status).toBe(404);
    expect((await ask(await house.as('province-law'))).body.code).toBe('wrong_party');
    expect((await page(director)).erasure).toMatchObject({
      state: 'asked',
      reason: '本人来窗口书面提出',
      mayDecide: true,
    });
    const refused = await decide(director, true);
    expect(refused.body).toMatchObject({ code: 'in_use', detail: expect.stringContaining('没办结的事项') });
    expect((await page()).phone).toBe('139****5678');
    expect((await decide(director, false)).body.erasure.state).toBe('none');
  });

  it('SEC-023 同意以后密钥、密文和索引都没了，姓名到处不见，查不到，登录不了；办理经过的哈希链完整', async () => {
    await closeAll();
    // Asked on the telephone and answered at once: a contact that led to no file.
    const call = { disputeId: null, story: '纪大山来电问离职证明' };
    await house.db.updateTable('contact').set(call).where('personId', '=', personId).execute();
    const before = await row();
    expect((await ask(window)).status).toBe(200);
    const worker = new Visitor(house);
    await signInByPhone(house, worker, '13912345678');
    expect((await worker.get('/my')).body).toContain('我的事情');
    expect((await decide(director, true)).body.erasure.state).toBe('erased');
    expect(await row()).toMatchObject({
      name: ERASED_NAME,
      dataKey: null,
      identityNumberSealed: null,
      identityNumberIndex: null,
      phoneSealed: null,
      phoneIndex: null,
      addressSealed: null,
      birthOn: null,
    });
    expect(await page()).toMatchObject({ name: ERASED_NAME, phone: null, identityNumber: null });
    const contacts = await house.db.selectFrom('contact').select('story').where('personId', '=', personId).execute();
    expect(contacts).toEqual([{ story: '当事人来电问离职证明' }]);
    const disputes = await house.db.selectFrom('dispute').select(['title', 'story']).execute();
    expect(JSON.stringify(disputes)).not.toContain('纪大山');
    expect(
      (await window.post(`/api/people/${personId}/unmask`, { field: 'phone', reason: '核对电话' })).body.value,
    ).toBe(null);
    for (const q of ['纪大山', '13912345678', '320583198501011234'])
      expect((await window.post('/api/search', { q, kind: 'all' })).body, q).toMatchObject({ people: [], matters: [] });
    const { url } = await worker.get('/my');
    expect(url).toContain('/sign-in');
    expect(
      (await window.call({ method: 'PATCH', url: `/api/people/${personId}`, payload: { phone: '13800138000' } })).body
        .code,
    ).toBe('wrong_state');
    const chains = await verifyChains(house.db);
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter(({ broken }) => broken !== null)).toEqual([]);

    // An older backup restored: the rows of erased people are put in before it serves, and the start erases them again.
    await house.db.updateTable('person').set(before).where('id', '=', personId).execute();
    expect((await page()).phone).toBe('139****5678');
    expect(await eraseAgain({ db: house.db })).toBe(1);
    expect(await row()).toMatchObject({ name: ERASED_NAME, dataKey: null, phoneSealed: null, phoneIndex: null });
    expect(await eraseAgain({ db: house.db })).toBe(0);
  });

  it('SEC-023 负责人自己登记的，自己不能同意', async () => {
    const person = { name: '孙大海', phone: '13800138333' };
    const { disputeId } = await tellJi(window, {
      parties: [{ kind: 'worker', role: 'applicant', person }],
      claims: [],
      lines: [{ line: 'advice', form: {} }],
    });
    personId = (await window.get(`/api/disputes/${disputeId}`)).body.parties[0].personId;
    expect((await ask(director)).body.erasure).toMatchObject({ state: 'asked', mayDecide: false });
    expect((await decide(director, true)).body.code).toBe('same_person');
  });
});

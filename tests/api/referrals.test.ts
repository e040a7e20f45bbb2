/** Letters and what other bodies send: the same record as at the window, with who sent it and the answer they are owed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { tellForestry, tellJi } from '../support/stories.ts';

let app: TestApp;
let clerk: Persona;

beforeAll(async () => {
  app = await openApp();
  clerk = await app.as('kunshan-receptionist');
});
afterAll(() => app.close());

const court = {
  senderKind: 'court',
  senderName: '昆山市人民法院立案庭',
  documentNumber: '（2026）苏0583诉前调8号',
  receivedOn: '2026-11-20',
};
const fromCourt = (more: object = {}) =>
  tellJi(clerk, {
    channel: 'court_referral',
    speaker: { kind: 'other_body', name: '立案庭' },
    referral: { ...court, ...more },
  });
const listed = async (who: Persona, view = 'open') => (await who.get(`/api/referrals?view=${view}`)).body;

describe('转来和来信', () => {
  it('法院转来的和窗口来的是同一种记录：立了档案、开了事项，还记着谁转来、哪天要回音', async () => {
    const told = await fromCourt({ answerDueOn: '2026-11-27' });
    expect(told.matters).toHaveLength(1);
    const row = (await listed(clerk)).rows.find((one: { contactId: string }) => one.contactId === told.id);
    expect(row).toMatchObject({
      senderKind: '人民法院',
      senderName: '昆山市人民法院立案庭',
      documentNumber: '（2026）苏0583诉前调8号',
      receivedOn: '2026-11-20',
      answerDueOn: '2026-11-27',
      isOverdue: false,
      mayAnswer: true,
      dispute: { id: told.disputeId, number: told.disputeNumber, isFastTrack: false },
    });
    const wages = await tellForestry(clerk, { channel: 'court_referral', referral: court });
    const fast = (await listed(clerk)).rows.find((one: { contactId: string }) => one.contactId === wages.id);
    expect(fast.dispute).toMatchObject({ id: wages.disputeId, isFastTrack: true });
  });

  it('要回音的按日子先后，过了日子的标出来，没说日子的在最后；每页接得上', async () => {
    const late = await fromCourt({ receivedOn: '2026-11-01', answerDueOn: '2026-11-10' });
    const never = await fromCourt();
    const first = await listed(clerk);
    const days = first.rows.map((row: { answerDueOn: string | null }) => row.answerDueOn ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
    expect(first.rows[0]).toMatchObject({ contactId: late.id, isOverdue: true });
    expect(first.rows.at(-1).answerDueOn).toBeNull();
    expect(first.rows.map((row: { contactId: string }) => row.contactId)).toContain(never.id);
    const walked: string[] = [];
    for (let after = ''; ; ) {
      const page = (await clerk.get(`/api/referrals?limit=1${after && `&after=${after}`}`)).body;
      walked.push(page.rows[0].contactId);
      if (!page.next) break;
      after = page.next;
    }
    expect(walked).toEqual(first.rows.map((row: { contactId: string }) => row.contactId));
    expect(first.open).toBe(walked.length);
    expect(await clerk.get('/api/referrals?after=abc')).toMatchObject({ status: 422 });
  });

  it('反馈登记一次，留痕；上级看得到，不能代为反馈；别的工会看不到', async () => {
    const told = await fromCourt();
    const answer = { answeredOn: '2026-11-21', answer: '已立援助申请，编号函告立案庭，联系人13912345678。' };
    const url = `/api/referrals/${told.id}/answer`;
    expect(await (await app.as('nanjing-director')).post(url, answer)).toMatchObject({ status: 404 });
    expect(await (await app.as('province-law')).post(url, answer)).toMatchObject({ status: 403 });
    expect(await clerk.post(url, { ...answer, answeredOn: '2026-11-22' })).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'answeredOn', message: '反馈日期不能晚于今天' }] },
    });
    expect(await clerk.post(url, answer)).toMatchObject({ status: 200 });
    expect(await clerk.post(url, answer)).toMatchObject({ status: 409, body: { detail: '已于2026-11-21反馈。' } });
    const row = (await listed(clerk, 'all')).rows.find((one: { contactId: string }) => one.contactId === told.id);
    expect(row).toMatchObject({ answeredOn: '2026-11-21', mayAnswer: false });
    expect(row.answer).not.toContain('13912345678');
    const left = await app.db
      .selectFrom('action')
      .select('name')
      .where('subjectId', '=', told.id)
      .orderBy('id')
      .execute();
    expect(left.map(({ name }) => name)).toEqual(['register', 'answer_referral']);
    expect((await listed(await app.as('jiangyin-reviewer'), 'all')).rows).toEqual([]);
  });

  it('日期填反了，在那一栏说明；什么也没有登记', async () => {
    const before = (await listed(clerk, 'all')).rows.length;
    await expect(fromCourt({ answerDueOn: '2026-11-01' })).rejects.toThrow('不能早于收到日期');
    await expect(fromCourt({ receivedOn: '2026-12-01' })).rejects.toThrow('收到日期不能晚于今天');
    expect((await listed(clerk, 'all')).rows).toHaveLength(before);
  });

  it('一群人到门口：来了几个人记在来访上', async () => {
    const told = await tellJi(clerk, { headCount: 23 });
    const contact = await app.db
      .selectFrom('contact')
      .select('headCount')
      .where('id', '=', told.id)
      .executeTakeFirstOrThrow();
    expect(contact.headCount).toBe(23);
  });
});

/** A repeated Idempotency-Key makes one record, whether pressed again later or twice at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';

let app: TestApp;
let receptionist: Persona;
let unionId: string;
beforeAll(async () => {
  app = await openApp();
  receptionist = await app.as('kunshan-receptionist');
  unionId = (await receptionist.get('/api/session')).body.posts[0].unionId;
});
afterAll(() => app.close());

const visit = (story: string, more: object = {}) => ({
  unionId,
  speaker: { kind: 'self' },
  story,
  facts: {},
  parties: [{ kind: 'worker', role: 'applicant', person: { name: '吴小芳', phone: '13900001111' } }],
  lines: [{ line: 'advice' }],
  ...more,
});
const send = (key: string, body: unknown, who = receptionist) =>
  who.post('/api/contacts', body, { 'idempotency-key': key });

async function disputesTold(story: string): Promise<number> {
  const { count } = await app.db
    .selectFrom('dispute')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('story', '=', story)
    .executeTakeFirstOrThrow();
  return count;
}

describe('重复提交', () => {
  it('先后两次，只立一份档案，第二次得到第一次的答复', async () => {
    const first = await send('visit-again-1', visit('问加班费怎么算'));
    const again = await send('visit-again-1', visit('问加班费怎么算'));
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers['idempotent-replay']).toBe('true');
    expect(await disputesTold('问加班费怎么算')).toBe(1);
  });

  it('同时五次，只立一份档案，其余得到同一答复或者请稍候', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => send('visit-at-once', visit('问工伤怎么报'))));
    expect(await disputesTold('问工伤怎么报')).toBe(1);
    const made = replies.filter((reply) => reply.status === 201);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map((reply) => reply.body.disputeId)).size).toBe(1);
    for (const reply of replies)
      if (reply.status !== 201) expect(reply).toMatchObject({ status: 409, body: { code: 'in_progress' } });
    expect((await send('visit-at-once', visit('问工伤怎么报'))).body.disputeId).toBe(made[0]?.body.disputeId);
  });

  it('同一编号换了内容，拒绝而不覆盖', async () => {
    await send('visit-differs', visit('问社保'));
    expect(await send('visit-differs', visit('问社保和公积金'))).toMatchObject({
      status: 422,
      body: { code: 'repeated_key_differs' },
    });
    expect(await disputesTold('问社保和公积金')).toBe(0);
  });

  it('填错被退回后，同一编号改好再交照样成功', async () => {
    expect((await send('visit-mended', visit('问年休假', { lines: [] }))).status).toBe(422);
    expect((await send('visit-mended', visit('问年休假'))).status).toBe(201);
    expect(await disputesTold('问年休假')).toBe(1);
  });

  it('别人用同一编号，是别人的提交', async () => {
    await send('visit-shared-key', visit('问产假'));
    const other = await app.as('jiangyin-reviewer');
    const { posts } = (await other.get('/api/session')).body;
    const reply = await send('visit-shared-key', visit('问产假', { unionId: posts[0].unionId }), other);
    expect(reply.status).toBe(201);
    expect(await disputesTold('问产假')).toBe(2);
  });

  it('办理一步也一样：重复提交不办两次，也不报“别人先办”', async () => {
    const office = new Office(app);
    const id = await office.open('advice');
    const now = await office.now(id);
    const body = { revision: now.revision, input: await office.example(now, 'answer') };
    const answer = () => receptionist.post(`/api/advices/${id}/answer`, body, { 'idempotency-key': `answer-${id}` });
    const first = await answer();
    expect(first.status).toBe(200);
    expect(await answer()).toMatchObject({ status: 200, body: first.body });
  });

  it('服务中途断开过的提交不会登记两次，过了十分钟告诉人先去查', async () => {
    const staffId = (await receptionist.get('/api/session')).body.staffId;
    await send('visit-broken', visit('问中暑'));
    const left = app.db.updateTable('idempotency').where('staffId', '=', staffId).where('key', '=', 'visit-broken');
    await left.set({ status: null, reply: null }).execute();
    const soon = await send('visit-broken', visit('问中暑'));
    expect(soon).toMatchObject({ status: 409, body: { code: 'in_progress' } });
    expect(soon.body.detail).toBeUndefined();
    await left.set({ at: new Date(app.clock.now.getTime() - 11 * 60_000).toISOString() }).execute();
    const later = await send('visit-broken', visit('问中暑'));
    expect(later).toMatchObject({ status: 409, body: { code: 'in_progress' } });
    expect(later.body.detail).toContain('先查一查');
    expect(await disputesTold('问中暑')).toBe(1);
  });

  it('编号写得不对，说明怎样写', async () => {
    const reply = await send('短', visit('问调休'));
    expect(reply).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(reply.body.detail).toContain('Idempotency-Key');
  });

  it('保存的答复里没有完整的电话和证件号码', async () => {
    const rows = await app.db.selectFrom('idempotency').select(['reply', 'requestHash']).execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('13900001111');
  });
});

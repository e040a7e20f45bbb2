/** A repeated Idempotency-Key makes one record, whether pressed again later or twice at once. */
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetKeys } from '../../server/jobs/forget-keys.ts';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { MatterNow } from '../support/office.ts';
import { Office } from '../support/office.ts';
import { uploadOf } from '../support/file-of-kunshan.ts';

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

/** As a client does: told to wait, it asks again under the same key. */
async function settled(ask: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await ask();
    if (reply.body.code !== 'in_progress') return reply;
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  }
}

/** Every transaction with a key in it does this when it is committed, and not before. */
async function atCommit(deed: string, work: () => Promise<void>): Promise<void> {
  const owner = app.database.ownerPool;
  await owner.query(`create function at_commit() returns trigger language plpgsql as
    $$ begin ${deed}; return null; end $$`);
  await owner.query(`create constraint trigger at_commit after insert on idempotency
    deferrable initially deferred for each row execute function at_commit()`);
  await work();
  await owner.query('drop trigger at_commit on idempotency; drop function at_commit()');
}

/** Any fixed number: whoever holds it lets no commit through. */
const GATE = 77;

async function waitingAtGate(): Promise<number> {
  const { rows } = await app.database.ownerPool.query(
    `select count(*)::int as waiting from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted`,
  );
  return rows[0].waiting;
}

/** Over a line of one's own, which can be cut. */
async function sendOverLine(key: string, body: unknown): Promise<Socket> {
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.app.server.address() as AddressInfo; // it listens on a port, on no socket file
  const text = JSON.stringify(body);
  const head = [
    'POST /api/contacts HTTP/1.1',
    'host: localhost',
    `cookie: ${receptionist.cookie}`,
    'content-type: application/json',
    `idempotency-key: ${key}`,
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  const line = connect(port, '127.0.0.1');
  line.write(`${head.join('\r\n')}\r\n\r\n${text}`);
  return line;
}

async function rowsOf(tables: readonly string[]): Promise<readonly number[]> {
  const counted = tables.map((table) => `(select count(*)::int from ${table})`).join(', ');
  const { rows } = await app.database.pool.query<number[]>({ text: `select ${counted}`, rowMode: 'array' });
  return rows[0] ?? [];
}

/** One of each kind: a record, an act, facts, a party, an upload, a draft kept and thrown away. */
function writesOn({ path, id, disputeId, disputeRevision }: MatterNow, act: object): readonly InjectOptions[] {
  const post = (url: string, payload: object): InjectOptions => ({ method: 'POST', url, payload });
  return [
    post('/api/contacts', visit('问落库')),
    post(`/api/${path}/${id}/answer`, act),
    post(`/api/disputes/${disputeId}/parties`, {
      revision: disputeRevision,
      parties: [{ kind: 'worker', role: 'applicant', person: { name: '钱同事' } }],
    }),
    { method: 'POST', url: `/api/disputes/${disputeId}/evidence`, ...uploadOf('工资条.txt', '六月四千元') },
    { method: 'PUT', url: '/api/drafts/commit', payload: { content: { story: '一半' } } },
    { method: 'DELETE', url: '/api/drafts/window' },
  ];
}

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

  it('编号写得不对，说明怎样写', async () => {
    const reply = await send('短', visit('问调休'));
    expect(reply).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(reply.body.detail).toContain('Idempotency-Key');
  });

  it('保存的答复是密封的，里面看不到姓名、电话和号码', async () => {
    const rows = await app.db.selectFrom('idempotency').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ status, replySealed }) => status !== null && replySealed !== null)).toBe(true);
    const kept = JSON.stringify(rows.map((row) => ({ ...row, replySealed: String(row.replySealed) })));
    expect(kept).not.toMatch(/吴小芳|13900001111|"id"/);
  });
});

describe('记录、编号和答复在同一个事务里', () => {
  it('REL-001 同一编号同时一百次，只立一份档案，一百次都得到同一答复', async () => {
    const body = visit('问一百次');
    const replies = await Promise.all(Array.from({ length: 100 }, () => settled(() => send('visit-hundred', body))));
    expect(new Set(replies.map(({ status, body: told }) => `${status} ${told.disputeId}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(201);
    expect(await disputesTold('问一百次')).toBe(1);
  });

  it('REL-002 同一编号换了方法或者地址，也是另一份内容', async () => {
    const at = (method: 'PUT' | 'DELETE') => ({
      method,
      url: '/api/drafts/window',
      headers: { 'idempotency-key': 'draft-method' },
      ...(method === 'PUT' ? { payload: { content: { story: '问工时' } } } : {}),
    });
    expect((await receptionist.call(at('PUT'))).status).toBeLessThan(300);
    expect(await receptionist.call(at('DELETE'))).toMatchObject({
      status: 422,
      body: { code: 'repeated_key_differs' },
    });
    expect((await receptionist.get('/api/drafts/window')).body.content).toEqual({ story: '问工时' });
  });

  it('REL-003 保存时断了线、答复没有送到：再交一次得到原来的编号', async () => {
    const body = visit('问没有收到答复');
    const gate = await app.database.ownerPool.connect();
    await gate.query(`select pg_advisory_lock(${GATE})`);
    await atCommit(`perform pg_advisory_xact_lock_shared(${GATE})`, async () => {
      const line = await sendOverLine('visit-lost-reply', body);
      await vi.waitFor(async () => expect(await waitingAtGate()).toBe(1));
      line.destroy();
      await gate.query(`select pg_advisory_unlock(${GATE})`);
      gate.release();
      await vi.waitFor(async () => expect(await disputesTold('问没有收到答复')).toBe(1));
    });
    const again = await settled(() => send('visit-lost-reply', body));
    expect(again).toMatchObject({ status: 201, headers: { 'idempotent-replay': 'true' } });
    expect(await disputesTold('问没有收到答复')).toBe(1);
  });

  it('REL-004 编号留三十天：第二十九天还得到原来的答复，第三十一天是新的提交，过期的清除', async () => {
    const day = 24 * 3_600_000;
    const began = app.clock.now;
    const ageOf = (days: number) =>
      app.db
        .updateTable('idempotency')
        .set({ at: new Date(began.getTime() - days * day).toISOString() })
        .where('key', '=', 'visit-month')
        .execute();
    const first = await send('visit-month', visit('问三十天'));
    await ageOf(29);
    await forgetKeys(app.app.services);
    expect((await send('visit-month', visit('问三十天'))).body).toEqual(first.body);
    await ageOf(31);
    expect((await send('visit-month', visit('问三十天'))).body.disputeId).not.toBe(first.body.disputeId);
    expect(await disputesTold('问三十天')).toBe(2);
    await ageOf(31);
    await forgetKeys(app.app.services);
    expect(await app.db.selectFrom('idempotency').select('key').where('key', '=', 'visit-month').execute()).toEqual([]);
  });

  it('REL-009 提交不成，不会先答复成功：每一种写入都在落库以后才应答，落不了库什么也没有', async () => {
    const office = new Office(app);
    const id = await office.open('advice');
    const now = await office.now(id);
    const act = { revision: now.revision, input: await office.example(now, 'answer') };
    const counts = () => rowsOf(['dispute', 'action', 'fact_statement', 'dispute_party', 'saved_draft', 'evidence']);
    await atCommit("raise exception 'the commit fails'", async () => {
      const before = await counts();
      for (const [index, write] of writesOn(now, act).entries()) {
        const headers = { ...write.headers, 'idempotency-key': `commit-fails-${index}` };
        const reply = await receptionist.call({ ...write, headers });
        expect(reply.status, `${write.method} ${write.url}`).toBe(500);
      }
      expect(await counts()).toEqual(before);
    });
    for (const [index, write] of writesOn(now, act).entries()) {
      const headers = { ...write.headers, 'idempotency-key': `commit-holds-${index}` };
      const reply = await receptionist.call({ ...write, headers });
      expect(reply.status, `${write.method} ${write.url} ${JSON.stringify(reply.body)}`).toBeLessThan(300);
      expect((await receptionist.call({ ...write, headers })).body).toEqual(reply.body);
    }
  });
});

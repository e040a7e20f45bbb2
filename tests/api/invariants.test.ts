/** What `npm run check-invariants` says of planted violations, each with its row; and the contents nobody owns. */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sweepFiles } from '@gongyuan/server/jobs/sweep-files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { lookAt } from '../support/look.ts';

let app: TestApp;
let file: FileOfKunshan;
/** A receipt that was answered, and one nobody ever made. */
let log: string;

beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
  const risk = { disputeId: file.disputeId, reason: '来访时情绪激动' };
  const clerk = await app.as('kunshan-receptionist');
  const { status } = await clerk.post('/api/risks', risk, { 'idempotency-key': 'told-once-1' });
  log = path.join(app.filesDir, '..', 'acknowledged.jsonl');
  const told = { key: 'told-once-1', username: 'kunshan-receptionist', route: 'POST /api/risks', status };
  writeFileSync(log, `${JSON.stringify(told)}\n${JSON.stringify({ ...told, key: 'never-made-1' })}\n`);
}, 120_000);
afterAll(() => app.close());

const owner = async (statement: string, values: readonly unknown[] = []): Promise<string> =>
  String((await app.database.ownerPool.query(statement, [...values])).rows[0]?.row ?? '');
const placeOf = (sha256: string) => path.join(app.filesDir, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** An append-only table is opened for the moment of the deed, as only its owner can. */
async function forcing(table: string, statement: string, values: readonly unknown[]): Promise<string> {
  await owner(`alter table ${table} disable trigger user`);
  const row = await owner(statement, values);
  await owner(`alter table ${table} enable trigger user`);
  return row;
}

function bring(sha256: string, at: number): string {
  mkdirSync(path.dirname(placeOf(sha256)), { recursive: true });
  writeFileSync(placeOf(sha256), 'nobody knows me');
  utimesSync(placeOf(sha256), new Date(at), new Date(at));
  return sha256;
}
const hoursBefore = (at: number, hours: number) => at - hours * 3_600_000;

/** Each plants one thing past the application and returns the row it is to be found by. */
const planted: Readonly<Record<string, () => Promise<string>>> = {
  'I1 已经答复的写入不见了': async () => 'never-made-1',
  'I2 做到一半的提交': () =>
    owner(`insert into idempotency (staff_id, key, request_hash, at) select staff_id, 'half-done', '', now()
      from idempotency where key = 'told-once-1' returning key as row`),
  'I3 编号断了一号': () =>
    owner(
      `update document_counter set last = last + 1 where union_id = $1 and document_kind = 'matter:advice'
       returning union_id || ' ' || document_kind || ' ' || year as row`,
      [file.unionId],
    ),
  'I4 没有走过的环节': () =>
    owner(`update matter set state = 'done' where id = $1 returning id as row`, [file.matters['negotiation_help']]),
  'I5 承办的案件没有承办人': () =>
    owner('update matter set handler_id = null where id = $1 returning id as row', [file.matters['aid_case']]),
  'I5 该走的期限停了': () =>
    owner(
      `update clock set stopped_on = started_on where matter_id = $1 and stopped_on is null returning matter_id as row`,
      [file.matters['service_line']],
    ),
  'I6 到期日差一天': () =>
    owner(
      `update clock set due_on = due_on + 1 where id = (
         select clock.id from clock where stopped_on is null and not is_set and matter_id <> $1 limit 1) returning id as row`,
      [file.matters['service_line']],
    ),
  'I7 合计多了一分': () =>
    owner('insert into case_result (matter_id, received_fen) values ($1, 1) returning matter_id as row', [
      file.matters['aid_case'],
    ]),
  'I9 同一句话说了两次': () =>
    owner(
      `insert into outbox (matter_id, addressee_party, addressee, body, created_at)
       select matter_id, addressee_party, addressee, body, created_at + interval '1 day' from outbox, generate_series(1, 2)
       where id = $1 returning id as row`,
      [file.messageId],
    ),
  'I10 改动了一条留痕': () =>
    forcing(
      'action',
      `update action set name = 'advise' where id = (select min(id) from action where union_id = $1)
       returning union_id || ' ' || sequence as row`,
      [file.unionId],
    ),
  'I11 文件里的字变了': async () => {
    const sha256 = await owner('select sha256 as row from document_issued where id = $1', [file.documentId]);
    const content = readFileSync(placeOf(sha256));
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    writeFileSync(placeOf(sha256), content);
    return sha256;
  },
  'I11 没有登记的内容放了两天': async () => bring('ab'.repeat(32), hoursBefore(app.clock.now.getTime(), 48)),
  'I12 来访记在别的位置': () =>
    owner('update contact set lft = lft + 1 where id = (select id from contact limit 1) returning id as row'),
  'I14 到期两天的草稿还在': () =>
    owner(
      `insert into portal_draft (token_hash, sealed, created_at, saved_at, expires_at)
       values ('\\x01', '\\x01', $1, $1, $1) returning id as row`,
      [new Date(app.clock.now.getTime() - 48 * 3_600_000).toISOString()],
    ),
  'I15 退回次数多记一次': () =>
    owner('update hand_down set returns = returns + 1 where matter_id = $1 returning matter_id as row', [
      file.matters['hand_down'],
    ]),
};

describe('不变量', () => {
  it('一份照规矩办的档案没有一处不符；没有可查的照实说', async () => {
    const { findings, violations } = await lookAt(app);
    expect(violations).toEqual([]);
    expect(findings).toHaveLength(15);
    const nothing = findings.filter(({ looked }) => typeof looked === 'string').map(({ id }) => id);
    expect(nothing).toEqual(['I1', 'I8', 'I13']);
  });

  it('REL-083 埋下的每一处不符都连同那一行报出来，别的不报', async () => {
    const rows = new Map<string, string>();
    for (const [name, plant] of Object.entries(planted)) rows.set(name, await plant());
    const { violations } = await lookAt(app, log);
    for (const [name, row] of rows) {
      expect(row, name).not.toBe('');
      const own = violations.filter((one) => name.startsWith(`${one.id} `) && one.row.includes(row));
      expect(own.map(({ words }) => words).join(), `${name} ${row}`).toMatch(/[\u4e00-\u9fff]/);
    }
    const reported = new Set(violations.map(({ id }) => id));
    const expected = new Set(Object.keys(planted).map((name) => name.split(' ')[0]));
    expect(reported).toEqual(expected);
  });
});

describe('没有登记的内容', () => {
  it('放得太久的由后台清走，登记过的和刚来的留着', async () => {
    const { services } = app.app;
    // The turn of this part of the store.
    const round = 15_000 * 4_096;
    const at = Math.floor(app.clock.now.getTime() / round) * round + 0xabc * 15_000;
    const orphan = bring(`abc${'0'.repeat(61)}`, hoursBefore(at, 48));
    const fresh = bring(`abc${'1'.repeat(61)}`, hoursBefore(at, 1));
    const known = bring(`abc${'2'.repeat(61)}`, hoursBefore(at, 48));
    await owner(`insert into stored_file values ($1, 15, 'text/plain', now()) returning sha256 as row`, [known]);
    await sweepFiles({ ...services, now: () => new Date(at) });
    expect([orphan, fresh, known].map((sha256) => existsSync(placeOf(sha256)))).toEqual([false, true, true]);
  });
});

/** Every write leaves a row; the chain verifies from the rows alone; nobody can change what was recorded without being found out. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chain } from '../../server/audit-verify.ts';
import { verifyChains } from '../../server/audit-verify.ts';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import type { Persona, Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan, uploadOf } from '../support/file-of-kunshan.ts';
import { Office } from '../support/office.ts';

const root = path.resolve(import.meta.dirname, '../..');

let app: TestApp;
let office: Office;
let file: FileOfKunshan;
let people: Record<'receptionist' | 'director' | 'province' | 'admin', Persona>;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
  file = await openFileOfKunshan(app);
  const [receptionist, director, province, admin] = await Promise.all(
    ['kunshan-receptionist', 'kunshan-director', 'province-law', 'admin'].map((name) => app.as(name)),
  );
  if (!receptionist || !director || !province || !admin) throw new Error('personas missing');
  people = { receptionist, director, province, admin };
}, 120_000);
afterAll(() => app.close());

const counts = async () => {
  const [action, read] = await Promise.all([
    app.db
      .selectFrom('action')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
    app.db
      .selectFrom('readLog')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ]);
  return { action: action.count, read: read.count };
};

async function disputeRevision(): Promise<number> {
  return (
    await app.db.selectFrom('dispute').select('revision').where('id', '=', file.disputeId).executeTakeFirstOrThrow()
  ).revision;
}

describe('每次写入都留痕', () => {
  const writes: readonly (readonly [string, () => Promise<Reply>, number])[] = [
    [
      '登记来访（来访一条、开启的事项一条）',
      () =>
        people.receptionist.post('/api/contacts', {
          unionId: file.unionId,
          speaker: { kind: 'self' },
          story: '再问一句',
          facts: {},
          lines: [{ line: 'advice' }],
        }),
      2,
    ],
    ['办理一步', () => office.act(file.matters['advice'] ?? '', 'answer', people.receptionist), 1],
    [
      '补记事实',
      async () =>
        people.receptionist.post(`/api/disputes/${file.disputeId}/facts`, {
          revision: await disputeRevision(),
          facts: { position: '销售' },
          statedBy: '本人',
          standing: 'said',
        }),
      1,
    ],
    [
      '补登当事人',
      async () =>
        people.receptionist.post(`/api/disputes/${file.disputeId}/parties`, {
          revision: await disputeRevision(),
          parties: [{ kind: 'worker', role: 'applicant', displayName: '工友' }],
        }),
      1,
    ],
    [
      '上传材料',
      () =>
        people.receptionist.call({
          method: 'POST',
          url: `/api/disputes/${file.disputeId}/evidence`,
          ...uploadOf('考勤.txt', '全勤'),
        }),
      1,
    ],
    [
      '更正职工信息',
      () =>
        people.receptionist.call({ method: 'PATCH', url: `/api/people/${file.personId}`, payload: { sex: 'male' } }),
      1,
    ],
    [
      '更正单位信息',
      () =>
        people.receptionist.call({
          method: 'PATCH',
          url: `/api/employers/${file.employerId}`,
          payload: { industry: '制造业' },
        }),
      1,
    ],
    ['催办', () => people.province.post(`/api/matters/${file.matters['aid_case']}/urge`, { note: '请抓紧' }), 1],
    [
      '提级办理',
      () => people.province.post(`/api/matters/${file.matters['negotiation_help']}/take-over`, { reason: '案情重大' }),
      1,
    ],
    ['答复催办', () => people.director.post(`/api/obligations/${file.obligationId}/end`, { outcome: '已经指派' }), 1],
    ['告知', () => people.receptionist.post(`/api/messages/${file.messageId}/told`), 1],
    [
      '登记送达',
      () =>
        people.director.post(`/api/documents/${file.documentId}/services`, {
          method: 'hand',
          recipient: '魏律师',
          servedOn: '2026-11-21',
        }),
      1,
    ],
    [
      '设立工会',
      () =>
        people.admin.post('/api/unions', {
          name: '昆山示例电子厂工会委员会',
          shortName: '示例电子',
          level: 'grassroots',
          kind: 'enterprise',
          parentId: file.unionId,
        }),
      1,
    ],
    [
      '建立账号',
      () =>
        people.admin.post('/api/staff', {
          username: 'kunshan-new',
          name: '新来的',
          password: 'a-long-enough-password',
        }),
      1,
    ],
  ];
  it.each(writes)('%s', async (_, write, rows) => {
    const before = await counts();
    const reply = await write();
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300);
    expect((await counts()).action - before.action).toBe(rows);
  });

  it('查看完整电话、下载材料和文书另记一笔', async () => {
    const before = await counts();
    await people.receptionist.post(`/api/people/${file.personId}/unmask`, { field: 'phone', reason: '电话通知补正' });
    await people.receptionist.get(`/api/evidence/${file.evidenceId}/content`);
    await people.receptionist.get(`/api/documents/${file.documentId}/content`);
    expect((await counts()).read - before.read).toBe(3);
  });

  it('被拒绝的办理不留痕，也不占修订号', async () => {
    const before = await counts();
    await office.act(file.matters['aid_application'] ?? '', 'grant', people.director);
    await people.receptionist.post('/api/contacts', { unionId: file.unionId });
    expect(await counts()).toEqual(before);
  });

  it('留痕里没有姓名、电话、证件号码和住址', async () => {
    const rows = await app.db.selectFrom('action').select('input').execute();
    const text = JSON.stringify(rows);
    for (const personal of ['13912345678', '320583198501011234', '纪大山']) expect(text).not.toContain(personal);
  });
});

describe('审计链', () => {
  it('逐会核对，条条相接', async () => {
    const chains = await verifyChains(app.db);
    expect(chains.length).toBeGreaterThan(1);
    expect(chains.every((chain) => chain.broken === null)).toBe(true);
    const { action } = await counts();
    expect(chains.reduce((sum, chain) => sum + chain.rows, 0)).toBe(action);
  });

  it('服务用的账号改不了、删不了记录', async () => {
    for (const table of ['action', 'read_log', 'document_issued', 'stored_file']) {
      await expect(app.database.pool.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(app.database.pool.query(`truncate ${table}`)).rejects.toThrow(/permission denied|must be owner/);
    }
    await expect(app.database.pool.query(`update action set input = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(app.database.pool.query(`update read_log set reason = ''`)).rejects.toThrow(/permission denied/);
    await expect(app.database.pool.query(`update document_issued set title = ''`)).rejects.toThrow(/permission denied/);
    await expect(app.database.pool.query('alter table action disable trigger all')).rejects.toThrow(/must be owner/);
    await expect(app.database.pool.query(`insert into procedure_state values ('advice', 'elsewhere')`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('所有者不先拆掉触发器也改不了', async () => {
    for (const table of ['action', 'read_log', 'document_issued', 'stored_file']) {
      await expect(app.database.ownerPool.query(`delete from ${table}`)).rejects.toThrow(/append_only/);
    }
  });

  const kunshan = () => `union_id = '${file.unionId}'`;
  const tampering: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['改内容', () => [`update action set input = '{"reason":"改过"}' where ${kunshan()} and sequence = 5`], /改动/],
    [
      '改经办人',
      () => [
        `update action set actor_id = (select id from staff where username = 'admin') where ${kunshan()} and sequence = 5`,
      ],
      /改动/,
    ],
    ['改日期', () => [`update action set acted_on = acted_on - 1 where ${kunshan()} and sequence = 5`], /改动/],
    ['抽掉一条', () => [`delete from action where ${kunshan()} and sequence = 5`], /缺少第5条/],
    [
      '改了又重算本条',
      () => [`update action set input = '{}', hash = repeat('a', 64) where ${kunshan()} and sequence = 5`],
      /改动/,
    ],
  ];
  it.each(tampering)('所有者拆掉触发器%s，核对得出第5条', async (_, statements, reason) => {
    const broken = await tampered(statements());
    expect(broken).toEqual({ sequence: 5, reason: expect.stringMatching(reason) });
  });

  it('删去末尾几条，链头说得出', async () => {
    const { sequence } = await app.db
      .selectFrom('auditHead')
      .select('sequence')
      .where('unionId', '=', file.unionId)
      .executeTakeFirstOrThrow();
    const broken = await tampered([
      `delete from document_issued where action_id in (select id from action where ${kunshan()} and sequence >= ${sequence - 1})`,
      `delete from action where ${kunshan()} and sequence >= ${sequence - 1}`,
    ]);
    expect(broken).toEqual({ sequence: sequence - 1, reason: expect.stringMatching(/末尾的记录被删去/) });
  });

  it('连链头一起删去也说得出', async () => {
    expect(await tampered([`delete from audit_head where ${kunshan()}`])).toMatchObject({ reason: '链头丢失' });
  });

  it('过了一天，前一日的链头留下；整链重写过，与日终值对不上', async () => {
    app.clock.now = new Date(app.clock.now.getTime() + 86_400_000);
    const before = await app.db
      .selectFrom('auditHead')
      .selectAll()
      .where('unionId', '=', file.unionId)
      .executeTakeFirstOrThrow();
    // The session of yesterday has ended; whoever signs in today is the first to write.
    const reply = await app.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'kunshan-reviewer', password: DEMO_PASSWORD },
    });
    expect(reply.statusCode).toBe(200);
    const kept = await app.db
      .selectFrom('auditDailyHead')
      .select(['sequence', 'hash'])
      .where('unionId', '=', file.unionId)
      .where('day', '=', before.day ?? '')
      .execute();
    expect(kept).toEqual([{ sequence: before.sequence, hash: before.hash }]);
    const broken = await tampered([`update audit_daily_head set hash = repeat('b', 64) where ${kunshan()}`]);
    expect(broken).toEqual({ sequence: before.sequence, reason: expect.stringMatching(/日终值不符/) });
  });

  /** Tampers as the owner could, verifies, and takes it back. */
  async function tampered(statements: readonly string[]): Promise<Chain['broken'] | undefined> {
    const owner = createDatabase(app.database.ownerPool);
    const trx = await owner.startTransaction().execute();
    try {
      for (const table of ['action', 'document_issued', 'audit_daily_head'])
        await sql.raw(`alter table ${table} disable trigger user`).execute(trx);
      for (const statement of statements) await sql.raw(statement).execute(trx);
      const chains = await verifyChains(trx);
      const others = chains.filter((chain) => chain.unionId !== file.unionId);
      expect(others.every((chain) => chain.broken === null)).toBe(true);
      return chains.find((chain) => chain.unionId === file.unionId)?.broken;
    } finally {
      await trx.rollback().execute();
    }
  }
});

describe('npm run verify-audit', () => {
  const command = (url: string) => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'tools/verify-audit.ts'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url, DATABASE_APP_URL: '' },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('完整时逐会列出链头；被改过时指出第几条并以失败结束；连不上时用一句话说明', async () => {
    const { connectionString = '' } = app.database.ownerPool.options;
    const whole = command(connectionString);
    expect(whole).toMatchObject({
      status: 0,
      said: expect.stringMatching(/✓ 完整 {2}昆山市总工会 {2}\d+条 {2}[0-9a-f]{64}[\s\S]*全部完整。\n$/),
    });
    await app.database.ownerPool.query('alter table action disable trigger user');
    await app.database.ownerPool.query(`update action set input = '{}' where union_id = $1 and sequence = 3`, [
      file.unionId,
    ]);
    expect(command(connectionString)).toMatchObject({
      status: 1,
      said: expect.stringMatching(/✗ 第3条：内容与哈希不符/),
    });
    const closed = connectionString.replace(/:\d+\//, ':1/');
    expect(command(closed)).toMatchObject({ status: 1, said: expect.stringMatching(/^✗ 连不上/) });
  }, 60_000);
});

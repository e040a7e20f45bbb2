// Figures by union and period: what each counts, that every list sums to its figure, and whose figures one may read.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillDemonstration } from '@gongyuan/server/demo/seed.ts';
import { createFileStore } from '@gongyuan/server/outward/file-store.ts';
import { noMail } from '@gongyuan/server/outward/mail.ts';
import { noNotices } from '@gongyuan/server/outward/notices.ts';
import { noSms } from '@gongyuan/server/outward/sms.ts';
import { loadKeyring } from '@gongyuan/server/keyring.ts';
import { unionIdOf } from '@gongyuan/server/seeds/stable-id.ts';
import type { FigureList, FiguresOut } from '@gongyuan/wire/figures.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { openApp, type Persona, type TestApp } from '../support/app.ts';

type Figures = z.output<typeof FiguresOut>;
type List = z.output<typeof FigureList>;

let test: TestApp;
let files: string;
let province: Persona;

beforeAll(async () => {
  test = await openApp();
  files = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-figures-'));
  await fillDemonstration(
    {
      db: test.db,
      today: () => '2026-11-21',
      now: () => test.clock.now,
      keys: loadKeyring(files),
      files: createFileStore(files),
      sms: noSms,
      mail: noMail,
      notices: noNotices,
      telephonySecret: null,
      demo: true,
    },
    40,
  );
  province = await test.as('province-law');
}, 240_000);
afterAll(async () => {
  await test.close();
  rmSync(files, { recursive: true });
});

async function read(who: Persona, query: string): Promise<Figures> {
  const reply = await who.get(`/api/figures?${query}`);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body as Figures;
}

async function listAll(who: Persona, query: string): Promise<{ rows: List['rows']; total: number }> {
  const rows: List['rows'] = [];
  let total = 0;
  for (let after = ''; ; ) {
    const reply = await who.get(`/api/figures/list?${query}&limit=7${after}`);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const page = reply.body as List;
    rows.push(...page.rows);
    total = page.total;
    if (page.next === null) return { rows, total };
    after = `&after=${page.next}`;
  }
}

const valueOf = (figures: Figures, code: string) =>
  Number(figures.figures.find((figure) => figure.code === code)?.value);
const one = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(test.db)).rows[0]?.n;

describe('统计', () => {
  it.each([
    'period=calendar&year=2026',
    'period=union&year=2026',
    'period=calendar&year=2025',
  ])('%s：每个指标等于其所列事项之和，一件不漏、一件不重', async (period) => {
    const { figures } = await read(province, period);
    expect(figures.length).toBeGreaterThan(30);
    for (const { code, value } of figures) {
      const { rows, total } = await listAll(province, `${period}&code=${code}`);
      expect(total, code).toBe(value);
      expect(
        rows.reduce((sum, row) => sum + row.value, 0),
        code,
      ).toBe(value);
      expect(new Set(rows.map((row) => row.id)).size, code).toBe(rows.length);
    }
  });

  it('演示数据里各项指标都有数', async () => {
    const years = await Promise.all([2024, 2025, 2026].map((year) => read(province, `year=${year}`)));
    const empty = (years[0]?.figures ?? []).filter(({ code }) => years.every((year) => valueOf(year, code) === 0));
    expect(empty.map(({ code }) => code).filter((code) => !/_(first|second)_instance|_enforcement/.test(code))).toEqual(
      [],
    );
  });

  it('下级各工会的数与单独查该工会相同', async () => {
    const { below, union } = await read(province, 'year=2026');
    expect(union.name).toBe('江苏省总工会');
    expect(below).toHaveLength(13);
    for (const child of below) {
      const own = await read(province, `year=2026&unionId=${child.unionId}`);
      expect(Object.fromEntries(own.figures.map(({ code, value }) => [code, value])), child.name).toEqual(child.values);
    }
  });

  it('工会统计年度从上年十月到当年九月', async () => {
    expect(await read(province, 'period=union&year=2026')).toMatchObject({ from: '2025-10-01', to: '2026-09-30' });
    expect(await read(province, 'year=2026')).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('案件数不含咨询；合计分为含咨询和不含咨询', async () => {
    const figures = await read(province, 'year=2026');
    const cases = await one(
      sql`select count(*)::int as n from aid_case where granted_on between '2026-01-01' and '2026-12-31'`,
    );
    expect(valueOf(figures, 'cases_opened')).toBe(cases);
    const stages = ['arbitration', 'first_instance', 'second_instance', 'enforcement'].map((stage) =>
      valueOf(figures, `cases_opened_${stage}`),
    );
    expect(stages.reduce((sum, value) => sum + value, 0)).toBe(cases);
    expect(valueOf(figures, 'form_arbitration') + valueOf(figures, 'form_litigation')).toBe(cases);
    expect(valueOf(figures, 'total_with_advice') - valueOf(figures, 'total_without_advice')).toBe(
      valueOf(figures, 'form_advice'),
    );
    const advice = await one(
      sql`select count(*)::int as n from matter where procedure = 'advice' and state = 'done' and closed_on between '2026-01-01' and '2026-12-31'`,
    );
    expect(valueOf(figures, 'form_advice')).toBe(advice);
  });

  it('同一人有两件案件的，人数计一次，人次计两次', async () => {
    const figures = await read(province, 'year=2026');
    const where = sql`from aid_case join matter_applicant using (matter_id) join dispute_party on dispute_party.id = party_id where granted_on between '2026-01-01' and '2026-12-31'`;
    expect(valueOf(figures, 'persons_aided')).toBe(
      await one(sql`select count(distinct coalesce(person_id, party_id))::int as n ${where}`),
    );
    expect(valueOf(figures, 'applicants_aided')).toBeGreaterThan(valueOf(figures, 'persons_aided'));
    expect(valueOf(figures, 'applicants_aided')).toBe(await one(sql`select count(*)::int as n ${where}`));
  });

  it('金额只加知道的，不知道的有几笔写在说明里', async () => {
    const figures = await read(province, 'year=2026');
    const inYear = sql`from case_result join aid_case using (matter_id) where concluded_on between '2026-01-01' and '2026-12-31'`;
    expect(valueOf(figures, 'money_received')).toBe(
      await one(sql`select coalesce(sum(received_fen), 0)::bigint as n ${inYear}`),
    );
    const unknown = await one(sql`select count(*) filter (where received_fen is null)::int as n ${inYear}`);
    const note = figures.figures.find(({ code }) => code === 'money_received')?.note;
    expect(unknown).toBeGreaterThan(0);
    expect(note).toContain(`另有${unknown}笔金额不清楚`);
  });

  it('各人默认看到本人能看的最高一级', async () => {
    expect((await read(await test.as('kunshan-receptionist'), 'year=2026')).union.name).toBe('昆山市总工会');
    expect((await read(await test.as('nanjing-director'), 'year=2026')).union.name).toBe('南京市总工会');
  });

  it('别处的工会和不存在的工会一样，查不到', async () => {
    const kunshan = await test.as('kunshan-director');
    for (const id of [
      unionIdOf('320100'),
      unionIdOf('320500'),
      unionIdOf('320000'),
      '00000000-0000-4000-8000-000000000000',
    ]) {
      const replies = [
        await kunshan.get(`/api/figures?year=2026&unionId=${id}`),
        await kunshan.get(`/api/figures/list?year=2026&code=grants&unionId=${id}`),
      ];
      expect(replies.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([
        [404, 'not_found'],
        [404, 'not_found'],
      ]);
    }
    expect((await kunshan.get(`/api/figures?year=2026&unionId=${unionIdOf('320583100')}`)).status).toBe(200);
  });

  it.each(['hotline-01', 'admin', 'kunshan-lawyer'])('%s没有统计范围', async (username) => {
    const reply = await (await test.as(username)).get('/api/figures?year=2026');
    expect([reply.status, (reply.body as { code: string }).code]).toEqual([403, 'not_allowed']);
  });

  it('没有这个指标、年份不对、翻页标记不对，都说明原因', async () => {
    expect((await province.get('/api/figures/list?year=2026&code=anything')).status).toBe(404);
    expect((await province.get('/api/figures?year=1900')).status).toBe(422);
    expect((await province.get('/api/figures')).status).toBe(422);
    expect((await province.get('/api/figures/list?year=2026&code=grants&after=x')).status).toBe(400);
  });
});

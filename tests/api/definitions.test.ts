/** Definitions and database say the same: states, own tables, child tables, terms, templates. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '@gongyuan/database/connect.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import type { TestDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';

const root = path.resolve(import.meta.dirname, '../..');
const kebab = (name: string) => name.replaceAll('_', '-');

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.close());

interface Column {
  readonly table: string;
  readonly column: string;
  readonly comment: string | null;
}

async function columns(): Promise<readonly Column[]> {
  const { rows } = await database.ownerPool.query<Column>(`select relname as "table", attname as "column",
      col_description(pg_class.oid, attnum) as comment
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped`);
  return rows;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('定义与数据库一致', () => {
  it('状态一个不多一个不少', async () => {
    const rows = await createDatabase(database.pool).selectFrom('procedureState').selectAll().execute();
    const inDatabase = rows.map((row) => `${row.procedure}.${row.name}`).sort();
    expect(inDatabase).toEqual(
      procedures
        .flatMap((procedure) => Object.keys(procedure.states).map((state) => `${procedure.id}.${state}`))
        .sort(),
    );
  });

  it.each(
    procedures.map((procedure) => [procedure.label, procedure] as const),
  )('“%s”有自己的表，首张表写的列都在', async (_, procedure) => {
    const own = (await columns()).filter(({ table }) => table === procedure.id).map(({ column }) => camel(column));
    expect(own).toContain('matterId');
    if (!procedure.start) return;
    const set = procedure.start.set(procedure.start.form.parse(procedure.start.example));
    expect(own).toEqual(expect.arrayContaining(Object.keys(set)));
  });

  it('登记办理的从属表都在', async () => {
    const names = new Set((await columns()).map(({ table }) => table));
    for (const table of ['case_log', 'case_result']) expect(names.has(table)).toBe(true);
  });

  it('每张表都写明是什么', async () => {
    const { rows } = await database.ownerPool.query(`select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and obj_description(oid) is null
        and relname in (${procedures.map((procedure) => `'${procedure.id}'`).join(', ')}, 'matter', 'action', 'clock', 'obligation', 'document_issued')`);
    expect(rows).toEqual([]);
  });
});

describe('定义引用的东西都在', () => {
  it('每种文书都有模板', () => {
    const missing = procedures.flatMap((procedure) =>
      Object.keys(procedure.documents)
        .map((kind) => path.join('procedures', kebab(procedure.id), `${kebab(kind)}.docx`))
        .filter((file) => !existsSync(path.join(root, file))),
    );
    expect(missing).toEqual([]);
  });

  it('每个期限都查得到，内部时限都有标记', () => {
    for (const procedure of procedures) {
      for (const [name, clock] of Object.entries(procedure.clocks)) {
        const known = termAt(clock.term, '2026-11-21');
        expect(known.internal, `${procedure.id}.${name}`).toBe(clock.term.startsWith('internal.'));
      }
      for (const obligation of Object.values(procedure.obligations))
        if (obligation.term) expect(termAt(obligation.term, '2026-11-21').term.amount).toBeGreaterThan(0);
    }
  });

  it('内部时限旁边总有法定期限或者另有其事', () => {
    for (const procedure of procedures) {
      const fast = Object.values(procedure.clocks).filter((clock) => clock.onlyFastTrack);
      for (const clock of fast) {
        const statutory = Object.values(procedure.clocks).filter(
          (other) => !other.term.startsWith('internal.') && String(other.startsOn) === String(clock.startsOn),
        );
        expect(statutory.length, `${procedure.id} ${clock.label}`).toBeGreaterThan(0);
      }
    }
  });

  it('等谁办、由谁办、告知谁，都是认得的人', () => {
    for (const procedure of procedures) {
      const named = [
        ...Object.values(procedure.states).map((state) => state.waitsFor),
        ...Object.values(procedure.acts).flatMap((act) => [...act.by, ...Object.keys(act.tells ?? {})]),
      ];
      for (const party of named) expect(Object.keys(parties)).toContain(party);
    }
  });

  it('等着谁的环节，那个人就有办法往前走', () => {
    for (const procedure of procedures) {
      for (const [state, { waitsFor }] of Object.entries(procedure.states)) {
        if (waitsFor === 'nobody') continue;
        const offered = Object.values(procedure.acts).filter(
          (act) => [act.from].flat().includes(state) && act.by.some((party) => party === waitsFor),
        );
        expect(offered.length, `${procedure.id} ${state} 等${waitsFor}，却没有其可办的步骤`).toBeGreaterThan(0);
      }
    }
  });

  it('每张表单的每一栏都有名称', () => {
    for (const procedure of procedures)
      for (const act of Object.values(procedure.acts))
        expect(fieldsOf(act.form).every((field) => field.label !== '')).toBe(true);
  });
});

/** What holds beneath every route: an actor without posts sees no row of anything, and the role that serves owns nothing. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as rules from '../../../server/acts/visible.ts';
import type { TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
  await tellJi(await app.as('kunshan-receptionist'), {
    lines: [{ line: 'arbitration', form: {} }, { line: 'advice' }],
  });
}, 60_000);
afterAll(() => app.close());

const nobody: Actor = {
  staffId: '00000000-0000-4000-8000-000000000000',
  name: '没有岗位的人',
  posts: [],
  takenOver: [],
  personIds: [],
};

/** Every rule of `visible`, by the table it is a condition on. */
const conditions: Readonly<Record<string, (actor: Actor) => RawBuilder<boolean>>> = {
  matter: rules.visibleMatter,
  dispute: rules.visibleDispute,
  contact: rules.visibleContact,
  person: rules.visiblePerson,
  contact_line: rules.visibleLine,
  employer: rules.visibleEmployer,
};

const texts = async (query: string): Promise<readonly string[]> =>
  (await app.database.pool.query<{ text: string }>(query)).rows.map(({ text }) => text);

describe('SEC-013 没有范围就一行也没有', () => {
  it('每条可见规则都在这里', () => {
    const named = Object.keys(rules).filter((name) => /^visible[A-Z]/.test(name));
    expect(named.sort()).toEqual(
      Object.values(conditions)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.keys(conditions))('%s', async (table) => {
    const count = async (where: RawBuilder<boolean>) => {
      const { rows } = await sql<{
        count: number;
      }>`select count(*) as count from ${sql.table(table)} where ${where}`.execute(app.db);
      return rows[0]?.count;
    };
    expect(await count(sql<boolean>`true`)).toBeGreaterThan(0);
    expect(await count(conditions[table]?.(nobody) ?? sql`true`)).toBe(0);
    const hotline = { role: 'hotline', unionId: nobody.staffId, lft: 0, rgt: Number.MAX_SAFE_INTEGER } as const;
    expect(
      await count(
        conditions[table]?.({ ...nobody, posts: [hotline, { ...hotline, role: 'administrator' }] }) ?? sql`true`,
      ),
    ).toBe(0);
  });
});

describe('SEC-012 服务用的数据库账号', () => {
  it('不是所有者，不能绕过，不能建表、建账号、建库', async () => {
    expect(
      await texts(`select relname as text from pg_class where relowner = current_user::regrole
        union all select proname from pg_proc where proowner = current_user::regrole
        union all select nspname from pg_namespace where nspowner = current_user::regrole
        union all select datname from pg_database where datdba = current_user::regrole`),
    ).toEqual([]);
    expect(
      await texts(`select rolname as text from pg_roles where pg_has_role(current_user, oid, 'member')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`),
    ).toEqual([]);
    expect(
      await texts(`select nspname as text from pg_namespace where has_schema_privilege(nspname, 'create')
        and nspname not like 'pg_temp%'`),
    ).toEqual([]);
  });

  it('没有替所有者办事的函数，也没有绕过规则的视图', async () => {
    expect(
      await texts(`select proname as text from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
        where nspname = 'public' and prosecdef`),
    ).toEqual([]);
    expect(
      await texts(`select relname as text from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname = 'public' and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false))`),
    ).toEqual([]);
  });

  it('SEC-034 审计、查看记录和限制知悉的名单只能加，不能改、不能删', async () => {
    for (const table of ['action', 'read_log', 'dispute_reader'])
      for (const right of ['update', 'delete', 'truncate'])
        expect(
          await texts(`select '${table}' as text where has_table_privilege('${table}', '${right}')
          or ('${right}' = 'update' and has_any_column_privilege('${table}', 'update'))`),
        ).toEqual([]);
  });
});

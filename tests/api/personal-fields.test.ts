// The register of personal fields is whole: a column that says something of a person is named in it, and only such are.
import { columnsOf, notPersonal, personalClasses } from '@gongyuan/server/personal-fields.ts';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.close());

/** What such a table has beside personal fields: keys, places in the tree, moments of the work itself. */
const OF_PEOPLE = [
  'person',
  'staff',
  'aid_handler',
  'phone_call',
  'dispute_party',
  'contact',
  'portal_draft',
  'portal_draft_file',
  'portal_consent',
  'consent_choice',
  'saved_draft',
  'screening_list_row',
  'worker_code',
  'worker_session',
  'worker_sign_in',
  'worker_message',
  'worker_injury',
  'worker_dependant',
  'worker_employment',
  'worker_pay',
  'worker_time',
  'worker_other',
  'payroll_month',
  'sms_sink',
  'read_log',
];
const OF_THE_ROW =
  /^(id|.*_id|lft|is_demo|created_at|saved_at|seen_at|expires_at|submitted_at|used_at|recorded_at|recorded_by|sent_at|at|place|seat|seat_since|state|role|kind|channel|met_on|head_count|is_representative|is_end_inferred|rang_at|began_at|answered_at|ended_at|closed_at|closed_by|idempotency_key)$/;
/** Names under which personal things are kept, whatever the table. */
const TELLING =
  /(^|_)(names?|pinyin|initials|phone|mobile|email|address|addressee|identity|birth|sex|story|words|body|recipient|sealed|index|income|hardship|injury|illness|bank|card|note|reason|comment|content|contents|answer|question|summary|opinion|findings|reply|value|input|trace|moved|hash|respondent|opponent)(_|$)/;
const NEVER = /(^|_)(sha256|previous_hash|request_hash)$|^(action|audit_head|audit_daily_head)\.hash$/;

async function lookPersonal(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
  return rows
    .filter(({ table, column, type }) => {
      if (NEVER.test(column) || NEVER.test(`${table}.${column}`)) return false;
      if (OF_PEOPLE.includes(table) && !OF_THE_ROW.test(column)) return true;
      return TELLING.test(column) && ['text', 'bytea', 'jsonb', 'ARRAY'].includes(type) && table !== 'schema_migration';
    })
    .map(({ table, column }) => `${table}.${column}`);
}

const registered = new Set(Object.values(personalClasses).flatMap(({ columns }) => columnsOf(columns)));
const known = new Set([...registered, ...columnsOf(notPersonal)]);
const isNamed = (column: string) => known.has(column) || known.has(column.split('.')[0] ?? '');

describe('个人信息登记', () => {
  it('SEC-027 数据库里看起来与人有关的每一栏都登记了用途、依据、保存期和谁能看', async () => {
    expect((await lookPersonal(database.pool)).filter((column) => !isNamed(column))).toEqual([]);
  });

  it('SEC-027 登记的每一栏都还在，一栏只属于一类', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
       union select table_name from information_schema.tables where table_schema = 'public'`,
    );
    const there = new Set(rows.map(({ name }) => name));
    expect([...known].filter((name) => !there.has(name))).toEqual([]);
    const all = [
      ...Object.values(personalClasses).flatMap(({ columns }) => columnsOf(columns)),
      ...columnsOf(notPersonal),
    ];
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
  });

  it('SEC-027 加一栏没有登记的，检查就不通过', async () => {
    await database.ownerPool.query('alter table person add column nickname text');
    await database.ownerPool.query('alter table matter add column contact_phone text');
    const missing = (await lookPersonal(database.pool)).filter((column) => !isNamed(column));
    expect(missing).toEqual(['matter.contact_phone', 'person.nickname']);
  });
});

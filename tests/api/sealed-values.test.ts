// What is sealed opens where it was put and nowhere else; who tries hears so, and it is told to whoever watches.
import { sealedColumns } from '@gongyuan/server/sealed-columns.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let personId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  personId = await told({});
});
afterAll(() => house.close());

async function told(more: object): Promise<string> {
  const { disputeId } = await tellJi(window, more);
  return (await window.get(`/api/disputes/${disputeId}`)).body.parties[0].personId;
}

const alerts = () => house.db.selectFrom('securityAlert').select(['kind', 'subject', 'subjectId']).execute();

describe('封存的内容绑定在它的位置上', () => {
  it('SEC-021 把别人的密文和密钥搬到一个人的行里：打不开，不显示，报警，当天只报一次', async () => {
    const person = { name: '孙大海', phone: '13800138111' };
    const otherId = await told({
      parties: [{ kind: 'worker', role: 'applicant', person }],
      claims: [],
      lines: [{ line: 'advice' }],
    });
    expect((await window.get(`/api/people/${otherId}`)).body.phone).toBe('138****8111');
    const before = await house.db
      .selectFrom('person')
      .select(['dataKey', 'phoneSealed'])
      .where('id', '=', otherId)
      .executeTakeFirstOrThrow();

    await sql`update person set phone_sealed = from_person.phone_sealed, data_key = from_person.data_key
      from person from_person where person.id = ${otherId} and from_person.id = ${personId}`.execute(house.db);
    const seen = await window.get(`/api/people/${otherId}`);
    expect(seen.status).toBe(500);
    expect(seen.body.detail).toContain('没有通过完整性校验');
    expect(JSON.stringify(seen.body)).not.toContain('5678');
    const unmasked = await window.post(`/api/people/${otherId}/unmask`, { field: 'phone', reason: '核对电话' });
    expect(unmasked.status).toBe(500);
    expect(await alerts()).toEqual([{ kind: 'seal_broken', subject: 'person.data_key', subjectId: otherId }]);

    await house.db.updateTable('person').set(before).where('id', '=', otherId).execute();
    expect((await window.get(`/api/people/${otherId}`)).body.phone).toBe('138****8111');
  });

  it('SEC-021 同一个人的密文换一栏也打不开；草稿搬给别人看不到', async () => {
    await sql`update person set address_sealed = phone_sealed where id = ${personId}`.execute(house.db);
    expect((await window.get(`/api/people/${personId}`)).status).toBe(500);
    await house.db.updateTable('person').set({ addressSealed: null }).where('id', '=', personId).execute();
    expect((await window.get(`/api/people/${personId}`)).status).toBe(200);

    const reviewer = await house.as('kunshan-reviewer');
    await window.call({ method: 'PUT', url: '/api/drafts/intake', payload: { content: { story: '写到一半' } } });
    await sql`insert into saved_draft select staff.id, place, sealed, saved_at from saved_draft, staff
      where staff.username = 'kunshan-reviewer'`.execute(house.db);
    expect((await reviewer.get('/api/drafts/intake')).status).toBe(500);
    expect((await window.get('/api/drafts/intake')).body.content).toEqual({ story: '写到一半' });
    expect((await alerts()).map(({ subject }) => subject)).toEqual([
      'person.data_key',
      'person.address_sealed',
      'saved_draft.sealed',
    ]);
  });

  it('数据库里每一个封存的栏都登记在册，行的键也对', async () => {
    const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name
      from information_schema.columns where table_schema = 'public' and data_type = 'bytea'
      and (column_name ~ 'sealed$' or column_name = 'data_key') order by 1`.execute(house.db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(sealedColumns).toSorted());
    const keys = await sql<{ table: string; key: string[] }>`select conrelid::regclass::text as table,
        array(select attname::text from unnest(conkey) with ordinality as place(attnum, at)
          join pg_attribute on attrelid = conrelid and pg_attribute.attnum = place.attnum order by at) as key
      from pg_constraint where contype = 'p'`.execute(house.db);
    for (const [name, { key }] of Object.entries(sealedColumns))
      expect(keys.rows.find(({ table }) => table === name.split('.')[0])?.key, name).toEqual(key);
  });
});

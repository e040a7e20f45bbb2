/** An industrial union stands in the tree of its trade; the federation of its place reads its matters as a party. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unionIdOf } from '../../../server/seeds/stable-id.ts';
import type { TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

it('产业工会受理的事项，属地工会看得到、办不了，别处看不到；地方工会不能填属地工会', async () => {
  const admin = await app.as('admin');
  const kunshan = unionIdOf('320583');
  const form = {
    name: '江苏省示例电子产业工会',
    shortName: '苏电子',
    level: 'city',
    kind: 'industrial',
    parentId: unionIdOf('320000'),
  };
  const federation = await admin.post('/api/unions', {
    ...form,
    name: '某某总工会',
    kind: 'federation',
    territorialUnionId: kunshan,
  });
  expect(federation.body.fields).toEqual([expect.objectContaining({ path: 'territorialUnionId' })]);
  const industrial = (await admin.post('/api/unions', { ...form, territorialUnionId: kunshan })).body.id;
  const staff = (
    await admin.post('/api/staff', { username: 'trade-window', name: '丁产业', password: 'gongyuan-demo-2026' })
  ).body.id;
  await admin.post('/api/posts', { staffId: staff, unionId: industrial, role: 'receptionist', fromOn: '2026-01-01' });

  const contact = await tellJi(await app.as('trade-window'), { lines: [{ line: 'advice', form: {} }] });
  const [matter] = contact.matters;
  const place = await app.as('kunshan-reviewer');
  expect((await place.get(`/api/matters/${matter.id}`)).body).toMatchObject({
    id: matter.id,
    unionName: '江苏省示例电子产业工会',
    mayRecord: false,
    mayTakeOver: false,
  });
  const own = await app.as('trade-window');
  expect((await own.get(`/api/matters/${matter.id}`)).body.mayRecord).toBe(true);
  const listed = (await place.get('/api/matters?view=all')).body.rows.map((row: { id: string }) => row.id);
  expect(listed).toContain(matter.id);
  const answer = { revision: 1, input: { answer: '不要签字' } };
  const receptionist = await app.as('kunshan-receptionist');
  expect((await receptionist.post(`/api/advices/${matter.id}/answer`, answer)).body.code).toBe('wrong_party');
  expect((await (await app.as('jiangyin-reviewer')).get(`/api/matters/${matter.id}`)).status).toBe(404);
});

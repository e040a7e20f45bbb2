/** Requests that write in the administration: unions, people, handlers, terms, the law's own data, one's own account. */
import { readFile } from 'node:fs/promises';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import { staffIdOf, unionIdOf } from '../../server/seeds/stable-id.ts';
import { codeOf, stepAt } from '../../server/totp.ts';
import { appointAdministrator, assumedFigure, assumedNotice, assumedTerm } from './law-data.ts';
import { multipart } from './sheets.ts';
import type { World, Write } from './world.ts';
import { json } from './world.ts';

const KUNSHAN = unionIdOf('320583');
const YUSHAN = unionIdOf('320583100');
const TODAY = '2026-11-21';
const PASSWORD = 'another-long-one-1';

const newStaff = (at: number) => ({ username: `sweep-${at}`, name: '断续新人', password: DEMO_PASSWORD });
const newBody = (at: number) => ({ unionId: YUSHAN, kind: 'point', name: `断续第${at}援助点` });
const newHandler = { name: '断续律师', kind: 'lawyer', firm: '江苏示例律师事务所' };
const stated = { source: '镇总工会统计', statedOn: '2026-06-30' };
const newVillage = (at: number) => ({ unionId: YUSHAN, name: `断续第${at}村`, headcount: 300, ...stated });
const newEnterprise = (at: number) => ({
  unionId: YUSHAN,
  name: `昆山断续第${at}有限公司`,
  headcount: 1200,
  ...stated,
});
const newUnion = (at: number) => ({
  name: `昆山断续第${at}有限公司工会`,
  shortName: `断续${at}`,
  level: 'grassroots',
  kind: 'enterprise',
  parentId: YUSHAN,
});
/** Made by the administrator of the province; its id. */
async function made({ admin }: World, url: string, content: object): Promise<string> {
  const { status, body } = await admin.post(url, content);
  if (status !== 201) throw new Error(`${url}: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

/** A first request makes it, the one of the sweep changes it. */
const onMade =
  (make: (at: number) => object, from: string, path: string, change: object): Write =>
  async (world) =>
    json(world.admin, `${from}/${await made(world, from, make(world.next()))}${path}`, change);

const posted =
  (url: string, content: (at: number) => object): Write =>
  async ({ admin, next }) =>
    json(admin, url, content(next()));

async function newcomer(world: World): Promise<{ readonly username: string; readonly id: string }> {
  const form = newStaff(world.next());
  const id = await made(world, '/api/staff', form);
  await made(world, '/api/posts', { staffId: id, unionId: KUNSHAN, role: 'receptionist', fromOn: '2026-01-01' });
  return { username: form.username, id };
}

async function stuckDelivery({ app: { db } }: World): Promise<string> {
  const { id } = await db
    .selectFrom('messageDelivery')
    .select('id')
    .where('channel', '=', 'sms')
    .limit(1)
    .executeTakeFirstOrThrow();
  const settled = { state: 'parked', cause: '短信网关没有回应', settledAt: '2026-11-21T01:00:00Z' };
  await db.updateTable('messageDelivery').set(settled).where('id', '=', id).execute();
  return id;
}

/** After the password, before the second step. */
async function halfIn(
  { app }: World,
  username: string,
): Promise<{ readonly cookie: string; readonly demoCode: string }> {
  const payload = { username, password: DEMO_PASSWORD };
  const reply = await app.app.inject({ method: 'POST', url: '/api/session', payload });
  if (reply.statusCode !== 202) throw new Error(`${username}: ${reply.statusCode} ${reply.body}`);
  const cookie = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { cookie, demoCode: reply.json().demoCode };
}

/** Somebody who has no authenticator yet and must have one. */
async function unenrolled(world: World): Promise<{ readonly cookie: string }> {
  await world.app.db.updateTable('staff').set({ isDemo: false }).where('username', '=', 'nanjing-director').execute();
  return halfIn(world, 'nanjing-director');
}

const secondSteps: Readonly<Record<string, Write>> = {
  'POST /api/session/code': async (world) => {
    const { cookie, demoCode } = await halfIn(world, 'auditor');
    return json({ cookie }, '/api/session/code', { code: demoCode });
  },
  'POST /api/session/enrolment': async (world) => json(await unenrolled(world), '/api/session/enrolment'),
  'PUT /api/session/enrolment': async (world) => {
    const { cookie } = await unenrolled(world);
    const headers = { cookie };
    const begun = await world.app.app.inject({ method: 'POST', url: '/api/session/enrolment', headers });
    const code = codeOf(begun.json().secret, stepAt(world.app.clock.now));
    return json({ cookie }, '/api/session/enrolment', { code });
  },
  'DELETE /api/staff/:id/second-factor': async ({ app }) =>
    json(await app.as('security'), `/api/staff/${staffIdOf('auditor')}/second-factor`),
};

export const houseWrites: Readonly<Record<string, Write>> = {
  ...secondSteps,
  'POST /api/unions': posted('/api/unions', newUnion),
  'PATCH /api/unions/:id': onMade(newUnion, '/api/unions', '', { shortName: '精密' }),
  'POST /api/bodies': posted('/api/bodies', newBody),
  'PATCH /api/bodies/:id': onMade(newBody, '/api/bodies', '', { phone: '12351' }),
  'POST /api/staff': posted('/api/staff', newStaff),
  'PATCH /api/staff/:id': onMade(newStaff, '/api/staff', '', { email: 'sweep@example.org' }),
  'PUT /api/staff/:id/password': onMade(newStaff, '/api/staff', '/password', { password: PASSWORD }),
  'POST /api/staff/:id/disable': onMade(newStaff, '/api/staff', '/disable', {}),
  'POST /api/staff/:id/enable': async (world) => {
    const { id } = await newcomer(world);
    await world.admin.post(`/api/staff/${id}/disable`);
    return json(world.admin, `/api/staff/${id}/enable`);
  },
  'POST /api/posts': async (world) => {
    const { id: staffId } = await newcomer(world);
    return json(world.admin, '/api/posts', { staffId, unionId: KUNSHAN, role: 'handler', fromOn: TODAY });
  },
  'POST /api/posts/:id/end': async (world) => {
    const { id: staffId } = await newcomer(world);
    const post = { staffId, unionId: KUNSHAN, role: 'handler', fromOn: '2026-02-01' };
    return json(world.admin, `/api/posts/${await made(world, '/api/posts', post)}/end`, { toOn: TODAY });
  },
  'POST /api/deliveries/:id/resend': async (world) =>
    json(world.admin, `/api/deliveries/${await stuckDelivery(world)}/resend`),
  'POST /api/deliveries/resend': async (world) => {
    await stuckDelivery(world);
    return json(world.admin, '/api/deliveries/resend', { channel: 'sms' });
  },
  'POST /api/handlers': posted('/api/handlers', () => newHandler),
  'PATCH /api/handlers/:id': async (world) => {
    const id = await made(world, '/api/handlers', newHandler);
    await made(world, `/api/handlers/${id}/agreements`, { unionId: KUNSHAN, fromOn: TODAY });
    return json(world.admin, `/api/handlers/${id}`, { maxOpenCases: 3 });
  },
  'POST /api/handlers/:id/agreements': onMade(() => newHandler, '/api/handlers', '/agreements', {
    unionId: KUNSHAN,
    fromOn: TODAY,
  }),
  'POST /api/handlers/:id/conflicts': onMade(() => newHandler, '/api/handlers', '/conflicts', {
    employerName: '昆山某某电子有限公司',
    reason: '曾任该单位顾问',
  }),
  'POST /api/parameters': posted('/api/parameters', (at) => ({
    unionId: KUNSHAN,
    code: 'internal.supplement',
    amount: 5,
    unit: 'working_day',
    fromOn: `2031-01-${String((at % 27) + 1).padStart(2, '0')}`,
  })),
  'POST /api/document-words': posted('/api/document-words', (at) => ({
    unionId: KUNSHAN,
    documentKind: 'grant_decision',
    word: '昆工法援',
    fromOn: `2031-02-${String((at % 27) + 1).padStart(2, '0')}`,
  })),
  'POST /api/law-data/figures': posted('/api/law-data/figures', () => assumedFigure),
  'POST /api/law-data/terms': posted('/api/law-data/terms', () => assumedTerm),
  'POST /api/law-data/notices': posted('/api/law-data/notices', () => assumedNotice),
  'POST /api/law-data/proposals/:id/decide': async (world) => {
    const id = await made(world, '/api/law-data/notices', { ...assumedNotice, reason: '再次核对' });
    const second = `second-${world.next()}`;
    await appointAdministrator(world.admin, second, unionIdOf('320000'));
    return json(await world.app.as(second), `/api/law-data/proposals/${id}/decide`, { decision: 'confirmed' });
  },
  'POST /api/templates/:kind': async ({ admin }) => {
    const place = new URL('../../procedures/aid-application/grant-decision.docx', import.meta.url);
    const file = multipart('决定书.docx', await readFile(place));
    return { cookie: admin.cookie, url: '/api/templates/grant_decision', ...file };
  },
  'POST /api/network/enterprises': posted('/api/network/enterprises', newEnterprise),
  'PATCH /api/network/enterprises/:id': onMade(newEnterprise, '/api/network/enterprises', '', {
    headcount: 900,
    source: '镇总工会统计',
    statedOn: '2026-07-30',
  }),
  'POST /api/network/villages': posted('/api/network/villages', newVillage),
  'PATCH /api/network/villages/:id': onMade(newVillage, '/api/network/villages', '', {
    headcount: 200,
    source: '镇总工会统计',
    statedOn: '2026-07-30',
  }),
  'PUT /api/drafts/:place': async ({ clerk }) => json(clerk, '/api/drafts/sweep', { content: { story: '写到一半' } }),
  'DELETE /api/drafts/:place': async ({ clerk }) => {
    const draft = { content: { story: '写到一半' } };
    await clerk.call({ method: 'PUT', url: '/api/drafts/gone', payload: draft });
    return json(clerk, '/api/drafts/gone');
  },
  'POST /api/session': async (world) => {
    const { username } = await newcomer(world);
    return { cookie: '', url: '/api/session', payload: { username, password: DEMO_PASSWORD } };
  },
  'DELETE /api/session': async (world) => {
    const { username } = await newcomer(world);
    return json(await world.app.as(username), '/api/session');
  },
  'PUT /api/session/password': async (world) => {
    const { username } = await newcomer(world);
    const form = { current: DEMO_PASSWORD, password: PASSWORD };
    return json(await world.app.as(username), '/api/session/password', form);
  },
};

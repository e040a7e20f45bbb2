/** Requests that write at the doors to the outside: the portal, the hotline and its exchange. */
import { signatureOf } from '@gongyuan/server/desks/telephony/signature.ts';
import { DEMO_TELEPHONY_SECRET } from '@gongyuan/server/env.ts';
import { plain } from './hotline.ts';
import { multipart } from './sheets.ts';
import { Visitor, consent, fillIn, wageAnswers } from './visitor.ts';
import type { Fields } from './visitor.ts';
import type { Sent, World, Write } from './world.ts';
import { cookiesOf, json } from './world.ts';

/** As a browser posts a form. */
function form(one: Visitor, url: string, fields: Fields = {}): Sent {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
  return {
    cookie: cookiesOf(one),
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: body.toString(),
  };
}

const stranger = ({ app, next }: World) => new Visitor(app, new Map(), `10.9.1.${next() % 250}`);

/** Somebody who has answered so many pages. */
async function half(world: World, pages: number, phone = '13812340001'): Promise<Visitor> {
  const one = stranger(world);
  const answers = wageAnswers.map(([step, fields]): readonly [string, Fields] =>
    step === 'contact' ? [step, { ...fields, phone }] : [step, fields],
  );
  await fillIn(one, answers.slice(0, pages));
  return one;
}

const asking =
  (url: string, pages: number, fields: Fields = {}): Write =>
  async (world) =>
    form(await half(world, pages), url, fields);

async function reckoning(world: World): Promise<Visitor> {
  const one = stranger(world);
  await one.post('/reckon', { topic: ['wages'] });
  return one;
}

async function draftOf(world: World): Promise<string> {
  const { app } = world;
  await half(world, wageAnswers.length, '13912345678');
  const draft = await app.db
    .selectFrom('portalDraft')
    .select('id')
    .orderBy('createdAt', 'desc')
    .orderBy('savedAt', 'desc');
  return (await draft.executeTakeFirstOrThrow()).id;
}

async function codeSent(world: World): Promise<{ readonly one: Visitor; readonly url: string; readonly code: string }> {
  const one = stranger(world);
  const page = await one.post('/sign-in', { phone: `138${String(10_000_000 + world.next())}` });
  const sms = world.app.db.selectFrom('smsSink').select('body').orderBy('id', 'desc');
  const [code = ''] = /\d{6}/.exec((await sms.executeTakeFirstOrThrow()).body) ?? [];
  return { one, url: page.url.split('?')[0] ?? '', code };
}

const portalWrites: Readonly<Record<string, Write>> = {
  'POST /leave': asking('/leave', 1),
  'POST /finish': asking('/finish', 1),
  'POST /view': async (world) => form(stranger(world), '/view', { view: 'large' }),
  'POST /ask': async (world) => form(stranger(world), '/ask', { for: 'self' }),
  'POST /ask/resume': async (world) => {
    const one = await half(world, 3);
    const [, code = ''] =
      /([2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4})/.exec((await one.get('/ask/trouble')).body) ?? [];
    return form(stranger(world), '/ask/resume', { code });
  },
  'POST /ask/:step': asking('/ask/trouble', 1, { cause: 'unpaid_wages' }),
  'POST /ask/:step/save': asking('/ask/story/save', 1, { text: '刚写到一半' }),
  'POST /ask/submit': asking('/ask/submit', wageAnswers.length, consent),
  'POST /ask/files': async (world) => ({
    cookie: cookiesOf(await half(world, 9)),
    url: '/ask/files',
    ...multipart('欠条.txt', Buffer.from('今欠陈小满工资12000元')),
  }),
  'POST /ask/files/remove': async (world) => {
    const one = await half(world, 9);
    await one.upload('/ask/files', [['欠条.txt', '今欠陈小满工资12000元']]);
    const [, sha256 = ''] = /name="sha256" value="([0-9a-f]{64})"/.exec((await one.get('/ask/papers')).body) ?? [];
    return form(one, '/ask/files/remove', { sha256 });
  },
  'POST /reckon': async (world) => form(stranger(world), '/reckon', { topic: 'wages' }),
  'POST /reckon/:code': async (world) => form(await reckoning(world), '/reckon/owedFen', { value: '12,000元' }),
  'POST /reckon/ask': async (world) => form(await reckoning(world), '/reckon/ask'),
  'POST /sign-in': async (world) =>
    form(stranger(world), '/sign-in', { phone: `138${String(20_000_000 + world.next())}` }),
  'POST /sign-in/:id': async (world) => {
    const { one, url, code } = await codeSent(world);
    return form(one, url, { code });
  },
  'POST /sign-out': async (world) => {
    const { one, url, code } = await codeSent(world);
    await one.post(url, { code });
    return form(one, '/sign-out');
  },
  'POST /my/texts': async ({ worker }) => form(worker, '/my/texts', { choice: 'stop' }),
  'POST /my/drafts/:draftId': async (world) => form(world.worker, `/my/drafts/${await draftOf(world)}`),
  'POST /my/:matterId/message': async ({ worker, file }) =>
    form(worker, `/my/${file.matters['aid_application']}/message`, { body: '想问办到哪一步了' }),
  'POST /my/:matterId/files': async ({ worker, file, next }) => ({
    cookie: cookiesOf(worker),
    url: `/my/${file.matters['aid_case']}/files`,
    ...multipart('工资流水.txt', Buffer.from(`第${next()}份流水`)),
  }),
  'POST /my/:matterId/:act': async (world) => {
    const { clerk, worker, file, app } = world;
    const visit = { disputeId: file.disputeId, speaker: { kind: 'self' }, story: '再申请一次', facts: {} };
    const told = { unionId: file.unionId, ...visit, lines: [{ line: 'arbitration', form: {} }] };
    const { body } = await clerk.post('/api/contacts', told);
    const id = body.matters[0].id;
    const matter = await app.db.selectFrom('matter').select('revision').where('id', '=', id).executeTakeFirstOrThrow();
    return form(worker, `/my/${id}/withdraw`, { revision: String(matter.revision), reason: '和单位谈妥了' });
  },
};

type Call = (world: World) => Promise<string>;

const answeredFrom =
  (from: (world: World) => string): Call =>
  async (world) => {
    const { hotline } = world;
    await hotline.clear();
    await hotline.agent.post('/api/hotline/seat', { seat: '8001', takeOver: true });
    return (await hotline.answered({ from: from(world) })).call.id;
  };
const answered = answeredFrom(({ next }) => `139${String(30_000_000 + next())}`);
/** The worker of the file calls. */
const answeredWorker = answeredFrom(() => '13912345678');

async function missed({ app, hotline }: World): Promise<string> {
  await hotline.exchange.hangUp(await hotline.exchange.ring());
  const call = app.db.selectFrom('phoneCall').select('id').where('state', '=', 'missed').orderBy('beganAt', 'desc');
  return (await call.limit(1).executeTakeFirstOrThrow()).id;
}

const onCall =
  (deed: string, content: object | ((world: World) => object), call: Call = answered): Write =>
  async (world) => {
    const id = await call(world);
    return json(
      world.hotline.agent,
      `/api/hotline/calls/${id}/${deed}`,
      typeof content === 'function' ? content(world) : content,
    );
  };

const hotlineWrites: Readonly<Record<string, Write>> = {
  'POST /api/telephony/events': async ({ app, hotline }) => {
    const event = {
      event: 'newCall',
      callId: hotline.exchange.newCallId(),
      from: '13912340000',
      to: '12351',
      agent: '',
    };
    const payload = JSON.stringify({ ...event, at: app.clock.now.toISOString() });
    const seconds = Math.floor(app.clock.now.getTime() / 1000);
    const signature = signatureOf(DEMO_TELEPHONY_SECRET, seconds, payload);
    const headers = { 'content-type': 'application/json', 'x-gongyuan-signature': signature };
    return { cookie: '', url: '/api/telephony/events', headers, payload };
  },
  'POST /api/hotline/seat': async ({ hotline }) => json(hotline.agent, '/api/hotline/seat', { seat: '8009' }),
  'DELETE /api/hotline/seat': async ({ hotline }) => {
    await hotline.agent.post('/api/hotline/seat', { seat: '8001' });
    return json(hotline.agent, '/api/hotline/seat');
  },
  'POST /api/hotline/triage': async ({ hotline }) =>
    json(hotline.agent, '/api/hotline/triage', { facts: { causes: ['unpaid_wages'] } }),
  'POST /api/hotline/calls/:id/contact': onCall('contact', plain),
  'POST /api/hotline/calls/:id/message': onCall(
    'message',
    ({ file }) => ({ matterId: file.matters['aid_case'], note: '问办到哪一步' }),
    answeredWorker,
  ),
  'POST /api/hotline/calls/:id/close': onCall('close', { reason: '打错了' }),
  'POST /api/hotline/calls/:id/reveal': onCall('reveal', { field: 'from', reason: '回拨' }),
  'POST /api/hotline/calls/:id/called-back': onCall('called-back', { result: 'no_answer' }, missed),
};

/** For anybody: reckoned and thrown away, or counted. */
const openWrites: Readonly<Record<string, Write>> = {
  'POST /api/policy-reports': async () => ({
    cookie: '',
    url: '/api/policy-reports',
    headers: { 'content-type': 'application/csp-report' },
    payload: JSON.stringify({
      'csp-report': {
        'effective-directive': 'script-src',
        'document-uri': 'http://localhost/desk/',
        'blocked-uri': 'https://example.org/x.js',
      },
    }),
  }),
  'POST /api/law/claims': async () => ({
    cookie: '',
    url: '/api/law/claims',
    payload: { claims: ['heat_allowance'], facts: { heatPerMonthFen: 30_000, heatMonths: 4 } },
  }),
};

export const doorWrites: Readonly<Record<string, Write>> = { ...portalWrites, ...hotlineWrites, ...openWrites };

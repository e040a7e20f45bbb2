// What strangers and fellow workers can not do through the portal: read another's words, act for them, fill the disk, guess.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendCode } from '../../server/desks/portal/codes.ts';
import { runDue } from '../../server/jobs/run-due.ts';
import { listSink } from '../../server/outward/sms.ts';
import { phoneIndex } from '../../server/person-numbers.ts';
import { textsOfDay } from '../../server/plugins/limits.ts';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';
import { Visitor, consent, fillIn, signInByPhone, wageAnswers } from '../support/visitor.ts';

const [LEADER, LI, ZHOU] = ['13812346001', '13812346002', '13812346003'] as const;
let app: TestApp;
let address = 0;
beforeAll(async () => {
  app = await openApp();
});
beforeEach(() => app.db.deleteFrom('rateCount').execute());
afterAll(() => app.close());

const stranger = () => new Visitor(app, new Map(), `10.9.0.${(address += 1)}`);
const wait = (ms: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + ms);
};
async function signedIn(phone: string): Promise<Visitor> {
  wait(61_000);
  const one = stranger();
  expect((await signInByPhone(app, one, phone)).url).toBe('/my');
  return one;
}
const worker = (name: string, phone: string, isRepresentative = false) => ({
  kind: 'worker',
  role: 'applicant',
  isRepresentative,
  person: { name, phone },
});
/** Three workers want the same thing; told at the window, with or without somebody who speaks for them. */
async function openForThree(hasRepresentative: boolean): Promise<string> {
  const told = await tellJi(await app.as('kunshan-receptionist'), {
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583', workerCount: 3 },
    parties: [
      worker('李小二', LI),
      worker('赵代表', LEADER, hasRepresentative),
      worker('周小三', ZHOU),
      { kind: 'employer', role: 'respondent', employer: { name: '昆山三人建筑有限公司' } },
    ],
    claims: [],
  });
  return told.matters[0].id;
}

describe('几个人一起的事', () => {
  let id = '';
  beforeAll(async () => {
    id = await openForThree(true);
  });

  it('各人只看到自己写的话和写给自己的话，别人写的不会显示成“您”', async () => {
    const [leader, li, zhou] = [await signedIn(LEADER), await signedIn(LI), await signedIn(ZHOU)];
    await li.post(`/my/${id}/message`, { body: '我家里有病人，想先拿我那份，别告诉别人。' });
    const clerk = await app.as('kunshan-receptionist');
    const url = `/api/matters/${id}/worker-messages`;
    const { body: talk } = await clerk.get(url);
    expect(talk.rows.map(({ from }: { from: string }) => from)).toEqual(['李小二']);
    const { personId } = talk.applicants.find(({ name }: { name: string }) => name === '李小二');
    expect((await clerk.post(url, { body: '您家的情况我们知道了。', to: personId })).status).toBe(200);
    expect((await clerk.post(url, { body: '请代表周一来一趟。' })).status).toBe(200);
    const pages = await Promise.all([leader, li, zhou].map((one) => one.get(`/my/${id}`)));
    const seen = pages.map(({ body }) => [
      body.includes('我家里有病人'),
      body.includes('您家的情况'),
      body.includes('请代表周一'),
    ]);
    expect(seen).toEqual([
      [false, false, true],
      [true, true, false],
      [false, false, false],
    ]);
    const { body: after } = await clerk.get(url);
    expect(after.rows.map(({ to }: { to: string | null }) => to)).toEqual([null, '李小二', null]);
  });

  it('单独写给一个人的话，短信只发到他的手机；写给别的事里的人会被退回', async () => {
    await runDue(app.app.services);
    const count = async () =>
      Promise.all([LEADER, LI, ZHOU].map(async (phone) => (await listSink(app.app.services, phone)).length));
    const clerk = await app.as('kunshan-receptionist');
    const url = `/api/matters/${id}/worker-messages`;
    const { body: talk } = await clerk.get(url);
    const before = await count();
    await clerk.post(url, { body: '材料收到。', to: talk.applicants[0].personId });
    await runDue(app.app.services);
    const after = await count();
    expect(after.map((n, index) => n - (before[index] ?? 0))).toEqual([0, 1, 0]);
    const refused = await clerk.post(url, { body: '你好', to: '00000000-0000-4000-8000-000000000001' });
    expect([refused.status, refused.body.fields?.[0]?.message]).toEqual([422, '请选择这件事的申请人']);
  });

  it('只有代表能办；其他人看得到进度，页面说由代表办理', async () => {
    const [leader, li] = [await signedIn(LEADER), await signedIn(LI)];
    const page = await li.get(`/my/${id}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('由代表办理');
    expect(page.body).not.toContain(`href="/my/${id}/withdraw"`);
    expect((await li.get(`/my/${id}/withdraw`)).url).toBe(`/my/${id}?done=represented`);
    const form = await leader.get(`/my/${id}/withdraw`);
    const hidden = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(form.body)?.[1] ?? '';
    const told = { revision: hidden('revision'), disputeRevision: hidden('disputeRevision'), reason: '都付清了' };
    expect((await li.post(`/my/${id}/withdraw`, told)).url).toBe(`/my/${id}?done=represented`);
    expect((await leader.get(`/my/${id}`)).body).not.toContain('由代表办理');
    expect((await leader.post(`/my/${id}/withdraw`, told)).url).toBe(`/my/${id}?done=acted`);
  });

  it('没有推选代表的，谁也不能一个人在网上替大家办', async () => {
    const other = await openForThree(false);
    for (const phone of [LEADER, LI, ZHOU]) {
      const one = await signedIn(phone);
      expect((await one.get(`/my/${other}/withdraw`)).url).toBe(`/my/${other}?done=represented`);
    }
  });

  it('地址里写程序自带的名字，是“没有”，不是出错', async () => {
    const leader = await signedIn(LEADER);
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect((await leader.get(`/my/${id}/${name}`)).status, name).toBe(200);
      expect((await leader.post(`/my/${id}/${name}`, { revision: '1' })).status, name).toBe(404);
      expect((await leader.get(`/my/${id}?done=${name}`)).status, name).toBe(200);
    }
    expect((await stranger().get('/sign-in?wrong=toString')).status).toBe(200);
    expect((await stranger().get('/sign-in?wrong=valueOf')).body).not.toContain('native code');
    const clerk = await app.as('kunshan-receptionist');
    const reply = await clerk.post(`/api/aid-applications/${id}/constructor`, { revision: 1, input: {} });
    expect(reply.status).toBe(404);
  });
});

describe('没提交的材料', () => {
  const sealed = () => app.db.selectFrom('portalDraftFile').selectAll().execute();
  const storedContents = () => app.db.selectFrom('storedFile').select('sha256').execute();
  const onDisk = () => {
    const root = app.filesDir;
    try {
      return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    } catch {
      return 0;
    }
  };

  it('提交以前只密封在草稿里，不进材料库；删掉一份就没有了，过期的一起没有', async () => {
    const before = [(await storedContents()).length, onDisk()];
    const one = stranger();
    await fillIn(one, wageAnswers.slice(0, 9));
    await one.upload('/ask/files', [
      ['身份证.txt', '身份证照片的内容'],
      ['合同.txt', '劳动合同的内容'],
    ]);
    const rows = await sealed();
    expect(rows).toHaveLength(2);
    expect(Buffer.concat(rows.map((row) => Buffer.from(row.sealed))).includes(Buffer.from('身份证照片'))).toBe(false);
    expect([(await storedContents()).length, onDisk()]).toEqual(before);
    const [, sha256 = ''] = /name="sha256" value="([0-9a-f]{64})"/.exec((await one.get('/ask/papers')).body) ?? [];
    expect((await one.post('/ask/files/remove', { sha256 })).body).toContain('已经收到1份');
    expect(await sealed()).toHaveLength(1);
    const at = app.clock.now;
    wait(31 * 24 * 3_600_000);
    await runDue(app.app.services);
    expect(await sealed()).toHaveLength(0);
    app.clock.now = at;
  });

  it('提交以后成为证据，内容一字不差，密封的那份不留', async () => {
    const one = stranger();
    await fillIn(one, wageAnswers.slice(0, 9));
    await one.upload('/ask/files', [['工资条.txt', '八月工资四千元']]);
    await one.post('/ask/papers');
    expect((await one.post('/ask/submit', { ...consent, sensitive: '1' })).url).toBe('/ask/done');
    expect(await sealed()).toHaveLength(0);
    const { sha256 } = await app.db
      .selectFrom('evidence')
      .select('sha256')
      .where('name', '=', '工资条.txt')
      .executeTakeFirstOrThrow();
    expect((await app.app.services.files.read(sha256)).toString()).toBe('八月工资四千元');
  });

  it('最多六份，每份不超过10 MB；病毒和空文件不收；一个地址传得太多要等', async () => {
    const one = stranger();
    await fillIn(one, wageAnswers.slice(0, 9));
    const big = await one.upload(
      '/ask/files',
      [['大.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')]],
      'application/json',
    );
    expect([big.status, JSON.parse(big.body).detail]).toEqual([413, expect.stringContaining('文件超过大小上限')]);
    const bad = await one.upload('/ask/files', [['坏.exe', Buffer.from('4d5a90000300000004000000ffff', 'hex')]]);
    expect(bad.status).toBe(415);
    const seven = Array.from({ length: 7 }, (_, index) => [`${index}.txt`, `第${index}份`] as const);
    const crowd = await one.upload('/ask/files', seven, 'application/json');
    expect([crowd.status, JSON.parse(crowd.body).detail]).toEqual([413, expect.stringContaining('最多传6份')]);
    await one.upload('/ask/files', seven.slice(0, 6));
    const more = await one.upload('/ask/files', [['再来.txt', '再来一份']], 'application/json');
    expect(JSON.parse(more.body).detail).toContain('最多传6份');
    expect(await sealed()).toHaveLength(6);
    for (let index = 0; index < 95; index += 1) await one.upload('/ask/files', [['a.txt', 'a']], 'application/json');
    expect((await one.upload('/ask/files', [['a.txt', 'a']], 'application/json')).status).toBe(429);
  });
});

describe('接着填的号码猜不到', () => {
  const codeOf = (body: string) => (/class="code">([^<]+)</.exec(body)?.[1] ?? '').replace(/ /g, '');

  it('十二位，没有容易看错的字；许多地址一起猜，也只堵住开头相同的号码', async () => {
    const [one, two] = [stranger(), stranger()];
    await fillIn(one, wageAnswers.slice(0, 3));
    await fillIn(two, wageAnswers.slice(0, 3));
    const [mine, other] = [codeOf((await one.get('/ask/place')).body), codeOf((await two.get('/ask/place')).body)];
    expect(mine).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/);
    expect(other.slice(0, 4)).not.toBe(mine.slice(0, 4));
    const wrong = `${mine.slice(0, 4)}${mine.endsWith('22222222') ? '33333333' : '22222222'}`;
    for (let guess = 0; guess < 20; guess += 1)
      expect((await stranger().post('/ask/resume', { code: wrong })).url).toBe('/ask?wrong=1');
    expect((await stranger().post('/ask/resume', { code: wrong })).status).toBe(429);
    const spoken = `${other.slice(0, 4)} ${other.slice(4, 8)}-${other.slice(8)}`.toLowerCase();
    expect((await stranger().post('/ask/resume', { code: spoken })).url).toBe('/ask/place?from=check');
  });
});

describe('冒填别人的手机号', () => {
  it('没登录的，一个手机号一天交六次；再交要先登录，登录了填的都在', async () => {
    const phone = '13812347001';
    const answers = wageAnswers.map(([step, own]): (typeof wageAnswers)[number] => [
      step,
      step === 'contact' ? { name: '钱小七', phone } : own,
    ]);
    for (let time = 0; time < 6; time += 1) {
      const one = stranger();
      await fillIn(one, answers);
      expect((await one.post('/ask/submit', consent)).url).toBe('/ask/done');
    }
    const one = stranger();
    await fillIn(one, answers);
    const asked = await one.post('/ask/submit', consent);
    expect(asked.url).toBe('/sign-in?wrong=unproved&next=%2Fask%2Fcheck');
    expect(asked.body).toContain('今天已经交过几次');
    await signInByPhone(app, one, phone);
    expect((await one.post('/ask/submit', consent)).url).toBe('/ask/done');
  });

  it('一个地址一小时最多交二十次', async () => {
    const one = stranger();
    await fillIn(one);
    await app.db
      .insertInto('rateCount')
      .values({ bucket: `portal-submit:10.9.0.${address}`, hits: 20, windowStart: app.clock.now.toISOString() })
      .execute();
    expect((await one.post('/ask/submit', consent)).status).toBe(429);
  });

  it('验证码一小时六条、一天十二条；满了回答一样、不再发，前面收到的那条照样能登录', async () => {
    const phone = '13812347002';
    const texts = async () => listSink(app.app.services, phone);
    const pages: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      wait(51_000);
      pages.push(await sendCode(app.app.services, phone, `10.8.0.${time}`));
    }
    const [last] = await texts();
    wait(51_000);
    const full = await stranger().post('/sign-in', { phone });
    expect(full.body).toContain('填短信里的6位数字');
    const sent = await app.db
      .selectFrom('smsSink')
      .select('id')
      .where('phoneIndex', '=', phoneIndex(app.app.services.keys, phone))
      .execute();
    expect(sent).toHaveLength(6);
    const [code = ''] = /\d{6}/.exec(last?.body ?? '') ?? [];
    expect((await stranger().post(`/sign-in/${pages[5]}`, { code })).url).toBe('/my');
    const { hits } = await app.db
      .selectFrom('rateCount')
      .select('hits')
      .where('bucket', '=', textsOfDay(phoneIndex(app.app.services.keys, phone)).bucket)
      .executeTakeFirstOrThrow();
    expect(hits).toBe(6);
  });

  it('一个手机号一天的短信有上限，超过的写明没有发，请打电话', async () => {
    const id = await openForThree(true);
    const limit = textsOfDay(phoneIndex(app.app.services.keys, LEADER));
    await app.db
      .insertInto('rateCount')
      .values({ bucket: limit.bucket, hits: limit.hits, windowStart: app.clock.now.toISOString() })
      .execute();
    const clerk = await app.as('kunshan-receptionist');
    await clerk.post(`/api/matters/${id}/worker-messages`, { body: '请代表来一趟。' });
    await runDue(app.app.services);
    const { cause } = await app.db
      .selectFrom('messageDelivery')
      .innerJoin('outbox', 'outbox.id', 'messageDelivery.messageId')
      .select('messageDelivery.cause')
      .where('outbox.matterId', '=', id)
      .where('messageDelivery.state', '=', 'failed')
      .orderBy('messageDelivery.createdAt', 'desc')
      .executeTakeFirstOrThrow();
    expect(cause).toContain('请打电话告知');
  });
});

describe('登录的记录', () => {
  it('单独一张只增的表，写明是哪个手机号；不占省里的审计链', async () => {
    const actions = () =>
      app.db
        .selectFrom('action')
        .select((of) => of.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
    const before = (await actions()).n;
    await signedIn(ZHOU);
    expect((await actions()).n).toBe(before);
    const row = await app.db.selectFrom('workerSignIn').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
    expect(Buffer.from(row.phoneIndex)).toEqual(phoneIndex(app.app.services.keys, ZHOU));
    await expect(app.db.deleteFrom('workerSignIn').execute()).rejects.toThrow(/permission denied/);
  });
});

// Signing in by phone and following one's matters: who has it, what comes next, what was said, and nothing of anybody else's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Visitor, consent, fillIn, signInByPhone, wageAnswers } from '../support/visitor.ts';

const MINE = '13812340001';
let app: TestApp;
let address = 0;
beforeAll(async () => {
  app = await openApp();
  const one = phone();
  await fillIn(one);
  await one.post('/ask/submit', consent);
});
afterAll(() => app.close());

/** Everybody on a telephone of their own, so that one's tries do not count for another. */
const phone = () => new Visitor(app, new Map(), `10.2.0.${(address += 1)}`);
/** Time passes, so that the same phone may ask for another code. */
const wait = (ms: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + ms);
};
async function signedIn(number = MINE): Promise<Visitor> {
  // How often a phone may ask is tested by itself.
  await app.db.deleteFrom('rateCount').where('bucket', 'like', 'worker-code:%').execute();
  const one = phone();
  expect((await signInByPhone(app, one, number)).url).toBe('/my');
  return one;
}
const lastText = async () =>
  (await app.db.selectFrom('smsSink').select('body').orderBy('id', 'desc').executeTakeFirstOrThrow()).body;
const matterId = async (procedure: string) =>
  (
    await app.db
      .selectFrom('matter')
      .innerJoin('contact', 'contact.id', 'matter.contactId')
      .select('matter.id')
      .where('contact.channel', '=', 'online')
      .where('matter.procedure', '=', procedure)
      .executeTakeFirstOrThrow()
  ).id;
const revisionOf = async (who: Persona, id: string) => (await who.get(`/api/matters/${id}`)).body;

describe('用手机号登录', () => {
  it('六位数字、一次有效、五分钟过期；号码只存密文和散列', async () => {
    const one = phone();
    const page = await one.post('/sign-in', { phone: ' 138 1234-0001 ', next: '/my' });
    expect(page.body).toContain('autocomplete="one-time-code"');
    expect(page.body).toContain('138****0001');
    const text = await lastText();
    expect(text).toMatch(/^【工会】验证码\d{6}，5分钟内有效/);
    const [code = ''] = /\d{6}/.exec(text) ?? [];
    const to = page.url.split('?')[0] ?? '';
    // Somebody who looked into another program finds the page again at its address.
    expect((await one.get(to)).body).toContain('填短信里的6位数字');
    expect((await one.post(to, { code })).url).toBe('/my');
    expect((await phone().post(to, { code })).body).toContain('这个验证码已经不能用了');
    const row = await app.db
      .selectFrom('workerCode')
      .selectAll()
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow();
    expect(Buffer.from(row.phoneSealed).toString('latin1')).not.toContain(MINE);
    expect(Buffer.from(row.codeHash)).toHaveLength(32);
    wait(61_000);
    const late = phone();
    const again = await late.post('/sign-in', { phone: MINE });
    const [fresh = ''] = /\d{6}/.exec(await lastText()) ?? [];
    wait(5 * 60_000 + 1_000);
    expect((await late.post(again.url.split('?')[0] ?? '', { code: fresh })).body).toContain('已经不能用了');
  });

  it('输错五次就作废；别的申请的验证码不能用', async () => {
    wait(61_000);
    const one = phone();
    const page = await one.post('/sign-in', { phone: '13812340002' });
    const [code = ''] = /\d{6}/.exec(await lastText()) ?? [];
    const other = await phone().post('/sign-in', { phone: '13812340003' });
    expect((await one.post(other.url.split('?')[0] ?? '', { code })).body).toContain('数字不对');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 4; guess += 1)
      expect((await one.post(page.url.split('?')[0] ?? '', { code: wrong })).body).toContain('数字不对');
    expect((await one.post(page.url.split('?')[0] ?? '', { code: wrong })).body).toContain('已经不能用了');
    expect((await one.post(page.url.split('?')[0] ?? '', { code })).body).toContain('已经不能用了');
  });

  it('登记过和没登记过的号码，回答一样，短信一样', async () => {
    wait(61_000);
    const known = await phone().post('/sign-in', { phone: MINE });
    const knownText = await lastText();
    const unknown = await phone().post('/sign-in', { phone: '13988887777' });
    const plain = (body: string) => body.replace(/[0-9a-f-]{36}/g, '').replace(/1\d{2}\*{4}\d{4}|phone=\d+/g, '');
    expect(plain(unknown.body)).toBe(plain(known.body));
    expect((await lastText()).replace(/\d{6}/, '')).toBe(knownText.replace(/\d{6}/, ''));
    expect(unknown.status).toBe(known.status);
  });

  it('同一个号码一分钟只发一条，一个地址发得太多也要等', async () => {
    wait(61_000);
    const one = phone();
    await one.post('/sign-in', { phone: '13812340009' });
    expect((await one.post('/sign-in', { phone: '13812340009' })).body).toContain('刚刚发过短信');
    const many = phone();
    const results: string[] = [];
    for (let index = 0; index < 62; index += 1)
      results.push((await many.post('/sign-in', { phone: `1391234${String(1000 + index)}` })).body);
    expect(results.slice(0, 60).every((body) => body.includes('填短信里的6位数字'))).toBe(true);
    expect(results.at(-1)).toContain('刚刚发过短信');
    expect((await phone().post('/sign-in', { phone: '123' })).body).toContain('请填11位手机号');
  });

  it('放着半小时、或者满十二小时，要重新登录；退出马上失效', async () => {
    const one = await signedIn();
    wait(29 * 60_000);
    expect((await one.get('/my')).url).toBe('/my');
    wait(31 * 60_000);
    expect((await one.get('/my')).url).toMatch(/^\/sign-in\?next=%2Fmy/);
    const two = await signedIn();
    for (let hour = 0; hour < 24; hour += 1) {
      wait(29 * 60_000);
      await two.get('/my');
    }
    wait(29 * 60_000);
    expect((await two.get('/my')).url).toContain('/sign-in');
    const three = await signedIn();
    const copy = new Visitor(app, three.cookies);
    await three.post('/sign-out');
    expect((await copy.get('/my')).url).toContain('/sign-in');
  });

  it('登录后回到原来要去的地方，别的网站不算', async () => {
    const id = await matterId('advice');
    wait(61_000);
    const one = phone();
    const door = await one.get(`/my/${id}`);
    expect(door.url).toBe(`/sign-in?next=${encodeURIComponent(`/my/${id}`)}`);
    const sent = async (next: string) => {
      wait(61_000);
      const page = await one.post('/sign-in', { phone: MINE, next });
      const [code = ''] = /\d{6}/.exec(await lastText()) ?? [];
      return (await one.post(page.url.split('?')[0] ?? '', { code, next })).url;
    };
    expect(await sent(`/my/${id}`)).toBe(`/my/${id}`);
    expect(await sent('//evil.example/x')).toBe('/my');
    expect(await sent('https://evil.example/')).toBe('/my');
  });

  it('别的网站的表单送不进来', async () => {
    const reply = await app.app.inject({
      method: 'POST',
      url: '/finish',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    });
    expect(reply.statusCode).toBe(403);
    const crossSite = await app.app.inject({
      method: 'POST',
      url: '/leave',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(crossSite.statusCode).toBe(403);
    const old = await app.app.inject({ method: 'POST', url: '/leave', headers: { referer: 'https://evil.example/a' } });
    expect(old.statusCode).toBe(403);
    expect(old.body).toContain('请求来自其他网站');
  });
});

describe('查进度', () => {
  it('列出这个手机号的事情：在谁手里、下一步、最晚哪天；别人的一件也没有', async () => {
    const one = await signedIn();
    const list = await one.get('/my');
    expect(list.body).toContain('法律援助申请');
    expect(list.body).toMatch(/现在在昆山市总工会手里，下一步.+最晚2026年/);
    const id = await matterId('aid_application');
    const page = await one.get(`/my/${id}`);
    for (const words of ['现在在谁手里', '下一步', '最晚哪一天', '依据', '12351', '谁看过我的资料'])
      expect(page.body, words).toContain(words);
    expect(page.body).not.toMatch(/拟给予|拟不予|审核意见/);
    const stranger = await signedIn('13900001111');
    expect((await stranger.get('/my')).body).toContain('还没有登记的事情');
    for (const url of [
      `/my/${id}`,
      `/my/${id}/readers`,
      `/my/${id}/withdraw`,
      '/my/00000000-0000-4000-8000-000000000000',
      '/my/x',
    ])
      expect((await stranger.get(url)).status, url).toBe(404);
    expect((await stranger.post(`/my/${id}/message`, { body: '偷看' })).status).toBe(404);
    expect((await stranger.upload(`/my/${id}/files`, [['a.txt', 'x']])).status).toBe(404);
  });

  it('工作人员的登录打不开申请人的页面，申请人的登录也打不开工作台', async () => {
    const clerk = await app.as('kunshan-receptionist');
    const id = await matterId('aid_application');
    expect((await clerk.get(`/my/${id}`)).status).toBe(303);
    const one = await signedIn();
    for (const url of [`/api/matters/${id}`, '/api/matters', '/api/session'])
      expect((await one.get(url)).status, url).toBe(401);
  });

  it('两边留言，号码遮住，对方得到通知，留言进了审计', async () => {
    const one = await signedIn();
    const id = await matterId('aid_application');
    const said = await one.post(`/my/${id}/message`, { body: '我换号了，新号码13912345678，<b>请打这个</b>' });
    expect(said.body).toContain('已经发给工会了');
    expect(said.body).toContain('&lt;b&gt;请打这个&lt;/b&gt;');
    expect(said.body).not.toContain('13912345678');
    const clerk = await app.as('kunshan-receptionist');
    const seen = (await clerk.get(`/api/matters/${id}/worker-messages`)).body;
    expect(seen.rows.at(-1)).toMatchObject({ isFromWorker: true, from: '陈小满' });
    expect(seen.mayWrite).toBe(true);
    expect(
      (await clerk.post(`/api/matters/${id}/worker-messages`, { body: '好的，周一上午九点来窗口。' })).status,
    ).toBe(200);
    expect((await one.get(`/my/${id}`)).body).toContain('好的，周一上午九点来窗口。');
    const told = await app.db
      .selectFrom('outbox')
      .select(['addresseeParty', 'body'])
      .where('matterId', '=', id)
      .execute();
    expect(
      told.some(({ addresseeParty, body }) => addresseeParty === 'applicant' && body.includes('工会给您留言')),
    ).toBe(true);
    expect(
      told.some(({ addresseeParty, body }) => addresseeParty !== 'applicant' && body.includes('申请人在网上留言')),
    ).toBe(true);
    const rows = await app.db
      .selectFrom('action')
      .select(['subject', 'actorParty', 'actorPersonId'])
      .where('subject', '=', 'message')
      .execute();
    expect(rows).toHaveLength(2);
    expect(rows[0]?.actorPersonId).not.toBeNull();
    expect((await one.post(`/my/${id}/message`, { body: '  ' })).body).toContain('请写下要说的话');
    const neighbour = await app.as('nanjing-reviewer');
    expect((await neighbour.get(`/api/matters/${id}/worker-messages`)).status).toBe(404);
    const above = await app.as('province-law');
    expect((await above.get(`/api/matters/${id}/worker-messages`)).body.mayWrite).toBe(false);
    expect((await above.post(`/api/matters/${id}/worker-messages`, { body: '催一下' })).status).toBe(403);
  });

  it('补的材料只收一次，工作台看得到是申请人传的', async () => {
    const one = await signedIn();
    const id = await matterId('aid_application');
    const sent = await one.upload(`/my/${id}/files`, [['工资流水.txt', '2026年6月 3000元']], 'application/json');
    expect(JSON.parse(sent.body)).toEqual({ ok: true });
    const again = await one.upload(`/my/${id}/files`, [['工资流水.txt', '2026年6月 3000元']]);
    expect(again.body).toContain('材料收到了');
    const clerk = await app.as('kunshan-receptionist');
    const { dispute } = await revisionOf(clerk, id);
    expect(dispute.evidence.filter(({ name }: { name: string }) => name === '工资流水.txt')).toHaveLength(1);
    const bad = await one.upload(
      `/my/${id}/files`,
      [['病毒.exe', Buffer.from('4d5a90000300000004000000ffff', 'hex')]],
      'application/json',
    );
    expect(bad.status).toBe(415);
    expect(JSON.parse(bad.body).detail).toMatch(/病毒/);
  });

  it('谁看过我的资料：哪个工会的什么岗位、看了什么、理由，不写姓名', async () => {
    const id = await matterId('aid_application');
    const clerk = await app.as('kunshan-receptionist');
    const matter = await revisionOf(clerk, id);
    await clerk.post(`/api/people/${matter.applicants[0].personId}/unmask`, {
      field: 'phone',
      reason: '电话核对离职日期',
    });
    const one = await signedIn();
    const page = await one.get(`/my/${id}/readers`);
    expect(page.body).toContain('昆山市总工会的窗口受理人');
    expect(page.body).not.toContain((await clerk.get('/api/session')).body.name);
    expect(page.body).toContain('看了您的电话');
    expect(page.body).toContain('电话核对离职日期');
  });

  it('申请人能办的步骤按定义列出，填错有提示，办完留痕写明是申请人', async () => {
    const one = await signedIn();
    const id = await matterId('aid_application');
    const form = await one.get(`/my/${id}/withdraw`);
    expect(form.body).toContain('撤回原因');
    const hidden = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(form.body)?.[1] ?? '';
    const own = { revision: hidden('revision'), disputeRevision: hidden('disputeRevision') };
    expect((await one.post(`/my/${id}/withdraw`, own)).body).toContain('请填写');
    // An act of the office is no act of the applicant's, whatever its name.
    expect((await one.get(`/my/${id}/propose_grant`)).body).toContain('刚才有了变化');
    expect((await one.post(`/my/${id}/propose_grant`, { ...own, opinion: '同意' })).status).toBe(404);
    const done = await one.post(`/my/${id}/withdraw`, { ...own, reason: '单位已经付清' });
    expect(done.url).toBe(`/my/${id}?done=acted`);
    expect(done.body).toContain('已撤回');
    expect((await one.post(`/my/${id}/withdraw`, { ...own, reason: '再按一次' })).body).toContain('刚才有了变化');
    const action = await app.db
      .selectFrom('action')
      .select(['actorParty', 'actorPersonId', 'actorId'])
      .where('subjectId', '=', id)
      .where('name', '=', 'withdraw')
      .executeTakeFirstOrThrow();
    expect(action.actorParty).toBe('applicant');
    expect(action.actorPersonId).not.toBeNull();
  });

  it('发给申请人的文书在网页里读，工会内部的读不到', async () => {
    const one = phone();
    await fillIn(
      one,
      wageAnswers.map(([step, fields]) => [
        step,
        step === 'contact' ? { name: '吕小兰', phone: '13812340055' } : fields,
      ]),
    );
    await one.post('/ask/submit', consent);
    const id = (
      await app.db
        .selectFrom('matter')
        .select('id')
        .where('procedure', '=', 'aid_application')
        .where('title', 'like', '吕小兰%')
        .executeTakeFirstOrThrow()
    ).id;
    const act = async (username: string, name: string, input: object) => {
      const who = await app.as(username);
      const matter = await revisionOf(who, id);
      return who.post(`/api/aid-applications/${id}/${name}`, {
        revision: matter.revision,
        disputeRevision: matter.dispute.revision,
        input,
      });
    };
    if ((await revisionOf(await app.as('kunshan-reviewer'), id)).state === 'draft')
      await act('kunshan-receptionist', 'submit', {});
    expect((await act('kunshan-reviewer', 'propose_grant', { opinion: '内部意见：符合条件' })).status).toBe(200);
    expect((await act('kunshan-director', 'grant', { reason: '符合援助条件，同意。' })).status).toBe(200);
    const worker = await signedIn('13812340055');
    const page = await worker.get(`/my/${id}`);
    const papers = [...page.body.matchAll(/href="(\/my\/[0-9a-f-]+\/papers\/[0-9a-f-]+)">([^<]+)</g)];
    expect(papers.map(([, , title]) => title).join()).toContain('给予法律援助决定书');
    expect(page.body).not.toContain('内部意见');
    const paper = await worker.get(papers[0]?.[1] ?? '');
    expect(paper.body).toContain('吕小兰');
    expect(paper.body.match(/<h1/g)).toHaveLength(1);
    expect(paper.body).not.toMatch(/<script(?! src="\/portal)/);
    const own = await app.db
      .selectFrom('documentIssued')
      .select('id')
      .where('matterId', '=', id)
      .where('kind', '=', 'application_form')
      .executeTakeFirstOrThrow();
    expect((await worker.get(`/my/${id}/papers/${own.id}`)).status).toBe(404);
  });
});

// Asking for help without a script: one question a page, nothing lost, one application however often it is sent.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { Visitor, consent, fillIn, signInByPhone, wageAnswers } from '../support/visitor.ts';
import type { Fields } from '../support/visitor.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
// How often one may send is tested with the portal's safety.
beforeEach(() => app.db.deleteFrom('rateCount').execute());
afterAll(() => app.close());

const visitor = () => new Visitor(app);
const heading = (body: string) => /<h1>(.*?)<\/h1>/.exec(body)?.[1];
const codeIn = (body: string) => (/class="code">([^<]+)</.exec(body)?.[1] ?? '').replace(/ /g, '');
const contacts = () =>
  app.db
    .selectFrom('contact')
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
const without = (step: string) => wageAnswers.filter(([id]) => id !== step);
const withAnswer = (step: string, fields: Fields) =>
  wageAnswers.map(([id, own]): readonly [string, Fields] => (id === step ? [id, fields] : [id, own]));

describe('一步一步填', () => {
  it('从首页不登录就能开始，每页一个问题，写明为什么问、第几步', async () => {
    const one = visitor();
    expect((await one.get('/')).body).toContain('href="/ask"');
    let page = await one.post('/ask', { for: 'self' });
    const headings = new Set<string | undefined>();
    for (const [step, fields] of wageAnswers) {
      expect(page.url).toBe(`/ask/${step}`);
      expect(page.body).toContain('为什么问');
      expect(page.body).toMatch(/第\d+步/);
      expect(page.body).toContain('tel:12351');
      expect(page.headers['cache-control']).toBe('no-store');
      headings.add(heading(page.body));
      page = await one.post(`/ask/${step}`, fields);
    }
    expect(page.url).toBe('/ask/check');
    expect(headings.size).toBe(wageAnswers.length);
    // Ten questions and the page of answers: no more than eleven pages.
    expect(page.body).toContain('共11步');
  });

  it('农民工要工资不问家庭情况，其他职工请律师才问，只咨询也不问', async () => {
    const asked = async (answers: readonly (readonly [string, Fields])[]) => {
      const one = visitor();
      await fillIn(one, answers);
      return (await one.get('/ask/hardship')).url === '/ask/hardship';
    };
    expect(await asked(wageAnswers)).toBe(false);
    expect(await asked(withAnswer('trouble', { cause: 'work_injury' }))).toBe(false);
    expect(await asked(withAnswer('who', { who: 'worker' }))).toBe(true);
    expect(
      await asked(
        withAnswer('who', { who: 'worker' }).map(([id, own]) => [id, id === 'help' ? { help: 'advice' } : own]),
      ),
    ).toBe(false);
    expect(await asked(withAnswer('help', { unknown: '1' }))).toBe(false);
  });

  it('每一题都可以答“不清楚”，照样能提交，不清楚的写进工作人员的待办', async () => {
    const one = visitor();
    const page = await fillIn(one, [
      ['story', { isToBeAsked: '1' }],
      ['trouble', { unknown: '1' }],
      ['who', { who: 'unknown' }],
      ['place', { place: 'unknown' }],
      ['employer', { nameUnknown: '1', alone: 'unknown' }],
      ['job', { job: 'unknown' }],
      ['knew', { unknown: '1' }],
      ['amount', { unknown: '1' }],
      ['help', { unknown: '1' }],
      ['contact', { nameLater: '1', phone: '13812340066' }],
      ['papers', {}],
    ]);
    expect(page.url).toBe('/ask/check');
    const done = await one.post('/ask/submit', consent);
    expect(done.url).toBe('/ask/done');
    expect(done.body).toContain('江苏省总工会');
    const owed = await app.db
      .selectFrom('obligation')
      .select(['note', 'label', 'dueOn'])
      .where('kind', '=', 'online_call')
      .orderBy('openedOn')
      .execute();
    expect(owed.at(-1)?.note).toContain('要问清：事情经过、争议事由、申请人身份');
    expect(owed.at(-1)?.dueOn).toBe('2026-11-24');
  });

  it('没有答就说缺什么，写到一半的字还在；答好了再往下走', async () => {
    const one = visitor();
    await one.post('/ask', { for: 'self' });
    await one.post('/ask/story', { text: '老板不给钱' });
    const empty = await one.post('/ask/trouble', {});
    expect(empty.url).toBe('/ask/trouble?wrong=1');
    expect(empty.body).toContain('请至少选一样');
    expect(empty.body).toContain('href="#cause"');
    await one.post('/ask/trouble', { cause: 'overtime' });
    await one.post('/ask/who', { who: 'worker' });
    await one.post('/ask/place', { place: 'unknown' });
    const wrong = await one.post('/ask/employer', { name: '<b>甲</b>公司', alone: 'more', workers: '许多' });
    expect(wrong.body).toContain('请写人数');
    expect(wrong.body).toContain('value="&lt;b&gt;甲&lt;/b&gt;公司"');
    expect((await one.get('/ask/trouble')).body).toMatch(/value="overtime" checked/);
  });

  it('地名能查：镇、街道、县市都行，只有一个的直接用，找不到的按写的记', async () => {
    const one = visitor();
    await fillIn(one, without('place').slice(0, 3));
    const found = await one.get('/ask/place?q=玉山镇&find=1');
    expect(found.body).toContain('昆山市玉山镇');
    expect((await one.get(`/ask/place?q=${encodeURIComponent('苏州昆山')}&find=1`)).body).toContain('>昆山市<');
    expect((await one.get('/ask/place?q=火星&find=1')).body).toContain('没有找到这个地方');
    expect((await one.post('/ask/place', { q: '昆山市玉山镇' })).url).toBe('/ask/employer');
    expect((await one.post('/ask/place', { q: '火星基地', place: 'text' })).url).toBe('/ask/employer');
    expect((await one.get('/ask/place')).body).toContain('value="火星基地"');
  });
});

describe('存着，换手机接着填', () => {
  it('每一页之后关掉，重新打开还在那一步，前面的都在', async () => {
    let one = visitor();
    await one.post('/ask', { for: 'self' });
    for (const [index, [step, fields]] of wageAnswers.entries()) {
      await one.post(`/ask/${step}`, fields);
      one = new Visitor(app, one.cookies);
      const again = await one.get('/ask');
      const next = wageAnswers[index + 1]?.[0] ?? 'check';
      expect(again.body, step).toContain(`href="/ask/${next}"`);
      if (step === 'contact') expect((await one.get('/ask/contact')).body).toContain('value="陈小满"');
    }
    expect((await one.get('/ask/check')).body).toContain('老板还欠我一万二');
  });

  it('用12位号码在另一部手机上接着填，原来那部就打不开了；号码乱试会被拦住', async () => {
    const one = visitor();
    await fillIn(one, wageAnswers.slice(0, 3));
    const code = codeIn((await one.get('/ask/place')).body);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/);
    const other = new Visitor(app, new Map(), '10.1.1.1');
    expect((await other.post('/ask/resume', { code: `${code.slice(0, 4)} ${code.slice(4)}` })).url).toBe(
      '/ask/place?from=check',
    );
    expect((await other.get('/ask/story')).body).toContain('老板还欠我一万二');
    expect((await one.get('/ask/story')).url).toBe('/ask');
    const guesser = new Visitor(app, new Map(), '10.1.1.2');
    for (let guess = 0; guess < 10; guess += 1)
      await guesser.post('/ask/resume', { code: `2345678ABC2${(guess % 8) + 2}` });
    expect((await guesser.post('/ask/resume', { code })).status).toBe(429);
  });

  it('用填过的手机号登录，也能接着填', async () => {
    const one = visitor();
    await fillIn(one, withAnswer('contact', { name: '何大力', phone: '13812340077' }).slice(0, 9));
    const other = new Visitor(app, new Map(), '10.1.1.3');
    const mine = await signInByPhone(app, other, '13812340077');
    const [, link = ''] = /action="(\/my\/drafts\/[0-9a-f-]+)"/.exec(mine.body) ?? [];
    expect((await other.post(link)).url).toBe('/ask/papers?from=check');
    const stranger = new Visitor(app, new Map(), '10.1.1.4');
    expect((await signInByPhone(app, stranger, '13812340078')).body).not.toContain('接着填</button>');
    expect((await stranger.post(link)).url).toBe('/my');
  });

  it('边写边存的字，没按下一步也在', async () => {
    const one = visitor();
    await one.post('/ask', { for: 'self' });
    const saved = await one.post('/ask/story/save', { text: '刚写到一半' });
    expect(JSON.parse(saved.body).at).toMatch(/^\d\d:\d\d$/);
    expect((await new Visitor(app, one.cookies).get('/ask/story')).body).toContain('刚写到一半');
  });

  it('草稿在库里是密封的：讲的事、姓名、电话都看不出来', async () => {
    const one = visitor();
    await fillIn(one);
    const rows = await app.db.selectFrom('portalDraft').selectAll().execute();
    const bytes = Buffer.concat(rows.map((row) => Buffer.from(row.sealed))).toString('latin1');
    for (const words of ['陈小满', '13812340001', '一万二'])
      expect(bytes).not.toContain(Buffer.from(words).toString('latin1'));
  });

  it('三十天没有提交的草稿就没有了', async () => {
    const one = visitor();
    await fillIn(one, wageAnswers.slice(0, 2));
    const at = app.clock.now;
    app.clock.now = new Date(at.getTime() + 31 * 24 * 3_600_000);
    expect((await one.get('/ask/who')).url).toBe('/ask');
    app.clock.now = at;
  });
});

describe('核对、同意、提交', () => {
  it('核对页列出全部答案，每条都能改，改完回到核对', async () => {
    const one = visitor();
    const page = await fillIn(one);
    for (const words of [
      '一万二',
      '拖欠、克扣工资',
      '农民工',
      '昆山市',
      '昆山测试建筑有限公司',
      '2026年10月30日离开',
      '12,000.00元<',
      '请律师替我打劳动仲裁',
      '陈小满',
      '138****0001',
      '没有上传',
    ])
      expect(page.body, words).toContain(words);
    const links = [...page.body.matchAll(/href="(\/ask\/\w+\?from=check)"/g)].map(([, link]) => link ?? '');
    expect(links).toHaveLength(wageAnswers.length);
    expect((await one.get(links[2] ?? '')).body).toContain('保存，回到核对');
    expect((await one.post('/ask/amount', { yuan: '15000', from: 'check' })).url).toBe('/ask/check');
    // A change that calls for one more question leads there first, then back.
    expect((await one.post('/ask/who', { who: 'worker', from: 'check' })).url).toBe('/ask/hardship?from=check');
    expect((await one.post('/ask/hardship', { proof: 'declaration', householdSize: '3', from: 'check' })).url).toBe(
      '/ask/check',
    );
    // And what is no longer asked is no longer kept.
    const back = await one.post('/ask/who', { who: 'migrant_worker', from: 'check' });
    expect(back.body).not.toContain('家里3口人');
  });

  it('不勾选同意不能提交；填了身份证号的还要单独同意', async () => {
    const one = visitor();
    await fillIn(
      one,
      withAnswer('contact', { name: '陈小满', phone: '13812340001', identityNumber: '11010519491231002X' }),
    );
    expect((await one.post('/ask/submit', {})).body).toContain('说明的文字刚刚更新');
    expect((await one.post('/ask/submit', { version: '2026-11-22' })).body).toContain('勾选同意');
    const half = await one.post('/ask/submit', consent);
    expect(half.body).toContain('您填了身份证号');
    expect((await one.post('/ask/submit', { ...consent, sensitive: '1' })).url).toBe('/ask/done');
    const given = await app.db.selectFrom('portalConsent').selectAll().orderBy('id', 'desc').limit(2).execute();
    expect(given.map(({ item, textVersion, givenBy }) => [item, textVersion, givenBy])).toEqual([
      ['sensitive', '2026-11-22', 'self'],
      ['general', '2026-11-22', 'self'],
    ]);
  });

  it('提交后给编号、谁来办、哪天之前；连按、刷新、退回再交，只有一份', async () => {
    const one = visitor();
    await fillIn(one);
    const before = (await contacts()).n;
    const pages = await Promise.all([
      one.post('/ask/submit', consent),
      one.post('/ask/submit', consent),
      one.post('/ask/submit', consent),
    ]);
    expect((await contacts()).n).toBe(before + 1);
    expect(pages.filter(({ body }) => body.includes('已经收到了'))).toHaveLength(2);
    const done = await one.get('/ask/done');
    const number = /class="number">(.*?)</.exec(done.body)?.[1] ?? '';
    expect(done.body).toContain('昆山市总工会');
    expect(done.body).toContain('最晚2026年11月24日联系您');
    expect((await one.post('/ask/submit', consent)).body).toContain('已经收到了');
    expect((await one.get('/ask/check')).url).toBe('/ask/done?again=1');
    expect((await one.get('/ask/story')).url).toBe('/ask/done');
    expect((await contacts()).n).toBe(before + 1);
    const clerk = await app.as('kunshan-receptionist');
    const found = await clerk.get(`/api/matters?view=unit&q=${encodeURIComponent(number)}`);
    expect(found.body.rows).toHaveLength(1);
    expect(found.body.rows[0].title).toContain('陈小满');
  });

  it('登记到有管辖的工会，来源是网上，说话人是本人，照片成了证据', async () => {
    const one = visitor();
    await fillIn(one, wageAnswers.slice(0, 9));
    await one.upload('/ask/files', [['欠条.txt', '今欠陈小满工资12000元']]);
    await one.upload('/ask/files', [['欠条.txt', '今欠陈小满工资12000元']]);
    await one.upload('/ask/files', [['合同.txt', '劳动合同']]);
    expect((await one.get('/ask/papers')).body).toContain('已经收到2份');
    await one.post('/ask/papers');
    await one.post('/ask/submit', { ...consent, sensitive: '1' });
    const evidence = await app.db.selectFrom('evidence').select(['name', 'uploadedByPersonId', 'disputeId']).execute();
    const contact = await app.db
      .selectFrom('contact')
      .selectAll()
      .where('disputeId', '=', evidence[0]?.disputeId ?? '')
      .executeTakeFirstOrThrow();
    expect(contact.channel).toBe('online');
    expect(contact.speakerKind).toBe('self');
    expect(evidence.map(({ name }) => name).sort()).toEqual(['合同.txt', '欠条.txt']);
    expect(evidence.every(({ uploadedByPersonId }) => uploadedByPersonId !== null)).toBe(true);
    const matters = await app.db
      .selectFrom('matter')
      .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
      .select(['procedure', 'tradeUnion.name', 'contactId'])
      .where('contactId', '=', contact.id)
      .execute();
    expect(matters.map(({ procedure, name }) => `${name} ${procedure}`).sort()).toEqual([
      '昆山市总工会 advice',
      '昆山市总工会 aid_application',
    ]);
  });
});

describe('要紧的话马上看见', () => {
  it('写到轻生的，下一页就给电话；提交以后还在；说“跳楼价”的不算', async () => {
    const one = visitor();
    await one.post('/ask', { for: 'self' });
    const page = await one.post('/ask/story', { text: '老板不给钱，我不想活了，今晚就从塔吊上跳下去。' });
    expect(page.url).toBe('/ask/trouble');
    expect(page.body).toContain('您的安全最要紧');
    expect(page.body).toContain('href="tel:110"');
    for (const [step, fields] of wageAnswers.slice(1)) await one.post(`/ask/${step}`, fields);
    expect((await one.post('/ask/submit', consent)).body).toContain('您的安全最要紧');
    const calm = visitor();
    await calm.post('/ask', { for: 'self' });
    expect((await calm.post('/ask/story', { text: '公司把货卖了跳楼价，说没钱发工资。' })).body).not.toContain(
      '您的安全最要紧',
    );
  });
});

describe('帮别人填', () => {
  it('先问是谁在填，档案里写明是代为反映；清掉以后下一个人什么也看不到', async () => {
    const one = visitor();
    await one.post('/ask', { for: 'other' });
    expect((await one.get('/ask/story')).status).toBe(200);
    await one.post('/ask/helper', { kind: 'union_officer', name: '孙主席', relation: '车间工会主席' });
    for (const [step, fields] of wageAnswers) await one.post(`/ask/${step}`, fields);
    expect((await one.get('/ask/check')).body).toContain('孙主席（车间工会主席）代为填写');
    expect((await one.post('/ask/submit', consent)).body).toContain('请先问过当事人');
    const done = await one.post('/ask/submit', { ...consent, helper: '1' });
    expect(done.body).toContain('清掉这部手机上的内容');
    const contact = await app.db
      .selectFrom('contact')
      .select(['speakerKind', 'speakerName', 'speakerRelation'])
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(20)
      .execute();
    expect(contact).toContainEqual({
      speakerKind: 'union_officer',
      speakerName: '孙主席',
      speakerRelation: '车间工会主席',
    });
    const kept = new Map(one.cookies);
    const finished = await one.post('/finish');
    expect(finished.body).toContain('已经清掉了');
    expect([...one.cookies.keys()].filter((name) => name !== 'gongyuan_view')).toEqual([]);
    // Neither the phone as it is now, nor a copy of its cookies, opens anything.
    for (const next of [one, new Visitor(app, kept)]) {
      for (const url of ['/ask/done', '/ask/check', '/ask/contact', '/my']) {
        const page = await next.get(url);
        expect(page.body, url).not.toMatch(/陈小满|孙主席|13812340001|一万二/);
      }
    }
  });
});

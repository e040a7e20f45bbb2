// 算一算 without a script: one question a page, what follows from it, and everything taken along into the application.
import { standings } from '@gongyuan/kernel/file.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import { topics } from '@gongyuan/portal/reckon/topics.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { Visitor, consent } from '../support/visitor.ts';
import type { Fields, Page } from '../support/visitor.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
beforeEach(() => app.db.deleteFrom('rateCount').execute());
afterAll(() => app.close());

const visitor = () => new Visitor(app);
const unknown: Fields = { unknown: '1' };

/** Answers what is asked until the result stands there; what is not listed is not known. */
async function answer(
  one: Visitor,
  topic: readonly string[],
  answers: Readonly<Record<string, Fields>>,
): Promise<Page> {
  let page = await one.post('/reckon', { topic });
  const asked: string[] = [];
  while (page.url !== '/reckon/result') {
    const code = page.url.split('/')[2] ?? '';
    expect(asked, `问了两遍：${code}`).not.toContain(code);
    expect(page.body).toContain('为什么问');
    expect(page.body).toContain('>不清楚');
    asked.push(code);
    page = await one.post(page.url, answers[code] ?? unknown);
    expect(page.url, page.body.slice(0, 3000)).not.toContain('wrong');
  }
  return page;
}

const wages: Readonly<Record<string, Fields>> = {
  owedFen: { value: '12,000元' },
  placeCode: { value: '320583' },
  minimumWageFen: { value: '2660' },
  isOngoing: { value: 'no' },
  endedOn: { value: '2026年10月30日' },
};

describe('选事情，一题一页', () => {
  it('法律能算的每一项都选得到，每一项只在一处', () => {
    const reachable = topics.flatMap(({ claims }) => claims);
    expect(reachable.toSorted()).toEqual(Object.keys(claimLabels).toSorted());
  });

  it('首页、导航进得来，不登录不留cookie；一样都不选就说要选', async () => {
    const one = visitor();
    expect((await one.get('/')).body).toContain('href="/reckon"');
    const start = await one.get('/reckon');
    for (const words of ['没有签书面合同', '工亡', '竞业限制', '高温津贴', '失业']) expect(start.body).toContain(words);
    expect(one.cookies.size).toBe(0);
    expect((await one.post('/reckon')).body).toContain('请至少选一样');
  });

  it('欠薪：说了总数和哪天走的，得出金额、算法、依据、哪天以前和为什么', async () => {
    const page = await answer(visitor(), ['wages'], wages);
    for (const words of [
      '12,000.00元',
      '怎么算的',
      '最晚2027年11月1日',
      '为什么是这一天',
      '第二十七条',
      '这里没有算的',
      '没有选的',
    ])
      expect(page.body, words).toContain(words);
    expect(page.headers['cache-control']).toBe('no-store');
  });

  it('全部答不清楚：每题只问一遍，结果说还不知道什么，问题都能点回去', async () => {
    const one = visitor();
    const page = await answer(one, ['ending', 'contract', 'injury'], {});
    expect(page.body).toContain('算不出数');
    expect(page.body).toContain('还差什么');
    expect(page.body).toContain('href="/reckon/injuryGrade"');
  });

  it.each(topics.map(({ id, label }) => [label, id]))('%s：一路不清楚也走得到结果', async (_, id) => {
    const page = await answer(visitor(), [id], {});
    expect(page.body).toContain('<h1>');
  });

  it('两种算法都站得住时两个数都给，并写明谁这样认为，不单说一个', async () => {
    const page = await answer(visitor(), ['contract'], {
      startedOn: { value: '2025-12-01' },
      hasWrittenContract: { value: 'no' },
      isOngoing: { value: 'no' },
      endedOn: { value: '2026-10-30' },
      monthlyWageFen: { value: '5000' },
    });
    expect(page.body).toMatch(/按“[^”]+”，可以要<strong>[\d,.]+元<\/strong>/);
    expect(page.body).toMatch(/另一种算法：“[^”]+”，<strong>[\d,.]+元<\/strong>（[^）]*这样认为）/);
    expect(page.body).toMatch(/最少[\d,.]+元，最多[\d,.]+元/);
  });

  it('加班：说了平时的，还问周末、过节和已经给了的', async () => {
    const one = visitor();
    await answer(one, ['overtime'], {
      monthlyWageFen: { value: '4350' },
      weekdayHours: { value: '10' },
      restDays: { value: '2' },
      holidayDays: { value: '1' },
      overtimePaidFen: { value: '100' },
    });
    const page = await one.get('/reckon/result');
    // 25元一小时：10小时×1.5；200元一天：2天×2、1天×3；减去100元。
    expect(page.body).toContain('1,675.00元');
    expect((await one.get('/reckon/holidayDays')).body).toContain('value="1"');
  });

  it('回头改一个答案，别的还在；随时可以先看结果', async () => {
    const one = visitor();
    await one.post('/reckon', { topic: ['wages'] });
    await one.post('/reckon/owedFen', { value: '8000' });
    const half = await one.get('/reckon/result');
    expect(half.body).toContain('还没有问完');
    expect(half.body).toContain('8,000.00元');
    const again = await one.get('/reckon/owedFen');
    expect(again.body).toContain('value="8000"');
    await one.post('/reckon/owedFen', { value: '9000.5' });
    expect((await one.get('/reckon/result')).body).toContain('9,000.50元');
    expect((await one.get('/reckon/placeCode')).body).toContain('href="/reckon/owedFen">‹ 上一步');
  });

  it('再加几样：答过的不重问', async () => {
    const one = visitor();
    await answer(one, ['wages'], wages);
    const page = await one.post('/reckon', { topic: ['wages', 'heat'] });
    expect(page.url).toBe('/reckon/heatYear');
    expect((await one.get('/reckon')).body).toMatch(/value="heat" checked/);
  });
});

describe('每一种问题，填错了说怎么改', () => {
  const asked: readonly (readonly [string, string, Fields, string, Fields, string])[] = [
    ['日期', 'startedOn', { value: '2026-02-30' }, '比如：2026-05-01', { value: '2024/3/1' }, '2024年3月1日'],
    ['将来的日期', 'startedOn', { value: '2027-01-01' }, '不能晚于今天', { value: '20240301' }, '2024年3月1日'],
    ['金额', 'monthlyWageFen', { value: '五千' }, '比如：5000', { value: '５０００．５０元' }, '5,000.50元'],
    ['年份', 'leaveYear', { value: '26' }, '1994到2026', { value: '2025年' }, '2025年'],
    ['要除的天数', 'monthWorkdays', { value: '0' }, '应当大于零', { value: '21' }, '21天'],
    ['太大的数', 'weekdayHours', { value: '20000' }, '0到10000', { value: '10' }, '10小时'],
    ['等级', 'injuryGrade', { value: '11' }, '1到10', { value: '8' }, '8级'],
    ['小数', 'restDays', { value: '-1' }, '请写数字', { value: '2.5' }, '2.5天'],
    ['比例', 'sickShare', { value: '180' }, '写80', { value: '80%' }, '80%'],
    ['是与不是', 'hasWrittenContract', { value: '' }, '请按“是”', { value: 'yes' }, '是<'],
    ['选择', 'endingGround', { value: 'x' }, '请选一个', { value: 'layoff' }, '单位裁员'],
    ['地方', 'placeCode', { value: '999999' }, '请选一个地方', { value: '320583' }, '昆山市'],
    [
      '供养的人',
      'dependants',
      { others: '1', loneOthers: '2' },
      '不能比上面的人数多',
      { spouse: '1', others: '2', loneOthers: '1' },
      '3人',
    ],
    [
      '每月工资',
      'payroll',
      { month: ['2026-13'], due: ['5000'], paid: ['abc'] },
      '月份写成 2026-05',
      { month: ['2026年5月', '2026-06'], due: ['5000', '5000'], paid: ['2000', '0'] },
      '2个月，应发10,000.00元，实发2,000.00元',
    ],
  ];
  it.each(asked)('%s', async (_, code, bad, sentence, good, words) => {
    const one = visitor();
    await one.post('/reckon', { topic: ['wages'] });
    const wrong = await one.post(`/reckon/${code}`, bad);
    expect(wrong.url).toBe(`/reckon/${code}?wrong=1`);
    expect(wrong.body).toContain(sentence);
    for (const typed of Object.values(bad).flat())
      if (typed !== '' && code !== 'endingGround' && code !== 'placeCode')
        expect(wrong.body).toContain(`value="${typed}"`);
    expect((await one.get('/reckon/result')).body).toContain('还没有回答问题');
    expect((await one.post(`/reckon/${code}`, good)).url).not.toContain('wrong');
    expect((await one.get('/reckon/result')).body).toContain(words);
  });

  it('月份表：按一下往前加三个月，写下的还在，最多二十四个月', async () => {
    const one = visitor();
    await one.post('/reckon', { topic: ['minimum'] });
    expect((await one.get('/reckon/payroll')).body.match(/name="month"/g)).toHaveLength(3);
    const rows = { month: ['2026-09', '2026-10', '2026-11'], due: ['1', '2', 'x'], paid: ['', '', ''] };
    const more = await one.post('/reckon/payroll', { ...rows, add: '1' });
    expect(more.url).toBe('/reckon/payroll');
    expect(more.body.match(/name="month"/g)).toHaveLength(6);
    for (const value of ['2026-06', '2026-11', 'x']) expect(more.body).toContain(`value="${value}"`);
    const months = Array.from({ length: 23 }, (_, index) => `20${10 + index}-01`);
    const full = await one.post('/reckon/payroll', { month: months, due: months.map(() => ''), paid: [], add: '1' });
    expect(full.body.match(/name="month"/g)).toHaveLength(24);
    expect(full.body).toContain('最多填24个月');
  });

  it('离开的日子早于进厂的日子，说是哪一天', async () => {
    const one = visitor();
    await one.post('/reckon', { topic: ['ending'] });
    await one.post('/reckon/startedOn', { value: '2025-03-01' });
    expect((await one.post('/reckon/endedOn', { value: '2024-03-01' })).body).toContain(
      '不能早于开始上班的2025年3月1日',
    );
  });

  it('不在江苏：地方按不清楚记，工伤不按江苏的数算', async () => {
    const one = visitor();
    await one.post('/reckon', { topic: ['injury'] });
    await one.post('/reckon/placeCode', { value: 'elsewhere' });
    const page = await one.post('/reckon/injuryGrade', { value: '8' });
    expect(page.url).not.toBe('/reckon/isJiangsu');
  });

  it('没有这个问题的网址说没有这一页；没有开始过的人回到第一页', async () => {
    expect((await visitor().get('/reckon/nothing')).status).toBe(404);
    for (const url of ['/reckon/result', '/reckon/paper', '/reckon/startedOn'])
      expect((await visitor().get(url)).url).toBe('/reckon');
  });

  it('填的内容在库里是密封的，网址里没有；快速离开以后打不开', async () => {
    const one = visitor();
    await answer(one, ['wages'], wages);
    const { sealed } = await app.db
      .selectFrom('portalDraft')
      .select('sealed')
      .orderBy('savedAt', 'desc')
      .executeTakeFirstOrThrow();
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('owedFen');
    await one.post('/leave');
    expect((await one.get('/reckon/result')).url).toBe('/reckon');
  });
});

describe('标准写明来历', () => {
  it('用到的标准有起止、依据、来源；最低工资那一题列出各类地区现在的数', async () => {
    const one = visitor();
    const page = await answer(one, ['contract'], {
      startedOn: { value: '2025-12-01' },
      hasWrittenContract: { value: 'no' },
      isOngoing: { value: 'no' },
      endedOn: { value: '2026-10-30' },
      monthlyWageFen: { value: '5000' },
    });
    expect(page.body).toContain('用到的标准');
    expect(page.body).toContain('来源：');
    expect((await one.get('/reckon/minimumWageFen')).body).toContain('2,660.00元');
  });

  it('打印的一页：展开全部，没有要按的，情况和热线都在', async () => {
    const one = visitor();
    await answer(one, ['wages'], wages);
    const paper = (await one.get('/reckon/paper')).body;
    for (const words of ['12,000.00元', '按这些情况算的', '为什么是这一天', '12351', 'data-picture'])
      expect(paper).toContain(words);
    expect(paper).not.toContain('<details');
    expect(paper).not.toContain('<form');
  });
});

describe('带着算过的去求助', () => {
  const rest: readonly (readonly [string, Fields])[] = [
    ['story', { text: '我在昆山做瓦工，老板欠我工资，也没签合同。' }],
    ['who', { who: 'migrant_worker' }],
    ['employer', { name: '昆山算账建筑有限公司', alone: 'one' }],
    ['knew', { day: '2026-10-30' }],
    ['help', { help: ['advice', 'arbitration'] }],
    ['contact', { name: '陈小算', phone: '13812340501' }],
    ['papers', {}],
  ];
  const both = {
    ...wages,
    startedOn: { value: '2026-03-01' },
    hasWrittenContract: { value: 'no' },
    monthlyWageFen: { value: '6000' },
    minimumWageFen: unknown,
  };

  async function ask(
    employer: Fields,
  ): Promise<{ readonly asked: readonly string[]; readonly one: Visitor; page: Page }> {
    const one = visitor();
    await answer(one, ['wages', 'contract'], both);
    let page = await one.post('/reckon/ask');
    const asked: string[] = [];
    const answers = new Map([...rest, ['employer', employer] as const]);
    while (page.url !== '/ask/check') {
      const step = page.url.split('/')[2] ?? '';
      asked.push(step);
      page = await one.post(page.url, answers.get(step) ?? {});
      expect(asked.length).toBeLessThan(10);
    }
    return { asked, one, page };
  }
  const factsOf = async (number: string) => {
    const { id } = await app.db
      .selectFrom('dispute')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const reply = await (await app.as('kunshan-receptionist')).get(`/api/disputes/${id}/claims`);
    return { id, body: reply.body };
  };

  it('事由、日期、金额、地方都不再问，核对页看得到', async () => {
    const { asked, page } = await ask({ name: '昆山算账建筑有限公司', alone: 'one' });
    expect(asked).toEqual(['story', 'who', 'employer', 'knew', 'help', 'contact', 'papers']);
    for (const words of ['拖欠、克扣工资', '不签劳动合同', '昆山市', '2026年10月30日离开', '月工资：6,000.00元'])
      expect(page.body, words).toContain(words);
  });

  it('提交以后，算过的全部写进争议档案，注明是本人在门户说的；不清楚的也记', async () => {
    const { one } = await ask({ name: '昆山算账建筑有限公司', alone: 'one' });
    const done = await one.post('/ask/submit', consent);
    expect(done.url).toBe('/ask/done');
    const contact = await app.db
      .selectFrom('contact')
      .select('disputeId')
      .orderBy('recordedAt', 'desc')
      .executeTakeFirstOrThrow();
    const dispute = await app.db
      .selectFrom('dispute')
      .selectAll()
      .where('id', '=', contact.disputeId)
      .executeTakeFirstOrThrow();
    expect(dispute).toMatchObject({
      employmentStartedOn: '2026-03-01',
      employmentEndedOn: '2026-10-30',
      monthlyWageFen: 600_000,
    });
    const { body } = await factsOf(dispute.number);
    const fact = (code: string) => body.facts.find((row: { code: string }) => row.code === code);
    expect(fact('owedFen')).toMatchObject({ value: 1_200_000, isKnown: true });
    expect(fact('owedFen').statements[0]).toMatchObject({ statedBy: '本人（门户）', standing: standings.said });
    expect(fact('hasWrittenContract').value).toBe(false);
    expect(fact('minimumWageFen')).toMatchObject({ value: null, isKnown: false });
    expect(body.set.items.map((item: { outcome: { claim: string } }) => item.outcome.claim)).toContain('double_wage');
    const audit = await app.db
      .selectFrom('action')
      .select('actorParty')
      .where('name', '=', 'state_claim_facts')
      .where('subjectId', '=', dispute.id)
      .execute();
    expect(audit).toEqual([{ actorParty: 'applicant' }]);
  });

  it('有好几个工友的，只记在本人名下', async () => {
    const { one } = await ask({ name: '昆山算账建筑有限公司', alone: 'more', workers: '3' });
    expect((await one.post('/ask/submit', consent)).url).toBe('/ask/done');
    const rows = await app.db
      .selectFrom('factStatement')
      .select(['field', 'partyId'])
      .where('statedBy', '=', '本人（门户）')
      .orderBy('id', 'desc')
      .limit(3)
      .execute();
    for (const row of rows) expect(row.partyId).not.toBeNull();
  });

  it('后来在求助里改过的日子算数；算过没带走的，“我要求助”里能带上', async () => {
    const one = visitor();
    await answer(one, ['wages'], wages);
    expect((await one.get('/ask')).body).toContain('带着算过的来求助');
    await one.post('/reckon/ask');
    await one.post('/ask/job', { job: 'left', leftOn: '2026-10-15' });
    for (const [step, fields] of rest) await one.post(`/ask/${step}`, fields);
    expect((await one.post('/ask/submit', consent)).url).toBe('/ask/done');
    const dispute = await app.db
      .selectFrom('dispute')
      .select('employmentEndedOn')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    expect(dispute.employmentEndedOn).toBe('2026-10-15');
  });

  it('说了伤病的，要单独同意才能提交', async () => {
    const one = visitor();
    await answer(one, ['injury'], { injuryGrade: { value: '9' }, placeCode: { value: '320583' } });
    await one.post('/reckon/ask');
    for (const [step, fields] of [
      ...rest,
      ['place', { place: 'unknown' }],
      ['job', { job: 'still' }],
      ['knew', unknown],
      ['amount', unknown],
    ] as const)
      await one.post(`/ask/${step}`, fields);
    expect((await one.post('/ask/submit', consent)).body).toContain('您填了身份证号、伤病');
    expect((await one.post('/ask/submit', { ...consent, sensitive: '1' })).url).toBe('/ask/done');
  });
});

// Papers from claims without any server: what each asks for, what it lacks, what it says.
import { describe, expect, it } from 'vitest';
import { publishedHolidays } from '@gongyuan/law/calendar/holidays.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import { publishedFigures } from '@gongyuan/law/figures/published.ts';
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { joinArticles } from './basis.ts';
import { chooseClaims, chooseForAll } from './choose.ts';
import { claimsPapers, fillClaimsPaper } from './papers.ts';
import type { ClaimsPaperKind, Told, Worker } from './papers.ts';

const context = { today: '2026-11-21', figures: publishedFigures, holidays: publishedHolidays };
const facts: ClaimFacts = {
  startedOn: '2020-03-01',
  endedOn: '2026-06-30',
  isOngoing: false,
  endingGround: 'unlawful',
  averageWageFen: 800_000,
  monthlyWageFen: 800_000,
  hasWrittenContract: false,
  unusedLeaveDays: 5,
  payroll: [{ month: '2026-06', dueFen: 800_000, paidFen: 200_050 }],
};
const wanted: readonly ClaimId[] = ['illegal_termination_2n', 'unpaid_wages', 'annual_leave'];
const worker = (seat: number, more: Partial<Worker> = {}): Worker => ({
  partyId: `party-${seat}`,
  personId: `person-${seat}`,
  name: `工人${seat}`,
  sex: 'female',
  birthOn: '1985-12-01',
  identityNumber: `11010119900101${String(seat).padStart(4, '0')}`,
  phone: '13800138000',
  address: '江苏省昆山市示例路1号',
  isRepresentative: seat <= 3,
  facts,
  claims: chooseClaims(claimSet(wanted, facts, context), null),
  ...more,
});
const fields: Record<string, string> = {
  commissionName: '昆山市劳动人事争议仲裁委员会',
  inspectorateName: '昆山市劳动保障监察大队',
  story: '被申请人停用了申请人的门禁。',
  isInArbitration: 'no',
  replyBy: '2026-12-10',
  'firm.representative': '钱老板',
  'firm.representativePost': '总经理',
};
const told = (more: Partial<Told> = {}): Told => ({
  today: '2026-11-21',
  disputeId: 'dispute',
  unionName: '昆山市总工会',
  story: '口述',
  placeName: '昆山市',
  position: '操作工',
  causes: '欠薪',
  workers: [worker(1)],
  opponents: [
    { partyId: 'firm', employerId: 'employer', name: '昆山示例公司', creditCode: null, address: '昆山市示例路8号' },
  ],
  evidence: [{ name: '工资条', source: '单位发放', purpose: '欠薪', pages: 1, kind: 'original' }],
  form: fields,
  ...more,
});
const gapsOf = (kind: ClaimsPaperKind, more: Partial<Told>) =>
  fillClaimsPaper(kind, told(more)).gaps.map(({ code, where }) => `${where} ${code}`);
const contentOf = (kind: ClaimsPaperKind, more: Partial<Told> = {}) => {
  const { content, gaps } = fillClaimsPaper(kind, told(more));
  expect(gaps).toEqual([]);
  return content ?? {};
};
const rows = (content: ReturnType<typeof contentOf>, word: string) => {
  const value = content[word];
  return Array.isArray(value) ? (value as readonly Record<string, string>[]) : [];
};
const without = (name: keyof Worker) => ({ workers: [worker(1, { [name]: null })] });
const formOf = (more: Record<string, string>) => ({ form: { ...fields, ...more } });

describe('一份文书缺什么', () => {
  const lacking: readonly [string, ClaimsPaperKind, Partial<Told>, readonly string[]][] = [
    ['什么都不缺', 'request_arbitration', {}, []],
    ['没有证件号码', 'request_arbitration', without('identityNumber'), ['person person.identityNumber']],
    ['没有登记本人', 'request_arbitration', without('personId'), ['roster roster.person']],
    ['没有岗位', 'request_arbitration', { position: null }, ['facts facts.position']],
    ['没有用人单位', 'request_arbitration', { opponents: [] }, ['roster roster.employer']],
    ['没有证据', 'request_arbitration', { evidence: [] }, ['evidence evidence']],
    ['没有请求', 'request_arbitration', { workers: [worker(1, { claims: [] })] }, ['claims claims']],
    ['没有写仲裁委', 'request_arbitration', formOf({ commissionName: ' ' }), ['form commissionName']],
    ['没有写负责人', 'request_arbitration', formOf({ 'firm.representative': '' }), ['form firm.representative']],
    ['日期写错', 'request_letter', formOf({ replyBy: '下周' }), ['form replyBy']],
    ['答复日期已过', 'request_letter', formOf({ replyBy: '2026-11-21' }), ['form replyBy']],
    [
      '已经申请仲裁的不再投诉',
      'request_inspection',
      formOf({ isInArbitration: 'yes' }),
      ['form isInArbitration.refused'],
    ],
    ['起诉状要信用代码', 'request_complaint', {}, ['employer employer.employer.creditCode']],
    ['多人的不能合写一份支付令申请', 'request_payment_order', { workers: [worker(1), worker(2)] }, ['roster roster']],
  ];
  it.each(lacking)('%s', (_, kind, more, codes) => {
    const gaps = gapsOf(kind, more);
    if (codes.length === 0) expect(gaps).toEqual([]);
    for (const code of codes) expect(gaps).toContain(code);
  });

  it('有一项缺就没有正文，每项都说明问什么、到哪里填', () => {
    const { content, gaps } = fillClaimsPaper('request_arbitration', told({ form: {} }));
    expect(content).toBeNull();
    for (const { label, ask } of gaps) expect([label, ask].every((text) => text.length > 1)).toBe(true);
  });

  it('算不出来的请求，缺的事实逐项列出；不主张的可以去掉', () => {
    const { averageWageFen: _average, monthlyWageFen: _monthly, payroll: _payroll, ...less } = facts;
    const claims = chooseClaims(claimSet(['illegal_termination_2n'], less, context), null);
    expect(gapsOf('request_annex', { workers: [worker(1, { facts: less, claims })] })).toContain(
      'claim_facts claim_facts.averageWageFen',
    );
  });

  it('要求回去上班又选了赔偿金，说明理由并退回；不选就不写', () => {
    const back = { ...facts, wantsReinstatement: true };
    const set = claimSet(['illegal_termination_2n', 'unpaid_wages'], back, context);
    const chosen = chooseClaims(set, [{ claim: 'illegal_termination_2n', reading: 'main' }]);
    expect(chosen.map(({ refusal }) => refusal)).toEqual([expect.stringContaining('不成立')]);
    expect(gapsOf('request_annex', { workers: [worker(1, { facts: back, claims: chosen })] })).toEqual([
      'claims claims.illegal_termination_2n',
    ]);
    expect(chooseClaims(set, null).map(({ claim }) => claim)).toEqual(['unpaid_wages']);
  });

  it('记不清是一种回答，从来没问过才是缺项', () => {
    const unsure: ClaimFacts = { ...facts, hasWrittenContract: 'unknown' };
    const content = contentOf('request_arbitration', { workers: [worker(1, { facts: unsure })] });
    expect(content['基本事实']).toContain('是否签订过书面劳动合同，申请人记不清');
    const { hasWrittenContract: _, ...unasked } = facts;
    expect(gapsOf('request_arbitration', { workers: [worker(1, { facts: unasked })] })).toContain(
      'claim_facts claim_facts.hasWrittenContract',
    );
  });
});

describe('多人一份', () => {
  it('有人不应得的那一项只写应得的人；谁都不应得的说明理由', () => {
    const ended = claimSet(['illegal_termination_2n'], facts, context);
    const resigned = claimSet(['illegal_termination_2n'], { ...facts, endingGround: 'resigned' }, context);
    const choice = [{ claim: 'illegal_termination_2n', reading: 'main' }] as const;
    expect(chooseForAll([ended, resigned], choice).map((claims) => claims.length)).toEqual([1, 0]);
    expect(chooseForAll([resigned], choice)[0]?.[0]?.refusal).toContain('不成立');
  });

  const many = Array.from({ length: 47 }, (_, index) => worker(index + 1));
  it('四十七人的申请书由代表出面，名册四十七行，合计是各人之和', () => {
    const content = contentOf('request_arbitration', { workers: many });
    expect(content['多人共同申请']).toBe(true);
    expect(rows(content, '申请方').map((row) => row['称谓'])).toEqual(['代表人', '代表人', '代表人']);
    expect(rows(content, '申请人名册')).toHaveLength(47);
    const one = contentOf('request_arbitration');
    const fen = (value: unknown) => Math.round(Number(String(value).replace(/元.*$/, '').replaceAll(',', '')) * 100);
    expect(fen(content['请求合计'])).toBe(47 * fen(one['请求合计']));
  });

  it('没有推举代表、代表过多的退回；名册里缺证件的合成一条，说出人数', () => {
    const none = many.map((one) => ({ ...one, isRepresentative: false }));
    expect(gapsOf('request_arbitration', { workers: none })).toContain('roster roster.representatives');
    const bare = many.map((one, index) => (index < 40 ? { ...one, identityNumber: null } : one));
    const { gaps } = fillClaimsPaper('request_arbitration', told({ workers: bare }));
    expect(gaps.filter(({ code }) => code === 'person.identityNumber')).toEqual([
      expect.objectContaining({ ask: expect.stringContaining('工人5等40人') }),
    ]);
  });

  it('只有代表人的住址才要填', () => {
    const others = many.map((one) => (one.isRepresentative ? one : { ...one, address: null }));
    expect(gapsOf('request_arbitration', { workers: others })).toEqual([]);
  });
});

describe('写的是什么', () => {
  it('事实经过只写一次，各种文书换成各自的称呼', () => {
    expect(contentOf('request_arbitration')['事实经过']).toBe('被申请人停用了申请人的门禁。');
    expect(contentOf('request_inspection')['事实经过']).toBe('被投诉单位停用了投诉人的门禁。');
    expect(contentOf('request_letter')['事实经过']).toBe('贵单位停用了本人的门禁。');
  });

  it('交出去的明细只有选定的算法，留给职工的有全部算法', () => {
    const annex = rows(contentOf('request_annex'), '明细').filter((row) => row['请求项目'] === '未休年休假工资');
    const sheet = rows(contentOf('request_sheet'), '算法').filter((row) => row['请求项目'] === '未休年休假工资');
    expect(annex).toHaveLength(1);
    expect(sheet.map((row) => row['选定'])).toEqual(['写进文书', '备选']);
  });

  it('选了另一种算法，数额跟着变', () => {
    const set = claimSet(['annual_leave'], facts, context);
    const other = set.items[0]?.outcome.readings[1];
    const claims = chooseClaims(set, [{ claim: 'annual_leave', reading: other?.code ?? '' }]);
    expect(claims[0]?.fen).toBe(other?.fen);
  });

  it('每一件都写出自己模板里的每个词，不多不少', () => {
    for (const kind of Object.keys(claimsPapers.kinds) as ClaimsPaperKind[]) {
      const { content } = fillClaimsPaper(kind, told());
      const { words } = claimsPapers.kinds[kind];
      if (content) expect(Object.keys(content).sort()).toEqual(Object.values<string>(words.tags).sort());
    }
  });
});

describe('引用条文', () => {
  const cited: readonly [readonly string[], string][] = [
    [
      ['《劳动法》第五十条', '《劳动合同法》第三十条', '《劳动法》第九十一条'],
      '《劳动法》第五十条、第九十一条、《劳动合同法》第三十条',
    ],
    [['《办法》（国务院令第1号）第二条'], '《办法》（国务院令第1号）第二条'],
    [['《解释（一）》（法释〔2020〕26号）第十五条'], '《解释（一）》（法释〔2020〕26号）第十五条'],
    [['《办法》第九条（条文待核实）'], '《办法》'],
  ];
  it.each(cited)('%j', (articles, text) => expect(joinArticles(articles)).toBe(text));
});

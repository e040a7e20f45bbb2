// Papers made from the claims of a dispute, as a clerk makes them and as whoever receives them reads them.
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { tellForestry, tellJi } from '../support/stories.ts';

let house: TestApp;
let window: Persona;
let disputeId: string;
let partyId: string;
let firmSeat: string;
let personId: string;

const facts = {
  startedOn: '2020-03-01',
  endedOn: '2026-06-30',
  isOngoing: false,
  endingGround: 'unlawful',
  averageWageFen: 800_000,
  monthlyWageFen: 800_000,
  hasWrittenContract: false,
  isOrderedUnpaid: false,
  unusedLeaveDays: 5,
  leaveYear: 2026,
  payroll: [
    { month: '2026-05', dueFen: 800_000, paidFen: 0 },
    { month: '2026-06', dueFen: 800_000, paidFen: 200_050 },
  ],
};
const toldFacts = {
  applicantCategory: 'worker',
  causes: ['unlawful_dismissal', 'unpaid_wages', 'annual_leave'],
  divisionCode: '320583',
  workerCount: 1,
  isEmploymentOngoing: false,
  employmentEndedOn: '2026-06-30',
  knewOn: '2026-06-30',
};
const lines = [
  { line: 'arbitration', form: {} },
  { line: 'drafting', form: { paperKind: 'arbitration_application' } },
];

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  const told = await tellJi(window, { lines, facts: toldFacts });
  disputeId = told.disputeId;
  const { parties } = (await window.get(`/api/disputes/${disputeId}`)).body;
  partyId = parties.find((party: { role: string }) => party.role === 'applicant').id;
  personId = parties.find((party: { role: string }) => party.role === 'applicant').personId;
  firmSeat = parties.find((party: { role: string }) => party.role === 'respondent').id;
});
afterAll(() => house.close());

const state = async (told: object) => {
  const { revision } = (await window.get(`/api/disputes/${disputeId}`)).body;
  const reply = await window.post(`/api/disputes/${disputeId}/claim-facts`, {
    revision,
    facts: told,
    statedBy: '本人',
    standing: 'said',
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
};
const fields = () => ({
  commissionName: '昆山市劳动人事争议仲裁委员会',
  courtName: '昆山市人民法院',
  inspectorateName: '昆山市劳动保障监察大队',
  injuryOffice: '昆山市人力资源和社会保障局',
  story: '2026年6月被申请人的人事主管当面要求申请人自己写辞职信，申请人没有同意，次日门禁被停用。',
  otherRequests: '为申请人出具解除劳动合同证明',
  replyBy: '2026-12-10',
  isInArbitration: 'no',
  agent: 'no',
  serviceAddress: '江苏省昆山市玉山镇前进路1号，纪大山，13912345678',
  electronicService: 'yes',
  electronicAddress: '手机短信',
  arbitrationEnd: 'award',
  arbitrationAskedOn: '2026-07-15',
  arbitrationNumber: '昆劳人仲案字〔2026〕第100号',
  arbitrationServedOn: '2026-11-15',
  arbitrationResult: '驳回赔偿金的请求。',
  insurance: '2020年3月起缴纳五项社会保险',
  injuryState: '无',
  preservation: 'no',
  knowsMediation: 'yes',
  wantsMediation: 'undecided',
  orderGround: 'wages',
  orderEvidence: '工资确认单',
  hasOtherDebt: 'no',
  canBeServed: 'yes',
  [`${firmSeat}.representative`]: '钱老板',
  [`${firmSeat}.representativePost`]: '总经理',
  [`${firmSeat}.firmType`]: '有限责任公司',
  [`${partyId}.ethnicity`]: '汉族',
  [`${partyId}.injuryMoment`]: '上午9时',
  [`${partyId}.injuryPlace`]: '一车间冲压机旁',
  [`${partyId}.injuryCourse`]: '操作冲压机时右手食指被压伤，班长在场，当即送医。',
  [`${partyId}.injuredPart`]: '右手食指',
  [`${partyId}.hospital`]: '昆山市第一人民医院',
  [`${partyId}.diagnosis`]: '右手食指末节骨折',
  [`${partyId}.diagnosedOn`]: '2026-05-08',
  [`${partyId}.applicantRelation`]: 'self',
});
const evidence = [
  { name: '工资确认单', source: '单位发放', purpose: '拖欠2026年5月、6月工资', pages: 2, kind: 'original' },
  { name: '微信聊天记录', source: '本人手机', purpose: '被要求写辞职信', pages: 6, kind: 'electronic' },
];
const form = (more: object = {}) => ({ fields: fields(), evidence, ...more });
const make = (kind: string, body: object = form(), who = window) =>
  house.app.inject({
    method: 'POST',
    url: `/api/disputes/${disputeId}/papers/${kind}`,
    headers: { cookie: who.cookie },
    payload: body,
  });
const read = async (kind: string, body: object = form()) => {
  const reply = await make(kind, body);
  expect(reply.statusCode, reply.body).toBe(200);
  return text(reply.rawPayload);
};

const text = async (docx: Buffer) => (await mammoth.extractRawText({ buffer: docx })).value.replace(/\n+/g, '\n');
const listed = async () => (await window.get(`/api/disputes/${disputeId}/papers`)).body;
const reads = () =>
  house.db.selectFrom('readLog').select(['subjectId', 'field', 'reason']).where('subject', '=', 'person').execute();
const kinds = [
  'request_arbitration',
  'request_complaint',
  'request_evidence_list',
  'request_annex',
  'request_sheet',
  'request_injury',
  'request_inspection',
  'request_letter',
  'request_payment_order',
] as const;
const outside = kinds.filter((kind) => !['request_evidence_list', 'request_annex', 'request_sheet'].includes(kind));

describe('还缺的', () => {
  it('列出每种文书还缺什么、怎么问、到哪里填；缺着就做不出来', async () => {
    const { papers, mayMake } = await listed();
    expect(mayMake).toBe(true);
    expect(papers.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    const arbitration = papers[0];
    expect(arbitration.isReady).toBe(false);
    const gaps = arbitration.gaps as { code: string; label: string; ask: string; where: string; id: string | null }[];
    expect(gaps.every(({ label, ask }) => label !== '' && ask !== '')).toBe(true);
    expect(gaps.find(({ code }) => code === 'person.address')).toMatchObject({ where: 'person', id: personId });
    expect(gaps.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['employer', 'facts', 'claim_facts', 'evidence', 'form']),
    );
    const reply = await make('request_arbitration', { fields: {} });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ code: 'bad_input', detail: expect.stringContaining('补齐以后才能制作') });
    expect(reply.json().fields.map(({ path }: { path: string }) => path)).toContain('commissionName');
  });

  it('写过的草稿算数：填进表里的不再是缺项', async () => {
    const before = (await listed()).papers[0].gaps.length;
    const content = { fields: { commissionName: '昆山市劳动人事争议仲裁委员会' } };
    await window.call({ method: 'PUT', url: `/api/drafts/papers.${disputeId}`, payload: { content } });
    const { papers } = await listed();
    expect(papers[0].gaps).toHaveLength(before - 1);
    expect(papers[0].fields.find(({ path }: { path: string }) => path === 'commissionName').value).toContain('昆山市');
  });
});

describe('补齐以后', () => {
  beforeAll(async () => {
    await state({ ...facts, injuredOn: '2026-05-07' });
    const dispute = (await window.get(`/api/disputes/${disputeId}`)).body;
    const person = { sex: 'male', birthOn: '1985-01-01', address: '江苏省昆山市玉山镇前进路1号' };
    await window.call({ method: 'PATCH', url: `/api/people/${personId}`, payload: person });
    const firm = { address: '昆山市示例路8号', creditCode: '91350100M000100Y43' };
    await window.call({ method: 'PATCH', url: `/api/employers/${dispute.employer.id}`, payload: firm });
    const { revision } = (await window.get(`/api/disputes/${disputeId}`)).body;
    const told = { revision, facts: { position: '生产管理' }, statedBy: '本人', standing: 'said' };
    expect((await window.post(`/api/disputes/${disputeId}/facts`, told)).status).toBe(200);
  });

  it.each(kinds)('%s做得出来：有双方、没有剩下的标签、用中文名下载', async (kind) => {
    const reply = await make(kind);
    expect(reply.statusCode, reply.body).toBe(200);
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toMatch(/[一-鿿]+.*纪大山.*\.docx$/);
    const words = await text(reply.rawPayload);
    expect(words).toContain('纪大山');
    expect(words).not.toMatch(/[{}]|undefined|null|NaN|\[object|loopOver/);
    expect(words).not.toMatch(/。。|，，|，。|：。|；。/);
    if (kind !== 'request_sheet') expect(words).toContain('昆山示例制造有限公司');
  });

  it('仲裁申请书：请求逐项有小写和大写，写明算式、条文、证据来源和仲裁委', async () => {
    const words = await read('request_arbitration');
    expect(words).toContain('男，1985年1月1日出生，41岁，汉族，身份证件号码320583198501011234');
    expect(words).toContain('住址江苏省昆山市玉山镇前进路1号，联系电话13912345678');
    expect(words).toContain('法定代表人（主要负责人）钱老板，职务总经理');
    expect(words).toContain('违法解除、终止赔偿金104,000.00元（大写：壹拾万肆仟元整）');
    expect(words).toContain('拖欠的工资13,999.50元（大写：壹万叁仟玖佰玖拾玖元伍角整）');
    expect(words).toContain('合计121,677.66元（大写：壹拾贰万壹仟陆佰柒拾柒元陆角陆分）');
    expect(words).toContain('52,000.00元（经济补偿标准）×2倍＝104,000.00元');
    expect(words).toMatch(/《劳动合同法》第.*第八十七条/);
    expect(words).toContain('《劳动争议调解仲裁法》第二十八条');
    expect(words).toContain('工资确认单，来源：单位发放');
    expect(words).toMatch(/此致\n昆山市劳动人事争议仲裁委员会/);
    expect(words).not.toContain('名册');
  });

  it('要素式起诉状：每个要素在自己的栏里，没有主张的勾“否”，称原告、被告', async () => {
    const words = await read('request_complaint');
    expect(words).toMatch(/2\.二倍工资\n□是.☑否/);
    expect(words).toMatch(/7\.赔偿金\n☑是.□否违法解除、终止赔偿金104,000\.00元/);
    expect(words).toContain('统一社会信用代码91350100M000100Y43');
    expect(words).toContain('2026年11月15日收到裁决书（昆劳人仲案字〔2026〕第100号）');
    expect(words).toContain('被告的人事主管当面要求原告自己写辞职信');
    expect(words).toMatch(/先行调解\n□是.□否.☑暂不确定/);
    expect(words).not.toContain('申请人自己');
  });

  it('支付令只写劳动报酬，不提解除的争议；有其他债务纠纷或者送达不到的退回', async () => {
    const words = await read('request_payment_order');
    expect(words).toContain('合计13,999.50元（大写：壹万叁仟玖佰玖拾玖元伍角整）');
    expect(words).not.toContain('赔偿金');
    expect(words).toContain('《劳动合同法》第三十条、《民事诉讼法》第二百二十五条');
    const wrong = await make('request_payment_order', form({ fields: { ...fields(), hasOtherDebt: 'yes' } }));
    expect(wrong.json().fields).toContainEqual(expect.objectContaining({ path: 'hasOtherDebt.refused' }));
  });

  it('凭调解协议申请的，写协议没有付的数额和日期', async () => {
    const agreed = {
      orderGround: 'agreement',
      agreementOn: '2026-10-01',
      agreementDueOn: '2026-11-01',
      agreementBody: '昆山市玉山镇劳动争议调解委员会',
      agreementAmount: '60000',
    };
    const words = await read('request_payment_order', form({ fields: { ...fields(), ...agreed } }));
    expect(words).toContain('合计60,000.00元（大写：陆万元整）');
    expect(words).toContain('《劳动争议调解仲裁法》第十六条');
  });

  it('交出去的明细只印选定的算法；职工留存的一份印全部算法并写明不要交出', async () => {
    const annex = await read('request_annex');
    expect(annex).toContain('×200%＝3,678.16元');
    expect(annex).not.toContain('×300%');
    expect(annex).toContain('月计薪天数');
    const sheet = await read('request_sheet');
    expect(sheet).toContain('×300%＝5,517.24元');
    expect(sheet).toContain('不要交仲裁委、法院，也不要交对方');
    const { claims } = await listed();
    const leave = claims.find(({ claim }: { claim: string }) => claim === 'annual_leave');
    const chosen = await read(
      'request_annex',
      form({ claims: [{ claim: 'annual_leave', reading: leave.readings[1].code }] }),
    );
    expect(chosen).toContain('合计：5,517.24元（大写：伍仟伍佰壹拾柒元贰角肆分）');
  });

  it('证据清单、工伤申请表、投诉书、致单位的函各写各的', async () => {
    expect(await read('request_evidence_list')).toMatch(/共2件/);
    const injury = await read('request_injury');
    expect(injury).toContain('2026年5月7日，上午9时，一车间冲压机旁');
    expect(injury).toContain('昆山市第一人民医院：右手食指末节骨折');
    const inspection = await read('request_inspection');
    expect(inspection).toContain('责令被投诉单位支付投诉人拖欠的工资');
    expect(inspection).toContain('《劳动保障监察条例》（国务院令第423号）第九条');
    const letter = await read('request_letter');
    expect(letter).toContain('贵单位的人事主管当面要求本人自己写辞职信');
    expect(letter).toContain('请在2026年12月10日以前书面答复并支付');
    expect(letter).not.toContain('320583');
  });
});

describe('个人信息', () => {
  it.each(outside)('%s印出的每一项个人信息都留下查看记录', async (kind) => {
    const before = (await reads()).length;
    expect((await make(kind)).statusCode).toBe(200);
    const rows = (await reads()).slice(before);
    const fieldsRead = kind === 'request_letter' ? ['phone'] : ['address', 'identity_number', 'phone'];
    expect(rows.map(({ field }) => field).sort()).toEqual(fieldsRead);
    expect(rows.every((row) => row.subjectId === personId && row.reason.startsWith('制作'))).toBe(true);
  });

  it('预览只显示一部分，什么也不打开', async () => {
    const before = (await reads()).length;
    const reply = await window.post(`/api/disputes/${disputeId}/papers/request_arbitration/preview`, form());
    expect(reply.status).toBe(200);
    expect(reply.body.html).toContain('纪大山');
    expect(reply.body.html).not.toContain('320583198501011234');
    expect(reply.body.html).not.toContain('13912345678');
    expect(await reads()).toHaveLength(before);
  });

  it('在办的代书里留下一份，存档的一份不含完整的号码和住址', async () => {
    const { matters } = (await window.get(`/api/disputes/${disputeId}`)).body;
    const drafting = matters.find(({ procedure }: { procedure: string }) => procedure === 'paper_drafting');
    const matter = (await window.get(`/api/matters/${drafting.id}`)).body;
    const kept = matter.documents.find(({ title }: { title: string }) => title.startsWith('民事起诉状'));
    expect(kept).toMatchObject({ addressee: '存档', issuedOn: '2026-11-21' });
    const reply = await house.app.inject({
      url: `/api/documents/${kept.id}/content`,
      headers: { cookie: window.cookie },
    });
    const words = await text(reply.rawPayload);
    expect(words).toContain('104,000.00元');
    expect(words).not.toMatch(/320583198501011234|13912345678|前进路1号/);
    expect(matter.timeline[0]).toMatchObject({ label: '制作文书' });
  });

  it('只有能办这件争议的人才能制作；上级看得到缺什么，做不了', async () => {
    const province = await house.as('province-law');
    const seen = await province.get(`/api/disputes/${disputeId}/papers`);
    expect(seen.body).toMatchObject({ mayMake: false });
    expect((await make('request_arbitration', form(), province)).statusCode).toBe(403);
    expect((await make('request_arbitration', form(), await house.as('jiangyin-reviewer'))).statusCode).toBe(404);
    expect((await make('request_unknown')).statusCode).toBe(404);
  });
});

it('四十七人：缺证件的合成一条；逐人选定时只看这一个人', async () => {
  const told = await tellForestry(window);
  const url = `/api/disputes/${told.disputeId}/papers`;
  const { papers, partyId: none, applicants } = (await window.get(url)).body;
  expect(none).toBeNull();
  expect(applicants).toHaveLength(47);
  const gaps = papers[0].gaps as { code: string; ask: string }[];
  expect(gaps.filter(({ code }) => code === 'roster.person')).toEqual([
    expect.objectContaining({ ask: expect.stringContaining('47人') }),
  ]);
  expect(gaps.length).toBeLessThan(20);
  const one = (await window.get(`${url}?partyId=${applicants[4].id}`)).body;
  expect(one.partyId).toBe(applicants[4].id);
  expect(one.papers[8].gaps.some(({ code }: { code: string }) => code === 'roster')).toBe(false);
  const stranger = await window.get(`${url}?partyId=${partyId}`);
  expect(stranger.body.code).toBe('roster_mismatch');
});

it('十二人一份：代表人出面，名册另起一页逐人列出数额，明细逐人列出算式', async () => {
  const people = Array.from({ length: 12 }, (_, seat) => ({
    kind: 'worker',
    role: 'applicant',
    isRepresentative: seat < 3,
    person: {
      name: `钟${'甲乙丙丁戊己庚辛壬癸子丑'[seat]}`,
      identityNumber: `G100000${String(seat).padStart(2, '0')}`,
      phone: `139000000${String(seat).padStart(2, '0')}`,
      sex: 'male',
      birthOn: '1980-05-01',
      ...(seat < 3 ? { address: `昆山市示例路${seat + 1}号` } : {}),
    },
  }));
  const firm = { name: '昆山示例园林有限公司', address: '昆山市园林路2号' };
  const told = await tellForestry(window, {
    facts: { ...toldFacts, causes: ['unpaid_wages'], workerCount: 12, position: '绿化工' },
    parties: [...people, { kind: 'employer', role: 'respondent', employer: firm }],
    claims: [],
  });
  const { parties, revision } = (await window.get(`/api/disputes/${told.disputeId}`)).body;
  const owed = {
    startedOn: '2026-01-05',
    isOrderedUnpaid: false,
    payroll: [{ month: '2026-05', dueFen: 520_000, paidFen: 0 }],
  };
  const stated = { revision, facts: owed, statedBy: '陈代表', standing: 'said' };
  expect((await window.post(`/api/disputes/${told.disputeId}/claim-facts`, stated)).status).toBe(200);
  const seat = parties.find((party: { role: string }) => party.role === 'respondent').id;
  const body = form({
    fields: { ...fields(), [`${seat}.representative`]: '赵经理', [`${seat}.representativePost`]: '经理' },
  });
  const send = (kind: string) =>
    house.app.inject({
      method: 'POST',
      url: `/api/disputes/${told.disputeId}/papers/${kind}`,
      headers: { cookie: window.cookie },
      payload: body,
    });
  const before = (await reads()).length;
  const reply = await send('request_arbitration');
  expect(reply.statusCode, reply.body).toBe(200);
  const words = await text(reply.rawPayload);
  expect(words).toContain('申请人：钟甲等12人（共12人，名册附后）');
  expect(words.match(/代表人：/g)).toHaveLength(3);
  expect(words).toContain('拖欠的工资62,400.00元（大写：陆万贰仟肆佰元整）');
  expect(words).toMatch(/12\n钟丑\n男\nG10000011\n13900000011\n5,200\.00元/);
  expect(words).not.toMatch(/[{}]/);
  const opened = (await reads()).slice(before).map(({ field }) => field);
  expect(opened.filter((field) => field === 'identity_number')).toHaveLength(12);
  expect(opened.filter((field) => field === 'address')).toHaveLength(3);
  const annex = await text((await send('request_annex')).rawPayload);
  expect(annex.match(/2026-05少付的工资/g)).toHaveLength(12);
  expect((await send('request_letter')).statusCode).toBe(200);
  expect((await send('request_inspection')).statusCode).toBe(200);
});

// The story told once at the window: what is found while it comes in, what is registered, and where it leads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type Persona, type TestApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { tellForestry } from '../support/stories.ts';

const IDENTITY = '320382198503041210';
const PHONE = '13952110086';

let house: TestApp;
let window: Persona;
let unionId: string;

beforeAll(async () => {
  house = await openApp();
  window = await house.as('kunshan-receptionist');
  unionId = await reception(window);
});
afterAll(() => house.close());

async function reception(who: Persona): Promise<string> {
  const { posts } = (await who.get('/api/session')).body;
  return posts.find((post: { role: string }) => post.role === 'receptionist').unionId;
}

/** RC010 as told at the window, with a number and a phone in the story as people say them. */
const ji = () => ({
  unionId,
  channel: 'walk_in',
  speaker: { kind: 'self' },
  story: `纪先生在邳州一家公司做生产和销售管理，今年上半年被要求自己写辞职，没给赔偿金，项目提成也没结。已离职，来申请派律师打仲裁。身份证${IDENTITY}，电话${PHONE}。`,
  facts: {
    applicantCategory: 'worker',
    causes: ['unlawful_dismissal'],
    divisionCode: '320382',
    workerCount: 1,
    isEmploymentOngoing: false,
    employmentEndedOn: '2026-05-31',
    monthlyWageFen: 'unknown',
  },
  parties: [
    {
      kind: 'worker',
      role: 'applicant',
      person: {
        name: '纪大山',
        identityNumber: IDENTITY,
        phone: PHONE,
        address: '江苏省徐州市邳州市运河街道青年路8号',
      },
    },
    { kind: 'employer', role: 'respondent', employer: { name: '邳州示例机械有限公司', address: '邳州市开发区' } },
  ],
  claims: [
    { cause: 'unlawful_dismissal', party: 0, claimedFen: 'unknown' },
    { cause: 'unpaid_wages', party: 0, claimedFen: 3_600_000 },
  ],
  lines: [{ line: 'advice' }, { line: 'arbitration' }, { line: 'mediation' }],
});

/** Every value of every table as text, bytes as hexadecimal and as text. */
async function everythingStored(): Promise<string> {
  const { rows: columns } = await house.database.ownerPool.query(
    `select table_name, column_name, data_type from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const parts = columns.map(({ table_name: table, column_name: column, data_type: type }) =>
    type === 'bytea'
      ? `select encode("${column}", 'escape') as value from "${table}" where "${column}" is not null`
      : `select "${column}"::text as value from "${table}" where "${column}" is not null`,
  );
  const { rows } = await house.database.ownerPool.query(parts.join(' union all '));
  return rows.map((row) => row.value).join('\n');
}

/** Numbers as people type them where no number belongs: full width, a landline, a passport, another mobile. */
const SAID = ['１３９５２１１００７７', '13952110077', '051685551234', '0516-85551234', 'E87654321', '13952110099'];

async function sayNumbersEverywhere(): Promise<void> {
  const said = '手机１３９５２１１００７７，座机0516-85551234，护照E87654321，另13952110099';
  const told = await tellForestry(window, {
    speaker: { kind: 'self', name: `来访人13952110099` },
    story: said,
    title: said.slice(0, 60),
    parties: [{ kind: 'worker', role: 'applicant', displayName: '工友13952110099' }],
    claims: [],
    facts: {
      applicantCategory: 'worker',
      causes: [],
      divisionCode: '320583',
      placeText: said,
      position: '保安13952110099',
    },
    lines: [{ line: 'arbitration', note: said }],
  });
  const { id } = told.matters[0];
  await new Office(house).doLawfully(id, 'submit');
  const paper = (await window.get(`/api/matters/${id}`)).body.documents[0];
  const served = await window.post(`/api/documents/${paper.id}/services`, {
    method: 'post',
    recipient: '纪 13952110099',
    servedOn: '2026-11-21',
    note: said,
  });
  expect(served.status, JSON.stringify(served.body)).toBe(200);
  const refused = await window.post('/api/contacts', {
    ...ji(),
    parties: [{ kind: 'worker', role: 'applicant', person: { name: '王五13952110099' } }],
    claims: [],
  });
  expect([refused.status, refused.body.fields?.[0]?.path]).toEqual([422, 'parties.0.person.name']);
}

describe('边记边判', () => {
  it('邳州的争议由邳州市总工会受理，并写明理由和条文', async () => {
    const { status, body } = await window.post('/api/triage', {
      facts: { causes: ['unlawful_dismissal'], divisionCode: '320382', applicantCategory: 'worker' },
      lines: ['arbitration'],
    });
    expect(status).toBe(200);
    expect(body.competentUnion.name).toBe('邳州市总工会');
    expect(body.competentUnion.reason).toContain('本窗口不是受理工会');
    expect(body.competentUnion.because.join()).toContain('《工会法律援助办法》');
    expect(body.hardship.value).toBe(true);
    expect(body.scope.number).toBe(1);
  });

  it('农民工讨薪打仲裁不审查经济困难，走快速通道', async () => {
    const { body } = await window.post('/api/triage', {
      facts: { causes: ['unpaid_wages'], applicantCategory: 'migrant_worker', divisionCode: '320583' },
      lines: ['arbitration'],
    });
    expect([body.hardship.value, body.fastTrack.value, body.competentUnion.name]).toEqual([
      false,
      true,
      '昆山市总工会',
    ]);
    expect(body.competentUnion.reason).not.toContain('本窗口不是');
  });

  it('乡镇有援助站和窗口人员的就近办理，代理仲裁归县级', async () => {
    const yushan = await house.db
      .selectFrom('tradeUnion')
      .select(['name', 'divisionCode'])
      .where('name', 'like', '%玉山%')
      .executeTakeFirstOrThrow();
    const facts = { causes: ['unpaid_wages'], divisionCode: yushan.divisionCode };
    const near = await window.post('/api/triage', { facts, lines: ['advice'] });
    expect(near.body.competentUnion.name).toBe(yushan.name);
    const far = await window.post('/api/triage', { facts, lines: ['arbitration'] });
    expect(far.body.competentUnion.name).toBe('昆山市总工会');
    expect(far.body.competentUnion.reason).toContain('县级以上');
  });

  it('全市范围的由市总工会受理；外省没有登记工会的，说明怎么办', async () => {
    const city = await window.post('/api/triage', { facts: { divisionCode: '321300' } });
    expect(city.body.competentUnion.name).toBe('宿迁市总工会');
    const far = await window.post('/api/triage', { facts: { divisionCode: '510104' } });
    expect(far.body.competentUnion).toBeNull();
    expect(far.body.competentUnionMissing).toContain('登记当地工会');
    const nowhere = await window.post('/api/triage', { facts: {} });
    expect(nowhere.body.competentUnionMissing).toContain('劳动合同履行地');
  });

  it('只有地名没有代码时，也能找到工会；外省登记过的工会可以受理', async () => {
    const named = await window.post('/api/triage', { facts: { placeText: '江苏省徐州市邳州市运河街道' } });
    expect(named.body.competentUnion.name).toBe('邳州市总工会');
    const { ownerPool } = house.database;
    await ownerPool.query(
      `insert into trade_union (name, short_name, level, division_code, city_code, lft, rgt, is_guest)
       select '太原市晋源区总工会', '晋源', 'county', '140110', '140100', max(rgt) + 1000, max(rgt) + 2000, true from trade_union`,
    );
    const guest = await window.post('/api/triage', {
      facts: { divisionCode: '140110', placeText: '山西省太原市晋源区' },
      story: '四川巴中籍工人在晋源工地晕倒。',
    });
    expect(guest.body.competentUnion.name).toBe('太原市晋源区总工会');
    expect(guest.body.crossRegion.value).toBe(true);
  });

  it('热线和管理员不读档案，不能用', async () => {
    for (const username of ['hotline-01', 'admin']) {
      expect((await (await house.as(username)).post('/api/triage', { facts: {} })).status).toBe(403);
    }
    expect((await house.stranger().post('/api/triage', { facts: {} })).status).toBe(401);
  });
});

describe('登记来访', () => {
  it('纪先生讲的一遍，立成档案、开出咨询和援助申请，调解派到受理工会待签收', async () => {
    const { status, body } = await window.post('/api/contacts', ji());
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.disputeNumber).toMatch(/争〔2026〕\d+号$/);
    expect(body.unionName).toBe('邳州市总工会');
    expect(body.matters.map((matter: { procedure: string }) => matter.procedure)).toEqual([
      'advice',
      'aid_application',
      'service_line',
    ]);
    expect(body.matters[2]).toMatchObject({
      line: 'mediation',
      owner: '邳州市总工会窗口受理人（邱建国）',
      dueOn: '2026-11-24',
    });
    expect(body.openedElsewhere).toEqual([]);
    const rows = await house.db
      .selectFrom('matter')
      .innerJoin('tradeUnion', 'tradeUnion.id', 'matter.unionId')
      .select(['matter.procedure', 'tradeUnion.name', 'matter.title'])
      .where('disputeId', '=', body.disputeId)
      .orderBy('matter.procedure')
      .execute();
    expect(rows.map((row) => [row.procedure, row.name])).toEqual([
      ['advice', '昆山市总工会'],
      ['aid_application', '邳州市总工会'],
      ['service_line', '邳州市总工会'],
    ]);
    expect(rows[0]?.title).toBe('纪大山诉邳州示例机械有限公司：违法解除、欠薪');
  });

  it('事实只填一次：档案和事项上都看得到，没问过与不清楚分得开', async () => {
    const { body } = await window.post('/api/contacts', {
      ...ji(),
      facts: { ...ji().facts, divisionCode: '320583' },
      parties: ji()
        .parties.slice(1)
        .concat({ kind: 'worker', role: 'applicant', displayName: '匿名职工' } as never),
      claims: [],
    });
    const matter = (await window.get(`/api/matters/${body.matters[1].id}`)).body;
    const dispute = (await window.get(`/api/disputes/${body.disputeId}`)).body;
    for (const facts of [dispute.facts, matter.dispute.facts]) {
      const fact = (field: string) => facts.find((one: { field: string }) => one.field === field);
      expect(fact('employment_ended_on')).toMatchObject({ value: '2026年5月31日', isKnown: true });
      expect(fact('employment_ended_on').statements[0]).toMatchObject({
        standing: 'said',
        statedBy: '匿名职工',
        statedOn: '2026-11-21',
      });
      expect(fact('monthly_wage_fen')).toMatchObject({ value: null, isKnown: false });
      expect(fact('knew_on')).toMatchObject({ value: null, isKnown: null, statements: [] });
      expect(fact('employer').value).toBe('邳州示例机械有限公司');
    }
    expect(dispute.values).toMatchObject({ monthlyWageFen: 'unknown', workerCount: 1, divisionCode: '320583' });
    expect(dispute.values.knewOn).toBeUndefined();
  });

  it('任何一张表里都没有明文的身份证号、电话和住址', async () => {
    await window.call({ method: 'PUT', url: '/api/drafts/intake', payload: { content: ji() } });
    await sayNumbersEverywhere();
    const stored = await everythingStored();
    for (const number of SAID) expect(stored).not.toContain(number);
    expect(stored).not.toContain(IDENTITY);
    expect(stored).not.toContain(PHONE);
    expect(stored).not.toContain('青年路8号');
    expect(stored).toContain('320***********1210');
  });

  it('四十七名工人一次登记：几人有名，其余先占位，金额先记在全体名下', async () => {
    const told = await tellForestry(window);
    const dispute = (await window.get(`/api/disputes/${told.disputeId}`)).body;
    const applicants = dispute.parties.filter((party: { role: string }) => party.role === 'applicant');
    expect(applicants).toHaveLength(47);
    expect(applicants.filter((party: { isRepresentative: boolean }) => party.isRepresentative)).toHaveLength(3);
    expect(dispute.claims).toMatchObject([
      { partyId: null, cause: 'unpaid_wages', claimedFen: 22_000_000, verifiedFen: null },
    ]);
    expect(dispute.title).toBe('工人1等47人诉包工头：欠薪');
    expect(told.triage.fastTrack.value).toBe(true);
    const rows = await house.db
      .selectFrom('matterApplicant')
      .select('partyId')
      .where('matterId', '=', told.matters[0].id)
      .execute();
    expect(rows).toHaveLength(47);
  });

  it('一千人的名单一次贴进来，逐人记金额', async () => {
    const parties = Array.from({ length: 1000 }, (_, seat) => ({
      kind: 'worker',
      role: 'applicant',
      person: { name: `工友${seat + 1}`, phone: String(13_000_000_000 + seat) },
    }));
    const claims = parties.map((_, party) => ({ cause: 'unpaid_wages', party, claimedFen: 100_000 + party }));
    const { status, body } = await window.post('/api/contacts', {
      ...ji(),
      parties,
      claims,
      facts: { causes: [], divisionCode: '320583' },
      lines: [{ line: 'arbitration' }],
    });
    expect(status, JSON.stringify(body).slice(0, 300)).toBe(201);
    const dispute = (await window.get(`/api/disputes/${body.disputeId}`)).body;
    expect([dispute.parties.length, dispute.claims.length]).toEqual([1000, 1000]);
    expect(dispute.claims.map((claim: { claimedFen: number }) => claim.claimedFen)).toEqual(
      claims.map((claim) => claim.claimedFen),
    );
  });

  it('再次来访加进同一档案，同一个人不占两个席位', async () => {
    const first = (await window.post('/api/contacts', ji())).body;
    const again = await window.post('/api/contacts', {
      ...ji(),
      disputeId: first.disputeId,
      disputeRevision: 2,
      facts: { causes: ['social_insurance'], knewOn: '2026-05-31' },
      claims: [],
      lines: [{ line: 'drafting', form: { paperKind: 'evidence_list' } }],
    });
    expect(again.status, JSON.stringify(again.body)).toBe(201);
    const dispute = (await window.get(`/api/disputes/${first.disputeId}`)).body;
    expect(dispute.parties).toHaveLength(2);
    expect(dispute.values.causes.toSorted()).toEqual(['social_insurance', 'unlawful_dismissal', 'unpaid_wages']);
    expect(dispute.values.knewOn).toBe('2026-05-31');
    expect(dispute.contacts).toHaveLength(2);
    expect(dispute.revision).toBe(3);
  });

  it('第二次来访只说新的：第一次讲的仍然算数，农民工照样快速办理、归有权的工会', async () => {
    const first = await tellForestry(window, { lines: [{ line: 'advice' }] });
    const asked = await window.post('/api/triage', {
      disputeId: first.disputeId,
      facts: {},
      story: '再来，要打仲裁',
      lines: ['arbitration'],
    });
    expect(asked.body).toMatchObject({
      fastTrack: { value: true },
      hardship: { value: false },
      competentUnion: { name: '昆山市总工会' },
    });
    const station = await house.as('yushan-station');
    expect((await station.post('/api/triage', { disputeId: first.disputeId, facts: {} })).status).toBe(404);
    const second = await window.post('/api/contacts', {
      unionId,
      disputeId: first.disputeId,
      speaker: { kind: 'self' },
      story: '再来，要打仲裁',
      facts: {},
      lines: [{ line: 'arbitration' }],
    });
    expect(second.status, JSON.stringify(second.body)).toBe(201);
    expect(second.body).toMatchObject({ unionName: '昆山市总工会', triage: { fastTrack: { value: true } } });
    const { isFastTrack } = await house.db
      .selectFrom('matter')
      .select('isFastTrack')
      .where('id', '=', second.body.matters[0].id)
      .executeTakeFirstOrThrow();
    expect(isFastTrack).toBe(true);
  });

  it('第二次来访要打官司，去第一次讲的履行地的工会', async () => {
    const first = (await window.post('/api/contacts', { ...ji(), lines: [{ line: 'advice' }] })).body;
    const { body } = await window.post('/api/contacts', {
      unionId,
      disputeId: first.disputeId,
      speaker: { kind: 'self' },
      story: '决定打仲裁了',
      facts: {},
      lines: [{ line: 'arbitration' }],
    });
    expect(body.unionName).toBe('邳州市总工会');
  });

  it('加进已有档案的事实要带修订号：没带的提示，过时的先看变化', async () => {
    const first = (await window.post('/api/contacts', ji())).body;
    const add = (more: object) =>
      window.post('/api/contacts', {
        unionId,
        disputeId: first.disputeId,
        speaker: { kind: 'self' },
        story: '补充岗位',
        facts: { position: '销售' },
        lines: [{ line: 'publicity' }],
        ...more,
      });
    const missing = await add({});
    expect([missing.status, missing.body.fields?.[0]?.path]).toEqual([422, 'disputeRevision']);
    expect(await add({ disputeRevision: 1 })).toMatchObject({
      status: 409,
      body: { code: 'stale_revision', changed: { disputeRevision: 2 } },
    });
    expect((await add({ disputeRevision: 2 })).status).toBe(201);
    expect((await add({ facts: {} })).status).toBe(201);
  });

  it('只能查看档案的上级窗口，可以记来访，不能借来访改事实', async () => {
    const first = (await window.post('/api/contacts', ji())).body;
    const above = await house.as('province-law');
    const session = (await above.get('/api/session')).body;
    await house.db
      .insertInto('post')
      .values({
        staffId: session.staffId,
        unionId: session.posts[0].unionId,
        role: 'receptionist',
        fromOn: '2026-01-01',
      })
      .execute();
    const tell = (more: object) =>
      above.post('/api/contacts', {
        unionId: session.posts[0].unionId,
        disputeId: first.disputeId,
        disputeRevision: 2,
        speaker: { kind: 'self' },
        story: '到省里反映',
        facts: {},
        lines: [{ line: 'publicity' }],
        ...more,
      });
    for (const more of [
      { facts: { position: '被省里改写' } },
      { claims: [{ cause: 'severance', party: null, claimedFen: 1 }] },
      { parties: [{ kind: 'worker', role: 'applicant', displayName: '某人' }] },
    ]) {
      const refused = await tell(more);
      expect(refused).toMatchObject({ status: 403, body: { code: 'wrong_party' } });
      expect(refused.body.detail).toContain('只能由受理单位或者承办人补充');
    }
    expect((await tell({})).status).toBe(201);
  });

  it('来过的人和单位会提示，只提示看得见的', async () => {
    const told = { facts: {}, person: { identityNumber: IDENTITY }, employerName: '邳州示例机械 有限公司' };
    const seen = (await window.post('/api/triage', told)).body.seenBefore;
    expect(seen.map((one: { kind: string; how: string }) => [one.kind, one.how])).toContainEqual([
      'person',
      '证件号码相同',
    ]);
    expect(seen.map((one: { kind: string }) => one.kind)).toContain('employer');
    expect(seen[0].disputes.length).toBeGreaterThan(0);
    for (const username of ['jiangyin-reviewer', 'qixia-reviewer']) {
      expect((await (await house.as(username)).post('/api/triage', told)).body.seenBefore).toEqual([]);
    }
  });

  it('两个窗口同时互相转办，谁也不等死谁', async () => {
    const jiangyin = await house.as('jiangyin-reviewer');
    const theirs = await reception(jiangyin);
    const told = (who: Persona, union: string, divisionCode: string) =>
      who.post('/api/contacts', {
        ...ji(),
        unionId: union,
        parties: [],
        claims: [],
        facts: { causes: ['severance'], divisionCode },
      });
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        turn % 2 ? told(window, unionId, '320281') : told(jiangyin, theirs, '320583'),
      ),
    );
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201, 201, 201, 201]);
  });

  it('改选受理工会要写理由，理由留痕', async () => {
    const wuxi = await house.db
      .selectFrom('tradeUnion')
      .select('id')
      .where('divisionCode', '=', '320281')
      .executeTakeFirstOrThrow();
    const competentUnion = { id: wuxi.id, reason: '单位所在地在江阴，职工要求就近' };
    const { body } = await window.post('/api/contacts', { ...ji(), competentUnion });
    expect(body.unionName).toBe('江阴市总工会');
    const { input } = await house.db
      .selectFrom('action')
      .select('input')
      .where('subject', '=', 'contact')
      .where('subjectId', '=', body.id)
      .executeTakeFirstOrThrow();
    expect(input).toMatchObject({ competentUnionId: wuxi.id, reasonForUnion: competentUnion.reason });
    const missing = await window.post('/api/contacts', { ...ji(), competentUnion: { id: wuxi.id, reason: '' } });
    expect(missing.body.fields[0].path).toBe('competentUnion.reason');
  });

  it('填错的逐栏提示，什么也不留下', async () => {
    const before = await house.db
      .selectFrom('contact')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const cases: [object, string][] = [
      [
        {
          parties: [
            { kind: 'worker', role: 'applicant', person: { name: '王五', identityNumber: '320382198503041211' } },
          ],
          claims: [],
        },
        'parties.0.person.identityNumber',
      ],
      [
        { parties: [{ kind: 'worker', role: 'applicant', person: { name: '王五', phone: '12345' } }], claims: [] },
        'parties.0.person.phone',
      ],
      [{ claims: [{ cause: 'severance', party: 9, claimedFen: 1 }] }, 'claims.0.party'],
      [{ lines: [{ line: 'advice' }, { line: 'advice' }] }, 'lines.1.line'],
      [{ lines: [{ line: 'drafting', form: { paperKind: '家书' } }] }, 'lines.0.form.paperKind'],
      [{ lines: [] }, 'lines'],
      [{ story: ' ' }, 'story'],
      [{ metOn: '2026-12-01' }, 'metOn'],
      [{ facts: { causes: [], divisionCode: '32' } }, 'facts.divisionCode'],
    ];
    for (const [change, path] of cases) {
      const { status, body } = await window.post('/api/contacts', { ...ji(), ...change });
      expect([status, body.fields?.[0]?.path], JSON.stringify(body)).toEqual([422, path]);
    }
    const after = await house.db
      .selectFrom('contact')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(after).toEqual(before);
  });

  it('别的窗口的名义不能用；看不见的档案不能加', async () => {
    const { disputeId } = (
      await window.post('/api/contacts', {
        ...ji(),
        facts: { causes: [], divisionCode: '320583' },
        lines: [{ line: 'advice' }],
      })
    ).body;
    const other = await house.as('yushan-station');
    const own = await reception(other);
    expect((await other.post('/api/contacts', { ...ji() })).status).toBe(403);
    expect((await other.post('/api/contacts', { ...ji(), unionId: own, disputeId })).status).toBe(404);
    expect((await (await house.as('kunshan-reviewer')).post('/api/contacts', ji())).status).toBe(403);
  });

  it('同一工会的争议编号连续不断', async () => {
    const rows = await house.db
      .selectFrom('dispute')
      .select('number')
      .where('unionId', '=', unionId)
      .where('number', 'like', '%争〔2026〕%')
      .execute();
    const serials = rows.map((row) => Number(/(\d+)号$/.exec(row.number)?.[1])).toSorted((left, right) => left - right);
    expect(serials).toEqual(serials.map((_, index) => index + (serials[0] ?? 1)));
  });
});

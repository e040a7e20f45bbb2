/** Two at once: one wins, the other learns what changed; numbers stay without a gap however many press the button. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { tellJi } from '../support/stories.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
});
afterAll(() => app.close());

const statuses = (replies: readonly Reply[]) => replies.map((reply) => reply.status).sort();
const range = (length: number) => Array.from({ length }, (_, index) => index);

async function openMany(count: number): Promise<string[]> {
  const receptionist = await office.persona('receptionist');
  const told = await Promise.all(range(count).map(() => tellJi(receptionist)));
  return told.map((contact) => contact.matters[0].id);
}

describe('同一件事两人同时办', () => {
  it('同一修订号上，一人给予、一人退回：只成一个，另一人被告知变化', async () => {
    const id = await office.open('aid_application');
    const party = await office.bring(id, 'grant');
    const director = await office.persona(party);
    const { revision } = await office.now(id);
    const replies = await Promise.all([
      office.act(id, 'grant', director, { revision }),
      office.act(id, 'return_proposal', director, { revision }),
    ]);
    expect(statuses(replies)).toEqual([200, 409]);
    const winner = replies.find((reply) => reply.status === 200)?.body;
    const loser = replies.find((reply) => reply.status === 409)?.body;
    expect(loser.code).toBe('stale_revision');
    expect(loser.changed).toEqual([
      expect.objectContaining({ toState: winner.stateLabel, actor: expect.stringMatching(/./) }),
    ]);
    const rows = await app.db
      .selectFrom('action')
      .select('revision')
      .where('subjectId', '=', id)
      .where('revision', '=', revision + 1)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('连按十次提交，只提交一次', async () => {
    const id = await office.open('aid_application');
    const receptionist = await office.persona(await office.bring(id, 'submit'));
    const { revision } = await office.now(id);
    const replies = await Promise.all(range(10).map(() => office.act(id, 'submit', receptionist, { revision })));
    expect(statuses(replies)).toEqual([200, ...range(9).map(() => 409)]);
    const documents = await app.db.selectFrom('documentIssued').select('kind').where('matterId', '=', id).execute();
    const kinds = documents.map(({ kind }) => kind);
    expect(kinds).toContain('application_form');
    expect(new Set(kinds).size, '每种文书只出一份').toBe(kinds.length);
  });

  it('两名窗口人员在同一版档案上补记事实：后到的被告知先看变化', async () => {
    const { disputeId, disputeRevision: revision } = await office.now(await office.open('aid_application'));
    const receptionist = await office.persona('receptionist');
    const reviewer = await office.persona('reviewer');
    const state = (who: typeof receptionist, position: string) =>
      who.post(`/api/disputes/${disputeId}/facts`, {
        revision,
        facts: { position },
        statedBy: '纪大山',
        standing: 'said',
      });
    const replies = await Promise.all([state(receptionist, '生产管理'), state(reviewer, '销售管理')]);
    expect(statuses(replies)).toEqual([200, 409]);
    expect(replies.find((reply) => reply.status === 409)?.body).toMatchObject({
      code: 'stale_revision',
      changed: { disputeRevision: revision + 1 },
    });
    const said = await app.db
      .selectFrom('factStatement')
      .select('value')
      .where('disputeId', '=', disputeId)
      .where('field', '=', 'position')
      .execute();
    expect(said).toHaveLength(1);
  });

  it('同一来访人同时补两份名册，座次不重', async () => {
    const { disputeId, disputeRevision: revision } = await office.now(await office.open('aid_application'));
    const receptionist = await office.persona('receptionist');
    const add = (displayName: string) =>
      receptionist.post(`/api/disputes/${disputeId}/parties`, {
        revision,
        parties: [{ kind: 'worker', role: 'applicant', displayName }],
      });
    expect(statuses(await Promise.all([add('工友甲'), add('工友乙')]))).toEqual([200, 409]);
    const seats = await app.db.selectFrom('disputeParty').select('seat').where('disputeId', '=', disputeId).execute();
    expect(new Set(seats.map((row) => row.seat)).size).toBe(seats.length);
  });
});

describe('同一档案上多人同时来访', () => {
  /** Contacts, a fact stated and an act on one dispute at once; returns what came of each. */
  async function crowd(told: (revision: number) => object, rounds: number): Promise<Map<number, number>> {
    const receptionist = await office.persona('receptionist');
    const reviewer = await office.persona('reviewer');
    const { disputeId } = await tellJi(receptionist);
    const { unionId } = (await receptionist.get(`/api/disputes/${disputeId}`)).body;
    const tally = new Map<number, number>();
    for (const round of range(rounds)) {
      const { revision } = (await receptionist.get(`/api/disputes/${disputeId}`)).body;
      const facts = { revision, facts: { position: `第${round}次` }, statedBy: '纪大山', standing: 'said' };
      const contact = { unionId, disputeId, speaker: { kind: 'self' }, story: '又来说了几句', ...told(revision) };
      const replies = await Promise.all([
        reviewer.post(`/api/disputes/${disputeId}/facts`, facts),
        ...range(3).map(() => receptionist.post('/api/contacts', { lines: [{ line: 'advice' }], ...contact })),
      ]);
      for (const { status } of replies) tally.set(status, (tally.get(status) ?? 0) + 1);
    }
    return tally;
  }

  it('都补充事实：每轮只成一个，其余先看变化，没有一个出故障', async () => {
    const tally = await crowd((disputeRevision) => ({ disputeRevision, facts: { position: '销售' } }), 15);
    expect([...tally.keys()].filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    expect((tally.get(200) ?? 0) + (tally.get(201) ?? 0)).toBe(15);
  }, 60_000);

  it('只记来访不补事实：人人都登记得上', async () => {
    const tally = await crowd(() => ({ facts: {} }), 10);
    expect(tally).toEqual(
      new Map([
        [200, 10],
        [201, 30],
      ]),
    );
  }, 60_000);

  it('一边更正职工和单位，一边登记同一人的来访，谁也不等死谁', async () => {
    const receptionist = await office.persona('receptionist');
    const reviewer = await office.persona('reviewer');
    const told = await tellJi(receptionist);
    const file = (await receptionist.get(`/api/disputes/${told.disputeId}`)).body;
    const personId = file.parties[0].personId;
    const seen = new Set<number>();
    for (const round of range(8)) {
      const replies = await Promise.all([
        reviewer.call({
          method: 'PATCH',
          url: `/api/people/${personId}`,
          payload: { name: `纪大${'一二三四五六七八'[round]}`, phone: `1391234${1000 + round}` },
        }),
        ...range(3).map((turn) =>
          tellJi(receptionist, {
            parties: [
              {
                kind: 'worker',
                role: 'applicant',
                person: { id: personId, name: '纪大山', phone: `1381234${1000 + round * 10 + turn}` },
              },
              { kind: 'employer', role: 'respondent', employer: { name: '昆山示例制造有限公司' } },
            ],
          }).then(() => ({ status: 201 })),
        ),
        reviewer.call({
          method: 'PATCH',
          url: `/api/employers/${file.employer.id}`,
          payload: { name: `昆山示例制造${round % 2 ? '（一）' : ''}有限公司` },
        }),
      ]);
      for (const { status } of replies) seen.add(status);
    }
    expect([...seen].toSorted()).toEqual([200, 201]);
  }, 60_000);
});

describe('文号不跳不重', () => {
  it('二十件同时给予援助，决定书从1号连到20号', async () => {
    const fresh = await openApp();
    const here = new Office(fresh);
    try {
      const receptionist = await here.persona('receptionist');
      const ids = (await Promise.all(range(20).map(() => tellJi(receptionist)))).map((contact) =>
        String(contact.matters[0].id),
      );
      // The way is the same for all; the last step is what is raced.
      for (const id of ids) await here.bring(id, 'grant');
      const director = await here.persona('director');
      const replies = await Promise.all(ids.map((id) => here.act(id, 'grant', director)));
      expect(statuses(replies)).toEqual(range(20).map(() => 200));
      const numbers = replies.map((reply) => reply.body.documents[0].number as string);
      expect(numbers.map((number) => Number(/〔2026〕(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b)).toEqual(
        range(20).map((index) => index + 1),
      );
      const cases = await fresh.db.selectFrom('matter').select('number').where('procedure', '=', 'aid_case').execute();
      expect(new Set(cases.map((row) => row.number)).size).toBe(20);
    } finally {
      await fresh.close();
    }
  }, 60_000);

  it('被拒绝的决定不占号', async () => {
    const [first = '', second = ''] = await openMany(2);
    await office.bring(first, 'grant');
    await office.bring(second, 'grant');
    const director = await office.persona('director');
    const refused = await office.act(first, 'grant', director, { input: {} });
    expect(refused.status).toBe(422);
    const before = await app.db
      .selectFrom('documentIssued')
      .select((select) => select.fn.max('serial').as('serial'))
      .where('kind', '=', 'grant_decision')
      .executeTakeFirst();
    const granted = await office.act(second, 'grant', director);
    expect(granted.body.documents[0].number).toMatch(new RegExp(`〔2026〕${(before?.serial ?? 0) + 1}号$`));
  });
});

/** Several disputes of one employer's workers, proposed as the one collective dispute they are. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let app: TestApp;
let clerk: Persona;
beforeAll(async () => {
  app = await openApp();
  clerk = await app.as('kunshan-receptionist');
});
afterAll(() => app.close());

const employer = '昆山集体争议电子有限公司';
const tell = (mark: string, workers: number, facts: object = {}, firm = employer) =>
  tellJi(clerk, {
    story: `${firm}欠了工资没有发。`,
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583', ...facts },
    parties: [
      ...Array.from({ length: workers }, (_, seat) => ({
        kind: 'worker',
        role: 'applicant',
        person: { name: `${mark}工${'一二三四五六七八九十'[seat]}` },
      })),
      { kind: 'employer', role: 'respondent', employer: { name: firm } },
    ],
    claims: [],
    lines: [{ line: 'arbitration', form: { reasons: '公司拖欠工资。' } }],
  });
const proposed = async (id: string, who = clerk) => (await who.get(`/api/doubles?of=dispute&id=${id}`)).body;

it('三十天内同一单位、同一事由的几件加起来满十人：提成一件集体争议，写明理由，逐件合并', async () => {
  const first = await tell('甲', 4);
  const second = await tell('乙', 3);
  expect((await proposed(first.disputeId)).collective, '七人还不是').toBeNull();
  expect((await proposed(first.disputeId)).doubles).toHaveLength(1);
  await tell('丙', 9, { causes: ['work_injury'] });
  await tell('丁', 9, {}, '昆山另一家电子有限公司');
  const third = await tell('戊', 1, { workerCount: 5 });
  const { collective, doubles } = await proposed(first.disputeId);
  expect(collective).toMatchObject({
    workers: 12,
    because: [
      `用人单位相同：${employer}`,
      '事由相同：欠薪',
      '30日内先后立档',
      expect.stringMatching(/合计12人，.*《劳动争议调解仲裁法》第七条/),
    ],
  });
  const ids = collective.disputes.map(({ id }: { id: string }) => id);
  expect(ids.toSorted()).toEqual([second.disputeId, third.disputeId].toSorted());
  expect(doubles, '不再另外列一遍').toEqual([]);
  expect((await (await app.as('jiangyin-reviewer')).get(`/api/doubles?of=dispute&id=${first.disputeId}`)).status).toBe(
    404,
  );
  for (const mergedId of ids) {
    const merged = await clerk.post('/api/merges', {
      kind: 'dispute',
      keptId: first.disputeId,
      mergedId,
      reason: '同一批工人，同一件事',
    });
    expect(merged, JSON.stringify(merged.body)).toMatchObject({ status: 201 });
  }
  expect((await proposed(first.disputeId)).collective).toBeNull();
  const { parties } = (await clerk.get(`/api/disputes/${first.disputeId}`)).body;
  expect(parties.filter(({ role }: { role: string }) => role === 'applicant')).toHaveLength(8);
});

it('隔了三十天的、说过不是同一件的，都不算在内', async () => {
  const firm = '昆山集体争议二厂有限公司';
  const first = await tell('子', 6, {}, firm);
  const second = await tell('丑', 5, {}, firm);
  expect((await proposed(first.disputeId)).collective).toMatchObject({ workers: 11 });
  const { openedOn } = await app.db
    .selectFrom('dispute')
    .select('openedOn')
    .where('id', '=', first.disputeId)
    .executeTakeFirstOrThrow();
  const move = (days: number) =>
    app.db
      .updateTable('dispute')
      .set({ openedOn: new Date(Date.parse(openedOn) - days * 86_400_000).toISOString().slice(0, 10) })
      .where('id', '=', second.disputeId)
      .execute();
  await move(29);
  expect((await proposed(first.disputeId)).collective).toMatchObject({ workers: 11 });
  await move(30);
  expect((await proposed(first.disputeId)).collective).toBeNull();
  await move(0);
  await clerk.post('/api/doubles/not-same', {
    kind: 'dispute',
    firstId: first.disputeId,
    secondId: second.disputeId,
  });
  expect((await proposed(first.disputeId)).collective).toBeNull();
});

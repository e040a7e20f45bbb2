/** SEC-014: what somebody types succeeds or fails alike, whether or not another union has it on file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
let neighbour: Persona;

/** On file in Kunshan, and nowhere; of one shape each, so that only being there tells them apart. */
const there = { identityNumber: '320583198501011234', phone: '13912345678', creditCode: '91350100M000100Y43' };
const nowhere = { identityNumber: '320583198501011250', phone: '13912345679', creditCode: '91320583MA1A2B3C4W' };
type Numbers = typeof there;

const firm = (name: string, creditCode?: string) => ({
  kind: 'employer',
  role: 'respondent',
  employer: { name, ...(creditCode ? { creditCode } : {}) },
});
const worker = (numbers: Partial<Omit<Numbers, 'creditCode'>>) => ({
  kind: 'worker',
  role: 'applicant',
  person: { name: '沈一', ...numbers },
});

beforeAll(async () => {
  app = await openApp();
  neighbour = await app.as('jiangyin-reviewer');
  const { creditCode, ...numbers } = there;
  await tellJi(await app.as('kunshan-receptionist'), {
    parties: [worker(numbers), firm('昆山甲电子有限公司', creditCode)],
    claims: [],
  });
}, 60_000);
afterAll(() => app.close());

/** What is new with every record, and what was typed, stand aside. */
function shapeOf(value: unknown, typed: Numbers): string {
  let text = JSON.stringify(value)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/〔\d+〕\d+号|\b[A-Z]*-?\d{4}-?\d{4,}\b/g, 'NUMBER');
  for (const [name, number] of Object.entries(typed)) {
    const masked = [
      number,
      `${number.slice(0, 3)}****${number.slice(-4)}`,
      `${number.slice(0, 3)}***********${number.slice(-4)}`,
    ];
    for (const form of masked) text = text.replaceAll(form, name);
  }
  return text;
}

async function tellIt(parties: readonly object[], who = neighbour) {
  const told = await who.post('/api/contacts', {
    unionId: (await who.get('/api/session')).body.posts[0].unionId,
    speaker: { kind: 'self' },
    story: '来问一句',
    facts: { applicantCategory: 'worker', causes: ['unpaid_wages'], divisionCode: '320281' },
    parties,
    claims: [],
    lines: [{ line: 'advice' }],
  });
  const dispute = await who.get(`/api/disputes/${told.body.disputeId}`);
  return { told, dispute };
}

/** The same typed twice over, with numbers that are there and with numbers that are not. */
async function alike(doing: (numbers: Numbers) => Promise<unknown>): Promise<void> {
  expect(shapeOf(await doing(there), there)).toBe(shapeOf(await doing(nowhere), nowhere));
}
const withoutNumbers = ({ number: _, title: __, matters: ___, ...rest }: Record<string, unknown>) => rest;

describe('SEC-014 别的工会有没有记录，填进去都一样', () => {
  it('搜索和边记边判', async () => {
    await alike(async (numbers) => {
      const found = await Promise.all(Object.values(numbers).map((q) => neighbour.post('/api/search', { q })));
      const judged = await neighbour.post('/api/triage', {
        facts: { causes: ['unpaid_wages'] },
        person: { name: '沈二', identityNumber: numbers.identityNumber, phone: numbers.phone },
        employerName: '昆山甲电子有限公司',
      });
      return [found.map(({ status, body }) => [status, body]), judged.status, judged.body];
    });
  });

  it('证件号码和电话：登记来访、打开档案', async () => {
    await alike(async ({ identityNumber, phone }) => {
      const { told, dispute } = await tellIt([worker({ identityNumber, phone })]);
      return [told.status, Object.keys(told.body), dispute.status, withoutNumbers(dispute.body)];
    });
  });

  it('更正单位的代码、更正职工的号码', async () => {
    await alike(async (numbers) => {
      const { dispute } = await tellIt([worker({}), firm(`江阴丙${numbers === there ? '一' : '二'}有限公司`)]);
      const personId = dispute.body.parties.find((party: { personId: string | null }) => party.personId).personId;
      const employer = `/api/employers/${dispute.body.employer.id}`;
      const { creditCode, ...ofPerson } = numbers;
      const changed = await neighbour.call({ method: 'PATCH', url: employer, payload: { creditCode } });
      const corrected = await neighbour.call({ method: 'PATCH', url: `/api/people/${personId}`, payload: ofPerson });
      return [
        changed.status,
        changed.body.creditCode,
        corrected.status,
        corrected.body.phone,
        corrected.body.identityNumber,
      ];
    });
  });

  it('统一社会信用代码：换个名称填同一代码，登记的就是所填的名称', async () => {
    // Of another union, which has neither code on its own files.
    const third = await app.as('qixia-reviewer');
    await alike(async ({ creditCode }) => {
      const { told, dispute } = await tellIt([firm('江阴乙服装有限公司', creditCode)], third);
      const page = await third.get(`/api/employers/${dispute.body.employer.id}`);
      expect(page.body).toMatchObject({ name: '江阴乙服装有限公司' });
      return [told.status, Object.keys(told.body), dispute.body.employer, dispute.body.parties];
    });
  });
});

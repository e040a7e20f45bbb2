/** What a screen needs before its test begins, done over HTTP by the people who sit at the screens. */
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { Page } from 'playwright-core';

// oxlint-disable-next-line no-explicit-any -- a reply is whatever the test then looks at
type Body = any;

export async function ask(page: Page, path: string, body?: object): Promise<Body> {
  const url = new URL(path, page.url()).href;
  const reply = await (body ? page.request.post(url, { data: body }) : page.request.get(url));
  if (!reply.ok()) throw new Error(`${path} refused: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

export interface Worker {
  readonly name: string;
  readonly employer: string;
}

/** Unpaid wages of a migrant worker in Kunshan, who asks to be represented: no hardship is examined. */
export async function tellWages(page: Page, { name, employer }: Worker): Promise<{ id: string; disputeId: string }> {
  const { posts } = await ask(page, '/api/session');
  const told = await ask(page, '/api/contacts', {
    unionId: posts[0].unionId,
    speaker: { kind: 'self' },
    story: `${name}在${employer}上班，八月起没有发工资。`,
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], divisionCode: '320583', workerCount: 1 },
    parties: [
      { kind: 'worker', role: 'applicant', person: { name, phone: '13912345678' } },
      { kind: 'employer', role: 'respondent', employer: { name: employer } },
    ],
    claims: [{ cause: 'unpaid_wages', party: 0, claimedFen: 1_250_000 }],
    lines: [{ line: 'arbitration', form: { reasons: '公司拖欠工资。' } }],
  });
  return { id: told.matters[0].id, disputeId: told.disputeId };
}

/** Does an act with the definition's own example. */
export async function doAct(page: Page, matterId: string, act: string): Promise<Body> {
  const matter = await ask(page, `/api/matters/${matterId}`);
  return ask(page, `/api/${matter.path}/${matterId}/${act}`, {
    revision: matter.revision,
    disputeRevision: matter.dispute.revision,
    input: getProcedure(matter.procedure).acts[act]?.example ?? {},
  });
}

export async function openMatter(page: Page, id: string): Promise<void> {
  await page.goto(new URL(`/desk/matters/${id}`, page.url()).href);
  await page.getByRole('region', { name: '下一步' }).waitFor();
}

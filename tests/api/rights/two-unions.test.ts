/** One dispute, two unions: told at one window, its application run by another. The window follows what it sent on; what it keeps is its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
let window: Persona;
let competent: Persona;
let disputeId: string;
let advice: string;
let application: string;

beforeAll(async () => {
  app = await openApp();
  window = await app.as('jiangyin-reviewer');
  competent = await app.as('kunshan-reviewer');
  const kunshan = (await competent.get('/api/session')).body.posts[0].unionId;
  const told = await tellJi(window, {
    lines: [{ line: 'advice' }, { line: 'arbitration' }],
    competentUnion: { id: kunshan, reason: '用人单位在昆山' },
  });
  disputeId = told.disputeId;
  const idOf = (procedure: string): string =>
    told.matters.find((matter: { procedure: string }) => matter.procedure === procedure).id;
  advice = idOf('advice');
  application = idOf('aid_application');
});
afterAll(() => app.close());

const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

describe('一件争议两家工会', () => {
  it('两家都看得到档案；窗口看得到自己转出去的申请，受理工会看不到窗口自己的咨询', async () => {
    for (const [who, seen, unseen] of [
      [window, [advice, application], []],
      [competent, [application], [advice]],
    ] as const) {
      const dispute = await who.get(`/api/disputes/${disputeId}`);
      expect(dispute.status).toBe(200);
      expect(idsOf(dispute.body.matters).sort()).toEqual([...seen].sort());
      expect(idsOf((await who.get('/api/matters?view=all')).body.rows).sort()).toEqual([...seen].sort());
      for (const id of seen) {
        const matter = await who.get(`/api/matters/${id}`);
        expect(matter.status).toBe(200);
        for (const other of unseen) expect(JSON.stringify(matter.body)).not.toContain(other);
      }
      for (const id of unseen) expect((await who.get(`/api/matters/${id}`)).status).toBe(404);
    }
  });

  it('窗口看着两边的同一份，却不能替受理工会审批', async () => {
    const { acts } = (await window.get(`/api/matters/${application}`)).body;
    const decided = acts.filter(({ name }: { name: string }) => /grant|refus|propose|urgent/.test(name));
    expect(decided.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true);
    // What the worker brings to the window is handed in there: what still lacks is hardship, not the right.
    const submit = acts.find(({ name }: { name: string }) => name === 'submit');
    expect(submit.refusal.code).toBe('hardship_not_stated');
  });

  it('职工的服务记录也只列看得到的', async () => {
    const { parties } = (await window.get(`/api/disputes/${disputeId}`)).body;
    const personId = parties.find((party: { role: string }) => party.role === 'applicant').personId;
    const page = await competent.get(`/api/people/${personId}`);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body)).not.toContain(advice);
    expect(JSON.stringify((await window.get(`/api/people/${personId}`)).body)).toContain(application);
  });

  it('第三家什么也看不到', async () => {
    const third = await app.as('qixia-reviewer');
    for (const url of [`/api/disputes/${disputeId}`, `/api/matters/${advice}`, `/api/matters/${application}`])
      expect((await third.get(url)).status).toBe(404);
  });
});

/** One dispute, two unions: told at one window, its application run by another; each sees the file and its own matters only. */
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
  it('两家都看得到档案，各看各的事项', async () => {
    for (const [who, own, other] of [
      [window, advice, application],
      [competent, application, advice],
    ] as const) {
      const dispute = await who.get(`/api/disputes/${disputeId}`);
      expect(dispute.status).toBe(200);
      expect(idsOf(dispute.body.matters)).toEqual([own]);
      expect(JSON.stringify(dispute.body)).not.toContain(other);
      expect((await who.get(`/api/matters/${own}`)).status).toBe(200);
      expect((await who.get(`/api/matters/${other}`)).status).toBe(404);
      expect(idsOf((await who.get('/api/matters?view=all')).body.rows)).toEqual([own]);
      const matter = (await who.get(`/api/matters/${own}`)).body;
      expect(idsOf(matter.dispute.matters)).toEqual([own]);
      expect(JSON.stringify(matter)).not.toContain(other);
    }
  });

  it('职工的服务记录也只列看得到的', async () => {
    const { parties } = (await window.get(`/api/disputes/${disputeId}`)).body;
    const personId = parties.find((party: { role: string }) => party.role === 'applicant').personId;
    for (const [who, other] of [
      [window, application],
      [competent, advice],
    ] as const) {
      const page = await who.get(`/api/people/${personId}`);
      expect(page.status).toBe(200);
      expect(JSON.stringify(page.body)).not.toContain(other);
    }
  });

  it('第三家什么也看不到', async () => {
    const third = await app.as('qixia-reviewer');
    for (const url of [`/api/disputes/${disputeId}`, `/api/matters/${advice}`, `/api/matters/${application}`])
      expect((await third.get(url)).status).toBe(404);
  });
});

/** Quick handling: internal clocks run beside the statutory ones, shorter, marked, and as the nearest union has set them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import { Office } from '../../support/office.ts';
import { tellForestry } from '../../support/stories.ts';

let app: TestApp;
let office: Office;
let application: string;
let aidCase: string;
beforeAll(async () => {
  app = await openApp();
  office = new Office(app);
  const told = await tellForestry(await office.persona('receptionist'));
  application = told.matters[0].id;
}, 60_000);
afterAll(() => app.close());

interface ClockSeen {
  readonly name: string;
  readonly isInternal: boolean;
  readonly dueOn: string;
  readonly stoppedOn: string | null;
}
const clocksOf = async (id: string): Promise<Record<string, ClockSeen>> => {
  const reply: Reply = await (await office.persona('director')).get(`/api/matters/${id}`);
  return Object.fromEntries(reply.body.clocks.map((clock: ClockSeen) => [clock.name, clock]));
};

describe('快速办理', () => {
  it('四十七名农民工的欠薪不问收入，提交后法定七日旁边另有昆山自己定的二日', async () => {
    const receptionist = await office.persona('receptionist');
    const { acts } = (await receptionist.get(`/api/matters/${application}`)).body;
    expect(acts.map((act: { name: string }) => act.name)).not.toContain('state_hardship');
    expect((await office.act(application, 'state_hardship', receptionist)).body.code).toBe('hardship_not_examined');
    await office.did(application, 'submit', 'receptionist');
    const clocks = await clocksOf(application);
    expect(clocks['review']).toMatchObject({ isInternal: false, dueOn: '2026-11-30' });
    expect(clocks['fast_review']).toMatchObject({ isInternal: true, dueOn: '2026-11-23' });
  });

  it('给予后指派也有内部时限；指派后两只钟都停', async () => {
    await office.did(application, 'propose_grant', 'reviewer');
    aidCase = (await office.did(application, 'grant', 'director')).opened[0].id;
    const before = await clocksOf(aidCase);
    expect(before['fast_assign']).toMatchObject({ isInternal: true, stoppedOn: null });
    expect(before['assign']).toMatchObject({ isInternal: false, stoppedOn: null });
    expect((before['fast_assign']?.dueOn ?? '') <= (before['assign']?.dueOn ?? '')).toBe(true);
    await office.did(aidCase, 'assign', 'director');
    const after = await clocksOf(aidCase);
    expect(after['fast_assign']?.stoppedOn).toBe('2026-11-21');
    expect(after['assign']?.stoppedOn).toBe('2026-11-21');
  });
});

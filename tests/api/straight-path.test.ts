/** The straight path by HTTP on real PostgreSQL: told once at the window, decided by two people, handled, archived. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { tellJi } from '../support/stories.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const read = async (who: Persona, id: string) => (await who.get(`/api/matters/${id}`)).body;

async function act(who: Persona, id: string, name: string, input: object) {
  const matter = await read(who, id);
  return who.post(`/api/${matter.path}/${id}/${name}`, {
    revision: matter.revision,
    disputeRevision: matter.dispute.revision,
    input,
  });
}

async function did(who: Persona, id: string, name: string, input: object = {}) {
  const reply = await act(who, id, name, input);
  expect(reply, `${name}: ${JSON.stringify(reply.body)}`).toMatchObject({ status: 200 });
  return reply.body;
}

describe('从窗口到归档', () => {
  it('纪先生讲一遍，受理、两人审批、律师承办、逐人记钱、归档，处处留痕', async () => {
    const [receptionist, reviewer, director, lawyer] = await Promise.all(
      ['kunshan-receptionist', 'kunshan-reviewer', 'kunshan-director', 'kunshan-lawyer'].map((name) => app.as(name)),
    );
    if (!receptionist || !reviewer || !director || !lawyer) throw new Error('personas missing');
    const contact = await tellJi(receptionist);
    expect(contact.triage.hardship.value).toBe(true);
    expect(contact.triage.fastTrack.value).toBe(false);
    const application = contact.matters.find((matter: { procedure: string }) => matter.procedure === 'aid_application');

    // A worker's representation is examined for hardship: the application cannot go on before it is stated.
    expect((await act(receptionist, application.id, 'submit', {})).body).toMatchObject({
      status: 409,
      code: 'hardship_not_stated',
    });
    await did(receptionist, application.id, 'state_hardship', {
      householdSize: 3,
      incomePerHeadFen: 150_000,
      hardshipProof: 'declaration',
    });
    await did(receptionist, application.id, 'submit', { papers: ['身份证复印件'] });
    await did(reviewer, application.id, 'ask_supplement', { items: ['工资流水'] });
    await did(receptionist, application.id, 'supplement', { items: ['工资流水'] });
    expect((await act(reviewer, application.id, 'ask_supplement', { items: ['再要一份'] })).body.code).toBe(
      'supplement_used',
    );
    await did(reviewer, application.id, 'propose_grant', { opinion: '属援助范围，建议给予。' });
    expect((await act(reviewer, application.id, 'grant', { reason: '同意' })).body.code).toBe('wrong_party');
    const granted = await did(director, application.id, 'grant', { reason: '符合条件，同意。' });
    expect(granted.documents[0].number).toMatch(/工援决〔2026〕1号$/);

    const aidCase = granted.opened[0].id;
    const handlers = (await director.get(`/api/matters/${aidCase}/handlers`)).body;
    const { name: lawyerName } = (await lawyer.get('/api/session')).body;
    const chosen = handlers.find((handler: { name: string }) => handler.name === lawyerName);
    expect(chosen.blocks).toEqual([]);
    const seen = await read(director, aidCase);
    expect(seen.clocks.map((clock: { name: string }) => clock.name)).toContain('assign');
    await did(director, aidCase, 'assign', { handlerRegisterId: chosen.registerId });
    await did(lawyer, aidCase, 'accept');
    await did(lawyer, aidCase, 'sign_agreement', { signedOn: '2026-11-21', power: 'general' });
    expect((await act(lawyer, aidCase, 'conclude', {})).body.code).toBe('log_missing');
    await did(lawyer, aidCase, 'log', {
      kind: 'meeting',
      heldOn: '2026-11-21',
      content: '会见，核对聊天记录。',
      minutes: 60,
    });
    await did(lawyer, aidCase, 'hold_hearing', {
      heldOn: '2026-11-21',
      place: '昆山市劳动人事争议仲裁委员会',
      content: '举证质证完毕。',
    });
    const [applicant] = (await read(lawyer, aidCase)).applicants;
    await did(lawyer, aidCase, 'settle', {
      settledOn: '2026-11-21',
      results: [{ partyId: applicant.id, agreedFen: 4_500_000 }],
      content: '一次性支付。',
    });
    const stranger = { partyId: '00000000-0000-4000-8000-000000000009', claimedFen: 1, awardedFen: 1, receivedFen: 1 };
    const conclusion = { outcome: 'settlement', concludedOn: '2026-11-21', summary: '和解结案', results: [stranger] };
    expect((await act(lawyer, aidCase, 'conclude', conclusion)).body.code).toBe('roster_mismatch');
    await did(lawyer, aidCase, 'conclude', {
      ...conclusion,
      results: [{ partyId: applicant.id, claimedFen: 5_000_000, awardedFen: 4_500_000, receivedFen: null }],
    });
    await did(lawyer, aidCase, 'submit_file', { contents: ['委托协议', '办案记录'] });
    await did(reviewer, aidCase, 'return_file', { reasons: ['缺送达回证'] });
    await did(lawyer, aidCase, 'resubmit_file', { contents: ['送达回证'] });
    await did(reviewer, aidCase, 'accept_file', { opinion: '合格' });
    await did(reviewer, aidCase, 'archive', { archiveNumber: '2026-KS-1' });

    const archived = await read(director, aidCase);
    expect(archived).toMatchObject({
      stateLabel: '已归档',
      results: [{ claimedFen: 5_000_000, awardedFen: 4_500_000, receivedFen: null }],
    });
    expect(archived.obligations.every((obligation: { endedOn: string | null }) => obligation.endedOn !== null)).toBe(
      true,
    );
    expect(archived.clocks.every((clock: { stoppedOn: string | null }) => clock.stoppedOn !== null)).toBe(true);
    expect(archived.timeline.map((row: { label: string }) => row.label)).toEqual(
      expect.arrayContaining(['登记', '指派承办人', '接受承办', '签订委托协议', '结案', '提交案卷', '归档']),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { actorOf, file, Walk, WORKER } from '../../tests/walks/simulation.ts';
import { aidCase } from './procedure.ts';
import { moneyFacts, rosterRefusal } from './results.ts';
import type { Case } from './row.ts';
import { notTooManyHandlers } from './rules.ts';

const handler = actorOf('handler');
const assign = { handlerRegisterId: '00000000-0000-4000-8000-000000000000' };

function inProgress(): Walk {
  const walk = new Walk(
    aidCase,
    { applicationId: 'matter-0', stage: 'arbitration', grantedOn: '2026-11-20', hearings: 0 },
    file,
  );
  walk.try('assign', assign, actorOf('director'));
  walk.try('accept', {}, handler);
  walk.try('sign_agreement', { signedOn: '2026-11-21', power: 'general' }, handler);
  return walk;
}

describe('法律援助案件', () => {
  it('指派期限从批准之日起算，不从登记案件之日起算', () => {
    const walk = new Walk(
      aidCase,
      { applicationId: 'matter-0', stage: 'arbitration', grantedOn: '2026-11-19', hearings: 0 },
      file,
    );
    expect(walk.clocks['assign']?.dueOn).toBe('2026-11-23');
  });

  it('不能承办的，案件回到待指派，留下原因，原承办人不再有权办理', () => {
    const walk = new Walk(
      aidCase,
      { applicationId: 'matter-0', stage: 'arbitration', grantedOn: '2026-11-20', hearings: 0 },
      file,
    );
    walk.try('assign', assign, actorOf('director'));
    const declined = walk.try('decline', { reason: '应当回避' }, handler);
    expect(declined).toMatchObject({
      ok: true,
      to: 'awaiting_assignment',
      handlerId: null,
      children: [{ table: 'case_log', rows: [{ kind: 'decline', content: '应当回避' }] }],
    });
    expect(walk.try('accept', {}, handler)).toMatchObject({ ok: false, refusal: { code: 'wrong_party' } });
  });

  it('负责人可以改派，不能改派给同一个人；原承办人从此办不了', () => {
    const walk = inProgress();
    const reassign = { ...assign, note: '原承办人调离' };
    expect(walk.try('reassign', reassign, actorOf('director'))).toMatchObject({
      ok: true,
      to: 'assigned',
      handlerId: 'staff-handler-2',
    });
    expect(walk.try('accept', {}, handler)).toMatchObject({ ok: false, refusal: { code: 'wrong_party' } });
    expect(walk.try('accept', {}, walk.actorOf('handler'))).toMatchObject({ ok: true });
  });

  it('诉讼里一个人最多两名代理人：增派第三名的不行；代理几个人的可以；仲裁法律没有规定人数，不拦', () => {
    const asks = (stage: string, applicants: number, beside: readonly string[]) => {
      const parties = file.parties.filter((party) => party.role === 'applicant').slice(0, 1);
      const roster = Array.from({ length: applicants }, () => parties).flat();
      return notTooManyHandlers({
        matter: { stage, handlerId: 'staff-1', coHandlerIds: beside },
        file: { ...file, workerCount: null, parties: roster },
      } as unknown as Case); // the rule reads nothing else
    };
    expect(asks('first_instance', 1, [])).toBeNull();
    expect(asks('first_instance', 1, ['staff-2'])).toMatchObject({
      code: 'wrong_state',
      basis: { article: '第六十一条' },
    });
    expect(asks('second_instance', 2, ['staff-2'])).toBeNull();
    expect(asks('arbitration', 1, ['staff-2'])).toBeNull();
    expect(asks('enforcement', 0, ['staff-2'])).toBeNull();
  });

  it('承办人离任后，事项还写着他也办不了', () => {
    const gone = { ...handler, posts: [] };
    expect(inProgress().try('log', { kind: 'meeting', heldOn: '2026-11-21', content: '会见' }, gone)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong_party' },
    });
  });

  it('没有办案记录不能结案，日期不能晚于今天', () => {
    const walk = inProgress();
    const example = aidCase.acts['conclude']?.example;
    expect(walk.try('conclude', example, handler)).toMatchObject({ ok: false, refusal: { code: 'log_missing' } });
    const later = { kind: 'meeting', heldOn: '2026-11-22', content: '会见' };
    expect(walk.try('log', later, handler)).toMatchObject({
      ok: false,
      refusal: { code: 'bad_input', fields: [{ path: 'heldOn' }] },
    });
    walk.try('log', { ...later, heldOn: '2026-11-21' }, handler);
    expect(walk.try('conclude', example, handler)).toMatchObject({ ok: true, to: 'concluded' });
    expect(walk.clocks['submit_file']?.stoppedOn).toBeNull();
  });

  it('金额逐人填写：漏人、重复、外人都不行；整个名册一行总额可以', () => {
    const others = ['party-1', 'party-2', 'party-3'];
    expect(rosterRefusal([{ partyId: null }], others)).toBeNull();
    expect(
      rosterRefusal(
        others.map((partyId) => ({ partyId })),
        others,
      ),
    ).toBeNull();
    expect(rosterRefusal([{ partyId: 'party-1' }, { partyId: 'party-2' }], others)?.code).toBe('money_incomplete');
    expect(rosterRefusal([{ partyId: 'party-1' }, { partyId: 'party-1' }], others)?.code).toBe('roster_mismatch');
    expect(rosterRefusal([{ partyId: 'party-9' }], others)?.fields?.[0]?.path).toBe('results.0.partyId');
    expect(rosterRefusal([{ partyId: null }, { partyId: 'party-1' }], others)?.code).toBe('roster_mismatch');
  });

  it('一笔总数只有在争议只有一个事由时才记到请求上，不替当事人分摊', () => {
    const lines = [{ partyId: WORKER, fen: 100 }];
    expect(moneyFacts({ ...file, causes: ['unpaid_wages'] }, 'received_fen', lines, '李律师')).toMatchObject([
      { cause: 'unpaid_wages', value: 100, partyId: WORKER },
    ]);
    expect(moneyFacts({ ...file, causes: ['unpaid_wages', 'overtime'] }, 'received_fen', lines, '李律师')).toEqual([]);
    expect(
      moneyFacts({ ...file, causes: ['unpaid_wages'] }, 'received_fen', [{ partyId: null, fen: null }], '李律师'),
    ).toMatchObject([{ value: null }]);
  });
});

// Who shows that they are of the persons of article 42 submits without a word on income.
import { describe, expect, it } from 'vitest';
import { actorOf, file, Walk } from '../../tests/walks/simulation.ts';
import { aidApplication } from './procedure.ts';

const open = (facts: Partial<typeof file> = {}) =>
  new Walk(aidApplication, { stage: 'arbitration', reasons: '被劝退', hardshipProof: null }, { ...file, ...facts });
const receptionist = actorOf('receptionist');
const hardship = { householdSize: 3, incomePerHeadFen: 100_000, hardshipProof: 'declaration' };

describe('免予核查的人员', () => {
  it('有材料证明免予核查的，不问收入就能提交；登记错了可以改；农民工要工资的本来就不核查', () => {
    const walk = open();
    walk.try('state_hardship', hardship, receptionist);
    const shown = { exemptPerson: 'public_assistance', papers: ['最低生活保障证'] };
    expect(walk.try('show_exemption', shown, receptionist)).toMatchObject({
      ok: true,
      set: { hardshipProof: 'public_assistance', isHardshipExamined: false, incomePerHeadFen: null },
    });
    const corrected = new Walk(aidApplication, walk.row, file);
    expect(corrected.try('state_hardship', hardship, receptionist)).toMatchObject({ ok: true });
    const submitted = walk.try('submit', {}, receptionist);
    expect(submitted).toMatchObject({ ok: true, set: { isHardshipExamined: false, incomePerHeadFen: null } });
    expect(submitted.ok && submitted.set).not.toHaveProperty('hardshipProof');
    const migrant = open({ applicantCategory: 'migrant_worker', causes: ['unpaid_wages'] });
    expect(migrant.try('show_exemption', shown, receptionist)).toMatchObject({
      ok: false,
      refusal: { code: 'hardship_not_examined' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { actorOf, Walk } from '../../tests/walks/simulation.ts';
import { aidComplaint } from './procedure.ts';

const open = () => new Walk(aidComplaint, { about: '两周没有答复', respondent: '窗口', forwardedOn: null });
const reviewer = actorOf('reviewer');
const director = actorOf('director');

describe('法律援助投诉', () => {
  it('收到之日起五个工作日内决定是否受理，受理之日起四十五日内办结', () => {
    const walk = open();
    expect(walk.clocks['accept']?.dueOn).toBe('2026-11-27');
    walk.try('accept', {}, reviewer);
    expect(walk.clocks['accept']?.stoppedOn).toBe('2026-11-21');
    expect(walk.clocks['handle']?.dueOn).toBe('2027-01-05');
  });

  it('移送之日不能在收到投诉以前，也不能在今天以后；回执不能早于移送', () => {
    const walk = open();
    for (const forwardedOn of ['2026-11-20', '2026-11-22']) {
      expect(walk.try('forward_to_justice', { body: '市司法局', forwardedOn }, director)).toMatchObject({
        refusal: { code: 'bad_input', fields: [{ path: 'forwardedOn' }] },
      });
    }
    walk.wait(3);
    walk.try('forward_to_justice', { body: '市司法局', forwardedOn: '2026-11-23' }, director);
    const receipt = { receipt: '收文第3号', receivedOn: '2026-11-22' };
    expect(walk.try('record_receipt', receipt, reviewer)).toMatchObject({ refusal: { code: 'bad_input' } });
    expect(walk.try('record_receipt', { ...receipt, receivedOn: '2026-11-24' }, reviewer)).toMatchObject({
      ok: true,
      to: 'forwarded',
      set: { forwardReceipt: '收文第3号' },
    });
  });

  it('投诉人自己可以撤回，不能自己答复', () => {
    const walk = open();
    walk.try('accept', {}, reviewer);
    const answer = { conclusion: 'unfounded', findings: '查无此事', measures: '当面说明' };
    expect(walk.try('answer', answer, actorOf('applicant'))).toMatchObject({ refusal: { code: 'wrong_party' } });
    expect(walk.try('withdraw', { reason: '已说明' }, actorOf('applicant'))).toMatchObject({
      ok: true,
      to: 'withdrawn',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { actorOf, file, Walk } from '../../tests/walks/simulation.ts';
import { aidApplication } from './procedure.ts';
import { receiverRefusal, rulingRefusal } from './rules.ts';

const opened = {
  stage: 'arbitration',
  reasons: '被劝退',
  isOral: false,
  isHardshipExamined: null,
  hardshipProof: null,
  supplementAskedOn: null,
  urgentGround: null,
  transferReturns: 0,
  isRuled: false,
  reviewFromOn: null,
  urgentPapersSuppliedOn: null,
  proposedBy: null,
  submittedOn: null,
};
const open = (facts: Partial<typeof file> = {}) => new Walk(aidApplication, { ...opened }, { ...file, ...facts });
const receptionist = actorOf('receptionist');
const reviewer = actorOf('reviewer');
const director = actorOf('director');
const allPapers = ['申请表', '身份证明', '与申请事项有关的材料：劳动合同'];
const urgentlyAided = () => {
  const walk = open();
  walk.try('give_urgent_aid', { ground: 'preservation', reason: '须立即保全' }, director);
  return walk;
};
const hardship = { householdSize: 3, incomePerHeadFen: 100_000, hardshipProof: 'declaration' };

function submitted(facts: Partial<typeof file> = {}): Walk {
  const walk = open(facts);
  walk.try('state_hardship', hardship, receptionist);
  walk.try('submit', {}, receptionist);
  return walk;
}

describe('法律援助申请', () => {
  it('职工申请代理仲裁须先说明困难状况，否则不能提交，并写明第九条', () => {
    expect(open().try('submit', {}, receptionist)).toMatchObject({
      ok: false,
      refusal: { code: 'hardship_not_stated' },
    });
  });

  it('农民工讨薪不审查困难：不问收入，填收入被拒绝，直接可以提交', () => {
    const walk = open({ applicantCategory: 'migrant_worker', causes: ['unpaid_wages'] });
    expect(walk.try('state_hardship', hardship, receptionist)).toMatchObject({
      ok: false,
      refusal: { code: 'hardship_not_examined' },
    });
    expect(walk.try('submit', {}, receptionist)).toMatchObject({
      ok: true,
      to: 'under_review',
      set: { isHardshipExamined: false },
    });
  });

  it('申请人身份没有登记时先问身份，不先问收入', () => {
    const walk = open({ applicantCategory: null, causes: ['unpaid_wages'] });
    expect(walk.try('state_hardship', hardship, receptionist)).toMatchObject({
      ok: false,
      refusal: { code: 'hardship_not_examined' },
    });
    expect(walk.try('submit', {}, receptionist)).toMatchObject({ ok: false, refusal: { code: 'hardship_not_stated' } });
  });

  it('提交当日起算七日，周六提交、期满遇周六，顺延到周一', () => {
    const walk = submitted();
    expect(walk.clocks['review']).toEqual({ dueOn: '2026-11-30', stoppedOn: null });
  });

  it('补正只能告知一次', () => {
    const walk = submitted();
    walk.try('ask_supplement', { items: ['工资流水'] }, reviewer);
    walk.try('supplement', { items: ['工资流水'] }, receptionist);
    expect(walk.try('ask_supplement', { items: ['合同'] }, reviewer)).toMatchObject({
      ok: false,
      refusal: { code: 'supplement_used' },
    });
  });

  it('补正期满以前不能按撤回处理，期满以后由工作人员办理', () => {
    const walk = submitted();
    walk.try('ask_supplement', { items: ['工资流水'] }, reviewer);
    const note = { note: '电话告知两次' };
    expect(walk.try('deem_withdrawn', note, reviewer)).toMatchObject({
      ok: false,
      refusal: { code: 'supplement_not_due' },
    });
    walk.wait(30);
    expect(walk.try('deem_withdrawn', note, reviewer)).toMatchObject({ ok: true, to: 'deemed_withdrawn' });
  });

  it('批准引出案件，同一个人不能既提意见又批准', () => {
    const walk = submitted();
    walk.try('propose_grant', { opinion: '建议给予' }, reviewer);
    const both = { ...director, staffId: reviewer.staffId };
    expect(walk.try('grant', { reason: '同意' }, both)).toMatchObject({ ok: false, refusal: { code: 'same_person' } });
    const granted = walk.try('grant', { reason: '同意' }, director);
    expect(granted).toMatchObject({ ok: true, to: 'granted' });
    expect(granted.ok && granted.act.follow?.procedure).toBe('aid_case');
    expect(walk.clocks['review']?.stoppedOn).toBe('2026-11-21');
  });

  it('拟不予的不能批准给予，退回后可以改提意见', () => {
    const walk = submitted();
    walk.try('propose_refusal', { opinion: '不属范围' }, reviewer);
    expect(walk.try('grant', { reason: '同意' }, director)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong_state' },
    });
    walk.try('return_proposal', { reason: '再核实' }, director);
    expect(walk.try('propose_grant', { opinion: '核实后建议给予' }, reviewer)).toMatchObject({ ok: true });
  });

  it('时效将届满不足七日的才可以先行援助', () => {
    const walk = open();
    const urgent = { ground: 'limitation', reason: '时效将届满' };
    for (const expiresOn of [undefined, '2026-11-20', '2026-11-28', '2030-01-01']) {
      const input = expiresOn ? { ...urgent, expiresOn } : urgent;
      const refused = { ok: false, refusal: { code: 'bad_input', fields: [{ path: 'expiresOn' }] } };
      expect(walk.try('give_urgent_aid', input, director), expiresOn).toMatchObject(refused);
    }
    expect(walk.try('give_urgent_aid', { ...urgent, expiresOn: '2026-11-27' }, director)).toMatchObject({ ok: true });
  });

  it('先行援助补齐手续后仍由两个人确认', () => {
    const walk = open();
    walk.try('give_urgent_aid', { ground: 'preservation', reason: '须立即保全' }, director);
    const opinion = { opinion: '手续已补齐' };
    expect(walk.try('propose_confirmation', opinion, reviewer)).toMatchObject({
      ok: false,
      refusal: { code: 'urgent_papers_missing' },
    });
    walk.try('supply_urgent_papers', { items: allPapers }, receptionist);
    const urgentDirector = { ...reviewer, staffId: director.staffId };
    expect(walk.try('propose_confirmation', opinion, urgentDirector)).toMatchObject({
      ok: false,
      refusal: { code: 'same_person' },
    });
    walk.try('propose_confirmation', opinion, reviewer);
    expect(walk.try('confirm_urgent_aid', { reason: '确认' }, director)).toMatchObject({ ok: true, to: 'granted' });
  });

  it('先行援助逾期不补手续的，由工作人员按撤回处理', () => {
    const walk = open();
    walk.try('give_urgent_aid', { ground: 'preservation', reason: '须立即保全' }, director);
    expect(walk.try('deem_withdrawn', { note: '多次催告' }, reviewer)).toMatchObject({ ok: false });
    walk.wait(40);
    expect(walk.try('deem_withdrawn', { note: '多次催告' }, reviewer)).toMatchObject({ ok: true });
  });

  it('先行援助的手续可以分几次交：没写到的仍算还缺，补齐期限不因此延长，全部齐了才算补齐', () => {
    const walk = urgentlyAided();
    const worker = actorOf('applicant');
    walk.wait(3);
    expect(walk.try('supply_urgent_papers', { items: ['劳动合同'] }, worker)).toMatchObject({
      refusal: {
        code: 'bad_input',
        fields: [{ path: 'items', message: expect.stringContaining('还缺：申请表、身份证明、与申请事项有关的材料') }],
      },
    });
    expect(walk.try('supply_urgent_papers', { items: ['1．身份证明（复印件）', '申请表'] }, worker)).toMatchObject({
      ok: true,
      set: { laterPapers: ['与申请事项有关的材料'], urgentPapersSuppliedOn: null },
    });
    expect(walk.clocks['urgent_papers']).toEqual({ dueOn: '2026-12-01', stoppedOn: null });
    expect(walk.clocks['confirmation']).toBeUndefined();
    expect(walk.try('propose_confirmation', { opinion: '齐' }, reviewer)).toMatchObject({
      refusal: { code: 'urgent_papers_missing' },
    });
    const rest = { items: ['《与申请事项有关的材料》：劳动合同'] };
    expect(walk.try('supply_urgent_papers', rest, worker)).toMatchObject({
      ok: true,
      set: { laterPapers: [], urgentPapersSuppliedOn: '2026-11-24' },
    });
    expect(walk.clocks['urgent_papers']?.stoppedOn).toBe('2026-11-24');
    expect(walk.clocks['confirmation']).toEqual({ dueOn: '2026-12-01', stoppedOn: null });
  });

  it('退回核实的手续要重新补，补齐期限重新起算；补齐以前不能再提确认意见', () => {
    const walk = urgentlyAided();
    walk.try('supply_urgent_papers', { items: allPapers }, receptionist);
    walk.try('propose_confirmation', { opinion: '齐' }, reviewer);
    walk.wait(4);
    const back = { reason: '身份证看不清', items: ['身份证明'] };
    expect(walk.try('return_confirmation', back, director)).toMatchObject({
      ok: true,
      to: 'urgent_aid',
      set: { laterPapers: ['身份证明'], urgentPapersSuppliedOn: null },
    });
    expect(walk.clocks['urgent_papers']).toEqual({ dueOn: '2026-12-07', stoppedOn: null });
    expect(walk.clocks['confirmation']?.stoppedOn).toBe('2026-11-25');
    expect(walk.clocks['fast_papers']).toBeUndefined();
    expect(walk.try('propose_confirmation', { opinion: '齐' }, reviewer)).toMatchObject({ ok: false });
    walk.try('supply_urgent_papers', { items: ['身份证明'] }, receptionist);
    expect(walk.try('propose_confirmation', { opinion: '齐' }, reviewer)).toMatchObject({ ok: true });
  });

  it('先行援助后查明不符合条件的，手续补齐后可以由两个人不予援助；退回的仍在先行援助中', () => {
    const walk = urgentlyAided();
    const opinion = { opinion: '家庭收入超过标准' };
    expect(walk.try('propose_refusal', opinion, reviewer)).toMatchObject({
      refusal: { code: 'urgent_papers_missing' },
    });
    walk.try('supply_urgent_papers', { items: allPapers }, receptionist);
    const gave = { ...reviewer, staffId: director.staffId };
    expect(walk.try('propose_refusal', opinion, gave)).toMatchObject({ refusal: { code: 'same_person' } });
    walk.try('propose_refusal', opinion, reviewer);
    expect(walk.try('return_proposal', { reason: '再核' }, director)).toMatchObject({
      refusal: { code: 'wrong_state' },
    });
    expect(walk.try('return_refusal', { reason: '再核' }, director)).toMatchObject({ ok: true, to: 'urgent_aid' });
    walk.try('propose_refusal', opinion, reviewer);
    expect(walk.try('refuse', { reason: '不符合条件' }, director)).toMatchObject({ ok: true, to: 'refused' });
    expect(walk.clocks['confirmation']?.stoppedOn).toBe('2026-11-21');
    walk.try('object', { reason: '收入算错' }, receptionist);
    walk.try('order_correction', { opinion: '收入确实算错' }, actorOf('superior'));
    expect(walk.try('grant_after_objection', { reason: '改正' }, director)).toMatchObject({
      refusal: { code: 'wrong_state' },
    });
    const confirmed = walk.try('confirm_after_objection', { reason: '改正' }, director);
    expect(confirmed).toMatchObject({ ok: true, to: 'granted' });
    expect(confirmed.ok && confirmed.act.follow).toBeUndefined();
  });

  it('事实改为不审查困难后，先前登记的收入不再保留', () => {
    const walk = open();
    walk.try('state_hardship', hardship, receptionist);
    const changed = new Walk(aidApplication, walk.row, {
      ...file,
      applicantCategory: 'migrant_worker',
      causes: ['unpaid_wages'],
    });
    expect(changed.try('submit', {}, receptionist)).toMatchObject({
      ok: true,
      set: { isHardshipExamined: false, incomePerHeadFen: null, householdSize: null, hardshipProof: null },
    });
  });

  it('申请人在手机上可以自己提交、补材料、撤回、提异议、投诉，不能替工会审查', () => {
    const worker = actorOf('applicant');
    const walk = open();
    walk.try('state_hardship', hardship, worker);
    expect(walk.try('submit', {}, worker)).toMatchObject({ ok: true, party: 'applicant', to: 'under_review' });
    walk.try('ask_supplement', { items: ['工资流水'] }, reviewer);
    expect(walk.try('supplement', { items: ['工资流水'] }, worker)).toMatchObject({ ok: true, party: 'applicant' });
    expect(walk.try('propose_grant', { opinion: '给我' }, worker)).toMatchObject({ refusal: { code: 'wrong_party' } });
    walk.try('propose_refusal', { opinion: '不属范围' }, reviewer);
    walk.try('refuse', { reason: '不属范围' }, director);
    expect(walk.try('object', { reason: '属于范围' }, worker)).toMatchObject({ ok: true, to: 'objection_raised' });
    const complaint = { respondent: '窗口', about: '态度' };
    expect(walk.try('complain', complaint, worker)).toMatchObject({ ok: true, to: 'objection_raised' });
    expect(walk.try('withdraw_objection', { reason: '算了' }, worker)).toMatchObject({ ok: true, to: 'refused' });
  });

  it('省外工会不在平台上接收，也不能被指定；上级只能指定自己下级的工会', () => {
    const superior = actorOf('superior');
    const context = open().context(superior) as Parameters<typeof receiverRefusal>[0]; // the walk's row has the columns these rules read
    const union = { id: 'union-far', name: '外省某市总工会', level: 'city', lft: 900, rgt: 950 };
    const found = (more: object) => ({ ...context, found: { union: { ...union, isGuest: false, ...more } } });
    expect(receiverRefusal(found({ isGuest: true }))?.fields?.[0]?.message).toContain('省外工会');
    expect(rulingRefusal(found({ isGuest: true }))?.fields?.[0]?.message).toContain('省外工会');
    expect(receiverRefusal(found({}))).toBeNull();
    expect(rulingRefusal(found({}))?.fields?.[0]?.message).toContain('共同的上级工会');
    expect(rulingRefusal(found({ lft: 300 }))).toBeNull();
  });

  it('快速援助的手续逾期按自己的时限算；先给予的仍要另一个人提确认意见', () => {
    const walk = open();
    const fast = { reason: '四十七人讨薪', laterPapers: ['申请表签名'] };
    expect(walk.try('grant_fast_track', fast, director)).toMatchObject({
      ok: true,
      to: 'urgent_aid',
      set: { urgentGround: 'fast_track', laterPapers: ['申请表签名'], decidedBy: director.staffId },
    });
    expect(walk.clocks['urgent_papers']).toBeUndefined();
    expect(walk.clocks['fast_papers']).toEqual({ dueOn: '2026-12-01', stoppedOn: null });
    expect(walk.try('deem_withdrawn', { note: '催告' }, reviewer)).toMatchObject({
      refusal: { code: 'supplement_not_due', basis: { number: '苏工发〔2012〕8号' } },
    });
    walk.try('supply_fast_papers', { items: ['申请表签名'] }, receptionist);
    const both = { ...reviewer, staffId: director.staffId };
    expect(walk.try('propose_confirmation', { opinion: '齐' }, both)).toMatchObject({
      refusal: { code: 'same_person' },
    });
  });
});

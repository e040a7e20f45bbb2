// Every state of every procedure as the person concerned reads it: whose turn it is, what comes next, and nobody mistaken for another.
import { sentence } from '@gongyuan/portal/follow.ts';
import { stateWords } from '@gongyuan/portal/state-words.ts';
import { procedures } from '@gongyuan/procedures/index.ts';
import { describe, expect, it } from 'vitest';
import { answersOf, tellableColumns, tellableStates } from './answers.ts';
import { standingOf } from './standing.ts';
import type { Clock } from './standing.ts';

const today = '2026-11-21';
const row = (procedure: string, state: string) => ({
  id: 'x',
  procedure,
  procedureLabel: procedures.find(({ id }) => id === procedure)?.label ?? '',
  state,
  number: null,
  unionName: '昆山市总工会',
  handlerName: '李律师',
});
const clock = (name: string, dueOn: string, more: Partial<Clock> = {}): Clock => ({
  matterId: 'x',
  name,
  dueOn,
  label: name,
  basis: '《法律援助法》第四十三条第一款',
  isInternal: false,
  ...more,
});
const read = (procedure: string, state: string, clocks: readonly Clock[] = [], areUrgentPapersIn = false) =>
  standingOf(row(procedure, state), { clocks, seatName: '苏州市总工会', areUrgentPapersIn, today });

const cases = procedures.flatMap((procedure) =>
  Object.entries(procedure.states).map(([name, state]) => ({ procedure, name, state, id: `${procedure.id}.${name}` })),
);

describe('每个程序的每个环节，职工都读得懂', () => {
  it.each(cases)('$id', ({ procedure, name, state }) => {
    expect(stateWords[procedure.id]?.[name], '要有一句职工看得懂的话').toBeTypeOf('string');
    const standing = read(procedure.id, name);
    const words = sentence(standing);
    expect(words).toMatch(/^[\p{Script=Han}，。；、（）]+$/u);
    expect(words).not.toMatch(/拟|undefined|null|受援人|审核人|事项/);
    if (state.phase === 'done') expect(words).not.toMatch(/现在|下一步/);
    if (state.phase === 'yours') expect(words).toMatch(/^现在等您/);
    if (state.phase === 'ours') expect(words).toMatch(/^现在在.+手里(（.+）)?，下一步[由等]/);
    if (state.waitsFor === 'superior') expect(words).toContain('在上级工会苏州市总工会手里');
    if (state.waitsFor === 'sender') expect(words).toContain('在苏州市总工会手里');
    if (state.phase === 'ours' && state.waitsFor === 'handler')
      expect(words).toContain(procedure.id === 'file_review' ? '在评估人李律师手里' : '在承办人李律师手里');
    if (['receptionist', 'reviewer', 'director'].includes(state.waitsFor) && state.phase === 'ours')
      expect(words).toContain('在昆山市总工会手里');
    if (procedure.id !== 'aid_application') expect(words).not.toContain('审查您的申请');
  });

  it('没有多写一个已经没有的环节', () => {
    for (const [procedure, states] of Object.entries(stateWords))
      for (const state of Object.keys(states)) expect(cases.map(({ id }) => id)).toContain(`${procedure}.${state}`);
  });

  it('拟给予和拟不予，职工看到的一个样', () => {
    expect(sentence(read('aid_application', 'grant_proposed'))).toBe(
      sentence(read('aid_application', 'refusal_proposed')),
    );
  });
});

describe('谁的日子', () => {
  const review = clock('review', '2026-11-28');
  it('轮到职工补材料，说的是职工的日子，不是工会的', () => {
    const standing = read('aid_application', 'awaiting_supplement', [
      clock('supplement', '2026-11-25', { isInternal: true }),
      review,
    ]);
    expect(sentence(standing)).toBe('现在等您按清单一次补齐材料，请在2026年11月25日前办。');
  });

  it('轮到工会审查，说的是工会的日子', () => {
    expect(sentence(read('aid_application', 'under_review', [review]))).toBe(
      '现在在昆山市总工会手里，下一步由工会审查您的申请，最晚2026年11月28日。',
    );
  });

  it('先给援助：手续没补是等您，补了就是工会核对', () => {
    const papers = clock('urgent_papers', '2026-12-01', { isInternal: true });
    expect(sentence(read('aid_application', 'urgent_aid', [papers]))).toContain('现在等您补齐手续');
    expect(sentence(read('aid_application', 'urgent_aid', [papers]))).toContain('请在2026年12月1日前办');
    expect(sentence(read('aid_application', 'urgent_aid', [], true))).toBe(
      '现在在昆山市总工会手里，下一步由工会核对您补齐的手续。',
    );
  });

  it('签协议是等职工，期限是工会的', () => {
    expect(sentence(read('aid_case', 'accepted', [clock('agreement', '2026-11-30')]))).toBe(
      '现在等您和承办人签委托协议，工会最晚2026年11月30日。',
    );
  });

  it('不予援助以后，写明哪天前可以提出异议', () => {
    expect(sentence(read('aid_application', 'refused', [clock('objection', '2026-12-20', { isInternal: true })]))).toBe(
      '不予援助。不同意的，请在2026年12月20日前提出异议。',
    );
  });

  it('起诉、上诉、申请执行的期限另外说，不混成工会办事的日子', () => {
    const standing = read('aid_case', 'awaiting_assignment', [
      clock('sue', '2026-12-05', { label: '起诉期限' }),
      clock('assign', '2026-11-24'),
    ]);
    expect(standing.due?.on).toBe('2026-11-24');
    expect(sentence(standing)).toMatch(/最晚2026年11月24日。起诉期限：2026年12月5日。$/);
  });
});

describe('给职工看的结果是一张写死的单子', () => {
  it('单子上的每一栏、每个环节，定义里都有', () => {
    for (const procedure of procedures) {
      const columns = procedure.shown.map(({ column }) => column);
      for (const column of tellableColumns(procedure.id)) expect(columns, procedure.id).toContain(column);
      for (const state of tellableStates(procedure.id)) expect(Object.keys(procedure.states)).toContain(state);
    }
  });

  it('内部意见、单位不得知道的反映、经办过程一栏也没有', () => {
    const all = procedures.flatMap(({ id }) => tellableColumns(id).map((column) => `${id}.${column}`));
    for (const inner of [
      'proposalReason',
      'reported',
      'skipReason',
      'dispatchNote',
      'returnNote',
      'summary',
      'violation',
      'terminationEvidence',
    ])
      expect(all.filter((name) => name.endsWith(`.${inner}`))).toEqual([]);
  });

  it('短信说“请登录查看”的，登录后都看得到', () => {
    const shown = (id: string, row: Readonly<Record<string, unknown>> & { state: string }) => {
      const procedure = procedures.find((one) => one.id === id);
      return procedure ? answersOf(procedure, row).map(({ words }) => words) : [];
    };
    expect(
      shown('service_line', { state: 'finished', outcome: 'settled', result: '工资已经补发。', answeredOn: today }),
    ).toEqual(['已经解决', '工资已经补发。', '2026年11月21日']);
    expect(shown('service_line', { state: 'referred', referredTo: 'arbitration', referralNote: '带身份证' })).toEqual([
      '劳动人事争议仲裁委员会（劳动合同履行地或者用人单位所在地的仲裁委立案窗口）',
      '带身份证',
    ]);
    expect(shown('service_line', { state: 'accepted', responsibleName: '王芳', progress: null })).toEqual(['王芳']);
    expect(shown('supervision', { state: 'dropped', closeReason: '单位已经注销。' })).toEqual(['单位已经注销。']);
    expect(shown('supervision', { state: 'authority_concluded', authorityResult: '责令补发' })).toContain('责令补发');
    expect(shown('negotiation_help', { state: 'done', outcome: 'agreed', agreedFen: 1_200_000 })).toEqual([
      '达成一致',
      '12,000.00元',
    ]);
    expect(
      shown('paper_drafting', { state: 'done', paperKind: 'complaint', addressedTo: '昆山法院', draftedOn: today }),
    ).toEqual(['民事起诉状', '昆山法院', '2026年11月21日']);
    expect(
      shown('aid_application', { state: 'refusal_proposed', decisionReason: '旧', proposalReason: '不行' }),
    ).toEqual([]);
  });
});

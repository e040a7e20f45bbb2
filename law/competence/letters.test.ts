// Who may issue which letter: each letter at each level, and each thing it rests on.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { enoughSupervisors, letters, mayIssue, type LetterCode, type LetterFacts } from './letters.ts';
import { unionLevels } from './venue.ts';

const codes: readonly LetterCode[] = [
  'reminder_letter',
  'investigation_record',
  'opinion_letter',
  'recommendation_letter',
  'aid_decision',
  'assignment_letter',
  'hand_down_letter',
  'urging_letter',
  'adviser_letter',
  'cooperation_letter',
  'petition_notice',
];
const complete = { supervisors: 2, hasCertificates: true, signer: 'chair', isAboveAddressee: true } as const;
const fromAnyLevel = new Set<LetterCode>(['reminder_letter', 'investigation_record', 'petition_notice']);

describe('级别', () => {
  it('每一种文书都在表里', () => {
    expect(codes.toSorted()).toEqual(Object.keys(letters).toSorted());
  });
  it.each(
    codes.flatMap((code) => unionLevels.map((level) => [code, level] as const)),
  )('%s 由 %s 工会发出', (code, level) => {
    const isLow = level === 'township' || level === 'grassroots';
    const lowAnswer = code === 'opinion_letter' ? 'unknown' : fromAnyLevel.has(code);
    const finding = mayIssue(code, { ...complete, level });
    expect(finding.value).toBe(isLow ? lowAnswer : true);
    expect(finding.because.length).toBeGreaterThan(0);
  });
  it('不知道是哪一级的，分级别的文书先问', () => {
    for (const code of codes) {
      expect(mayIssue(code, complete).value, code).toBe(fromAnyLevel.has(code) ? true : 'unknown');
    }
  });
  it('监督条例的条文没有核实，引用时写明', () => {
    expect(formatBases(mayIssue('recommendation_letter', { level: 'county' }).because)).toContain('条文待核实');
  });
});

describe('监督意见书', () => {
  const opinion: LetterFacts = { ...complete, level: 'county' };
  it.each([
    [{ supervisors: 1 }, false],
    [{ supervisors: 3 }, true],
    [{ hasCertificates: false }, false],
    [{ signer: 'vice_chair' }, true],
    [{ signer: 'other' }, false],
    [{ supervisors: 'unknown' }, 'unknown'],
    [{ hasCertificates: 'unknown' }, 'unknown'],
    [{ signer: 'unknown' }, 'unknown'],
  ] as const)('%j：%s', (told, expected) => {
    const finding = mayIssue('opinion_letter', { ...opinion, ...told });
    expect(finding.value).toBe(expected);
    if (expected === 'unknown') expect(finding.missing).toEqual(Object.keys(told));
  });
  it('缺两样的一次说清', () => {
    const finding = mayIssue('opinion_letter', { ...opinion, supervisors: 1, signer: 'other' });
    expect(finding.reason).toContain('两名以上监督员');
    expect(finding.reason).toContain('主席或者副主席');
  });
});

describe('交办和督办', () => {
  it.each(['hand_down_letter', 'urging_letter'] as const)('%s 只能发给下级', (code) => {
    expect(mayIssue(code, { level: 'city', isAboveAddressee: false }).value).toBe(false);
    expect(mayIssue(code, { level: 'city' }).missing).toEqual(['isAboveAddressee']);
  });
});

describe('调查', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
    [null, 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('%s名监督员：%s', (supervisors, expected) => {
    expect(enoughSupervisors(supervisors).value).toBe(expected);
  });
});

// Who may act for a worker, kind by kind and fact by fact, and how many agents there may be.
import { describe, expect, it } from 'vitest';
import { leftBenchTooRecently } from './bench.ts';
import { fewEnoughAgents, mayAct, type AgentFacts, type AgentKind } from './representation.ts';

const today = '2026-11-21';
const authorised = { hasAuthority: true, hasCapacity: true } as const;
const complete: Readonly<Record<AgentKind, AgentFacts>> = {
  lawyer: { kind: 'lawyer', ...authorised, hasLicence: true, leftBenchOn: null },
  legal_worker: { kind: 'legal_worker', ...authorised, hasLicence: true, isInJurisdiction: true },
  near_relative: { kind: 'near_relative', ...authorised, isNearRelative: true },
  union_recommended: {
    kind: 'union_recommended',
    ...authorised,
    isClientAffiliated: true,
    isStaffOfRecommender: true,
  },
  unit_recommended: { kind: 'unit_recommended', ...authorised, isClientAffiliated: true },
  other: { kind: 'other', ...authorised },
};
const kinds = ['lawyer', 'legal_worker', 'near_relative', 'union_recommended', 'unit_recommended', 'other'] as const;

describe('代理诉讼', () => {
  it.each(kinds)('%s：手续齐全的，只有其他人不能代理', (kind) => {
    expect(mayAct('litigation', complete[kind], today).value).toBe(kind !== 'other');
  });
  const facts = kinds
    .filter((kind) => kind !== 'other')
    .flatMap((kind) =>
      Object.entries(complete[kind]).flatMap(([fact, told]) => (told === true ? [[kind, fact] as const] : [])),
    );
  it.each(facts)('%s：%s 没有的不能代理，不知道的先问', (kind, fact) => {
    expect(mayAct('litigation', { ...complete[kind], [fact]: false }, today).value).toBe(false);
    const open = mayAct('litigation', { ...complete[kind], [fact]: 'unknown' }, today);
    expect(open).toMatchObject({ value: 'unknown', missing: [fact] });
  });
  it('做过法官不满二年的律师不能代理诉讼，可以代理仲裁；不知道的先问', () => {
    const former: AgentFacts = { ...complete.lawyer, leftBenchOn: '2025-01-01' };
    expect(mayAct('litigation', former, today).value).toBe(false);
    expect(mayAct('arbitration', former, today).value).toBe(true);
    const { leftBenchOn: _, ...unasked } = complete.lawyer;
    expect(mayAct('litigation', unasked, today)).toMatchObject({ value: 'unknown', missing: ['hasLeftBenchOn'] });
  });
});

describe('离任二年', () => {
  it.each([
    ['2024-11-20', false],
    ['2024-11-21', true],
    ['2024-11-22', true],
    ['2024-02-29', false],
    [null, false],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s 离任，到2026年11月21日不满二年：%s', (leftOn, expected) => {
    expect(leftBenchTooRecently(leftOn, today).value).toBe(expected);
  });
});

describe('代理仲裁', () => {
  it.each(kinds)('%s：有委托书、有行为能力的都可以', (kind) => {
    expect(mayAct('arbitration', complete[kind], today).value).toBe(true);
    expect(mayAct('arbitration', { ...complete[kind], hasAuthority: false }, today).value).toBe(false);
    expect(mayAct('arbitration', { ...complete[kind], hasCapacity: 'unknown' }, today).missing).toEqual([
      'hasCapacity',
    ]);
  });
  it('没有执业证的不能以律师名义代理', () => {
    expect(mayAct('arbitration', { ...complete.lawyer, hasLicence: false }, today).value).toBe(false);
  });
});

describe('代理人的人数', () => {
  it.each([
    ['litigation', 1, 1, true],
    ['litigation', 2, 1, true],
    ['litigation', 3, 1, false],
    ['litigation', 4, 2, true],
    ['litigation', 5, 2, false],
    ['litigation', 3, 'unknown', 'unknown'],
    ['litigation', 2, undefined, true],
    ['arbitration', 2, 1, true],
    ['arbitration', 3, 1, 'unknown'],
    ['litigation', undefined, 1, 'unknown'],
  ] as const)('%s：%s名代理人，%s名委托人：%s', (forum, agents, principals, expected) => {
    const told = { ...(agents === undefined ? {} : { agents }), ...(principals === undefined ? {} : { principals }) };
    expect(fewEnoughAgents(forum, told).value).toBe(expected);
  });
});

// What keeps somebody from a matter: ground by ground, with its article; what was never asked is asked.
import { describe, expect, it } from 'vitest';
import { formatBases } from '../basis.ts';
import { conflictGrounds, freeOfConflict, type ConflictFacts, type Part } from './conflict.ts';

const handler = {
  actsForOtherSide: false,
  firmActsForOtherSide: false,
  hasOwnInterest: false,
  isNearRelative: false,
  relativeHasInterest: false,
  advisesEmployer: false,
  handledBefore: false,
  sitsOnTribunal: false,
} as const satisfies ConflictFacts;
const clean: Readonly<Record<Part, ConflictFacts>> = {
  handler,
  mediator: { hasOwnInterest: false, isNearRelative: false },
  arbitrator: { hasOwnInterest: false, isNearRelative: false, advisesEmployer: false, handledBefore: false },
  supervisor: { hasOwnInterest: false, relativeHasInterest: false },
  petition_officer: { hasOwnInterest: false },
  peer_reviewer: { handledReviewedCase: false, firmHandledReviewedCase: false, isOfReviewedPlace: false },
};
const parts = ['handler', 'mediator', 'arbitrator', 'supervisor', 'petition_officer', 'peer_reviewer'] as const;

describe('没有冲突', () => {
  it.each(parts)('%s：每一项都问过、都没有的，可以办', (part) => {
    expect(freeOfConflict(part, clean[part]).value).toBe(true);
    expect(conflictGrounds(part, clean[part])).toEqual([]);
  });
  it.each(parts)('%s：什么都没问的，列出要问的', (part) => {
    const finding = freeOfConflict(part, {});
    expect(finding.value).toBe('unknown');
    expect(finding.missing).toEqual(Object.keys(clean[part]));
  });
});

describe('每一种情形', () => {
  const person = [
    ['handler', 'actsForOtherSide', false, '第三十九条'],
    ['handler', 'firmActsForOtherSide', false, '第二十三条'],
    ['handler', 'hasOwnInterest', false, '第三十九条'],
    ['handler', 'isNearRelative', false, '第三十九条'],
    ['handler', 'relativeHasInterest', false, '第三十九条'],
    ['handler', 'advisesEmployer', false, '第二十三条'],
    ['handler', 'handledBefore', false, '第二十三条'],
    ['handler', 'sitsOnTribunal', 'unknown', '第二十三条'],
    ['mediator', 'hasOwnInterest', 'unknown', '第十三条'],
    ['mediator', 'isNearRelative', 'unknown', '第十三条'],
    ['arbitrator', 'hasOwnInterest', false, '第三十三条'],
    ['arbitrator', 'isNearRelative', false, '第三十三条'],
    ['arbitrator', 'advisesEmployer', false, '第三十三条'],
    ['arbitrator', 'handledBefore', 'unknown', '第三十三条'],
    ['supervisor', 'hasOwnInterest', 'unknown', '江苏省工会劳动法律监督条例'],
    ['supervisor', 'relativeHasInterest', 'unknown', '江苏省工会劳动法律监督条例'],
    ['petition_officer', 'hasOwnInterest', false, '第二十八条第三款'],
    ['peer_reviewer', 'handledReviewedCase', false, '第五十七条'],
    ['peer_reviewer', 'firmHandledReviewedCase', false, '第五十七条'],
    ['peer_reviewer', 'isOfReviewedPlace', 'unknown', '第五十七条'],
  ] as const;
  it.each(person)('%s：%s，可以办 %s，依据%s', (part, fact, expected, article) => {
    const facts = { ...clean[part], [fact]: true };
    const finding = freeOfConflict(part, facts);
    expect(finding.value).toBe(expected);
    expect(formatBases(finding.because)).toContain(article);
    expect(conflictGrounds(part, facts).map(({ code }) => code)).toEqual([fact]);
  });
  it.each(person)('%s：%s 不知道的，就问这一项', (part, fact) => {
    expect(freeOfConflict(part, { ...clean[part], [fact]: 'unknown' })).toMatchObject({
      value: 'unknown',
      missing: [fact],
    });
  });
});

describe('几种情形一起', () => {
  it('有一项不许办的就不许办，别的不必再问', () => {
    const finding = freeOfConflict('handler', { actsForOtherSide: true, sitsOnTribunal: true });
    expect(finding).toMatchObject({ value: false });
    expect(finding.missing).toBeUndefined();
  });
  it('名册上登记的，原话列在后面', () => {
    expect(
      conflictGrounds('handler', { isNearRelative: true, stated: ['常年法律顾问'] }).map(({ words }) => words),
    ).toEqual(['是对方当事人或者其代理人的近亲属', '利益冲突：常年法律顾问']);
    expect(freeOfConflict('handler', { ...handler, stated: ['常年法律顾问'] }).value).toBe(false);
  });
});

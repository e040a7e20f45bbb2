// Which union takes a request, who rules between two, and what a union of each level may take.
import { describe, expect, it } from 'vitest';
import { competentUnion, isCountyOrAbove, needsRuling, rulesOver, takesAid, unionLevels } from './venue.ts';

describe('哪一级工会可以受理', () => {
  const table = unionLevels.flatMap((level) =>
    [true, false, 'unknown' as const].flatMap((isManned) =>
      [true, false].map((isRepresentation) => [level, isManned, isRepresentation] as const),
    ),
  );
  it.each(table)('%s，有站有人 %s，代理仲裁诉讼 %s', (level, isManned, isRepresentation) => {
    const high = level === 'province' || level === 'city' || level === 'county';
    const township = isRepresentation ? false : isManned;
    expect(takesAid({ level, isManned, isRepresentation }).value).toBe(
      high ? true : level === 'township' ? township : false,
    );
    expect(isCountyOrAbove(level)).toBe(high);
  });
  it('不知道是哪一级、有没有人的，先问', () => {
    expect(takesAid({ isRepresentation: true }).missing).toEqual(['unionLevel']);
    expect(takesAid({ level: 'township', isRepresentation: false }).missing).toEqual(['isManned']);
  });
});

describe('向哪里申请', () => {
  const places = ['甲', null, 'unknown', undefined] as const;
  const table = places.flatMap((first) => places.map((seat) => [first, seat] as const));
  const seatOf = (seat: string | null | undefined) => (seat === '甲' ? '乙' : seat);

  it.each(table)('职工：履行地 %s，单位所在地 %s', (first, seat) => {
    const told = seatOf(seat);
    const found = competentUnion<string>({
      causes: ['unpaid_wages'],
      ...(first === undefined ? {} : { performancePlace: first }),
      ...(told === undefined ? {} : { employerSeat: told }),
    });
    if (first === '甲') expect(found).toMatchObject({ value: true, union: '甲', place: 'performancePlace' });
    else if (first === null && told === '乙') expect(found).toMatchObject({ value: true, union: '乙' });
    else if (first === null && told === null) expect(found).toMatchObject({ value: false, union: null });
    else
      expect(found).toMatchObject({
        value: 'unknown',
        missing: [first === null ? 'employerSeat' : 'performancePlace'],
      });
  });
  it('两地都可以的，履行地优先，并说明单位所在地也可以', () => {
    expect(competentUnion({ causes: [], performancePlace: '甲', employerSeat: '乙' })).toMatchObject({
      union: '甲',
      also: 'employerSeat',
    });
  });
  it('工会干部因履职受侵害和工会组织的，看侵权行为发生地', () => {
    const both = { performancePlace: '甲', infringementPlace: '丙' };
    expect(
      competentUnion({ applicantCategory: 'union_officer', causes: ['union_officer_rights'], ...both }).union,
    ).toBe('丙');
    expect(competentUnion({ applicantCategory: 'union_organisation', causes: [], ...both }).union).toBe('丙');
    expect(competentUnion({ applicantCategory: 'union_officer', causes: ['unpaid_wages'], ...both }).union).toBe('甲');
  });
});

describe('两个工会有争议的', () => {
  it.each([
    ['both', true],
    ['neither', true],
    ['one', false],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s 认为由自己受理：上级指定 %s', (claimants, expected) => {
    for (const matter of ['aid', 'petition'] as const) {
      const finding = needsRuling(claimants, matter);
      expect(finding.value).toBe(expected);
      expect(finding.because.length).toBeGreaterThan(0);
    }
  });
  it('只有在双方之上的工会才能指定', () => {
    const superior = { lft: 10, rgt: 20 };
    expect(rulesOver(superior, [{ lft: 11 }, { lft: 19 }])).toBe(true);
    expect(rulesOver(superior, [{ lft: 11 }, { lft: 21 }])).toBe(false);
    expect(rulesOver(superior, [{ lft: 9 }])).toBe(false);
  });
});

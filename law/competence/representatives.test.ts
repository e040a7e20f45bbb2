// How many speak for a group, at each forum, around each boundary.
import { describe, expect, it } from 'vitest';
import { electsRepresentatives, fitsForum, representativeNumbers, representativeWords } from './representatives.ts';
import type { Told } from './rule.ts';

const forums = ['visit', 'mediation', 'arbitration', 'litigation'] as const;

describe('推举代表', () => {
  const counts = [1, 2, 9, 10, 'unknown', undefined] as const;
  const told = [true, false, 'unknown', undefined] as const;
  const table = forums.flatMap((forum) =>
    counts.flatMap((count) => told.map((common) => [forum, count, common] as const)),
  );
  /** Two come to a door together; ten sue together. */
  const expected = (forum: string, count: number | 'unknown' | undefined, common: Told | undefined) => {
    const from = forum === 'visit' ? 2 : 10;
    if (common === false) return false;
    if (typeof count === 'number' && count < from) return false;
    return typeof count === 'number' && common === true ? true : 'unknown';
  };
  it.each(table)('%s，%s人，同一请求 %s', (forum, workerCount, commonClaim) => {
    const finding = electsRepresentatives(forum, {
      ...(workerCount === undefined ? {} : { workerCount }),
      ...(commonClaim === undefined ? {} : { commonClaim }),
    });
    expect(finding.value).toBe(expected(forum, workerCount, commonClaim));
    expect(finding.missing !== undefined).toBe(finding.value === 'unknown');
  });
});

describe('代表的人数', () => {
  it.each([
    ['visit', [1, 2, 5], [0, 6]],
    ['arbitration', [3, 4, 5], [2, 6]],
    ['litigation', [2, 5], [1, 6]],
    ['mediation', [1, 50], []],
  ] as const)('%s：%s 合适，%s 不合适', (forum, right, wrong) => {
    for (const elected of right) expect(fitsForum(forum, elected).value, String(elected)).toBe(true);
    for (const elected of wrong) expect(fitsForum(forum, elected).value, String(elected)).toBe(false);
  });
  it('没有说推举了几名的，先问', () => {
    expect(fitsForum('visit', undefined)).toMatchObject({ value: 'unknown', missing: ['elected'] });
  });
  it('仲裁的三至五名没有读到条文，写明待核实；法律没有规定人数的不编一个', () => {
    expect(representativeWords('arbitration')).toBe('三至五名（人数条文待核实）');
    expect(representativeNumbers.arbitration.isUnconfirmed).toBe(true);
    expect(representativeNumbers.arbitration.because.at(-1)?.article).toBeUndefined();
    expect(representativeWords('mediation')).toBe('');
    expect(representativeWords('litigation')).toBe('二至五名');
  });
});

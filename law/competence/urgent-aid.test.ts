// Aid before the papers: every day around the threshold, and each fact that may be missing.
import { describe, expect, it } from 'vitest';
import { LawUnknown } from '../basis.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { Told } from './rule.ts';
import { urgentAid } from './urgent-aid.ts';

const today = '2026-11-21';

describe('时效或者期限不足七日', () => {
  it.each([
    [-1, false],
    [0, true],
    [1, true],
    [6, true],
    [7, false],
    [8, false],
  ] as const)('还有%i日届满的：%s', (days, expected) => {
    const facts = { filingEndsOn: addDays(today, days), mustFile: true, needsPreservation: false };
    const finding = urgentAid(facts, today);
    expect(finding).toMatchObject({ value: expected, daysLeft: days, ground: expected ? 'limitation' : null });
  });
  it('没有事项要马上提出的，日子再近也不是这一种', () => {
    const facts = { filingEndsOn: today, mustFile: false, needsPreservation: false };
    expect(urgentAid(facts, today).value).toBe(false);
  });
});

describe('不知道的先问', () => {
  const told = [true, false, 'unknown', undefined] as const;
  const days = ['2026-11-25', '2027-05-01', 'unknown', undefined] as const;
  const table = days.flatMap((day) =>
    told.flatMap((mustFile) => told.map((preservation) => [day, mustFile, preservation] as const)),
  );
  /** The article read once more: either ground is enough, one that is certain to fail is not asked about. */
  const expected = (day: string | undefined, mustFile: Told | undefined, preservation: Told | undefined) => {
    const isDay = day !== undefined && day !== 'unknown';
    const isNear = day === '2026-11-25';
    if (preservation === true || (isNear && mustFile === true)) return true;
    const firstFails = mustFile === false || (isDay && !isNear);
    return firstFails && preservation === false ? false : 'unknown';
  };
  it.each(table)('届满 %s，要马上提出 %s，要保全 %s', (day, mustFile, preservation) => {
    const finding = urgentAid(
      {
        ...(day === undefined ? {} : { filingEndsOn: day }),
        ...(mustFile === undefined ? {} : { mustFile }),
        ...(preservation === undefined ? {} : { needsPreservation: preservation }),
      },
      today,
    );
    expect(finding.value).toBe(expected(day, mustFile, preservation));
    expect(finding.missing !== undefined).toBe(finding.value === 'unknown');
  });
});

describe('门槛按案件适用的法律', () => {
  it('法律还没有施行的日子不猜', () => {
    const facts = { filingEndsOn: '2010-03-05', mustFile: true };
    expect(() => urgentAid(facts, '2010-03-01')).toThrow(LawUnknown);
  });
});

// 时效：只提醒，不挡人；有争议的几种读法都说出来。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LawUnknown } from '../basis.ts';
import { publishedHolidays, type HolidayTable } from '../calendar/holidays.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { Interruption, LimitationFacts } from './facts.ts';
import { limitation } from './limitation.ts';

const today = '2026-11-21';
const labour = (more: Partial<LimitationFacts> = {}): LimitationFacts => ({
  rule: 'labour',
  knewOn: '2025-11-24',
  ...more,
});

describe('一年', () => {
  it('从知道之日起一年，当日不计，遇休息日顺延', () => {
    expect(limitation(labour(), today)).toMatchObject({ endsOn: '2026-11-24', daysLeft: 3, level: 'urgent' });
    expect(limitation(labour({ knewOn: '2025-10-02' }), today).endsOn).toBe('2026-10-08');
    expect(limitation(labour({ knewOn: '2025-11-21' }), '2026-11-24')).toMatchObject({
      endsOn: '2026-11-23',
      level: 'passed',
    });
  });

  it('不知道从哪天算，就是不知道，并说出要问什么', () => {
    expect(limitation({ rule: 'labour' }, today)).toMatchObject({ level: 'unknown', missing: ['knewOn'] });
    expect(limitation({ rule: 'labour', knewOn: 'unknown' }, today).level).toBe('unknown');
    expect(() => limitation(labour({ knewOn: '2007-01-01' }), today)).toThrow(LawUnknown);
  });

  it('过了也只是提醒', () => {
    const answer = limitation(labour({ knewOn: '2020-01-06' }), today);
    expect(answer.level).toBe('passed');
    expect(answer.warnings.join('')).toContain('不能因此不帮');
  });

  it('对方没有提出抗辩的，写明', () => {
    expect(limitation(labour({ pleaded: false }), today).warnings.join('')).toContain('没有提出时效抗辩');
  });
});

describe('中断', () => {
  const claimed = (on: string, more: Partial<Interruption> = {}): Interruption => ({ on, kind: 'claimed', ...more });

  it('主张权利的，从那天重新计算', () => {
    const answer = limitation(labour({ interruptions: [claimed('2026-06-01')] }), today);
    expect(answer.endsOn).toBe('2027-06-01');
    expect(answer.steps.join('')).toContain('第二十七条第二款');
  });

  it('有程序的，从程序结束时重新计算', () => {
    const applied: Interruption = { on: '2026-03-02', kind: 'applied', endedOn: '2026-05-06' };
    expect(limitation(labour({ interruptions: [applied] }), today).endsOn).toBe('2027-05-06');
  });

  it('过了最后一日才主张的不算，对方答应的算', () => {
    const late = '2026-12-01';
    expect(limitation(labour({ interruptions: [claimed(late)] }), today).endsOn).toBe('2026-11-24');
    const promised = limitation(labour({ interruptions: [{ on: late, kind: 'promised' }] }), today);
    expect(promised.endsOn).toBe('2027-12-01');
    expect(promised.steps.join('')).toContain('第一百九十二条第二款');
  });

  it('时效开始以前的催要不影响', () => {
    expect(limitation(labour({ interruptions: [claimed('2025-01-06')] }), today).endsOn).toBe('2026-11-24');
  });

  it('向工会求助算不算中断有争议，两种读法都说', () => {
    const answer = limitation(labour({ interruptions: [{ on: '2026-06-01', kind: 'asked_union' }] }), today);
    expect(answer.endsOn).toBe('2026-11-24');
    expect(answer.readings.map(({ endsOn }) => endsOn)).toEqual(['2026-11-24', '2027-06-01']);
    expect(answer.readings[1]?.holder).toContain('待核实');
  });
});

describe('中止', () => {
  it('仲裁时效：原因消除后剩下的继续算', () => {
    const suspensions = [{ from: '2026-02-02', to: '2026-03-04', kind: 'force_majeure' }] as const;
    expect(limitation(labour({ suspensions }), today).endsOn).toBe('2026-12-24');
  });

  it('诉讼时效：只有最后六个月内的障碍才算，消除后再给六个月', () => {
    const civil = (from: string, to: string): LimitationFacts => ({
      rule: 'civil',
      knewOn: '2023-11-27',
      suspensions: [{ from, to, kind: 'confined' }],
    });
    expect(limitation(civil('2024-05-06', '2024-09-02'), today).endsOn).toBe('2026-11-27');
    expect(limitation(civil('2026-04-01', '2026-09-02'), today).endsOn).toBe('2027-03-02');
  });

  it('工伤认定：不是自己原因耽误的时间扣除，催要不影响', () => {
    const facts: LimitationFacts = {
      rule: 'injury_recognition',
      happenedOn: '2025-11-24',
      suspensions: [{ from: '2026-01-05', to: '2026-01-15', kind: 'no_fault_of_own' }],
      interruptions: [{ on: '2026-06-01', kind: 'claimed' }],
    };
    expect(limitation(facts, today).endsOn).toBe('2026-12-04');
  });
});

describe('各种请求', () => {
  it('在职追索工资没有一年限制，离职后一年', () => {
    expect(limitation({ rule: 'wages', employmentOngoing: true }, today)).toMatchObject({ level: 'none' });
    expect(limitation({ rule: 'wages', employmentEndedOn: '2025-11-25' }, today).endsOn).toBe('2026-11-25');
    expect(limitation({ rule: 'wages' }, today).missing).toEqual(['employmentOngoing', 'employmentEndedOn']);
  });

  it('二倍工资三种读法：江苏从结束起，按月，从第一天起', () => {
    const answer = limitation(
      { rule: 'double_wage', employmentStartedOn: '2025-01-06', contractSignedOn: 'never' },
      today,
    );
    expect(answer.readings.map(({ endsOn }) => endsOn)).toEqual(['2027-01-05', '2027-01-05', '2026-02-06']);
    expect(answer.readings[0]?.holder).toContain('江苏');
    const parts = answer.readings[1]?.parts ?? [];
    expect(parts).toHaveLength(11);
    expect(parts[0]).toEqual({ from: '2025-02-06', to: '2025-03-05', endsOn: '2026-03-05' });
    expect(answer.readings[2]?.level).toBe('passed');
    expect(limitation({ rule: 'double_wage' }, today).missing).toEqual(['employmentStartedOn', 'contractSignedOn']);
  });

  it('一个月内签了的没有二倍工资', () => {
    const facts: LimitationFacts = {
      rule: 'double_wage',
      employmentStartedOn: '2026-03-02',
      contractSignedOn: '2026-03-20',
    };
    expect(limitation(facts, today)).toMatchObject({ level: 'none' });
  });

  it('年休假：从年度届满起一年，或者按工资', () => {
    const facts: LimitationFacts = { rule: 'annual_leave', leaveYear: 2025, employmentOngoing: true };
    const answer = limitation(facts, today);
    expect(answer).toMatchObject({ endsOn: '2026-12-31', missing: ['leaveCarriedOver'] });
    expect(answer.readings[1]).toMatchObject({ level: 'none' });
    expect(limitation({ ...facts, leaveCarriedOver: true }, today).endsOn).toBe('2027-12-31');
    expect(limitation({ rule: 'annual_leave', leaveYear: 2026, employmentEndedOn: '2026-03-20' }, today).endsOn).toBe(
      '2027-03-22',
    );
  });

  it('工伤待遇：从鉴定或者从离职，较早的在前', () => {
    const answer = limitation(
      { rule: 'injury_benefits', gradedOn: '2026-05-11', employmentEndedOn: '2026-03-02' },
      today,
    );
    expect(answer.readings.map(({ endsOn }) => endsOn)).toEqual(['2027-03-02', '2027-05-11']);
  });

  it('监察两年，连续的从终了算', () => {
    expect(limitation({ rule: 'inspection', happenedOn: '2024-01-08', stoppedOn: '2025-03-03' }, today).endsOn).toBe(
      '2027-03-03',
    );
  });

  it('运费三年', () => {
    expect(limitation({ rule: 'civil', knewOn: '2024-07-13' }, today)).toMatchObject({
      endsOn: '2027-07-13',
      provisional: true,
    });
  });
});

describe('怎样都成立的', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days));
  const interruption = fc.record({
    on: day,
    kind: fc.constantFrom('claimed', 'complained', 'promised', 'partly_paid', 'applied'),
  });
  const suspension = fc
    .record({ from: day, days: fc.integer({ min: 0, max: 200 }) })
    .map(({ from, days }) => ({ from, to: addDays(from, days), kind: 'other' as const }));
  const facts = fc.record({
    rule: fc.constantFrom('labour', 'civil', 'injury_recognition'),
    knewOn: day,
    happenedOn: day,
    interruptions: fc.array(interruption, { maxLength: 3 }),
    suspensions: fc.array(suspension, { maxLength: 3 }),
  });
  const end = (given: LimitationFacts, holidays?: HolidayTable) => limitation(given, today, holidays).endsOn ?? '';

  it('多一次中断，不会更近', () => {
    fc.assert(
      fc.property(facts, interruption, (given, one) => {
        expect(end({ ...given, interruptions: [...given.interruptions, one] }) >= end(given)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('多一段中止，不会更近', () => {
    fc.assert(
      fc.property(facts, suspension, (given, one) => {
        expect(end({ ...given, suspensions: [...given.suspensions, one] }) >= end(given)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('多放一天假，不会更近', () => {
    fc.assert(
      fc.property(facts, day, (given, extra) => {
        const more = publishedHolidays.map((year) => ({
          ...year,
          holidays: [...year.holidays, { name: '临时放假', from: extra, to: extra }],
        }));
        expect(end(given, more) >= end(given)).toBe(true);
      }),
    );
  });

  it('第二天只有剩余日数和轻重变了', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const strip = (on: string) => {
          const { daysLeft: _days, level: _level, readings, ...rest } = limitation(given, on);
          return { rest, readings: readings.map(({ daysLeft: _d, level: _l, ...reading }) => reading) };
        };
        expect(strip(addDays(today, 1))).toEqual(strip(today));
        expect(limitation(given, today)).toEqual(limitation(given, today));
      }),
    );
  });
});

// 为什么是这一天：每项法定期限都答得出日子，或者说得出要人定什么。日子按2026年放假安排用手算出。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LawUnknown } from '../basis.ts';
import { publishedHolidays, type HolidayTable } from '../calendar/holidays.ts';
import { addDays } from '../calendar/plain-date.ts';
import { answerTerm, type AnswerOptions } from './answer.ts';
import { correctedBook, lawTermIds, type LawTermId, type TermCorrection } from './book.ts';
import { termAt, wordingAt } from './terms.ts';

const on = '2026-11-20';

function due(id: LawTermId, startsOn: string, options?: AnswerOptions) {
  const answer = answerTerm(id, startsOn, options);
  if (answer.kind !== 'due') throw new Error(`${id}没有日子`);
  return answer;
}

describe('每项法定期限', () => {
  it.each(lawTermIds)('%s 答得出日子，或者说得出要人定什么', (id) => {
    const answer = answerTerm(id, on);
    expect(answer.basis).toContain('《');
    if (answer.kind === 'undecided') {
      expect(wordingAt(id, on).term.amount).toBeNull();
      expect(answer.decide.length).toBeGreaterThan(15);
      return;
    }
    expect(answer.steps.length).toBeGreaterThan(3);
    expect(answer.steps.every((step) => step.endsWith('。'))).toBe(true);
    const isBackwards = wordingAt(id, on).kind === 'counted_backwards';
    expect(isBackwards ? answer.dueOn < on : answer.dueOn >= on).toBe(true);
    expect(answer.dueAt !== undefined).toBe(wordingAt(id, on).term.unit === 'hour');
  });

  it('没有写明数目的六项说出要定什么，其余都有日子', () => {
    const undecided = lawTermIds.filter((id) => answerTerm(id, on).kind === 'undecided');
    expect(undecided).toHaveLength(6);
  });
});

describe('手算的日子', () => {
  const vectors: readonly [LawTermId, string, string][] = [
    // 日：只有最后一日是休息日才顺延
    ['dp.sue.nonfinal', '2026-09-17', '2026-10-08'],
    ['dp.sue.worker_final', '2026-11-20', '2026-12-07'],
    ['la.law.review', '2026-09-25', '2026-10-08'],
    ['la.law.assign', '2026-09-17', '2026-09-20'],
    ['dp.court.file', '2026-02-08', '2026-02-24'],
    ['dp.injury.employer_apply', '2026-09-03', '2026-10-08'],
    ['dp.arb.award', '2026-08-17', '2026-10-08'],
    ['pt.xf.handle', '2026-07-06', '2026-09-04'],
    ['dp.mediate.judicial_confirm', '2026-10-22', '2026-11-23'],
    ['dp.bankr.notice', '2026-04-07', '2026-05-06'],
    // 工作日：调休上班照算
    ['sv.js.opinion_reply', '2026-09-18', '2026-10-15'],
    ['dp.arb.defence', '2026-02-13', '2026-03-05'],
    ['la.proc.notify_client', '2026-02-13', '2026-02-27'],
    ['pt.12345.consult', '2026-09-24', '2026-09-30'],
    ['dp.online.choose', '2026-05-08', '2026-05-11'],
    ['sv.lai.investigate', '2026-01-05', '2026-04-03'],
    // 月、年：对应日，没有对应日的月末
    ['sv.contract.written', '2026-01-31', '2026-02-28'],
    ['dp.court.summary', '2026-11-30', '2027-03-01'],
    ['dp.bankr.unclaimed', '2026-07-31', '2026-09-30'],
    ['dp.court.retrial', '2026-04-01', '2026-10-08'],
    ['dp.arb.limitation', '2025-10-02', '2026-10-08'],
    ['dp.court.enforce', '2024-10-01', '2026-10-08'],
    ['dp.civil.limitation', '2024-02-29', '2027-03-01'],
    ['sv.lai.lookback', '2024-05-11', '2026-05-11'],
    // 向前推算：当日不计，遇休息日提前
    ['dp.arb.hearing_notice', '2026-10-12', '2026-09-29'],
    ['dp.arb.postpone_request', '2026-10-09', '2026-09-29'],
    ['dp.court.hearing_notice', '2026-10-10', '2026-09-30'],
    ['sv.contract.notice_worker', '2026-11-30', '2026-10-30'],
    ['sv.contract.notice_worker_trial', '2026-11-24', '2026-11-20'],
    ['dp.bankr.meeting_notice', '2026-03-05', '2026-02-14'],
    ['la.law.urgent_threshold', '2026-11-20', '2026-11-13'],
  ];

  it.each(vectors)('%s 自%s，是%s', (id, startsOn, expected) => {
    expect(due(id, startsOn).dueOn).toBe(expected);
  });

  it('小时从当日零时算起，给出时刻，不顺延', () => {
    expect(due('la.law.custody_forward', '2026-11-20')).toMatchObject({
      dueOn: '2026-11-21',
      dueAt: '2026-11-21T00:00:00+08:00',
      provisional: false,
    });
    expect(due('la.consult.im', '2026-11-20').dueAt).toBe('2026-11-20T05:00:00+08:00');
    expect(due('dp.court.preserve', '2026-09-30').dueAt).toBe('2026-10-02T00:00:00+08:00');
  });

  it('该年放假通知没有公布的，是暂定的，并且说出来', () => {
    const answer = due('dp.court.summary', '2026-11-30');
    expect(answer.provisional).toBe(true);
    expect(answer.steps.join('')).toContain('通知发布后重新计算');
  });
});

describe('理由', () => {
  it('从收到之日起算的，先说以签收为准', () => {
    expect(due('dp.sue.nonfinal', on).steps[1]).toContain('签收');
  });

  it('凭记忆的单位标明待核实，并给出另一种算法', () => {
    const answer = due('dp.arb.accept', on);
    expect(answer.unconfirmed).toBe(true);
    expect(answer.steps.join('')).toContain('待核实');
    expect(answer.otherReadings).toEqual([{ label: '按5日（日历日）', dueOn: '2026-11-25', provisional: false }]);
    expect(due('dp.sue.nonfinal', on).unconfirmed).toBe(false);
  });

  it('数目凭记忆的、条文没有见到的，也都标明', () => {
    expect(due('lp.apply_review', on).doubts.join('')).toContain('数目出自记忆');
    expect(due('sv.js.opinion_reply', on).doubts.join('')).toContain('条文待核实');
  });

  it('期限施行以前的日子不答，明说未收录', () => {
    expect(() => answerTerm('dp.court.file', '2023-12-31')).toThrow(LawUnknown);
    expect(() => answerTerm('dp.court.file', '2026-13-01')).toThrow(RangeError);
    expect(due('lp.term_delay', '1990-01-05').dueOn).toBe('1990-07-05');
  });
});

describe('停止、重新计算、延长', () => {
  it('裁决的四十五日，公告送达的时间不计', () => {
    const answer = due('dp.arb.award', '2026-07-01', { pauses: [{ from: '2026-07-10', to: '2026-08-09' }] });
    expect(answer.dueOn).toBe('2026-09-14');
    expect(answer.steps.join('')).toContain('公告送达');
  });

  it('补充材料的，受理决定从补齐重新计算', () => {
    expect(due('dp.arb.accept', '2026-11-02', { restartedOn: ['2026-11-20'] }).dueOn).toBe('2026-11-27');
  });

  it('裁决最多延长十五日', () => {
    expect(due('dp.arb.award', '2026-07-01', { extendedBy: 15 }).dueOn).toBe('2026-08-31');
    expect(() => answerTerm('dp.arb.award', '2026-07-01', { extendedBy: 16 })).toThrow('最多延长15');
  });

  it('没有这些规定的期限，不许这样算', () => {
    expect(() => answerTerm('dp.sue.nonfinal', on, { pauses: [{ from: on, to: '2026-11-25' }] })).toThrow(LawUnknown);
    expect(() => answerTerm('dp.sue.nonfinal', on, { restartedOn: [on] })).toThrow(LawUnknown);
    expect(() => answerTerm('dp.sue.nonfinal', on, { extendedBy: 1 })).toThrow(LawUnknown);
  });
});

describe('更正', () => {
  const confirmed: TermCorrection = {
    id: 'dp.arb.accept',
    amount: 5,
    unit: 'calendar_day',
    from: '2026-06-01',
    to: null,
    source: '部令原文第八十条',
    checkedOn: '2026-12-01',
    confidence: 'text',
  };

  it('核实以后不再标待核实，更正以前的日子照旧', () => {
    const book = correctedBook([confirmed]);
    expect(due('dp.arb.accept', on, { book })).toMatchObject({ dueOn: '2026-11-25', unconfirmed: false });
    expect(due('dp.arb.accept', '2026-05-29', { book })).toMatchObject({ dueOn: '2026-06-05', unconfirmed: true });
    expect(termAt('dp.arb.accept', on).term.unit).toBe('working_day');
    expect(termAt('dp.arb.accept', on, book)).toMatchObject({ confidence: 'text', source: '部令原文第八十条' });
  });

  it('填上数目的就有日子，有终点的更正以后恢复原来的', () => {
    const book = correctedBook([
      { ...confirmed, id: 'sv.contract.union_notice', amount: 3, unit: 'working_day', to: '2026-12-31' },
    ]);
    expect(due('sv.contract.union_notice', on, { book }).dueOn).toBe('2026-11-17');
    expect(answerTerm('sv.contract.union_notice', '2027-01-04', { book }).kind).toBe('undecided');
    expect(() => termAt('la.law.review', '2001-01-01', book)).toThrow(LawUnknown);
  });

  it('写错的更正不收', () => {
    expect(() => correctedBook([{ ...confirmed, amount: 0 }])).toThrow('正整数');
    expect(() => correctedBook([{ ...confirmed, to: '2026-05-01' }])).toThrow('起止');
    expect(() => correctedBook([{ ...confirmed, source: ' ' }])).toThrow('出处');
  });
});

describe('怎样都成立的', () => {
  const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2024-03-01', days));
  const forward = lawTermIds.filter((id) => {
    const { kind, term } = wordingAt(id, on);
    return kind !== 'counted_backwards' && term.amount !== null;
  });
  const more = (extra: readonly string[]): HolidayTable =>
    publishedHolidays.map((year) => ({
      ...year,
      holidays: [
        ...year.holidays,
        ...extra
          .filter((date) => date.startsWith(String(year.year)))
          .map((date) => ({ name: '临时放假', from: date, to: date })),
      ],
    }));

  it('多放一天假，期限不会更近', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forward), day, fc.array(day, { maxLength: 5 }), (id, start, extra) => {
        const startsOn = start < '2026-01-01' ? '2026-01-05' : start;
        expect(due(id, startsOn, { holidays: more(extra) }).dueOn >= due(id, startsOn).dueOn).toBe(true);
      }),
    );
  });

  it('停一段时间，期限不会更近', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 90 }), (start, from, length) => {
        const pauses = [{ from, to: addDays(from, length) }];
        for (const id of ['dp.arb.award', 'dp.arb.limitation', 'dp.admin.sue_direct'] as const) {
          expect(due(id, start, { pauses }).dueOn >= due(id, start).dueOn).toBe(true);
        }
      }),
    );
  });

  it('同样的问题，同样的答案', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forward), day, (id, start) => {
        const startsOn = start < '2026-01-01' ? on : start;
        expect(answerTerm(id, startsOn)).toEqual(answerTerm(id, startsOn));
      }),
    );
  });
});

/** Full claim sets a second on one core, and how much slower they are than only multiplying the same numbers. */
import { publishedHolidays } from '@gongyuan/law/calendar/holidays.ts';
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import type { ClaimId, Context } from '@gongyuan/law/claims/outcome.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import { publishedFigures } from '@gongyuan/law/figures/published.ts';

/** Eight claims of a bricklayer who was dismissed and hurt. */
export const wanted: readonly ClaimId[] = [
  'illegal_termination_2n',
  'economic_compensation',
  'notice_pay',
  'double_wage',
  'unpaid_wages',
  'overtime',
  'annual_leave',
  'work_injury',
];

function month(index: number, wageFen: number): MonthPay {
  const year = 2024 + Math.floor(index / 12);
  return {
    month: `${year}-${String((index % 12) + 1).padStart(2, '0')}`,
    dueFen: wageFen,
    paidFen: index < 20 ? wageFen : 0,
    weekdayHours: 20,
    restDayHours: 16,
    holidayHours: index % 6 === 0 ? 8 : 0,
  };
}

/** One worker's facts; each worker is another, so that nothing can be remembered from the last. */
export function worker(index: number): ClaimFacts {
  const wageFen = 500_000 + (index % 1000) * 100;
  return {
    placeCode: '320583',
    startedOn: `201${index % 8}-0${(index % 9) + 1}-15`,
    endedOn: '2025-12-31',
    endingGround: 'unlawful',
    averageWageFen: wageFen,
    monthlyWageFen: wageFen,
    areaAverageFen: 1_000_000,
    minimumWageFen: 249_000,
    hasWrittenContract: false,
    payroll: Array.from({ length: 24 }, (_, at) => month(at, wageFen)),
    unusedLeaveDays: 5,
    leaveYear: 2025,
    injuryGrade: 5 + (index % 6),
    injuryWageFen: wageFen,
    isJiangsu: true,
    paidLeaveMonths: 6,
  };
}

export const context: Context = { today: '2026-12-01', figures: publishedFigures, holidays: publishedHolidays };

/** The numbers of a set's lines, taken out so that only the multiplying is left. */
function numbersOf(facts: ClaimFacts): readonly (readonly number[])[] {
  return claimSet(wanted, facts, context).items.flatMap(({ outcome }) =>
    outcome.readings.flatMap(({ lines }) =>
      lines.map(({ baseFen, factors }) => [
        baseFen,
        ...factors.map(({ by, value }) => (by === 'times' ? value : 1 / value)),
      ]),
    ),
  );
}

function multiplied(rows: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const row of rows) {
    let product = 1;
    for (const number of row) product *= number;
    sum += Math.round(product);
  }
  return sum;
}

/** How often `work` runs in a second, best of several rounds: what else the machine did is not ours to count. */
function perSecond(work: (index: number) => number, roundMs: number, rounds: number): number {
  let best = 0;
  let kept = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < roundMs) {
      for (let at = 0; at < 20; at += 1) kept += work(done + at);
      done += 20;
    }
    best = Math.max(best, (done * 1000) / (performance.now() - began));
  }
  // A sum that is used cannot be optimised away.
  if (Number.isNaN(kept)) throw new Error('the work gave no number');
  return best;
}

export interface ClaimsBench {
  readonly setsPerSecond: number;
  readonly multipliedPerSecond: number;
  readonly linesPerSet: number;
}

export function benchClaims(roundMs = 800, rounds = 5): ClaimsBench {
  const workers = Array.from({ length: 400 }, (_, index) => worker(index));
  const numbers = workers.map(numbersOf);
  const set = (index: number) => claimSet(wanted, workers[index % workers.length] ?? {}, context).total.fen;
  const bare = (index: number) => multiplied(numbers[index % numbers.length] ?? []);
  return {
    setsPerSecond: perSecond(set, roundMs, rounds),
    multipliedPerSecond: perSecond(bare, roundMs, rounds),
    linesPerSet: numbers.reduce((sum, rows) => sum + rows.length, 0) / numbers.length,
  };
}

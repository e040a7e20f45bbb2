// Claims of the end of the contract: N, 2N, N+1, double wage, training, non-compete, probation.
import { endingGrounds } from '../../law/claims/facts/employment.ts';
import type { Outcome, Reading } from '../../law/claims/outcome.ts';
import { answer, lineFen, pastAYear, present, resultsOf, withFirst, yuan, type Adapter } from './answer.ts';
import type { GoldenResult } from './compare.ts';
import { amount, day, flag, InputError, money, told, whole, word, type Inputs } from './inputs.ts';

/** The grounds of the contract are words of the catalogue; the catalogue's other words are understood too. */
const isGround = (code: string): code is keyof typeof endingGrounds => Object.hasOwn(endingGrounds, code);
const grounds = Object.keys(endingGrounds).filter(isGround);

/** Wage and service, as N, 2N and N+1 share them. */
function serviceFacts(inputs: Inputs) {
  const [start, end] = [day(inputs, 'start'), day(inputs, 'end')];
  if (start !== undefined && end !== undefined && end < start) throw new InputError('inputs.end 早于 inputs.start');
  return {
    averageWageFen: money(inputs, 'wage'),
    areaAverageFen: money(inputs, 'area_avg'),
    minimumWageFen: money(inputs, 'min_wage'),
    servedYears: whole(inputs, 'years'),
    servedMonths: whole(inputs, 'months'),
    startedOn: start,
    endedOn: end,
  };
}

/**
 * Which count is the main answer where the contract says so: one segment when asked for; a dissolved employer's years
 * before 2008 count, since only expiry and unpaid insurance are said to count from 2008.
 */
function asAsked(outcome: Outcome, inputs: Inputs): Outcome {
  if (word(inputs, 'reading', ['single_segment']) !== undefined) return withFirst(outcome, 'single_segment');
  return word(inputs, 'ground', grounds) === 'dissolution' ? withFirst(outcome, 'with_pre_2008') : outcome;
}

function severanceOutcome(inputs: Inputs, on: string, otherwise: 'layoff' | 'art40_changed'): Outcome {
  const facts = told({
    ...serviceFacts(inputs),
    yearsBefore2008: whole(inputs, 'pre_2008_years'),
    // Without a ground the compensation is taken as due, and all years count.
    endingGround: word(inputs, 'ground', grounds) ?? otherwise,
  });
  return asAsked(answer('economic_compensation', facts, on), inputs);
}

function severanceValues({ fen, counts, amounts }: Reading) {
  return {
    months: counts['months'],
    base: yuan(amounts['base']),
    amount: yuan(fen),
    pre_2008_months: counts['preMonths'],
    post_2008_months: counts['postMonths'],
    pre_2008_amount: yuan(amounts['pre'] ?? (counts['preMonths'] === 0 ? 0 : undefined)),
  };
}

/** N, or with `measure` its part before 2008 only. */
export const economicCompensation: Adapter = (inputs, on) => {
  const results = resultsOf(severanceOutcome(inputs, on, 'layoff'), severanceValues);
  if (word(inputs, 'measure', ['pre_2008_only']) === undefined) return results;
  return results.map(({ reading, values }) => ({
    reading,
    values: present({ pre_2008_months: values['pre_2008_months'], pre_2008_amount: values['pre_2008_amount'] }),
  }));
};

/** 2N, with the N in it. */
export const unlawfulTermination: Adapter = (inputs, on) => {
  const facts = told({ ...serviceFacts(inputs), endingGround: 'unlawful' });
  return resultsOf(answer('illegal_termination_2n', facts, on), ({ fen, counts, amounts }) => ({
    months: counts['months'],
    total_months: counts['totalMonths'],
    base: yuan(amounts['base']),
    economic_compensation: yuan(amounts['severance']),
    amount: yuan(fen),
  }));
};

function sumOf(left: number | null, right: number | null): number | undefined {
  return left === null || right === null ? undefined : left + right;
}

/** Every reading of N beside the main notice pay, then every other notice pay beside the main N. */
export const noticePay: Adapter = (inputs, on) => {
  const severance = severanceOutcome(inputs, on, 'art40_changed');
  const facts = told({
    ...serviceFacts(inputs),
    endingGround: 'art40_changed',
    noticeGiven: false,
    lastMonthWageFen: money(inputs, 'last_month_wage'),
  });
  const notice = answer('notice_pay', facts, on);
  const both = (n: Reading, pay: Reading, reading: string): GoldenResult => ({
    reading,
    values: present({
      ...severanceValues(n),
      economic_compensation: yuan(n.fen),
      notice_pay: yuan(pay.fen),
      amount: yuan(sumOf(n.fen, pay.fen)),
    }),
  });
  const [mainSeverance] = severance.readings;
  const [mainNotice, ...otherNotices] = notice.readings;
  return [
    ...severance.readings.map((reading) => both(reading, mainNotice, reading.code)),
    ...otherNotices.map((reading) => both(mainSeverance, reading, reading.code)),
  ];
};

function doubleWageFacts(inputs: Inputs) {
  const [start, signed, end] = [day(inputs, 'start'), day(inputs, 'signed'), day(inputs, 'end')];
  return told({
    monthlyWageFen: money(inputs, 'wage'),
    doubleWageMonths: amount(inputs, 'period_months'),
    workedMonthsWithoutContract: whole(inputs, 'worked_months'),
    doubleWageFrom: day(inputs, 'period_from'),
    doubleWageTo: day(inputs, 'period_to'),
    startedOn: start,
    contractSignedOn: signed,
    endedOn: end,
    hasWrittenContract: signed !== undefined,
    isOngoing: end === undefined,
    filedOn: day(inputs, 'filed'),
    limitationPleaded: flag(inputs, 'limitation_pleaded') ?? false,
  });
}

/**
 * Pleaded and out of time is 0 in these files; a screen goes on showing the full sum with a warning. A part month is
 * divided as it stands, though 22 working days then come to more than the whole month.
 */
export const doubleWage: Adapter = (inputs, on) => {
  const start = day(inputs, 'start');
  const today = start === undefined ? on : pastAYear(start, on);
  const computed = answer('double_wage', doubleWageFacts(inputs), today);
  const isBarred = computed.readings[0].counts['barred'] === 1;
  const outcome = isBarred ? computed : withFirst(computed, 'divisor_uncapped');
  return resultsOf(outcome, ({ fen, counts }) => {
    if (outcome.due === false || counts['barred'] === 1) return { months: 0, amount: 0 };
    return { months: counts['months'], amount: yuan(fen) };
  });
};

/** Damages for a probation beyond what the law allows. */
export const probationExcess: Adapter = (inputs, on) => {
  const facts = told({
    contractMonths: amount(inputs, 'contract_months'),
    probationMonthsServed: amount(inputs, 'served_months'),
    postProbationWageFen: money(inputs, 'post_wage'),
  });
  return resultsOf(answer('probation_excess', facts, on), ({ fen }) => ({ amount: yuan(fen) }));
};

/** The most a worker owes for training. */
export const servicePeriod: Adapter = (inputs, on) => {
  const facts = told({
    trainingCostFen: money(inputs, 'cost'),
    agreedServiceYears: amount(inputs, 'years'),
    servedServiceYears: amount(inputs, 'served'),
  });
  return resultsOf(answer('service_period_penalty', facts, on), ({ fen }) => ({ amount: yuan(fen) }));
};

/** Compensation for a month of the ban. */
export const nonCompete: Adapter = (inputs, on) => {
  const facts = told({ nonCompeteWageFen: money(inputs, 'wage'), minimumWageFen: money(inputs, 'min_wage') });
  return resultsOf(answer('non_compete', facts, on), ({ amounts, lines }) => ({
    monthly: yuan(amounts['monthly'] ?? lineFen(lines, 'monthly')),
  }));
};

// Claims of pay and time: overtime, leave, sickness, part months, heat, deductions, arrears.
import { answer, resultsOf, withFirst, yuan, type Adapter } from './answer.ts';
import { amount, day, flag, money, told, whole, word, type Inputs } from './inputs.ts';

/** A kind of overtime is an output where it was asked for. */
function asked(inputs: Inputs, ...keys: readonly string[]): boolean {
  return keys.some((key) => (inputs[key] ?? undefined) !== undefined);
}

/** 21.75 unless the case brings its own divisor: a date outside the inputs brings no older one. */
const DIVISOR = 21.75;

/** Overtime: a kind is an output where it was asked for. */
export const overtime: Adapter = (inputs, on) => {
  const regime = word(inputs, 'regime', ['standard', 'comprehensive', 'irregular']) ?? 'standard';
  const facts = told({
    overtimeBaseFen: money(inputs, 'monthly'),
    dailyWageFen: money(inputs, 'daily'),
    hourlyWageFen: money(inputs, 'hourly'),
    wageDivisor: amount(inputs, 'divisor') ?? DIVISOR,
    minimumWageOnDayFen: money(inputs, 'min_wage_on_date'),
    weekdayHours: amount(inputs, 'weekday_hours'),
    restDays: amount(inputs, 'rest_days'),
    restHours: amount(inputs, 'rest_hours'),
    holidayDays: amount(inputs, 'holiday_days'),
    holidayHours: amount(inputs, 'holiday_hours'),
    hoursRegime: regime,
    // The contract takes a system of hours that is named as approved.
    isRegimeApproved: regime === 'standard' ? undefined : true,
  });
  return resultsOf(answer('overtime', facts, on), ({ fen, amounts }) => ({
    weekday: asked(inputs, 'weekday_hours') ? yuan(amounts['weekday'] ?? 0) : undefined,
    rest: asked(inputs, 'rest_days', 'rest_hours') ? yuan(amounts['rest'] ?? 0) : undefined,
    holiday: asked(inputs, 'holiday_days', 'holiday_hours') ? yuan(amounts['holiday'] ?? 0) : undefined,
    amount: yuan(fen),
  }));
};

/** Annual leave: days, the day wage, 300 % and 200 %. */
export const annualLeave: Adapter = (inputs, on) => {
  const facts = told({
    leaveWageFen: money(inputs, 'wage'),
    leaveOvertimePartFen: money(inputs, 'overtime_part'),
    leaveDailyFen: money(inputs, 'daily'),
    unusedLeaveDays: amount(inputs, 'unused_days'),
    remainingCalendarDays: whole(inputs, 'remaining_days'),
    passedCalendarDays: whole(inputs, 'passed_days'),
    leaveEntitlement: amount(inputs, 'entitlement'),
    leaveTaken: amount(inputs, 'taken'),
    wageDivisor: DIVISOR,
    isNormalPayPaid: true,
  });
  return resultsOf(answer('annual_leave', facts, on), ({ fen, counts, amounts }) => {
    const none = counts['days'] === 0 && fen === 0 ? 0 : undefined;
    return {
      days: counts['days'],
      daily: yuan(amounts['daily']),
      total_300: yuan(amounts['total300'] ?? none),
      extra_200: yuan(amounts['extra200'] ?? none),
    };
  });
};

/** Sick pay and its floor. */
export const sickPay: Adapter = (inputs, on) => {
  const facts = told({
    sickWageFen: money(inputs, 'wage'),
    sickShare: amount(inputs, 'ratio'),
    sickDays: amount(inputs, 'days'),
    isFullSickMonth: flag(inputs, 'full_month'),
    minimumWageFen: money(inputs, 'min_wage'),
    wageDivisor: DIVISOR,
  });
  return resultsOf(answer('sick_pay', facts, on), ({ fen, amounts }) => ({
    floor: yuan(amounts['floor']),
    pay: yuan(amounts['pay'] ?? fen),
  }));
};

/** The medical period and its two ends. */
export const medicalPeriod: Adapter = (inputs, on) => {
  const facts = told({
    totalServiceYears: amount(inputs, 'actual_years'),
    unitServiceYears: amount(inputs, 'unit_years'),
    sickFrom: day(inputs, 'start'),
  });
  return resultsOf(answer('medical_period', facts, on), ({ counts, dates }) => ({
    months: counts['months'],
    within_months: counts['withinMonths'],
    continuous_end: dates['continuousEnd'],
    window_end: dates['windowEnd'],
  }));
};

/** The wage of a part month, by the method named. */
export const partMonthWage: Adapter = (inputs, on) => {
  const facts = told({
    partMonthWageFen: money(inputs, 'wage'),
    partMonthMethod: word(inputs, 'method', ['forward', 'absence', 'actual_days']),
    attendedDays: amount(inputs, 'attended'),
    absentDays: amount(inputs, 'absent'),
    monthWorkdays: amount(inputs, 'month_workdays'),
    wageDivisor: DIVISOR,
  });
  return resultsOf(answer('partial_month_wage', facts, on), ({ fen }) => ({ amount: yuan(fen) }));
};

/** Heat allowance: full months and the part month. */
export const heatAllowance: Adapter = (inputs, on) => {
  const facts = told({
    heatPerMonthFen: money(inputs, 'per_month'),
    heatMonths: amount(inputs, 'months'),
    heatPartialDays: amount(inputs, 'partial_days'),
    wageDivisor: DIVISOR,
    isHotPlace: true,
  });
  return resultsOf(answer('heat_allowance', facts, on), ({ fen }) => ({ amount: yuan(fen) }));
};

/** The most that may be deducted from a month. */
export const deductionCap: Adapter = (inputs, on) => {
  const facts = told({ monthlyWageFen: money(inputs, 'wage'), minimumWageFen: money(inputs, 'min_wage') });
  return resultsOf(answer('wage_deduction_cap', facts, on), ({ fen, amounts }) => ({
    amount: yuan(amounts['capFen'] ?? amounts['cap'] ?? fen),
  }));
};

/** Additional compensation as a range; the order to pay is taken as given. */
export const additionalCompensation: Adapter = (inputs, on) => {
  const facts = told({ owedFen: money(inputs, 'owed'), isOrderedUnpaid: true });
  return resultsOf(answer('additional_compensation', facts, on), ({ fen, upToFen }) => ({
    min: yuan(fen),
    max: yuan(upToFen),
  }));
};

/** Maternity benefit by days. */
export const maternityBenefit: Adapter = (inputs, on) => {
  const facts = told({ unitAverageFen: money(inputs, 'unit_avg'), maternityDays: amount(inputs, 'days') });
  return resultsOf(answer('maternity_benefit', facts, on), ({ fen }) => ({ amount: yuan(fen) }));
};

/** Unemployment benefit lost: amount, floor or months. */
export const unemploymentLoss: Adapter = (inputs, on) => {
  const facts = told({
    unemploymentMonthlyFen: money(inputs, 'monthly'),
    unemploymentMonths: amount(inputs, 'months'),
    dibaoFen: money(inputs, 'dibao'),
    dibaoMultiple: amount(inputs, 'multiple'),
    paidYears: amount(inputs, 'paid_years'),
    benefitFirstMonths: amount(inputs, 'first'),
    benefitStepMonths: amount(inputs, 'step'),
    benefitMaxMonths: amount(inputs, 'max'),
    isInvoluntary: true,
  });
  // The longest time is an input of the contract; the limit of the law by years is the library's own first reading.
  const outcome = withFirst(answer('unemployment_loss', facts, on), 'local_ladder');
  return resultsOf(outcome, ({ fen, counts, amounts }) => ({
    amount: yuan(fen),
    floor: yuan(amounts['floor']),
    months: counts['months'] ?? (outcome.due === false ? 0 : undefined),
  }));
};

// Claims of injury and death at work.
import { answer, lineFen, resultsOf, yuan, type Adapter } from './answer.ts';
import { amount, day, InputError, money, told, whole, type Inputs } from './inputs.ts';

function gradeOf(inputs: Inputs): number | undefined {
  const grade = whole(inputs, 'grade');
  if (grade !== undefined && (grade < 1 || grade > 10)) throw new InputError(`inputs.grade 应为1至10：${grade}`);
  return grade;
}

/** Injury: what is paid once as lines, what is paid monthly as amounts. */
export const workInjury: Adapter = (inputs, on) => {
  // Other regions have no fixed sums in this library; naming one changes nothing.
  const isJiangsu = inputs['region'] === 'jiangsu';
  const facts = told({
    injuryWageFen: money(inputs, 'wage'),
    poolingAverageFen: money(inputs, 'area_avg'),
    injuryGrade: gradeOf(inputs),
    medicalLumpMonths: amount(inputs, 'medical_months'),
    paidLeaveMonths: amount(inputs, 'paid_leave_months'),
    isJiangsu,
    endedOn: day(inputs, 'date'),
  });
  return resultsOf(answer('work_injury', facts, on), ({ lines, amounts }) => ({
    base: yuan(amounts['base']),
    one_time_disability: yuan(lineFen(lines, 'one_time_disability')),
    monthly_allowance: yuan(amounts['monthlyAllowance']),
    medical_lump: yuan(lineFen(lines, 'medical_lump')),
    employment_lump: yuan(lineFen(lines, 'employment_lump')),
    monthly_pay: yuan(amounts['monthlyPay']),
    paid_leave_total: yuan(lineFen(lines, 'paid_leave_total')),
  }));
};

/** Death: the lump sum. */
export const workDeath: Adapter = (inputs, on) => {
  const outcome = answer('work_death', told({ diedIn: whole(inputs, 'death_year') }), on);
  return resultsOf(outcome, ({ lines }) => ({ amount: yuan(lineFen(lines, 'lump_sum')) }));
};

/** Six months of the area's average, in fen. */
export function funeralFen(inputs: Inputs, on: string): number | undefined {
  const facts = told({ poolingAverageFen: money(inputs, 'area_avg'), diedIn: Number(on.slice(0, 4)) });
  return lineFen(answer('work_death', facts, on).readings[0].lines, 'funeral');
}

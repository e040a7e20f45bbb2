// Cases run through the library, one by one: what is wrong with one is said in its line and ends nothing.
import { LawUnknown } from '../../law/basis.ts';
import { combined } from './adapt-combined.ts';
import * as ending from './adapt-ending.ts';
import * as injury from './adapt-injury.ts';
import * as pay from './adapt-pay.ts';
import type { Adapter } from './answer.ts';
import type { UnreadableExample, WorkedExample } from './cases.ts';
import { compare, type GoldenResult } from './compare.ts';
import { InputError } from './inputs.ts';
import type { Done } from './report.ts';

const single: Readonly<Record<string, Adapter>> = {
  economic_compensation: ending.economicCompensation,
  illegal_termination_2n: ending.unlawfulTermination,
  notice_pay_n_plus_1: ending.noticePay,
  double_wage: ending.doubleWage,
  probation_excess: ending.probationExcess,
  service_period_penalty: ending.servicePeriod,
  non_compete: ending.nonCompete,
  overtime: pay.overtime,
  annual_leave: pay.annualLeave,
  sick_pay: pay.sickPay,
  medical_period: pay.medicalPeriod,
  partial_month_wage: pay.partMonthWage,
  heat_allowance: pay.heatAllowance,
  wage_deduction_cap: pay.deductionCap,
  arrears_additional_compensation: pay.additionalCompensation,
  maternity_benefit: pay.maternityBenefit,
  unemployment_loss: pay.unemploymentLoss,
  work_injury: injury.workInjury,
  work_death: injury.workDeath,
};

/** The claim types of the files, with how each is answered. */
export const adapters: Readonly<Record<string, Adapter>> = { ...single, combined: combined(single) };

/** An error of the case or of the law's data is said; any other is ours, and is said with its place. */
function problemIn(error: unknown): string {
  if (error instanceof InputError || error instanceof LawUnknown || error instanceof RangeError) return error.message;
  return error instanceof Error ? `程序错误：${error.message}` : String(error);
}

function answered(example: WorkedExample): { results: readonly GoldenResult[]; problem: string | undefined } {
  const adapter = Object.hasOwn(adapters, example.claimType) ? adapters[example.claimType] : undefined;
  if (adapter === undefined) return { results: [], problem: `claim_type 不认识：${example.claimType}` };
  try {
    return { results: adapter(example.inputs, example.day), problem: undefined };
  } catch (error) {
    return { results: [], problem: problemIn(error) };
  }
}

function failed(example: Done['example'], problem: string): Done {
  return { example, results: [], comparison: { standing: 'differ', result: undefined }, problem };
}

/**
 * One case run and compared.
 *
 * @basis golden-inputs: the library gets the claim type and the inputs only
 * @unit  a comparison
 * @example runOne(example).comparison.standing // 'agree'
 */
export function runOne(example: WorkedExample | UnreadableExample): Done {
  if ('problem' in example) return failed(example, example.problem);
  const { results, problem } = answered(example);
  if (problem !== undefined) return failed(example, problem);
  return { example, results, comparison: compare(example, results), problem: undefined };
}

/**
 * All cases run, in order.
 *
 * @basis golden-inputs
 * @unit  comparisons
 * @example runAll(readCases(text, '2026-11-21')).length
 */
export function runAll(examples: readonly (WorkedExample | UnreadableExample)[]): readonly Done[] {
  return examples.map(runOne);
}

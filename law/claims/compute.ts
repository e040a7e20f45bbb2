// Every claim by its code: the one table from which sets, screens and worked examples compute.
import { LawUnknown } from '../basis.ts';
import { additionalCompensation } from './additional-compensation.ts';
import { annualLeave } from './annual-leave.ts';
import { undetermined } from './build.ts';
import { workDeath } from './death.ts';
import { deductionCap } from './deduction-cap.ts';
import { doubleWage } from './double-wage.ts';
import type { ClaimFacts } from './facts/catalogue.ts';
import { heatAllowance } from './heat-allowance.ts';
import { workInjury } from './injury.ts';
import { maternityBenefit } from './maternity.ts';
import { medicalPeriod } from './medical-period.ts';
import { medicalSubsidy } from './medical-subsidy.ts';
import { nonCompete } from './non-compete.ts';
import { noticePay } from './notice-pay.ts';
import { emptyReading, type ClaimId, type Context, type Outcome } from './outcome.ts';
import { overtime } from './overtime.ts';
import { partialMonthWage } from './part-month.ts';
import { probationExcess } from './probation.ts';
import { servicePeriodPenalty } from './service-period.ts';
import { severance } from './severance.ts';
import { shutdownPay } from './shutdown-pay.ts';
import { sickPay } from './sick-pay.ts';
import { unemploymentLoss } from './unemployment.ts';
import { unlawfulTermination } from './unlawful-termination.ts';
import { minimumWageDifference, unpaidWages } from './wages.ts';

const claims: Readonly<Record<ClaimId, (facts: ClaimFacts, context: Context) => Outcome>> = {
  economic_compensation: severance,
  notice_pay: noticePay,
  illegal_termination_2n: unlawfulTermination,
  double_wage: doubleWage,
  unpaid_wages: unpaidWages,
  partial_month_wage: partialMonthWage,
  minimum_wage_difference: minimumWageDifference,
  overtime,
  annual_leave: annualLeave,
  sick_pay: sickPay,
  medical_period: medicalPeriod,
  medical_subsidy: medicalSubsidy,
  shutdown_pay: shutdownPay,
  heat_allowance: heatAllowance,
  additional_compensation: additionalCompensation,
  wage_deduction_cap: deductionCap,
  work_injury: workInjury,
  work_death: workDeath,
  unemployment_loss: unemploymentLoss,
  maternity_benefit: maternityBenefit,
  probation_excess: probationExcess,
  service_period_penalty: servicePeriodPenalty,
  non_compete: nonCompete,
};

/**
 * One claim on the facts of one worker. Where the law of its day is not kept here, the answer says so and has no amount.
 *
 * @basis the claim's own, in the answer's `because`
 * @unit  fen
 * @example compute('heat_allowance', { heatPerMonthFen: 30_000, heatMonths: 4 }, context).readings[0].fen // 120000
 */
export function compute(claim: ClaimId, facts: ClaimFacts, context: Context): Outcome {
  try {
    return claims[claim](facts, context);
  } catch (error) {
    if (!(error instanceof LawUnknown)) throw error;
    // One claim on a day before any kept figure must not take the others of the set with it.
    return undetermined(claim, [], [], { ...emptyReading, notes: [{ text: error.message, because: [] }] });
  }
}

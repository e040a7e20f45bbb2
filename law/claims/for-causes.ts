// Which claims a matter's causes lead to: where the desk and the portal begin; a person may add others.
import type { CauseCode } from '../causes.ts';
import type { ClaimId } from './outcome.ts';

const claimsOf: Readonly<Partial<Record<CauseCode, readonly ClaimId[]>>> = {
  unpaid_wages: ['unpaid_wages', 'additional_compensation'],
  minimum_wage: ['minimum_wage_difference', 'additional_compensation'],
  overtime: ['overtime'],
  sick_pay: ['sick_pay', 'medical_period'],
  injury_leave_pay: ['work_injury'],
  transfer_pay_cut: ['unpaid_wages'],
  no_written_contract: ['double_wage'],
  unlawful_dismissal: ['illegal_termination_2n', 'economic_compensation', 'notice_pay'],
  severance: ['economic_compensation', 'notice_pay'],
  layoff: ['economic_compensation', 'illegal_termination_2n'],
  social_insurance: ['unemployment_loss', 'economic_compensation'],
  work_injury: ['work_injury'],
  work_death: ['work_death'],
  occupational_disease: ['work_injury'],
  sickness: ['medical_period', 'sick_pay', 'medical_subsidy'],
  female_worker: ['maternity_benefit'],
  annual_leave: ['annual_leave'],
  parental_leave: ['maternity_benefit'],
  bankruptcy: ['unpaid_wages', 'economic_compensation'],
};

/**
 * The claims that causes lead to, each once, in the order of the causes.
 *
 * @basis the heads of claim of 《劳动争议调解仲裁法》第二条
 * @unit  claims
 * @example claimsForCauses(['no_written_contract', 'unpaid_wages']) // ['double_wage', 'unpaid_wages', 'additional_compensation']
 */
export function claimsForCauses(causes: readonly CauseCode[]): readonly ClaimId[] {
  return [...new Set(causes.flatMap((cause) => claimsOf[cause] ?? []))];
}

/**
 * Those of the causes that lead to a claim: where its amount belongs. More than one: a person must choose.
 *
 * @basis the heads of claim of 《劳动争议调解仲裁法》第二条
 * @unit  causes
 * @example causesLeadingTo('economic_compensation', ['severance', 'overtime']) // ['severance']
 */
export function causesLeadingTo(claim: ClaimId, causes: readonly CauseCode[]): readonly CauseCode[] {
  return causes.filter((cause) => claimsOf[cause]?.includes(claim) ?? false);
}

/**
 * Facts without which an amount can be computed and would still be less than, or other than, what is owed: somebody who
 * tells the evenings is asked about Sundays too. The rules of law name what is missing; this names what is worth asking.
 */
import { known } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';

interface Also {
  readonly code: FactCode;
  /** Asked only where this holds. */
  readonly when?: (facts: ClaimFacts) => boolean;
}

const hasOtherHours = ({ hoursRegime }: ClaimFacts): boolean =>
  hoursRegime === 'comprehensive' || hoursRegime === 'irregular';
const isAverageTold = (facts: ClaimFacts): boolean => known(facts, 'averageWageFen') !== undefined;
/** Ended by the employer: a union that was not told makes it unlawful. */
const isDismissed = ({ endingGround }: ClaimFacts): boolean =>
  endingGround === 'art39' || endingGround === 'art40_illness' || endingGround === 'art40_incompetent';

const also: Readonly<Partial<Record<ClaimId, readonly Also[]>>> = {
  overtime: [
    { code: 'weekdayHours' },
    { code: 'restDays' },
    { code: 'holidayDays' },
    { code: 'overtimePaidFen' },
    { code: 'hoursRegime' },
    { code: 'isRegimeApproved', when: hasOtherHours },
  ],
  economic_compensation: [{ code: 'averageOvertimeFen', when: isAverageTold }],
  illegal_termination_2n: [
    { code: 'wasUnionTold', when: isDismissed },
    { code: 'averageOvertimeFen', when: isAverageTold },
    { code: 'wantsReinstatement', when: ({ endingGround }) => endingGround === 'unlawful' },
  ],
  double_wage: [{ code: 'workerRefusedToSign' }],
  annual_leave: [{ code: 'isNormalPayPaid' }],
  sick_pay: [{ code: 'sickPaidFen' }],
  heat_allowance: [{ code: 'isHotPlace' }],
  work_injury: [
    { code: 'isInsured' },
    { code: 'isOccupationalDisease' },
    { code: 'paidLeaveMonths' },
    { code: 'medicalCostFen' },
  ],
  work_death: [{ code: 'dependants' }],
  maternity_benefit: [{ code: 'isMaternityInsured' }],
  unemployment_loss: [{ code: 'isInvoluntary' }],
  non_compete: [{ code: 'nonCompeteAgreedFen' }, { code: 'isNonCompeteEndedByEmployer' }],
  service_period_penalty: [{ code: 'agreedPenaltyFen' }],
};

export const alsoAsked = (claim: ClaimId, facts: ClaimFacts): readonly FactCode[] =>
  (also[claim] ?? []).filter(({ when }) => when === undefined || when(facts)).map(({ code }) => code);

// All terms by name. What a procedure's clock may count is told apart, by type, from what it may not.
import { aidTerms } from './aid-terms.ts';
import { arbitrationTerms } from './arbitration-terms.ts';
import { bankruptcyTerms } from './bankruptcy-terms.ts';
import { complaintTerms } from './complaint-terms.ts';
import { contractTerms } from './contract-terms.ts';
import { courtTerms } from './court-terms.ts';
import { hourTerms } from './hour-terms.ts';
import { injuryTerms } from './injury-terms.ts';
import { internalTerms } from './internal-terms.ts';
import { mediationTerms } from './mediation-terms.ts';
import { petitionTerms } from './petition-terms.ts';
import { remediesTerms } from './remedies-terms.ts';
import { supervisionTerms } from './supervision-terms.ts';
import { undecidedTerms } from './undecided-terms.ts';
import { unionBodyTerms } from './union-body-terms.ts';

const statedInDays = {
  ...aidTerms,
  ...complaintTerms,
  ...supervisionTerms,
  ...contractTerms,
  ...mediationTerms,
  ...arbitrationTerms,
  ...courtTerms,
  ...remediesTerms,
  ...injuryTerms,
  ...bankruptcyTerms,
  ...petitionTerms,
  ...unionBodyTerms,
};
const statedOtherwise = { ...hourTerms, ...undecidedTerms };

/** Terms counted in days, months or years: those a clock can be hung on. */
export const countedTable = { ...statedInDays, ...internalTerms };
/** Terms stated by law or by another body, whatever their unit, with or without a number. */
export const statedTable = { ...statedInDays, ...statedOtherwise };
/** Everything. */
export const wholeTable = { ...countedTable, ...statedOtherwise };

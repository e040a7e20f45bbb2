/** The registry: one line a procedure; and the papers that belong to none: those made from claims, the service receipt. */
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { advice } from './advice/procedure.ts';
import { aidApplication } from './aid-application/procedure.ts';
import { aidCase } from './aid-case/procedure.ts';
import { aidComplaint } from './aid-complaint/procedure.ts';
import { fileReview } from './file-review/procedure.ts';
import { handDown } from './hand-down/procedure.ts';
import { negotiationHelp } from './negotiation-help/procedure.ts';
import { paperDrafting } from './paper-drafting/procedure.ts';
import { serviceLine } from './service-line/procedure.ts';
import { supervision } from './supervision/procedure.ts';

export const procedures: readonly Procedure[] = [
  advice,
  paperDrafting,
  negotiationHelp,
  aidApplication,
  aidCase,
  aidComplaint,
  fileReview,
  serviceLine,
  handDown,
  supervision,
];

/** The definition of a registered procedure. Throws on an id that is not registered: a mistake of ours. */
export function getProcedure(id: string): Procedure {
  const found = procedures.find((procedure) => procedure.id === id);
  if (!found) throw new Error(`procedure ${id} is not registered`);
  return found;
}

export { COLLECTIVE, chooseForAll, claimsPaperOf, claimsPapers, fillClaimsPaper } from './claims-papers/papers.ts';
export type {
  Choice,
  ClaimsPaperKind,
  EvidenceRow,
  Filled,
  Opponent,
  Sealed,
  Told,
  Worker,
} from './claims-papers/papers.ts';
export { receiptContent, serviceReceipt } from './service-receipt/paper.ts';
export type { Method } from './service-receipt/paper.ts';

/** The papers made from a dispute's claims: one registry, and one way to fill any of them. */
import type { Content } from '@gongyuan/kernel/procedure.ts';
import { calculationAnnex, calculationSheet } from './annex.ts';
import { arbitrationApplication } from './arbitration.ts';
import { elementComplaint } from './complaint.ts';
import { evidenceList } from './evidence.ts';
import { injuryRecognition } from './injury.ts';
import { employerLetter, inspectionComplaint } from './letters.ts';
import type { ClaimsPaper } from './paper.ts';
import { paymentOrder } from './payment-order.ts';
import { openPage } from './page.ts';
import type { Asked, Gap } from './page.ts';
import type { Told } from './told.ts';

/** As templates know them: `claims-papers/<kind>.docx`. */
export const claimsPapers = {
  id: 'claims_papers',
  label: '请求文书',
  kinds: {
    request_arbitration: arbitrationApplication,
    request_complaint: elementComplaint,
    request_evidence_list: evidenceList,
    request_annex: calculationAnnex,
    request_sheet: calculationSheet,
    request_injury: injuryRecognition,
    request_inspection: inspectionComplaint,
    request_letter: employerLetter,
    request_payment_order: paymentOrder,
  },
} as const satisfies { id: string; label: string; kinds: Record<string, ClaimsPaper> };

export type ClaimsPaperKind = keyof typeof claimsPapers.kinds;

export function claimsPaperOf(kind: ClaimsPaperKind): ClaimsPaper {
  return claimsPapers.kinds[kind];
}

export interface Filled {
  readonly gaps: readonly Gap[];
  /** Every field of the form this paper asks, in order. */
  readonly asked: readonly Asked[];
  /** Null as long as anything is lacking: no paper goes out with a gap. */
  readonly content: Content | null;
}

export function fillClaimsPaper(kind: ClaimsPaperKind, told: Told): Filled {
  const definition = claimsPaperOf(kind);
  if (told.workers.length === 0) return refused('请先在当事人名册中登记申请人。');
  if (told.workers.length > 1 && !definition.isForMany) return refused('这种文书一人一份，请先选择是哪一位职工。');
  const page = openPage(told);
  const content = definition.fill(page);
  return { gaps: page.gaps, asked: page.asked, content: page.gaps.length === 0 ? content : null };
}

function refused(ask: string): Filled {
  return { gaps: [{ code: 'roster', label: '申请人', ask, where: 'roster', id: null }], asked: [], content: null };
}

export type { Choice, ChosenClaim } from './choose.ts';
export { chooseForAll } from './choose.ts';
export { COLLECTIVE } from './parties.ts';
export type { Asked, Gap, Where } from './page.ts';
export type { ClaimsPaper, Sealed } from './paper.ts';
export type { EvidenceRow, Opponent, Told, Worker } from './told.ts';

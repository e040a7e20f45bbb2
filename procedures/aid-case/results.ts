/** Money at the end is said for each applicant, or once for a roster whose division is not known. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { DisputeFile, FactField, StatedFact } from '@gongyuan/kernel/file.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';

interface Line {
  readonly partyId: string | null;
}

/** Each applicant exactly once, or one line for all; nobody else. */
export function rosterRefusal(lines: readonly Line[], applicantIds: readonly string[]): Refusal | null {
  const ids = lines.map((line) => line.partyId);
  if (ids.length === 1 && ids[0] === null) return null;
  const strangers = ids.findIndex((id) => id === null || !applicantIds.includes(id));
  if (strangers >= 0)
    return {
      code: 'roster_mismatch',
      fields: [{ path: `results.${strangers}.partyId`, message: '此人不在申请人名册中' }],
    };
  if (new Set(ids).size !== ids.length) return { code: 'roster_mismatch', detail: '同一人填写了两次。' };
  return ids.length === applicantIds.length
    ? null
    : {
        code: 'money_incomplete',
        basis: legalAidAct.article(50),
        detail: `申请人共${applicantIds.length}人，只填写了${ids.length}人。`,
      };
}

/**
 * One sum a worker can be written to a claim only where a single cause is in dispute; with several causes the sum stays
 * with the case's result, for nobody has said how it divides.
 */
export function moneyFacts(
  file: DisputeFile,
  field: FactField,
  lines: readonly { readonly partyId: string | null; readonly fen: number | null }[],
  statedBy: string,
): readonly StatedFact[] {
  const claimed = new Set(file.claims.map((claim) => claim.cause));
  const [cause, ...others] = claimed.size > 0 ? claimed : file.causes;
  if (cause === undefined || others.length > 0) return [];
  return lines.map((line) => ({
    field,
    partyId: line.partyId,
    cause,
    value: line.fen,
    standing: 'verified',
    statedBy,
  }));
}

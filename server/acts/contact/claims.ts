/** Claims as told: each worker's, or the whole roster's while its division is not yet stated. */
import type { StatedFact } from '@gongyuan/kernel/file.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import type { ContactTold } from './told.ts';
import type { Seat } from '../roster.ts';
import type { Saying } from '../stated.ts';

/** Causes told as such and those which something is claimed for. */
export function causesOf(told: Pick<ContactTold, 'facts' | 'claims'>): CauseCode[] {
  return [...new Set([...told.facts.causes, ...told.claims.map((claim) => claim.cause)])];
}

export function checkClaims(told: ContactTold): readonly FieldProblem[] {
  const keys = told.claims.map((claim) => `${claim.party ?? ''} ${claim.cause}`);
  return told.claims.flatMap((claim, index): FieldProblem[] => {
    if (claim.party !== null && !told.parties[claim.party])
      return [{ path: `claims.${index}.party`, message: '名册中没有这一行，请重新选择' }];
    return keys.indexOf(keys[index] ?? '') < index
      ? [{ path: `claims.${index}.cause`, message: '同一人的同一事由填写了两次，请合并' }]
      : [];
  });
}

export function amountFacts(told: ContactTold, seats: readonly Seat[], saying: Saying): readonly StatedFact[] {
  return told.claims.map((claim) => ({
    ...saying,
    field: 'claimed_fen',
    cause: claim.cause,
    partyId: claim.party === null ? null : (seats[claim.party]?.id ?? null),
    value: claim.claimedFen === 'unknown' ? null : claim.claimedFen,
  }));
}

/** What the house knows when a paper is made from a dispute's claims: its people, its employer, the claims chosen, its evidence. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ChosenClaim } from './choose.ts';

/** A worker in whose name the paper speaks. Personal fields are in the clear or masked: the paper does not know which. */
export interface Worker {
  readonly partyId: string;
  /** Null for a seat whose person is not registered yet. */
  readonly personId: string | null;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly birthOn: PlainDate | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly isRepresentative: boolean;
  readonly facts: ClaimFacts;
  readonly claims: readonly ChosenClaim[];
}

/** A firm on the other side. */
export interface Opponent {
  readonly partyId: string;
  readonly employerId: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly address: string | null;
}

/** One piece of evidence as the papers list it; null = not told yet. */
export interface EvidenceRow {
  readonly name: string;
  readonly source: string | null;
  readonly purpose: string | null;
  /** @unit pages */
  readonly pages: number | null;
  readonly kind: 'original' | 'copy' | 'electronic' | null;
}

export interface Told {
  readonly today: PlainDate;
  readonly disputeId: string;
  readonly unionName: string;
  readonly story: string;
  readonly placeName: string | null;
  readonly position: string | null;
  /** The dispute's causes in words. */
  readonly causes: string;
  /** In the order of the roster; more than one: one paper for all of them. */
  readonly workers: readonly Worker[];
  readonly opponents: readonly Opponent[];
  readonly evidence: readonly EvidenceRow[];
  /** What only papers need, as typed: `commissionName`, or `<party>.representative`. */
  readonly form: Readonly<Record<string, string>>;
}

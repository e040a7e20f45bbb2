// What triage is told about a matter, and the shape of a three-valued answer.
import type { Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ApplicantCategory, CauseCode, Channel, ServiceForm } from '../vocabulary.ts';

/** Where the work was done or the matter is handled: names as in the division table, null where not known. */
export type Place = { readonly province: string | null; readonly city: string | null; readonly county: string | null };

/**
 * What is known when a matter comes in. A missing field was never asked; 'unknown' was asked and is not known.
 * `workerCount` counts workers with one and the same claim, unless `commonClaim` is false.
 */
export type TriageFacts = {
  readonly applicantCategory?: ApplicantCategory;
  readonly causes: readonly CauseCode[];
  readonly workerCount?: number | 'unknown';
  readonly commonClaim?: boolean;
  readonly services: readonly ServiceForm[];
  readonly story?: string;
  readonly channel?: Channel;
  readonly place?: Place;
  readonly employmentEndedOn?: PlainDate | 'unknown';
  readonly employmentOngoing?: boolean;
  readonly knewOn?: PlainDate | 'unknown';
  readonly eventYear?: number;
  readonly claimedFen?: number | 'unknown';
};

/** The name of a fact, as `missing` lists it: the next question to ask. */
export type FactName = keyof TriageFacts;

/** Yes, no, or not known; always with grounds and one Chinese sentence; `missing` says what to ask next. */
export type Answer = {
  readonly value: true | false | 'unknown';
  readonly because: readonly Basis[];
  readonly reason: string;
  readonly missing?: readonly FactName[];
};

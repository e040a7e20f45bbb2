/** What a question's page sees, and what comes of an answer. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Faults } from '../form.ts';

export interface Place {
  readonly code: string;
  readonly label: string;
}

export interface City {
  readonly label: string;
  readonly places: readonly Place[];
}

/** What stands around a question: the answers so far, the day, the places that can be chosen. */
export interface Around {
  readonly facts: ClaimFacts;
  readonly today: PlainDate;
  readonly cities: readonly City[];
}

export type Told = { readonly ok: true; readonly answer: ClaimFacts } | { readonly ok: false; readonly faults: Faults };

/** The name of the one field of a question; the sentence that is wrong leads to it. */
export const FIELD = 'value';

export const wrong = (sentence: string, name: string = FIELD): Told => ({ ok: false, faults: { [name]: sentence } });

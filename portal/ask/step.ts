/** What a question of the guided application is: why it is asked, how it is answered, how its answer reads. */
import type { Answers, BroughtFile, FormBody } from '@gongyuan/wire/portal.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Faults } from '../form.ts';
import type { Html } from '../html.ts';

export type StepId =
  | 'helper'
  | 'story'
  | 'trouble'
  | 'who'
  | 'place'
  | 'employer'
  | 'job'
  | 'knew'
  | 'amount'
  | 'help'
  | 'hardship'
  | 'contact'
  | 'papers';

/** A place of the register as it can be chosen. */
export interface PlaceFound {
  readonly code: string;
  readonly label: string;
}

/** What a page sees beside the answers. */
export interface Seen {
  readonly today: PlainDate;
  readonly places: readonly PlaceFound[];
  readonly files: readonly BroughtFile[];
}

export type Parsed = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: Faults };

export interface Step {
  readonly id: StepId;
  /** Its name in the list of answers. */
  readonly label: string;
  readonly heading: (answers: Answers) => string;
  readonly why: string;
  readonly example?: string;
  readonly applies: (answers: Answers) => boolean;
  readonly isAnswered: (answers: Answers) => boolean;
  /** The saved answer as its form holds it. */
  readonly told: (answers: Answers) => FormBody;
  readonly fields: (told: FormBody, faults: Faults, seen: Seen, answers: Answers) => Html;
  readonly parse: (told: FormBody, answers: Answers, seen: Seen) => Parsed;
  /** The answer in words, for checking. */
  readonly words: (answers: Answers, seen: Seen) => readonly string[];
}

export const NOT_KNOWN = '不清楚';
export const yes = (): boolean => true;
export const wrong = (faults: Faults): Parsed => ({ ok: false, faults });
export const right = (answers: Answers): Parsed => ({ ok: true, answers });

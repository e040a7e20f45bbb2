// From which day a rule counts: the shape that every rule's own file answers with.
import type { Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { TermId } from '../terms/terms.ts';
import type { LimitationFactName } from './facts.ts';
import type { SuspensionRule } from './run.ts';

/** One way to count: from which day, under which rule. Several `parts` have each an end of their own. */
export type Start = {
  readonly label: string;
  readonly holder: string;
  readonly termId: TermId;
  readonly suspension: SuspensionRule;
  readonly isInterruptible: boolean;
  readonly because: readonly Basis[];
  readonly steps: readonly string[];
  /** Day zero of each part; empty: nothing runs. */
  readonly parts: readonly { readonly from: PlainDate; readonly to: PlainDate }[];
};

/** The ways to count, or what must be asked first. */
export type Starts = { readonly starts: readonly Start[]; readonly missing: readonly LimitationFactName[] };

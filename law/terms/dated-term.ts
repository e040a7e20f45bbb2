// The shape of a term in time, shared by the tables of terms.
import type { Basis, Confidence } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Term } from '../calendar/working-days.ts';

/** One wording of a term with the days between which it is in force. */
export type DatedTerm = {
  readonly label: string;
  readonly term: Term;
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly source: string;
  readonly checkedOn: PlainDate;
  readonly note: string;
  readonly internal: boolean;
  readonly from: PlainDate;
  /** The last day in force; null while no end is known. */
  readonly to: PlainDate | null;
};

// What limitation is told, and the shape of its answer. Missing: never asked; 'unknown': asked and not known.
import type { Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** Which rule a claim follows. `dismissal`: claims that arise with the end of the employment. */
export type LimitationRule =
  | 'labour'
  | 'dismissal'
  | 'wages'
  | 'double_wage'
  | 'annual_leave'
  | 'injury_benefits'
  | 'injury_recognition'
  | 'inspection'
  | 'civil';

/** What interrupts a limitation. `asked_union` is kept apart: whether it does is contested for arbitration. */
export type InterruptionKind = 'claimed' | 'complained' | 'asked_union' | 'promised' | 'partly_paid' | 'applied';

/** One interruption. `endedOn`: the proceedings over it ended that day, from which the period runs afresh. */
export type Interruption = { readonly on: PlainDate; readonly kind: InterruptionKind; readonly endedOn?: PlainDate };

/** What keeps a person from claiming. */
export type SuspensionKind = 'force_majeure' | 'no_representative' | 'confined' | 'no_fault_of_own' | 'other';

/** A time during which one could not claim: the first day still counts, the days after it up to `to` do not. */
export type Suspension = { readonly from: PlainDate; readonly to: PlainDate; readonly kind: SuspensionKind };

type Asked<T> = T | 'unknown';

/** The facts of one claim. */
export type LimitationFacts = {
  readonly rule: LimitationRule;
  readonly knewOn?: Asked<PlainDate>;
  readonly employmentStartedOn?: Asked<PlainDate>;
  readonly employmentOngoing?: Asked<boolean>;
  readonly employmentEndedOn?: Asked<PlainDate>;
  /** The day the written contract was signed; 'never' where none was. */
  readonly contractSignedOn?: Asked<PlainDate | 'never'>;
  readonly leaveYear?: Asked<number>;
  /** The leave was carried into the next year with the worker's consent. */
  readonly leaveCarriedOver?: Asked<boolean>;
  /** The day of the accident, of the diagnosis, or of the violation. */
  readonly happenedOn?: Asked<PlainDate>;
  /** The day a continuous violation ended. */
  readonly stoppedOn?: Asked<PlainDate>;
  /** The day the grading of the injury was received. */
  readonly gradedOn?: Asked<PlainDate>;
  readonly interruptions?: readonly Interruption[];
  readonly suspensions?: readonly Suspension[];
  /** The other side has pleaded limitation. */
  readonly pleaded?: Asked<boolean>;
};

/** The name of a fact, as `missing` lists it: the next question to ask. */
export type LimitationFactName = Exclude<keyof LimitationFacts, 'rule' | 'interruptions' | 'suspensions' | 'pleaded'>;

/** How near the end is. It warns; it never bars anybody. */
export type LimitationLevel = 'none' | 'watch' | 'urgent' | 'passed' | 'unknown';

/** One part of a claim with an end of its own: a month of double wage. */
export type LimitationPart = { readonly from: PlainDate; readonly to: PlainDate; readonly endsOn: PlainDate };

/** One tenable way to count, and who counts so. `endsOn` is the last day on which anything can still be claimed. */
export type LimitationReading = {
  readonly label: string;
  readonly holder: string;
  /** Absent: on this reading nothing runs (yet). */
  readonly endsOn?: PlainDate;
  /** Days from today to the next end that has not passed; negative when all have. */
  readonly daysLeft?: number;
  readonly level: LimitationLevel;
  readonly provisional: boolean;
  readonly because: readonly Basis[];
  readonly steps: readonly string[];
  readonly parts?: readonly LimitationPart[];
};

/** The answer: the main reading's figures, every reading, what is missing, what to mind. */
export type LimitationAnswer = {
  readonly level: LimitationLevel;
  readonly endsOn?: PlainDate;
  readonly daysLeft?: number;
  readonly provisional: boolean;
  readonly because: readonly Basis[];
  readonly steps: readonly string[];
  readonly readings: readonly LimitationReading[];
  readonly missing: readonly LimitationFactName[];
  readonly warnings: readonly string[];
};

/** From how many days before the end the desk is told to watch: this platform's own figure, not the law's. */
export const watchFromDays = 60;

/**
 * A fact that is there: neither missing nor unknown.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条
 * @unit  the fact, or undefined
 * @example given('unknown') // undefined
 */
export function given<T>(fact: T | 'unknown' | undefined): T | undefined {
  return fact === 'unknown' ? undefined : fact;
}

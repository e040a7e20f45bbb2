/** What goes to a door, and what stands in the house when the case has come through it. */
import type { MatterBrief } from '@gongyuan/wire/dispute.ts';
import type { TriageOut } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';
import type { Case } from './cases.ts';
import type { Staffing, Union } from './staffing.ts';

export type Findings = z.output<typeof TriageOut>;
export type Matter = z.output<typeof MatterBrief>;

/** The case as it stands after the door: its file, who takes it, and what was opened, the main line first. */
export interface Entered {
  readonly disputeId: string;
  readonly unionName: string;
  readonly triage: Findings;
  readonly matters: readonly Matter[];
  /** Lines of bodies outside the house, in words. */
  readonly elsewhere: readonly string[];
}

export interface Visit {
  readonly baseUrl: string;
  readonly staffing: Staffing;
  readonly window: Union;
  readonly today: string;
  /** The clock of the telephone exchange. */
  readonly now: () => Date;
  readonly told: Case;
}

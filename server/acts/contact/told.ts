/** What comes in at the intake desk and what goes out, after the wire has judged it. */
import type { ContactIn, ContactOut, TriageIn, TriageOut } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';

export type ContactTold = z.output<typeof ContactIn>;
export type Registered = z.output<typeof ContactOut>;
export type TriageTold = z.output<typeof TriageIn>;
export type Findings = z.output<typeof TriageOut>;

export interface ChosenUnion {
  readonly id: string;
  readonly name: string;
  readonly lft: number;
}

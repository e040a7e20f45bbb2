/** All of them, in their order. */
import { acknowledgedIsThere, onceAKey } from './acknowledged.ts';
import { chainsAreWhole } from './chains.ts';
import { clocksAreRight } from './clocks.ts';
import { countsAgree } from './counts.ts';
import { filesAreWhole } from './files.ts';
import { openMattersAreHeld } from './holders.ts';
import type { Invariant } from './invariant.ts';
import { jobsAreDone } from './jobs.ts';
import { effectsAreOnce } from './messages.ts';
import { moneyBalances, sumsAgree } from './money.ts';
import { numbersAreGapless } from './numbers.ts';
import { pathsAreLegal } from './paths.ts';
import { reportsAreLocked } from './reports.ts';
import { unionsAreApart } from './unions.ts';

export const invariants: readonly Invariant[] = [
  acknowledgedIsThere,
  onceAKey,
  numbersAreGapless,
  pathsAreLegal,
  openMattersAreHeld,
  clocksAreRight,
  sumsAgree,
  moneyBalances,
  effectsAreOnce,
  chainsAreWhole,
  filesAreWhole,
  unionsAreApart,
  reportsAreLocked,
  jobsAreDone,
  countsAgree,
];

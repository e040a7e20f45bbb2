// Every fact a claim can depend on, once: its label, what to ask, why it is asked, and its kind. Screens, the portal's
// questions, the dispute file's columns and the types of this room all come from here.
import type { PlainDate } from '../../calendar/plain-date.ts';
import { employmentFacts } from './employment.ts';
import { injuryFacts } from './injury.ts';
import { otherFacts } from './other.ts';
import { payFacts } from './pay.ts';
import { timeFacts } from './time.ts';
import type { Dependant, FactKind, MonthPay } from './kinds.ts';

/** All facts by code. */
export const claimFacts = { ...employmentFacts, ...payFacts, ...timeFacts, ...injuryFacts, ...otherFacts } as const;

/** The code of a fact. */
export type FactCode = keyof typeof claimFacts;

/** All codes, in the order in which a person would tell them. */
export const factCodes: readonly FactCode[] = Object.keys(claimFacts).filter(isFactCode);

/**
 * Whether a text is the code of a fact.
 *
 * @basis the catalogue
 * @unit  boolean
 * @example isFactCode('startedOn') // true
 */
export function isFactCode(code: string): code is FactCode {
  return Object.hasOwn(claimFacts, code);
}

type ValueOf<F> =
  F extends FactKind<infer K, infer C>
    ? K extends 'day'
      ? PlainDate
      : K extends 'fen' | 'count' | 'number' | 'share'
        ? number
        : K extends 'yesNo'
          ? boolean
          : K extends 'choice'
            ? C
            : K extends 'payroll'
              ? readonly MonthPay[]
              : K extends 'dependants'
                ? readonly Dependant[]
                : string
    : never;

/** A fact that was told, or asked and not known. Absent: never asked. */
export type Told<T> = T | 'unknown';

/** The value of a fact when it is known. */
export type FactValue<F extends FactCode> = ValueOf<(typeof claimFacts)[F]>;

/** What is known for one worker. Money in fen, dates as PlainDate, shares 0–1. */
export type ClaimFacts = { readonly [F in FactCode]?: Told<FactValue<F>> };

/**
 * The value of a fact, or undefined when it is not known or was never asked; a divisor of zero
 * and a year nobody has lived in are no values.
 *
 * @basis `unknown` is a value; a computation treats it like a fact that was never asked, the next question does not
 * @unit  the fact's own
 * @example known({ startedOn: 'unknown' }, 'startedOn') // undefined
 */
export function known<F extends FactCode>(facts: ClaimFacts, code: F): FactValue<F> | undefined {
  const told = facts[code];
  if (typeof told === 'number' && !isPossible(code, told)) return undefined;
  // 'unknown' is no value of any kind; TypeScript cannot take it out of the mapped union by itself.
  return told === 'unknown' ? undefined : (told as FactValue<F> | undefined);
}

/** A year can be counted back to this one, and forward to the next. */
const [firstYear, lastYear] = [1950, 2100];

function isPossible(code: FactCode, told: number): boolean {
  const fact: FactKind = claimFacts[code];
  if (fact.isPositive === true) return told > 0;
  return fact.isYear !== true || (told >= firstYear && told <= lastYear);
}

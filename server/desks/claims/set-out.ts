/** A set of claims as people read it, and which amounts a change of facts moved. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { Basis } from '@gongyuan/law/basis.ts';
import { describeOutcome, questionOf } from '@gongyuan/law/claims/describe.ts';
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { Context, Said } from '@gongyuan/law/claims/outcome.ts';
import type { ClaimSet, SetItem } from '@gongyuan/law/claims/set.ts';
import { untilOf } from '@gongyuan/law/claims/until.ts';
import type { Until } from '@gongyuan/law/claims/until.ts';
import { say } from '@gongyuan/law/claims/words.ts';
import { upperCaseYuan } from '@gongyuan/law/money.ts';
import type { ClaimSetOut, MovedOut } from '@gongyuan/wire/claims.ts';
import type { z } from 'zod';

type Out = z.infer<typeof ClaimSetOut>;
type Item = Out['items'][number];
export type Moved = z.infer<typeof MovedOut>;

const articlesOf = (because: readonly Basis[]) => [...new Set(because.map(formatBasis))];
const sentence = (said: Said) => ({ text: say(said), articles: articlesOf(said.because) });

export function setOut(set: ClaimSet, facts: ClaimFacts, context: Context): Out {
  return {
    items: set.items.map((item) => itemOut(item, facts, context)),
    conflicts: set.conflicts.map(({ claims, reason }) => ({ claims: [...claims], reason: sentence(reason) })),
    total: { ...set.total, words: upperCaseYuan(set.total.fen) },
    missing: set.missing.map((code) => mutable(questionOf(code))),
  };
}

function itemOut({ outcome, final, isCounted }: SetItem, facts: ClaimFacts, context: Context): Item {
  return {
    outcome: mutable(describeOutcome(outcome)),
    until: untilOut(untilOf(outcome, facts, context)),
    final: final && { value: final.value, reason: sentence(final.reason) },
    isCounted,
  };
}

function untilOut(until: Until | null): Item['until'] {
  if (until === null) return null;
  const { because, missing, ...rest } = until;
  return mutable({ ...rest, articles: articlesOf(because), missing: missing.map(questionOf) });
}

/** The same value; the wire's types are written without `readonly`, which says nothing about a copy made for it alone. */
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>;
}

/** Amounts of the main readings that are not the same before and after. @unit fen */
export function movedBetween(before: ClaimSet, after: ClaimSet): Moved[] {
  const main = (set: ClaimSet) => new Map(set.items.map(({ outcome }) => [outcome.claim, outcome.readings[0].fen]));
  const [was, is] = [main(before), main(after)];
  return [...is].flatMap(([claim, afterFen]) => {
    const beforeFen = was.get(claim) ?? null;
    return beforeFen === afterFen ? [] : [{ claim, label: claimLabels[claim], beforeFen, afterFen }];
  });
}

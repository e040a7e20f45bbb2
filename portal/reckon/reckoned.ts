/** What somebody has told so far, what follows from it, and what to ask next. */
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimId, Context } from '@gongyuan/law/claims/outcome.ts';
import { claimSet } from '@gongyuan/law/claims/set.ts';
import type { ClaimSet, SetItem } from '@gongyuan/law/claims/set.ts';
import { untilOf } from '@gongyuan/law/claims/until.ts';
import type { Until } from '@gongyuan/law/claims/until.ts';
import { alsoAsked } from './also-asked.ts';

export interface Reckoned {
  readonly claims: readonly ClaimId[];
  readonly facts: ClaimFacts;
  /** Questions in the order in which they were answered: the way back. */
  readonly trail: readonly FactCode[];
}

/** One claim of the result with the day until which it may be brought. */
export interface Item extends SetItem {
  readonly until: Until | null;
}

export interface Result {
  readonly set: ClaimSet;
  readonly items: readonly Item[];
  /** Not yet asked, in the order of asking. */
  readonly open: readonly FactCode[];
  /** Asked, not known, and still in the way. */
  readonly unknown: readonly FactCode[];
}

export function reckon({ claims, facts }: Pick<Reckoned, 'claims' | 'facts'>, context: Context): Result {
  const set = claimSet(claims, facts, context);
  const items = set.items.map((item) => ({ ...item, until: untilOf(item.outcome, facts, context) }));
  const wanted = [
    ...new Set([
      ...set.missing,
      ...items.flatMap(({ until }) => until?.missing ?? []),
      ...items.flatMap(({ outcome }) => (outcome.due === false ? [] : alsoAsked(outcome.claim, facts))),
      ...asksBack(items),
    ]),
  ];
  return {
    set,
    items,
    open: wanted.filter((code) => facts[code] === undefined),
    unknown: wanted.filter((code) => facts[code] === 'unknown'),
  };
}

/** A term that seems to be over may have begun anew: the last demand is asked before anybody is told so. */
const asksBack = (items: readonly Item[]): readonly FactCode[] =>
  items.some(({ until }) => until?.level === 'passed') ? ['claimedOn'] : [];

/** The answer told, and what was asked before it; an answer changed keeps its place. */
export function withAnswer(reckoned: Reckoned, answer: ClaimFacts): Reckoned {
  const codes = Object.keys(answer) as FactCode[]; // the keys of a mapped type over the catalogue
  return {
    ...reckoned,
    facts: { ...reckoned.facts, ...answer },
    trail: [...new Set([...reckoned.trail, ...codes])],
  };
}

/** The question before this one; null for the first, before which stands the list of claims. */
export function before({ trail }: Reckoned, code: FactCode | null): FactCode | null {
  const at = code === null ? -1 : trail.indexOf(code);
  return (at === -1 ? trail.at(-1) : trail[at - 1]) ?? null;
}

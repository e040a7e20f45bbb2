/** What the claims pages share: amounts in words, what is still to be asked, and what is being typed. */
import { standings } from '@gongyuan/kernel/file.ts';
import type { Standing } from '@gongyuan/kernel/file.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { yuan } from '../../parts/money.tsx';
import type { ClaimItem, ClaimSet, Moved, Question, Reading } from '../../wire.ts';

/** Facts as they are typed, by code; 'unknown' was asked and is not known. */
export type Told = Readonly<Partial<Record<FactCode, unknown>>>;

/** The control of one fact, whatever its kind. */
export interface InputProps {
  readonly id: string;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What stands in the form: facts, questions opened beyond the missing ones, and who says so. */
export interface Entry {
  readonly facts: Told;
  readonly asked: readonly FactCode[];
  readonly statedBy: string;
  readonly statedOn: string;
  readonly standing: Standing;
}

export type ChangeEntry = (update: (now: Entry) => Entry) => void;

/** The same facts with one told anew; undefined takes it out. */
export function withFact(facts: Told, code: FactCode, value: unknown): Told {
  const { [code]: _, ...rest } = facts;
  return value === undefined ? rest : { ...facts, [code]: value };
}

export const blankEntry = (today: string): Entry => ({
  facts: {},
  asked: [],
  statedBy: '',
  statedOn: today,
  standing: 'said',
});

export const degrees = Object.entries(standings).map(([value, label]) => ({ value, label }));
export const allClaims = Object.entries(claimLabels).map(([value, label]) => ({ value, label }));

export const isClaim = (code: string): code is ClaimId => Object.hasOwn(claimLabels, code);

export const NOT_YET = '还算不出';
export const fenWords = (fen: number | null): string => (fen === null ? NOT_YET : yuan(fen));

/** The amount of a reading, or its frame where the law gives one; a claim to time is told by what was found. */
export function amountWords({ fen, upToFen, found }: Reading, due: ClaimItem['outcome']['due']): string {
  if (fen === null) return (due === true ? found[0]?.words : undefined) ?? NOT_YET;
  return upToFen === null ? yuan(fen) : `${yuan(fen)} 至 ${yuan(upToFen)}`;
}

export function mainOf({ outcome }: ClaimItem): Reading | undefined {
  return outcome.readings[0];
}

const once = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((question, index) => questions.findIndex(({ code }) => code === question.code) === index);

/** What one claim still waits for: first what its amount needs, then what its last day needs. */
export const missingOf = ({ outcome, until }: ClaimItem): readonly Question[] =>
  once([...outcome.missing, ...(until?.missing ?? [])]);

/** Every question still open, each once, in the order in which to ask. */
export const missingIn = ({ missing, items }: ClaimSet): readonly Question[] =>
  once([...missing, ...items.flatMap(({ until }) => until?.missing ?? [])]);

/** Claims that count and have no amount yet. */
export const openIn = ({ items }: ClaimSet): number =>
  items.filter((item) => item.isCounted && (mainOf(item)?.fen ?? null) === null).length;

export const isPriced = ({ items }: ClaimSet): boolean =>
  items.some((item) => item.isCounted && (mainOf(item)?.fen ?? null) !== null);

/** Main amounts of the second set that are not those of the first. @unit fen */
export function movedBetween(before: ClaimSet, after: ClaimSet): Moved[] {
  const main = new Map(before.items.map((item) => [item.outcome.claim, mainOf(item)?.fen ?? null]));
  return after.items.flatMap((item) => {
    const { claim, label } = item.outcome;
    const [beforeFen, afterFen] = [main.get(claim) ?? null, mainOf(item)?.fen ?? null];
    return beforeFen === afterFen ? [] : [{ claim, label, beforeFen, afterFen }];
  });
}

/** The questions of the form: those opened by hand, those missing, and whatever has an answer typed. */
export function questionsFor(
  entry: Entry,
  missing: readonly Question[],
  all: readonly Question[],
): readonly Question[] {
  const codes = [...entry.asked, ...missing.map(({ code }) => code), ...Object.keys(entry.facts)];
  return [...new Set(codes)].flatMap((code) => all.find((question) => question.code === code) ?? []);
}

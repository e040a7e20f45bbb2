/** Claims chosen for a paper, each with one reading: its amount, its lines in words, and why it cannot be asked yet. */
import { describeOutcome } from '@gongyuan/law/claims/describe.ts';
import type { Question, ReadingWords, Sentence } from '@gongyuan/law/claims/describe.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { ClaimSet, SetItem } from '@gongyuan/law/claims/set.ts';
import { say } from '@gongyuan/law/claims/words.ts';
import { formatYuan } from '@gongyuan/law/money.ts';

/** What somebody chose: `fen` only where the law gives a frame and no figure. @unit fen */
export interface Choice {
  readonly claim: ClaimId;
  readonly reading: string;
  readonly fen?: number | undefined;
}

export interface ChosenClaim {
  readonly claim: ClaimId;
  readonly label: string;
  /** The one that is printed. */
  readonly reading: ReadingWords;
  /** All tenable ones, for the worker's own sheet. */
  readonly readings: readonly ReadingWords[];
  /** @unit fen; null while a fact is missing */
  readonly fen: number | null;
  readonly articles: readonly string[];
  readonly missing: readonly Question[];
  readonly assumed: readonly Sentence[];
  readonly warnings: readonly Sentence[];
  readonly figures: readonly { readonly label: string; readonly words: string; readonly article: string }[];
  /** The law gives it on these facts, or may. */
  readonly isOwed: boolean;
  /** Why it cannot stand in a paper as chosen, in one sentence; null where it can. */
  readonly refusal: string | null;
}

/** Without a choice: all that counts in the total, by the main readings. */
export function chooseClaims(set: ClaimSet, choices: readonly Choice[] | null): readonly ChosenClaim[] {
  if (choices === null)
    return set.items
      .filter((item) => item.isCounted && isWorthAsking(item))
      .map((item) => chosen(item, undefined, null));
  const excluded = conflictIn(set, choices);
  return set.items.flatMap((item) => {
    const choice = choices.find(({ claim }) => claim === item.outcome.claim);
    if (!choice) return [];
    return [chosen(item, choice, excluded.get(choice.claim) ?? null)];
  });
}

/** Of several workers a claim is asked for those to whom it is owed; where it is owed to none of them, that is said. */
export function chooseForAll(
  sets: readonly ClaimSet[],
  choices: readonly Choice[] | null,
): readonly (readonly ChosenClaim[])[] {
  const all = sets.map((set) => chooseClaims(set, choices));
  const owed = new Set(all.flat().flatMap(({ claim, isOwed: is }) => (is ? [claim] : [])));
  return all.map((claims) => claims.filter(({ claim, isOwed: is }) => is || !owed.has(claim)));
}

/** Nothing comes of it: the amount is known and nil. */
const isWorthAsking = ({ outcome }: SetItem) => outcome.due !== false && outcome.readings[0].fen !== 0;

function chosen({ outcome }: SetItem, choice: Choice | undefined, conflict: string | null): ChosenClaim {
  const words = describeOutcome(outcome);
  const [main] = words.readings;
  if (!main) throw new Error(`${outcome.claim} has no reading`);
  const reading = words.readings.find(({ code }) => code === choice?.reading) ?? main;
  return {
    claim: outcome.claim,
    label: claimLabels[outcome.claim],
    reading,
    readings: words.readings,
    fen: amountOf(reading, choice?.fen),
    articles: [...new Set([...words.articles, ...reading.lines.flatMap(({ articles }) => articles)])],
    missing: words.missing,
    assumed: words.assumed,
    warnings: words.warnings,
    figures: words.figures.map(({ label, words: value, article }) => ({ label, words: value, article })),
    isOwed: outcome.due !== false,
    refusal: outcome.due === false ? notOwed(reading) : (conflict ?? frameProblem(reading, choice?.fen)),
  };
}

/** What was asked for and is not owed is said, never left out in silence. */
function notOwed({ notes: [note] }: ReadingWords): string {
  return `依现有事实，这一项不成立${note ? `：${note.text}` : '。'}`;
}

function amountOf({ fen, upToFen }: ReadingWords, asked: number | undefined): number | null {
  return upToFen === null || asked === undefined ? fen : asked;
}

function frameProblem({ fen, upToFen }: ReadingWords, asked: number | undefined): string | null {
  if (asked === undefined || fen === null || upToFen === null || (asked >= fen && asked <= upToFen)) return null;
  return `数额应当在${formatYuan(fen)}和${formatYuan(upToFen)}之间`;
}

/** Which of the chosen claims cannot stand beside each other, with the reason of the law. */
function conflictIn(set: ClaimSet, choices: readonly Choice[]): ReadonlyMap<ClaimId, string> {
  const asked = new Set(choices.map(({ claim }) => claim));
  const found = new Map<ClaimId, string>();
  for (const { claims, kept, reason } of set.conflicts) {
    const both = claims.filter((claim) => asked.has(claim));
    if (both.length < (kept === undefined ? 1 : 2)) continue;
    for (const claim of both) found.set(claim, say(reason));
  }
  return found;
}

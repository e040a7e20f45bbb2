// All claims of one worker together: which exclude each other, what counts in the total, which awards would be final.
import { compute } from './compute.ts';
import { conflictsOf, type ClaimConflict } from './conflicts.ts';
import type { ClaimFacts, FactCode } from './facts/catalogue.ts';
import { finalAward, type FinalAward } from './final-award.ts';
import type { ClaimId, Context, Outcome } from './outcome.ts';

/** One claim of the set. `isCounted`: it is money for the worker, and no other claim of the set takes its place. */
export type SetItem = {
  readonly outcome: Outcome;
  readonly final: FinalAward | null;
  readonly isCounted: boolean;
};

/** The sum of what counts: by the main readings, by the lowest of all tenable ones, by the highest. @unit fen */
export type SetTotal = { readonly fen: number; readonly leastFen: number; readonly mostFen: number };

/** A worker's claims as a whole; `missing` lists every fact still to be asked, each once, in order. */
export type ClaimSet = {
  readonly items: readonly SetItem[];
  readonly conflicts: readonly ClaimConflict[];
  readonly total: SetTotal;
  readonly missing: readonly FactCode[];
};

/** Not money that is owed to the worker: a period of time, and what the worker might owe. */
const uncounted: readonly ClaimId[] = ['medical_period', 'service_period_penalty'];

/**
 * The claims asked for, computed and checked against each other.
 *
 * @basis each claim's own; for the whole 《劳动合同法》第四十八条、《劳动合同法实施条例》第二十五条、《劳动争议调解仲裁法》第四十七条
 * @unit  fen
 * @example claimSet(['economic_compensation'], { averageWageFen: 500_000, servedYears: 3, servedMonths: 0, endingGround: 'negotiated' }, context).total.fen // 1500000
 */
export function claimSet(wanted: readonly ClaimId[], facts: ClaimFacts, context: Context): ClaimSet {
  const outcomes = [...new Set(wanted)].map((claim) => compute(claim, facts, context));
  const conflicts = conflictsOf(facts, outcomes);
  const excluded = excludedBy(conflicts);
  const items = outcomes.map((outcome) => ({
    outcome,
    final: finalAward(outcome, facts, context),
    isCounted: countsIn(outcome, excluded),
  }));
  const missing = items.flatMap(({ outcome, final }) => [...outcome.missing, ...(final?.missing ?? [])]);
  return { items, conflicts, total: totalOf(items), missing: [...new Set(missing)] };
}

function countsIn({ claim, due }: Outcome, excluded: ReadonlySet<ClaimId>): boolean {
  return due !== false && !uncounted.includes(claim) && !excluded.has(claim);
}

/** Conflict by conflict: a claim that already gave way to another takes no third one with it. */
function excludedBy(conflicts: readonly ClaimConflict[]): ReadonlySet<ClaimId> {
  const excluded = new Set<ClaimId>();
  for (const { claims, kept } of conflicts) {
    const standing = claims.filter((claim) => !excluded.has(claim));
    if (kept !== undefined && standing.length < 2) continue;
    for (const claim of standing) if (claim !== kept) excluded.add(claim);
  }
  return excluded;
}

function totalOf(items: readonly SetItem[]): SetTotal {
  const total = { fen: 0, leastFen: 0, mostFen: 0 };
  for (const { outcome, isCounted } of items) {
    if (!isCounted) continue;
    const amounts = outcome.readings.flatMap(({ fen, upToFen }) => (fen === null ? [] : [fen, upToFen ?? fen]));
    total.fen += outcome.readings[0].fen ?? 0;
    total.leastFen += amounts.length === 0 ? 0 : Math.min(...amounts);
    total.mostFen += amounts.length === 0 ? 0 : Math.max(...amounts);
  }
  return total;
}

/** A day of calls as an exchange has them: arrivals by chance from a seed, answered when a seat is free, else given up. */
import { storiesUntil } from '../../server/demo/stories.ts';
import { isVisit } from '../../server/demo/steps.ts';
import { randomFrom } from '../../server/demo/random.ts';
import type { Random } from '../../server/demo/random.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';

export interface Wish {
  readonly seed: number;
  readonly calls: number;
  readonly seats: readonly string[];
  /** Numbers of people the demonstration knows. */
  readonly known: readonly string[];
}

export type Caller = 'new' | 'known' | 'again' | 'withheld';
export interface PlannedCall {
  readonly callId: string;
  readonly from: string;
  readonly caller: Caller;
  /** Seconds from the beginning of the day; null: nobody answered. */
  readonly rangAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number;
  readonly seat: string;
}

/** From half past eight to half past five. @unit seconds */
export const DAY = 9 * 3600;
/** After a call an agent writes it up. @unit seconds */
const WRAP_UP = 45;

/** The calls in the order in which they ring; the same for the same wish. */
export function planDay({ seed, calls, seats, known }: Wish): readonly PlannedCall[] {
  const random = randomFrom(seed);
  const free = new Map(seats.map((seat) => [seat, 0]));
  const earlier: string[] = [];
  const rings = Array.from({ length: calls }, () => random.int(0, DAY)).toSorted((left, right) => left - right);
  return rings.map((rangAt, index) => {
    const caller = callerBy(random, known, earlier);
    const from = numberOf(random, caller, known, earlier);
    if (from !== '') earlier.push(from);
    const [seat, freeAt] = [...free].toSorted(([, left], [, right]) => left - right)[0] ?? [
      '',
      Number.POSITIVE_INFINITY,
    ];
    const patience = random.chance(0.12) ? random.int(8, 20) : random.int(40, 120);
    const answeredAt = Math.max(rangAt + random.int(4, 18), freeAt);
    const callId = `day-${seed}-${Date.now().toString(36)}-${index + 1}`;
    if (answeredAt > rangAt + patience)
      return { callId, from, caller, rangAt, answeredAt: null, endedAt: rangAt + patience, seat: '' };
    const endedAt = answeredAt + random.int(60, 420);
    free.set(seat, endedAt + WRAP_UP);
    return { callId, from, caller, rangAt, answeredAt, endedAt, seat };
  });
}

function callerBy(random: Random, known: readonly string[], earlier: readonly string[]): Caller {
  const kind = random.weighted({ new: 45, known: 27, again: 20, withheld: 8 });
  if ((kind === 'known' && known.length === 0) || (kind === 'again' && earlier.length === 0)) return 'new';
  return kind;
}

function numberOf(random: Random, caller: Caller, known: readonly string[], earlier: readonly string[]): string {
  if (caller === 'withheld') return random.chance(0.5) ? '' : 'anonymous';
  if (caller === 'known') return random.pick(known);
  if (caller === 'again') return random.pick(earlier);
  // A range given to nobody, like the demonstration's own but apart from it.
  return `1980000${random.int(1000, 9999)}`;
}

/** Telephone numbers of the demonstration as it was filled on a day; invented ones, all of them. */
export function demoNumbers(filledOn: PlainDate): readonly string[] {
  const visits = storiesUntil(filledOn).flatMap((story) => story.filter(isVisit));
  const numbers = visits.flatMap((visit) =>
    (visit.told(null).parties ?? []).flatMap((party) => party.person?.phone ?? []),
  );
  return [...new Set(numbers)];
}

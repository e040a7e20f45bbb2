/** Which clocks an act starts, stops, pauses or resumes. Days are counted by law/calendar. */
import type { Procedure } from './procedure.ts';

export interface ClockMoves {
  readonly starts: readonly string[];
  readonly stops: readonly string[];
  readonly pauses: readonly string[];
  readonly resumes: readonly string[];
}

/** Moves of every clock when `act` leads from one state to another; entering the matter is the act named `start`. */
export function clockMoves(
  procedure: Procedure,
  act: string,
  from: string | null,
  to: string,
  isFastTrack: boolean,
): ClockMoves {
  const entries = Object.entries(procedure.clocks).filter(([, clock]) => isFastTrack || !clock.onlyFastTrack);
  const names = (test: (clock: Procedure['clocks'][string]) => boolean) =>
    entries.filter(([, clock]) => test(clock)).map(([name]) => name);
  return {
    starts: names((clock) => [clock.startsOn].flat().includes(act)),
    stops: names((clock) => clock.stopsOn.includes(act)),
    pauses: names((clock) => clock.pausedIn !== undefined && clock.pausedIn === to && from !== to),
    resumes: names((clock) => clock.pausedIn !== undefined && clock.pausedIn === from && from !== to),
  };
}

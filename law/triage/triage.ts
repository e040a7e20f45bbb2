// All answers about a matter that has just come in, from one set of facts.
import type { PlainDate } from '../calendar/plain-date.ts';
import { crossRegion, type CrossRegionAnswer } from './cross-region.ts';
import type { Answer, FactName, TriageFacts } from './facts.ts';
import { fastTrack, type FastTrackAnswer } from './fast-track.ts';
import { hardshipExamined } from './hardship.ts';
import { limitationWarning, publishedLaw, type LawKnown, type LimitationWarning } from './limitation.ts';
import { papersNeeded, type PaperNeeded } from './papers.ts';
import { scopeClass, type ScopeClass } from './scope.ts';
import { venueRule, type VenueRule } from './venue.ts';

/** What the law says about a matter on intake; `missing` gathers the facts worth asking next. */
export type Triage = {
  readonly scope: ScopeClass;
  readonly hardship: Answer;
  readonly fastTrack: FastTrackAnswer;
  readonly crossRegion: CrossRegionAnswer;
  readonly papers: readonly PaperNeeded[];
  readonly limitation: LimitationWarning;
  readonly venue: VenueRule;
  readonly missing: readonly FactName[];
};

/**
 * Every answer at once. It advises the person at the desk and decides nothing.
 *
 * @basis 苏工发〔2012〕8号第七条至第十三条；《法律援助法》第六十八条
 * @unit  answers with grounds
 * @example triage({ causes: ['unpaid_wages'], services: ['advice'] }, '2026-11-21').scope.number // 1
 */
export function triage(facts: TriageFacts, today: PlainDate, law: LawKnown = publishedLaw): Triage {
  const scope = scopeClass(facts);
  const hardship = hardshipExamined(facts);
  const fast = fastTrack(facts);
  const region = crossRegion(facts.story, facts.channel, facts.place);
  const limitation = limitationWarning(facts, today, law);
  const missing = [scope, hardship, fast, region, limitation].flatMap((answer) => answer.missing ?? []);
  return {
    scope,
    hardship,
    fastTrack: fast,
    crossRegion: region,
    papers: papersNeeded(facts, facts.services),
    limitation,
    venue: venueRule(facts),
    missing: [...new Set(missing)],
  };
}

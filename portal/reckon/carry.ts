/** From what was reckoned to an application: nothing is typed twice, and what the application tells later wins. */
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { known } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import { placeLabel } from './people-and-places.ts';
import type { Reckoned, Result } from './reckoned.ts';
import type { City } from './told.ts';
import { causesOf } from './topics.ts';

/** The answers of an application with those that follow from the reckoning; questions nothing follows for stay open. */
export function carriedInto(
  answers: Answers,
  { claims, facts }: Reckoned,
  { set }: Result,
  cities: readonly City[],
): Answers {
  const told = Array.isArray(answers.trouble) ? answers.trouble : [];
  const trouble = [...new Set([...told, ...causesOf(claims)])];
  const placeCode = known(facts, 'placeCode');
  const job = jobOf(facts);
  return {
    ...answers,
    ...(trouble.length > 0 ? { trouble } : {}),
    ...(placeCode === undefined ? {} : { place: { divisionCode: placeCode, text: placeLabel(placeCode, cities) } }),
    ...(job === undefined ? {} : { job }),
    ...(facts.knewOn === undefined ? {} : { knew: facts.knewOn }),
    ...(set.total.fen > 0 ? { amount: set.total.fen } : {}),
  };
}

function jobOf({ isOngoing, endedOn }: ClaimFacts): Answers['job'] {
  if (isOngoing === true) return 'still';
  if (isPlainDate(endedOn)) return { leftOn: endedOn };
  return isOngoing === false ? { leftOn: 'unknown' } : undefined;
}

/** Facts that an answered question of the application tells as well. */
const toldAgain: readonly (readonly [keyof Answers, readonly FactCode[]])[] = [
  ['place', ['placeCode']],
  ['job', ['isOngoing', 'endedOn']],
  ['knew', ['knewOn']],
];

/** The facts to be stated beside the application: without those it states itself, in its own and later words. */
export function factsBeside(answers: Answers, facts: ClaimFacts): ClaimFacts {
  const again = new Set(toldAgain.flatMap(([answer, codes]) => (answers[answer] === undefined ? [] : codes)));
  // What is left of facts are facts.
  return Object.fromEntries(Object.entries(facts).filter(([code]) => !again.has(code as FactCode))) as ClaimFacts;
}

/** Facts that tell of a body or of a birth: the law asks a consent of its own for them. */
const ofHealth: readonly FactCode[] = [
  'injuryGrade',
  'injuredOn',
  'gradedOn',
  'nursingLevel',
  'isOccupationalDisease',
  'sickFrom',
  'sickDays',
  'isFullSickMonth',
  'sickMonthsInYear',
  'isSeriousIllness',
  'isTerminalIllness',
  'isCapacityLost',
  'maternityDays',
];

export const tellsOfHealth = (facts: ClaimFacts): boolean => ofHealth.some((code) => facts[code] !== undefined);

/** Demonstration settings of unions: the words before document numbers, and internal terms that differ from the shipped ones. */
import people from '@gongyuan/database/seeds/demo-people.json' with { type: 'json' };
import type { DB } from '@gongyuan/database/generated.ts';
import type { Insertable } from 'kysely';
import { unionIdOf } from './stable-id.ts';

const FROM = '2020-01-01';
const kinds = { grant_decision: '工援决', refusal_decision: '工援不', assignment_letter: '工援派' } as const;

export function listDocumentWords(): readonly Insertable<DB['documentWord']>[] {
  const offices = [{ code: '320000', word: '苏' }, { code: '320583100', word: '昆玉' }, ...people.offices];
  return offices.flatMap(({ code, word }) =>
    Object.entries(kinds).map(([documentKind, ending]) => ({
      unionId: unionIdOf(code),
      documentKind,
      word: word + ending,
      fromOn: FROM,
    })),
  );
}

/** 苏州 sets terms for all below it; 昆山, nearer, sets one of them shorter. */
export function listParameters(): readonly Insertable<DB['unionParameter']>[] {
  const suzhou = { unionId: unionIdOf('320500'), fromOn: FROM, unit: 'calendar_day' };
  const kunshan = { unionId: unionIdOf('320583'), fromOn: FROM, unit: 'calendar_day' };
  return [
    { ...suzhou, code: 'internal.fast_track.review', amount: 3 },
    { ...suzhou, code: 'internal.fast_track.assign', amount: 1 },
    { ...suzhou, code: 'internal.supplement', amount: 10 },
    { ...kunshan, code: 'internal.fast_track.review', amount: 2 },
  ];
}

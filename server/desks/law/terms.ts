/** The terms of law on the wire: refusals where nobody can know the day yet, with what must be decided. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { formatBases, LawUnknown } from '@gongyuan/law/basis.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { doubtsOf } from '@gongyuan/law/terms/answer-words.ts';
import { answerTerm } from '@gongyuan/law/terms/answer.ts';
import type { AnswerOptions } from '@gongyuan/law/terms/answer.ts';
import { isLawTermId, lawTermIds } from '@gongyuan/law/terms/book.ts';
import type { LawTermId } from '@gongyuan/law/terms/book.ts';
import { sinceEver } from '@gongyuan/law/terms/dated-term.ts';
import { wordingAt } from '@gongyuan/law/terms/terms.ts';
import type { KnownWording } from '@gongyuan/law/terms/terms.ts';
import type { LawTermAnswer, LawTermList, LawTermRow } from '@gongyuan/wire/law.ts';
import type { z } from 'zod';
import type { LawInForce } from '../../acts/law-in-force.ts';

export function answerFor(law: LawInForce, id: string, startsOn: PlainDate): z.output<typeof LawTermAnswer> {
  if (!isLawTermId(id)) throw problem('not_found', { detail: '没有这项期限，请从期限一览中选择。' });
  return whereKnown(() => {
    const answer = answerTerm(id, startsOn, { holidays: law.holidays, book: law.terms } satisfies AnswerOptions);
    if (answer.kind === 'undecided') {
      const { label, decide, because } = answer;
      throw problem('term_undecided', { detail: `${label}：${decide}`, ...(because[0] ? { basis: because[0] } : {}) });
    }
    const { because: _, kind: __, ...said } = answer;
    return {
      ...said,
      kind: wordingAt(id, startsOn, law.terms).kind ?? 'deadline',
      startsOn,
      steps: [...said.steps],
      doubts: [...said.doubts],
      otherReadings: [...said.otherReadings],
    };
  });
}

/** A day on which no wording was in force is the law's gap, told as such. */
function whereKnown<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LawUnknown) throw problem('law_unknown', { detail: error.message });
    throw error;
  }
}

/** Every term as it stands today; one whose last correction has run out is left out rather than guessed. */
export function listTerms(law: LawInForce, today: PlainDate): z.output<typeof LawTermList> {
  return { rows: lawTermIds.flatMap((id) => wordingToday(law, id, today)).map(rowOf) };
}

function wordingToday(law: LawInForce, id: LawTermId, today: PlainDate): readonly KnownWording[] {
  try {
    return [wordingAt(id, today, law.terms)];
  } catch (error) {
    if (error instanceof LawUnknown) return [];
    throw error;
  }
}

function rowOf(wording: KnownWording): z.output<typeof LawTermRow> {
  const { id, label, kind = 'deadline', term, startsFrom = '', basis, also = [] } = wording;
  const { confidence, unitConfidence = confidence, source, checkedOn, from, to, note } = wording;
  return {
    id,
    label,
    kind,
    startsFrom,
    confidence,
    unitConfidence,
    source,
    checkedOn,
    to,
    note,
    amount: term.amount,
    unit: term.unit,
    basis: formatBases([basis, ...also]),
    unconfirmed: doubtsOf(wording).length > 0,
    url: basis.url ?? null,
    from: from === sinceEver ? null : from,
  };
}

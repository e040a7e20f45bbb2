// Aid before the papers are complete: a limitation or term in its last days, or a preservation that cannot wait.
import { citation } from '../basis.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { publishedTerms, type TermBook } from '../terms/book.ts';
import { termAt } from '../terms/terms.ts';
import { isOpen, met, notKnown, notMet, wordsOf, type CompetenceFact, type Rule, type Told } from './rule.ts';

/** What the two grounds of urgent aid rest on. */
export type UrgentFacts = {
  /** The last day of the limitation or of the term to file. */
  readonly filingEndsOn?: PlainDate | 'unknown';
  /** A suit, an arbitration or a reconsideration has to be filed at once. */
  readonly mustFile?: Told;
  /** Preservation of property or evidence, or advance enforcement, has to be applied for at once. */
  readonly needsPreservation?: Told;
};

/** The answer with the ground it rests on; `daysLeft` where the last day is known. */
export type UrgentAid = Rule & { readonly ground: 'limitation' | 'preservation' | null; readonly daysLeft?: number };

const because = [citation(legalAidAct(44)), citation(legalAidAct(68))];

/** The first ground alone: fewer days left than the threshold, the last day itself included, and something to file. */
function limitationGround({ filingEndsOn, mustFile }: UrgentFacts, today: PlainDate, threshold: number): Rule {
  if (mustFile === false) return notMet('没有需要马上申请仲裁、起诉或者复议的事项。', because);
  if (filingEndsOn === undefined || filingEndsOn === 'unknown') {
    const missing: readonly CompetenceFact[] = isOpen(mustFile) ? ['filingEndsOn', 'mustFile'] : ['filingEndsOn'];
    return notKnown('还不知道时效或者期限哪一天届满。', because, missing);
  }
  const left = daysBetween(today, filingEndsOn);
  if (left < 0) return notMet('所填期限已经届满，请核对日期。', because);
  if (left >= threshold) return notMet(`距届满还有${left}日，不足${threshold}日的才可以先行援助。`, because);
  if (isOpen(mustFile)) return notKnown('期限将满，还不知道有没有事项要马上提出。', because, ['mustFile']);
  return met(`距届满还有${left}日，不足${threshold}日，又要及时提出，可以先行援助。`, because);
}

function preservationGround({ needsPreservation }: UrgentFacts): Rule {
  if (needsPreservation === true) return met('需要立即申请保全或者先予执行，可以先行援助。', because);
  if (needsPreservation === false) return notMet('不需要马上申请保全或者先予执行。', because);
  return notKnown('还不知道要不要马上申请保全或者先予执行。', because, ['needsPreservation']);
}

/**
 * Whether aid may be given ahead of the review. 'Fewer than seven days' leaves out the seventh: with seven days left
 * the ordinary way still suffices, on the last day itself it is urgent, after it nothing can be saved this way.
 * The threshold is that of the day whose law applies.
 *
 * @basis 《法律援助法》第四十四条、第六十八条
 * @unit  true, false or 'unknown'
 * @example urgentAid({ filingEndsOn: '2026-11-27', mustFile: true }, '2026-11-21').ground // 'limitation'
 */
export function urgentAid(
  facts: UrgentFacts,
  today: PlainDate,
  lawOn: PlainDate = today,
  book: TermBook = publishedTerms,
): UrgentAid {
  const { amount } = termAt('la.law.urgent_threshold', lawOn, book).term;
  const limitation = limitationGround(facts, today, amount);
  const preservation = preservationGround(facts);
  const isKnown = facts.filingEndsOn !== undefined && facts.filingEndsOn !== 'unknown';
  const days = isKnown ? { daysLeft: daysBetween(today, facts.filingEndsOn) } : {};
  if (limitation.value === true) return { ...limitation, ...days, ground: 'limitation' };
  if (preservation.value === true) return { ...preservation, ...days, ground: 'preservation' };
  const missing = [...(limitation.missing ?? []), ...(preservation.missing ?? [])];
  if (missing.length > 0) {
    return { ...notKnown(`能不能先行援助，还要问：${wordsOf(missing)}。`, because, missing), ...days, ground: null };
  }
  return { ...notMet(limitation.reason, because), ...days, ground: null };
}

// Warns when the time to go to arbitration (or to court) runs out; it warns, it never bars a worker from help.
import { citation, LawUnknown, type Basis } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { publishedHolidays, type HolidayTable } from '../calendar/holidays.ts';
import { daysBetween, formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';
import type { LimitationAnswer, LimitationFactName, LimitationLevel, LimitationRule } from '../limitation/facts.ts';
import { distinct, levelOf, limitation } from '../limitation/limitation.ts';
import { publishedTerms, type TermBook } from '../terms/book.ts';
import { causes, isWageCause, type CauseCode } from '../vocabulary.ts';
import type { FactName, TriageFacts } from './facts.ts';

/** The warning; `endsOn` is the last day, `daysLeft` the days from today to it. */
export type LimitationWarning = {
  readonly level: LimitationLevel;
  readonly endsOn?: PlainDate;
  readonly daysLeft?: number;
  readonly provisional?: boolean;
  readonly because: readonly Basis[];
  readonly reason: string;
  readonly missing: readonly FactName[];
};

/** What a deployment knows of holidays and terms beside what is published. */
export type LawKnown = { readonly holidays: HolidayTable; readonly terms: TermBook };

/** What this library is published with. */
export const publishedLaw: LawKnown = { holidays: publishedHolidays, terms: publishedTerms };

/** Claims that go to court without arbitration and follow the general three years. */
const civilCauses: readonly CauseCode[] = [
  'freight',
  'personal_injury',
  'traffic_accident',
  'union_funds',
  'algorithm_rules',
];
/** Claims that arise with the end of the employment: who was dismissed knew it that day at the latest. */
const endingCauses: readonly CauseCode[] = ['unlawful_dismissal', 'severance', 'layoff'];
/** Matters without a claim that a limitation could run against. */
const noClaimCauses: readonly CauseCode[] = ['hardship_help', 'bankruptcy', 'deposit'];

/** The rule of a claim; undefined where no limitation could run against it. */
function ruleOf(code: CauseCode): LimitationRule | undefined {
  if (noClaimCauses.includes(code)) return undefined;
  if (civilCauses.includes(code)) return 'civil';
  if (isWageCause(code)) return 'wages';
  return endingCauses.includes(code) ? 'dismissal' : 'labour';
}

/** Facts of triage by the names the engine of limitation gives them. */
const asked: readonly (LimitationFactName & FactName)[] = ['knewOn', 'employmentOngoing', 'employmentEndedOn'];

function periodOf(code: CauseCode, facts: TriageFacts, today: PlainDate, law: LawKnown): LimitationAnswer | undefined {
  const rule = ruleOf(code);
  if (rule === undefined || (rule === 'wages' && facts.employmentOngoing === true)) return undefined;
  const { knewOn, employmentOngoing, employmentEndedOn } = facts;
  return limitation(
    {
      rule,
      ...(knewOn === undefined ? {} : { knewOn }),
      ...(employmentOngoing === undefined ? {} : { employmentOngoing }),
      ...(employmentEndedOn === undefined ? {} : { employmentEndedOn }),
    },
    today,
    law.holidays,
    law.terms,
  );
}

/** A period that has an end. */
type End = LimitationAnswer & { readonly endsOn: PlainDate };

function endOf(answer: LimitationAnswer): readonly End[] {
  return answer.endsOn === undefined ? [] : [{ ...answer, endsOn: answer.endsOn }];
}

function factsToAsk(periods: readonly LimitationAnswer[]): readonly FactName[] {
  return asked.filter((name) => periods.some(({ missing }) => missing.includes(name)));
}

function sentence(level: LimitationWarning['level'], end: End, daysLeft: number): string {
  const last = `时效最后一日为${formatChineseDate(end.endsOn)}`;
  if (level === 'passed') {
    return `${last}，已过${-daysLeft}日；是否有中断、中止要问清，对方不提出抗辩也不影响，不能因此不接待。`;
  }
  if (level === 'urgent') return `${last}，只剩${daysLeft}日，不足七日，可以先行援助，手续随后补办。`;
  return level === 'watch' ? `${last}，还有${daysLeft}日，请尽快申请仲裁或者起诉。` : `${last}，还有${daysLeft}日。`;
}

function unanswered(facts: TriageFacts, periods: readonly LimitationAnswer[]): LimitationWarning {
  const because =
    periods.length > 0 ? distinct(periods.flatMap((period) => period.because)) : [citation(labourArbitrationAct(27))];
  if (facts.causes.length === 0) {
    return { level: 'unknown', because, reason: '还没有登记事由，算不出时效。', missing: ['causes'] };
  }
  if (periods.length === 0) {
    const wages = facts.causes.some(isWageCause);
    const reason = wages ? '仍在职，追索劳动报酬不受一年时效限制。' : '登记的事由没有需要计算的时效。';
    return { level: 'none', because: wages ? [citation(labourArbitrationAct(27, 4))] : because, reason, missing: [] };
  }
  const missing = factsToAsk(periods);
  return { level: 'unknown', because, reason: '还不知道时效从哪一天算起，请问清有关日期。', missing };
}

function warn(facts: TriageFacts, today: PlainDate, law: LawKnown): LimitationWarning {
  const periods = facts.causes.flatMap((code) => periodOf(code, facts, today, law) ?? []);
  const ends = periods.flatMap(endOf).toSorted((left, right) => daysBetween(right.endsOn, left.endsOn));
  // A period that has run out matters, yet the next one that still runs is what the desk can save.
  const end = ends.find(({ endsOn }) => endsOn >= today) ?? ends.at(-1);
  if (end === undefined) return unanswered(facts, periods);
  const { endsOn, provisional } = end;
  const daysLeft = daysBetween(today, endsOn);
  const level = levelOf(daysLeft, today, law.terms);
  const because = distinct(ends.flatMap((candidate) => candidate.because));
  const grounds = level === 'urgent' ? [...because, citation(legalAidAct(44, 1))] : because;
  const othersPassed = ends.some((candidate) => candidate.endsOn < endsOn && candidate.endsOn < today);
  const reason = sentence(level, end, daysLeft) + (othersPassed ? '另有请求的时效可能已过，要分别问清。' : '');
  const missing = factsToAsk(periods.filter((period) => period.endsOn === undefined));
  return { level, endsOn, daysLeft, provisional, because: grounds, reason, missing };
}

/**
 * Until when a claim may be brought, and how near that is. One year from knowing for labour disputes; wages are not
 * cut off while the employment lasts and have one year from its end; three years for claims under civil law.
 * Of several claims the next end that has not passed counts. Interruption and suspension are not in these facts:
 * the person at the desk asks for them before calling anything late.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条；《民法典》第一百八十八条；《法律援助法》第四十四条
 * @unit  calendar date, Asia/Shanghai; days
 * @example limitationWarning({ causes: ['work_injury'], services: [], knewOn: '2025-11-24' }, '2026-11-21').level // 'urgent'
 */
export function limitationWarning(
  facts: TriageFacts,
  today: PlainDate,
  law: LawKnown = publishedLaw,
): LimitationWarning {
  try {
    return warn(facts, today, law);
  } catch (error) {
    if (!(error instanceof LawUnknown)) throw error;
    const about = facts.causes.map((code) => causes[code].label).join('、');
    const because = [citation(labourArbitrationAct(27))];
    return { level: 'unknown', because, reason: `${about}：${error.message}`, missing: [] };
  }
}

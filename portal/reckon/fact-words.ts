/** What was told, in words: on the result, on the page of answers, on paper. */
import { claimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactKind, MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { choicesFor } from './plain.ts';
import { placeLabel } from './people-and-places.ts';
import type { City } from './told.ts';

const sumOf = (rows: readonly MonthPay[], of: 'dueFen' | 'paidFen'): string =>
  formatYuan(rows.reduce((sum, row) => sum + (row[of] ?? 0), 0));

function listWords(facts: ClaimFacts, code: 'payroll' | 'dependants'): string {
  const rows = facts[code];
  if (rows === undefined || rows === 'unknown') return '不清楚';
  if (code === 'dependants') return rows.length === 0 ? '没有' : `${rows.length}人`;
  const months = rows as readonly MonthPay[]; // the code says which of the two lists it is
  return `${months.length}个月，应发${sumOf(months, 'dueFen')}，实发${sumOf(months, 'paidFen')}`;
}

/** The answer to one question; empty where it was not asked. */
export function factWords(facts: ClaimFacts, code: FactCode, cities: readonly City[]): string {
  const value = facts[code];
  if (value === undefined) return '';
  if (value === 'unknown') return '不清楚';
  if (code === 'payroll' || code === 'dependants') return listWords(facts, code);
  const fact: FactKind = claimFacts[code];
  switch (fact.kind) {
    case 'day':
      return formatChineseDate(String(value));
    case 'fen':
      return formatYuan(Number(value));
    case 'yesNo':
      return value === true ? '是' : '不是';
    case 'share':
      return `${Math.round(Number(value) * 10_000) / 100}%`;
    case 'choice':
      return choiceWords(code, fact, String(value));
    case 'place':
      return placeLabel(String(value), cities);
    default:
      return `${String(value)}${fact.unit ?? ''}`;
  }
}

function choiceWords(code: FactCode, { choices = {} }: FactKind, value: string): string {
  const { usual, seldom } = choicesFor(
    code,
    Object.entries(choices).map(([key, label]) => ({ value: key, label })),
  );
  return [...usual, ...seldom].find((choice) => choice.value === value)?.label ?? value;
}

/** Everything told, in the order in which it was asked. */
export const factLines = (
  { facts, trail }: { readonly facts: ClaimFacts; readonly trail: readonly FactCode[] },
  cities: readonly City[],
): readonly { readonly code: FactCode; readonly label: string; readonly words: string }[] =>
  trail.map((code) => ({ code, label: claimFacts[code].label, words: factWords(facts, code, cities) }));

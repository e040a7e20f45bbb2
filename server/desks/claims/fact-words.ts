/** A fact's value in words, from the value itself or from the text a statement keeps. */
import { claimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { FactKind } from '@gongyuan/law/claims/facts/kinds.ts';
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';

/** @unit fen for money; the unit of the catalogue follows a number */
export function factWords(code: FactCode, value: unknown): string {
  const fact: FactKind = claimFacts[code];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (fact.kind) {
    case 'day':
      return isPlainDate(text) ? formatChineseDate(text) : text;
    case 'fen':
      return formatYuan(Number(text));
    case 'yesNo':
      return text === 'true' ? '是' : '否';
    case 'share':
      return `${Math.round(Number(text) * 10_000) / 100}%`;
    case 'choice':
      return fact.choices?.[text] ?? text;
    case 'payroll':
      return `${listLength(text)}个月`;
    case 'dependants':
      return `${listLength(text)}人`;
    case 'place':
      return text;
    default:
      return `${text}${fact.unit ?? ''}`;
  }
}

function listLength(text: string): number {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.length : 0;
}

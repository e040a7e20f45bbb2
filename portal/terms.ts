/** Terms of law in plain words, taken from the dated table and never typed here. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Term } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import type { TermId } from '@gongyuan/law/terms/terms.ts';

const units = { calendar_day: '日', working_day: '个工作日', month: '个月', year: '年' } as const;

/** `7日`. */
export function termWords(id: TermId, on: PlainDate): string {
  return lengthWords(termAt(id, on).term);
}

/** The same for a wording that may be an earlier one. */
export function lengthWords({ amount, unit }: Term): string {
  return `${amount}${units[unit]}`;
}

export function termBasis(id: TermId, on: PlainDate): string {
  return formatBasis(termAt(id, on).basis);
}

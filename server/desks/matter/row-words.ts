/** The procedure's own columns as a person reads them. */
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';

/** Filled columns only: what was never asked is not shown as empty. */
export function rowInWords(
  procedure: Procedure,
  row: Readonly<Record<string, unknown>>,
): { label: string; value: string }[] {
  return procedure.shown.flatMap(({ column, label, choices }) => {
    const value = row[column];
    return value === null || value === undefined || value === ''
      ? []
      : [{ label, value: inWords(column, value, choices) }];
  });
}

/** One value in words: yes/no, yuan, a Chinese date, the label of a choice. @unit fen columns end in Fen */
function inWords(name: string, value: unknown, choices?: Readonly<Record<string, string>>): string {
  if (Array.isArray(value)) return value.map((item) => inWords(name, item, choices)).join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return name.endsWith('Fen') ? formatYuan(value) : String(value);
  const text = String(value);
  if (choices?.[text]) return choices[text];
  return isPlainDate(text) ? formatChineseDate(text) : text;
}

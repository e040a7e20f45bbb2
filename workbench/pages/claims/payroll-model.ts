/** Pay month by month as it is typed or pasted from a spreadsheet. */
import type { MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import { fenOf } from '../../parts/money.tsx';

export type Amount = Exclude<keyof MonthPay, 'month'>;

/** A row while it is typed: its month may still be wrong. */
export type PayRow = Readonly<Partial<Record<Amount, number>>> & { readonly month: string };

export interface PayColumn {
  readonly name: Amount;
  readonly label: string;
  readonly isMoney: boolean;
}

export const payColumns: readonly PayColumn[] = [
  { name: 'dueFen', label: '应得', isMoney: true },
  { name: 'paidFen', label: '实发', isMoney: true },
  { name: 'excludedFen', label: '实发中的加班费、高温津贴等', isMoney: true },
  { name: 'overtimePaidFen', label: '已付加班费', isMoney: true },
  { name: 'weekdayHours', label: '平时加班', isMoney: false },
  { name: 'restDayHours', label: '休息日加班', isMoney: false },
  { name: 'holidayHours', label: '法定节假日加班', isMoney: false },
];

/** '2026年5月', '2026/5', '2026.05', '202605' or a whole date → '2026-05'. */
export function monthOf(told: string): string | undefined {
  const match = /^(\d{4})\s*(?:年|[-/.])?\s*(\d{1,2})(?:\s*月份?|[-/.]\d{1,2})?$/.exec(told.trim());
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : undefined;
}

/** @example monthAfter('2025-12') // '2026-01' */
export function monthAfter(month: string, by = 1): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Every month from one to another, both included. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length < 240; month = monthAfter(month)) months.push(month);
  return months;
}

export function cellOf(column: PayColumn, told: string): number | undefined {
  if (column.isMoney) return fenOf(told);
  const hours = Number(told.replace(/小时|,|，/g, '').trim() || Number.NaN);
  return Number.isFinite(hours) && hours >= 0 ? hours : undefined;
}

/** Lines of a copied block; a heading has no number in it and is left out. */
const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.some((cell) => /\d/.test(cell)));

function written(row: PayRow, cells: readonly string[], from: number): PayRow {
  return cells.reduce<PayRow>((next, cell, offset) => {
    const column = payColumns[from + offset - 1];
    if (column === undefined) return from + offset === 0 ? { ...next, month: monthOf(cell) ?? cell.trim() } : next;
    const amount = cellOf(column, cell);
    return amount === undefined ? next : { ...next, [column.name]: amount };
  }, row);
}

/** Writes a copied block from one cell on, to the right and downward; rows it has too many are added. Column 0 is the month. */
export function pastePay(
  rows: readonly PayRow[],
  at: { row: number; column: number },
  text: string,
): readonly PayRow[] {
  const lines = linesOf(text);
  const last = rows.at(-1)?.month;
  const added = Array.from({ length: Math.max(0, at.row + lines.length - rows.length) }, (_, index) => ({
    month: last && monthOf(last) ? monthAfter(last, index + 1) : '',
  }));
  return [...rows, ...added].map((row, index) => {
    const cells = lines[index - at.row];
    return cells === undefined || index < at.row ? row : written(row, cells, at.column);
  });
}

/** What is wrong with the rows, or null where they can be taken. */
export function faultOf(rows: readonly PayRow[]): string | null {
  const wrong = rows.findIndex(({ month }) => monthOf(month) === undefined);
  if (wrong >= 0) return `第${wrong + 1}行的月份看不懂，请写成 2026-05。`;
  const months = rows.map(({ month }) => monthOf(month));
  const twice = months.find((month, index) => months.indexOf(month) !== index);
  return twice === undefined ? null : `${twice} 填了两行，同一个月只填一行。`;
}

/** Rows in order of months; a month without any number says nothing. */
export const payrollOf = (rows: readonly PayRow[]): readonly MonthPay[] =>
  rows
    .map((row) => ({ ...row, month: monthOf(row.month) ?? row.month }))
    .filter((row) => payColumns.some(({ name }) => row[name] !== undefined))
    .toSorted((one, other) => one.month.localeCompare(other.month));

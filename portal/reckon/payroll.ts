/** Pay month by month: a table that grows by a button, with or without a script. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { MonthPay } from '@gongyuan/law/claims/facts/kinds.ts';
import { isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { all } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { fenIn } from './numbers.ts';
import type { Told } from './told.ts';

/** Two years: what is older is told at the window. */
export const MOST_MONTHS = 24;
const AT_FIRST = 3;
const ADDED = 3;

/** Columns of the form; `month` is a text so that a wrong one comes back as typed. */
const columns = ['month', 'due', 'paid'] as const;

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function monthsBack(from: string, count: number): readonly string[] {
  const months = [from];
  while (months.length < count) months.push(monthBefore(months.at(-1) ?? from));
  return months;
}

/** The rows told, else the last months of work, oldest first. */
export function payrollForm(told: ClaimFacts['payroll'], { endedOn }: ClaimFacts, today: PlainDate): FormBody {
  if (Array.isArray(told)) {
    const yuan = (fen: number | undefined) => (fen === undefined ? '' : String(fen / 100));
    return {
      month: told.map(({ month }) => month),
      due: told.map(({ dueFen }) => yuan(dueFen)),
      paid: told.map(({ paidFen }) => yuan(paidFen)),
    };
  }
  const last = isPlainDate(endedOn) && endedOn < today ? endedOn : today;
  return emptyRows(monthsBack(last.slice(0, 7), AT_FIRST).toReversed());
}

const emptyRows = (months: readonly string[]): { month: string[]; due: string[]; paid: string[] } => ({
  month: [...months],
  due: months.map(() => ''),
  paid: months.map(() => ''),
});

/** Three earlier months on top of what was typed, which stays as it was. */
export function withMoreMonths(told: FormBody): FormBody {
  const rows = rowsOf(told);
  const room = Math.min(ADDED, MOST_MONTHS - rows.length);
  const earliest = rows
    .map(({ month }) => month)
    .filter(isMonth)
    .toSorted()[0];
  if (room <= 0 || earliest === undefined) return told;
  const more = emptyRows(monthsBack(monthBefore(earliest), room).toReversed());
  return Object.fromEntries(columns.map((name) => [name, [...more[name], ...rows.map((row) => row[name])]]));
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** 2026年5月, 2026/5 and 2026.5 are months as well. */
function monthIn(text: string): string {
  const [, year, month] = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*月?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return year === undefined || month === undefined ? text.trim() : `${year}-${month.padStart(2, '0')}`;
}

function rowsOf(told: FormBody): readonly Row[] {
  return all(told, 'month').map((month, index) => ({
    month: monthIn(month),
    due: (all(told, 'due')[index] ?? '').trim(),
    paid: (all(told, 'paid')[index] ?? '').trim(),
  }));
}

const names: Readonly<Record<(typeof columns)[number], string>> = {
  month: '月份',
  due: '应发（元）',
  paid: '实发（元）',
};

export function payrollFields(told: FormBody, faults: Faults): Html {
  const rows = rowsOf(told);
  return html`<p class="hint" id="payroll-hint">“应发”是该给的数（没扣社保、个税以前），“实发”是真正给的数。一分没给就写0，没有干的月份空着。两样都不算加班费。月份写成 2026-05。</p>
<table class="months"><thead><tr>${columns.map((name) => html`<th scope="col">${names[name]}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, index) => html`<tr>${columns.map((name) => cell(name, row, index, faults))}</tr>
`,
  )}</tbody></table>
${
  rows.length < MOST_MONTHS
    ? html`<button class="second" type="submit" name="add" value="1" formnovalidate>再往前加${ADDED}个月</button>`
    : html`<p class="hint">网上最多填${MOST_MONTHS}个月，再早的到窗口说。</p>`
}`;
}

/** The first cell bears the name the page's complaint leads to. */
function cell(name: (typeof columns)[number], row: Row, index: number, faults: Faults): Html {
  const id = `${name}-${index}`;
  const fault = faults[id];
  return html`<td>${fault && html`<span class="fault" id="${id}-fault">${fault}</span>`}<input type="text" id="${id}" name="${name}" value="${row[name]}" maxlength="14" autocomplete="off" inputmode="${name === 'month' ? 'text' : 'decimal'}" aria-label="${name === 'month' ? `第${index + 1}行的月份` : `${row.month}${names[name]}`}" aria-describedby="payroll-hint${fault ? ` ${id}-fault` : ''}"${fault && html` aria-invalid="true"`}></td>`;
}

function faultsIn(rows: readonly Row[], today: PlainDate): Faults {
  const faults: Record<string, string> = {};
  for (const [index, { month, due, paid }] of rows.entries()) {
    if (due === '' && paid === '') continue;
    if (!isMonth(month)) faults[`month-${index}`] = '月份写成 2026-05';
    else if (month > today.slice(0, 7)) faults[`month-${index}`] = '还没有到这个月';
    else if (rows.some((row, at) => at < index && row.month === month)) faults[`month-${index}`] = '这个月写了两行';
    if (due !== '' && fenIn(due) === undefined) faults[`due-${index}`] = '请写数字';
    if (paid !== '' && fenIn(paid) === undefined) faults[`paid-${index}`] = '请写数字';
  }
  return faults;
}

/** Months of which nothing was said are left out. */
export function parsePayroll(told: FormBody, today: PlainDate): Told {
  const rows = rowsOf(told);
  const faults = faultsIn(rows, today);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const months = rows
    .filter(({ due, paid }) => due !== '' || paid !== '')
    .slice(0, MOST_MONTHS)
    .toSorted((left, right) => (left.month < right.month ? -1 : 1));
  if (months.length === 0) return { ok: false, faults: { 'due-0': '请至少写一个月；说不准就按“不清楚”' } };
  return { ok: true, answer: { payroll: months.map(monthPay) } };
}

function monthPay({ month, due, paid }: Row): MonthPay {
  const dueFen = fenIn(due);
  const paidFen = fenIn(paid);
  return {
    month,
    ...(dueFen === undefined ? {} : { dueFen }),
    ...(paidFen === undefined ? {} : { paidFen }),
  };
}

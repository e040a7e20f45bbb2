/** One row of a list as a worker with a claim, and what must be put right in it, in words a clerk can act on. */
import { yuanToFen } from '@gongyuan/law/money.ts';
import { listFields } from '@gongyuan/wire/lists.ts';
import type { ListField } from '@gongyuan/wire/lists.ts';
import { employerProblems, normalEmployerName } from '../../employers.ts';
import { personProblems } from '../../people.ts';
import { normalIdentity } from '../../person-numbers.ts';
import type { SheetRow } from '../../outward/spreadsheet.ts';
import type { Headed } from './columns.ts';

/** What a row says, by field; empty cells are left out. */
export type RowTold = Partial<Record<ListField, string>>;

export interface ReadRow {
  readonly number: number;
  readonly told: RowTold;
  readonly group: string;
  readonly faults: readonly string[];
}

/** Rows below the headings that say anything; a closing line such as 合计 is none. */
export function readRows(rows: readonly SheetRow[], headed: Headed): readonly ReadRow[] {
  const seen = new Map<string, number>();
  return rows
    .filter((row) => row.number > headed.row && !isClosing(row))
    .flatMap((row) => {
      const { told, faults } = cellsOf(row, headed);
      if (Object.keys(told).length === 0 && faults.length === 0) return [];
      const all = [...faults, ...rowFaults(told), ...twice(told, row.number, seen)];
      return [{ number: row.number, told, group: told.employer ? normalEmployerName(told.employer) : '', faults: all }];
    });
}

const isClosing = (row: SheetRow) =>
  /^(合计|总计|小计|制表|填表|审核)/.test(row.cells.find((cell) => cell.text)?.text ?? '');

function cellsOf(row: SheetRow, { columns }: Headed): { told: RowTold; faults: string[] } {
  const told: RowTold = {};
  const faults: string[] = [];
  for (const [at, { field }] of columns.entries()) {
    const cell = row.cells[at];
    if (!field || !cell) continue;
    if (cell.isFormula) faults.push(`${listFields[field]}是公式，请粘贴为数值`);
    else if (cell.text !== '') told[field] = cell.text;
  }
  return { told, faults };
}

function rowFaults(told: RowTold): readonly string[] {
  const faults: string[] = [];
  if (!told.name) faults.push('没有姓名');
  else if (told.name.length > 40) faults.push('姓名过长，请核对是不是填错了列');
  if (!told.employer) faults.push('没有用人单位');
  else faults.push(...employerProblems({ name: told.employer.slice(0, 80) }, '').map(({ message }) => message));
  const person = { name: told.name ?? '', identityNumber: told.identityNumber, phone: told.phone };
  faults.push(...personProblems(dropEmpty(person), '').map(({ message }) => message));
  if (told.claimedYuan !== undefined && fenOf(told.claimedYuan) === null) faults.push('金额不是数字');
  return faults;
}

const dropEmpty = ({
  name,
  identityNumber,
  phone,
}: {
  name: string;
  identityNumber: string | undefined;
  phone: string | undefined;
}) => ({
  name,
  ...(identityNumber ? { identityNumber } : {}),
  ...(phone ? { phone } : {}),
});

function twice(told: RowTold, row: number, seen: Map<string, number>): readonly string[] {
  if (!told.identityNumber) return [];
  const key = normalIdentity(told.identityNumber);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first === undefined ? [] : [`和第${first}行是同一个身份证号`];
}

/** `1,234.50元` → 123450. Null for what is no amount. @unit fen */
export function fenOf(text: string): number | null {
  const plain = text.replace(/[,，\s元¥￥]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? yuanToFen(plain) : null;
}

/** The rows behind the money of several people: columns come from the act's own form, prefilled from the claims. */
import { fields } from '@gongyuan/kernel/field.ts';
import type { Claim, MatterOut, Party } from '../../wire.ts';

export type Cell = number | null | undefined;
export interface ResultLine {
  readonly partyId: string | null;
  readonly [column: string]: string | Cell;
}
export interface Column {
  readonly name: string;
  readonly label: string;
}

interface Inner {
  readonly element?: { readonly shape?: Readonly<Record<string, unknown>> };
  readonly options?: readonly unknown[];
}

/** Money columns of one line, with the labels which its schema carries. */
export function columnsOf(schema: unknown): readonly Column[] {
  const shape = (schema as Inner).element?.shape ?? {}; // a results field is an array of objects
  return Object.entries(shape).flatMap(([name, cell]) => {
    const known = [cell, ...((cell as Inner).options ?? [])].map((option) =>
      fields.get(option as Parameters<typeof fields.get>[0]),
    ); // amounts are unions of money and null
    const meta = known.find((found) => found?.control === 'money');
    return meta ? [{ name, label: meta.label }] : [];
  });
}

function sum(amounts: readonly (number | null)[]): Cell {
  if (amounts.length === 0) return undefined;
  return amounts.some((amount) => amount === null)
    ? null
    : amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

function claimed(claims: readonly Claim[], party: string | null, isOnly: boolean): Cell {
  return sum(claims.filter((claim) => isOnly || claim.partyId === party).map((claim) => claim.claimedFen));
}

/** What the file already says, so that nobody types it twice. */
export function prefilled(matter: MatterOut, columns: readonly Column[], isTotal: boolean): readonly ResultLine[] {
  const line = (partyId: string | null, isOnly: boolean): ResultLine => ({
    partyId,
    ...Object.fromEntries(
      columns.map(({ name }) => [name, name === 'claimedFen' ? claimed(matter.claims, partyId, isOnly) : undefined]),
    ),
  });
  if (isTotal) return [line(null, true)];
  return matter.applicants.map((party) => line(party.id, matter.applicants.length === 1));
}

export const nameOf = (applicants: readonly Party[], partyId: string | null): string =>
  partyId === null ? '合计' : (applicants.find((party) => party.id === partyId)?.displayName ?? '不在名册');

/** Writes a block pasted from a spreadsheet from one cell on, to the right and downward. */
export function pasteBlock(
  lines: readonly ResultLine[],
  columns: readonly Column[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly Cell[])[],
): readonly ResultLine[] {
  return lines.map((line, index) => {
    const told = block[index - at.row];
    if (!told) return line;
    const cells = told.flatMap((cell, offset) => {
      const column = columns[at.column + offset];
      return column && cell !== undefined ? [[column.name, cell] as const] : [];
    });
    return { ...line, ...Object.fromEntries(cells) };
  });
}

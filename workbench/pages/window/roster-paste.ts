/** Reads a roster copied from a spreadsheet: each line a person, its columns known by what stands in them. */
import { fenOf } from '../../parts/money.tsx';
import type { Person } from './model.ts';

export interface PastedRow {
  readonly line: number;
  readonly person: Person;
  readonly fault: string | null;
}

const header = /^(序号|姓名|身份证|证件|电话|手机|金额|工资|备注)/;

/** A row of a spreadsheet has tabs; a row typed by hand has commas or spaces. */
const cellsOf = (row: string) =>
  (row.includes('\t') ? row.split('\t') : row.split(/[，,、\s]+/))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

function personOf(cells: readonly string[]): Person {
  let person: Person = {};
  for (const cell of cells) {
    const plain = cell.replace(/\s/g, '');
    if (/^\d{17}[\dXx]$/.test(plain)) person = { ...person, identityNumber: plain.toUpperCase() };
    else if (/^1\d{10}$/.test(plain)) person = { ...person, phone: plain };
    else if (/^\d{1,4}$/.test(plain) && person.name === undefined)
      continue; // a serial number before the name
    else if (/不清|不明|未知/.test(plain)) person = { ...person, claimedFen: 'unknown' };
    else if (fenOf(plain) !== undefined) person = { ...person, claimedFen: fenOf(plain) };
    else if (person.name === undefined) person = { ...person, name: cell.trim() };
    else if (person.address === undefined) person = { ...person, address: cell.trim() };
  }
  return person;
}

function faultOf(person: Person, seen: Set<string>): string | null {
  if (!person.name) return '没有姓名';
  if (person.name.length > 40) return '姓名过长，请检查是否粘错了列';
  const mark = person.identityNumber ?? `${person.name}${person.phone ?? ''}`;
  if (seen.has(mark)) return '与前面的人重复';
  seen.add(mark);
  return null;
}

export function readRoster(text: string): readonly PastedRow[] {
  const seen = new Set<string>();
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ cells: cellsOf(row), line: index + 1 }))
    .filter(({ cells }) => cells.length > 0 && !cells.every((cell) => header.test(cell)))
    .map(({ cells, line }) => {
      const person = personOf(cells);
      return { line, person, fault: faultOf(person, seen) };
    });
}

/** What the papers of a case add to letters and forms: tables that repeat, contracts, rosters signed by hand. */
import { Paragraph, TableRow, TextRun } from 'docx';
import type { FileChild, Table } from 'docx';
import { cell, COLUMNS, table, wide } from './form-table.ts';
import { letter as letterOf } from './letters.ts';
import { body, line, official } from './official.ts';
import type { Template } from './official.ts';

/** Signed by hand: room for the name, then the day. */
export const signed = (label: string, who: string) => wide(label, who, '　　　　　　　　　　　　　年　　月　　日');

export const form = (rows: readonly TableRow[]) => table(COLUMNS, rows);

/** A table whose second row repeats for each row of the section. */
export function repeated(section: string, columns: readonly (readonly [string, number])[]): Table {
  const widths = columns.map(([, width]) => width);
  const heads = columns.map(([head]) => head);
  const last = columns.length - 1;
  const tag = (head: string, index: number) =>
    `${index === 0 ? `{#${section}}` : ''}{${head}}${index === last ? `{/${section}}` : ''}`;
  return table(widths, [rowOf('FormLabel', heads, widths, true), rowOf('RosterText', heads.map(tag), widths)]);
}

const rowOf = (style: string, texts: readonly string[], widths: readonly number[], tableHeader = false) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: texts.map((text, index) => cell(style, [text], widths, index)),
  });

export const heading = (title: string) =>
  new Paragraph({
    style: 'PaperTitle',
    spacing: { before: 0, after: 240, line: 640 },
    children: [new TextRun(title)],
  });

/** A form without a number: title, whose it is, then its tables. */
export function sheet(title: string, children: readonly FileChild[]): Template {
  return official(title, 'form', [
    heading(title),
    line('FormLine', '{发文工会}　案件编号：{事项编号}　{发文日期}'),
    ...children,
  ]);
}

/** A letter of the union with its number; the last paragraph stays with the signature. */
export function letter(title: string, recipient: string, paragraphs: readonly string[]): Template {
  const last = paragraphs.length - 1;
  return letterOf(
    title,
    recipient,
    paragraphs.map((text, index) => body(text, index === last ? { keepNext: true } : {})),
  );
}

/** A paper that both sides sign, without the union's head. */
export function contract(title: string, paragraphs: readonly string[], after: readonly FileChild[] = []): Template {
  return official(title, 'letter', [line('PaperTitle', title), ...paragraphs.map((text) => body(text)), ...after]);
}

/** The roster with room for each signature. */
export function signatures(): Table {
  const widths = [1000, 2400, 2944, 2500];
  return table(widths, [
    rowOf('FormLabel', ['序号', '姓名', '证件号码（签署时由本人填写）', '签名'], widths),
    rowOf('RosterText', ['{#名册}{序号}', '{姓名}', '', '{/名册}'], widths),
  ]);
}

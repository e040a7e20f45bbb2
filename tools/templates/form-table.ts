/** Tables of forms in the official format: a label and what is filled in, in pairs or over the whole width. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import { line, official } from './official.ts';
import type { Template } from './official.ts';

/** The text area is 156 mm wide. @unit twips */
const WIDTH = 8844;
export const COLUMNS = [1700, 2722, 1700, 2722];

export const cell = (style: string, texts: readonly string[], columns: readonly number[], start: number, span = 1) =>
  new TableCell({
    columnSpan: span,
    width: { size: columns.slice(start, start + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80 },
    children: texts.map((text) => line(style, text)),
  });

const label = (text: string, start: number) => cell('FormLabel', [text], COLUMNS, start);
export const pair = (left: readonly [string, string], right: readonly [string, string]) =>
  new TableRow({
    cantSplit: true,
    children: [
      label(left[0], 0),
      cell('FormLine', [left[1]], COLUMNS, 1),
      label(right[0], 2),
      cell('FormLine', [right[1]], COLUMNS, 3),
    ],
  });
export const wide = (name: string, ...texts: readonly string[]) =>
  new TableRow({
    cantSplit: name === '申请人承诺',
    children: [label(name, 0), cell('FormLine', texts, COLUMNS, 1, 3)],
  });

export const table = (columnWidths: readonly number[], rows: readonly TableRow[]) =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...columnWidths],
    alignment: AlignmentType.CENTER,
    rows: [...rows],
  });

/** A form with its title and a line of who, which and when; `after` stands below the table. */
export function form(title: string, rows: readonly TableRow[], after: readonly FileChild[] = []): Template {
  return official(title, 'form', [
    new Paragraph({
      style: 'PaperTitle',
      spacing: { before: 0, after: 240, line: 640 },
      children: [new TextRun(title)],
    }),
    line('FormLine', '单位：{发文工会}　编号：{事项编号}　{发文日期}'),
    table(COLUMNS, rows),
    ...after,
  ]);
}

/** Where somebody signs by hand. */
export const signature = (who: string): readonly string[] => [
  `${who}签名：`,
  '　　　　　　　　　　　　　年　　月　　日',
];

/** The thread in which one spreadsheet is read: given its bytes, it answers with rows or with what is wrong, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import { Refused, reducedPackage } from './spreadsheet-package.ts';
import type { Answer, Asked, SheetCell, SheetRow } from './spreadsheet.ts';

const MOST_COLUMNS = 60;

async function read({ content, most }: Asked): Promise<readonly SheetRow[]> {
  const workbook = new ExcelJS.Workbook();
  const reduced = await reducedPackage(Buffer.from(content));
  try {
    await workbook.xlsx.load(reduced as unknown as ArrayBuffer); // its types know no Buffer, its code does
  } catch {
    throw new Refused('这个文件打不开，请用 Excel 或 WPS 另存为“.xlsx”后再上传。');
  }
  const sheet = workbook.worksheets.find((one) => one.actualRowCount > 0);
  if (!sheet) throw new Refused('表里没有内容。');
  if (sheet.actualRowCount > most + 20) throw new Refused(`一次最多${most}人，请分成几份上传。`);
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const width = Math.min(row.cellCount, MOST_COLUMNS);
    rows.push({ number, cells: Array.from({ length: width }, (_, at) => cellOf(row.getCell(at + 1))) });
  });
  return rows;
}

function cellOf(cell: ExcelJS.Cell): SheetCell {
  const { value } = cell;
  const isFormula = cell.type === ExcelJS.ValueType.Formula;
  return { text: isFormula ? '' : textOf(value).normalize('NFKC').trim(), isFormula };
}

/** A number keeps its digits, a date its day; rich text and links give their words. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue); // a link's text may itself be rich
  return '';
}

const answer: Answer = await read(workerData as Asked).then(
  // given by readSheet
  (rows) => ({ rows }),
  (error: unknown) => {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  },
);
parentPort?.postMessage(answer);

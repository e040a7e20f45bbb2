/** Spreadsheets in and out: what is typed is read as text, nothing in them is evaluated, and no package unfolds without end. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { problem } from '@gongyuan/kernel/problem.ts';

export const SHEET_BYTES = 5 * 1024 * 1024;
/** A sheet of two thousand rows unfolds to a few megabytes; a hundred are no list of people. */
const UNFOLDED_BYTES = 60 * 1024 * 1024;
const MOST_PARTS = 500;
const MOST_COLUMNS = 60;

/** Rows of the first sheet with their numbers; a cell that is a formula says so by `isFormula`. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}
export interface SheetCell {
  readonly text: string;
  readonly isFormula: boolean;
}

const refused = (detail: string) => problem('file_type_refused', { detail });

/** Throws a Problem for what is no workbook, unfolds too far or has more than `most` rows. */
export async function readSheet(content: Buffer, most: number): Promise<readonly SheetRow[]> {
  await requirePlainPackage(content);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(content as unknown as ArrayBuffer); // its types know no Buffer, its code does
  } catch {
    throw refused('这个文件打不开，请用 Excel 或 WPS 另存为“.xlsx”后再上传。');
  }
  const sheet = workbook.worksheets.find((one) => one.actualRowCount > 0);
  if (!sheet) throw refused('表里没有内容。');
  if (sheet.actualRowCount > most + 20) throw refused(`一次最多${most}人，请分成几份上传。`);
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const width = Math.min(row.cellCount, MOST_COLUMNS);
    rows.push({ number, cells: Array.from({ length: width }, (_, at) => cellOf(row.getCell(at + 1))) });
  });
  return rows;
}

/** The parts are unfolded once only to be counted: what they claim to be need not be true. */
async function requirePlainPackage(content: Buffer): Promise<void> {
  const zip = await JSZip.loadAsync(content).catch(() => {
    throw refused('请上传 Excel 表格（.xlsx）；旧的“.xls”请另存为“.xlsx”。');
  });
  const parts = Object.values(zip.files).filter((part) => !part.dir);
  if (!zip.file('xl/workbook.xml')) throw refused('请上传 Excel 表格（.xlsx）。');
  if (zip.file(/vbaProject/).length > 0) throw refused('表里带有宏，请另存为不带宏的“.xlsx”后再上传。');
  if (parts.length > MOST_PARTS) throw refused('这个文件的结构不像名单，请把名单复制到一个新的表里再上传。');
  let left = UNFOLDED_BYTES;
  // One after the other, so that no more than one is being unfolded.
  for (const part of parts) left = await unfold(part, left);
}

function unfold(part: JSZip.JSZipObject, left: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let remaining = left;
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      remaining -= chunk.length;
      if (remaining >= 0) return;
      stream.pause();
      reject(refused('这个文件展开后过大，请把名单复制到一个新的表里再上传。'));
    });
    stream.on('error', () => reject(refused('这个文件已经损坏，请重新保存后再上传。')));
    stream.on('end', () => resolve(remaining));
  });
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

/** A sheet whose cells are all text; what would start a formula is led by a sign that makes it text. */
export async function writeSheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.columns = headings.map((header) => ({ header, width: 20, style: { numFmt: '@' } }));
  for (const row of rows) sheet.addRow(row.map(harmless));
  sheet.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

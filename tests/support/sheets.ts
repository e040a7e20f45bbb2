/** Spreadsheets for tests: made as an office would, sent as a browser does, and read back. */
import ExcelJS from 'exceljs';
import type { Persona, Reply } from './app.ts';

type Cell = string | number | Date | { formula: string; result: number } | { text: string; hyperlink: string };

export async function sheetOf(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export async function textsOf(content: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer); // its types know no Buffer
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text));
  });
  return rows;
}

const BOUNDARY = '----gongyuan';

/** One file in a form, as browsers send it. */
export function multipart(
  name: string,
  content: Buffer,
): { readonly headers: Record<string, string>; readonly payload: Buffer } {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  };
}

export function upload(who: Persona, url: string, name: string, content: Buffer): Promise<Reply> {
  return who.call({ method: 'POST', url, ...multipart(name, content) });
}

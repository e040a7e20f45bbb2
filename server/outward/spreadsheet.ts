/** Spreadsheets in and out: what is typed is read as text, nothing in them is evaluated, and none takes more than its share. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import { problem } from '@gongyuan/kernel/problem.ts';

export const SHEET_BYTES = 5 * 1024 * 1024;
/** A thread does not inherit the loader of TypeScript, so it begins with a line that brings its own. */
const LOADER = new URL(
  './dist/esm/api/index.mjs',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
).href;
const READER = new URL('./spreadsheet-reader.ts', import.meta.url).href;
const START = `import(${JSON.stringify(LOADER)}).then(({ tsImport }) => tsImport(${JSON.stringify(READER)}, ${JSON.stringify(READER)}));`;

/** Rows of the first sheet with their numbers; a cell that is a formula says so by `isFormula`. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}
export interface SheetCell {
  readonly text: string;
  readonly isFormula: boolean;
}

/** What the reading thread is given, and what it answers. */
export interface Asked {
  readonly content: Uint8Array;
  readonly most: number;
}
export type Answer = { readonly rows: readonly SheetRow[] } | { readonly refused: string };

const refused = (detail: string) => problem('file_type_refused', { detail });

/** What a list needs at most, with the reader's own code; a file that wants more is no list. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };
/** Two thousand rows take a second or two on a slow machine. @unit ms */
const READ_WITHIN = 20_000;
const NO_LIST = '这个文件的结构不像名单，请把名单复制到一个新的表里再上传。';

/**
 * Throws a Problem for what is no workbook, unfolds too far or has more than `most` rows. Read in a thread of its own with
 * a limit to its memory and its time: whatever a file makes the reader do, it does not take the server down.
 */
export async function readSheet(content: Buffer, most: number): Promise<readonly SheetRow[]> {
  const answer = await readInThread({ content, most });
  if ('refused' in answer) throw refused(answer.refused);
  return answer.rows;
}

function readInThread(asked: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    const reader = new Worker(START, { eval: true, workerData: asked, resourceLimits: LIMITS, execArgv: [] });
    const end = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
      void reader.terminate();
    };
    const timer = setTimeout(() => end({ refused: NO_LIST }), READ_WITHIN);
    reader.once('message', end);
    // Out of memory, or a file on which the parser itself breaks.
    reader.once('error', (e) => {
      console.error(e);
      end({ refused: NO_LIST });
    });
    reader.once('exit', () => end({ refused: NO_LIST }));
  });
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

/** Full-width signs are read as signs too; so is what stands behind blanks that a program trims. */
const harmless = (text: string) => (/^\s*[=+\-@＝＋－＠|]|^[\t\r\n\0]/.test(text) ? `'${text}` : text);

/**
 * What of an .xlsx is read at all: sheets, their texts and formats. Everything else in the package can only cost: one
 * merged range, validation or defined name over a whole sheet makes the reader build a milliard cells.
 */
import JSZip from 'jszip';

/** What the clerk is told. */
export class Refused extends Error {}

/** A sheet of two thousand rows unfolds to a few megabytes; twenty are no list of people. */
const UNFOLDED_BYTES = 20 * 1024 * 1024;
const MOST_PARTS = 500;
/** Formatted rows below the last one are common, and many; cells of a list are fewer than this. */
const MOST_ROWS = 20_000;
const MOST_CELLS = 300_000;
const LAST_ROW = 1_048_576;

const READ =
  /^\/?xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;
const SHEET = /^\/?xl\/worksheets\//;
const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** The package with the parts that are read, and of a sheet nothing but its cells. */
export async function reducedPackage(content: Buffer): Promise<Buffer> {
  const zip = await openPackage(content);
  const reduced = new JSZip();
  let left = UNFOLDED_BYTES;
  // One after the other, so that no more than one is being unfolded; each is counted, read or not.
  for (const part of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const bytes = await unfold(part, left);
    left -= bytes.length;
    if (READ.test(part.name)) reduced.file(part.name, wantedOf(part.name, bytes.toString('utf8')));
  }
  return reduced.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

async function openPackage(content: Buffer): Promise<JSZip> {
  const zip = await JSZip.loadAsync(content).catch(() => {
    throw new Refused('请上传 Excel 表格（.xlsx）；旧的“.xls”请另存为“.xlsx”。');
  });
  if (!zip.file('xl/workbook.xml')) throw new Refused('请上传 Excel 表格（.xlsx）。');
  if (zip.file(/vbaProject/).length > 0) throw new Refused('表里带有宏，请另存为不带宏的“.xlsx”后再上传。');
  if (Object.keys(zip.files).length > MOST_PARTS) throw noList();
  return zip;
}

const noList = () => new Refused('这个文件的结构不像名单，请把名单复制到一个新的表里再上传。');

/** What the parts claim their size to be need not be true: they are counted while they unfold. */
function unfold(part: JSZip.JSZipObject, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= most) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      reject(new Refused('这个文件展开后过大，请把名单复制到一个新的表里再上传。'));
    });
    stream.on('error', () => reject(new Refused('这个文件已经损坏，请重新保存后再上传。')));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function wantedOf(name: string, xml: string): string {
  if (SHEET.test(name)) return cellsOf(xml);
  return name.endsWith('workbook.xml') ? without(xml, 'definedNames') : xml;
}

function cellsOf(xml: string): string {
  if (countOf(xml, /<row[\s>/]/g) > MOST_ROWS || countOf(xml, /<c[\s>/]/g) > MOST_CELLS) throw noList();
  // A row may stand anywhere down to the last one there is; the reader would walk to any other.
  for (const [, row] of xml.matchAll(/<row[^>]*\sr="(\d+)"/g)) if (Number(row) > LAST_ROW) throw noList();
  const from = xml.indexOf('<sheetData>');
  const to = xml.indexOf('</sheetData>', from);
  const cells = from === -1 || to === -1 ? '<sheetData/>' : `${xml.slice(from, to)}</sheetData>`;
  return `${HEAD}${cells}</worksheet>`;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

/** All elements of that name with what is in them; one without an end is no workbook. */
function without(xml: string, element: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = xml.indexOf(`<${element}`); from !== -1; from = xml.indexOf(`<${element}`, at)) {
    const end = `</${element}>`;
    const to = xml.indexOf(end, from);
    if (to === -1) {
      // `<definedNames/>`: nothing in it.
      return kept.join('') + xml.slice(at);
    }
    kept.push(xml.slice(at, from));
    at = to + end.length;
  }
  return kept.join('') + xml.slice(at);
}

/**
 * What an Office file may hold. It is a package of parts that somebody else's program will open: no macro, nothing
 * fetched from elsewhere, no entity, no name that leads out of the package, nothing that unfolds without end.
 */
import { problem } from '@gongyuan/kernel/problem.ts';
import JSZip from 'jszip';

const MOST_PARTS = 2_000;
/** @unit bytes */
const MOST_UNFOLDED = 200 * 1024 * 1024;
const MOST_TIMES = 100;
/** Small files may shrink as far as they like: a page of blanks does. @unit bytes */
const WORTH_COUNTING = 10 * 1024 * 1024;
/** A description of relations is a few hundred bytes a relation. @unit bytes */
const MOST_RELATIONS = 4 * 1024 * 1024;
const HEAD_BYTES = 1_024;

const UNIX_LINK = 0o120000;
const UNIX_KIND = 0o170000;
const leadsOut = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\|\p{Cc}/iu;
const runs = /(?:^|\/)(?:vbaProject|vbaData|activeX)/i;

const refused = (detail: string) => problem('file_type_refused', { detail });
const broken = () => refused('文件已经损坏，或者加了密码；请去掉密码、重新保存后再上传。');
const endless = () => refused('文件展开后过大，请删去不用的图片，或者分成几份再上传。');
const strange = () => refused('文件的内部结构不对，请用 Word 或者 WPS 重新保存后再上传。');

/** Throws `file_type_refused` with what to do. */
export async function requireSafePackage(content: Buffer): Promise<void> {
  const zip = await JSZip.loadAsync(content).catch(() => {
    throw broken();
  });
  const parts = Object.values(zip.files);
  if (parts.length > MOST_PARTS) throw endless();
  if (parts.some(isStrange)) throw strange();
  if (parts.some(({ name }) => runs.test(name))) throw refused('文件里带有宏或者控件，请另存为不带宏的文件再上传。');
  let left = MOST_UNFOLDED;
  for (const part of parts.filter(({ dir }) => !dir)) {
    const { bytes, text } = await unfold(part, left);
    left -= bytes;
    const isSqueezed = MOST_UNFOLDED - left > WORTH_COUNTING && MOST_UNFOLDED - left > MOST_TIMES * content.length;
    if (isSqueezed) throw endless();
    requireSafePart(part.name, text);
  }
}

function isStrange(part: JSZip.JSZipObject): boolean {
  const { name, unixPermissions, unsafeOriginalName } = part;
  const isLink = typeof unixPermissions === 'number' && (unixPermissions & UNIX_KIND) === UNIX_LINK;
  return isLink || leadsOut.test(unsafeOriginalName ?? name);
}

function requireSafePart(name: string, text: string): void {
  if (/\.(?:xml|rels)$/i.test(name) && /<!DOCTYPE/i.test(text.slice(0, HEAD_BYTES))) throw strange();
  if (!name.endsWith('.rels')) return;
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    // A link is only followed by whoever clicks it; everything else is fetched when the file is opened.
    const isFetched = /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/i.test(relation);
    if (isFetched) throw refused('文件引用了外部的图片、模板或者文件，请改为插入到文件里，重新保存后再上传。');
  }
}

/** What the parts claim their size to be need not be true: they are counted while they unfold, and not kept. */
function unfold(part: JSZip.JSZipObject, most: number): Promise<{ readonly bytes: number; readonly text: string }> {
  const wanted = part.name.endsWith('.rels') ? MOST_RELATIONS : HEAD_BYTES;
  return new Promise((resolve, reject) => {
    const kept: Buffer[] = [];
    let bytes = 0;
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      if (bytes < wanted) kept.push(chunk);
      bytes += chunk.length;
      if (bytes <= most) return;
      stream.pause();
      reject(endless());
    });
    stream.on('error', () => reject(broken()));
    stream.on('end', () => resolve({ bytes, text: Buffer.concat(kept).toString('utf8') }));
  });
}

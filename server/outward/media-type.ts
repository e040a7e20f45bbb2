/** What a file is, by its bytes: the closed list of types which evidence and papers come in. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { problem } from '@gongyuan/kernel/problem.ts';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { requireSafePackage } from './office-package.ts';
import { pixelsOf } from './pixels.ts';

/** Type as detected → type as stored; several detectors' names of one thing become one. */
const allowed: Readonly<Record<string, string>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'application/pdf': 'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/amr': 'audio/amr',
  'video/mp4': 'video/mp4',
};

/** Types which a browser may show in place; everything else is only saved. */
export const showable: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'application/pdf',
]);

/** Streams inside the old Office container, named in UTF-16. */
const officeStreams = [
  { name: 'WordDocument', type: 'application/msword' },
  { name: 'Workbook', type: 'application/vnd.ms-excel' },
] as const;

const MOST_PIXELS = 50_000_000;
/** As they stand in the file; what is hidden in a compressed stream meets a viewer that lets nothing out. */
const activePdf = ['/JavaScript', '/Launch', '/RichMedia'];
const refused = (detail: string) => problem('file_type_refused', { detail });

/** The media type to store, of a file or of bytes at hand. Throws `file_type_refused` with what it seems to be. */
export async function detectMediaType(path: string | Buffer, bytes: number): Promise<string> {
  if (bytes === 0) throw problem('file_type_refused', { detail: '文件是空的，请重新选择文件。' });
  const found = typeof path === 'string' ? await fileTypeFromFile(path) : await fileTypeFromBuffer(path);
  const known = found && allowed[found.mime];
  if (known) {
    await requireSafe(known, path);
    return known;
  }
  if (found?.mime === 'application/x-cfb') {
    const old = await oldOfficeType(path);
    if (old) return old;
  }
  if (!found && (await isText(path))) return 'text/plain';
  throw problem('file_type_refused', found ? { detail: `文件内容是 ${found.ext} 格式，不在可上传之列。` } : {});
}

const contentOf = (path: string | Buffer) => (typeof path === 'string' ? readFile(path) : Promise.resolve(path));

async function requireSafe(mediaType: string, path: string | Buffer): Promise<void> {
  if (mediaType.startsWith('image/')) {
    const pixels = pixelsOf(mediaType, await contentOf(path));
    if (pixels === null) throw refused('图片已经损坏，请重新拍照或者保存后再上传。');
    if (pixels > MOST_PIXELS) throw refused('图片的尺寸过大，请缩小到五千万像素以内再上传。');
  }
  if (mediaType.includes('openxmlformats')) await requireSafePackage(await contentOf(path));
  if (mediaType !== 'application/pdf') return;
  const content = await contentOf(path);
  if (activePdf.some((word) => content.includes(word)))
    throw refused('PDF 里带有脚本，或者会启动别的程序；请打印成普通的 PDF 再上传。');
}

async function oldOfficeType(path: string | Buffer): Promise<string | undefined> {
  const content = await contentOf(path);
  const has = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) throw refused('文件加了密码，请去掉密码后再上传。');
  if (has('_VBA_PROJECT')) throw refused('文件里带有宏，请另存为不带宏的文件再上传。');
  return officeStreams.find(({ name }) => has(name))?.type;
}

/** Text in UTF-8 or, as older programs here write it, GB18030; a control character means it is no text. */
async function isText(path: string | Buffer): Promise<boolean> {
  return (await decodes(path, 'utf-8')) || (await decodes(path, 'gb18030'));
}

async function decodes(path: string | Buffer, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of typeof path === 'string' ? createReadStream(path) : [path]) {
      if (hasControl(decoder.decode(chunk as Buffer, { stream: true }))) return false; // a stream without encoding yields buffers
    }
    return !hasControl(decoder.decode());
  } catch {
    return false;
  }
}

const control = new RegExp('[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f]');

function hasControl(text: string): boolean {
  return control.test(text);
}

/** What a telephone writes into a picture or film beside what is seen, the place above all, stays out of the store. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { strippedFilm, strippedHeic } from './boxes.ts';
import { strippedPng, strippedWebp } from './chunks.ts';
import { strippedJpeg } from './jpeg.ts';

const strippers: Readonly<Record<string, (content: Buffer) => Buffer | null>> = {
  'image/jpeg': strippedJpeg,
  'image/png': strippedPng,
  'image/webp': strippedWebp,
  'image/heic': strippedHeic,
  'video/mp4': strippedFilm,
  'audio/mp4': strippedFilm,
};

export const carriesPlace = (mediaType: string): boolean => Object.hasOwn(strippers, mediaType);

/** The same picture, sound or film; throws `file_type_refused` for one whose parts cannot be told apart. */
export function withoutPlace(content: Buffer, mediaType: string): Buffer {
  const stripped = partsApart(content, mediaType);
  if (stripped) return stripped;
  throw problem('file_type_refused', {
    detail: '这个文件不完整或者已经损坏，没有收下。请重新拍照、重新录制，或者在手机上另存一份再上传。',
  });
}

function partsApart(content: Buffer, mediaType: string): Buffer | null {
  const strip = strippers[mediaType];
  if (!strip) return content;
  try {
    return strip(content);
  } catch (error) {
    // A length that points beyond the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

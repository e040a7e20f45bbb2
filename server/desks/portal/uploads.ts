/** What may be brought through the portal, and how much from one address: nobody needs to sign in to send a file here. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FastifyRequest } from 'fastify';
import type { FileStore, StoredContent } from '../../outward/file-store.ts';
import { detectMediaType } from '../../outward/media-type.ts';
import { withoutPlace } from '../../outward/metadata/strip.ts';
import { limitHits } from '../../plugins/limits.ts';
import type { Services } from '../../services.ts';
import type { UploadLimits } from './offices.ts';

const MEGABYTE = 1024 * 1024;
/** Pictures are made smaller on the telephone; a contract of thirty pages fits too. */
export const PORTAL_LIMITS: UploadLimits = { bytes: 10 * MEGABYTE, files: 6 };

/** An office or a factory hall stands behind one address: a hundred uploads an hour are its share of the disk. */
export async function limitUploads(services: Services, request: FastifyRequest): Promise<void> {
  await limitHits(services, { bucket: `portal-upload:${request.ip}`, hits: 100, seconds: 3600 });
}

/** A store that keeps contents in memory alone, for one request, until they are sealed. */
export function holdInMemory(): { readonly files: Pick<FileStore, 'put'>; readonly held: Map<string, Buffer> } {
  const held = new Map<string, Buffer>();
  const put = async (content: Buffer | Readable, limitBytes: number): Promise<StoredContent> => {
    const came = Buffer.isBuffer(content) ? content : await gather(content, limitBytes);
    const mediaType = await detectMediaType(came, came.length);
    const whole = withoutPlace(came, mediaType);
    const sha256 = createHash('sha256').update(whole).digest('hex');
    held.set(sha256, whole);
    return { sha256, bytes: whole.length, mediaType };
  };
  return { files: { put }, held };
}

async function gather(content: Readable, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    // a stream without encoding yields buffers
    bytes += chunk.length;
    if (bytes <= limitBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (bytes > limitBytes)
    throw problem('file_too_large', { detail: `每个文件不超过 ${Math.floor(limitBytes / MEGABYTE)} MB。` });
  return Buffer.concat(chunks);
}

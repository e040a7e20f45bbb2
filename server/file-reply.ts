/** A file on its way out: under its Chinese name, as the type it was found to be, and powerless in the browser. */
import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { filePolicy } from './plugins/headers.ts';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Outgoing {
  readonly name: string;
  readonly mediaType: string;
  /** Shown in place; absent: it is only saved. */
  readonly isInline?: boolean;
}

export function sendFile(reply: FastifyReply, { name, mediaType, isInline }: Outgoing, content: Buffer | Readable) {
  // A sandbox keeps a browser from showing a PDF at all; its viewer lets nothing in the file reach the page.
  if (!(isInline && mediaType === 'application/pdf')) reply.header('content-security-policy', filePolicy);
  return reply
    .type(mediaType)
    .header('content-disposition', disposition(isInline ?? false, name))
    .header('cache-control', 'private, no-store')
    .send(content);
}

/** RFC 6266: the name in UTF-8, and a plain one for what does not read it. */
function disposition(isInline: boolean, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return `${isInline ? 'inline' : 'attachment'}; filename="file${extension}"; filename*=UTF-8''${encoded}`;
}
